// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Uuid } from '../../wire/uuid.ts'
import { zeroUuid } from '../../wire/uuid.ts'
import type { Writer } from '../../wire/writer.ts'

/** RemoveRaftVoterRequest, a request of API 81 in versions 0; flexible in 0. */
export interface RemoveRaftVoterRequest {
  /** string in 0; null allowed in 0. */
  clusterId: string | null
  /** int32 in 0. */
  voterId: number
  /** uuid in 0. */
  voterDirectoryId: Uuid
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link RemoveRaftVoterRequest}. */
export const RemoveRaftVoterRequest: MessageCodec<RemoveRaftVoterRequest> = {
  name: 'RemoveRaftVoterRequest',
  type: 'request',
  apiKey: 81,
  minVersion: 0,
  maxVersion: 0,
  latestStableVersion: 0,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(RemoveRaftVoterRequest, version)
    writeRemoveRaftVoterRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(RemoveRaftVoterRequest, version)
    return readRemoveRaftVoterRequest(reader, version)
  },
  default: defaultRemoveRaftVoterRequest,
}

function defaultRemoveRaftVoterRequest(): RemoveRaftVoterRequest {
  return {
    clusterId: '',
    voterId: 0,
    voterDirectoryId: zeroUuid,
  }
}

function readRemoveRaftVoterRequest(reader: Reader, _version: number): RemoveRaftVoterRequest {
  const value: RemoveRaftVoterRequest = {
    clusterId: reader.compactNullableString('clusterId'),
    voterId: reader.int32('voterId'),
    voterDirectoryId: reader.uuid('voterDirectoryId'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeRemoveRaftVoterRequest(writer: Writer, value: RemoveRaftVoterRequest, _version: number): void {
  writer.compactNullableString(value.clusterId, 'clusterId')
  writer.int32(value.voterId, 'voterId')
  writer.uuid(value.voterDirectoryId, 'voterDirectoryId')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

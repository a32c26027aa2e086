// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** UnregisterBrokerRequest, a request of API 64 in versions 0; flexible in 0. */
export interface UnregisterBrokerRequest {
  /** int32 in 0. */
  brokerId: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link UnregisterBrokerRequest}. */
export const UnregisterBrokerRequest: MessageCodec<UnregisterBrokerRequest> = {
  name: 'UnregisterBrokerRequest',
  type: 'request',
  apiKey: 64,
  minVersion: 0,
  maxVersion: 0,
  latestStableVersion: 0,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(UnregisterBrokerRequest, version)
    writeUnregisterBrokerRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(UnregisterBrokerRequest, version)
    return readUnregisterBrokerRequest(reader, version)
  },
  default: defaultUnregisterBrokerRequest,
}

function defaultUnregisterBrokerRequest(): UnregisterBrokerRequest {
  return {
    brokerId: 0,
  }
}

function readUnregisterBrokerRequest(reader: Reader, _version: number): UnregisterBrokerRequest {
  const value: UnregisterBrokerRequest = {
    brokerId: reader.int32('brokerId'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeUnregisterBrokerRequest(writer: Writer, value: UnregisterBrokerRequest, _version: number): void {
  writer.int32(value.brokerId, 'brokerId')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

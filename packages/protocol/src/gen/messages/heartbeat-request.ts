// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** HeartbeatRequest, a request of API 12 in versions 0–4; flexible in 4. */
export interface HeartbeatRequest {
  /** string in 0–4. */
  groupId: string
  /** int32 in 0–4. */
  generationId: number
  /** string in 0–4. */
  memberId: string
  /** string in 3–4; null allowed in 3–4; default null. */
  groupInstanceId: string | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link HeartbeatRequest}. */
export const HeartbeatRequest: MessageCodec<HeartbeatRequest> = {
  name: 'HeartbeatRequest',
  type: 'request',
  apiKey: 12,
  minVersion: 0,
  maxVersion: 4,
  latestStableVersion: 4,
  firstFlexibleVersion: 4,
  encode(writer, value, version) {
    assertVersion(HeartbeatRequest, version)
    writeHeartbeatRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(HeartbeatRequest, version)
    return readHeartbeatRequest(reader, version)
  },
  default: defaultHeartbeatRequest,
}

function defaultHeartbeatRequest(): HeartbeatRequest {
  return {
    groupId: '',
    generationId: 0,
    memberId: '',
    groupInstanceId: null,
  }
}

function readHeartbeatRequest(reader: Reader, version: number): HeartbeatRequest {
  const value: HeartbeatRequest = {
    groupId: version >= 4 ? reader.compactString('groupId') : reader.string('groupId'),
    generationId: reader.int32('generationId'),
    memberId: version >= 4 ? reader.compactString('memberId') : reader.string('memberId'),
    groupInstanceId:
      version >= 4
        ? reader.compactNullableString('groupInstanceId')
        : version >= 3
          ? reader.nullableString('groupInstanceId')
          : null,
  }
  if (version >= 4) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeHeartbeatRequest(writer: Writer, value: HeartbeatRequest, version: number): void {
  if (version >= 4) {
    writer.compactString(value.groupId, 'groupId')
  } else {
    writer.string(value.groupId, 'groupId')
  }
  writer.int32(value.generationId, 'generationId')
  if (version >= 4) {
    writer.compactString(value.memberId, 'memberId')
  } else {
    writer.string(value.memberId, 'memberId')
  }
  if (version >= 4) {
    writer.compactNullableString(value.groupInstanceId, 'groupInstanceId')
  } else if (version >= 3) {
    writer.nullableString(value.groupInstanceId, 'groupInstanceId')
  } else {
    if (value.groupInstanceId !== null) writer.unsupported('groupInstanceId', version, '3–4')
  }
  if (version >= 4) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '4')
  }
}

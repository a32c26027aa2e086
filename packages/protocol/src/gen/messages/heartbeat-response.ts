// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** HeartbeatResponse, a response of API 12 in versions 0–4; flexible in 4. */
export interface HeartbeatResponse {
  /** int32 in 1–4; ignorable. */
  throttleTimeMs: number
  /** int16 in 0–4. */
  errorCode: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link HeartbeatResponse}. */
export const HeartbeatResponse: MessageCodec<HeartbeatResponse> = {
  name: 'HeartbeatResponse',
  type: 'response',
  apiKey: 12,
  minVersion: 0,
  maxVersion: 4,
  latestStableVersion: 4,
  firstFlexibleVersion: 4,
  encode(writer, value, version) {
    assertVersion(HeartbeatResponse, version)
    writeHeartbeatResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(HeartbeatResponse, version)
    return readHeartbeatResponse(reader, version)
  },
  default: defaultHeartbeatResponse,
}

function defaultHeartbeatResponse(): HeartbeatResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
  }
}

function readHeartbeatResponse(reader: Reader, version: number): HeartbeatResponse {
  const value: HeartbeatResponse = {
    throttleTimeMs: version >= 1 ? reader.int32('throttleTimeMs') : 0,
    errorCode: reader.int16('errorCode'),
  }
  if (version >= 4) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeHeartbeatResponse(writer: Writer, value: HeartbeatResponse, version: number): void {
  if (version >= 1) {
    writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  }
  writer.int16(value.errorCode, 'errorCode')
  if (version >= 4) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '4')
  }
}

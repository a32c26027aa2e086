// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** SyncGroupResponse, a response of API 14 in versions 0–5; flexible in 4–5. */
export interface SyncGroupResponse {
  /** int32 in 1–5; ignorable. */
  throttleTimeMs: number
  /** int16 in 0–5. */
  errorCode: number
  /** string in 5; null allowed in 5; default null; ignorable. */
  protocolType: string | null
  /** string in 5; null allowed in 5; default null; ignorable. */
  protocolName: string | null
  /** bytes in 0–5. */
  assignment: Uint8Array
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link SyncGroupResponse}. */
export const SyncGroupResponse: MessageCodec<SyncGroupResponse> = {
  name: 'SyncGroupResponse',
  type: 'response',
  apiKey: 14,
  minVersion: 0,
  maxVersion: 5,
  latestStableVersion: 5,
  firstFlexibleVersion: 4,
  encode(writer, value, version) {
    assertVersion(SyncGroupResponse, version)
    writeSyncGroupResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(SyncGroupResponse, version)
    return readSyncGroupResponse(reader, version)
  },
  default: defaultSyncGroupResponse,
}

function defaultSyncGroupResponse(): SyncGroupResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    protocolType: null,
    protocolName: null,
    assignment: new Uint8Array(0),
  }
}

function readSyncGroupResponse(reader: Reader, version: number): SyncGroupResponse {
  const value: SyncGroupResponse = {
    throttleTimeMs: version >= 1 ? reader.int32('throttleTimeMs') : 0,
    errorCode: reader.int16('errorCode'),
    protocolType: version >= 5 ? reader.compactNullableString('protocolType') : null,
    protocolName: version >= 5 ? reader.compactNullableString('protocolName') : null,
    assignment: version >= 4 ? reader.compactBytes('assignment') : reader.bytes('assignment'),
  }
  if (version >= 4) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeSyncGroupResponse(writer: Writer, value: SyncGroupResponse, version: number): void {
  if (version >= 1) {
    writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  }
  writer.int16(value.errorCode, 'errorCode')
  if (version >= 5) {
    writer.compactNullableString(value.protocolType, 'protocolType')
  }
  if (version >= 5) {
    writer.compactNullableString(value.protocolName, 'protocolName')
  }
  if (version >= 4) {
    writer.compactBytes(value.assignment, 'assignment')
  } else {
    writer.bytes(value.assignment, 'assignment')
  }
  if (version >= 4) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '4–5')
  }
}

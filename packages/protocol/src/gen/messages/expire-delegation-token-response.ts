// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** ExpireDelegationTokenResponse, a response of API 40 in versions 1–2; flexible in 2. */
export interface ExpireDelegationTokenResponse {
  /** int16 in 1–2. */
  errorCode: number
  /** int64 in 1–2. */
  expiryTimestampMs: bigint
  /** int32 in 1–2. */
  throttleTimeMs: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link ExpireDelegationTokenResponse}. */
export const ExpireDelegationTokenResponse: MessageCodec<ExpireDelegationTokenResponse> = {
  name: 'ExpireDelegationTokenResponse',
  type: 'response',
  apiKey: 40,
  minVersion: 1,
  maxVersion: 2,
  latestStableVersion: 2,
  firstFlexibleVersion: 2,
  encode(writer, value, version) {
    assertVersion(ExpireDelegationTokenResponse, version)
    writeExpireDelegationTokenResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(ExpireDelegationTokenResponse, version)
    return readExpireDelegationTokenResponse(reader, version)
  },
  default: defaultExpireDelegationTokenResponse,
}

function defaultExpireDelegationTokenResponse(): ExpireDelegationTokenResponse {
  return {
    errorCode: 0,
    expiryTimestampMs: 0n,
    throttleTimeMs: 0,
  }
}

function readExpireDelegationTokenResponse(reader: Reader, version: number): ExpireDelegationTokenResponse {
  const value: ExpireDelegationTokenResponse = {
    errorCode: reader.int16('errorCode'),
    expiryTimestampMs: reader.int64('expiryTimestampMs'),
    throttleTimeMs: reader.int32('throttleTimeMs'),
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeExpireDelegationTokenResponse(
  writer: Writer,
  value: ExpireDelegationTokenResponse,
  version: number,
): void {
  writer.int16(value.errorCode, 'errorCode')
  writer.int64(value.expiryTimestampMs, 'expiryTimestampMs')
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2')
  }
}

// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** ExpireDelegationTokenRequest, a request of API 40 in versions 1–2; flexible in 2. */
export interface ExpireDelegationTokenRequest {
  /** bytes in 1–2. */
  hmac: Uint8Array
  /** int64 in 1–2. */
  expiryTimePeriodMs: bigint
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link ExpireDelegationTokenRequest}. */
export const ExpireDelegationTokenRequest: MessageCodec<ExpireDelegationTokenRequest> = {
  name: 'ExpireDelegationTokenRequest',
  type: 'request',
  apiKey: 40,
  minVersion: 1,
  maxVersion: 2,
  latestStableVersion: 2,
  firstFlexibleVersion: 2,
  encode(writer, value, version) {
    assertVersion(ExpireDelegationTokenRequest, version)
    writeExpireDelegationTokenRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(ExpireDelegationTokenRequest, version)
    return readExpireDelegationTokenRequest(reader, version)
  },
  default: defaultExpireDelegationTokenRequest,
}

function defaultExpireDelegationTokenRequest(): ExpireDelegationTokenRequest {
  return {
    hmac: new Uint8Array(0),
    expiryTimePeriodMs: 0n,
  }
}

function readExpireDelegationTokenRequest(reader: Reader, version: number): ExpireDelegationTokenRequest {
  const value: ExpireDelegationTokenRequest = {
    hmac: version >= 2 ? reader.compactBytes('hmac') : reader.bytes('hmac'),
    expiryTimePeriodMs: reader.int64('expiryTimePeriodMs'),
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeExpireDelegationTokenRequest(writer: Writer, value: ExpireDelegationTokenRequest, version: number): void {
  if (version >= 2) {
    writer.compactBytes(value.hmac, 'hmac')
  } else {
    writer.bytes(value.hmac, 'hmac')
  }
  writer.int64(value.expiryTimePeriodMs, 'expiryTimePeriodMs')
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2')
  }
}

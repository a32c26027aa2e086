// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** RenewDelegationTokenRequest, a request of API 39 in versions 1–2; flexible in 2. */
export interface RenewDelegationTokenRequest {
  /** bytes in 1–2. */
  hmac: Uint8Array
  /** int64 in 1–2. */
  renewPeriodMs: bigint
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link RenewDelegationTokenRequest}. */
export const RenewDelegationTokenRequest: MessageCodec<RenewDelegationTokenRequest> = {
  name: 'RenewDelegationTokenRequest',
  type: 'request',
  apiKey: 39,
  minVersion: 1,
  maxVersion: 2,
  latestStableVersion: 2,
  firstFlexibleVersion: 2,
  encode(writer, value, version) {
    assertVersion(RenewDelegationTokenRequest, version)
    writeRenewDelegationTokenRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(RenewDelegationTokenRequest, version)
    return readRenewDelegationTokenRequest(reader, version)
  },
  default: defaultRenewDelegationTokenRequest,
}

function defaultRenewDelegationTokenRequest(): RenewDelegationTokenRequest {
  return {
    hmac: new Uint8Array(0),
    renewPeriodMs: 0n,
  }
}

function readRenewDelegationTokenRequest(reader: Reader, version: number): RenewDelegationTokenRequest {
  const value: RenewDelegationTokenRequest = {
    hmac: version >= 2 ? reader.compactBytes('hmac') : reader.bytes('hmac'),
    renewPeriodMs: reader.int64('renewPeriodMs'),
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeRenewDelegationTokenRequest(writer: Writer, value: RenewDelegationTokenRequest, version: number): void {
  if (version >= 2) {
    writer.compactBytes(value.hmac, 'hmac')
  } else {
    writer.bytes(value.hmac, 'hmac')
  }
  writer.int64(value.renewPeriodMs, 'renewPeriodMs')
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2')
  }
}

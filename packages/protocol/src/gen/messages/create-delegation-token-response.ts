// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** CreateDelegationTokenResponse, a response of API 38 in versions 1–3; flexible in 2–3. */
export interface CreateDelegationTokenResponse {
  /** int16 in 1–3. */
  errorCode: number
  /** string in 1–3. */
  principalType: string
  /** string in 1–3. */
  principalName: string
  /** string in 3. */
  tokenRequesterPrincipalType: string
  /** string in 3. */
  tokenRequesterPrincipalName: string
  /** int64 in 1–3. */
  issueTimestampMs: bigint
  /** int64 in 1–3. */
  expiryTimestampMs: bigint
  /** int64 in 1–3. */
  maxTimestampMs: bigint
  /** string in 1–3. */
  tokenId: string
  /** bytes in 1–3. */
  hmac: Uint8Array
  /** int32 in 1–3. */
  throttleTimeMs: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link CreateDelegationTokenResponse}. */
export const CreateDelegationTokenResponse: MessageCodec<CreateDelegationTokenResponse> = {
  name: 'CreateDelegationTokenResponse',
  type: 'response',
  apiKey: 38,
  minVersion: 1,
  maxVersion: 3,
  latestStableVersion: 3,
  firstFlexibleVersion: 2,
  encode(writer, value, version) {
    assertVersion(CreateDelegationTokenResponse, version)
    writeCreateDelegationTokenResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(CreateDelegationTokenResponse, version)
    return readCreateDelegationTokenResponse(reader, version)
  },
  default: defaultCreateDelegationTokenResponse,
}

function defaultCreateDelegationTokenResponse(): CreateDelegationTokenResponse {
  return {
    errorCode: 0,
    principalType: '',
    principalName: '',
    tokenRequesterPrincipalType: '',
    tokenRequesterPrincipalName: '',
    issueTimestampMs: 0n,
    expiryTimestampMs: 0n,
    maxTimestampMs: 0n,
    tokenId: '',
    hmac: new Uint8Array(0),
    throttleTimeMs: 0,
  }
}

function readCreateDelegationTokenResponse(reader: Reader, version: number): CreateDelegationTokenResponse {
  const value: CreateDelegationTokenResponse = {
    errorCode: reader.int16('errorCode'),
    principalType: version >= 2 ? reader.compactString('principalType') : reader.string('principalType'),
    principalName: version >= 2 ? reader.compactString('principalName') : reader.string('principalName'),
    tokenRequesterPrincipalType: version >= 3 ? reader.compactString('tokenRequesterPrincipalType') : '',
    tokenRequesterPrincipalName: version >= 3 ? reader.compactString('tokenRequesterPrincipalName') : '',
    issueTimestampMs: reader.int64('issueTimestampMs'),
    expiryTimestampMs: reader.int64('expiryTimestampMs'),
    maxTimestampMs: reader.int64('maxTimestampMs'),
    tokenId: version >= 2 ? reader.compactString('tokenId') : reader.string('tokenId'),
    hmac: version >= 2 ? reader.compactBytes('hmac') : reader.bytes('hmac'),
    throttleTimeMs: reader.int32('throttleTimeMs'),
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeCreateDelegationTokenResponse(
  writer: Writer,
  value: CreateDelegationTokenResponse,
  version: number,
): void {
  writer.int16(value.errorCode, 'errorCode')
  if (version >= 2) {
    writer.compactString(value.principalType, 'principalType')
  } else {
    writer.string(value.principalType, 'principalType')
  }
  if (version >= 2) {
    writer.compactString(value.principalName, 'principalName')
  } else {
    writer.string(value.principalName, 'principalName')
  }
  if (version >= 3) {
    writer.compactString(value.tokenRequesterPrincipalType, 'tokenRequesterPrincipalType')
  } else {
    if (value.tokenRequesterPrincipalType !== '') writer.unsupported('tokenRequesterPrincipalType', version, '3')
  }
  if (version >= 3) {
    writer.compactString(value.tokenRequesterPrincipalName, 'tokenRequesterPrincipalName')
  } else {
    if (value.tokenRequesterPrincipalName !== '') writer.unsupported('tokenRequesterPrincipalName', version, '3')
  }
  writer.int64(value.issueTimestampMs, 'issueTimestampMs')
  writer.int64(value.expiryTimestampMs, 'expiryTimestampMs')
  writer.int64(value.maxTimestampMs, 'maxTimestampMs')
  if (version >= 2) {
    writer.compactString(value.tokenId, 'tokenId')
  } else {
    writer.string(value.tokenId, 'tokenId')
  }
  if (version >= 2) {
    writer.compactBytes(value.hmac, 'hmac')
  } else {
    writer.bytes(value.hmac, 'hmac')
  }
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2–3')
  }
}

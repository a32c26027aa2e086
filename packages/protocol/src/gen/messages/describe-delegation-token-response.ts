// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** DescribeDelegationTokenResponse, a response of API 41 in versions 1–3; flexible in 2–3. */
export interface DescribeDelegationTokenResponse {
  /** int16 in 1–3. */
  errorCode: number
  /** DescribedDelegationToken[] in 1–3. */
  tokens: readonly DescribedDelegationToken[]
  /** int32 in 1–3. */
  throttleTimeMs: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link DescribeDelegationTokenResponse}. */
export const DescribeDelegationTokenResponse: MessageCodec<DescribeDelegationTokenResponse> = {
  name: 'DescribeDelegationTokenResponse',
  type: 'response',
  apiKey: 41,
  minVersion: 1,
  maxVersion: 3,
  latestStableVersion: 3,
  firstFlexibleVersion: 2,
  encode(writer, value, version) {
    assertVersion(DescribeDelegationTokenResponse, version)
    writeDescribeDelegationTokenResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(DescribeDelegationTokenResponse, version)
    return readDescribeDelegationTokenResponse(reader, version)
  },
  default: defaultDescribeDelegationTokenResponse,
}

/** A part of {@link DescribeDelegationTokenResponse}. */
export interface DescribedDelegationTokenRenewer {
  /** string in 1–3. */
  principalType: string
  /** string in 1–3. */
  principalName: string
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link DescribeDelegationTokenResponse}. */
export interface DescribedDelegationToken {
  /** string in 1–3. */
  principalType: string
  /** string in 1–3. */
  principalName: string
  /** string in 3. */
  tokenRequesterPrincipalType: string
  /** string in 3. */
  tokenRequesterPrincipalName: string
  /** int64 in 1–3. */
  issueTimestamp: bigint
  /** int64 in 1–3. */
  expiryTimestamp: bigint
  /** int64 in 1–3. */
  maxTimestamp: bigint
  /** string in 1–3. */
  tokenId: string
  /** bytes in 1–3. */
  hmac: Uint8Array
  /** DescribedDelegationTokenRenewer[] in 1–3. */
  renewers: readonly DescribedDelegationTokenRenewer[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultDescribeDelegationTokenResponse(): DescribeDelegationTokenResponse {
  return {
    errorCode: 0,
    tokens: [],
    throttleTimeMs: 0,
  }
}

function readDescribeDelegationTokenResponse(reader: Reader, version: number): DescribeDelegationTokenResponse {
  const value: DescribeDelegationTokenResponse = {
    errorCode: reader.int16('errorCode'),
    tokens:
      version >= 2
        ? readTokensOfDescribeDelegationTokenResponse(reader, version, reader.compactArrayLength('tokens', 30))
        : readTokensOfDescribeDelegationTokenResponse(reader, version, reader.arrayLength('tokens', 38)),
    throttleTimeMs: reader.int32('throttleTimeMs'),
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readTokensOfDescribeDelegationTokenResponse(
  reader: Reader,
  version: number,
  length: number,
): DescribedDelegationToken[] {
  const elements: DescribedDelegationToken[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readDescribedDelegationToken(reader, version))
  } catch (error) {
    throw within(error, 'tokens', index)
  }
  return elements
}

function writeDescribeDelegationTokenResponse(
  writer: Writer,
  value: DescribeDelegationTokenResponse,
  version: number,
): void {
  writer.int16(value.errorCode, 'errorCode')
  if (version >= 2) {
    writer.compactArrayLength(value.tokens, 'tokens')
    writeTokensOfDescribeDelegationTokenResponse(writer, value.tokens, version)
  } else {
    writer.arrayLength(value.tokens, 'tokens')
    writeTokensOfDescribeDelegationTokenResponse(writer, value.tokens, version)
  }
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2–3')
  }
}

function writeTokensOfDescribeDelegationTokenResponse(
  writer: Writer,
  elements: readonly DescribedDelegationToken[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeDescribedDelegationToken(writer, elements[index] as DescribedDelegationToken, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'tokens', index)
  }
}

function readDescribedDelegationTokenRenewer(reader: Reader, version: number): DescribedDelegationTokenRenewer {
  const value: DescribedDelegationTokenRenewer = {
    principalType: version >= 2 ? reader.compactString('principalType') : reader.string('principalType'),
    principalName: version >= 2 ? reader.compactString('principalName') : reader.string('principalName'),
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeDescribedDelegationTokenRenewer(
  writer: Writer,
  value: DescribedDelegationTokenRenewer,
  version: number,
): void {
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
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2–3')
  }
}

function readDescribedDelegationToken(reader: Reader, version: number): DescribedDelegationToken {
  const value: DescribedDelegationToken = {
    principalType: version >= 2 ? reader.compactString('principalType') : reader.string('principalType'),
    principalName: version >= 2 ? reader.compactString('principalName') : reader.string('principalName'),
    tokenRequesterPrincipalType: version >= 3 ? reader.compactString('tokenRequesterPrincipalType') : '',
    tokenRequesterPrincipalName: version >= 3 ? reader.compactString('tokenRequesterPrincipalName') : '',
    issueTimestamp: reader.int64('issueTimestamp'),
    expiryTimestamp: reader.int64('expiryTimestamp'),
    maxTimestamp: reader.int64('maxTimestamp'),
    tokenId: version >= 2 ? reader.compactString('tokenId') : reader.string('tokenId'),
    hmac: version >= 2 ? reader.compactBytes('hmac') : reader.bytes('hmac'),
    renewers:
      version >= 2
        ? readRenewersOfDescribedDelegationToken(reader, version, reader.compactArrayLength('renewers', 3))
        : readRenewersOfDescribedDelegationToken(reader, version, reader.arrayLength('renewers', 4)),
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readRenewersOfDescribedDelegationToken(
  reader: Reader,
  version: number,
  length: number,
): DescribedDelegationTokenRenewer[] {
  const elements: DescribedDelegationTokenRenewer[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readDescribedDelegationTokenRenewer(reader, version))
  } catch (error) {
    throw within(error, 'renewers', index)
  }
  return elements
}

function writeDescribedDelegationToken(writer: Writer, value: DescribedDelegationToken, version: number): void {
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
  writer.int64(value.issueTimestamp, 'issueTimestamp')
  writer.int64(value.expiryTimestamp, 'expiryTimestamp')
  writer.int64(value.maxTimestamp, 'maxTimestamp')
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
  if (version >= 2) {
    writer.compactArrayLength(value.renewers, 'renewers')
    writeRenewersOfDescribedDelegationToken(writer, value.renewers, version)
  } else {
    writer.arrayLength(value.renewers, 'renewers')
    writeRenewersOfDescribedDelegationToken(writer, value.renewers, version)
  }
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2–3')
  }
}

function writeRenewersOfDescribedDelegationToken(
  writer: Writer,
  elements: readonly DescribedDelegationTokenRenewer[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeDescribedDelegationTokenRenewer(writer, elements[index] as DescribedDelegationTokenRenewer, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'renewers', index)
  }
}

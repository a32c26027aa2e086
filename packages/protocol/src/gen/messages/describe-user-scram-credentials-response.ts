// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** DescribeUserScramCredentialsResponse, a response of API 50 in versions 0; flexible in 0. */
export interface DescribeUserScramCredentialsResponse {
  /** int32 in 0. */
  throttleTimeMs: number
  /** int16 in 0. */
  errorCode: number
  /** string in 0; null allowed in 0. */
  errorMessage: string | null
  /** DescribeUserScramCredentialsResult[] in 0. */
  results: readonly DescribeUserScramCredentialsResult[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link DescribeUserScramCredentialsResponse}. */
export const DescribeUserScramCredentialsResponse: MessageCodec<DescribeUserScramCredentialsResponse> = {
  name: 'DescribeUserScramCredentialsResponse',
  type: 'response',
  apiKey: 50,
  minVersion: 0,
  maxVersion: 0,
  latestStableVersion: 0,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(DescribeUserScramCredentialsResponse, version)
    writeDescribeUserScramCredentialsResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(DescribeUserScramCredentialsResponse, version)
    return readDescribeUserScramCredentialsResponse(reader, version)
  },
  default: defaultDescribeUserScramCredentialsResponse,
}

/** A part of {@link DescribeUserScramCredentialsResponse}. */
export interface CredentialInfo {
  /** int8 in 0. */
  mechanism: number
  /** int32 in 0. */
  iterations: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link DescribeUserScramCredentialsResponse}. */
export interface DescribeUserScramCredentialsResult {
  /** string in 0. */
  user: string
  /** int16 in 0. */
  errorCode: number
  /** string in 0; null allowed in 0. */
  errorMessage: string | null
  /** CredentialInfo[] in 0. */
  credentialInfos: readonly CredentialInfo[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultDescribeUserScramCredentialsResponse(): DescribeUserScramCredentialsResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    errorMessage: '',
    results: [],
  }
}

function readDescribeUserScramCredentialsResponse(
  reader: Reader,
  version: number,
): DescribeUserScramCredentialsResponse {
  const value: DescribeUserScramCredentialsResponse = {
    throttleTimeMs: reader.int32('throttleTimeMs'),
    errorCode: reader.int16('errorCode'),
    errorMessage: reader.compactNullableString('errorMessage'),
    results: readResultsOfDescribeUserScramCredentialsResponse(
      reader,
      version,
      reader.compactArrayLength('results', 6),
    ),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readResultsOfDescribeUserScramCredentialsResponse(
  reader: Reader,
  version: number,
  length: number,
): DescribeUserScramCredentialsResult[] {
  const elements: DescribeUserScramCredentialsResult[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readDescribeUserScramCredentialsResult(reader, version))
  } catch (error) {
    throw within(error, 'results', index)
  }
  return elements
}

function writeDescribeUserScramCredentialsResponse(
  writer: Writer,
  value: DescribeUserScramCredentialsResponse,
  version: number,
): void {
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  writer.int16(value.errorCode, 'errorCode')
  writer.compactNullableString(value.errorMessage, 'errorMessage')
  writer.compactArrayLength(value.results, 'results')
  writeResultsOfDescribeUserScramCredentialsResponse(writer, value.results, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeResultsOfDescribeUserScramCredentialsResponse(
  writer: Writer,
  elements: readonly DescribeUserScramCredentialsResult[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeDescribeUserScramCredentialsResult(writer, elements[index] as DescribeUserScramCredentialsResult, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'results', index)
  }
}

function readCredentialInfo(reader: Reader, _version: number): CredentialInfo {
  const value: CredentialInfo = {
    mechanism: reader.int8('mechanism'),
    iterations: reader.int32('iterations'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeCredentialInfo(writer: Writer, value: CredentialInfo, _version: number): void {
  writer.int8(value.mechanism, 'mechanism')
  writer.int32(value.iterations, 'iterations')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function readDescribeUserScramCredentialsResult(reader: Reader, version: number): DescribeUserScramCredentialsResult {
  const value: DescribeUserScramCredentialsResult = {
    user: reader.compactString('user'),
    errorCode: reader.int16('errorCode'),
    errorMessage: reader.compactNullableString('errorMessage'),
    credentialInfos: readCredentialInfosOfDescribeUserScramCredentialsResult(
      reader,
      version,
      reader.compactArrayLength('credentialInfos', 6),
    ),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readCredentialInfosOfDescribeUserScramCredentialsResult(
  reader: Reader,
  version: number,
  length: number,
): CredentialInfo[] {
  const elements: CredentialInfo[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readCredentialInfo(reader, version))
  } catch (error) {
    throw within(error, 'credentialInfos', index)
  }
  return elements
}

function writeDescribeUserScramCredentialsResult(
  writer: Writer,
  value: DescribeUserScramCredentialsResult,
  version: number,
): void {
  writer.compactString(value.user, 'user')
  writer.int16(value.errorCode, 'errorCode')
  writer.compactNullableString(value.errorMessage, 'errorMessage')
  writer.compactArrayLength(value.credentialInfos, 'credentialInfos')
  writeCredentialInfosOfDescribeUserScramCredentialsResult(writer, value.credentialInfos, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeCredentialInfosOfDescribeUserScramCredentialsResult(
  writer: Writer,
  elements: readonly CredentialInfo[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeCredentialInfo(writer, elements[index] as CredentialInfo, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'credentialInfos', index)
  }
}

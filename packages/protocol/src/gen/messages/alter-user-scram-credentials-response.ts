// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** AlterUserScramCredentialsResponse, a response of API 51 in versions 0; flexible in 0. */
export interface AlterUserScramCredentialsResponse {
  /** int32 in 0. */
  throttleTimeMs: number
  /** AlterUserScramCredentialsResult[] in 0. */
  results: readonly AlterUserScramCredentialsResult[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link AlterUserScramCredentialsResponse}. */
export const AlterUserScramCredentialsResponse: MessageCodec<AlterUserScramCredentialsResponse> = {
  name: 'AlterUserScramCredentialsResponse',
  type: 'response',
  apiKey: 51,
  minVersion: 0,
  maxVersion: 0,
  latestStableVersion: 0,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(AlterUserScramCredentialsResponse, version)
    writeAlterUserScramCredentialsResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(AlterUserScramCredentialsResponse, version)
    return readAlterUserScramCredentialsResponse(reader, version)
  },
  default: defaultAlterUserScramCredentialsResponse,
}

/** A part of {@link AlterUserScramCredentialsResponse}. */
export interface AlterUserScramCredentialsResult {
  /** string in 0. */
  user: string
  /** int16 in 0. */
  errorCode: number
  /** string in 0; null allowed in 0. */
  errorMessage: string | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultAlterUserScramCredentialsResponse(): AlterUserScramCredentialsResponse {
  return {
    throttleTimeMs: 0,
    results: [],
  }
}

function readAlterUserScramCredentialsResponse(reader: Reader, version: number): AlterUserScramCredentialsResponse {
  const value: AlterUserScramCredentialsResponse = {
    throttleTimeMs: reader.int32('throttleTimeMs'),
    results: readResultsOfAlterUserScramCredentialsResponse(reader, version, reader.compactArrayLength('results', 5)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readResultsOfAlterUserScramCredentialsResponse(
  reader: Reader,
  version: number,
  length: number,
): AlterUserScramCredentialsResult[] {
  const elements: AlterUserScramCredentialsResult[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readAlterUserScramCredentialsResult(reader, version))
  } catch (error) {
    throw within(error, 'results', index)
  }
  return elements
}

function writeAlterUserScramCredentialsResponse(
  writer: Writer,
  value: AlterUserScramCredentialsResponse,
  version: number,
): void {
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  writer.compactArrayLength(value.results, 'results')
  writeResultsOfAlterUserScramCredentialsResponse(writer, value.results, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeResultsOfAlterUserScramCredentialsResponse(
  writer: Writer,
  elements: readonly AlterUserScramCredentialsResult[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeAlterUserScramCredentialsResult(writer, elements[index] as AlterUserScramCredentialsResult, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'results', index)
  }
}

function readAlterUserScramCredentialsResult(reader: Reader, _version: number): AlterUserScramCredentialsResult {
  const value: AlterUserScramCredentialsResult = {
    user: reader.compactString('user'),
    errorCode: reader.int16('errorCode'),
    errorMessage: reader.compactNullableString('errorMessage'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeAlterUserScramCredentialsResult(
  writer: Writer,
  value: AlterUserScramCredentialsResult,
  _version: number,
): void {
  writer.compactString(value.user, 'user')
  writer.int16(value.errorCode, 'errorCode')
  writer.compactNullableString(value.errorMessage, 'errorMessage')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** UpdateFeaturesResponse, a response of API 57 in versions 0–2; flexible in 0–2. */
export interface UpdateFeaturesResponse {
  /** int32 in 0–2. */
  throttleTimeMs: number
  /** int16 in 0–2. */
  errorCode: number
  /** string in 0–2; null allowed in 0–2. */
  errorMessage: string | null
  /** UpdatableFeatureResult[] in 0–1; ignorable. */
  results: readonly UpdatableFeatureResult[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link UpdateFeaturesResponse}. */
export const UpdateFeaturesResponse: MessageCodec<UpdateFeaturesResponse> = {
  name: 'UpdateFeaturesResponse',
  type: 'response',
  apiKey: 57,
  minVersion: 0,
  maxVersion: 2,
  latestStableVersion: 2,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(UpdateFeaturesResponse, version)
    writeUpdateFeaturesResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(UpdateFeaturesResponse, version)
    return readUpdateFeaturesResponse(reader, version)
  },
  default: defaultUpdateFeaturesResponse,
}

/** A part of {@link UpdateFeaturesResponse}. */
export interface UpdatableFeatureResult {
  /** string in 0–1. */
  feature: string
  /** int16 in 0–1. */
  errorCode: number
  /** string in 0–1; null allowed in 0–1. */
  errorMessage: string | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultUpdateFeaturesResponse(): UpdateFeaturesResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    errorMessage: '',
    results: [],
  }
}

function readUpdateFeaturesResponse(reader: Reader, version: number): UpdateFeaturesResponse {
  const value: UpdateFeaturesResponse = {
    throttleTimeMs: reader.int32('throttleTimeMs'),
    errorCode: reader.int16('errorCode'),
    errorMessage: reader.compactNullableString('errorMessage'),
    results:
      version >= 2 ? [] : readResultsOfUpdateFeaturesResponse(reader, version, reader.compactArrayLength('results', 5)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readResultsOfUpdateFeaturesResponse(
  reader: Reader,
  version: number,
  length: number,
): UpdatableFeatureResult[] {
  const elements: UpdatableFeatureResult[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readUpdatableFeatureResult(reader, version))
  } catch (error) {
    throw within(error, 'results', index)
  }
  return elements
}

function writeUpdateFeaturesResponse(writer: Writer, value: UpdateFeaturesResponse, version: number): void {
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  writer.int16(value.errorCode, 'errorCode')
  writer.compactNullableString(value.errorMessage, 'errorMessage')
  if (version < 2) {
    writer.compactArrayLength(value.results, 'results')
    writeResultsOfUpdateFeaturesResponse(writer, value.results, version)
  }
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeResultsOfUpdateFeaturesResponse(
  writer: Writer,
  elements: readonly UpdatableFeatureResult[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeUpdatableFeatureResult(writer, elements[index] as UpdatableFeatureResult, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'results', index)
  }
}

function readUpdatableFeatureResult(reader: Reader, _version: number): UpdatableFeatureResult {
  const value: UpdatableFeatureResult = {
    feature: reader.compactString('feature'),
    errorCode: reader.int16('errorCode'),
    errorMessage: reader.compactNullableString('errorMessage'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeUpdatableFeatureResult(writer: Writer, value: UpdatableFeatureResult, _version: number): void {
  writer.compactString(value.feature, 'feature')
  writer.int16(value.errorCode, 'errorCode')
  writer.compactNullableString(value.errorMessage, 'errorMessage')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

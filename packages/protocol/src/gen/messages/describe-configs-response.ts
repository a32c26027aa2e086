// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** DescribeConfigsResponse, a response of API 32 in versions 1–4; flexible in 4. */
export interface DescribeConfigsResponse {
  /** int32 in 1–4. */
  throttleTimeMs: number
  /** DescribeConfigsResult[] in 1–4. */
  results: readonly DescribeConfigsResult[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link DescribeConfigsResponse}. */
export const DescribeConfigsResponse: MessageCodec<DescribeConfigsResponse> = {
  name: 'DescribeConfigsResponse',
  type: 'response',
  apiKey: 32,
  minVersion: 1,
  maxVersion: 4,
  latestStableVersion: 4,
  firstFlexibleVersion: 4,
  encode(writer, value, version) {
    assertVersion(DescribeConfigsResponse, version)
    writeDescribeConfigsResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(DescribeConfigsResponse, version)
    return readDescribeConfigsResponse(reader, version)
  },
  default: defaultDescribeConfigsResponse,
}

/** A part of {@link DescribeConfigsResponse}. */
export interface DescribeConfigsSynonym {
  /** string in 1–4. */
  name: string
  /** string in 1–4; null allowed in 1–4. */
  value: string | null
  /** int8 in 1–4. */
  source: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link DescribeConfigsResponse}. */
export interface DescribeConfigsResourceResult {
  /** string in 1–4. */
  name: string
  /** string in 1–4; null allowed in 1–4. */
  value: string | null
  /** bool in 1–4. */
  readOnly: boolean
  /** int8 in 1–4; default -1; ignorable. */
  configSource: number
  /** bool in 1–4. */
  isSensitive: boolean
  /** DescribeConfigsSynonym[] in 1–4; ignorable. */
  synonyms: readonly DescribeConfigsSynonym[]
  /** int8 in 3–4; ignorable. */
  configType: number
  /** string in 3–4; null allowed in 3–4; ignorable. */
  documentation: string | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link DescribeConfigsResponse}. */
export interface DescribeConfigsResult {
  /** int16 in 1–4. */
  errorCode: number
  /** string in 1–4; null allowed in 1–4. */
  errorMessage: string | null
  /** int8 in 1–4. */
  resourceType: number
  /** string in 1–4. */
  resourceName: string
  /** DescribeConfigsResourceResult[] in 1–4. */
  configs: readonly DescribeConfigsResourceResult[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultDescribeConfigsResponse(): DescribeConfigsResponse {
  return {
    throttleTimeMs: 0,
    results: [],
  }
}

function readDescribeConfigsResponse(reader: Reader, version: number): DescribeConfigsResponse {
  const value: DescribeConfigsResponse = {
    throttleTimeMs: reader.int32('throttleTimeMs'),
    results:
      version >= 4
        ? readResultsOfDescribeConfigsResponse(reader, version, reader.compactArrayLength('results', 7))
        : readResultsOfDescribeConfigsResponse(reader, version, reader.arrayLength('results', 11)),
  }
  if (version >= 4) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readResultsOfDescribeConfigsResponse(
  reader: Reader,
  version: number,
  length: number,
): DescribeConfigsResult[] {
  const elements: DescribeConfigsResult[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readDescribeConfigsResult(reader, version))
  } catch (error) {
    throw within(error, 'results', index)
  }
  return elements
}

function writeDescribeConfigsResponse(writer: Writer, value: DescribeConfigsResponse, version: number): void {
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  if (version >= 4) {
    writer.compactArrayLength(value.results, 'results')
    writeResultsOfDescribeConfigsResponse(writer, value.results, version)
  } else {
    writer.arrayLength(value.results, 'results')
    writeResultsOfDescribeConfigsResponse(writer, value.results, version)
  }
  if (version >= 4) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '4')
  }
}

function writeResultsOfDescribeConfigsResponse(
  writer: Writer,
  elements: readonly DescribeConfigsResult[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeDescribeConfigsResult(writer, elements[index] as DescribeConfigsResult, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'results', index)
  }
}

function readDescribeConfigsSynonym(reader: Reader, version: number): DescribeConfigsSynonym {
  const value: DescribeConfigsSynonym = {
    name: version >= 4 ? reader.compactString('name') : reader.string('name'),
    value: version >= 4 ? reader.compactNullableString('value') : reader.nullableString('value'),
    source: reader.int8('source'),
  }
  if (version >= 4) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeDescribeConfigsSynonym(writer: Writer, value: DescribeConfigsSynonym, version: number): void {
  if (version >= 4) {
    writer.compactString(value.name, 'name')
  } else {
    writer.string(value.name, 'name')
  }
  if (version >= 4) {
    writer.compactNullableString(value.value, 'value')
  } else {
    writer.nullableString(value.value, 'value')
  }
  writer.int8(value.source, 'source')
  if (version >= 4) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '4')
  }
}

function readDescribeConfigsResourceResult(reader: Reader, version: number): DescribeConfigsResourceResult {
  const value: DescribeConfigsResourceResult = {
    name: version >= 4 ? reader.compactString('name') : reader.string('name'),
    value: version >= 4 ? reader.compactNullableString('value') : reader.nullableString('value'),
    readOnly: reader.bool('readOnly'),
    configSource: reader.int8('configSource'),
    isSensitive: reader.bool('isSensitive'),
    synonyms:
      version >= 4
        ? readSynonymsOfDescribeConfigsResourceResult(reader, version, reader.compactArrayLength('synonyms', 4))
        : readSynonymsOfDescribeConfigsResourceResult(reader, version, reader.arrayLength('synonyms', 5)),
    configType: version >= 3 ? reader.int8('configType') : 0,
    documentation:
      version >= 4
        ? reader.compactNullableString('documentation')
        : version >= 3
          ? reader.nullableString('documentation')
          : '',
  }
  if (version >= 4) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readSynonymsOfDescribeConfigsResourceResult(
  reader: Reader,
  version: number,
  length: number,
): DescribeConfigsSynonym[] {
  const elements: DescribeConfigsSynonym[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readDescribeConfigsSynonym(reader, version))
  } catch (error) {
    throw within(error, 'synonyms', index)
  }
  return elements
}

function writeDescribeConfigsResourceResult(
  writer: Writer,
  value: DescribeConfigsResourceResult,
  version: number,
): void {
  if (version >= 4) {
    writer.compactString(value.name, 'name')
  } else {
    writer.string(value.name, 'name')
  }
  if (version >= 4) {
    writer.compactNullableString(value.value, 'value')
  } else {
    writer.nullableString(value.value, 'value')
  }
  writer.bool(value.readOnly, 'readOnly')
  writer.int8(value.configSource, 'configSource')
  writer.bool(value.isSensitive, 'isSensitive')
  if (version >= 4) {
    writer.compactArrayLength(value.synonyms, 'synonyms')
    writeSynonymsOfDescribeConfigsResourceResult(writer, value.synonyms, version)
  } else {
    writer.arrayLength(value.synonyms, 'synonyms')
    writeSynonymsOfDescribeConfigsResourceResult(writer, value.synonyms, version)
  }
  if (version >= 3) {
    writer.int8(value.configType, 'configType')
  }
  if (version >= 4) {
    writer.compactNullableString(value.documentation, 'documentation')
  } else if (version >= 3) {
    writer.nullableString(value.documentation, 'documentation')
  }
  if (version >= 4) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '4')
  }
}

function writeSynonymsOfDescribeConfigsResourceResult(
  writer: Writer,
  elements: readonly DescribeConfigsSynonym[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeDescribeConfigsSynonym(writer, elements[index] as DescribeConfigsSynonym, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'synonyms', index)
  }
}

function readDescribeConfigsResult(reader: Reader, version: number): DescribeConfigsResult {
  const value: DescribeConfigsResult = {
    errorCode: reader.int16('errorCode'),
    errorMessage: version >= 4 ? reader.compactNullableString('errorMessage') : reader.nullableString('errorMessage'),
    resourceType: reader.int8('resourceType'),
    resourceName: version >= 4 ? reader.compactString('resourceName') : reader.string('resourceName'),
    configs:
      version >= 4
        ? readConfigsOfDescribeConfigsResult(reader, version, reader.compactArrayLength('configs', 9))
        : readConfigsOfDescribeConfigsResult(reader, version, reader.arrayLength('configs', 11)),
  }
  if (version >= 4) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readConfigsOfDescribeConfigsResult(
  reader: Reader,
  version: number,
  length: number,
): DescribeConfigsResourceResult[] {
  const elements: DescribeConfigsResourceResult[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readDescribeConfigsResourceResult(reader, version))
  } catch (error) {
    throw within(error, 'configs', index)
  }
  return elements
}

function writeDescribeConfigsResult(writer: Writer, value: DescribeConfigsResult, version: number): void {
  writer.int16(value.errorCode, 'errorCode')
  if (version >= 4) {
    writer.compactNullableString(value.errorMessage, 'errorMessage')
  } else {
    writer.nullableString(value.errorMessage, 'errorMessage')
  }
  writer.int8(value.resourceType, 'resourceType')
  if (version >= 4) {
    writer.compactString(value.resourceName, 'resourceName')
  } else {
    writer.string(value.resourceName, 'resourceName')
  }
  if (version >= 4) {
    writer.compactArrayLength(value.configs, 'configs')
    writeConfigsOfDescribeConfigsResult(writer, value.configs, version)
  } else {
    writer.arrayLength(value.configs, 'configs')
    writeConfigsOfDescribeConfigsResult(writer, value.configs, version)
  }
  if (version >= 4) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '4')
  }
}

function writeConfigsOfDescribeConfigsResult(
  writer: Writer,
  elements: readonly DescribeConfigsResourceResult[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeDescribeConfigsResourceResult(writer, elements[index] as DescribeConfigsResourceResult, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'configs', index)
  }
}

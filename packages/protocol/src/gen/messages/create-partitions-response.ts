// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** CreatePartitionsResponse, a response of API 37 in versions 0–3; flexible in 2–3. */
export interface CreatePartitionsResponse {
  /** int32 in 0–3. */
  throttleTimeMs: number
  /** CreatePartitionsTopicResult[] in 0–3. */
  results: readonly CreatePartitionsTopicResult[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link CreatePartitionsResponse}. */
export const CreatePartitionsResponse: MessageCodec<CreatePartitionsResponse> = {
  name: 'CreatePartitionsResponse',
  type: 'response',
  apiKey: 37,
  minVersion: 0,
  maxVersion: 3,
  latestStableVersion: 3,
  firstFlexibleVersion: 2,
  encode(writer, value, version) {
    assertVersion(CreatePartitionsResponse, version)
    writeCreatePartitionsResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(CreatePartitionsResponse, version)
    return readCreatePartitionsResponse(reader, version)
  },
  default: defaultCreatePartitionsResponse,
}

/** A part of {@link CreatePartitionsResponse}. */
export interface CreatePartitionsTopicResult {
  /** string in 0–3. */
  name: string
  /** int16 in 0–3. */
  errorCode: number
  /** string in 0–3; null allowed in 0–3; default null. */
  errorMessage: string | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultCreatePartitionsResponse(): CreatePartitionsResponse {
  return {
    throttleTimeMs: 0,
    results: [],
  }
}

function readCreatePartitionsResponse(reader: Reader, version: number): CreatePartitionsResponse {
  const value: CreatePartitionsResponse = {
    throttleTimeMs: reader.int32('throttleTimeMs'),
    results:
      version >= 2
        ? readResultsOfCreatePartitionsResponse(reader, version, reader.compactArrayLength('results', 5))
        : readResultsOfCreatePartitionsResponse(reader, version, reader.arrayLength('results', 6)),
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readResultsOfCreatePartitionsResponse(
  reader: Reader,
  version: number,
  length: number,
): CreatePartitionsTopicResult[] {
  const elements: CreatePartitionsTopicResult[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readCreatePartitionsTopicResult(reader, version))
  } catch (error) {
    throw within(error, 'results', index)
  }
  return elements
}

function writeCreatePartitionsResponse(writer: Writer, value: CreatePartitionsResponse, version: number): void {
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  if (version >= 2) {
    writer.compactArrayLength(value.results, 'results')
    writeResultsOfCreatePartitionsResponse(writer, value.results, version)
  } else {
    writer.arrayLength(value.results, 'results')
    writeResultsOfCreatePartitionsResponse(writer, value.results, version)
  }
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2–3')
  }
}

function writeResultsOfCreatePartitionsResponse(
  writer: Writer,
  elements: readonly CreatePartitionsTopicResult[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeCreatePartitionsTopicResult(writer, elements[index] as CreatePartitionsTopicResult, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'results', index)
  }
}

function readCreatePartitionsTopicResult(reader: Reader, version: number): CreatePartitionsTopicResult {
  const value: CreatePartitionsTopicResult = {
    name: version >= 2 ? reader.compactString('name') : reader.string('name'),
    errorCode: reader.int16('errorCode'),
    errorMessage: version >= 2 ? reader.compactNullableString('errorMessage') : reader.nullableString('errorMessage'),
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeCreatePartitionsTopicResult(writer: Writer, value: CreatePartitionsTopicResult, version: number): void {
  if (version >= 2) {
    writer.compactString(value.name, 'name')
  } else {
    writer.string(value.name, 'name')
  }
  writer.int16(value.errorCode, 'errorCode')
  if (version >= 2) {
    writer.compactNullableString(value.errorMessage, 'errorMessage')
  } else {
    writer.nullableString(value.errorMessage, 'errorMessage')
  }
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2–3')
  }
}

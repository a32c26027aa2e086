// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** IncrementalAlterConfigsResponse, a response of API 44 in versions 0–1; flexible in 1. */
export interface IncrementalAlterConfigsResponse {
  /** int32 in 0–1. */
  throttleTimeMs: number
  /** AlterConfigsResourceResponse[] in 0–1. */
  responses: readonly AlterConfigsResourceResponse[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link IncrementalAlterConfigsResponse}. */
export const IncrementalAlterConfigsResponse: MessageCodec<IncrementalAlterConfigsResponse> = {
  name: 'IncrementalAlterConfigsResponse',
  type: 'response',
  apiKey: 44,
  minVersion: 0,
  maxVersion: 1,
  latestStableVersion: 1,
  firstFlexibleVersion: 1,
  encode(writer, value, version) {
    assertVersion(IncrementalAlterConfigsResponse, version)
    writeIncrementalAlterConfigsResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(IncrementalAlterConfigsResponse, version)
    return readIncrementalAlterConfigsResponse(reader, version)
  },
  default: defaultIncrementalAlterConfigsResponse,
}

/** A part of {@link IncrementalAlterConfigsResponse}. */
export interface AlterConfigsResourceResponse {
  /** int16 in 0–1. */
  errorCode: number
  /** string in 0–1; null allowed in 0–1. */
  errorMessage: string | null
  /** int8 in 0–1. */
  resourceType: number
  /** string in 0–1. */
  resourceName: string
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultIncrementalAlterConfigsResponse(): IncrementalAlterConfigsResponse {
  return {
    throttleTimeMs: 0,
    responses: [],
  }
}

function readIncrementalAlterConfigsResponse(reader: Reader, version: number): IncrementalAlterConfigsResponse {
  const value: IncrementalAlterConfigsResponse = {
    throttleTimeMs: reader.int32('throttleTimeMs'),
    responses:
      version >= 1
        ? readResponsesOfIncrementalAlterConfigsResponse(reader, version, reader.compactArrayLength('responses', 6))
        : readResponsesOfIncrementalAlterConfigsResponse(reader, version, reader.arrayLength('responses', 7)),
  }
  if (version >= 1) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readResponsesOfIncrementalAlterConfigsResponse(
  reader: Reader,
  version: number,
  length: number,
): AlterConfigsResourceResponse[] {
  const elements: AlterConfigsResourceResponse[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readAlterConfigsResourceResponse(reader, version))
  } catch (error) {
    throw within(error, 'responses', index)
  }
  return elements
}

function writeIncrementalAlterConfigsResponse(
  writer: Writer,
  value: IncrementalAlterConfigsResponse,
  version: number,
): void {
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  if (version >= 1) {
    writer.compactArrayLength(value.responses, 'responses')
    writeResponsesOfIncrementalAlterConfigsResponse(writer, value.responses, version)
  } else {
    writer.arrayLength(value.responses, 'responses')
    writeResponsesOfIncrementalAlterConfigsResponse(writer, value.responses, version)
  }
  if (version >= 1) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '1')
  }
}

function writeResponsesOfIncrementalAlterConfigsResponse(
  writer: Writer,
  elements: readonly AlterConfigsResourceResponse[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeAlterConfigsResourceResponse(writer, elements[index] as AlterConfigsResourceResponse, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'responses', index)
  }
}

function readAlterConfigsResourceResponse(reader: Reader, version: number): AlterConfigsResourceResponse {
  const value: AlterConfigsResourceResponse = {
    errorCode: reader.int16('errorCode'),
    errorMessage: version >= 1 ? reader.compactNullableString('errorMessage') : reader.nullableString('errorMessage'),
    resourceType: reader.int8('resourceType'),
    resourceName: version >= 1 ? reader.compactString('resourceName') : reader.string('resourceName'),
  }
  if (version >= 1) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeAlterConfigsResourceResponse(writer: Writer, value: AlterConfigsResourceResponse, version: number): void {
  writer.int16(value.errorCode, 'errorCode')
  if (version >= 1) {
    writer.compactNullableString(value.errorMessage, 'errorMessage')
  } else {
    writer.nullableString(value.errorMessage, 'errorMessage')
  }
  writer.int8(value.resourceType, 'resourceType')
  if (version >= 1) {
    writer.compactString(value.resourceName, 'resourceName')
  } else {
    writer.string(value.resourceName, 'resourceName')
  }
  if (version >= 1) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '1')
  }
}

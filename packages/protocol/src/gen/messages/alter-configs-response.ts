// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** AlterConfigsResponse, a response of API 33 in versions 0–2; flexible in 2. */
export interface AlterConfigsResponse {
  /** int32 in 0–2. */
  throttleTimeMs: number
  /** AlterConfigsResourceResponse[] in 0–2. */
  responses: readonly AlterConfigsResourceResponse[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link AlterConfigsResponse}. */
export const AlterConfigsResponse: MessageCodec<AlterConfigsResponse> = {
  name: 'AlterConfigsResponse',
  type: 'response',
  apiKey: 33,
  minVersion: 0,
  maxVersion: 2,
  latestStableVersion: 2,
  firstFlexibleVersion: 2,
  encode(writer, value, version) {
    assertVersion(AlterConfigsResponse, version)
    writeAlterConfigsResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(AlterConfigsResponse, version)
    return readAlterConfigsResponse(reader, version)
  },
  default: defaultAlterConfigsResponse,
}

/** A part of {@link AlterConfigsResponse}. */
export interface AlterConfigsResourceResponse {
  /** int16 in 0–2. */
  errorCode: number
  /** string in 0–2; null allowed in 0–2. */
  errorMessage: string | null
  /** int8 in 0–2. */
  resourceType: number
  /** string in 0–2. */
  resourceName: string
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultAlterConfigsResponse(): AlterConfigsResponse {
  return {
    throttleTimeMs: 0,
    responses: [],
  }
}

function readAlterConfigsResponse(reader: Reader, version: number): AlterConfigsResponse {
  const value: AlterConfigsResponse = {
    throttleTimeMs: reader.int32('throttleTimeMs'),
    responses:
      version >= 2
        ? readResponsesOfAlterConfigsResponse(reader, version, reader.compactArrayLength('responses', 6))
        : readResponsesOfAlterConfigsResponse(reader, version, reader.arrayLength('responses', 7)),
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readResponsesOfAlterConfigsResponse(
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

function writeAlterConfigsResponse(writer: Writer, value: AlterConfigsResponse, version: number): void {
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  if (version >= 2) {
    writer.compactArrayLength(value.responses, 'responses')
    writeResponsesOfAlterConfigsResponse(writer, value.responses, version)
  } else {
    writer.arrayLength(value.responses, 'responses')
    writeResponsesOfAlterConfigsResponse(writer, value.responses, version)
  }
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2')
  }
}

function writeResponsesOfAlterConfigsResponse(
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
    errorMessage: version >= 2 ? reader.compactNullableString('errorMessage') : reader.nullableString('errorMessage'),
    resourceType: reader.int8('resourceType'),
    resourceName: version >= 2 ? reader.compactString('resourceName') : reader.string('resourceName'),
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeAlterConfigsResourceResponse(writer: Writer, value: AlterConfigsResourceResponse, version: number): void {
  writer.int16(value.errorCode, 'errorCode')
  if (version >= 2) {
    writer.compactNullableString(value.errorMessage, 'errorMessage')
  } else {
    writer.nullableString(value.errorMessage, 'errorMessage')
  }
  writer.int8(value.resourceType, 'resourceType')
  if (version >= 2) {
    writer.compactString(value.resourceName, 'resourceName')
  } else {
    writer.string(value.resourceName, 'resourceName')
  }
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2')
  }
}

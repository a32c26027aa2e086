// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Uuid } from '../../wire/uuid.ts'
import { zeroUuid } from '../../wire/uuid.ts'
import type { Writer } from '../../wire/writer.ts'

/** DeleteTopicsResponse, a response of API 20 in versions 1–6; flexible in 4–6. */
export interface DeleteTopicsResponse {
  /** int32 in 1–6; ignorable. */
  throttleTimeMs: number
  /** DeletableTopicResult[] in 1–6. */
  responses: readonly DeletableTopicResult[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link DeleteTopicsResponse}. */
export const DeleteTopicsResponse: MessageCodec<DeleteTopicsResponse> = {
  name: 'DeleteTopicsResponse',
  type: 'response',
  apiKey: 20,
  minVersion: 1,
  maxVersion: 6,
  latestStableVersion: 6,
  firstFlexibleVersion: 4,
  encode(writer, value, version) {
    assertVersion(DeleteTopicsResponse, version)
    writeDeleteTopicsResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(DeleteTopicsResponse, version)
    return readDeleteTopicsResponse(reader, version)
  },
  default: defaultDeleteTopicsResponse,
}

/** A part of {@link DeleteTopicsResponse}. */
export interface DeletableTopicResult {
  /** string in 1–6; null allowed in 6. */
  name: string | null
  /** uuid in 6; ignorable. */
  topicId: Uuid
  /** int16 in 1–6. */
  errorCode: number
  /** string in 5–6; null allowed in 5–6; default null; ignorable. */
  errorMessage: string | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultDeleteTopicsResponse(): DeleteTopicsResponse {
  return {
    throttleTimeMs: 0,
    responses: [],
  }
}

function readDeleteTopicsResponse(reader: Reader, version: number): DeleteTopicsResponse {
  const value: DeleteTopicsResponse = {
    throttleTimeMs: reader.int32('throttleTimeMs'),
    responses:
      version >= 4
        ? readResponsesOfDeleteTopicsResponse(reader, version, reader.compactArrayLength('responses', 4))
        : readResponsesOfDeleteTopicsResponse(reader, version, reader.arrayLength('responses', 4)),
  }
  if (version >= 4) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readResponsesOfDeleteTopicsResponse(reader: Reader, version: number, length: number): DeletableTopicResult[] {
  const elements: DeletableTopicResult[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readDeletableTopicResult(reader, version))
  } catch (error) {
    throw within(error, 'responses', index)
  }
  return elements
}

function writeDeleteTopicsResponse(writer: Writer, value: DeleteTopicsResponse, version: number): void {
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  if (version >= 4) {
    writer.compactArrayLength(value.responses, 'responses')
    writeResponsesOfDeleteTopicsResponse(writer, value.responses, version)
  } else {
    writer.arrayLength(value.responses, 'responses')
    writeResponsesOfDeleteTopicsResponse(writer, value.responses, version)
  }
  if (version >= 4) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '4–6')
  }
}

function writeResponsesOfDeleteTopicsResponse(
  writer: Writer,
  elements: readonly DeletableTopicResult[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeDeletableTopicResult(writer, elements[index] as DeletableTopicResult, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'responses', index)
  }
}

function readDeletableTopicResult(reader: Reader, version: number): DeletableTopicResult {
  const value: DeletableTopicResult = {
    name:
      version >= 6
        ? reader.compactNullableString('name')
        : version >= 4
          ? reader.compactString('name')
          : reader.string('name'),
    topicId: version >= 6 ? reader.uuid('topicId') : zeroUuid,
    errorCode: reader.int16('errorCode'),
    errorMessage: version >= 5 ? reader.compactNullableString('errorMessage') : null,
  }
  if (version >= 4) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeDeletableTopicResult(writer: Writer, value: DeletableTopicResult, version: number): void {
  if (version >= 6) {
    writer.compactNullableString(value.name, 'name')
  } else if (version >= 4) {
    writer.compactString(value.name, 'name')
  } else {
    writer.string(value.name, 'name')
  }
  if (version >= 6) {
    writer.uuid(value.topicId, 'topicId')
  }
  writer.int16(value.errorCode, 'errorCode')
  if (version >= 5) {
    writer.compactNullableString(value.errorMessage, 'errorMessage')
  }
  if (version >= 4) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '4–6')
  }
}

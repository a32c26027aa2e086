// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Uuid } from '../../wire/uuid.ts'
import type { Writer } from '../../wire/writer.ts'

/** DeleteShareGroupOffsetsResponse, a response of API 92 in versions 0; flexible in 0. */
export interface DeleteShareGroupOffsetsResponse {
  /** int32 in 0. */
  throttleTimeMs: number
  /** int16 in 0. */
  errorCode: number
  /** string in 0; null allowed in 0; default null. */
  errorMessage: string | null
  /** DeleteShareGroupOffsetsResponseTopic[] in 0. */
  responses: readonly DeleteShareGroupOffsetsResponseTopic[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link DeleteShareGroupOffsetsResponse}. */
export const DeleteShareGroupOffsetsResponse: MessageCodec<DeleteShareGroupOffsetsResponse> = {
  name: 'DeleteShareGroupOffsetsResponse',
  type: 'response',
  apiKey: 92,
  minVersion: 0,
  maxVersion: 0,
  latestStableVersion: 0,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(DeleteShareGroupOffsetsResponse, version)
    writeDeleteShareGroupOffsetsResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(DeleteShareGroupOffsetsResponse, version)
    return readDeleteShareGroupOffsetsResponse(reader, version)
  },
  default: defaultDeleteShareGroupOffsetsResponse,
}

/** A part of {@link DeleteShareGroupOffsetsResponse}. */
export interface DeleteShareGroupOffsetsResponseTopic {
  /** string in 0. */
  topicName: string
  /** uuid in 0. */
  topicId: Uuid
  /** int16 in 0. */
  errorCode: number
  /** string in 0; null allowed in 0; default null. */
  errorMessage: string | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultDeleteShareGroupOffsetsResponse(): DeleteShareGroupOffsetsResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    errorMessage: null,
    responses: [],
  }
}

function readDeleteShareGroupOffsetsResponse(reader: Reader, version: number): DeleteShareGroupOffsetsResponse {
  const value: DeleteShareGroupOffsetsResponse = {
    throttleTimeMs: reader.int32('throttleTimeMs'),
    errorCode: reader.int16('errorCode'),
    errorMessage: reader.compactNullableString('errorMessage'),
    responses: readResponsesOfDeleteShareGroupOffsetsResponse(
      reader,
      version,
      reader.compactArrayLength('responses', 21),
    ),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readResponsesOfDeleteShareGroupOffsetsResponse(
  reader: Reader,
  version: number,
  length: number,
): DeleteShareGroupOffsetsResponseTopic[] {
  const elements: DeleteShareGroupOffsetsResponseTopic[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readDeleteShareGroupOffsetsResponseTopic(reader, version))
  } catch (error) {
    throw within(error, 'responses', index)
  }
  return elements
}

function writeDeleteShareGroupOffsetsResponse(
  writer: Writer,
  value: DeleteShareGroupOffsetsResponse,
  version: number,
): void {
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  writer.int16(value.errorCode, 'errorCode')
  writer.compactNullableString(value.errorMessage, 'errorMessage')
  writer.compactArrayLength(value.responses, 'responses')
  writeResponsesOfDeleteShareGroupOffsetsResponse(writer, value.responses, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeResponsesOfDeleteShareGroupOffsetsResponse(
  writer: Writer,
  elements: readonly DeleteShareGroupOffsetsResponseTopic[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeDeleteShareGroupOffsetsResponseTopic(
        writer,
        elements[index] as DeleteShareGroupOffsetsResponseTopic,
        version,
      )
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'responses', index)
  }
}

function readDeleteShareGroupOffsetsResponseTopic(
  reader: Reader,
  _version: number,
): DeleteShareGroupOffsetsResponseTopic {
  const value: DeleteShareGroupOffsetsResponseTopic = {
    topicName: reader.compactString('topicName'),
    topicId: reader.uuid('topicId'),
    errorCode: reader.int16('errorCode'),
    errorMessage: reader.compactNullableString('errorMessage'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeDeleteShareGroupOffsetsResponseTopic(
  writer: Writer,
  value: DeleteShareGroupOffsetsResponseTopic,
  _version: number,
): void {
  writer.compactString(value.topicName, 'topicName')
  writer.uuid(value.topicId, 'topicId')
  writer.int16(value.errorCode, 'errorCode')
  writer.compactNullableString(value.errorMessage, 'errorMessage')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

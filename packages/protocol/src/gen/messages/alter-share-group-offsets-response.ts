// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Uuid } from '../../wire/uuid.ts'
import type { Writer } from '../../wire/writer.ts'

/** AlterShareGroupOffsetsResponse, a response of API 91 in versions 0; flexible in 0. */
export interface AlterShareGroupOffsetsResponse {
  /** int32 in 0. */
  throttleTimeMs: number
  /** int16 in 0. */
  errorCode: number
  /** string in 0; null allowed in 0; default null. */
  errorMessage: string | null
  /** AlterShareGroupOffsetsResponseTopic[] in 0. */
  responses: readonly AlterShareGroupOffsetsResponseTopic[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link AlterShareGroupOffsetsResponse}. */
export const AlterShareGroupOffsetsResponse: MessageCodec<AlterShareGroupOffsetsResponse> = {
  name: 'AlterShareGroupOffsetsResponse',
  type: 'response',
  apiKey: 91,
  minVersion: 0,
  maxVersion: 0,
  latestStableVersion: 0,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(AlterShareGroupOffsetsResponse, version)
    writeAlterShareGroupOffsetsResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(AlterShareGroupOffsetsResponse, version)
    return readAlterShareGroupOffsetsResponse(reader, version)
  },
  default: defaultAlterShareGroupOffsetsResponse,
}

/** A part of {@link AlterShareGroupOffsetsResponse}. */
export interface AlterShareGroupOffsetsResponsePartition {
  /** int32 in 0. */
  partitionIndex: number
  /** int16 in 0. */
  errorCode: number
  /** string in 0; null allowed in 0; default null. */
  errorMessage: string | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link AlterShareGroupOffsetsResponse}. */
export interface AlterShareGroupOffsetsResponseTopic {
  /** string in 0. */
  topicName: string
  /** uuid in 0. */
  topicId: Uuid
  /** AlterShareGroupOffsetsResponsePartition[] in 0. */
  partitions: readonly AlterShareGroupOffsetsResponsePartition[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultAlterShareGroupOffsetsResponse(): AlterShareGroupOffsetsResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    errorMessage: null,
    responses: [],
  }
}

function readAlterShareGroupOffsetsResponse(reader: Reader, version: number): AlterShareGroupOffsetsResponse {
  const value: AlterShareGroupOffsetsResponse = {
    throttleTimeMs: reader.int32('throttleTimeMs'),
    errorCode: reader.int16('errorCode'),
    errorMessage: reader.compactNullableString('errorMessage'),
    responses: readResponsesOfAlterShareGroupOffsetsResponse(
      reader,
      version,
      reader.compactArrayLength('responses', 19),
    ),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readResponsesOfAlterShareGroupOffsetsResponse(
  reader: Reader,
  version: number,
  length: number,
): AlterShareGroupOffsetsResponseTopic[] {
  const elements: AlterShareGroupOffsetsResponseTopic[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readAlterShareGroupOffsetsResponseTopic(reader, version))
  } catch (error) {
    throw within(error, 'responses', index)
  }
  return elements
}

function writeAlterShareGroupOffsetsResponse(
  writer: Writer,
  value: AlterShareGroupOffsetsResponse,
  version: number,
): void {
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  writer.int16(value.errorCode, 'errorCode')
  writer.compactNullableString(value.errorMessage, 'errorMessage')
  writer.compactArrayLength(value.responses, 'responses')
  writeResponsesOfAlterShareGroupOffsetsResponse(writer, value.responses, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeResponsesOfAlterShareGroupOffsetsResponse(
  writer: Writer,
  elements: readonly AlterShareGroupOffsetsResponseTopic[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeAlterShareGroupOffsetsResponseTopic(writer, elements[index] as AlterShareGroupOffsetsResponseTopic, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'responses', index)
  }
}

function readAlterShareGroupOffsetsResponsePartition(
  reader: Reader,
  _version: number,
): AlterShareGroupOffsetsResponsePartition {
  const value: AlterShareGroupOffsetsResponsePartition = {
    partitionIndex: reader.int32('partitionIndex'),
    errorCode: reader.int16('errorCode'),
    errorMessage: reader.compactNullableString('errorMessage'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeAlterShareGroupOffsetsResponsePartition(
  writer: Writer,
  value: AlterShareGroupOffsetsResponsePartition,
  _version: number,
): void {
  writer.int32(value.partitionIndex, 'partitionIndex')
  writer.int16(value.errorCode, 'errorCode')
  writer.compactNullableString(value.errorMessage, 'errorMessage')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function readAlterShareGroupOffsetsResponseTopic(reader: Reader, version: number): AlterShareGroupOffsetsResponseTopic {
  const value: AlterShareGroupOffsetsResponseTopic = {
    topicName: reader.compactString('topicName'),
    topicId: reader.uuid('topicId'),
    partitions: readPartitionsOfAlterShareGroupOffsetsResponseTopic(
      reader,
      version,
      reader.compactArrayLength('partitions', 8),
    ),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readPartitionsOfAlterShareGroupOffsetsResponseTopic(
  reader: Reader,
  version: number,
  length: number,
): AlterShareGroupOffsetsResponsePartition[] {
  const elements: AlterShareGroupOffsetsResponsePartition[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readAlterShareGroupOffsetsResponsePartition(reader, version))
  } catch (error) {
    throw within(error, 'partitions', index)
  }
  return elements
}

function writeAlterShareGroupOffsetsResponseTopic(
  writer: Writer,
  value: AlterShareGroupOffsetsResponseTopic,
  version: number,
): void {
  writer.compactString(value.topicName, 'topicName')
  writer.uuid(value.topicId, 'topicId')
  writer.compactArrayLength(value.partitions, 'partitions')
  writePartitionsOfAlterShareGroupOffsetsResponseTopic(writer, value.partitions, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writePartitionsOfAlterShareGroupOffsetsResponseTopic(
  writer: Writer,
  elements: readonly AlterShareGroupOffsetsResponsePartition[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeAlterShareGroupOffsetsResponsePartition(
        writer,
        elements[index] as AlterShareGroupOffsetsResponsePartition,
        version,
      )
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'partitions', index)
  }
}

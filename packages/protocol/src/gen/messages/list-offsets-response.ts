// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** ListOffsetsResponse, a response of API 2 in versions 1–11; flexible in 6–11. */
export interface ListOffsetsResponse {
  /** int32 in 2–11; ignorable. */
  throttleTimeMs: number
  /** ListOffsetsTopicResponse[] in 1–11. */
  topics: readonly ListOffsetsTopicResponse[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link ListOffsetsResponse}. */
export const ListOffsetsResponse: MessageCodec<ListOffsetsResponse> = {
  name: 'ListOffsetsResponse',
  type: 'response',
  apiKey: 2,
  minVersion: 1,
  maxVersion: 11,
  latestStableVersion: 11,
  firstFlexibleVersion: 6,
  encode(writer, value, version) {
    assertVersion(ListOffsetsResponse, version)
    writeListOffsetsResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(ListOffsetsResponse, version)
    return readListOffsetsResponse(reader, version)
  },
  default: defaultListOffsetsResponse,
}

/** A part of {@link ListOffsetsResponse}. */
export interface ListOffsetsPartitionResponse {
  /** int32 in 1–11. */
  partitionIndex: number
  /** int16 in 1–11. */
  errorCode: number
  /** int64 in 1–11; default -1. */
  timestamp: bigint
  /** int64 in 1–11; default -1. */
  offset: bigint
  /** int32 in 4–11; default -1. */
  leaderEpoch: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link ListOffsetsResponse}. */
export interface ListOffsetsTopicResponse {
  /** string in 1–11. */
  name: string
  /** ListOffsetsPartitionResponse[] in 1–11. */
  partitions: readonly ListOffsetsPartitionResponse[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultListOffsetsResponse(): ListOffsetsResponse {
  return {
    throttleTimeMs: 0,
    topics: [],
  }
}

function readListOffsetsResponse(reader: Reader, version: number): ListOffsetsResponse {
  const value: ListOffsetsResponse = {
    throttleTimeMs: version >= 2 ? reader.int32('throttleTimeMs') : 0,
    topics:
      version >= 6
        ? readTopicsOfListOffsetsResponse(reader, version, reader.compactArrayLength('topics', 3))
        : readTopicsOfListOffsetsResponse(reader, version, reader.arrayLength('topics', 6)),
  }
  if (version >= 6) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readTopicsOfListOffsetsResponse(reader: Reader, version: number, length: number): ListOffsetsTopicResponse[] {
  const elements: ListOffsetsTopicResponse[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readListOffsetsTopicResponse(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function writeListOffsetsResponse(writer: Writer, value: ListOffsetsResponse, version: number): void {
  if (version >= 2) {
    writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  }
  if (version >= 6) {
    writer.compactArrayLength(value.topics, 'topics')
    writeTopicsOfListOffsetsResponse(writer, value.topics, version)
  } else {
    writer.arrayLength(value.topics, 'topics')
    writeTopicsOfListOffsetsResponse(writer, value.topics, version)
  }
  if (version >= 6) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '6–11')
  }
}

function writeTopicsOfListOffsetsResponse(
  writer: Writer,
  elements: readonly ListOffsetsTopicResponse[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeListOffsetsTopicResponse(writer, elements[index] as ListOffsetsTopicResponse, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topics', index)
  }
}

function readListOffsetsPartitionResponse(reader: Reader, version: number): ListOffsetsPartitionResponse {
  const value: ListOffsetsPartitionResponse = {
    partitionIndex: reader.int32('partitionIndex'),
    errorCode: reader.int16('errorCode'),
    timestamp: reader.int64('timestamp'),
    offset: reader.int64('offset'),
    leaderEpoch: version >= 4 ? reader.int32('leaderEpoch') : -1,
  }
  if (version >= 6) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeListOffsetsPartitionResponse(writer: Writer, value: ListOffsetsPartitionResponse, version: number): void {
  writer.int32(value.partitionIndex, 'partitionIndex')
  writer.int16(value.errorCode, 'errorCode')
  writer.int64(value.timestamp, 'timestamp')
  writer.int64(value.offset, 'offset')
  if (version >= 4) {
    writer.int32(value.leaderEpoch, 'leaderEpoch')
  } else {
    if (value.leaderEpoch !== -1) writer.unsupported('leaderEpoch', version, '4–11')
  }
  if (version >= 6) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '6–11')
  }
}

function readListOffsetsTopicResponse(reader: Reader, version: number): ListOffsetsTopicResponse {
  const value: ListOffsetsTopicResponse = {
    name: version >= 6 ? reader.compactString('name') : reader.string('name'),
    partitions:
      version >= 6
        ? readPartitionsOfListOffsetsTopicResponse(reader, version, reader.compactArrayLength('partitions', 27))
        : readPartitionsOfListOffsetsTopicResponse(reader, version, reader.arrayLength('partitions', 22)),
  }
  if (version >= 6) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readPartitionsOfListOffsetsTopicResponse(
  reader: Reader,
  version: number,
  length: number,
): ListOffsetsPartitionResponse[] {
  const elements: ListOffsetsPartitionResponse[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readListOffsetsPartitionResponse(reader, version))
  } catch (error) {
    throw within(error, 'partitions', index)
  }
  return elements
}

function writeListOffsetsTopicResponse(writer: Writer, value: ListOffsetsTopicResponse, version: number): void {
  if (version >= 6) {
    writer.compactString(value.name, 'name')
  } else {
    writer.string(value.name, 'name')
  }
  if (version >= 6) {
    writer.compactArrayLength(value.partitions, 'partitions')
    writePartitionsOfListOffsetsTopicResponse(writer, value.partitions, version)
  } else {
    writer.arrayLength(value.partitions, 'partitions')
    writePartitionsOfListOffsetsTopicResponse(writer, value.partitions, version)
  }
  if (version >= 6) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '6–11')
  }
}

function writePartitionsOfListOffsetsTopicResponse(
  writer: Writer,
  elements: readonly ListOffsetsPartitionResponse[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeListOffsetsPartitionResponse(writer, elements[index] as ListOffsetsPartitionResponse, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'partitions', index)
  }
}

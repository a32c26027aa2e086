// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** DescribeTopicPartitionsRequest, a request of API 75 in versions 0; flexible in 0. */
export interface DescribeTopicPartitionsRequest {
  /** TopicRequest[] in 0. */
  topics: readonly TopicRequest[]
  /** int32 in 0; default 2000. */
  responsePartitionLimit: number
  /** Cursor in 0; null allowed in 0; default null. */
  cursor: Cursor | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link DescribeTopicPartitionsRequest}. */
export const DescribeTopicPartitionsRequest: MessageCodec<DescribeTopicPartitionsRequest> = {
  name: 'DescribeTopicPartitionsRequest',
  type: 'request',
  apiKey: 75,
  minVersion: 0,
  maxVersion: 0,
  latestStableVersion: 0,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(DescribeTopicPartitionsRequest, version)
    writeDescribeTopicPartitionsRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(DescribeTopicPartitionsRequest, version)
    return readDescribeTopicPartitionsRequest(reader, version)
  },
  default: defaultDescribeTopicPartitionsRequest,
}

/** A part of {@link DescribeTopicPartitionsRequest}. */
export interface TopicRequest {
  /** string in 0. */
  name: string
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link DescribeTopicPartitionsRequest}. */
export interface Cursor {
  /** string in 0. */
  topicName: string
  /** int32 in 0. */
  partitionIndex: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultDescribeTopicPartitionsRequest(): DescribeTopicPartitionsRequest {
  return {
    topics: [],
    responsePartitionLimit: 2000,
    cursor: null,
  }
}

function readDescribeTopicPartitionsRequest(reader: Reader, version: number): DescribeTopicPartitionsRequest {
  const value: DescribeTopicPartitionsRequest = {
    topics: readTopicsOfDescribeTopicPartitionsRequest(reader, version, reader.compactArrayLength('topics', 2)),
    responsePartitionLimit: reader.int32('responsePartitionLimit'),
    cursor: reader.isPresent('cursor') ? readCursorOfDescribeTopicPartitionsRequest(reader, version) : null,
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readTopicsOfDescribeTopicPartitionsRequest(reader: Reader, version: number, length: number): TopicRequest[] {
  const elements: TopicRequest[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readTopicRequest(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function readCursorOfDescribeTopicPartitionsRequest(reader: Reader, version: number): Cursor {
  try {
    return readCursor(reader, version)
  } catch (error) {
    throw within(error, 'cursor')
  }
}

function writeDescribeTopicPartitionsRequest(
  writer: Writer,
  value: DescribeTopicPartitionsRequest,
  version: number,
): void {
  writer.compactArrayLength(value.topics, 'topics')
  writeTopicsOfDescribeTopicPartitionsRequest(writer, value.topics, version)
  writer.int32(value.responsePartitionLimit, 'responsePartitionLimit')
  writer.presence(value.cursor)
  if (value.cursor !== null) writeCursorOfDescribeTopicPartitionsRequest(writer, value.cursor, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeTopicsOfDescribeTopicPartitionsRequest(
  writer: Writer,
  elements: readonly TopicRequest[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeTopicRequest(writer, elements[index] as TopicRequest, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topics', index)
  }
}

function writeCursorOfDescribeTopicPartitionsRequest(writer: Writer, value: Cursor, version: number): void {
  try {
    writeCursor(writer, value, version)
  } catch (error) {
    throw withinStruct(error, value, 'cursor')
  }
}

function readTopicRequest(reader: Reader, _version: number): TopicRequest {
  const value: TopicRequest = {
    name: reader.compactString('name'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeTopicRequest(writer: Writer, value: TopicRequest, _version: number): void {
  writer.compactString(value.name, 'name')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function readCursor(reader: Reader, _version: number): Cursor {
  const value: Cursor = {
    topicName: reader.compactString('topicName'),
    partitionIndex: reader.int32('partitionIndex'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeCursor(writer: Writer, value: Cursor, _version: number): void {
  writer.compactString(value.topicName, 'topicName')
  writer.int32(value.partitionIndex, 'partitionIndex')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** DescribeProducersRequest, a request of API 61 in versions 0; flexible in 0. */
export interface DescribeProducersRequest {
  /** TopicRequest[] in 0. */
  topics: readonly TopicRequest[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link DescribeProducersRequest}. */
export const DescribeProducersRequest: MessageCodec<DescribeProducersRequest> = {
  name: 'DescribeProducersRequest',
  type: 'request',
  apiKey: 61,
  minVersion: 0,
  maxVersion: 0,
  latestStableVersion: 0,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(DescribeProducersRequest, version)
    writeDescribeProducersRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(DescribeProducersRequest, version)
    return readDescribeProducersRequest(reader, version)
  },
  default: defaultDescribeProducersRequest,
}

/** A part of {@link DescribeProducersRequest}. */
export interface TopicRequest {
  /** string in 0. */
  name: string
  /** int32[] in 0. */
  partitionIndexes: readonly number[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultDescribeProducersRequest(): DescribeProducersRequest {
  return {
    topics: [],
  }
}

function readDescribeProducersRequest(reader: Reader, version: number): DescribeProducersRequest {
  const value: DescribeProducersRequest = {
    topics: readTopicsOfDescribeProducersRequest(reader, version, reader.compactArrayLength('topics', 3)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readTopicsOfDescribeProducersRequest(reader: Reader, version: number, length: number): TopicRequest[] {
  const elements: TopicRequest[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readTopicRequest(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function writeDescribeProducersRequest(writer: Writer, value: DescribeProducersRequest, version: number): void {
  writer.compactArrayLength(value.topics, 'topics')
  writeTopicsOfDescribeProducersRequest(writer, value.topics, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeTopicsOfDescribeProducersRequest(
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

function readTopicRequest(reader: Reader, version: number): TopicRequest {
  const value: TopicRequest = {
    name: reader.compactString('name'),
    partitionIndexes: readPartitionIndexesOfTopicRequest(
      reader,
      version,
      reader.compactArrayLength('partitionIndexes', 4),
    ),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readPartitionIndexesOfTopicRequest(reader: Reader, _version: number, length: number): number[] {
  const elements: number[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.int32(''))
  } catch (error) {
    throw within(error, 'partitionIndexes', index)
  }
  return elements
}

function writeTopicRequest(writer: Writer, value: TopicRequest, version: number): void {
  writer.compactString(value.name, 'name')
  writer.compactArrayLength(value.partitionIndexes, 'partitionIndexes')
  writePartitionIndexesOfTopicRequest(writer, value.partitionIndexes, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writePartitionIndexesOfTopicRequest(writer: Writer, elements: readonly number[], _version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writer.int32(elements[index] as number, '')
    }
  } catch (error) {
    throw within(error, 'partitionIndexes', index)
  }
}

// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** DescribeQuorumRequest, a request of API 55 in versions 0–2; flexible in 0–2. */
export interface DescribeQuorumRequest {
  /** TopicData[] in 0–2. */
  topics: readonly TopicData[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link DescribeQuorumRequest}. */
export const DescribeQuorumRequest: MessageCodec<DescribeQuorumRequest> = {
  name: 'DescribeQuorumRequest',
  type: 'request',
  apiKey: 55,
  minVersion: 0,
  maxVersion: 2,
  latestStableVersion: 2,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(DescribeQuorumRequest, version)
    writeDescribeQuorumRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(DescribeQuorumRequest, version)
    return readDescribeQuorumRequest(reader, version)
  },
  default: defaultDescribeQuorumRequest,
}

/** A part of {@link DescribeQuorumRequest}. */
export interface PartitionData {
  /** int32 in 0–2. */
  partitionIndex: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link DescribeQuorumRequest}. */
export interface TopicData {
  /** string in 0–2. */
  topicName: string
  /** PartitionData[] in 0–2. */
  partitions: readonly PartitionData[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultDescribeQuorumRequest(): DescribeQuorumRequest {
  return {
    topics: [],
  }
}

function readDescribeQuorumRequest(reader: Reader, version: number): DescribeQuorumRequest {
  const value: DescribeQuorumRequest = {
    topics: readTopicsOfDescribeQuorumRequest(reader, version, reader.compactArrayLength('topics', 3)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readTopicsOfDescribeQuorumRequest(reader: Reader, version: number, length: number): TopicData[] {
  const elements: TopicData[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readTopicData(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function writeDescribeQuorumRequest(writer: Writer, value: DescribeQuorumRequest, version: number): void {
  writer.compactArrayLength(value.topics, 'topics')
  writeTopicsOfDescribeQuorumRequest(writer, value.topics, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeTopicsOfDescribeQuorumRequest(writer: Writer, elements: readonly TopicData[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeTopicData(writer, elements[index] as TopicData, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topics', index)
  }
}

function readPartitionData(reader: Reader, _version: number): PartitionData {
  const value: PartitionData = {
    partitionIndex: reader.int32('partitionIndex'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writePartitionData(writer: Writer, value: PartitionData, _version: number): void {
  writer.int32(value.partitionIndex, 'partitionIndex')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function readTopicData(reader: Reader, version: number): TopicData {
  const value: TopicData = {
    topicName: reader.compactString('topicName'),
    partitions: readPartitionsOfTopicData(reader, version, reader.compactArrayLength('partitions', 5)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readPartitionsOfTopicData(reader: Reader, version: number, length: number): PartitionData[] {
  const elements: PartitionData[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readPartitionData(reader, version))
  } catch (error) {
    throw within(error, 'partitions', index)
  }
  return elements
}

function writeTopicData(writer: Writer, value: TopicData, version: number): void {
  writer.compactString(value.topicName, 'topicName')
  writer.compactArrayLength(value.partitions, 'partitions')
  writePartitionsOfTopicData(writer, value.partitions, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writePartitionsOfTopicData(writer: Writer, elements: readonly PartitionData[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writePartitionData(writer, elements[index] as PartitionData, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'partitions', index)
  }
}

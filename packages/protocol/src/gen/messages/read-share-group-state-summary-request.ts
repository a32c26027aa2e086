// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Uuid } from '../../wire/uuid.ts'
import type { Writer } from '../../wire/writer.ts'

/** ReadShareGroupStateSummaryRequest, a request of API 87 in versions 0–1; flexible in 0–1. */
export interface ReadShareGroupStateSummaryRequest {
  /** string in 0–1. */
  groupId: string
  /** ReadStateSummaryData[] in 0–1. */
  topics: readonly ReadStateSummaryData[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link ReadShareGroupStateSummaryRequest}. */
export const ReadShareGroupStateSummaryRequest: MessageCodec<ReadShareGroupStateSummaryRequest> = {
  name: 'ReadShareGroupStateSummaryRequest',
  type: 'request',
  apiKey: 87,
  minVersion: 0,
  maxVersion: 1,
  latestStableVersion: 1,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(ReadShareGroupStateSummaryRequest, version)
    writeReadShareGroupStateSummaryRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(ReadShareGroupStateSummaryRequest, version)
    return readReadShareGroupStateSummaryRequest(reader, version)
  },
  default: defaultReadShareGroupStateSummaryRequest,
}

/** A part of {@link ReadShareGroupStateSummaryRequest}. */
export interface PartitionData {
  /** int32 in 0–1. */
  partition: number
  /** int32 in 0–1. */
  leaderEpoch: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link ReadShareGroupStateSummaryRequest}. */
export interface ReadStateSummaryData {
  /** uuid in 0–1. */
  topicId: Uuid
  /** PartitionData[] in 0–1. */
  partitions: readonly PartitionData[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultReadShareGroupStateSummaryRequest(): ReadShareGroupStateSummaryRequest {
  return {
    groupId: '',
    topics: [],
  }
}

function readReadShareGroupStateSummaryRequest(reader: Reader, version: number): ReadShareGroupStateSummaryRequest {
  const value: ReadShareGroupStateSummaryRequest = {
    groupId: reader.compactString('groupId'),
    topics: readTopicsOfReadShareGroupStateSummaryRequest(reader, version, reader.compactArrayLength('topics', 18)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readTopicsOfReadShareGroupStateSummaryRequest(
  reader: Reader,
  version: number,
  length: number,
): ReadStateSummaryData[] {
  const elements: ReadStateSummaryData[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readReadStateSummaryData(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function writeReadShareGroupStateSummaryRequest(
  writer: Writer,
  value: ReadShareGroupStateSummaryRequest,
  version: number,
): void {
  writer.compactString(value.groupId, 'groupId')
  writer.compactArrayLength(value.topics, 'topics')
  writeTopicsOfReadShareGroupStateSummaryRequest(writer, value.topics, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeTopicsOfReadShareGroupStateSummaryRequest(
  writer: Writer,
  elements: readonly ReadStateSummaryData[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeReadStateSummaryData(writer, elements[index] as ReadStateSummaryData, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topics', index)
  }
}

function readPartitionData(reader: Reader, _version: number): PartitionData {
  const value: PartitionData = {
    partition: reader.int32('partition'),
    leaderEpoch: reader.int32('leaderEpoch'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writePartitionData(writer: Writer, value: PartitionData, _version: number): void {
  writer.int32(value.partition, 'partition')
  writer.int32(value.leaderEpoch, 'leaderEpoch')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function readReadStateSummaryData(reader: Reader, version: number): ReadStateSummaryData {
  const value: ReadStateSummaryData = {
    topicId: reader.uuid('topicId'),
    partitions: readPartitionsOfReadStateSummaryData(reader, version, reader.compactArrayLength('partitions', 9)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readPartitionsOfReadStateSummaryData(reader: Reader, version: number, length: number): PartitionData[] {
  const elements: PartitionData[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readPartitionData(reader, version))
  } catch (error) {
    throw within(error, 'partitions', index)
  }
  return elements
}

function writeReadStateSummaryData(writer: Writer, value: ReadStateSummaryData, version: number): void {
  writer.uuid(value.topicId, 'topicId')
  writer.compactArrayLength(value.partitions, 'partitions')
  writePartitionsOfReadStateSummaryData(writer, value.partitions, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writePartitionsOfReadStateSummaryData(
  writer: Writer,
  elements: readonly PartitionData[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writePartitionData(writer, elements[index] as PartitionData, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'partitions', index)
  }
}

// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Uuid } from '../../wire/uuid.ts'
import type { Writer } from '../../wire/writer.ts'

/** ReadShareGroupStateRequest, a request of API 84 in versions 0; flexible in 0. */
export interface ReadShareGroupStateRequest {
  /** string in 0. */
  groupId: string
  /** ReadStateData[] in 0. */
  topics: readonly ReadStateData[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link ReadShareGroupStateRequest}. */
export const ReadShareGroupStateRequest: MessageCodec<ReadShareGroupStateRequest> = {
  name: 'ReadShareGroupStateRequest',
  type: 'request',
  apiKey: 84,
  minVersion: 0,
  maxVersion: 0,
  latestStableVersion: 0,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(ReadShareGroupStateRequest, version)
    writeReadShareGroupStateRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(ReadShareGroupStateRequest, version)
    return readReadShareGroupStateRequest(reader, version)
  },
  default: defaultReadShareGroupStateRequest,
}

/** A part of {@link ReadShareGroupStateRequest}. */
export interface PartitionData {
  /** int32 in 0. */
  partition: number
  /** int32 in 0. */
  leaderEpoch: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link ReadShareGroupStateRequest}. */
export interface ReadStateData {
  /** uuid in 0. */
  topicId: Uuid
  /** PartitionData[] in 0. */
  partitions: readonly PartitionData[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultReadShareGroupStateRequest(): ReadShareGroupStateRequest {
  return {
    groupId: '',
    topics: [],
  }
}

function readReadShareGroupStateRequest(reader: Reader, version: number): ReadShareGroupStateRequest {
  const value: ReadShareGroupStateRequest = {
    groupId: reader.compactString('groupId'),
    topics: readTopicsOfReadShareGroupStateRequest(reader, version, reader.compactArrayLength('topics', 18)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readTopicsOfReadShareGroupStateRequest(reader: Reader, version: number, length: number): ReadStateData[] {
  const elements: ReadStateData[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readReadStateData(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function writeReadShareGroupStateRequest(writer: Writer, value: ReadShareGroupStateRequest, version: number): void {
  writer.compactString(value.groupId, 'groupId')
  writer.compactArrayLength(value.topics, 'topics')
  writeTopicsOfReadShareGroupStateRequest(writer, value.topics, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeTopicsOfReadShareGroupStateRequest(
  writer: Writer,
  elements: readonly ReadStateData[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeReadStateData(writer, elements[index] as ReadStateData, version)
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

function readReadStateData(reader: Reader, version: number): ReadStateData {
  const value: ReadStateData = {
    topicId: reader.uuid('topicId'),
    partitions: readPartitionsOfReadStateData(reader, version, reader.compactArrayLength('partitions', 9)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readPartitionsOfReadStateData(reader: Reader, version: number, length: number): PartitionData[] {
  const elements: PartitionData[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readPartitionData(reader, version))
  } catch (error) {
    throw within(error, 'partitions', index)
  }
  return elements
}

function writeReadStateData(writer: Writer, value: ReadStateData, version: number): void {
  writer.uuid(value.topicId, 'topicId')
  writer.compactArrayLength(value.partitions, 'partitions')
  writePartitionsOfReadStateData(writer, value.partitions, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writePartitionsOfReadStateData(writer: Writer, elements: readonly PartitionData[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writePartitionData(writer, elements[index] as PartitionData, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'partitions', index)
  }
}

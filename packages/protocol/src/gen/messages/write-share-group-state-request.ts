// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Uuid } from '../../wire/uuid.ts'
import type { Writer } from '../../wire/writer.ts'

/** WriteShareGroupStateRequest, a request of API 85 in versions 0–1; flexible in 0–1. */
export interface WriteShareGroupStateRequest {
  /** string in 0–1. */
  groupId: string
  /** WriteStateData[] in 0–1. */
  topics: readonly WriteStateData[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link WriteShareGroupStateRequest}. */
export const WriteShareGroupStateRequest: MessageCodec<WriteShareGroupStateRequest> = {
  name: 'WriteShareGroupStateRequest',
  type: 'request',
  apiKey: 85,
  minVersion: 0,
  maxVersion: 1,
  latestStableVersion: 1,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(WriteShareGroupStateRequest, version)
    writeWriteShareGroupStateRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(WriteShareGroupStateRequest, version)
    return readWriteShareGroupStateRequest(reader, version)
  },
  default: defaultWriteShareGroupStateRequest,
}

/** A part of {@link WriteShareGroupStateRequest}. */
export interface StateBatch {
  /** int64 in 0–1. */
  firstOffset: bigint
  /** int64 in 0–1. */
  lastOffset: bigint
  /** int8 in 0–1. */
  deliveryState: number
  /** int16 in 0–1. */
  deliveryCount: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link WriteShareGroupStateRequest}. */
export interface PartitionData {
  /** int32 in 0–1. */
  partition: number
  /** int32 in 0–1. */
  stateEpoch: number
  /** int32 in 0–1. */
  leaderEpoch: number
  /** int64 in 0–1. */
  startOffset: bigint
  /** int32 in 1; default -1; ignorable. */
  deliveryCompleteCount: number
  /** StateBatch[] in 0–1. */
  stateBatches: readonly StateBatch[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link WriteShareGroupStateRequest}. */
export interface WriteStateData {
  /** uuid in 0–1. */
  topicId: Uuid
  /** PartitionData[] in 0–1. */
  partitions: readonly PartitionData[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultWriteShareGroupStateRequest(): WriteShareGroupStateRequest {
  return {
    groupId: '',
    topics: [],
  }
}

function readWriteShareGroupStateRequest(reader: Reader, version: number): WriteShareGroupStateRequest {
  const value: WriteShareGroupStateRequest = {
    groupId: reader.compactString('groupId'),
    topics: readTopicsOfWriteShareGroupStateRequest(reader, version, reader.compactArrayLength('topics', 18)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readTopicsOfWriteShareGroupStateRequest(reader: Reader, version: number, length: number): WriteStateData[] {
  const elements: WriteStateData[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readWriteStateData(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function writeWriteShareGroupStateRequest(writer: Writer, value: WriteShareGroupStateRequest, version: number): void {
  writer.compactString(value.groupId, 'groupId')
  writer.compactArrayLength(value.topics, 'topics')
  writeTopicsOfWriteShareGroupStateRequest(writer, value.topics, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeTopicsOfWriteShareGroupStateRequest(
  writer: Writer,
  elements: readonly WriteStateData[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeWriteStateData(writer, elements[index] as WriteStateData, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topics', index)
  }
}

function readStateBatch(reader: Reader, _version: number): StateBatch {
  const value: StateBatch = {
    firstOffset: reader.int64('firstOffset'),
    lastOffset: reader.int64('lastOffset'),
    deliveryState: reader.int8('deliveryState'),
    deliveryCount: reader.int16('deliveryCount'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeStateBatch(writer: Writer, value: StateBatch, _version: number): void {
  writer.int64(value.firstOffset, 'firstOffset')
  writer.int64(value.lastOffset, 'lastOffset')
  writer.int8(value.deliveryState, 'deliveryState')
  writer.int16(value.deliveryCount, 'deliveryCount')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function readPartitionData(reader: Reader, version: number): PartitionData {
  const value: PartitionData = {
    partition: reader.int32('partition'),
    stateEpoch: reader.int32('stateEpoch'),
    leaderEpoch: reader.int32('leaderEpoch'),
    startOffset: reader.int64('startOffset'),
    deliveryCompleteCount: version >= 1 ? reader.int32('deliveryCompleteCount') : -1,
    stateBatches: readStateBatchesOfPartitionData(reader, version, reader.compactArrayLength('stateBatches', 20)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readStateBatchesOfPartitionData(reader: Reader, version: number, length: number): StateBatch[] {
  const elements: StateBatch[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readStateBatch(reader, version))
  } catch (error) {
    throw within(error, 'stateBatches', index)
  }
  return elements
}

function writePartitionData(writer: Writer, value: PartitionData, version: number): void {
  writer.int32(value.partition, 'partition')
  writer.int32(value.stateEpoch, 'stateEpoch')
  writer.int32(value.leaderEpoch, 'leaderEpoch')
  writer.int64(value.startOffset, 'startOffset')
  if (version >= 1) {
    writer.int32(value.deliveryCompleteCount, 'deliveryCompleteCount')
  }
  writer.compactArrayLength(value.stateBatches, 'stateBatches')
  writeStateBatchesOfPartitionData(writer, value.stateBatches, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeStateBatchesOfPartitionData(writer: Writer, elements: readonly StateBatch[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeStateBatch(writer, elements[index] as StateBatch, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'stateBatches', index)
  }
}

function readWriteStateData(reader: Reader, version: number): WriteStateData {
  const value: WriteStateData = {
    topicId: reader.uuid('topicId'),
    partitions: readPartitionsOfWriteStateData(reader, version, reader.compactArrayLength('partitions', 22)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readPartitionsOfWriteStateData(reader: Reader, version: number, length: number): PartitionData[] {
  const elements: PartitionData[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readPartitionData(reader, version))
  } catch (error) {
    throw within(error, 'partitions', index)
  }
  return elements
}

function writeWriteStateData(writer: Writer, value: WriteStateData, version: number): void {
  writer.uuid(value.topicId, 'topicId')
  writer.compactArrayLength(value.partitions, 'partitions')
  writePartitionsOfWriteStateData(writer, value.partitions, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writePartitionsOfWriteStateData(writer: Writer, elements: readonly PartitionData[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writePartitionData(writer, elements[index] as PartitionData, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'partitions', index)
  }
}

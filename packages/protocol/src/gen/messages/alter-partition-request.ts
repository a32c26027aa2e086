// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import { countOf } from '../../wire/lengths.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Uuid } from '../../wire/uuid.ts'
import type { Writer } from '../../wire/writer.ts'

/** AlterPartitionRequest, a request of API 56 in versions 2–3; flexible in 2–3. */
export interface AlterPartitionRequest {
  /** int32 in 2–3. */
  brokerId: number
  /** int64 in 2–3; default -1. */
  brokerEpoch: bigint
  /** TopicData[] in 2–3. */
  topics: readonly TopicData[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link AlterPartitionRequest}. */
export const AlterPartitionRequest: MessageCodec<AlterPartitionRequest> = {
  name: 'AlterPartitionRequest',
  type: 'request',
  apiKey: 56,
  minVersion: 2,
  maxVersion: 3,
  latestStableVersion: 3,
  firstFlexibleVersion: 2,
  encode(writer, value, version) {
    assertVersion(AlterPartitionRequest, version)
    writeAlterPartitionRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(AlterPartitionRequest, version)
    return readAlterPartitionRequest(reader, version)
  },
  default: defaultAlterPartitionRequest,
}

/** A part of {@link AlterPartitionRequest}. */
export interface BrokerState {
  /** int32 in 3. */
  brokerId: number
  /** int64 in 3; default -1. */
  brokerEpoch: bigint
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link AlterPartitionRequest}. */
export interface PartitionData {
  /** int32 in 2–3. */
  partitionIndex: number
  /** int32 in 2–3. */
  leaderEpoch: number
  /** int32[] in 2. */
  newIsr: readonly number[]
  /** BrokerState[] in 3. */
  newIsrWithEpochs: readonly BrokerState[]
  /** int8 in 2–3. */
  leaderRecoveryState: number
  /** int32 in 2–3. */
  partitionEpoch: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link AlterPartitionRequest}. */
export interface TopicData {
  /** uuid in 2–3; ignorable. */
  topicId: Uuid
  /** PartitionData[] in 2–3. */
  partitions: readonly PartitionData[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultAlterPartitionRequest(): AlterPartitionRequest {
  return {
    brokerId: 0,
    brokerEpoch: -1n,
    topics: [],
  }
}

function readAlterPartitionRequest(reader: Reader, version: number): AlterPartitionRequest {
  const value: AlterPartitionRequest = {
    brokerId: reader.int32('brokerId'),
    brokerEpoch: reader.int64('brokerEpoch'),
    topics: readTopicsOfAlterPartitionRequest(reader, version, reader.compactArrayLength('topics', 18)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readTopicsOfAlterPartitionRequest(reader: Reader, version: number, length: number): TopicData[] {
  const elements: TopicData[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readTopicData(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function writeAlterPartitionRequest(writer: Writer, value: AlterPartitionRequest, version: number): void {
  writer.int32(value.brokerId, 'brokerId')
  writer.int64(value.brokerEpoch, 'brokerEpoch')
  writer.compactArrayLength(value.topics, 'topics')
  writeTopicsOfAlterPartitionRequest(writer, value.topics, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeTopicsOfAlterPartitionRequest(writer: Writer, elements: readonly TopicData[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeTopicData(writer, elements[index] as TopicData, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topics', index)
  }
}

function readBrokerState(reader: Reader, _version: number): BrokerState {
  const value: BrokerState = {
    brokerId: reader.int32('brokerId'),
    brokerEpoch: reader.int64('brokerEpoch'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeBrokerState(writer: Writer, value: BrokerState, _version: number): void {
  writer.int32(value.brokerId, 'brokerId')
  writer.int64(value.brokerEpoch, 'brokerEpoch')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function readPartitionData(reader: Reader, version: number): PartitionData {
  const value: PartitionData = {
    partitionIndex: reader.int32('partitionIndex'),
    leaderEpoch: reader.int32('leaderEpoch'),
    newIsr: version >= 3 ? [] : readNewIsrOfPartitionData(reader, version, reader.compactArrayLength('newIsr', 4)),
    newIsrWithEpochs:
      version >= 3
        ? readNewIsrWithEpochsOfPartitionData(reader, version, reader.compactArrayLength('newIsrWithEpochs', 13))
        : [],
    leaderRecoveryState: reader.int8('leaderRecoveryState'),
    partitionEpoch: reader.int32('partitionEpoch'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readNewIsrOfPartitionData(reader: Reader, _version: number, length: number): number[] {
  const elements: number[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.int32(''))
  } catch (error) {
    throw within(error, 'newIsr', index)
  }
  return elements
}

function readNewIsrWithEpochsOfPartitionData(reader: Reader, version: number, length: number): BrokerState[] {
  const elements: BrokerState[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readBrokerState(reader, version))
  } catch (error) {
    throw within(error, 'newIsrWithEpochs', index)
  }
  return elements
}

function writePartitionData(writer: Writer, value: PartitionData, version: number): void {
  writer.int32(value.partitionIndex, 'partitionIndex')
  writer.int32(value.leaderEpoch, 'leaderEpoch')
  if (version >= 3) {
    if (countOf(value.newIsr, 'newIsr') !== 0) writer.unsupported('newIsr', version, '2')
  } else {
    writer.compactArrayLength(value.newIsr, 'newIsr')
    writeNewIsrOfPartitionData(writer, value.newIsr, version)
  }
  if (version >= 3) {
    writer.compactArrayLength(value.newIsrWithEpochs, 'newIsrWithEpochs')
    writeNewIsrWithEpochsOfPartitionData(writer, value.newIsrWithEpochs, version)
  } else {
    if (countOf(value.newIsrWithEpochs, 'newIsrWithEpochs') !== 0) writer.unsupported('newIsrWithEpochs', version, '3')
  }
  writer.int8(value.leaderRecoveryState, 'leaderRecoveryState')
  writer.int32(value.partitionEpoch, 'partitionEpoch')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeNewIsrOfPartitionData(writer: Writer, elements: readonly number[], _version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writer.int32(elements[index] as number, '')
    }
  } catch (error) {
    throw within(error, 'newIsr', index)
  }
}

function writeNewIsrWithEpochsOfPartitionData(writer: Writer, elements: readonly BrokerState[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeBrokerState(writer, elements[index] as BrokerState, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'newIsrWithEpochs', index)
  }
}

function readTopicData(reader: Reader, version: number): TopicData {
  const value: TopicData = {
    topicId: reader.uuid('topicId'),
    partitions: readPartitionsOfTopicData(reader, version, reader.compactArrayLength('partitions', 15)),
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
  writer.uuid(value.topicId, 'topicId')
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

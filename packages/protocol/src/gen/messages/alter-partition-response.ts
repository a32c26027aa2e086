// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Uuid } from '../../wire/uuid.ts'
import type { Writer } from '../../wire/writer.ts'

/** AlterPartitionResponse, a response of API 56 in versions 2–3; flexible in 2–3. */
export interface AlterPartitionResponse {
  /** int32 in 2–3. */
  throttleTimeMs: number
  /** int16 in 2–3. */
  errorCode: number
  /** TopicData[] in 2–3. */
  topics: readonly TopicData[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link AlterPartitionResponse}. */
export const AlterPartitionResponse: MessageCodec<AlterPartitionResponse> = {
  name: 'AlterPartitionResponse',
  type: 'response',
  apiKey: 56,
  minVersion: 2,
  maxVersion: 3,
  latestStableVersion: 3,
  firstFlexibleVersion: 2,
  encode(writer, value, version) {
    assertVersion(AlterPartitionResponse, version)
    writeAlterPartitionResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(AlterPartitionResponse, version)
    return readAlterPartitionResponse(reader, version)
  },
  default: defaultAlterPartitionResponse,
}

/** A part of {@link AlterPartitionResponse}. */
export interface PartitionData {
  /** int32 in 2–3. */
  partitionIndex: number
  /** int16 in 2–3. */
  errorCode: number
  /** int32 in 2–3. */
  leaderId: number
  /** int32 in 2–3. */
  leaderEpoch: number
  /** int32[] in 2–3. */
  isr: readonly number[]
  /** int8 in 2–3; ignorable. */
  leaderRecoveryState: number
  /** int32 in 2–3. */
  partitionEpoch: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link AlterPartitionResponse}. */
export interface TopicData {
  /** uuid in 2–3; ignorable. */
  topicId: Uuid
  /** PartitionData[] in 2–3. */
  partitions: readonly PartitionData[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultAlterPartitionResponse(): AlterPartitionResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    topics: [],
  }
}

function readAlterPartitionResponse(reader: Reader, version: number): AlterPartitionResponse {
  const value: AlterPartitionResponse = {
    throttleTimeMs: reader.int32('throttleTimeMs'),
    errorCode: reader.int16('errorCode'),
    topics: readTopicsOfAlterPartitionResponse(reader, version, reader.compactArrayLength('topics', 18)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readTopicsOfAlterPartitionResponse(reader: Reader, version: number, length: number): TopicData[] {
  const elements: TopicData[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readTopicData(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function writeAlterPartitionResponse(writer: Writer, value: AlterPartitionResponse, version: number): void {
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  writer.int16(value.errorCode, 'errorCode')
  writer.compactArrayLength(value.topics, 'topics')
  writeTopicsOfAlterPartitionResponse(writer, value.topics, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeTopicsOfAlterPartitionResponse(writer: Writer, elements: readonly TopicData[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeTopicData(writer, elements[index] as TopicData, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topics', index)
  }
}

function readPartitionData(reader: Reader, version: number): PartitionData {
  const value: PartitionData = {
    partitionIndex: reader.int32('partitionIndex'),
    errorCode: reader.int16('errorCode'),
    leaderId: reader.int32('leaderId'),
    leaderEpoch: reader.int32('leaderEpoch'),
    isr: readIsrOfPartitionData(reader, version, reader.compactArrayLength('isr', 4)),
    leaderRecoveryState: reader.int8('leaderRecoveryState'),
    partitionEpoch: reader.int32('partitionEpoch'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readIsrOfPartitionData(reader: Reader, _version: number, length: number): number[] {
  const elements: number[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.int32(''))
  } catch (error) {
    throw within(error, 'isr', index)
  }
  return elements
}

function writePartitionData(writer: Writer, value: PartitionData, version: number): void {
  writer.int32(value.partitionIndex, 'partitionIndex')
  writer.int16(value.errorCode, 'errorCode')
  writer.int32(value.leaderId, 'leaderId')
  writer.int32(value.leaderEpoch, 'leaderEpoch')
  writer.compactArrayLength(value.isr, 'isr')
  writeIsrOfPartitionData(writer, value.isr, version)
  writer.int8(value.leaderRecoveryState, 'leaderRecoveryState')
  writer.int32(value.partitionEpoch, 'partitionEpoch')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeIsrOfPartitionData(writer: Writer, elements: readonly number[], _version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writer.int32(elements[index] as number, '')
    }
  } catch (error) {
    throw within(error, 'isr', index)
  }
}

function readTopicData(reader: Reader, version: number): TopicData {
  const value: TopicData = {
    topicId: reader.uuid('topicId'),
    partitions: readPartitionsOfTopicData(reader, version, reader.compactArrayLength('partitions', 21)),
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

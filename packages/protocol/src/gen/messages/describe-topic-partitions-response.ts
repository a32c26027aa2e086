// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Uuid } from '../../wire/uuid.ts'
import type { Writer } from '../../wire/writer.ts'

/** DescribeTopicPartitionsResponse, a response of API 75 in versions 0; flexible in 0. */
export interface DescribeTopicPartitionsResponse {
  /** int32 in 0; ignorable. */
  throttleTimeMs: number
  /** DescribeTopicPartitionsResponseTopic[] in 0. */
  topics: readonly DescribeTopicPartitionsResponseTopic[]
  /** Cursor in 0; null allowed in 0; default null. */
  nextCursor: Cursor | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link DescribeTopicPartitionsResponse}. */
export const DescribeTopicPartitionsResponse: MessageCodec<DescribeTopicPartitionsResponse> = {
  name: 'DescribeTopicPartitionsResponse',
  type: 'response',
  apiKey: 75,
  minVersion: 0,
  maxVersion: 0,
  latestStableVersion: 0,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(DescribeTopicPartitionsResponse, version)
    writeDescribeTopicPartitionsResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(DescribeTopicPartitionsResponse, version)
    return readDescribeTopicPartitionsResponse(reader, version)
  },
  default: defaultDescribeTopicPartitionsResponse,
}

/** A part of {@link DescribeTopicPartitionsResponse}. */
export interface DescribeTopicPartitionsResponsePartition {
  /** int16 in 0. */
  errorCode: number
  /** int32 in 0. */
  partitionIndex: number
  /** int32 in 0. */
  leaderId: number
  /** int32 in 0; default -1; ignorable. */
  leaderEpoch: number
  /** int32[] in 0. */
  replicaNodes: readonly number[]
  /** int32[] in 0. */
  isrNodes: readonly number[]
  /** int32[] in 0; null allowed in 0; default null. */
  eligibleLeaderReplicas: readonly number[] | null
  /** int32[] in 0; null allowed in 0; default null. */
  lastKnownElr: readonly number[] | null
  /** int32[] in 0; ignorable. */
  offlineReplicas: readonly number[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link DescribeTopicPartitionsResponse}. */
export interface DescribeTopicPartitionsResponseTopic {
  /** int16 in 0. */
  errorCode: number
  /** string in 0; null allowed in 0. */
  name: string | null
  /** uuid in 0; ignorable. */
  topicId: Uuid
  /** bool in 0; ignorable. */
  isInternal: boolean
  /** DescribeTopicPartitionsResponsePartition[] in 0. */
  partitions: readonly DescribeTopicPartitionsResponsePartition[]
  /** int32 in 0; default -2147483648. */
  topicAuthorizedOperations: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link DescribeTopicPartitionsResponse}. */
export interface Cursor {
  /** string in 0. */
  topicName: string
  /** int32 in 0. */
  partitionIndex: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultDescribeTopicPartitionsResponse(): DescribeTopicPartitionsResponse {
  return {
    throttleTimeMs: 0,
    topics: [],
    nextCursor: null,
  }
}

function readDescribeTopicPartitionsResponse(reader: Reader, version: number): DescribeTopicPartitionsResponse {
  const value: DescribeTopicPartitionsResponse = {
    throttleTimeMs: reader.int32('throttleTimeMs'),
    topics: readTopicsOfDescribeTopicPartitionsResponse(reader, version, reader.compactArrayLength('topics', 26)),
    nextCursor: reader.isPresent('nextCursor')
      ? readNextCursorOfDescribeTopicPartitionsResponse(reader, version)
      : null,
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readTopicsOfDescribeTopicPartitionsResponse(
  reader: Reader,
  version: number,
  length: number,
): DescribeTopicPartitionsResponseTopic[] {
  const elements: DescribeTopicPartitionsResponseTopic[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readDescribeTopicPartitionsResponseTopic(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function readNextCursorOfDescribeTopicPartitionsResponse(reader: Reader, version: number): Cursor {
  try {
    return readCursor(reader, version)
  } catch (error) {
    throw within(error, 'nextCursor')
  }
}

function writeDescribeTopicPartitionsResponse(
  writer: Writer,
  value: DescribeTopicPartitionsResponse,
  version: number,
): void {
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  writer.compactArrayLength(value.topics, 'topics')
  writeTopicsOfDescribeTopicPartitionsResponse(writer, value.topics, version)
  writer.presence(value.nextCursor)
  if (value.nextCursor !== null) writeNextCursorOfDescribeTopicPartitionsResponse(writer, value.nextCursor, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeTopicsOfDescribeTopicPartitionsResponse(
  writer: Writer,
  elements: readonly DescribeTopicPartitionsResponseTopic[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeDescribeTopicPartitionsResponseTopic(
        writer,
        elements[index] as DescribeTopicPartitionsResponseTopic,
        version,
      )
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topics', index)
  }
}

function writeNextCursorOfDescribeTopicPartitionsResponse(writer: Writer, value: Cursor, version: number): void {
  try {
    writeCursor(writer, value, version)
  } catch (error) {
    throw withinStruct(error, value, 'nextCursor')
  }
}

function readDescribeTopicPartitionsResponsePartition(
  reader: Reader,
  version: number,
): DescribeTopicPartitionsResponsePartition {
  const value: DescribeTopicPartitionsResponsePartition = {
    errorCode: reader.int16('errorCode'),
    partitionIndex: reader.int32('partitionIndex'),
    leaderId: reader.int32('leaderId'),
    leaderEpoch: reader.int32('leaderEpoch'),
    replicaNodes: readReplicaNodesOfDescribeTopicPartitionsResponsePartition(
      reader,
      version,
      reader.compactArrayLength('replicaNodes', 4),
    ),
    isrNodes: readIsrNodesOfDescribeTopicPartitionsResponsePartition(
      reader,
      version,
      reader.compactArrayLength('isrNodes', 4),
    ),
    eligibleLeaderReplicas: readEligibleLeaderReplicasOfDescribeTopicPartitionsResponsePartition(
      reader,
      version,
      reader.compactNullableArrayLength('eligibleLeaderReplicas', 4),
    ),
    lastKnownElr: readLastKnownElrOfDescribeTopicPartitionsResponsePartition(
      reader,
      version,
      reader.compactNullableArrayLength('lastKnownElr', 4),
    ),
    offlineReplicas: readOfflineReplicasOfDescribeTopicPartitionsResponsePartition(
      reader,
      version,
      reader.compactArrayLength('offlineReplicas', 4),
    ),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readReplicaNodesOfDescribeTopicPartitionsResponsePartition(
  reader: Reader,
  _version: number,
  length: number,
): number[] {
  const elements: number[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.int32(''))
  } catch (error) {
    throw within(error, 'replicaNodes', index)
  }
  return elements
}

function readIsrNodesOfDescribeTopicPartitionsResponsePartition(
  reader: Reader,
  _version: number,
  length: number,
): number[] {
  const elements: number[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.int32(''))
  } catch (error) {
    throw within(error, 'isrNodes', index)
  }
  return elements
}

function readEligibleLeaderReplicasOfDescribeTopicPartitionsResponsePartition(
  reader: Reader,
  _version: number,
  length: number,
): number[] | null {
  if (length === -1) return null
  const elements: number[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.int32(''))
  } catch (error) {
    throw within(error, 'eligibleLeaderReplicas', index)
  }
  return elements
}

function readLastKnownElrOfDescribeTopicPartitionsResponsePartition(
  reader: Reader,
  _version: number,
  length: number,
): number[] | null {
  if (length === -1) return null
  const elements: number[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.int32(''))
  } catch (error) {
    throw within(error, 'lastKnownElr', index)
  }
  return elements
}

function readOfflineReplicasOfDescribeTopicPartitionsResponsePartition(
  reader: Reader,
  _version: number,
  length: number,
): number[] {
  const elements: number[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.int32(''))
  } catch (error) {
    throw within(error, 'offlineReplicas', index)
  }
  return elements
}

function writeDescribeTopicPartitionsResponsePartition(
  writer: Writer,
  value: DescribeTopicPartitionsResponsePartition,
  version: number,
): void {
  writer.int16(value.errorCode, 'errorCode')
  writer.int32(value.partitionIndex, 'partitionIndex')
  writer.int32(value.leaderId, 'leaderId')
  writer.int32(value.leaderEpoch, 'leaderEpoch')
  writer.compactArrayLength(value.replicaNodes, 'replicaNodes')
  writeReplicaNodesOfDescribeTopicPartitionsResponsePartition(writer, value.replicaNodes, version)
  writer.compactArrayLength(value.isrNodes, 'isrNodes')
  writeIsrNodesOfDescribeTopicPartitionsResponsePartition(writer, value.isrNodes, version)
  writer.compactNullableArrayLength(value.eligibleLeaderReplicas, 'eligibleLeaderReplicas')
  writeEligibleLeaderReplicasOfDescribeTopicPartitionsResponsePartition(writer, value.eligibleLeaderReplicas, version)
  writer.compactNullableArrayLength(value.lastKnownElr, 'lastKnownElr')
  writeLastKnownElrOfDescribeTopicPartitionsResponsePartition(writer, value.lastKnownElr, version)
  writer.compactArrayLength(value.offlineReplicas, 'offlineReplicas')
  writeOfflineReplicasOfDescribeTopicPartitionsResponsePartition(writer, value.offlineReplicas, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeReplicaNodesOfDescribeTopicPartitionsResponsePartition(
  writer: Writer,
  elements: readonly number[],
  _version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writer.int32(elements[index] as number, '')
    }
  } catch (error) {
    throw within(error, 'replicaNodes', index)
  }
}

function writeIsrNodesOfDescribeTopicPartitionsResponsePartition(
  writer: Writer,
  elements: readonly number[],
  _version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writer.int32(elements[index] as number, '')
    }
  } catch (error) {
    throw within(error, 'isrNodes', index)
  }
}

function writeEligibleLeaderReplicasOfDescribeTopicPartitionsResponsePartition(
  writer: Writer,
  elements: readonly number[] | null,
  _version: number,
): void {
  if (elements === null) return
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writer.int32(elements[index] as number, '')
    }
  } catch (error) {
    throw within(error, 'eligibleLeaderReplicas', index)
  }
}

function writeLastKnownElrOfDescribeTopicPartitionsResponsePartition(
  writer: Writer,
  elements: readonly number[] | null,
  _version: number,
): void {
  if (elements === null) return
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writer.int32(elements[index] as number, '')
    }
  } catch (error) {
    throw within(error, 'lastKnownElr', index)
  }
}

function writeOfflineReplicasOfDescribeTopicPartitionsResponsePartition(
  writer: Writer,
  elements: readonly number[],
  _version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writer.int32(elements[index] as number, '')
    }
  } catch (error) {
    throw within(error, 'offlineReplicas', index)
  }
}

function readDescribeTopicPartitionsResponseTopic(
  reader: Reader,
  version: number,
): DescribeTopicPartitionsResponseTopic {
  const value: DescribeTopicPartitionsResponseTopic = {
    errorCode: reader.int16('errorCode'),
    name: reader.compactNullableString('name'),
    topicId: reader.uuid('topicId'),
    isInternal: reader.bool('isInternal'),
    partitions: readPartitionsOfDescribeTopicPartitionsResponseTopic(
      reader,
      version,
      reader.compactArrayLength('partitions', 20),
    ),
    topicAuthorizedOperations: reader.int32('topicAuthorizedOperations'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readPartitionsOfDescribeTopicPartitionsResponseTopic(
  reader: Reader,
  version: number,
  length: number,
): DescribeTopicPartitionsResponsePartition[] {
  const elements: DescribeTopicPartitionsResponsePartition[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readDescribeTopicPartitionsResponsePartition(reader, version))
  } catch (error) {
    throw within(error, 'partitions', index)
  }
  return elements
}

function writeDescribeTopicPartitionsResponseTopic(
  writer: Writer,
  value: DescribeTopicPartitionsResponseTopic,
  version: number,
): void {
  writer.int16(value.errorCode, 'errorCode')
  writer.compactNullableString(value.name, 'name')
  writer.uuid(value.topicId, 'topicId')
  writer.bool(value.isInternal, 'isInternal')
  writer.compactArrayLength(value.partitions, 'partitions')
  writePartitionsOfDescribeTopicPartitionsResponseTopic(writer, value.partitions, version)
  writer.int32(value.topicAuthorizedOperations, 'topicAuthorizedOperations')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writePartitionsOfDescribeTopicPartitionsResponseTopic(
  writer: Writer,
  elements: readonly DescribeTopicPartitionsResponsePartition[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeDescribeTopicPartitionsResponsePartition(
        writer,
        elements[index] as DescribeTopicPartitionsResponsePartition,
        version,
      )
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'partitions', index)
  }
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

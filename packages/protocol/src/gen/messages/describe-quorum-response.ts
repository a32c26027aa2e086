// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import { countOf } from '../../wire/lengths.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Uuid } from '../../wire/uuid.ts'
import { zeroUuid } from '../../wire/uuid.ts'
import type { Writer } from '../../wire/writer.ts'

/** DescribeQuorumResponse, a response of API 55 in versions 0–2; flexible in 0–2. */
export interface DescribeQuorumResponse {
  /** int16 in 0–2. */
  errorCode: number
  /** string in 2; null allowed in 2; ignorable. */
  errorMessage: string | null
  /** TopicData[] in 0–2. */
  topics: readonly TopicData[]
  /** Node[] in 2. */
  nodes: readonly Node[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link DescribeQuorumResponse}. */
export const DescribeQuorumResponse: MessageCodec<DescribeQuorumResponse> = {
  name: 'DescribeQuorumResponse',
  type: 'response',
  apiKey: 55,
  minVersion: 0,
  maxVersion: 2,
  latestStableVersion: 2,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(DescribeQuorumResponse, version)
    writeDescribeQuorumResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(DescribeQuorumResponse, version)
    return readDescribeQuorumResponse(reader, version)
  },
  default: defaultDescribeQuorumResponse,
}

/** A part of {@link DescribeQuorumResponse}. */
export interface ReplicaState {
  /** int32 in 0–2. */
  replicaId: number
  /** uuid in 2. */
  replicaDirectoryId: Uuid
  /** int64 in 0–2. */
  logEndOffset: bigint
  /** int64 in 1–2; default -1; ignorable. */
  lastFetchTimestamp: bigint
  /** int64 in 1–2; default -1; ignorable. */
  lastCaughtUpTimestamp: bigint
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link DescribeQuorumResponse}. */
export interface PartitionData {
  /** int32 in 0–2. */
  partitionIndex: number
  /** int16 in 0–2. */
  errorCode: number
  /** string in 2; null allowed in 2; ignorable. */
  errorMessage: string | null
  /** int32 in 0–2. */
  leaderId: number
  /** int32 in 0–2. */
  leaderEpoch: number
  /** int64 in 0–2. */
  highWatermark: bigint
  /** ReplicaState[] in 0–2. */
  currentVoters: readonly ReplicaState[]
  /** ReplicaState[] in 0–2. */
  observers: readonly ReplicaState[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link DescribeQuorumResponse}. */
export interface TopicData {
  /** string in 0–2. */
  topicName: string
  /** PartitionData[] in 0–2. */
  partitions: readonly PartitionData[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link DescribeQuorumResponse}. */
export interface Listener {
  /** string in 2. */
  name: string
  /** string in 2. */
  host: string
  /** uint16 in 2. */
  port: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link DescribeQuorumResponse}. */
export interface Node {
  /** int32 in 2. */
  nodeId: number
  /** Listener[] in 2. */
  listeners: readonly Listener[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultDescribeQuorumResponse(): DescribeQuorumResponse {
  return {
    errorCode: 0,
    errorMessage: '',
    topics: [],
    nodes: [],
  }
}

function readDescribeQuorumResponse(reader: Reader, version: number): DescribeQuorumResponse {
  const value: DescribeQuorumResponse = {
    errorCode: reader.int16('errorCode'),
    errorMessage: version >= 2 ? reader.compactNullableString('errorMessage') : '',
    topics: readTopicsOfDescribeQuorumResponse(reader, version, reader.compactArrayLength('topics', 3)),
    nodes:
      version >= 2 ? readNodesOfDescribeQuorumResponse(reader, version, reader.compactArrayLength('nodes', 6)) : [],
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readTopicsOfDescribeQuorumResponse(reader: Reader, version: number, length: number): TopicData[] {
  const elements: TopicData[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readTopicData(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function readNodesOfDescribeQuorumResponse(reader: Reader, version: number, length: number): Node[] {
  const elements: Node[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readNode(reader, version))
  } catch (error) {
    throw within(error, 'nodes', index)
  }
  return elements
}

function writeDescribeQuorumResponse(writer: Writer, value: DescribeQuorumResponse, version: number): void {
  writer.int16(value.errorCode, 'errorCode')
  if (version >= 2) {
    writer.compactNullableString(value.errorMessage, 'errorMessage')
  }
  writer.compactArrayLength(value.topics, 'topics')
  writeTopicsOfDescribeQuorumResponse(writer, value.topics, version)
  if (version >= 2) {
    writer.compactArrayLength(value.nodes, 'nodes')
    writeNodesOfDescribeQuorumResponse(writer, value.nodes, version)
  } else {
    if (countOf(value.nodes, 'nodes') !== 0) writer.unsupported('nodes', version, '2')
  }
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeTopicsOfDescribeQuorumResponse(writer: Writer, elements: readonly TopicData[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeTopicData(writer, elements[index] as TopicData, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topics', index)
  }
}

function writeNodesOfDescribeQuorumResponse(writer: Writer, elements: readonly Node[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeNode(writer, elements[index] as Node, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'nodes', index)
  }
}

function readReplicaState(reader: Reader, version: number): ReplicaState {
  const value: ReplicaState = {
    replicaId: reader.int32('replicaId'),
    replicaDirectoryId: version >= 2 ? reader.uuid('replicaDirectoryId') : zeroUuid,
    logEndOffset: reader.int64('logEndOffset'),
    lastFetchTimestamp: version >= 1 ? reader.int64('lastFetchTimestamp') : -1n,
    lastCaughtUpTimestamp: version >= 1 ? reader.int64('lastCaughtUpTimestamp') : -1n,
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeReplicaState(writer: Writer, value: ReplicaState, version: number): void {
  writer.int32(value.replicaId, 'replicaId')
  if (version >= 2) {
    writer.uuid(value.replicaDirectoryId, 'replicaDirectoryId')
  } else {
    if (value.replicaDirectoryId !== zeroUuid) writer.unsupported('replicaDirectoryId', version, '2')
  }
  writer.int64(value.logEndOffset, 'logEndOffset')
  if (version >= 1) {
    writer.int64(value.lastFetchTimestamp, 'lastFetchTimestamp')
  }
  if (version >= 1) {
    writer.int64(value.lastCaughtUpTimestamp, 'lastCaughtUpTimestamp')
  }
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function readPartitionData(reader: Reader, version: number): PartitionData {
  const value: PartitionData = {
    partitionIndex: reader.int32('partitionIndex'),
    errorCode: reader.int16('errorCode'),
    errorMessage: version >= 2 ? reader.compactNullableString('errorMessage') : '',
    leaderId: reader.int32('leaderId'),
    leaderEpoch: reader.int32('leaderEpoch'),
    highWatermark: reader.int64('highWatermark'),
    currentVoters: readCurrentVotersOfPartitionData(reader, version, reader.compactArrayLength('currentVoters', 13)),
    observers: readObserversOfPartitionData(reader, version, reader.compactArrayLength('observers', 13)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readCurrentVotersOfPartitionData(reader: Reader, version: number, length: number): ReplicaState[] {
  const elements: ReplicaState[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readReplicaState(reader, version))
  } catch (error) {
    throw within(error, 'currentVoters', index)
  }
  return elements
}

function readObserversOfPartitionData(reader: Reader, version: number, length: number): ReplicaState[] {
  const elements: ReplicaState[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readReplicaState(reader, version))
  } catch (error) {
    throw within(error, 'observers', index)
  }
  return elements
}

function writePartitionData(writer: Writer, value: PartitionData, version: number): void {
  writer.int32(value.partitionIndex, 'partitionIndex')
  writer.int16(value.errorCode, 'errorCode')
  if (version >= 2) {
    writer.compactNullableString(value.errorMessage, 'errorMessage')
  }
  writer.int32(value.leaderId, 'leaderId')
  writer.int32(value.leaderEpoch, 'leaderEpoch')
  writer.int64(value.highWatermark, 'highWatermark')
  writer.compactArrayLength(value.currentVoters, 'currentVoters')
  writeCurrentVotersOfPartitionData(writer, value.currentVoters, version)
  writer.compactArrayLength(value.observers, 'observers')
  writeObserversOfPartitionData(writer, value.observers, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeCurrentVotersOfPartitionData(writer: Writer, elements: readonly ReplicaState[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeReplicaState(writer, elements[index] as ReplicaState, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'currentVoters', index)
  }
}

function writeObserversOfPartitionData(writer: Writer, elements: readonly ReplicaState[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeReplicaState(writer, elements[index] as ReplicaState, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'observers', index)
  }
}

function readTopicData(reader: Reader, version: number): TopicData {
  const value: TopicData = {
    topicName: reader.compactString('topicName'),
    partitions: readPartitionsOfTopicData(reader, version, reader.compactArrayLength('partitions', 25)),
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

function readListener(reader: Reader, _version: number): Listener {
  const value: Listener = {
    name: reader.compactString('name'),
    host: reader.compactString('host'),
    port: reader.uint16('port'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeListener(writer: Writer, value: Listener, _version: number): void {
  writer.compactString(value.name, 'name')
  writer.compactString(value.host, 'host')
  writer.uint16(value.port, 'port')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function readNode(reader: Reader, version: number): Node {
  const value: Node = {
    nodeId: reader.int32('nodeId'),
    listeners: readListenersOfNode(reader, version, reader.compactArrayLength('listeners', 5)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readListenersOfNode(reader: Reader, version: number, length: number): Listener[] {
  const elements: Listener[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readListener(reader, version))
  } catch (error) {
    throw within(error, 'listeners', index)
  }
  return elements
}

function writeNode(writer: Writer, value: Node, version: number): void {
  writer.int32(value.nodeId, 'nodeId')
  writer.compactArrayLength(value.listeners, 'listeners')
  writeListenersOfNode(writer, value.listeners, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeListenersOfNode(writer: Writer, elements: readonly Listener[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeListener(writer, elements[index] as Listener, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'listeners', index)
  }
}

// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Uuid } from '../../wire/uuid.ts'
import { zeroUuid } from '../../wire/uuid.ts'
import type { Writer } from '../../wire/writer.ts'

/** VoteRequest, a request of API 52 in versions 0–2; flexible in 0–2. */
export interface VoteRequest {
  /** string in 0–2; null allowed in 0–2; default null. */
  clusterId: string | null
  /** int32 in 1–2; default -1; ignorable. */
  voterId: number
  /** TopicData[] in 0–2. */
  topics: readonly TopicData[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link VoteRequest}. */
export const VoteRequest: MessageCodec<VoteRequest> = {
  name: 'VoteRequest',
  type: 'request',
  apiKey: 52,
  minVersion: 0,
  maxVersion: 2,
  latestStableVersion: 2,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(VoteRequest, version)
    writeVoteRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(VoteRequest, version)
    return readVoteRequest(reader, version)
  },
  default: defaultVoteRequest,
}

/** A part of {@link VoteRequest}. */
export interface PartitionData {
  /** int32 in 0–2. */
  partitionIndex: number
  /** int32 in 0–2. */
  replicaEpoch: number
  /** int32 in 0–2. */
  replicaId: number
  /** uuid in 1–2; ignorable. */
  replicaDirectoryId: Uuid
  /** uuid in 1–2; ignorable. */
  voterDirectoryId: Uuid
  /** int32 in 0–2. */
  lastOffsetEpoch: number
  /** int64 in 0–2. */
  lastOffset: bigint
  /** bool in 2. */
  preVote: boolean
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link VoteRequest}. */
export interface TopicData {
  /** string in 0–2. */
  topicName: string
  /** PartitionData[] in 0–2. */
  partitions: readonly PartitionData[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultVoteRequest(): VoteRequest {
  return {
    clusterId: null,
    voterId: -1,
    topics: [],
  }
}

function readVoteRequest(reader: Reader, version: number): VoteRequest {
  const value: VoteRequest = {
    clusterId: reader.compactNullableString('clusterId'),
    voterId: version >= 1 ? reader.int32('voterId') : -1,
    topics: readTopicsOfVoteRequest(reader, version, reader.compactArrayLength('topics', 3)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readTopicsOfVoteRequest(reader: Reader, version: number, length: number): TopicData[] {
  const elements: TopicData[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readTopicData(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function writeVoteRequest(writer: Writer, value: VoteRequest, version: number): void {
  writer.compactNullableString(value.clusterId, 'clusterId')
  if (version >= 1) {
    writer.int32(value.voterId, 'voterId')
  }
  writer.compactArrayLength(value.topics, 'topics')
  writeTopicsOfVoteRequest(writer, value.topics, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeTopicsOfVoteRequest(writer: Writer, elements: readonly TopicData[], version: number): void {
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
    replicaEpoch: reader.int32('replicaEpoch'),
    replicaId: reader.int32('replicaId'),
    replicaDirectoryId: version >= 1 ? reader.uuid('replicaDirectoryId') : zeroUuid,
    voterDirectoryId: version >= 1 ? reader.uuid('voterDirectoryId') : zeroUuid,
    lastOffsetEpoch: reader.int32('lastOffsetEpoch'),
    lastOffset: reader.int64('lastOffset'),
    preVote: version >= 2 ? reader.bool('preVote') : false,
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writePartitionData(writer: Writer, value: PartitionData, version: number): void {
  writer.int32(value.partitionIndex, 'partitionIndex')
  writer.int32(value.replicaEpoch, 'replicaEpoch')
  writer.int32(value.replicaId, 'replicaId')
  if (version >= 1) {
    writer.uuid(value.replicaDirectoryId, 'replicaDirectoryId')
  }
  if (version >= 1) {
    writer.uuid(value.voterDirectoryId, 'voterDirectoryId')
  }
  writer.int32(value.lastOffsetEpoch, 'lastOffsetEpoch')
  writer.int64(value.lastOffset, 'lastOffset')
  if (version >= 2) {
    writer.bool(value.preVote, 'preVote')
  } else {
    if (value.preVote !== false) writer.unsupported('preVote', version, '2')
  }
  writer.onlyUnknownTags(value.unknownTaggedFields)
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

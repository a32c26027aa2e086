// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Uuid } from '../../wire/uuid.ts'
import type { Writer } from '../../wire/writer.ts'

/** EndQuorumEpochRequest, a request of API 54 in versions 0–1; flexible in 1. */
export interface EndQuorumEpochRequest {
  /** string in 0–1; null allowed in 0–1; default null. */
  clusterId: string | null
  /** TopicData[] in 0–1. */
  topics: readonly TopicData[]
  /** LeaderEndpoint[] in 1; ignorable. */
  leaderEndpoints: readonly LeaderEndpoint[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link EndQuorumEpochRequest}. */
export const EndQuorumEpochRequest: MessageCodec<EndQuorumEpochRequest> = {
  name: 'EndQuorumEpochRequest',
  type: 'request',
  apiKey: 54,
  minVersion: 0,
  maxVersion: 1,
  latestStableVersion: 1,
  firstFlexibleVersion: 1,
  encode(writer, value, version) {
    assertVersion(EndQuorumEpochRequest, version)
    writeEndQuorumEpochRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(EndQuorumEpochRequest, version)
    return readEndQuorumEpochRequest(reader, version)
  },
  default: defaultEndQuorumEpochRequest,
}

/** A part of {@link EndQuorumEpochRequest}. */
export interface ReplicaInfo {
  /** int32 in 1. */
  candidateId: number
  /** uuid in 1. */
  candidateDirectoryId: Uuid
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link EndQuorumEpochRequest}. */
export interface PartitionData {
  /** int32 in 0–1. */
  partitionIndex: number
  /** int32 in 0–1. */
  leaderId: number
  /** int32 in 0–1. */
  leaderEpoch: number
  /** int32[] in 0; ignorable. */
  preferredSuccessors: readonly number[]
  /** ReplicaInfo[] in 1; ignorable. */
  preferredCandidates: readonly ReplicaInfo[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link EndQuorumEpochRequest}. */
export interface TopicData {
  /** string in 0–1. */
  topicName: string
  /** PartitionData[] in 0–1. */
  partitions: readonly PartitionData[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link EndQuorumEpochRequest}. */
export interface LeaderEndpoint {
  /** string in 1. */
  name: string
  /** string in 1. */
  host: string
  /** uint16 in 1. */
  port: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultEndQuorumEpochRequest(): EndQuorumEpochRequest {
  return {
    clusterId: null,
    topics: [],
    leaderEndpoints: [],
  }
}

function readEndQuorumEpochRequest(reader: Reader, version: number): EndQuorumEpochRequest {
  const value: EndQuorumEpochRequest = {
    clusterId: version >= 1 ? reader.compactNullableString('clusterId') : reader.nullableString('clusterId'),
    topics:
      version >= 1
        ? readTopicsOfEndQuorumEpochRequest(reader, version, reader.compactArrayLength('topics', 3))
        : readTopicsOfEndQuorumEpochRequest(reader, version, reader.arrayLength('topics', 6)),
    leaderEndpoints:
      version >= 1
        ? readLeaderEndpointsOfEndQuorumEpochRequest(reader, version, reader.compactArrayLength('leaderEndpoints', 5))
        : [],
  }
  if (version >= 1) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readTopicsOfEndQuorumEpochRequest(reader: Reader, version: number, length: number): TopicData[] {
  const elements: TopicData[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readTopicData(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function readLeaderEndpointsOfEndQuorumEpochRequest(reader: Reader, version: number, length: number): LeaderEndpoint[] {
  const elements: LeaderEndpoint[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readLeaderEndpoint(reader, version))
  } catch (error) {
    throw within(error, 'leaderEndpoints', index)
  }
  return elements
}

function writeEndQuorumEpochRequest(writer: Writer, value: EndQuorumEpochRequest, version: number): void {
  if (version >= 1) {
    writer.compactNullableString(value.clusterId, 'clusterId')
  } else {
    writer.nullableString(value.clusterId, 'clusterId')
  }
  if (version >= 1) {
    writer.compactArrayLength(value.topics, 'topics')
    writeTopicsOfEndQuorumEpochRequest(writer, value.topics, version)
  } else {
    writer.arrayLength(value.topics, 'topics')
    writeTopicsOfEndQuorumEpochRequest(writer, value.topics, version)
  }
  if (version >= 1) {
    writer.compactArrayLength(value.leaderEndpoints, 'leaderEndpoints')
    writeLeaderEndpointsOfEndQuorumEpochRequest(writer, value.leaderEndpoints, version)
  }
  if (version >= 1) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '1')
  }
}

function writeTopicsOfEndQuorumEpochRequest(writer: Writer, elements: readonly TopicData[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeTopicData(writer, elements[index] as TopicData, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topics', index)
  }
}

function writeLeaderEndpointsOfEndQuorumEpochRequest(
  writer: Writer,
  elements: readonly LeaderEndpoint[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeLeaderEndpoint(writer, elements[index] as LeaderEndpoint, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'leaderEndpoints', index)
  }
}

function readReplicaInfo(reader: Reader, _version: number): ReplicaInfo {
  const value: ReplicaInfo = {
    candidateId: reader.int32('candidateId'),
    candidateDirectoryId: reader.uuid('candidateDirectoryId'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeReplicaInfo(writer: Writer, value: ReplicaInfo, _version: number): void {
  writer.int32(value.candidateId, 'candidateId')
  writer.uuid(value.candidateDirectoryId, 'candidateDirectoryId')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function readPartitionData(reader: Reader, version: number): PartitionData {
  const value: PartitionData = {
    partitionIndex: reader.int32('partitionIndex'),
    leaderId: reader.int32('leaderId'),
    leaderEpoch: reader.int32('leaderEpoch'),
    preferredSuccessors:
      version >= 1
        ? []
        : readPreferredSuccessorsOfPartitionData(reader, version, reader.arrayLength('preferredSuccessors', 4)),
    preferredCandidates:
      version >= 1
        ? readPreferredCandidatesOfPartitionData(reader, version, reader.compactArrayLength('preferredCandidates', 21))
        : [],
  }
  if (version >= 1) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readPreferredSuccessorsOfPartitionData(reader: Reader, _version: number, length: number): number[] {
  const elements: number[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.int32(''))
  } catch (error) {
    throw within(error, 'preferredSuccessors', index)
  }
  return elements
}

function readPreferredCandidatesOfPartitionData(reader: Reader, version: number, length: number): ReplicaInfo[] {
  const elements: ReplicaInfo[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readReplicaInfo(reader, version))
  } catch (error) {
    throw within(error, 'preferredCandidates', index)
  }
  return elements
}

function writePartitionData(writer: Writer, value: PartitionData, version: number): void {
  writer.int32(value.partitionIndex, 'partitionIndex')
  writer.int32(value.leaderId, 'leaderId')
  writer.int32(value.leaderEpoch, 'leaderEpoch')
  if (version < 1) {
    writer.arrayLength(value.preferredSuccessors, 'preferredSuccessors')
    writePreferredSuccessorsOfPartitionData(writer, value.preferredSuccessors, version)
  }
  if (version >= 1) {
    writer.compactArrayLength(value.preferredCandidates, 'preferredCandidates')
    writePreferredCandidatesOfPartitionData(writer, value.preferredCandidates, version)
  }
  if (version >= 1) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '1')
  }
}

function writePreferredSuccessorsOfPartitionData(writer: Writer, elements: readonly number[], _version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writer.int32(elements[index] as number, '')
    }
  } catch (error) {
    throw within(error, 'preferredSuccessors', index)
  }
}

function writePreferredCandidatesOfPartitionData(
  writer: Writer,
  elements: readonly ReplicaInfo[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeReplicaInfo(writer, elements[index] as ReplicaInfo, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'preferredCandidates', index)
  }
}

function readTopicData(reader: Reader, version: number): TopicData {
  const value: TopicData = {
    topicName: version >= 1 ? reader.compactString('topicName') : reader.string('topicName'),
    partitions:
      version >= 1
        ? readPartitionsOfTopicData(reader, version, reader.compactArrayLength('partitions', 14))
        : readPartitionsOfTopicData(reader, version, reader.arrayLength('partitions', 16)),
  }
  if (version >= 1) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
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
  if (version >= 1) {
    writer.compactString(value.topicName, 'topicName')
  } else {
    writer.string(value.topicName, 'topicName')
  }
  if (version >= 1) {
    writer.compactArrayLength(value.partitions, 'partitions')
    writePartitionsOfTopicData(writer, value.partitions, version)
  } else {
    writer.arrayLength(value.partitions, 'partitions')
    writePartitionsOfTopicData(writer, value.partitions, version)
  }
  if (version >= 1) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '1')
  }
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

function readLeaderEndpoint(reader: Reader, _version: number): LeaderEndpoint {
  const value: LeaderEndpoint = {
    name: reader.compactString('name'),
    host: reader.compactString('host'),
    port: reader.uint16('port'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeLeaderEndpoint(writer: Writer, value: LeaderEndpoint, _version: number): void {
  writer.compactString(value.name, 'name')
  writer.compactString(value.host, 'host')
  writer.uint16(value.port, 'port')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

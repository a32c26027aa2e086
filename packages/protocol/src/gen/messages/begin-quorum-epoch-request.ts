// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Uuid } from '../../wire/uuid.ts'
import { zeroUuid } from '../../wire/uuid.ts'
import type { Writer } from '../../wire/writer.ts'

/** BeginQuorumEpochRequest, a request of API 53 in versions 0–1; flexible in 1. */
export interface BeginQuorumEpochRequest {
  /** string in 0–1; null allowed in 0–1; default null. */
  clusterId: string | null
  /** int32 in 1; default -1; ignorable. */
  voterId: number
  /** TopicData[] in 0–1. */
  topics: readonly TopicData[]
  /** LeaderEndpoint[] in 1; ignorable. */
  leaderEndpoints: readonly LeaderEndpoint[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link BeginQuorumEpochRequest}. */
export const BeginQuorumEpochRequest: MessageCodec<BeginQuorumEpochRequest> = {
  name: 'BeginQuorumEpochRequest',
  type: 'request',
  apiKey: 53,
  minVersion: 0,
  maxVersion: 1,
  latestStableVersion: 1,
  firstFlexibleVersion: 1,
  encode(writer, value, version) {
    assertVersion(BeginQuorumEpochRequest, version)
    writeBeginQuorumEpochRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(BeginQuorumEpochRequest, version)
    return readBeginQuorumEpochRequest(reader, version)
  },
  default: defaultBeginQuorumEpochRequest,
}

/** A part of {@link BeginQuorumEpochRequest}. */
export interface PartitionData {
  /** int32 in 0–1. */
  partitionIndex: number
  /** uuid in 1; ignorable. */
  voterDirectoryId: Uuid
  /** int32 in 0–1. */
  leaderId: number
  /** int32 in 0–1. */
  leaderEpoch: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link BeginQuorumEpochRequest}. */
export interface TopicData {
  /** string in 0–1. */
  topicName: string
  /** PartitionData[] in 0–1. */
  partitions: readonly PartitionData[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link BeginQuorumEpochRequest}. */
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

function defaultBeginQuorumEpochRequest(): BeginQuorumEpochRequest {
  return {
    clusterId: null,
    voterId: -1,
    topics: [],
    leaderEndpoints: [],
  }
}

function readBeginQuorumEpochRequest(reader: Reader, version: number): BeginQuorumEpochRequest {
  const value: BeginQuorumEpochRequest = {
    clusterId: version >= 1 ? reader.compactNullableString('clusterId') : reader.nullableString('clusterId'),
    voterId: version >= 1 ? reader.int32('voterId') : -1,
    topics:
      version >= 1
        ? readTopicsOfBeginQuorumEpochRequest(reader, version, reader.compactArrayLength('topics', 3))
        : readTopicsOfBeginQuorumEpochRequest(reader, version, reader.arrayLength('topics', 6)),
    leaderEndpoints:
      version >= 1
        ? readLeaderEndpointsOfBeginQuorumEpochRequest(reader, version, reader.compactArrayLength('leaderEndpoints', 5))
        : [],
  }
  if (version >= 1) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readTopicsOfBeginQuorumEpochRequest(reader: Reader, version: number, length: number): TopicData[] {
  const elements: TopicData[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readTopicData(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function readLeaderEndpointsOfBeginQuorumEpochRequest(
  reader: Reader,
  version: number,
  length: number,
): LeaderEndpoint[] {
  const elements: LeaderEndpoint[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readLeaderEndpoint(reader, version))
  } catch (error) {
    throw within(error, 'leaderEndpoints', index)
  }
  return elements
}

function writeBeginQuorumEpochRequest(writer: Writer, value: BeginQuorumEpochRequest, version: number): void {
  if (version >= 1) {
    writer.compactNullableString(value.clusterId, 'clusterId')
  } else {
    writer.nullableString(value.clusterId, 'clusterId')
  }
  if (version >= 1) {
    writer.int32(value.voterId, 'voterId')
  }
  if (version >= 1) {
    writer.compactArrayLength(value.topics, 'topics')
    writeTopicsOfBeginQuorumEpochRequest(writer, value.topics, version)
  } else {
    writer.arrayLength(value.topics, 'topics')
    writeTopicsOfBeginQuorumEpochRequest(writer, value.topics, version)
  }
  if (version >= 1) {
    writer.compactArrayLength(value.leaderEndpoints, 'leaderEndpoints')
    writeLeaderEndpointsOfBeginQuorumEpochRequest(writer, value.leaderEndpoints, version)
  }
  if (version >= 1) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '1')
  }
}

function writeTopicsOfBeginQuorumEpochRequest(writer: Writer, elements: readonly TopicData[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeTopicData(writer, elements[index] as TopicData, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topics', index)
  }
}

function writeLeaderEndpointsOfBeginQuorumEpochRequest(
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

function readPartitionData(reader: Reader, version: number): PartitionData {
  const value: PartitionData = {
    partitionIndex: reader.int32('partitionIndex'),
    voterDirectoryId: version >= 1 ? reader.uuid('voterDirectoryId') : zeroUuid,
    leaderId: reader.int32('leaderId'),
    leaderEpoch: reader.int32('leaderEpoch'),
  }
  if (version >= 1) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writePartitionData(writer: Writer, value: PartitionData, version: number): void {
  writer.int32(value.partitionIndex, 'partitionIndex')
  if (version >= 1) {
    writer.uuid(value.voterDirectoryId, 'voterDirectoryId')
  }
  writer.int32(value.leaderId, 'leaderId')
  writer.int32(value.leaderEpoch, 'leaderEpoch')
  if (version >= 1) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '1')
  }
}

function readTopicData(reader: Reader, version: number): TopicData {
  const value: TopicData = {
    topicName: version >= 1 ? reader.compactString('topicName') : reader.string('topicName'),
    partitions:
      version >= 1
        ? readPartitionsOfTopicData(reader, version, reader.compactArrayLength('partitions', 29))
        : readPartitionsOfTopicData(reader, version, reader.arrayLength('partitions', 12)),
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

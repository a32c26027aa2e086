// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Uuid } from '../../wire/uuid.ts'
import type { Writer } from '../../wire/writer.ts'

/** AssignReplicasToDirsRequest, a request of API 73 in versions 0; flexible in 0. */
export interface AssignReplicasToDirsRequest {
  /** int32 in 0. */
  brokerId: number
  /** int64 in 0; default -1. */
  brokerEpoch: bigint
  /** DirectoryData[] in 0. */
  directories: readonly DirectoryData[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link AssignReplicasToDirsRequest}. */
export const AssignReplicasToDirsRequest: MessageCodec<AssignReplicasToDirsRequest> = {
  name: 'AssignReplicasToDirsRequest',
  type: 'request',
  apiKey: 73,
  minVersion: 0,
  maxVersion: 0,
  latestStableVersion: 0,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(AssignReplicasToDirsRequest, version)
    writeAssignReplicasToDirsRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(AssignReplicasToDirsRequest, version)
    return readAssignReplicasToDirsRequest(reader, version)
  },
  default: defaultAssignReplicasToDirsRequest,
}

/** A part of {@link AssignReplicasToDirsRequest}. */
export interface PartitionData {
  /** int32 in 0. */
  partitionIndex: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link AssignReplicasToDirsRequest}. */
export interface TopicData {
  /** uuid in 0. */
  topicId: Uuid
  /** PartitionData[] in 0. */
  partitions: readonly PartitionData[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link AssignReplicasToDirsRequest}. */
export interface DirectoryData {
  /** uuid in 0. */
  id: Uuid
  /** TopicData[] in 0. */
  topics: readonly TopicData[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultAssignReplicasToDirsRequest(): AssignReplicasToDirsRequest {
  return {
    brokerId: 0,
    brokerEpoch: -1n,
    directories: [],
  }
}

function readAssignReplicasToDirsRequest(reader: Reader, version: number): AssignReplicasToDirsRequest {
  const value: AssignReplicasToDirsRequest = {
    brokerId: reader.int32('brokerId'),
    brokerEpoch: reader.int64('brokerEpoch'),
    directories: readDirectoriesOfAssignReplicasToDirsRequest(
      reader,
      version,
      reader.compactArrayLength('directories', 18),
    ),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readDirectoriesOfAssignReplicasToDirsRequest(
  reader: Reader,
  version: number,
  length: number,
): DirectoryData[] {
  const elements: DirectoryData[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readDirectoryData(reader, version))
  } catch (error) {
    throw within(error, 'directories', index)
  }
  return elements
}

function writeAssignReplicasToDirsRequest(writer: Writer, value: AssignReplicasToDirsRequest, version: number): void {
  writer.int32(value.brokerId, 'brokerId')
  writer.int64(value.brokerEpoch, 'brokerEpoch')
  writer.compactArrayLength(value.directories, 'directories')
  writeDirectoriesOfAssignReplicasToDirsRequest(writer, value.directories, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeDirectoriesOfAssignReplicasToDirsRequest(
  writer: Writer,
  elements: readonly DirectoryData[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeDirectoryData(writer, elements[index] as DirectoryData, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'directories', index)
  }
}

function readPartitionData(reader: Reader, _version: number): PartitionData {
  const value: PartitionData = {
    partitionIndex: reader.int32('partitionIndex'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writePartitionData(writer: Writer, value: PartitionData, _version: number): void {
  writer.int32(value.partitionIndex, 'partitionIndex')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function readTopicData(reader: Reader, version: number): TopicData {
  const value: TopicData = {
    topicId: reader.uuid('topicId'),
    partitions: readPartitionsOfTopicData(reader, version, reader.compactArrayLength('partitions', 5)),
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

function readDirectoryData(reader: Reader, version: number): DirectoryData {
  const value: DirectoryData = {
    id: reader.uuid('id'),
    topics: readTopicsOfDirectoryData(reader, version, reader.compactArrayLength('topics', 18)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readTopicsOfDirectoryData(reader: Reader, version: number, length: number): TopicData[] {
  const elements: TopicData[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readTopicData(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function writeDirectoryData(writer: Writer, value: DirectoryData, version: number): void {
  writer.uuid(value.id, 'id')
  writer.compactArrayLength(value.topics, 'topics')
  writeTopicsOfDirectoryData(writer, value.topics, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeTopicsOfDirectoryData(writer: Writer, elements: readonly TopicData[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeTopicData(writer, elements[index] as TopicData, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topics', index)
  }
}

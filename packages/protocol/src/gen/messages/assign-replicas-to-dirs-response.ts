// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Uuid } from '../../wire/uuid.ts'
import type { Writer } from '../../wire/writer.ts'

/** AssignReplicasToDirsResponse, a response of API 73 in versions 0; flexible in 0. */
export interface AssignReplicasToDirsResponse {
  /** int32 in 0. */
  throttleTimeMs: number
  /** int16 in 0. */
  errorCode: number
  /** DirectoryData[] in 0. */
  directories: readonly DirectoryData[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link AssignReplicasToDirsResponse}. */
export const AssignReplicasToDirsResponse: MessageCodec<AssignReplicasToDirsResponse> = {
  name: 'AssignReplicasToDirsResponse',
  type: 'response',
  apiKey: 73,
  minVersion: 0,
  maxVersion: 0,
  latestStableVersion: 0,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(AssignReplicasToDirsResponse, version)
    writeAssignReplicasToDirsResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(AssignReplicasToDirsResponse, version)
    return readAssignReplicasToDirsResponse(reader, version)
  },
  default: defaultAssignReplicasToDirsResponse,
}

/** A part of {@link AssignReplicasToDirsResponse}. */
export interface PartitionData {
  /** int32 in 0. */
  partitionIndex: number
  /** int16 in 0. */
  errorCode: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link AssignReplicasToDirsResponse}. */
export interface TopicData {
  /** uuid in 0. */
  topicId: Uuid
  /** PartitionData[] in 0. */
  partitions: readonly PartitionData[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link AssignReplicasToDirsResponse}. */
export interface DirectoryData {
  /** uuid in 0. */
  id: Uuid
  /** TopicData[] in 0. */
  topics: readonly TopicData[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultAssignReplicasToDirsResponse(): AssignReplicasToDirsResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    directories: [],
  }
}

function readAssignReplicasToDirsResponse(reader: Reader, version: number): AssignReplicasToDirsResponse {
  const value: AssignReplicasToDirsResponse = {
    throttleTimeMs: reader.int32('throttleTimeMs'),
    errorCode: reader.int16('errorCode'),
    directories: readDirectoriesOfAssignReplicasToDirsResponse(
      reader,
      version,
      reader.compactArrayLength('directories', 18),
    ),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readDirectoriesOfAssignReplicasToDirsResponse(
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

function writeAssignReplicasToDirsResponse(writer: Writer, value: AssignReplicasToDirsResponse, version: number): void {
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  writer.int16(value.errorCode, 'errorCode')
  writer.compactArrayLength(value.directories, 'directories')
  writeDirectoriesOfAssignReplicasToDirsResponse(writer, value.directories, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeDirectoriesOfAssignReplicasToDirsResponse(
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
    errorCode: reader.int16('errorCode'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writePartitionData(writer: Writer, value: PartitionData, _version: number): void {
  writer.int32(value.partitionIndex, 'partitionIndex')
  writer.int16(value.errorCode, 'errorCode')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function readTopicData(reader: Reader, version: number): TopicData {
  const value: TopicData = {
    topicId: reader.uuid('topicId'),
    partitions: readPartitionsOfTopicData(reader, version, reader.compactArrayLength('partitions', 7)),
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

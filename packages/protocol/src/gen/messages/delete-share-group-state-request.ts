// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Uuid } from '../../wire/uuid.ts'
import type { Writer } from '../../wire/writer.ts'

/** DeleteShareGroupStateRequest, a request of API 86 in versions 0; flexible in 0. */
export interface DeleteShareGroupStateRequest {
  /** string in 0. */
  groupId: string
  /** DeleteStateData[] in 0. */
  topics: readonly DeleteStateData[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link DeleteShareGroupStateRequest}. */
export const DeleteShareGroupStateRequest: MessageCodec<DeleteShareGroupStateRequest> = {
  name: 'DeleteShareGroupStateRequest',
  type: 'request',
  apiKey: 86,
  minVersion: 0,
  maxVersion: 0,
  latestStableVersion: 0,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(DeleteShareGroupStateRequest, version)
    writeDeleteShareGroupStateRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(DeleteShareGroupStateRequest, version)
    return readDeleteShareGroupStateRequest(reader, version)
  },
  default: defaultDeleteShareGroupStateRequest,
}

/** A part of {@link DeleteShareGroupStateRequest}. */
export interface PartitionData {
  /** int32 in 0. */
  partition: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link DeleteShareGroupStateRequest}. */
export interface DeleteStateData {
  /** uuid in 0. */
  topicId: Uuid
  /** PartitionData[] in 0. */
  partitions: readonly PartitionData[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultDeleteShareGroupStateRequest(): DeleteShareGroupStateRequest {
  return {
    groupId: '',
    topics: [],
  }
}

function readDeleteShareGroupStateRequest(reader: Reader, version: number): DeleteShareGroupStateRequest {
  const value: DeleteShareGroupStateRequest = {
    groupId: reader.compactString('groupId'),
    topics: readTopicsOfDeleteShareGroupStateRequest(reader, version, reader.compactArrayLength('topics', 18)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readTopicsOfDeleteShareGroupStateRequest(reader: Reader, version: number, length: number): DeleteStateData[] {
  const elements: DeleteStateData[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readDeleteStateData(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function writeDeleteShareGroupStateRequest(writer: Writer, value: DeleteShareGroupStateRequest, version: number): void {
  writer.compactString(value.groupId, 'groupId')
  writer.compactArrayLength(value.topics, 'topics')
  writeTopicsOfDeleteShareGroupStateRequest(writer, value.topics, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeTopicsOfDeleteShareGroupStateRequest(
  writer: Writer,
  elements: readonly DeleteStateData[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeDeleteStateData(writer, elements[index] as DeleteStateData, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topics', index)
  }
}

function readPartitionData(reader: Reader, _version: number): PartitionData {
  const value: PartitionData = {
    partition: reader.int32('partition'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writePartitionData(writer: Writer, value: PartitionData, _version: number): void {
  writer.int32(value.partition, 'partition')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function readDeleteStateData(reader: Reader, version: number): DeleteStateData {
  const value: DeleteStateData = {
    topicId: reader.uuid('topicId'),
    partitions: readPartitionsOfDeleteStateData(reader, version, reader.compactArrayLength('partitions', 5)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readPartitionsOfDeleteStateData(reader: Reader, version: number, length: number): PartitionData[] {
  const elements: PartitionData[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readPartitionData(reader, version))
  } catch (error) {
    throw within(error, 'partitions', index)
  }
  return elements
}

function writeDeleteStateData(writer: Writer, value: DeleteStateData, version: number): void {
  writer.uuid(value.topicId, 'topicId')
  writer.compactArrayLength(value.partitions, 'partitions')
  writePartitionsOfDeleteStateData(writer, value.partitions, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writePartitionsOfDeleteStateData(writer: Writer, elements: readonly PartitionData[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writePartitionData(writer, elements[index] as PartitionData, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'partitions', index)
  }
}

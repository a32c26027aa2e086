// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** ListOffsetsRequest, a request of API 2 in versions 1–11; flexible in 6–11. */
export interface ListOffsetsRequest {
  /** int32 in 1–11. */
  replicaId: number
  /** int8 in 2–11. */
  isolationLevel: number
  /** ListOffsetsTopic[] in 1–11. */
  topics: readonly ListOffsetsTopic[]
  /** int32 in 10–11; ignorable. */
  timeoutMs: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link ListOffsetsRequest}. */
export const ListOffsetsRequest: MessageCodec<ListOffsetsRequest> = {
  name: 'ListOffsetsRequest',
  type: 'request',
  apiKey: 2,
  minVersion: 1,
  maxVersion: 11,
  latestStableVersion: 11,
  firstFlexibleVersion: 6,
  encode(writer, value, version) {
    assertVersion(ListOffsetsRequest, version)
    writeListOffsetsRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(ListOffsetsRequest, version)
    return readListOffsetsRequest(reader, version)
  },
  default: defaultListOffsetsRequest,
}

/** A part of {@link ListOffsetsRequest}. */
export interface ListOffsetsPartition {
  /** int32 in 1–11. */
  partitionIndex: number
  /** int32 in 4–11; default -1; ignorable. */
  currentLeaderEpoch: number
  /** int64 in 1–11. */
  timestamp: bigint
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link ListOffsetsRequest}. */
export interface ListOffsetsTopic {
  /** string in 1–11. */
  name: string
  /** ListOffsetsPartition[] in 1–11. */
  partitions: readonly ListOffsetsPartition[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultListOffsetsRequest(): ListOffsetsRequest {
  return {
    replicaId: 0,
    isolationLevel: 0,
    topics: [],
    timeoutMs: 0,
  }
}

function readListOffsetsRequest(reader: Reader, version: number): ListOffsetsRequest {
  const value: ListOffsetsRequest = {
    replicaId: reader.int32('replicaId'),
    isolationLevel: version >= 2 ? reader.int8('isolationLevel') : 0,
    topics:
      version >= 6
        ? readTopicsOfListOffsetsRequest(reader, version, reader.compactArrayLength('topics', 3))
        : readTopicsOfListOffsetsRequest(reader, version, reader.arrayLength('topics', 6)),
    timeoutMs: version >= 10 ? reader.int32('timeoutMs') : 0,
  }
  if (version >= 6) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readTopicsOfListOffsetsRequest(reader: Reader, version: number, length: number): ListOffsetsTopic[] {
  const elements: ListOffsetsTopic[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readListOffsetsTopic(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function writeListOffsetsRequest(writer: Writer, value: ListOffsetsRequest, version: number): void {
  writer.int32(value.replicaId, 'replicaId')
  if (version >= 2) {
    writer.int8(value.isolationLevel, 'isolationLevel')
  } else {
    if (value.isolationLevel !== 0) writer.unsupported('isolationLevel', version, '2–11')
  }
  if (version >= 6) {
    writer.compactArrayLength(value.topics, 'topics')
    writeTopicsOfListOffsetsRequest(writer, value.topics, version)
  } else {
    writer.arrayLength(value.topics, 'topics')
    writeTopicsOfListOffsetsRequest(writer, value.topics, version)
  }
  if (version >= 10) {
    writer.int32(value.timeoutMs, 'timeoutMs')
  }
  if (version >= 6) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '6–11')
  }
}

function writeTopicsOfListOffsetsRequest(writer: Writer, elements: readonly ListOffsetsTopic[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeListOffsetsTopic(writer, elements[index] as ListOffsetsTopic, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topics', index)
  }
}

function readListOffsetsPartition(reader: Reader, version: number): ListOffsetsPartition {
  const value: ListOffsetsPartition = {
    partitionIndex: reader.int32('partitionIndex'),
    currentLeaderEpoch: version >= 4 ? reader.int32('currentLeaderEpoch') : -1,
    timestamp: reader.int64('timestamp'),
  }
  if (version >= 6) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeListOffsetsPartition(writer: Writer, value: ListOffsetsPartition, version: number): void {
  writer.int32(value.partitionIndex, 'partitionIndex')
  if (version >= 4) {
    writer.int32(value.currentLeaderEpoch, 'currentLeaderEpoch')
  }
  writer.int64(value.timestamp, 'timestamp')
  if (version >= 6) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '6–11')
  }
}

function readListOffsetsTopic(reader: Reader, version: number): ListOffsetsTopic {
  const value: ListOffsetsTopic = {
    name: version >= 6 ? reader.compactString('name') : reader.string('name'),
    partitions:
      version >= 6
        ? readPartitionsOfListOffsetsTopic(reader, version, reader.compactArrayLength('partitions', 17))
        : readPartitionsOfListOffsetsTopic(reader, version, reader.arrayLength('partitions', 12)),
  }
  if (version >= 6) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readPartitionsOfListOffsetsTopic(reader: Reader, version: number, length: number): ListOffsetsPartition[] {
  const elements: ListOffsetsPartition[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readListOffsetsPartition(reader, version))
  } catch (error) {
    throw within(error, 'partitions', index)
  }
  return elements
}

function writeListOffsetsTopic(writer: Writer, value: ListOffsetsTopic, version: number): void {
  if (version >= 6) {
    writer.compactString(value.name, 'name')
  } else {
    writer.string(value.name, 'name')
  }
  if (version >= 6) {
    writer.compactArrayLength(value.partitions, 'partitions')
    writePartitionsOfListOffsetsTopic(writer, value.partitions, version)
  } else {
    writer.arrayLength(value.partitions, 'partitions')
    writePartitionsOfListOffsetsTopic(writer, value.partitions, version)
  }
  if (version >= 6) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '6–11')
  }
}

function writePartitionsOfListOffsetsTopic(
  writer: Writer,
  elements: readonly ListOffsetsPartition[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeListOffsetsPartition(writer, elements[index] as ListOffsetsPartition, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'partitions', index)
  }
}

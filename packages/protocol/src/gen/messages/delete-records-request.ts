// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** DeleteRecordsRequest, a request of API 21 in versions 0–2; flexible in 2. */
export interface DeleteRecordsRequest {
  /** DeleteRecordsTopic[] in 0–2. */
  topics: readonly DeleteRecordsTopic[]
  /** int32 in 0–2. */
  timeoutMs: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link DeleteRecordsRequest}. */
export const DeleteRecordsRequest: MessageCodec<DeleteRecordsRequest> = {
  name: 'DeleteRecordsRequest',
  type: 'request',
  apiKey: 21,
  minVersion: 0,
  maxVersion: 2,
  latestStableVersion: 2,
  firstFlexibleVersion: 2,
  encode(writer, value, version) {
    assertVersion(DeleteRecordsRequest, version)
    writeDeleteRecordsRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(DeleteRecordsRequest, version)
    return readDeleteRecordsRequest(reader, version)
  },
  default: defaultDeleteRecordsRequest,
}

/** A part of {@link DeleteRecordsRequest}. */
export interface DeleteRecordsPartition {
  /** int32 in 0–2. */
  partitionIndex: number
  /** int64 in 0–2. */
  offset: bigint
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link DeleteRecordsRequest}. */
export interface DeleteRecordsTopic {
  /** string in 0–2. */
  name: string
  /** DeleteRecordsPartition[] in 0–2. */
  partitions: readonly DeleteRecordsPartition[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultDeleteRecordsRequest(): DeleteRecordsRequest {
  return {
    topics: [],
    timeoutMs: 0,
  }
}

function readDeleteRecordsRequest(reader: Reader, version: number): DeleteRecordsRequest {
  const value: DeleteRecordsRequest = {
    topics:
      version >= 2
        ? readTopicsOfDeleteRecordsRequest(reader, version, reader.compactArrayLength('topics', 3))
        : readTopicsOfDeleteRecordsRequest(reader, version, reader.arrayLength('topics', 6)),
    timeoutMs: reader.int32('timeoutMs'),
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readTopicsOfDeleteRecordsRequest(reader: Reader, version: number, length: number): DeleteRecordsTopic[] {
  const elements: DeleteRecordsTopic[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readDeleteRecordsTopic(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function writeDeleteRecordsRequest(writer: Writer, value: DeleteRecordsRequest, version: number): void {
  if (version >= 2) {
    writer.compactArrayLength(value.topics, 'topics')
    writeTopicsOfDeleteRecordsRequest(writer, value.topics, version)
  } else {
    writer.arrayLength(value.topics, 'topics')
    writeTopicsOfDeleteRecordsRequest(writer, value.topics, version)
  }
  writer.int32(value.timeoutMs, 'timeoutMs')
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2')
  }
}

function writeTopicsOfDeleteRecordsRequest(
  writer: Writer,
  elements: readonly DeleteRecordsTopic[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeDeleteRecordsTopic(writer, elements[index] as DeleteRecordsTopic, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topics', index)
  }
}

function readDeleteRecordsPartition(reader: Reader, version: number): DeleteRecordsPartition {
  const value: DeleteRecordsPartition = {
    partitionIndex: reader.int32('partitionIndex'),
    offset: reader.int64('offset'),
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeDeleteRecordsPartition(writer: Writer, value: DeleteRecordsPartition, version: number): void {
  writer.int32(value.partitionIndex, 'partitionIndex')
  writer.int64(value.offset, 'offset')
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2')
  }
}

function readDeleteRecordsTopic(reader: Reader, version: number): DeleteRecordsTopic {
  const value: DeleteRecordsTopic = {
    name: version >= 2 ? reader.compactString('name') : reader.string('name'),
    partitions:
      version >= 2
        ? readPartitionsOfDeleteRecordsTopic(reader, version, reader.compactArrayLength('partitions', 13))
        : readPartitionsOfDeleteRecordsTopic(reader, version, reader.arrayLength('partitions', 12)),
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readPartitionsOfDeleteRecordsTopic(reader: Reader, version: number, length: number): DeleteRecordsPartition[] {
  const elements: DeleteRecordsPartition[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readDeleteRecordsPartition(reader, version))
  } catch (error) {
    throw within(error, 'partitions', index)
  }
  return elements
}

function writeDeleteRecordsTopic(writer: Writer, value: DeleteRecordsTopic, version: number): void {
  if (version >= 2) {
    writer.compactString(value.name, 'name')
  } else {
    writer.string(value.name, 'name')
  }
  if (version >= 2) {
    writer.compactArrayLength(value.partitions, 'partitions')
    writePartitionsOfDeleteRecordsTopic(writer, value.partitions, version)
  } else {
    writer.arrayLength(value.partitions, 'partitions')
    writePartitionsOfDeleteRecordsTopic(writer, value.partitions, version)
  }
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2')
  }
}

function writePartitionsOfDeleteRecordsTopic(
  writer: Writer,
  elements: readonly DeleteRecordsPartition[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeDeleteRecordsPartition(writer, elements[index] as DeleteRecordsPartition, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'partitions', index)
  }
}

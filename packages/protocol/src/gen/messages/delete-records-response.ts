// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** DeleteRecordsResponse, a response of API 21 in versions 0–2; flexible in 2. */
export interface DeleteRecordsResponse {
  /** int32 in 0–2. */
  throttleTimeMs: number
  /** DeleteRecordsTopicResult[] in 0–2. */
  topics: readonly DeleteRecordsTopicResult[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link DeleteRecordsResponse}. */
export const DeleteRecordsResponse: MessageCodec<DeleteRecordsResponse> = {
  name: 'DeleteRecordsResponse',
  type: 'response',
  apiKey: 21,
  minVersion: 0,
  maxVersion: 2,
  latestStableVersion: 2,
  firstFlexibleVersion: 2,
  encode(writer, value, version) {
    assertVersion(DeleteRecordsResponse, version)
    writeDeleteRecordsResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(DeleteRecordsResponse, version)
    return readDeleteRecordsResponse(reader, version)
  },
  default: defaultDeleteRecordsResponse,
}

/** A part of {@link DeleteRecordsResponse}. */
export interface DeleteRecordsPartitionResult {
  /** int32 in 0–2. */
  partitionIndex: number
  /** int64 in 0–2. */
  lowWatermark: bigint
  /** int16 in 0–2. */
  errorCode: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link DeleteRecordsResponse}. */
export interface DeleteRecordsTopicResult {
  /** string in 0–2. */
  name: string
  /** DeleteRecordsPartitionResult[] in 0–2. */
  partitions: readonly DeleteRecordsPartitionResult[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultDeleteRecordsResponse(): DeleteRecordsResponse {
  return {
    throttleTimeMs: 0,
    topics: [],
  }
}

function readDeleteRecordsResponse(reader: Reader, version: number): DeleteRecordsResponse {
  const value: DeleteRecordsResponse = {
    throttleTimeMs: reader.int32('throttleTimeMs'),
    topics:
      version >= 2
        ? readTopicsOfDeleteRecordsResponse(reader, version, reader.compactArrayLength('topics', 3))
        : readTopicsOfDeleteRecordsResponse(reader, version, reader.arrayLength('topics', 6)),
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readTopicsOfDeleteRecordsResponse(
  reader: Reader,
  version: number,
  length: number,
): DeleteRecordsTopicResult[] {
  const elements: DeleteRecordsTopicResult[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readDeleteRecordsTopicResult(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function writeDeleteRecordsResponse(writer: Writer, value: DeleteRecordsResponse, version: number): void {
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  if (version >= 2) {
    writer.compactArrayLength(value.topics, 'topics')
    writeTopicsOfDeleteRecordsResponse(writer, value.topics, version)
  } else {
    writer.arrayLength(value.topics, 'topics')
    writeTopicsOfDeleteRecordsResponse(writer, value.topics, version)
  }
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2')
  }
}

function writeTopicsOfDeleteRecordsResponse(
  writer: Writer,
  elements: readonly DeleteRecordsTopicResult[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeDeleteRecordsTopicResult(writer, elements[index] as DeleteRecordsTopicResult, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topics', index)
  }
}

function readDeleteRecordsPartitionResult(reader: Reader, version: number): DeleteRecordsPartitionResult {
  const value: DeleteRecordsPartitionResult = {
    partitionIndex: reader.int32('partitionIndex'),
    lowWatermark: reader.int64('lowWatermark'),
    errorCode: reader.int16('errorCode'),
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeDeleteRecordsPartitionResult(writer: Writer, value: DeleteRecordsPartitionResult, version: number): void {
  writer.int32(value.partitionIndex, 'partitionIndex')
  writer.int64(value.lowWatermark, 'lowWatermark')
  writer.int16(value.errorCode, 'errorCode')
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2')
  }
}

function readDeleteRecordsTopicResult(reader: Reader, version: number): DeleteRecordsTopicResult {
  const value: DeleteRecordsTopicResult = {
    name: version >= 2 ? reader.compactString('name') : reader.string('name'),
    partitions:
      version >= 2
        ? readPartitionsOfDeleteRecordsTopicResult(reader, version, reader.compactArrayLength('partitions', 15))
        : readPartitionsOfDeleteRecordsTopicResult(reader, version, reader.arrayLength('partitions', 14)),
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readPartitionsOfDeleteRecordsTopicResult(
  reader: Reader,
  version: number,
  length: number,
): DeleteRecordsPartitionResult[] {
  const elements: DeleteRecordsPartitionResult[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readDeleteRecordsPartitionResult(reader, version))
  } catch (error) {
    throw within(error, 'partitions', index)
  }
  return elements
}

function writeDeleteRecordsTopicResult(writer: Writer, value: DeleteRecordsTopicResult, version: number): void {
  if (version >= 2) {
    writer.compactString(value.name, 'name')
  } else {
    writer.string(value.name, 'name')
  }
  if (version >= 2) {
    writer.compactArrayLength(value.partitions, 'partitions')
    writePartitionsOfDeleteRecordsTopicResult(writer, value.partitions, version)
  } else {
    writer.arrayLength(value.partitions, 'partitions')
    writePartitionsOfDeleteRecordsTopicResult(writer, value.partitions, version)
  }
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2')
  }
}

function writePartitionsOfDeleteRecordsTopicResult(
  writer: Writer,
  elements: readonly DeleteRecordsPartitionResult[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeDeleteRecordsPartitionResult(writer, elements[index] as DeleteRecordsPartitionResult, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'partitions', index)
  }
}

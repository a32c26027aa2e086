// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Uuid } from '../../wire/uuid.ts'
import { zeroUuid } from '../../wire/uuid.ts'
import type { Writer } from '../../wire/writer.ts'

/** OffsetCommitResponse, a response of API 8 in versions 2–10; flexible in 8–10. */
export interface OffsetCommitResponse {
  /** int32 in 3–10; ignorable. */
  throttleTimeMs: number
  /** OffsetCommitResponseTopic[] in 2–10. */
  topics: readonly OffsetCommitResponseTopic[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link OffsetCommitResponse}. */
export const OffsetCommitResponse: MessageCodec<OffsetCommitResponse> = {
  name: 'OffsetCommitResponse',
  type: 'response',
  apiKey: 8,
  minVersion: 2,
  maxVersion: 10,
  latestStableVersion: 10,
  firstFlexibleVersion: 8,
  encode(writer, value, version) {
    assertVersion(OffsetCommitResponse, version)
    writeOffsetCommitResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(OffsetCommitResponse, version)
    return readOffsetCommitResponse(reader, version)
  },
  default: defaultOffsetCommitResponse,
}

/** A part of {@link OffsetCommitResponse}. */
export interface OffsetCommitResponsePartition {
  /** int32 in 2–10. */
  partitionIndex: number
  /** int16 in 2–10. */
  errorCode: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link OffsetCommitResponse}. */
export interface OffsetCommitResponseTopic {
  /** string in 2–9; ignorable. */
  name: string
  /** uuid in 10; ignorable. */
  topicId: Uuid
  /** OffsetCommitResponsePartition[] in 2–10. */
  partitions: readonly OffsetCommitResponsePartition[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultOffsetCommitResponse(): OffsetCommitResponse {
  return {
    throttleTimeMs: 0,
    topics: [],
  }
}

function readOffsetCommitResponse(reader: Reader, version: number): OffsetCommitResponse {
  const value: OffsetCommitResponse = {
    throttleTimeMs: version >= 3 ? reader.int32('throttleTimeMs') : 0,
    topics:
      version >= 8
        ? readTopicsOfOffsetCommitResponse(reader, version, reader.compactArrayLength('topics', 3))
        : readTopicsOfOffsetCommitResponse(reader, version, reader.arrayLength('topics', 6)),
  }
  if (version >= 8) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readTopicsOfOffsetCommitResponse(
  reader: Reader,
  version: number,
  length: number,
): OffsetCommitResponseTopic[] {
  const elements: OffsetCommitResponseTopic[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readOffsetCommitResponseTopic(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function writeOffsetCommitResponse(writer: Writer, value: OffsetCommitResponse, version: number): void {
  if (version >= 3) {
    writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  }
  if (version >= 8) {
    writer.compactArrayLength(value.topics, 'topics')
    writeTopicsOfOffsetCommitResponse(writer, value.topics, version)
  } else {
    writer.arrayLength(value.topics, 'topics')
    writeTopicsOfOffsetCommitResponse(writer, value.topics, version)
  }
  if (version >= 8) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '8–10')
  }
}

function writeTopicsOfOffsetCommitResponse(
  writer: Writer,
  elements: readonly OffsetCommitResponseTopic[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeOffsetCommitResponseTopic(writer, elements[index] as OffsetCommitResponseTopic, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topics', index)
  }
}

function readOffsetCommitResponsePartition(reader: Reader, version: number): OffsetCommitResponsePartition {
  const value: OffsetCommitResponsePartition = {
    partitionIndex: reader.int32('partitionIndex'),
    errorCode: reader.int16('errorCode'),
  }
  if (version >= 8) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeOffsetCommitResponsePartition(
  writer: Writer,
  value: OffsetCommitResponsePartition,
  version: number,
): void {
  writer.int32(value.partitionIndex, 'partitionIndex')
  writer.int16(value.errorCode, 'errorCode')
  if (version >= 8) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '8–10')
  }
}

function readOffsetCommitResponseTopic(reader: Reader, version: number): OffsetCommitResponseTopic {
  const value: OffsetCommitResponseTopic = {
    name: version >= 10 ? '' : version >= 8 ? reader.compactString('name') : reader.string('name'),
    topicId: version >= 10 ? reader.uuid('topicId') : zeroUuid,
    partitions:
      version >= 8
        ? readPartitionsOfOffsetCommitResponseTopic(reader, version, reader.compactArrayLength('partitions', 7))
        : readPartitionsOfOffsetCommitResponseTopic(reader, version, reader.arrayLength('partitions', 6)),
  }
  if (version >= 8) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readPartitionsOfOffsetCommitResponseTopic(
  reader: Reader,
  version: number,
  length: number,
): OffsetCommitResponsePartition[] {
  const elements: OffsetCommitResponsePartition[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readOffsetCommitResponsePartition(reader, version))
  } catch (error) {
    throw within(error, 'partitions', index)
  }
  return elements
}

function writeOffsetCommitResponseTopic(writer: Writer, value: OffsetCommitResponseTopic, version: number): void {
  if (version < 10) {
    if (version >= 8) {
      writer.compactString(value.name, 'name')
    } else {
      writer.string(value.name, 'name')
    }
  }
  if (version >= 10) {
    writer.uuid(value.topicId, 'topicId')
  }
  if (version >= 8) {
    writer.compactArrayLength(value.partitions, 'partitions')
    writePartitionsOfOffsetCommitResponseTopic(writer, value.partitions, version)
  } else {
    writer.arrayLength(value.partitions, 'partitions')
    writePartitionsOfOffsetCommitResponseTopic(writer, value.partitions, version)
  }
  if (version >= 8) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '8–10')
  }
}

function writePartitionsOfOffsetCommitResponseTopic(
  writer: Writer,
  elements: readonly OffsetCommitResponsePartition[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeOffsetCommitResponsePartition(writer, elements[index] as OffsetCommitResponsePartition, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'partitions', index)
  }
}

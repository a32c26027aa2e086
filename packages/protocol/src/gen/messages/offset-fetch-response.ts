// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import { countOf } from '../../wire/lengths.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Uuid } from '../../wire/uuid.ts'
import { zeroUuid } from '../../wire/uuid.ts'
import type { Writer } from '../../wire/writer.ts'

/** OffsetFetchResponse, a response of API 9 in versions 1–10; flexible in 6–10. */
export interface OffsetFetchResponse {
  /** int32 in 3–10; ignorable. */
  throttleTimeMs: number
  /** OffsetFetchResponseTopic[] in 1–7. */
  topics: readonly OffsetFetchResponseTopic[]
  /** int16 in 2–7; ignorable. */
  errorCode: number
  /** OffsetFetchResponseGroup[] in 8–10. */
  groups: readonly OffsetFetchResponseGroup[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link OffsetFetchResponse}. */
export const OffsetFetchResponse: MessageCodec<OffsetFetchResponse> = {
  name: 'OffsetFetchResponse',
  type: 'response',
  apiKey: 9,
  minVersion: 1,
  maxVersion: 10,
  latestStableVersion: 10,
  firstFlexibleVersion: 6,
  encode(writer, value, version) {
    assertVersion(OffsetFetchResponse, version)
    writeOffsetFetchResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(OffsetFetchResponse, version)
    return readOffsetFetchResponse(reader, version)
  },
  default: defaultOffsetFetchResponse,
}

/** A part of {@link OffsetFetchResponse}. */
export interface OffsetFetchResponsePartition {
  /** int32 in 1–7. */
  partitionIndex: number
  /** int64 in 1–7. */
  committedOffset: bigint
  /** int32 in 5–7; default -1; ignorable. */
  committedLeaderEpoch: number
  /** string in 1–7; null allowed in 1–7. */
  metadata: string | null
  /** int16 in 1–7. */
  errorCode: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link OffsetFetchResponse}. */
export interface OffsetFetchResponseTopic {
  /** string in 1–7. */
  name: string
  /** OffsetFetchResponsePartition[] in 1–7. */
  partitions: readonly OffsetFetchResponsePartition[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link OffsetFetchResponse}. */
export interface OffsetFetchResponsePartitions {
  /** int32 in 8–10. */
  partitionIndex: number
  /** int64 in 8–10. */
  committedOffset: bigint
  /** int32 in 8–10; default -1; ignorable. */
  committedLeaderEpoch: number
  /** string in 8–10; null allowed in 8–10. */
  metadata: string | null
  /** int16 in 8–10. */
  errorCode: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link OffsetFetchResponse}. */
export interface OffsetFetchResponseTopics {
  /** string in 8–9; ignorable. */
  name: string
  /** uuid in 10; ignorable. */
  topicId: Uuid
  /** OffsetFetchResponsePartitions[] in 8–10. */
  partitions: readonly OffsetFetchResponsePartitions[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link OffsetFetchResponse}. */
export interface OffsetFetchResponseGroup {
  /** string in 8–10. */
  groupId: string
  /** OffsetFetchResponseTopics[] in 8–10. */
  topics: readonly OffsetFetchResponseTopics[]
  /** int16 in 8–10. */
  errorCode: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultOffsetFetchResponse(): OffsetFetchResponse {
  return {
    throttleTimeMs: 0,
    topics: [],
    errorCode: 0,
    groups: [],
  }
}

function readOffsetFetchResponse(reader: Reader, version: number): OffsetFetchResponse {
  const value: OffsetFetchResponse = {
    throttleTimeMs: version >= 3 ? reader.int32('throttleTimeMs') : 0,
    topics:
      version >= 8
        ? []
        : version >= 6
          ? readTopicsOfOffsetFetchResponse(reader, version, reader.compactArrayLength('topics', 3))
          : readTopicsOfOffsetFetchResponse(reader, version, reader.arrayLength('topics', 6)),
    errorCode: version >= 8 ? 0 : version >= 2 ? reader.int16('errorCode') : 0,
    groups:
      version >= 8 ? readGroupsOfOffsetFetchResponse(reader, version, reader.compactArrayLength('groups', 5)) : [],
  }
  if (version >= 6) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readTopicsOfOffsetFetchResponse(reader: Reader, version: number, length: number): OffsetFetchResponseTopic[] {
  const elements: OffsetFetchResponseTopic[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readOffsetFetchResponseTopic(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function readGroupsOfOffsetFetchResponse(reader: Reader, version: number, length: number): OffsetFetchResponseGroup[] {
  const elements: OffsetFetchResponseGroup[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readOffsetFetchResponseGroup(reader, version))
  } catch (error) {
    throw within(error, 'groups', index)
  }
  return elements
}

function writeOffsetFetchResponse(writer: Writer, value: OffsetFetchResponse, version: number): void {
  if (version >= 3) {
    writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  }
  if (version >= 8) {
    if (countOf(value.topics, 'topics') !== 0) writer.unsupported('topics', version, '1–7')
  } else if (version >= 6) {
    writer.compactArrayLength(value.topics, 'topics')
    writeTopicsOfOffsetFetchResponse(writer, value.topics, version)
  } else {
    writer.arrayLength(value.topics, 'topics')
    writeTopicsOfOffsetFetchResponse(writer, value.topics, version)
  }
  if (version < 8) {
    if (version >= 2) {
      writer.int16(value.errorCode, 'errorCode')
    }
  }
  if (version >= 8) {
    writer.compactArrayLength(value.groups, 'groups')
    writeGroupsOfOffsetFetchResponse(writer, value.groups, version)
  } else {
    if (countOf(value.groups, 'groups') !== 0) writer.unsupported('groups', version, '8–10')
  }
  if (version >= 6) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '6–10')
  }
}

function writeTopicsOfOffsetFetchResponse(
  writer: Writer,
  elements: readonly OffsetFetchResponseTopic[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeOffsetFetchResponseTopic(writer, elements[index] as OffsetFetchResponseTopic, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topics', index)
  }
}

function writeGroupsOfOffsetFetchResponse(
  writer: Writer,
  elements: readonly OffsetFetchResponseGroup[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeOffsetFetchResponseGroup(writer, elements[index] as OffsetFetchResponseGroup, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'groups', index)
  }
}

function readOffsetFetchResponsePartition(reader: Reader, version: number): OffsetFetchResponsePartition {
  const value: OffsetFetchResponsePartition = {
    partitionIndex: reader.int32('partitionIndex'),
    committedOffset: reader.int64('committedOffset'),
    committedLeaderEpoch: version >= 5 ? reader.int32('committedLeaderEpoch') : -1,
    metadata: version >= 6 ? reader.compactNullableString('metadata') : reader.nullableString('metadata'),
    errorCode: reader.int16('errorCode'),
  }
  if (version >= 6) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeOffsetFetchResponsePartition(writer: Writer, value: OffsetFetchResponsePartition, version: number): void {
  writer.int32(value.partitionIndex, 'partitionIndex')
  writer.int64(value.committedOffset, 'committedOffset')
  if (version >= 5) {
    writer.int32(value.committedLeaderEpoch, 'committedLeaderEpoch')
  }
  if (version >= 6) {
    writer.compactNullableString(value.metadata, 'metadata')
  } else {
    writer.nullableString(value.metadata, 'metadata')
  }
  writer.int16(value.errorCode, 'errorCode')
  if (version >= 6) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '6–7')
  }
}

function readOffsetFetchResponseTopic(reader: Reader, version: number): OffsetFetchResponseTopic {
  const value: OffsetFetchResponseTopic = {
    name: version >= 6 ? reader.compactString('name') : reader.string('name'),
    partitions:
      version >= 6
        ? readPartitionsOfOffsetFetchResponseTopic(reader, version, reader.compactArrayLength('partitions', 20))
        : readPartitionsOfOffsetFetchResponseTopic(reader, version, reader.arrayLength('partitions', 16)),
  }
  if (version >= 6) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readPartitionsOfOffsetFetchResponseTopic(
  reader: Reader,
  version: number,
  length: number,
): OffsetFetchResponsePartition[] {
  const elements: OffsetFetchResponsePartition[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readOffsetFetchResponsePartition(reader, version))
  } catch (error) {
    throw within(error, 'partitions', index)
  }
  return elements
}

function writeOffsetFetchResponseTopic(writer: Writer, value: OffsetFetchResponseTopic, version: number): void {
  if (version >= 6) {
    writer.compactString(value.name, 'name')
  } else {
    writer.string(value.name, 'name')
  }
  if (version >= 6) {
    writer.compactArrayLength(value.partitions, 'partitions')
    writePartitionsOfOffsetFetchResponseTopic(writer, value.partitions, version)
  } else {
    writer.arrayLength(value.partitions, 'partitions')
    writePartitionsOfOffsetFetchResponseTopic(writer, value.partitions, version)
  }
  if (version >= 6) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '6–7')
  }
}

function writePartitionsOfOffsetFetchResponseTopic(
  writer: Writer,
  elements: readonly OffsetFetchResponsePartition[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeOffsetFetchResponsePartition(writer, elements[index] as OffsetFetchResponsePartition, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'partitions', index)
  }
}

function readOffsetFetchResponsePartitions(reader: Reader, _version: number): OffsetFetchResponsePartitions {
  const value: OffsetFetchResponsePartitions = {
    partitionIndex: reader.int32('partitionIndex'),
    committedOffset: reader.int64('committedOffset'),
    committedLeaderEpoch: reader.int32('committedLeaderEpoch'),
    metadata: reader.compactNullableString('metadata'),
    errorCode: reader.int16('errorCode'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeOffsetFetchResponsePartitions(
  writer: Writer,
  value: OffsetFetchResponsePartitions,
  _version: number,
): void {
  writer.int32(value.partitionIndex, 'partitionIndex')
  writer.int64(value.committedOffset, 'committedOffset')
  writer.int32(value.committedLeaderEpoch, 'committedLeaderEpoch')
  writer.compactNullableString(value.metadata, 'metadata')
  writer.int16(value.errorCode, 'errorCode')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function readOffsetFetchResponseTopics(reader: Reader, version: number): OffsetFetchResponseTopics {
  const value: OffsetFetchResponseTopics = {
    name: version >= 10 ? '' : reader.compactString('name'),
    topicId: version >= 10 ? reader.uuid('topicId') : zeroUuid,
    partitions: readPartitionsOfOffsetFetchResponseTopics(reader, version, reader.compactArrayLength('partitions', 20)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readPartitionsOfOffsetFetchResponseTopics(
  reader: Reader,
  version: number,
  length: number,
): OffsetFetchResponsePartitions[] {
  const elements: OffsetFetchResponsePartitions[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readOffsetFetchResponsePartitions(reader, version))
  } catch (error) {
    throw within(error, 'partitions', index)
  }
  return elements
}

function writeOffsetFetchResponseTopics(writer: Writer, value: OffsetFetchResponseTopics, version: number): void {
  if (version < 10) {
    writer.compactString(value.name, 'name')
  }
  if (version >= 10) {
    writer.uuid(value.topicId, 'topicId')
  }
  writer.compactArrayLength(value.partitions, 'partitions')
  writePartitionsOfOffsetFetchResponseTopics(writer, value.partitions, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writePartitionsOfOffsetFetchResponseTopics(
  writer: Writer,
  elements: readonly OffsetFetchResponsePartitions[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeOffsetFetchResponsePartitions(writer, elements[index] as OffsetFetchResponsePartitions, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'partitions', index)
  }
}

function readOffsetFetchResponseGroup(reader: Reader, version: number): OffsetFetchResponseGroup {
  const value: OffsetFetchResponseGroup = {
    groupId: reader.compactString('groupId'),
    topics: readTopicsOfOffsetFetchResponseGroup(reader, version, reader.compactArrayLength('topics', 3)),
    errorCode: reader.int16('errorCode'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readTopicsOfOffsetFetchResponseGroup(
  reader: Reader,
  version: number,
  length: number,
): OffsetFetchResponseTopics[] {
  const elements: OffsetFetchResponseTopics[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readOffsetFetchResponseTopics(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function writeOffsetFetchResponseGroup(writer: Writer, value: OffsetFetchResponseGroup, version: number): void {
  writer.compactString(value.groupId, 'groupId')
  writer.compactArrayLength(value.topics, 'topics')
  writeTopicsOfOffsetFetchResponseGroup(writer, value.topics, version)
  writer.int16(value.errorCode, 'errorCode')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeTopicsOfOffsetFetchResponseGroup(
  writer: Writer,
  elements: readonly OffsetFetchResponseTopics[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeOffsetFetchResponseTopics(writer, elements[index] as OffsetFetchResponseTopics, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topics', index)
  }
}

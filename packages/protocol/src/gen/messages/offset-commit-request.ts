// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Uuid } from '../../wire/uuid.ts'
import { zeroUuid } from '../../wire/uuid.ts'
import type { Writer } from '../../wire/writer.ts'

/** OffsetCommitRequest, a request of API 8 in versions 2–10; flexible in 8–10. */
export interface OffsetCommitRequest {
  /** string in 2–10. */
  groupId: string
  /** int32 in 2–10; default -1; ignorable. */
  generationIdOrMemberEpoch: number
  /** string in 2–10; ignorable. */
  memberId: string
  /** string in 7–10; null allowed in 7–10; default null. */
  groupInstanceId: string | null
  /** int64 in 2–4; default -1; ignorable. */
  retentionTimeMs: bigint
  /** OffsetCommitRequestTopic[] in 2–10. */
  topics: readonly OffsetCommitRequestTopic[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link OffsetCommitRequest}. */
export const OffsetCommitRequest: MessageCodec<OffsetCommitRequest> = {
  name: 'OffsetCommitRequest',
  type: 'request',
  apiKey: 8,
  minVersion: 2,
  maxVersion: 10,
  latestStableVersion: 10,
  firstFlexibleVersion: 8,
  encode(writer, value, version) {
    assertVersion(OffsetCommitRequest, version)
    writeOffsetCommitRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(OffsetCommitRequest, version)
    return readOffsetCommitRequest(reader, version)
  },
  default: defaultOffsetCommitRequest,
}

/** A part of {@link OffsetCommitRequest}. */
export interface OffsetCommitRequestPartition {
  /** int32 in 2–10. */
  partitionIndex: number
  /** int64 in 2–10. */
  committedOffset: bigint
  /** int32 in 6–10; default -1; ignorable. */
  committedLeaderEpoch: number
  /** string in 2–10; null allowed in 2–10. */
  committedMetadata: string | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link OffsetCommitRequest}. */
export interface OffsetCommitRequestTopic {
  /** string in 2–9; ignorable. */
  name: string
  /** uuid in 10; ignorable. */
  topicId: Uuid
  /** OffsetCommitRequestPartition[] in 2–10. */
  partitions: readonly OffsetCommitRequestPartition[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultOffsetCommitRequest(): OffsetCommitRequest {
  return {
    groupId: '',
    generationIdOrMemberEpoch: -1,
    memberId: '',
    groupInstanceId: null,
    retentionTimeMs: -1n,
    topics: [],
  }
}

function readOffsetCommitRequest(reader: Reader, version: number): OffsetCommitRequest {
  const value: OffsetCommitRequest = {
    groupId: version >= 8 ? reader.compactString('groupId') : reader.string('groupId'),
    generationIdOrMemberEpoch: reader.int32('generationIdOrMemberEpoch'),
    memberId: version >= 8 ? reader.compactString('memberId') : reader.string('memberId'),
    groupInstanceId:
      version >= 8
        ? reader.compactNullableString('groupInstanceId')
        : version >= 7
          ? reader.nullableString('groupInstanceId')
          : null,
    retentionTimeMs: version >= 5 ? -1n : reader.int64('retentionTimeMs'),
    topics:
      version >= 8
        ? readTopicsOfOffsetCommitRequest(reader, version, reader.compactArrayLength('topics', 3))
        : readTopicsOfOffsetCommitRequest(reader, version, reader.arrayLength('topics', 6)),
  }
  if (version >= 8) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readTopicsOfOffsetCommitRequest(reader: Reader, version: number, length: number): OffsetCommitRequestTopic[] {
  const elements: OffsetCommitRequestTopic[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readOffsetCommitRequestTopic(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function writeOffsetCommitRequest(writer: Writer, value: OffsetCommitRequest, version: number): void {
  if (version >= 8) {
    writer.compactString(value.groupId, 'groupId')
  } else {
    writer.string(value.groupId, 'groupId')
  }
  writer.int32(value.generationIdOrMemberEpoch, 'generationIdOrMemberEpoch')
  if (version >= 8) {
    writer.compactString(value.memberId, 'memberId')
  } else {
    writer.string(value.memberId, 'memberId')
  }
  if (version >= 8) {
    writer.compactNullableString(value.groupInstanceId, 'groupInstanceId')
  } else if (version >= 7) {
    writer.nullableString(value.groupInstanceId, 'groupInstanceId')
  } else {
    if (value.groupInstanceId !== null) writer.unsupported('groupInstanceId', version, '7–10')
  }
  if (version < 5) {
    writer.int64(value.retentionTimeMs, 'retentionTimeMs')
  }
  if (version >= 8) {
    writer.compactArrayLength(value.topics, 'topics')
    writeTopicsOfOffsetCommitRequest(writer, value.topics, version)
  } else {
    writer.arrayLength(value.topics, 'topics')
    writeTopicsOfOffsetCommitRequest(writer, value.topics, version)
  }
  if (version >= 8) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '8–10')
  }
}

function writeTopicsOfOffsetCommitRequest(
  writer: Writer,
  elements: readonly OffsetCommitRequestTopic[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeOffsetCommitRequestTopic(writer, elements[index] as OffsetCommitRequestTopic, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topics', index)
  }
}

function readOffsetCommitRequestPartition(reader: Reader, version: number): OffsetCommitRequestPartition {
  const value: OffsetCommitRequestPartition = {
    partitionIndex: reader.int32('partitionIndex'),
    committedOffset: reader.int64('committedOffset'),
    committedLeaderEpoch: version >= 6 ? reader.int32('committedLeaderEpoch') : -1,
    committedMetadata:
      version >= 8 ? reader.compactNullableString('committedMetadata') : reader.nullableString('committedMetadata'),
  }
  if (version >= 8) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeOffsetCommitRequestPartition(writer: Writer, value: OffsetCommitRequestPartition, version: number): void {
  writer.int32(value.partitionIndex, 'partitionIndex')
  writer.int64(value.committedOffset, 'committedOffset')
  if (version >= 6) {
    writer.int32(value.committedLeaderEpoch, 'committedLeaderEpoch')
  }
  if (version >= 8) {
    writer.compactNullableString(value.committedMetadata, 'committedMetadata')
  } else {
    writer.nullableString(value.committedMetadata, 'committedMetadata')
  }
  if (version >= 8) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '8–10')
  }
}

function readOffsetCommitRequestTopic(reader: Reader, version: number): OffsetCommitRequestTopic {
  const value: OffsetCommitRequestTopic = {
    name: version >= 10 ? '' : version >= 8 ? reader.compactString('name') : reader.string('name'),
    topicId: version >= 10 ? reader.uuid('topicId') : zeroUuid,
    partitions:
      version >= 8
        ? readPartitionsOfOffsetCommitRequestTopic(reader, version, reader.compactArrayLength('partitions', 18))
        : readPartitionsOfOffsetCommitRequestTopic(reader, version, reader.arrayLength('partitions', 14)),
  }
  if (version >= 8) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readPartitionsOfOffsetCommitRequestTopic(
  reader: Reader,
  version: number,
  length: number,
): OffsetCommitRequestPartition[] {
  const elements: OffsetCommitRequestPartition[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readOffsetCommitRequestPartition(reader, version))
  } catch (error) {
    throw within(error, 'partitions', index)
  }
  return elements
}

function writeOffsetCommitRequestTopic(writer: Writer, value: OffsetCommitRequestTopic, version: number): void {
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
    writePartitionsOfOffsetCommitRequestTopic(writer, value.partitions, version)
  } else {
    writer.arrayLength(value.partitions, 'partitions')
    writePartitionsOfOffsetCommitRequestTopic(writer, value.partitions, version)
  }
  if (version >= 8) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '8–10')
  }
}

function writePartitionsOfOffsetCommitRequestTopic(
  writer: Writer,
  elements: readonly OffsetCommitRequestPartition[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeOffsetCommitRequestPartition(writer, elements[index] as OffsetCommitRequestPartition, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'partitions', index)
  }
}

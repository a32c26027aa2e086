// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Uuid } from '../../wire/uuid.ts'
import { zeroUuid } from '../../wire/uuid.ts'
import type { Writer } from '../../wire/writer.ts'

/** TxnOffsetCommitRequest, a request of API 28 in versions 0–6; flexible in 3–6. */
export interface TxnOffsetCommitRequest {
  /** string in 0–6. */
  transactionalId: string
  /** string in 0–6. */
  groupId: string
  /** int64 in 0–6. */
  producerId: bigint
  /** int16 in 0–6. */
  producerEpoch: number
  /** int32 in 3–6; default -1. */
  generationIdOrMemberEpoch: number
  /** string in 3–6. */
  memberId: string
  /** string in 3–6; null allowed in 3–6; default null. */
  groupInstanceId: string | null
  /** TxnOffsetCommitRequestTopic[] in 0–6. */
  topics: readonly TxnOffsetCommitRequestTopic[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link TxnOffsetCommitRequest}. */
export const TxnOffsetCommitRequest: MessageCodec<TxnOffsetCommitRequest> = {
  name: 'TxnOffsetCommitRequest',
  type: 'request',
  apiKey: 28,
  minVersion: 0,
  maxVersion: 6,
  latestStableVersion: 6,
  firstFlexibleVersion: 3,
  encode(writer, value, version) {
    assertVersion(TxnOffsetCommitRequest, version)
    writeTxnOffsetCommitRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(TxnOffsetCommitRequest, version)
    return readTxnOffsetCommitRequest(reader, version)
  },
  default: defaultTxnOffsetCommitRequest,
}

/** A part of {@link TxnOffsetCommitRequest}. */
export interface TxnOffsetCommitRequestPartition {
  /** int32 in 0–6. */
  partitionIndex: number
  /** int64 in 0–6. */
  committedOffset: bigint
  /** int32 in 2–6; default -1; ignorable. */
  committedLeaderEpoch: number
  /** string in 0–6; null allowed in 0–6. */
  committedMetadata: string | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link TxnOffsetCommitRequest}. */
export interface TxnOffsetCommitRequestTopic {
  /** string in 0–5; ignorable. */
  name: string
  /** uuid in 6; ignorable. */
  topicId: Uuid
  /** TxnOffsetCommitRequestPartition[] in 0–6. */
  partitions: readonly TxnOffsetCommitRequestPartition[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultTxnOffsetCommitRequest(): TxnOffsetCommitRequest {
  return {
    transactionalId: '',
    groupId: '',
    producerId: 0n,
    producerEpoch: 0,
    generationIdOrMemberEpoch: -1,
    memberId: '',
    groupInstanceId: null,
    topics: [],
  }
}

function readTxnOffsetCommitRequest(reader: Reader, version: number): TxnOffsetCommitRequest {
  const value: TxnOffsetCommitRequest = {
    transactionalId: version >= 3 ? reader.compactString('transactionalId') : reader.string('transactionalId'),
    groupId: version >= 3 ? reader.compactString('groupId') : reader.string('groupId'),
    producerId: reader.int64('producerId'),
    producerEpoch: reader.int16('producerEpoch'),
    generationIdOrMemberEpoch: version >= 3 ? reader.int32('generationIdOrMemberEpoch') : -1,
    memberId: version >= 3 ? reader.compactString('memberId') : '',
    groupInstanceId: version >= 3 ? reader.compactNullableString('groupInstanceId') : null,
    topics:
      version >= 3
        ? readTopicsOfTxnOffsetCommitRequest(reader, version, reader.compactArrayLength('topics', 3))
        : readTopicsOfTxnOffsetCommitRequest(reader, version, reader.arrayLength('topics', 6)),
  }
  if (version >= 3) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readTopicsOfTxnOffsetCommitRequest(
  reader: Reader,
  version: number,
  length: number,
): TxnOffsetCommitRequestTopic[] {
  const elements: TxnOffsetCommitRequestTopic[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readTxnOffsetCommitRequestTopic(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function writeTxnOffsetCommitRequest(writer: Writer, value: TxnOffsetCommitRequest, version: number): void {
  if (version >= 3) {
    writer.compactString(value.transactionalId, 'transactionalId')
  } else {
    writer.string(value.transactionalId, 'transactionalId')
  }
  if (version >= 3) {
    writer.compactString(value.groupId, 'groupId')
  } else {
    writer.string(value.groupId, 'groupId')
  }
  writer.int64(value.producerId, 'producerId')
  writer.int16(value.producerEpoch, 'producerEpoch')
  if (version >= 3) {
    writer.int32(value.generationIdOrMemberEpoch, 'generationIdOrMemberEpoch')
  } else {
    if (value.generationIdOrMemberEpoch !== -1) writer.unsupported('generationIdOrMemberEpoch', version, '3–6')
  }
  if (version >= 3) {
    writer.compactString(value.memberId, 'memberId')
  } else {
    if (value.memberId !== '') writer.unsupported('memberId', version, '3–6')
  }
  if (version >= 3) {
    writer.compactNullableString(value.groupInstanceId, 'groupInstanceId')
  } else {
    if (value.groupInstanceId !== null) writer.unsupported('groupInstanceId', version, '3–6')
  }
  if (version >= 3) {
    writer.compactArrayLength(value.topics, 'topics')
    writeTopicsOfTxnOffsetCommitRequest(writer, value.topics, version)
  } else {
    writer.arrayLength(value.topics, 'topics')
    writeTopicsOfTxnOffsetCommitRequest(writer, value.topics, version)
  }
  if (version >= 3) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '3–6')
  }
}

function writeTopicsOfTxnOffsetCommitRequest(
  writer: Writer,
  elements: readonly TxnOffsetCommitRequestTopic[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeTxnOffsetCommitRequestTopic(writer, elements[index] as TxnOffsetCommitRequestTopic, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topics', index)
  }
}

function readTxnOffsetCommitRequestPartition(reader: Reader, version: number): TxnOffsetCommitRequestPartition {
  const value: TxnOffsetCommitRequestPartition = {
    partitionIndex: reader.int32('partitionIndex'),
    committedOffset: reader.int64('committedOffset'),
    committedLeaderEpoch: version >= 2 ? reader.int32('committedLeaderEpoch') : -1,
    committedMetadata:
      version >= 3 ? reader.compactNullableString('committedMetadata') : reader.nullableString('committedMetadata'),
  }
  if (version >= 3) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeTxnOffsetCommitRequestPartition(
  writer: Writer,
  value: TxnOffsetCommitRequestPartition,
  version: number,
): void {
  writer.int32(value.partitionIndex, 'partitionIndex')
  writer.int64(value.committedOffset, 'committedOffset')
  if (version >= 2) {
    writer.int32(value.committedLeaderEpoch, 'committedLeaderEpoch')
  }
  if (version >= 3) {
    writer.compactNullableString(value.committedMetadata, 'committedMetadata')
  } else {
    writer.nullableString(value.committedMetadata, 'committedMetadata')
  }
  if (version >= 3) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '3–6')
  }
}

function readTxnOffsetCommitRequestTopic(reader: Reader, version: number): TxnOffsetCommitRequestTopic {
  const value: TxnOffsetCommitRequestTopic = {
    name: version >= 6 ? '' : version >= 3 ? reader.compactString('name') : reader.string('name'),
    topicId: version >= 6 ? reader.uuid('topicId') : zeroUuid,
    partitions:
      version >= 3
        ? readPartitionsOfTxnOffsetCommitRequestTopic(reader, version, reader.compactArrayLength('partitions', 18))
        : readPartitionsOfTxnOffsetCommitRequestTopic(reader, version, reader.arrayLength('partitions', 14)),
  }
  if (version >= 3) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readPartitionsOfTxnOffsetCommitRequestTopic(
  reader: Reader,
  version: number,
  length: number,
): TxnOffsetCommitRequestPartition[] {
  const elements: TxnOffsetCommitRequestPartition[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readTxnOffsetCommitRequestPartition(reader, version))
  } catch (error) {
    throw within(error, 'partitions', index)
  }
  return elements
}

function writeTxnOffsetCommitRequestTopic(writer: Writer, value: TxnOffsetCommitRequestTopic, version: number): void {
  if (version < 6) {
    if (version >= 3) {
      writer.compactString(value.name, 'name')
    } else {
      writer.string(value.name, 'name')
    }
  }
  if (version >= 6) {
    writer.uuid(value.topicId, 'topicId')
  }
  if (version >= 3) {
    writer.compactArrayLength(value.partitions, 'partitions')
    writePartitionsOfTxnOffsetCommitRequestTopic(writer, value.partitions, version)
  } else {
    writer.arrayLength(value.partitions, 'partitions')
    writePartitionsOfTxnOffsetCommitRequestTopic(writer, value.partitions, version)
  }
  if (version >= 3) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '3–6')
  }
}

function writePartitionsOfTxnOffsetCommitRequestTopic(
  writer: Writer,
  elements: readonly TxnOffsetCommitRequestPartition[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeTxnOffsetCommitRequestPartition(writer, elements[index] as TxnOffsetCommitRequestPartition, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'partitions', index)
  }
}

// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Uuid } from '../../wire/uuid.ts'
import type { Writer } from '../../wire/writer.ts'

/** ShareAcknowledgeRequest, a request of API 79 in versions 1–2; flexible in 1–2. */
export interface ShareAcknowledgeRequest {
  /** string in 1–2; null allowed in 1–2; default null. */
  groupId: string | null
  /** string in 1–2; null allowed in 1–2. */
  memberId: string | null
  /** int32 in 1–2. */
  shareSessionEpoch: number
  /** bool in 2. */
  isRenewAck: boolean
  /** AcknowledgeTopic[] in 1–2. */
  topics: readonly AcknowledgeTopic[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link ShareAcknowledgeRequest}. */
export const ShareAcknowledgeRequest: MessageCodec<ShareAcknowledgeRequest> = {
  name: 'ShareAcknowledgeRequest',
  type: 'request',
  apiKey: 79,
  minVersion: 1,
  maxVersion: 2,
  latestStableVersion: 2,
  firstFlexibleVersion: 1,
  encode(writer, value, version) {
    assertVersion(ShareAcknowledgeRequest, version)
    writeShareAcknowledgeRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(ShareAcknowledgeRequest, version)
    return readShareAcknowledgeRequest(reader, version)
  },
  default: defaultShareAcknowledgeRequest,
}

/** A part of {@link ShareAcknowledgeRequest}. */
export interface AcknowledgementBatch {
  /** int64 in 1–2. */
  firstOffset: bigint
  /** int64 in 1–2. */
  lastOffset: bigint
  /** int8[] in 1–2. */
  acknowledgeTypes: readonly number[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link ShareAcknowledgeRequest}. */
export interface AcknowledgePartition {
  /** int32 in 1–2. */
  partitionIndex: number
  /** AcknowledgementBatch[] in 1–2. */
  acknowledgementBatches: readonly AcknowledgementBatch[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link ShareAcknowledgeRequest}. */
export interface AcknowledgeTopic {
  /** uuid in 1–2. */
  topicId: Uuid
  /** AcknowledgePartition[] in 1–2. */
  partitions: readonly AcknowledgePartition[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultShareAcknowledgeRequest(): ShareAcknowledgeRequest {
  return {
    groupId: null,
    memberId: '',
    shareSessionEpoch: 0,
    isRenewAck: false,
    topics: [],
  }
}

function readShareAcknowledgeRequest(reader: Reader, version: number): ShareAcknowledgeRequest {
  const value: ShareAcknowledgeRequest = {
    groupId: reader.compactNullableString('groupId'),
    memberId: reader.compactNullableString('memberId'),
    shareSessionEpoch: reader.int32('shareSessionEpoch'),
    isRenewAck: version >= 2 ? reader.bool('isRenewAck') : false,
    topics: readTopicsOfShareAcknowledgeRequest(reader, version, reader.compactArrayLength('topics', 18)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readTopicsOfShareAcknowledgeRequest(reader: Reader, version: number, length: number): AcknowledgeTopic[] {
  const elements: AcknowledgeTopic[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readAcknowledgeTopic(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function writeShareAcknowledgeRequest(writer: Writer, value: ShareAcknowledgeRequest, version: number): void {
  writer.compactNullableString(value.groupId, 'groupId')
  writer.compactNullableString(value.memberId, 'memberId')
  writer.int32(value.shareSessionEpoch, 'shareSessionEpoch')
  if (version >= 2) {
    writer.bool(value.isRenewAck, 'isRenewAck')
  } else {
    if (value.isRenewAck !== false) writer.unsupported('isRenewAck', version, '2')
  }
  writer.compactArrayLength(value.topics, 'topics')
  writeTopicsOfShareAcknowledgeRequest(writer, value.topics, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeTopicsOfShareAcknowledgeRequest(
  writer: Writer,
  elements: readonly AcknowledgeTopic[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeAcknowledgeTopic(writer, elements[index] as AcknowledgeTopic, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topics', index)
  }
}

function readAcknowledgementBatch(reader: Reader, version: number): AcknowledgementBatch {
  const value: AcknowledgementBatch = {
    firstOffset: reader.int64('firstOffset'),
    lastOffset: reader.int64('lastOffset'),
    acknowledgeTypes: readAcknowledgeTypesOfAcknowledgementBatch(
      reader,
      version,
      reader.compactArrayLength('acknowledgeTypes', 1),
    ),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readAcknowledgeTypesOfAcknowledgementBatch(reader: Reader, _version: number, length: number): number[] {
  const elements: number[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.int8(''))
  } catch (error) {
    throw within(error, 'acknowledgeTypes', index)
  }
  return elements
}

function writeAcknowledgementBatch(writer: Writer, value: AcknowledgementBatch, version: number): void {
  writer.int64(value.firstOffset, 'firstOffset')
  writer.int64(value.lastOffset, 'lastOffset')
  writer.compactArrayLength(value.acknowledgeTypes, 'acknowledgeTypes')
  writeAcknowledgeTypesOfAcknowledgementBatch(writer, value.acknowledgeTypes, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeAcknowledgeTypesOfAcknowledgementBatch(
  writer: Writer,
  elements: readonly number[],
  _version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writer.int8(elements[index] as number, '')
    }
  } catch (error) {
    throw within(error, 'acknowledgeTypes', index)
  }
}

function readAcknowledgePartition(reader: Reader, version: number): AcknowledgePartition {
  const value: AcknowledgePartition = {
    partitionIndex: reader.int32('partitionIndex'),
    acknowledgementBatches: readAcknowledgementBatchesOfAcknowledgePartition(
      reader,
      version,
      reader.compactArrayLength('acknowledgementBatches', 18),
    ),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readAcknowledgementBatchesOfAcknowledgePartition(
  reader: Reader,
  version: number,
  length: number,
): AcknowledgementBatch[] {
  const elements: AcknowledgementBatch[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readAcknowledgementBatch(reader, version))
  } catch (error) {
    throw within(error, 'acknowledgementBatches', index)
  }
  return elements
}

function writeAcknowledgePartition(writer: Writer, value: AcknowledgePartition, version: number): void {
  writer.int32(value.partitionIndex, 'partitionIndex')
  writer.compactArrayLength(value.acknowledgementBatches, 'acknowledgementBatches')
  writeAcknowledgementBatchesOfAcknowledgePartition(writer, value.acknowledgementBatches, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeAcknowledgementBatchesOfAcknowledgePartition(
  writer: Writer,
  elements: readonly AcknowledgementBatch[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeAcknowledgementBatch(writer, elements[index] as AcknowledgementBatch, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'acknowledgementBatches', index)
  }
}

function readAcknowledgeTopic(reader: Reader, version: number): AcknowledgeTopic {
  const value: AcknowledgeTopic = {
    topicId: reader.uuid('topicId'),
    partitions: readPartitionsOfAcknowledgeTopic(reader, version, reader.compactArrayLength('partitions', 6)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readPartitionsOfAcknowledgeTopic(reader: Reader, version: number, length: number): AcknowledgePartition[] {
  const elements: AcknowledgePartition[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readAcknowledgePartition(reader, version))
  } catch (error) {
    throw within(error, 'partitions', index)
  }
  return elements
}

function writeAcknowledgeTopic(writer: Writer, value: AcknowledgeTopic, version: number): void {
  writer.uuid(value.topicId, 'topicId')
  writer.compactArrayLength(value.partitions, 'partitions')
  writePartitionsOfAcknowledgeTopic(writer, value.partitions, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writePartitionsOfAcknowledgeTopic(
  writer: Writer,
  elements: readonly AcknowledgePartition[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeAcknowledgePartition(writer, elements[index] as AcknowledgePartition, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'partitions', index)
  }
}

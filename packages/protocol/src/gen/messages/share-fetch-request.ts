// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Uuid } from '../../wire/uuid.ts'
import type { Writer } from '../../wire/writer.ts'

/** ShareFetchRequest, a request of API 78 in versions 1–2; flexible in 1–2. */
export interface ShareFetchRequest {
  /** string in 1–2; null allowed in 1–2; default null. */
  groupId: string | null
  /** string in 1–2; null allowed in 1–2. */
  memberId: string | null
  /** int32 in 1–2. */
  shareSessionEpoch: number
  /** int32 in 1–2. */
  maxWaitMs: number
  /** int32 in 1–2. */
  minBytes: number
  /** int32 in 1–2; default 2147483647. */
  maxBytes: number
  /** int32 in 1–2. */
  maxRecords: number
  /** int32 in 1–2. */
  batchSize: number
  /** int8 in 2; ignorable. */
  shareAcquireMode: number
  /** bool in 2. */
  isRenewAck: boolean
  /** FetchTopic[] in 1–2. */
  topics: readonly FetchTopic[]
  /** ForgottenTopic[] in 1–2. */
  forgottenTopicsData: readonly ForgottenTopic[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link ShareFetchRequest}. */
export const ShareFetchRequest: MessageCodec<ShareFetchRequest> = {
  name: 'ShareFetchRequest',
  type: 'request',
  apiKey: 78,
  minVersion: 1,
  maxVersion: 2,
  latestStableVersion: 2,
  firstFlexibleVersion: 1,
  encode(writer, value, version) {
    assertVersion(ShareFetchRequest, version)
    writeShareFetchRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(ShareFetchRequest, version)
    return readShareFetchRequest(reader, version)
  },
  default: defaultShareFetchRequest,
}

/** A part of {@link ShareFetchRequest}. */
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

/** A part of {@link ShareFetchRequest}. */
export interface FetchPartition {
  /** int32 in 1–2. */
  partitionIndex: number
  /** AcknowledgementBatch[] in 1–2. */
  acknowledgementBatches: readonly AcknowledgementBatch[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link ShareFetchRequest}. */
export interface FetchTopic {
  /** uuid in 1–2. */
  topicId: Uuid
  /** FetchPartition[] in 1–2. */
  partitions: readonly FetchPartition[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link ShareFetchRequest}. */
export interface ForgottenTopic {
  /** uuid in 1–2. */
  topicId: Uuid
  /** int32[] in 1–2. */
  partitions: readonly number[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultShareFetchRequest(): ShareFetchRequest {
  return {
    groupId: null,
    memberId: '',
    shareSessionEpoch: 0,
    maxWaitMs: 0,
    minBytes: 0,
    maxBytes: 2147483647,
    maxRecords: 0,
    batchSize: 0,
    shareAcquireMode: 0,
    isRenewAck: false,
    topics: [],
    forgottenTopicsData: [],
  }
}

function readShareFetchRequest(reader: Reader, version: number): ShareFetchRequest {
  const value: ShareFetchRequest = {
    groupId: reader.compactNullableString('groupId'),
    memberId: reader.compactNullableString('memberId'),
    shareSessionEpoch: reader.int32('shareSessionEpoch'),
    maxWaitMs: reader.int32('maxWaitMs'),
    minBytes: reader.int32('minBytes'),
    maxBytes: reader.int32('maxBytes'),
    maxRecords: reader.int32('maxRecords'),
    batchSize: reader.int32('batchSize'),
    shareAcquireMode: version >= 2 ? reader.int8('shareAcquireMode') : 0,
    isRenewAck: version >= 2 ? reader.bool('isRenewAck') : false,
    topics: readTopicsOfShareFetchRequest(reader, version, reader.compactArrayLength('topics', 18)),
    forgottenTopicsData: readForgottenTopicsDataOfShareFetchRequest(
      reader,
      version,
      reader.compactArrayLength('forgottenTopicsData', 18),
    ),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readTopicsOfShareFetchRequest(reader: Reader, version: number, length: number): FetchTopic[] {
  const elements: FetchTopic[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readFetchTopic(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function readForgottenTopicsDataOfShareFetchRequest(reader: Reader, version: number, length: number): ForgottenTopic[] {
  const elements: ForgottenTopic[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readForgottenTopic(reader, version))
  } catch (error) {
    throw within(error, 'forgottenTopicsData', index)
  }
  return elements
}

function writeShareFetchRequest(writer: Writer, value: ShareFetchRequest, version: number): void {
  writer.compactNullableString(value.groupId, 'groupId')
  writer.compactNullableString(value.memberId, 'memberId')
  writer.int32(value.shareSessionEpoch, 'shareSessionEpoch')
  writer.int32(value.maxWaitMs, 'maxWaitMs')
  writer.int32(value.minBytes, 'minBytes')
  writer.int32(value.maxBytes, 'maxBytes')
  writer.int32(value.maxRecords, 'maxRecords')
  writer.int32(value.batchSize, 'batchSize')
  if (version >= 2) {
    writer.int8(value.shareAcquireMode, 'shareAcquireMode')
  }
  if (version >= 2) {
    writer.bool(value.isRenewAck, 'isRenewAck')
  } else {
    if (value.isRenewAck !== false) writer.unsupported('isRenewAck', version, '2')
  }
  writer.compactArrayLength(value.topics, 'topics')
  writeTopicsOfShareFetchRequest(writer, value.topics, version)
  writer.compactArrayLength(value.forgottenTopicsData, 'forgottenTopicsData')
  writeForgottenTopicsDataOfShareFetchRequest(writer, value.forgottenTopicsData, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeTopicsOfShareFetchRequest(writer: Writer, elements: readonly FetchTopic[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeFetchTopic(writer, elements[index] as FetchTopic, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topics', index)
  }
}

function writeForgottenTopicsDataOfShareFetchRequest(
  writer: Writer,
  elements: readonly ForgottenTopic[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeForgottenTopic(writer, elements[index] as ForgottenTopic, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'forgottenTopicsData', index)
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

function readFetchPartition(reader: Reader, version: number): FetchPartition {
  const value: FetchPartition = {
    partitionIndex: reader.int32('partitionIndex'),
    acknowledgementBatches: readAcknowledgementBatchesOfFetchPartition(
      reader,
      version,
      reader.compactArrayLength('acknowledgementBatches', 18),
    ),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readAcknowledgementBatchesOfFetchPartition(
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

function writeFetchPartition(writer: Writer, value: FetchPartition, version: number): void {
  writer.int32(value.partitionIndex, 'partitionIndex')
  writer.compactArrayLength(value.acknowledgementBatches, 'acknowledgementBatches')
  writeAcknowledgementBatchesOfFetchPartition(writer, value.acknowledgementBatches, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeAcknowledgementBatchesOfFetchPartition(
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

function readFetchTopic(reader: Reader, version: number): FetchTopic {
  const value: FetchTopic = {
    topicId: reader.uuid('topicId'),
    partitions: readPartitionsOfFetchTopic(reader, version, reader.compactArrayLength('partitions', 6)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readPartitionsOfFetchTopic(reader: Reader, version: number, length: number): FetchPartition[] {
  const elements: FetchPartition[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readFetchPartition(reader, version))
  } catch (error) {
    throw within(error, 'partitions', index)
  }
  return elements
}

function writeFetchTopic(writer: Writer, value: FetchTopic, version: number): void {
  writer.uuid(value.topicId, 'topicId')
  writer.compactArrayLength(value.partitions, 'partitions')
  writePartitionsOfFetchTopic(writer, value.partitions, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writePartitionsOfFetchTopic(writer: Writer, elements: readonly FetchPartition[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeFetchPartition(writer, elements[index] as FetchPartition, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'partitions', index)
  }
}

function readForgottenTopic(reader: Reader, version: number): ForgottenTopic {
  const value: ForgottenTopic = {
    topicId: reader.uuid('topicId'),
    partitions: readPartitionsOfForgottenTopic(reader, version, reader.compactArrayLength('partitions', 4)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readPartitionsOfForgottenTopic(reader: Reader, _version: number, length: number): number[] {
  const elements: number[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.int32(''))
  } catch (error) {
    throw within(error, 'partitions', index)
  }
  return elements
}

function writeForgottenTopic(writer: Writer, value: ForgottenTopic, version: number): void {
  writer.uuid(value.topicId, 'topicId')
  writer.compactArrayLength(value.partitions, 'partitions')
  writePartitionsOfForgottenTopic(writer, value.partitions, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writePartitionsOfForgottenTopic(writer: Writer, elements: readonly number[], _version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writer.int32(elements[index] as number, '')
    }
  } catch (error) {
    throw within(error, 'partitions', index)
  }
}

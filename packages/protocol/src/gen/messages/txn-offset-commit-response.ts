// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Uuid } from '../../wire/uuid.ts'
import { zeroUuid } from '../../wire/uuid.ts'
import type { Writer } from '../../wire/writer.ts'

/** TxnOffsetCommitResponse, a response of API 28 in versions 0–6; flexible in 3–6. */
export interface TxnOffsetCommitResponse {
  /** int32 in 0–6. */
  throttleTimeMs: number
  /** TxnOffsetCommitResponseTopic[] in 0–6. */
  topics: readonly TxnOffsetCommitResponseTopic[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link TxnOffsetCommitResponse}. */
export const TxnOffsetCommitResponse: MessageCodec<TxnOffsetCommitResponse> = {
  name: 'TxnOffsetCommitResponse',
  type: 'response',
  apiKey: 28,
  minVersion: 0,
  maxVersion: 6,
  latestStableVersion: 6,
  firstFlexibleVersion: 3,
  encode(writer, value, version) {
    assertVersion(TxnOffsetCommitResponse, version)
    writeTxnOffsetCommitResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(TxnOffsetCommitResponse, version)
    return readTxnOffsetCommitResponse(reader, version)
  },
  default: defaultTxnOffsetCommitResponse,
}

/** A part of {@link TxnOffsetCommitResponse}. */
export interface TxnOffsetCommitResponsePartition {
  /** int32 in 0–6. */
  partitionIndex: number
  /** int16 in 0–6. */
  errorCode: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link TxnOffsetCommitResponse}. */
export interface TxnOffsetCommitResponseTopic {
  /** string in 0–5; ignorable. */
  name: string
  /** uuid in 6; ignorable. */
  topicId: Uuid
  /** TxnOffsetCommitResponsePartition[] in 0–6. */
  partitions: readonly TxnOffsetCommitResponsePartition[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultTxnOffsetCommitResponse(): TxnOffsetCommitResponse {
  return {
    throttleTimeMs: 0,
    topics: [],
  }
}

function readTxnOffsetCommitResponse(reader: Reader, version: number): TxnOffsetCommitResponse {
  const value: TxnOffsetCommitResponse = {
    throttleTimeMs: reader.int32('throttleTimeMs'),
    topics:
      version >= 3
        ? readTopicsOfTxnOffsetCommitResponse(reader, version, reader.compactArrayLength('topics', 3))
        : readTopicsOfTxnOffsetCommitResponse(reader, version, reader.arrayLength('topics', 6)),
  }
  if (version >= 3) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readTopicsOfTxnOffsetCommitResponse(
  reader: Reader,
  version: number,
  length: number,
): TxnOffsetCommitResponseTopic[] {
  const elements: TxnOffsetCommitResponseTopic[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readTxnOffsetCommitResponseTopic(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function writeTxnOffsetCommitResponse(writer: Writer, value: TxnOffsetCommitResponse, version: number): void {
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  if (version >= 3) {
    writer.compactArrayLength(value.topics, 'topics')
    writeTopicsOfTxnOffsetCommitResponse(writer, value.topics, version)
  } else {
    writer.arrayLength(value.topics, 'topics')
    writeTopicsOfTxnOffsetCommitResponse(writer, value.topics, version)
  }
  if (version >= 3) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '3–6')
  }
}

function writeTopicsOfTxnOffsetCommitResponse(
  writer: Writer,
  elements: readonly TxnOffsetCommitResponseTopic[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeTxnOffsetCommitResponseTopic(writer, elements[index] as TxnOffsetCommitResponseTopic, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topics', index)
  }
}

function readTxnOffsetCommitResponsePartition(reader: Reader, version: number): TxnOffsetCommitResponsePartition {
  const value: TxnOffsetCommitResponsePartition = {
    partitionIndex: reader.int32('partitionIndex'),
    errorCode: reader.int16('errorCode'),
  }
  if (version >= 3) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeTxnOffsetCommitResponsePartition(
  writer: Writer,
  value: TxnOffsetCommitResponsePartition,
  version: number,
): void {
  writer.int32(value.partitionIndex, 'partitionIndex')
  writer.int16(value.errorCode, 'errorCode')
  if (version >= 3) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '3–6')
  }
}

function readTxnOffsetCommitResponseTopic(reader: Reader, version: number): TxnOffsetCommitResponseTopic {
  const value: TxnOffsetCommitResponseTopic = {
    name: version >= 6 ? '' : version >= 3 ? reader.compactString('name') : reader.string('name'),
    topicId: version >= 6 ? reader.uuid('topicId') : zeroUuid,
    partitions:
      version >= 3
        ? readPartitionsOfTxnOffsetCommitResponseTopic(reader, version, reader.compactArrayLength('partitions', 7))
        : readPartitionsOfTxnOffsetCommitResponseTopic(reader, version, reader.arrayLength('partitions', 6)),
  }
  if (version >= 3) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readPartitionsOfTxnOffsetCommitResponseTopic(
  reader: Reader,
  version: number,
  length: number,
): TxnOffsetCommitResponsePartition[] {
  const elements: TxnOffsetCommitResponsePartition[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readTxnOffsetCommitResponsePartition(reader, version))
  } catch (error) {
    throw within(error, 'partitions', index)
  }
  return elements
}

function writeTxnOffsetCommitResponseTopic(writer: Writer, value: TxnOffsetCommitResponseTopic, version: number): void {
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
    writePartitionsOfTxnOffsetCommitResponseTopic(writer, value.partitions, version)
  } else {
    writer.arrayLength(value.partitions, 'partitions')
    writePartitionsOfTxnOffsetCommitResponseTopic(writer, value.partitions, version)
  }
  if (version >= 3) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '3–6')
  }
}

function writePartitionsOfTxnOffsetCommitResponseTopic(
  writer: Writer,
  elements: readonly TxnOffsetCommitResponsePartition[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeTxnOffsetCommitResponsePartition(writer, elements[index] as TxnOffsetCommitResponsePartition, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'partitions', index)
  }
}

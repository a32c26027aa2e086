// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** OffsetForLeaderEpochResponse, a response of API 23 in versions 2–4; flexible in 4. */
export interface OffsetForLeaderEpochResponse {
  /** int32 in 2–4; ignorable. */
  throttleTimeMs: number
  /** OffsetForLeaderTopicResult[] in 2–4. */
  topics: readonly OffsetForLeaderTopicResult[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link OffsetForLeaderEpochResponse}. */
export const OffsetForLeaderEpochResponse: MessageCodec<OffsetForLeaderEpochResponse> = {
  name: 'OffsetForLeaderEpochResponse',
  type: 'response',
  apiKey: 23,
  minVersion: 2,
  maxVersion: 4,
  latestStableVersion: 4,
  firstFlexibleVersion: 4,
  encode(writer, value, version) {
    assertVersion(OffsetForLeaderEpochResponse, version)
    writeOffsetForLeaderEpochResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(OffsetForLeaderEpochResponse, version)
    return readOffsetForLeaderEpochResponse(reader, version)
  },
  default: defaultOffsetForLeaderEpochResponse,
}

/** A part of {@link OffsetForLeaderEpochResponse}. */
export interface EpochEndOffset {
  /** int16 in 2–4. */
  errorCode: number
  /** int32 in 2–4. */
  partition: number
  /** int32 in 2–4; default -1; ignorable. */
  leaderEpoch: number
  /** int64 in 2–4; default -1. */
  endOffset: bigint
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link OffsetForLeaderEpochResponse}. */
export interface OffsetForLeaderTopicResult {
  /** string in 2–4. */
  topic: string
  /** EpochEndOffset[] in 2–4. */
  partitions: readonly EpochEndOffset[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultOffsetForLeaderEpochResponse(): OffsetForLeaderEpochResponse {
  return {
    throttleTimeMs: 0,
    topics: [],
  }
}

function readOffsetForLeaderEpochResponse(reader: Reader, version: number): OffsetForLeaderEpochResponse {
  const value: OffsetForLeaderEpochResponse = {
    throttleTimeMs: reader.int32('throttleTimeMs'),
    topics:
      version >= 4
        ? readTopicsOfOffsetForLeaderEpochResponse(reader, version, reader.compactArrayLength('topics', 3))
        : readTopicsOfOffsetForLeaderEpochResponse(reader, version, reader.arrayLength('topics', 6)),
  }
  if (version >= 4) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readTopicsOfOffsetForLeaderEpochResponse(
  reader: Reader,
  version: number,
  length: number,
): OffsetForLeaderTopicResult[] {
  const elements: OffsetForLeaderTopicResult[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readOffsetForLeaderTopicResult(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function writeOffsetForLeaderEpochResponse(writer: Writer, value: OffsetForLeaderEpochResponse, version: number): void {
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  if (version >= 4) {
    writer.compactArrayLength(value.topics, 'topics')
    writeTopicsOfOffsetForLeaderEpochResponse(writer, value.topics, version)
  } else {
    writer.arrayLength(value.topics, 'topics')
    writeTopicsOfOffsetForLeaderEpochResponse(writer, value.topics, version)
  }
  if (version >= 4) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '4')
  }
}

function writeTopicsOfOffsetForLeaderEpochResponse(
  writer: Writer,
  elements: readonly OffsetForLeaderTopicResult[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeOffsetForLeaderTopicResult(writer, elements[index] as OffsetForLeaderTopicResult, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topics', index)
  }
}

function readEpochEndOffset(reader: Reader, version: number): EpochEndOffset {
  const value: EpochEndOffset = {
    errorCode: reader.int16('errorCode'),
    partition: reader.int32('partition'),
    leaderEpoch: reader.int32('leaderEpoch'),
    endOffset: reader.int64('endOffset'),
  }
  if (version >= 4) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeEpochEndOffset(writer: Writer, value: EpochEndOffset, version: number): void {
  writer.int16(value.errorCode, 'errorCode')
  writer.int32(value.partition, 'partition')
  writer.int32(value.leaderEpoch, 'leaderEpoch')
  writer.int64(value.endOffset, 'endOffset')
  if (version >= 4) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '4')
  }
}

function readOffsetForLeaderTopicResult(reader: Reader, version: number): OffsetForLeaderTopicResult {
  const value: OffsetForLeaderTopicResult = {
    topic: version >= 4 ? reader.compactString('topic') : reader.string('topic'),
    partitions:
      version >= 4
        ? readPartitionsOfOffsetForLeaderTopicResult(reader, version, reader.compactArrayLength('partitions', 19))
        : readPartitionsOfOffsetForLeaderTopicResult(reader, version, reader.arrayLength('partitions', 18)),
  }
  if (version >= 4) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readPartitionsOfOffsetForLeaderTopicResult(reader: Reader, version: number, length: number): EpochEndOffset[] {
  const elements: EpochEndOffset[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readEpochEndOffset(reader, version))
  } catch (error) {
    throw within(error, 'partitions', index)
  }
  return elements
}

function writeOffsetForLeaderTopicResult(writer: Writer, value: OffsetForLeaderTopicResult, version: number): void {
  if (version >= 4) {
    writer.compactString(value.topic, 'topic')
  } else {
    writer.string(value.topic, 'topic')
  }
  if (version >= 4) {
    writer.compactArrayLength(value.partitions, 'partitions')
    writePartitionsOfOffsetForLeaderTopicResult(writer, value.partitions, version)
  } else {
    writer.arrayLength(value.partitions, 'partitions')
    writePartitionsOfOffsetForLeaderTopicResult(writer, value.partitions, version)
  }
  if (version >= 4) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '4')
  }
}

function writePartitionsOfOffsetForLeaderTopicResult(
  writer: Writer,
  elements: readonly EpochEndOffset[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeEpochEndOffset(writer, elements[index] as EpochEndOffset, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'partitions', index)
  }
}

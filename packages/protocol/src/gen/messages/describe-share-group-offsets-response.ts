// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Uuid } from '../../wire/uuid.ts'
import type { Writer } from '../../wire/writer.ts'

/** DescribeShareGroupOffsetsResponse, a response of API 90 in versions 0–1; flexible in 0–1. */
export interface DescribeShareGroupOffsetsResponse {
  /** int32 in 0–1. */
  throttleTimeMs: number
  /** DescribeShareGroupOffsetsResponseGroup[] in 0–1. */
  groups: readonly DescribeShareGroupOffsetsResponseGroup[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link DescribeShareGroupOffsetsResponse}. */
export const DescribeShareGroupOffsetsResponse: MessageCodec<DescribeShareGroupOffsetsResponse> = {
  name: 'DescribeShareGroupOffsetsResponse',
  type: 'response',
  apiKey: 90,
  minVersion: 0,
  maxVersion: 1,
  latestStableVersion: 1,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(DescribeShareGroupOffsetsResponse, version)
    writeDescribeShareGroupOffsetsResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(DescribeShareGroupOffsetsResponse, version)
    return readDescribeShareGroupOffsetsResponse(reader, version)
  },
  default: defaultDescribeShareGroupOffsetsResponse,
}

/** A part of {@link DescribeShareGroupOffsetsResponse}. */
export interface DescribeShareGroupOffsetsResponsePartition {
  /** int32 in 0–1. */
  partitionIndex: number
  /** int64 in 0–1. */
  startOffset: bigint
  /** int32 in 0–1. */
  leaderEpoch: number
  /** int64 in 1; default -1; ignorable. */
  lag: bigint
  /** int16 in 0–1. */
  errorCode: number
  /** string in 0–1; null allowed in 0–1; default null. */
  errorMessage: string | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link DescribeShareGroupOffsetsResponse}. */
export interface DescribeShareGroupOffsetsResponseTopic {
  /** string in 0–1. */
  topicName: string
  /** uuid in 0–1. */
  topicId: Uuid
  /** DescribeShareGroupOffsetsResponsePartition[] in 0–1. */
  partitions: readonly DescribeShareGroupOffsetsResponsePartition[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link DescribeShareGroupOffsetsResponse}. */
export interface DescribeShareGroupOffsetsResponseGroup {
  /** string in 0–1. */
  groupId: string
  /** DescribeShareGroupOffsetsResponseTopic[] in 0–1. */
  topics: readonly DescribeShareGroupOffsetsResponseTopic[]
  /** int16 in 0–1. */
  errorCode: number
  /** string in 0–1; null allowed in 0–1; default null. */
  errorMessage: string | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultDescribeShareGroupOffsetsResponse(): DescribeShareGroupOffsetsResponse {
  return {
    throttleTimeMs: 0,
    groups: [],
  }
}

function readDescribeShareGroupOffsetsResponse(reader: Reader, version: number): DescribeShareGroupOffsetsResponse {
  const value: DescribeShareGroupOffsetsResponse = {
    throttleTimeMs: reader.int32('throttleTimeMs'),
    groups: readGroupsOfDescribeShareGroupOffsetsResponse(reader, version, reader.compactArrayLength('groups', 6)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readGroupsOfDescribeShareGroupOffsetsResponse(
  reader: Reader,
  version: number,
  length: number,
): DescribeShareGroupOffsetsResponseGroup[] {
  const elements: DescribeShareGroupOffsetsResponseGroup[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readDescribeShareGroupOffsetsResponseGroup(reader, version))
  } catch (error) {
    throw within(error, 'groups', index)
  }
  return elements
}

function writeDescribeShareGroupOffsetsResponse(
  writer: Writer,
  value: DescribeShareGroupOffsetsResponse,
  version: number,
): void {
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  writer.compactArrayLength(value.groups, 'groups')
  writeGroupsOfDescribeShareGroupOffsetsResponse(writer, value.groups, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeGroupsOfDescribeShareGroupOffsetsResponse(
  writer: Writer,
  elements: readonly DescribeShareGroupOffsetsResponseGroup[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeDescribeShareGroupOffsetsResponseGroup(
        writer,
        elements[index] as DescribeShareGroupOffsetsResponseGroup,
        version,
      )
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'groups', index)
  }
}

function readDescribeShareGroupOffsetsResponsePartition(
  reader: Reader,
  version: number,
): DescribeShareGroupOffsetsResponsePartition {
  const value: DescribeShareGroupOffsetsResponsePartition = {
    partitionIndex: reader.int32('partitionIndex'),
    startOffset: reader.int64('startOffset'),
    leaderEpoch: reader.int32('leaderEpoch'),
    lag: version >= 1 ? reader.int64('lag') : -1n,
    errorCode: reader.int16('errorCode'),
    errorMessage: reader.compactNullableString('errorMessage'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeDescribeShareGroupOffsetsResponsePartition(
  writer: Writer,
  value: DescribeShareGroupOffsetsResponsePartition,
  version: number,
): void {
  writer.int32(value.partitionIndex, 'partitionIndex')
  writer.int64(value.startOffset, 'startOffset')
  writer.int32(value.leaderEpoch, 'leaderEpoch')
  if (version >= 1) {
    writer.int64(value.lag, 'lag')
  }
  writer.int16(value.errorCode, 'errorCode')
  writer.compactNullableString(value.errorMessage, 'errorMessage')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function readDescribeShareGroupOffsetsResponseTopic(
  reader: Reader,
  version: number,
): DescribeShareGroupOffsetsResponseTopic {
  const value: DescribeShareGroupOffsetsResponseTopic = {
    topicName: reader.compactString('topicName'),
    topicId: reader.uuid('topicId'),
    partitions: readPartitionsOfDescribeShareGroupOffsetsResponseTopic(
      reader,
      version,
      reader.compactArrayLength('partitions', 20),
    ),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readPartitionsOfDescribeShareGroupOffsetsResponseTopic(
  reader: Reader,
  version: number,
  length: number,
): DescribeShareGroupOffsetsResponsePartition[] {
  const elements: DescribeShareGroupOffsetsResponsePartition[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readDescribeShareGroupOffsetsResponsePartition(reader, version))
  } catch (error) {
    throw within(error, 'partitions', index)
  }
  return elements
}

function writeDescribeShareGroupOffsetsResponseTopic(
  writer: Writer,
  value: DescribeShareGroupOffsetsResponseTopic,
  version: number,
): void {
  writer.compactString(value.topicName, 'topicName')
  writer.uuid(value.topicId, 'topicId')
  writer.compactArrayLength(value.partitions, 'partitions')
  writePartitionsOfDescribeShareGroupOffsetsResponseTopic(writer, value.partitions, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writePartitionsOfDescribeShareGroupOffsetsResponseTopic(
  writer: Writer,
  elements: readonly DescribeShareGroupOffsetsResponsePartition[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeDescribeShareGroupOffsetsResponsePartition(
        writer,
        elements[index] as DescribeShareGroupOffsetsResponsePartition,
        version,
      )
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'partitions', index)
  }
}

function readDescribeShareGroupOffsetsResponseGroup(
  reader: Reader,
  version: number,
): DescribeShareGroupOffsetsResponseGroup {
  const value: DescribeShareGroupOffsetsResponseGroup = {
    groupId: reader.compactString('groupId'),
    topics: readTopicsOfDescribeShareGroupOffsetsResponseGroup(
      reader,
      version,
      reader.compactArrayLength('topics', 19),
    ),
    errorCode: reader.int16('errorCode'),
    errorMessage: reader.compactNullableString('errorMessage'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readTopicsOfDescribeShareGroupOffsetsResponseGroup(
  reader: Reader,
  version: number,
  length: number,
): DescribeShareGroupOffsetsResponseTopic[] {
  const elements: DescribeShareGroupOffsetsResponseTopic[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readDescribeShareGroupOffsetsResponseTopic(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function writeDescribeShareGroupOffsetsResponseGroup(
  writer: Writer,
  value: DescribeShareGroupOffsetsResponseGroup,
  version: number,
): void {
  writer.compactString(value.groupId, 'groupId')
  writer.compactArrayLength(value.topics, 'topics')
  writeTopicsOfDescribeShareGroupOffsetsResponseGroup(writer, value.topics, version)
  writer.int16(value.errorCode, 'errorCode')
  writer.compactNullableString(value.errorMessage, 'errorMessage')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeTopicsOfDescribeShareGroupOffsetsResponseGroup(
  writer: Writer,
  elements: readonly DescribeShareGroupOffsetsResponseTopic[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeDescribeShareGroupOffsetsResponseTopic(
        writer,
        elements[index] as DescribeShareGroupOffsetsResponseTopic,
        version,
      )
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topics', index)
  }
}

// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** OffsetForLeaderEpochRequest, a request of API 23 in versions 2–4; flexible in 4. */
export interface OffsetForLeaderEpochRequest {
  /** int32 in 3–4; default -2; ignorable. */
  replicaId: number
  /** OffsetForLeaderTopic[] in 2–4. */
  topics: readonly OffsetForLeaderTopic[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link OffsetForLeaderEpochRequest}. */
export const OffsetForLeaderEpochRequest: MessageCodec<OffsetForLeaderEpochRequest> = {
  name: 'OffsetForLeaderEpochRequest',
  type: 'request',
  apiKey: 23,
  minVersion: 2,
  maxVersion: 4,
  latestStableVersion: 4,
  firstFlexibleVersion: 4,
  encode(writer, value, version) {
    assertVersion(OffsetForLeaderEpochRequest, version)
    writeOffsetForLeaderEpochRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(OffsetForLeaderEpochRequest, version)
    return readOffsetForLeaderEpochRequest(reader, version)
  },
  default: defaultOffsetForLeaderEpochRequest,
}

/** A part of {@link OffsetForLeaderEpochRequest}. */
export interface OffsetForLeaderPartition {
  /** int32 in 2–4. */
  partition: number
  /** int32 in 2–4; default -1; ignorable. */
  currentLeaderEpoch: number
  /** int32 in 2–4. */
  leaderEpoch: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link OffsetForLeaderEpochRequest}. */
export interface OffsetForLeaderTopic {
  /** string in 2–4. */
  topic: string
  /** OffsetForLeaderPartition[] in 2–4. */
  partitions: readonly OffsetForLeaderPartition[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultOffsetForLeaderEpochRequest(): OffsetForLeaderEpochRequest {
  return {
    replicaId: -2,
    topics: [],
  }
}

function readOffsetForLeaderEpochRequest(reader: Reader, version: number): OffsetForLeaderEpochRequest {
  const value: OffsetForLeaderEpochRequest = {
    replicaId: version >= 3 ? reader.int32('replicaId') : -2,
    topics:
      version >= 4
        ? readTopicsOfOffsetForLeaderEpochRequest(reader, version, reader.compactArrayLength('topics', 3))
        : readTopicsOfOffsetForLeaderEpochRequest(reader, version, reader.arrayLength('topics', 6)),
  }
  if (version >= 4) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readTopicsOfOffsetForLeaderEpochRequest(
  reader: Reader,
  version: number,
  length: number,
): OffsetForLeaderTopic[] {
  const elements: OffsetForLeaderTopic[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readOffsetForLeaderTopic(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function writeOffsetForLeaderEpochRequest(writer: Writer, value: OffsetForLeaderEpochRequest, version: number): void {
  if (version >= 3) {
    writer.int32(value.replicaId, 'replicaId')
  }
  if (version >= 4) {
    writer.compactArrayLength(value.topics, 'topics')
    writeTopicsOfOffsetForLeaderEpochRequest(writer, value.topics, version)
  } else {
    writer.arrayLength(value.topics, 'topics')
    writeTopicsOfOffsetForLeaderEpochRequest(writer, value.topics, version)
  }
  if (version >= 4) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '4')
  }
}

function writeTopicsOfOffsetForLeaderEpochRequest(
  writer: Writer,
  elements: readonly OffsetForLeaderTopic[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeOffsetForLeaderTopic(writer, elements[index] as OffsetForLeaderTopic, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topics', index)
  }
}

function readOffsetForLeaderPartition(reader: Reader, version: number): OffsetForLeaderPartition {
  const value: OffsetForLeaderPartition = {
    partition: reader.int32('partition'),
    currentLeaderEpoch: reader.int32('currentLeaderEpoch'),
    leaderEpoch: reader.int32('leaderEpoch'),
  }
  if (version >= 4) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeOffsetForLeaderPartition(writer: Writer, value: OffsetForLeaderPartition, version: number): void {
  writer.int32(value.partition, 'partition')
  writer.int32(value.currentLeaderEpoch, 'currentLeaderEpoch')
  writer.int32(value.leaderEpoch, 'leaderEpoch')
  if (version >= 4) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '4')
  }
}

function readOffsetForLeaderTopic(reader: Reader, version: number): OffsetForLeaderTopic {
  const value: OffsetForLeaderTopic = {
    topic: version >= 4 ? reader.compactString('topic') : reader.string('topic'),
    partitions:
      version >= 4
        ? readPartitionsOfOffsetForLeaderTopic(reader, version, reader.compactArrayLength('partitions', 13))
        : readPartitionsOfOffsetForLeaderTopic(reader, version, reader.arrayLength('partitions', 12)),
  }
  if (version >= 4) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readPartitionsOfOffsetForLeaderTopic(
  reader: Reader,
  version: number,
  length: number,
): OffsetForLeaderPartition[] {
  const elements: OffsetForLeaderPartition[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readOffsetForLeaderPartition(reader, version))
  } catch (error) {
    throw within(error, 'partitions', index)
  }
  return elements
}

function writeOffsetForLeaderTopic(writer: Writer, value: OffsetForLeaderTopic, version: number): void {
  if (version >= 4) {
    writer.compactString(value.topic, 'topic')
  } else {
    writer.string(value.topic, 'topic')
  }
  if (version >= 4) {
    writer.compactArrayLength(value.partitions, 'partitions')
    writePartitionsOfOffsetForLeaderTopic(writer, value.partitions, version)
  } else {
    writer.arrayLength(value.partitions, 'partitions')
    writePartitionsOfOffsetForLeaderTopic(writer, value.partitions, version)
  }
  if (version >= 4) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '4')
  }
}

function writePartitionsOfOffsetForLeaderTopic(
  writer: Writer,
  elements: readonly OffsetForLeaderPartition[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeOffsetForLeaderPartition(writer, elements[index] as OffsetForLeaderPartition, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'partitions', index)
  }
}

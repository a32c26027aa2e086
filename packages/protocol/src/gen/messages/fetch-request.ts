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

/** FetchRequest, a request of API 1 in versions 4–18; flexible in 12–18. */
export interface FetchRequest {
  /** string in 12–18; null allowed in 12–18; tag 0 in 12–18; default null; ignorable. */
  clusterId: string | null
  /** int32 in 4–14; default -1. */
  replicaId: number
  /** ReplicaState in 15–18; tag 1 in 15–18. */
  replicaState: ReplicaState
  /** int32 in 4–18. */
  maxWaitMs: number
  /** int32 in 4–18. */
  minBytes: number
  /** int32 in 4–18; default 2147483647; ignorable. */
  maxBytes: number
  /** int8 in 4–18; ignorable. */
  isolationLevel: number
  /** int32 in 7–18; ignorable. */
  sessionId: number
  /** int32 in 7–18; default -1; ignorable. */
  sessionEpoch: number
  /** FetchTopic[] in 4–18. */
  topics: readonly FetchTopic[]
  /** ForgottenTopic[] in 7–18. */
  forgottenTopicsData: readonly ForgottenTopic[]
  /** string in 11–18; ignorable. */
  rackId: string
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link FetchRequest}. */
export const FetchRequest: MessageCodec<FetchRequest> = {
  name: 'FetchRequest',
  type: 'request',
  apiKey: 1,
  minVersion: 4,
  maxVersion: 18,
  latestStableVersion: 18,
  firstFlexibleVersion: 12,
  encode(writer, value, version) {
    assertVersion(FetchRequest, version)
    writeFetchRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(FetchRequest, version)
    return readFetchRequest(reader, version)
  },
  default: defaultFetchRequest,
}

/** A part of {@link FetchRequest}. */
export interface ReplicaState {
  /** int32 in 15–18; default -1. */
  replicaId: number
  /** int64 in 15–18; default -1. */
  replicaEpoch: bigint
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link FetchRequest}. */
export interface FetchPartition {
  /** int32 in 4–18. */
  partition: number
  /** int32 in 9–18; default -1; ignorable. */
  currentLeaderEpoch: number
  /** int64 in 4–18. */
  fetchOffset: bigint
  /** int32 in 12–18; default -1. */
  lastFetchedEpoch: number
  /** int64 in 5–18; default -1; ignorable. */
  logStartOffset: bigint
  /** int32 in 4–18. */
  partitionMaxBytes: number
  /** uuid in 17–18; tag 0 in 17–18; ignorable. */
  replicaDirectoryId: Uuid
  /** int64 in 18; tag 1 in 18; default 9223372036854775807; ignorable. */
  highWatermark: bigint
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link FetchRequest}. */
export interface FetchTopic {
  /** string in 4–12; ignorable. */
  topic: string
  /** uuid in 13–18; ignorable. */
  topicId: Uuid
  /** FetchPartition[] in 4–18. */
  partitions: readonly FetchPartition[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link FetchRequest}. */
export interface ForgottenTopic {
  /** string in 7–12; ignorable. */
  topic: string
  /** uuid in 13–18; ignorable. */
  topicId: Uuid
  /** int32[] in 7–18. */
  partitions: readonly number[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultFetchRequest(): FetchRequest {
  return {
    clusterId: null,
    replicaId: -1,
    replicaState: defaultReplicaState(),
    maxWaitMs: 0,
    minBytes: 0,
    maxBytes: 2147483647,
    isolationLevel: 0,
    sessionId: 0,
    sessionEpoch: -1,
    topics: [],
    forgottenTopicsData: [],
    rackId: '',
  }
}

function readFetchRequest(reader: Reader, version: number): FetchRequest {
  const value: FetchRequest = {
    clusterId: null,
    replicaId: version >= 15 ? -1 : reader.int32('replicaId'),
    replicaState: defaultReplicaState(),
    maxWaitMs: reader.int32('maxWaitMs'),
    minBytes: reader.int32('minBytes'),
    maxBytes: reader.int32('maxBytes'),
    isolationLevel: reader.int8('isolationLevel'),
    sessionId: version >= 7 ? reader.int32('sessionId') : 0,
    sessionEpoch: version >= 7 ? reader.int32('sessionEpoch') : -1,
    topics:
      version >= 12
        ? readTopicsOfFetchRequest(reader, version, reader.compactArrayLength('topics', 3))
        : readTopicsOfFetchRequest(reader, version, reader.arrayLength('topics', 6)),
    forgottenTopicsData:
      version >= 12
        ? readForgottenTopicsDataOfFetchRequest(reader, version, reader.compactArrayLength('forgottenTopicsData', 3))
        : version >= 7
          ? readForgottenTopicsDataOfFetchRequest(reader, version, reader.arrayLength('forgottenTopicsData', 6))
          : [],
    rackId: version >= 12 ? reader.compactString('rackId') : version >= 11 ? reader.string('rackId') : '',
  }
  if (version >= 12) {
    const unknown: UnknownTaggedField[] = []
    let tag = -1
    for (let left = reader.tagCount(); left > 0; left--) {
      tag = reader.nextTag(tag)
      const end = reader.tagEnd()
      if (tag === 0) {
        value.clusterId = reader.compactNullableString('clusterId')
        reader.assertTagEnd(end, 'clusterId')
      } else if (tag === 1 && version >= 15) {
        value.replicaState = readReplicaStateOfFetchRequest(reader, version)
        reader.assertTagEnd(end, 'replicaState')
      } else {
        unknown.push(reader.unknownTag(tag, end))
      }
    }
    if (unknown.length > 0) value.unknownTaggedFields = unknown
  }
  return value
}

function readReplicaStateOfFetchRequest(reader: Reader, version: number): ReplicaState {
  try {
    return readReplicaState(reader, version)
  } catch (error) {
    throw within(error, 'replicaState')
  }
}

function readTopicsOfFetchRequest(reader: Reader, version: number, length: number): FetchTopic[] {
  const elements: FetchTopic[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readFetchTopic(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function readForgottenTopicsDataOfFetchRequest(reader: Reader, version: number, length: number): ForgottenTopic[] {
  const elements: ForgottenTopic[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readForgottenTopic(reader, version))
  } catch (error) {
    throw within(error, 'forgottenTopicsData', index)
  }
  return elements
}

function writeFetchRequest(writer: Writer, value: FetchRequest, version: number): void {
  if (version >= 15) {
    if (value.replicaId !== -1) writer.unsupported('replicaId', version, '4–14')
  } else {
    writer.int32(value.replicaId, 'replicaId')
  }
  if (version < 15) {
    if (!isDefaultReplicaState(value.replicaState, 'replicaState')) writer.unsupported('replicaState', version, '15–18')
  }
  writer.int32(value.maxWaitMs, 'maxWaitMs')
  writer.int32(value.minBytes, 'minBytes')
  writer.int32(value.maxBytes, 'maxBytes')
  writer.int8(value.isolationLevel, 'isolationLevel')
  if (version >= 7) {
    writer.int32(value.sessionId, 'sessionId')
  }
  if (version >= 7) {
    writer.int32(value.sessionEpoch, 'sessionEpoch')
  }
  if (version >= 12) {
    writer.compactArrayLength(value.topics, 'topics')
    writeTopicsOfFetchRequest(writer, value.topics, version)
  } else {
    writer.arrayLength(value.topics, 'topics')
    writeTopicsOfFetchRequest(writer, value.topics, version)
  }
  if (version >= 12) {
    writer.compactArrayLength(value.forgottenTopicsData, 'forgottenTopicsData')
    writeForgottenTopicsDataOfFetchRequest(writer, value.forgottenTopicsData, version)
  } else if (version >= 7) {
    writer.arrayLength(value.forgottenTopicsData, 'forgottenTopicsData')
    writeForgottenTopicsDataOfFetchRequest(writer, value.forgottenTopicsData, version)
  } else {
    if (countOf(value.forgottenTopicsData, 'forgottenTopicsData') !== 0)
      writer.unsupported('forgottenTopicsData', version, '7–18')
  }
  if (version >= 12) {
    writer.compactString(value.rackId, 'rackId')
  } else if (version >= 11) {
    writer.string(value.rackId, 'rackId')
  }
  if (version >= 12) {
    const hasClusterId = value.clusterId !== null
    const hasReplicaState = version >= 15 && !isDefaultReplicaState(value.replicaState, 'replicaState')
    writer.tagCount(Number(hasClusterId) + Number(hasReplicaState), value.unknownTaggedFields)
    if (hasClusterId) {
      const start = writer.beginTag(0)
      writer.compactNullableString(value.clusterId, 'clusterId')
      writer.endTag(start)
    }
    if (hasReplicaState) {
      const start = writer.beginTag(1)
      writeReplicaStateOfFetchRequest(writer, value.replicaState, version)
      writer.endTag(start)
    }
    writer.unknownTags(value.unknownTaggedFields, version >= 15 ? 2 : 1)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '12–18')
  }
}

function writeReplicaStateOfFetchRequest(writer: Writer, value: ReplicaState, version: number): void {
  try {
    writeReplicaState(writer, value, version)
  } catch (error) {
    throw withinStruct(error, value, 'replicaState')
  }
}

function writeTopicsOfFetchRequest(writer: Writer, elements: readonly FetchTopic[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeFetchTopic(writer, elements[index] as FetchTopic, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topics', index)
  }
}

function writeForgottenTopicsDataOfFetchRequest(
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

function defaultReplicaState(): ReplicaState {
  return {
    replicaId: -1,
    replicaEpoch: -1n,
  }
}

function readReplicaState(reader: Reader, _version: number): ReplicaState {
  const value: ReplicaState = {
    replicaId: reader.int32('replicaId'),
    replicaEpoch: reader.int64('replicaEpoch'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeReplicaState(writer: Writer, value: ReplicaState, _version: number): void {
  writer.int32(value.replicaId, 'replicaId')
  writer.int64(value.replicaEpoch, 'replicaEpoch')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function readFetchPartition(reader: Reader, version: number): FetchPartition {
  const value: FetchPartition = {
    partition: reader.int32('partition'),
    currentLeaderEpoch: version >= 9 ? reader.int32('currentLeaderEpoch') : -1,
    fetchOffset: reader.int64('fetchOffset'),
    lastFetchedEpoch: version >= 12 ? reader.int32('lastFetchedEpoch') : -1,
    logStartOffset: version >= 5 ? reader.int64('logStartOffset') : -1n,
    partitionMaxBytes: reader.int32('partitionMaxBytes'),
    replicaDirectoryId: zeroUuid,
    highWatermark: 9223372036854775807n,
  }
  if (version >= 12) {
    const unknown: UnknownTaggedField[] = []
    let tag = -1
    for (let left = reader.tagCount(); left > 0; left--) {
      tag = reader.nextTag(tag)
      const end = reader.tagEnd()
      if (tag === 0 && version >= 17) {
        value.replicaDirectoryId = reader.uuid('replicaDirectoryId')
        reader.assertTagEnd(end, 'replicaDirectoryId')
      } else if (tag === 1 && version >= 18) {
        value.highWatermark = reader.int64('highWatermark')
        reader.assertTagEnd(end, 'highWatermark')
      } else {
        unknown.push(reader.unknownTag(tag, end))
      }
    }
    if (unknown.length > 0) value.unknownTaggedFields = unknown
  }
  return value
}

function writeFetchPartition(writer: Writer, value: FetchPartition, version: number): void {
  writer.int32(value.partition, 'partition')
  if (version >= 9) {
    writer.int32(value.currentLeaderEpoch, 'currentLeaderEpoch')
  }
  writer.int64(value.fetchOffset, 'fetchOffset')
  if (version >= 12) {
    writer.int32(value.lastFetchedEpoch, 'lastFetchedEpoch')
  } else {
    if (value.lastFetchedEpoch !== -1) writer.unsupported('lastFetchedEpoch', version, '12–18')
  }
  if (version >= 5) {
    writer.int64(value.logStartOffset, 'logStartOffset')
  }
  writer.int32(value.partitionMaxBytes, 'partitionMaxBytes')
  if (version >= 12) {
    const hasReplicaDirectoryId = version >= 17 && value.replicaDirectoryId !== zeroUuid
    const hasHighWatermark = version >= 18 && value.highWatermark !== 9223372036854775807n
    writer.tagCount(Number(hasReplicaDirectoryId) + Number(hasHighWatermark), value.unknownTaggedFields)
    if (hasReplicaDirectoryId) {
      const start = writer.beginTag(0)
      writer.uuid(value.replicaDirectoryId, 'replicaDirectoryId')
      writer.endTag(start)
    }
    if (hasHighWatermark) {
      const start = writer.beginTag(1)
      writer.int64(value.highWatermark, 'highWatermark')
      writer.endTag(start)
    }
    writer.unknownTags(value.unknownTaggedFields, version >= 18 ? 2 : version >= 17 ? 1 : 0)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '12–18')
  }
}

function readFetchTopic(reader: Reader, version: number): FetchTopic {
  const value: FetchTopic = {
    topic: version >= 13 ? '' : version >= 12 ? reader.compactString('topic') : reader.string('topic'),
    topicId: version >= 13 ? reader.uuid('topicId') : zeroUuid,
    partitions:
      version >= 12
        ? readPartitionsOfFetchTopic(reader, version, reader.compactArrayLength('partitions', 33))
        : readPartitionsOfFetchTopic(reader, version, reader.arrayLength('partitions', 16)),
  }
  if (version >= 12) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
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
  if (version < 13) {
    if (version >= 12) {
      writer.compactString(value.topic, 'topic')
    } else {
      writer.string(value.topic, 'topic')
    }
  }
  if (version >= 13) {
    writer.uuid(value.topicId, 'topicId')
  }
  if (version >= 12) {
    writer.compactArrayLength(value.partitions, 'partitions')
    writePartitionsOfFetchTopic(writer, value.partitions, version)
  } else {
    writer.arrayLength(value.partitions, 'partitions')
    writePartitionsOfFetchTopic(writer, value.partitions, version)
  }
  if (version >= 12) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '12–18')
  }
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
    topic: version >= 13 ? '' : version >= 12 ? reader.compactString('topic') : reader.string('topic'),
    topicId: version >= 13 ? reader.uuid('topicId') : zeroUuid,
    partitions:
      version >= 12
        ? readPartitionsOfForgottenTopic(reader, version, reader.compactArrayLength('partitions', 4))
        : readPartitionsOfForgottenTopic(reader, version, reader.arrayLength('partitions', 4)),
  }
  if (version >= 12) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
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
  if (version < 13) {
    if (version >= 12) {
      writer.compactString(value.topic, 'topic')
    } else {
      writer.string(value.topic, 'topic')
    }
  }
  if (version >= 13) {
    writer.uuid(value.topicId, 'topicId')
  }
  if (version >= 12) {
    writer.compactArrayLength(value.partitions, 'partitions')
    writePartitionsOfForgottenTopic(writer, value.partitions, version)
  } else {
    writer.arrayLength(value.partitions, 'partitions')
    writePartitionsOfForgottenTopic(writer, value.partitions, version)
  }
  if (version >= 12) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '12–18')
  }
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

function isDefaultReplicaState(value: ReplicaState, field: string): boolean {
  try {
    return !(
      value.replicaId !== -1 ||
      value.replicaEpoch !== -1n ||
      (value.unknownTaggedFields !== undefined && countOf(value.unknownTaggedFields, 'unknownTaggedFields') !== 0)
    )
  } catch (error) {
    throw withinStruct(error, value, field)
  }
}

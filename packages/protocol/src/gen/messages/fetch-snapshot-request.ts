// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Uuid } from '../../wire/uuid.ts'
import { zeroUuid } from '../../wire/uuid.ts'
import type { Writer } from '../../wire/writer.ts'

/** FetchSnapshotRequest, a request of API 59 in versions 0–1; flexible in 0–1. */
export interface FetchSnapshotRequest {
  /** string in 0–1; null allowed in 0–1; tag 0 in 0–1; default null. */
  clusterId: string | null
  /** int32 in 0–1; default -1. */
  replicaId: number
  /** int32 in 0–1; default 2147483647. */
  maxBytes: number
  /** TopicSnapshot[] in 0–1. */
  topics: readonly TopicSnapshot[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link FetchSnapshotRequest}. */
export const FetchSnapshotRequest: MessageCodec<FetchSnapshotRequest> = {
  name: 'FetchSnapshotRequest',
  type: 'request',
  apiKey: 59,
  minVersion: 0,
  maxVersion: 1,
  latestStableVersion: 1,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(FetchSnapshotRequest, version)
    writeFetchSnapshotRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(FetchSnapshotRequest, version)
    return readFetchSnapshotRequest(reader, version)
  },
  default: defaultFetchSnapshotRequest,
}

/** A part of {@link FetchSnapshotRequest}. */
export interface SnapshotId {
  /** int64 in 0–1. */
  endOffset: bigint
  /** int32 in 0–1. */
  epoch: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link FetchSnapshotRequest}. */
export interface PartitionSnapshot {
  /** int32 in 0–1. */
  partition: number
  /** int32 in 0–1. */
  currentLeaderEpoch: number
  /** SnapshotId in 0–1. */
  snapshotId: SnapshotId
  /** int64 in 0–1. */
  position: bigint
  /** uuid in 1; tag 0 in 1; ignorable. */
  replicaDirectoryId: Uuid
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link FetchSnapshotRequest}. */
export interface TopicSnapshot {
  /** string in 0–1. */
  name: string
  /** PartitionSnapshot[] in 0–1. */
  partitions: readonly PartitionSnapshot[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultFetchSnapshotRequest(): FetchSnapshotRequest {
  return {
    clusterId: null,
    replicaId: -1,
    maxBytes: 2147483647,
    topics: [],
  }
}

function readFetchSnapshotRequest(reader: Reader, version: number): FetchSnapshotRequest {
  const value: FetchSnapshotRequest = {
    clusterId: null,
    replicaId: reader.int32('replicaId'),
    maxBytes: reader.int32('maxBytes'),
    topics: readTopicsOfFetchSnapshotRequest(reader, version, reader.compactArrayLength('topics', 3)),
  }
  const unknown: UnknownTaggedField[] = []
  let tag = -1
  for (let left = reader.tagCount(); left > 0; left--) {
    tag = reader.nextTag(tag)
    const end = reader.tagEnd()
    if (tag === 0) {
      value.clusterId = reader.compactNullableString('clusterId')
      reader.assertTagEnd(end, 'clusterId')
    } else {
      unknown.push(reader.unknownTag(tag, end))
    }
  }
  if (unknown.length > 0) value.unknownTaggedFields = unknown
  return value
}

function readTopicsOfFetchSnapshotRequest(reader: Reader, version: number, length: number): TopicSnapshot[] {
  const elements: TopicSnapshot[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readTopicSnapshot(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function writeFetchSnapshotRequest(writer: Writer, value: FetchSnapshotRequest, version: number): void {
  writer.int32(value.replicaId, 'replicaId')
  writer.int32(value.maxBytes, 'maxBytes')
  writer.compactArrayLength(value.topics, 'topics')
  writeTopicsOfFetchSnapshotRequest(writer, value.topics, version)
  const hasClusterId = value.clusterId !== null
  writer.tagCount(Number(hasClusterId), value.unknownTaggedFields)
  if (hasClusterId) {
    const start = writer.beginTag(0)
    writer.compactNullableString(value.clusterId, 'clusterId')
    writer.endTag(start)
  }
  writer.unknownTags(value.unknownTaggedFields, 1)
}

function writeTopicsOfFetchSnapshotRequest(writer: Writer, elements: readonly TopicSnapshot[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeTopicSnapshot(writer, elements[index] as TopicSnapshot, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topics', index)
  }
}

function defaultSnapshotId(): SnapshotId {
  return {
    endOffset: 0n,
    epoch: 0,
  }
}

function readSnapshotId(reader: Reader, _version: number): SnapshotId {
  const value: SnapshotId = {
    endOffset: reader.int64('endOffset'),
    epoch: reader.int32('epoch'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeSnapshotId(writer: Writer, value: SnapshotId, _version: number): void {
  writer.int64(value.endOffset, 'endOffset')
  writer.int32(value.epoch, 'epoch')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function readPartitionSnapshot(reader: Reader, version: number): PartitionSnapshot {
  const value: PartitionSnapshot = {
    partition: reader.int32('partition'),
    currentLeaderEpoch: reader.int32('currentLeaderEpoch'),
    snapshotId: readSnapshotIdOfPartitionSnapshot(reader, version),
    position: reader.int64('position'),
    replicaDirectoryId: zeroUuid,
  }
  const unknown: UnknownTaggedField[] = []
  let tag = -1
  for (let left = reader.tagCount(); left > 0; left--) {
    tag = reader.nextTag(tag)
    const end = reader.tagEnd()
    if (tag === 0 && version >= 1) {
      value.replicaDirectoryId = reader.uuid('replicaDirectoryId')
      reader.assertTagEnd(end, 'replicaDirectoryId')
    } else {
      unknown.push(reader.unknownTag(tag, end))
    }
  }
  if (unknown.length > 0) value.unknownTaggedFields = unknown
  return value
}

function readSnapshotIdOfPartitionSnapshot(reader: Reader, version: number): SnapshotId {
  try {
    return readSnapshotId(reader, version)
  } catch (error) {
    throw within(error, 'snapshotId')
  }
}

function writePartitionSnapshot(writer: Writer, value: PartitionSnapshot, version: number): void {
  writer.int32(value.partition, 'partition')
  writer.int32(value.currentLeaderEpoch, 'currentLeaderEpoch')
  writeSnapshotIdOfPartitionSnapshot(writer, value.snapshotId, version)
  writer.int64(value.position, 'position')
  const hasReplicaDirectoryId = version >= 1 && value.replicaDirectoryId !== zeroUuid
  writer.tagCount(Number(hasReplicaDirectoryId), value.unknownTaggedFields)
  if (hasReplicaDirectoryId) {
    const start = writer.beginTag(0)
    writer.uuid(value.replicaDirectoryId, 'replicaDirectoryId')
    writer.endTag(start)
  }
  writer.unknownTags(value.unknownTaggedFields, version >= 1 ? 1 : 0)
}

function writeSnapshotIdOfPartitionSnapshot(writer: Writer, value: SnapshotId, version: number): void {
  try {
    writeSnapshotId(writer, value, version)
  } catch (error) {
    throw withinStruct(error, value, 'snapshotId')
  }
}

function readTopicSnapshot(reader: Reader, version: number): TopicSnapshot {
  const value: TopicSnapshot = {
    name: reader.compactString('name'),
    partitions: readPartitionsOfTopicSnapshot(reader, version, reader.compactArrayLength('partitions', 30)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readPartitionsOfTopicSnapshot(reader: Reader, version: number, length: number): PartitionSnapshot[] {
  const elements: PartitionSnapshot[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readPartitionSnapshot(reader, version))
  } catch (error) {
    throw within(error, 'partitions', index)
  }
  return elements
}

function writeTopicSnapshot(writer: Writer, value: TopicSnapshot, version: number): void {
  writer.compactString(value.name, 'name')
  writer.compactArrayLength(value.partitions, 'partitions')
  writePartitionsOfTopicSnapshot(writer, value.partitions, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writePartitionsOfTopicSnapshot(writer: Writer, elements: readonly PartitionSnapshot[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writePartitionSnapshot(writer, elements[index] as PartitionSnapshot, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'partitions', index)
  }
}

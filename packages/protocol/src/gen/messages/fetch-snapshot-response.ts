// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import { countOf } from '../../wire/lengths.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** FetchSnapshotResponse, a response of API 59 in versions 0–1; flexible in 0–1. */
export interface FetchSnapshotResponse {
  /** int32 in 0–1; ignorable. */
  throttleTimeMs: number
  /** int16 in 0–1. */
  errorCode: number
  /** TopicSnapshot[] in 0–1. */
  topics: readonly TopicSnapshot[]
  /** NodeEndpoint[] in 1; tag 0 in 1. */
  nodeEndpoints: readonly NodeEndpoint[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link FetchSnapshotResponse}. */
export const FetchSnapshotResponse: MessageCodec<FetchSnapshotResponse> = {
  name: 'FetchSnapshotResponse',
  type: 'response',
  apiKey: 59,
  minVersion: 0,
  maxVersion: 1,
  latestStableVersion: 1,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(FetchSnapshotResponse, version)
    writeFetchSnapshotResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(FetchSnapshotResponse, version)
    return readFetchSnapshotResponse(reader, version)
  },
  default: defaultFetchSnapshotResponse,
}

/** A part of {@link FetchSnapshotResponse}. */
export interface SnapshotId {
  /** int64 in 0–1. */
  endOffset: bigint
  /** int32 in 0–1. */
  epoch: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link FetchSnapshotResponse}. */
export interface LeaderIdAndEpoch {
  /** int32 in 0–1. */
  leaderId: number
  /** int32 in 0–1. */
  leaderEpoch: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link FetchSnapshotResponse}. */
export interface PartitionSnapshot {
  /** int32 in 0–1. */
  index: number
  /** int16 in 0–1. */
  errorCode: number
  /** SnapshotId in 0–1. */
  snapshotId: SnapshotId
  /** LeaderIdAndEpoch in 0–1; tag 0 in 0–1. */
  currentLeader: LeaderIdAndEpoch
  /** int64 in 0–1. */
  size: bigint
  /** int64 in 0–1. */
  position: bigint
  /** records in 0–1. */
  unalignedRecords: Uint8Array | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link FetchSnapshotResponse}. */
export interface TopicSnapshot {
  /** string in 0–1. */
  name: string
  /** PartitionSnapshot[] in 0–1. */
  partitions: readonly PartitionSnapshot[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link FetchSnapshotResponse}. */
export interface NodeEndpoint {
  /** int32 in 1. */
  nodeId: number
  /** string in 1. */
  host: string
  /** uint16 in 1. */
  port: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultFetchSnapshotResponse(): FetchSnapshotResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    topics: [],
    nodeEndpoints: [],
  }
}

function readFetchSnapshotResponse(reader: Reader, version: number): FetchSnapshotResponse {
  const value: FetchSnapshotResponse = {
    throttleTimeMs: reader.int32('throttleTimeMs'),
    errorCode: reader.int16('errorCode'),
    topics: readTopicsOfFetchSnapshotResponse(reader, version, reader.compactArrayLength('topics', 3)),
    nodeEndpoints: [],
  }
  const unknown: UnknownTaggedField[] = []
  let tag = -1
  for (let left = reader.tagCount(); left > 0; left--) {
    tag = reader.nextTag(tag)
    const end = reader.tagEnd()
    if (tag === 0 && version >= 1) {
      value.nodeEndpoints = readNodeEndpointsOfFetchSnapshotResponse(
        reader,
        version,
        reader.compactArrayLength('nodeEndpoints', 8),
      )
      reader.assertTagEnd(end, 'nodeEndpoints')
    } else {
      unknown.push(reader.unknownTag(tag, end))
    }
  }
  if (unknown.length > 0) value.unknownTaggedFields = unknown
  return value
}

function readTopicsOfFetchSnapshotResponse(reader: Reader, version: number, length: number): TopicSnapshot[] {
  const elements: TopicSnapshot[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readTopicSnapshot(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function readNodeEndpointsOfFetchSnapshotResponse(reader: Reader, version: number, length: number): NodeEndpoint[] {
  const elements: NodeEndpoint[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readNodeEndpoint(reader, version))
  } catch (error) {
    throw within(error, 'nodeEndpoints', index)
  }
  return elements
}

function writeFetchSnapshotResponse(writer: Writer, value: FetchSnapshotResponse, version: number): void {
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  writer.int16(value.errorCode, 'errorCode')
  writer.compactArrayLength(value.topics, 'topics')
  writeTopicsOfFetchSnapshotResponse(writer, value.topics, version)
  if (version < 1) {
    if (countOf(value.nodeEndpoints, 'nodeEndpoints') !== 0) writer.unsupported('nodeEndpoints', version, '1')
  }
  const hasNodeEndpoints = version >= 1 && countOf(value.nodeEndpoints, 'nodeEndpoints') !== 0
  writer.tagCount(Number(hasNodeEndpoints), value.unknownTaggedFields)
  if (hasNodeEndpoints) {
    const start = writer.beginTag(0)
    writer.compactArrayLength(value.nodeEndpoints, 'nodeEndpoints')
    writeNodeEndpointsOfFetchSnapshotResponse(writer, value.nodeEndpoints, version)
    writer.endTag(start)
  }
  writer.unknownTags(value.unknownTaggedFields, version >= 1 ? 1 : 0)
}

function writeTopicsOfFetchSnapshotResponse(writer: Writer, elements: readonly TopicSnapshot[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeTopicSnapshot(writer, elements[index] as TopicSnapshot, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topics', index)
  }
}

function writeNodeEndpointsOfFetchSnapshotResponse(
  writer: Writer,
  elements: readonly NodeEndpoint[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeNodeEndpoint(writer, elements[index] as NodeEndpoint, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'nodeEndpoints', index)
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

function defaultLeaderIdAndEpoch(): LeaderIdAndEpoch {
  return {
    leaderId: 0,
    leaderEpoch: 0,
  }
}

function readLeaderIdAndEpoch(reader: Reader, _version: number): LeaderIdAndEpoch {
  const value: LeaderIdAndEpoch = {
    leaderId: reader.int32('leaderId'),
    leaderEpoch: reader.int32('leaderEpoch'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeLeaderIdAndEpoch(writer: Writer, value: LeaderIdAndEpoch, _version: number): void {
  writer.int32(value.leaderId, 'leaderId')
  writer.int32(value.leaderEpoch, 'leaderEpoch')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function readPartitionSnapshot(reader: Reader, version: number): PartitionSnapshot {
  const value: PartitionSnapshot = {
    index: reader.int32('index'),
    errorCode: reader.int16('errorCode'),
    snapshotId: readSnapshotIdOfPartitionSnapshot(reader, version),
    currentLeader: defaultLeaderIdAndEpoch(),
    size: reader.int64('size'),
    position: reader.int64('position'),
    unalignedRecords: reader.compactBytes('unalignedRecords'),
  }
  const unknown: UnknownTaggedField[] = []
  let tag = -1
  for (let left = reader.tagCount(); left > 0; left--) {
    tag = reader.nextTag(tag)
    const end = reader.tagEnd()
    if (tag === 0) {
      value.currentLeader = readCurrentLeaderOfPartitionSnapshot(reader, version)
      reader.assertTagEnd(end, 'currentLeader')
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

function readCurrentLeaderOfPartitionSnapshot(reader: Reader, version: number): LeaderIdAndEpoch {
  try {
    return readLeaderIdAndEpoch(reader, version)
  } catch (error) {
    throw within(error, 'currentLeader')
  }
}

function writePartitionSnapshot(writer: Writer, value: PartitionSnapshot, version: number): void {
  writer.int32(value.index, 'index')
  writer.int16(value.errorCode, 'errorCode')
  writeSnapshotIdOfPartitionSnapshot(writer, value.snapshotId, version)
  writer.int64(value.size, 'size')
  writer.int64(value.position, 'position')
  writer.compactRecords(value.unalignedRecords, 'unalignedRecords')
  const hasCurrentLeader = !isDefaultLeaderIdAndEpoch(value.currentLeader, 'currentLeader')
  writer.tagCount(Number(hasCurrentLeader), value.unknownTaggedFields)
  if (hasCurrentLeader) {
    const start = writer.beginTag(0)
    writeCurrentLeaderOfPartitionSnapshot(writer, value.currentLeader, version)
    writer.endTag(start)
  }
  writer.unknownTags(value.unknownTaggedFields, 1)
}

function writeSnapshotIdOfPartitionSnapshot(writer: Writer, value: SnapshotId, version: number): void {
  try {
    writeSnapshotId(writer, value, version)
  } catch (error) {
    throw withinStruct(error, value, 'snapshotId')
  }
}

function writeCurrentLeaderOfPartitionSnapshot(writer: Writer, value: LeaderIdAndEpoch, version: number): void {
  try {
    writeLeaderIdAndEpoch(writer, value, version)
  } catch (error) {
    throw withinStruct(error, value, 'currentLeader')
  }
}

function readTopicSnapshot(reader: Reader, version: number): TopicSnapshot {
  const value: TopicSnapshot = {
    name: reader.compactString('name'),
    partitions: readPartitionsOfTopicSnapshot(reader, version, reader.compactArrayLength('partitions', 37)),
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

function readNodeEndpoint(reader: Reader, _version: number): NodeEndpoint {
  const value: NodeEndpoint = {
    nodeId: reader.int32('nodeId'),
    host: reader.compactString('host'),
    port: reader.uint16('port'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeNodeEndpoint(writer: Writer, value: NodeEndpoint, _version: number): void {
  writer.int32(value.nodeId, 'nodeId')
  writer.compactString(value.host, 'host')
  writer.uint16(value.port, 'port')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function isDefaultLeaderIdAndEpoch(value: LeaderIdAndEpoch, field: string): boolean {
  try {
    return !(
      value.leaderId !== 0 ||
      value.leaderEpoch !== 0 ||
      (value.unknownTaggedFields !== undefined && countOf(value.unknownTaggedFields, 'unknownTaggedFields') !== 0)
    )
  } catch (error) {
    throw withinStruct(error, value, field)
  }
}

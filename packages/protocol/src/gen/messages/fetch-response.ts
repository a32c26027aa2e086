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

/** FetchResponse, a response of API 1 in versions 4–18; flexible in 12–18. */
export interface FetchResponse {
  /** int32 in 4–18; ignorable. */
  throttleTimeMs: number
  /** int16 in 7–18; ignorable. */
  errorCode: number
  /** int32 in 7–18. */
  sessionId: number
  /** FetchableTopicResponse[] in 4–18. */
  responses: readonly FetchableTopicResponse[]
  /** NodeEndpoint[] in 16–18; tag 0 in 16–18. */
  nodeEndpoints: readonly NodeEndpoint[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link FetchResponse}. */
export const FetchResponse: MessageCodec<FetchResponse> = {
  name: 'FetchResponse',
  type: 'response',
  apiKey: 1,
  minVersion: 4,
  maxVersion: 18,
  latestStableVersion: 18,
  firstFlexibleVersion: 12,
  encode(writer, value, version) {
    assertVersion(FetchResponse, version)
    writeFetchResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(FetchResponse, version)
    return readFetchResponse(reader, version)
  },
  default: defaultFetchResponse,
}

/** A part of {@link FetchResponse}. */
export interface EpochEndOffset {
  /** int32 in 12–18; default -1. */
  epoch: number
  /** int64 in 12–18; default -1. */
  endOffset: bigint
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link FetchResponse}. */
export interface LeaderIdAndEpoch {
  /** int32 in 12–18; default -1. */
  leaderId: number
  /** int32 in 12–18; default -1. */
  leaderEpoch: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link FetchResponse}. */
export interface SnapshotId {
  /** int64 in 12–18; default -1. */
  endOffset: bigint
  /** int32 in 12–18; default -1. */
  epoch: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link FetchResponse}. */
export interface AbortedTransaction {
  /** int64 in 4–18. */
  producerId: bigint
  /** int64 in 4–18. */
  firstOffset: bigint
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link FetchResponse}. */
export interface PartitionData {
  /** int32 in 4–18. */
  partitionIndex: number
  /** int16 in 4–18. */
  errorCode: number
  /** int64 in 4–18. */
  highWatermark: bigint
  /** int64 in 4–18; default -1; ignorable. */
  lastStableOffset: bigint
  /** int64 in 5–18; default -1; ignorable. */
  logStartOffset: bigint
  /** EpochEndOffset in 12–18; tag 0 in 12–18. */
  divergingEpoch: EpochEndOffset
  /** LeaderIdAndEpoch in 12–18; tag 1 in 12–18. */
  currentLeader: LeaderIdAndEpoch
  /** SnapshotId in 12–18; tag 2 in 12–18. */
  snapshotId: SnapshotId
  /** AbortedTransaction[] in 4–18; null allowed in 4–18; ignorable. */
  abortedTransactions: readonly AbortedTransaction[] | null
  /** int32 in 11–18; default -1. */
  preferredReadReplica: number
  /** records in 4–18; null allowed in 4–18. */
  records: Uint8Array | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link FetchResponse}. */
export interface FetchableTopicResponse {
  /** string in 4–12; ignorable. */
  topic: string
  /** uuid in 13–18; ignorable. */
  topicId: Uuid
  /** PartitionData[] in 4–18. */
  partitions: readonly PartitionData[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link FetchResponse}. */
export interface NodeEndpoint {
  /** int32 in 16–18. */
  nodeId: number
  /** string in 16–18. */
  host: string
  /** int32 in 16–18. */
  port: number
  /** string in 16–18; null allowed in 16–18; default null. */
  rack: string | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultFetchResponse(): FetchResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    sessionId: 0,
    responses: [],
    nodeEndpoints: [],
  }
}

function readFetchResponse(reader: Reader, version: number): FetchResponse {
  const value: FetchResponse = {
    throttleTimeMs: reader.int32('throttleTimeMs'),
    errorCode: version >= 7 ? reader.int16('errorCode') : 0,
    sessionId: version >= 7 ? reader.int32('sessionId') : 0,
    responses:
      version >= 12
        ? readResponsesOfFetchResponse(reader, version, reader.compactArrayLength('responses', 3))
        : readResponsesOfFetchResponse(reader, version, reader.arrayLength('responses', 6)),
    nodeEndpoints: [],
  }
  if (version >= 12) {
    const unknown: UnknownTaggedField[] = []
    let tag = -1
    for (let left = reader.tagCount(); left > 0; left--) {
      tag = reader.nextTag(tag)
      const end = reader.tagEnd()
      if (tag === 0 && version >= 16) {
        value.nodeEndpoints = readNodeEndpointsOfFetchResponse(
          reader,
          version,
          reader.compactArrayLength('nodeEndpoints', 11),
        )
        reader.assertTagEnd(end, 'nodeEndpoints')
      } else {
        unknown.push(reader.unknownTag(tag, end))
      }
    }
    if (unknown.length > 0) value.unknownTaggedFields = unknown
  }
  return value
}

function readResponsesOfFetchResponse(reader: Reader, version: number, length: number): FetchableTopicResponse[] {
  const elements: FetchableTopicResponse[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readFetchableTopicResponse(reader, version))
  } catch (error) {
    throw within(error, 'responses', index)
  }
  return elements
}

function readNodeEndpointsOfFetchResponse(reader: Reader, version: number, length: number): NodeEndpoint[] {
  const elements: NodeEndpoint[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readNodeEndpoint(reader, version))
  } catch (error) {
    throw within(error, 'nodeEndpoints', index)
  }
  return elements
}

function writeFetchResponse(writer: Writer, value: FetchResponse, version: number): void {
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  if (version >= 7) {
    writer.int16(value.errorCode, 'errorCode')
  }
  if (version >= 7) {
    writer.int32(value.sessionId, 'sessionId')
  } else {
    if (value.sessionId !== 0) writer.unsupported('sessionId', version, '7–18')
  }
  if (version >= 12) {
    writer.compactArrayLength(value.responses, 'responses')
    writeResponsesOfFetchResponse(writer, value.responses, version)
  } else {
    writer.arrayLength(value.responses, 'responses')
    writeResponsesOfFetchResponse(writer, value.responses, version)
  }
  if (version < 16) {
    if (countOf(value.nodeEndpoints, 'nodeEndpoints') !== 0) writer.unsupported('nodeEndpoints', version, '16–18')
  }
  if (version >= 12) {
    const hasNodeEndpoints = version >= 16 && countOf(value.nodeEndpoints, 'nodeEndpoints') !== 0
    writer.tagCount(Number(hasNodeEndpoints), value.unknownTaggedFields)
    if (hasNodeEndpoints) {
      const start = writer.beginTag(0)
      writer.compactArrayLength(value.nodeEndpoints, 'nodeEndpoints')
      writeNodeEndpointsOfFetchResponse(writer, value.nodeEndpoints, version)
      writer.endTag(start)
    }
    writer.unknownTags(value.unknownTaggedFields, version >= 16 ? 1 : 0)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '12–18')
  }
}

function writeResponsesOfFetchResponse(
  writer: Writer,
  elements: readonly FetchableTopicResponse[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeFetchableTopicResponse(writer, elements[index] as FetchableTopicResponse, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'responses', index)
  }
}

function writeNodeEndpointsOfFetchResponse(writer: Writer, elements: readonly NodeEndpoint[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeNodeEndpoint(writer, elements[index] as NodeEndpoint, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'nodeEndpoints', index)
  }
}

function defaultEpochEndOffset(): EpochEndOffset {
  return {
    epoch: -1,
    endOffset: -1n,
  }
}

function readEpochEndOffset(reader: Reader, _version: number): EpochEndOffset {
  const value: EpochEndOffset = {
    epoch: reader.int32('epoch'),
    endOffset: reader.int64('endOffset'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeEpochEndOffset(writer: Writer, value: EpochEndOffset, _version: number): void {
  writer.int32(value.epoch, 'epoch')
  writer.int64(value.endOffset, 'endOffset')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function defaultLeaderIdAndEpoch(): LeaderIdAndEpoch {
  return {
    leaderId: -1,
    leaderEpoch: -1,
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

function defaultSnapshotId(): SnapshotId {
  return {
    endOffset: -1n,
    epoch: -1,
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

function readAbortedTransaction(reader: Reader, version: number): AbortedTransaction {
  const value: AbortedTransaction = {
    producerId: reader.int64('producerId'),
    firstOffset: reader.int64('firstOffset'),
  }
  if (version >= 12) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeAbortedTransaction(writer: Writer, value: AbortedTransaction, version: number): void {
  writer.int64(value.producerId, 'producerId')
  writer.int64(value.firstOffset, 'firstOffset')
  if (version >= 12) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '12–18')
  }
}

function readPartitionData(reader: Reader, version: number): PartitionData {
  const value: PartitionData = {
    partitionIndex: reader.int32('partitionIndex'),
    errorCode: reader.int16('errorCode'),
    highWatermark: reader.int64('highWatermark'),
    lastStableOffset: reader.int64('lastStableOffset'),
    logStartOffset: version >= 5 ? reader.int64('logStartOffset') : -1n,
    divergingEpoch: defaultEpochEndOffset(),
    currentLeader: defaultLeaderIdAndEpoch(),
    snapshotId: defaultSnapshotId(),
    abortedTransactions:
      version >= 12
        ? readAbortedTransactionsOfPartitionData(
            reader,
            version,
            reader.compactNullableArrayLength('abortedTransactions', 17),
          )
        : readAbortedTransactionsOfPartitionData(
            reader,
            version,
            reader.nullableArrayLength('abortedTransactions', 16),
          ),
    preferredReadReplica: version >= 11 ? reader.int32('preferredReadReplica') : -1,
    records: version >= 12 ? reader.compactNullableBytes('records') : reader.nullableBytes('records'),
  }
  if (version >= 12) {
    const unknown: UnknownTaggedField[] = []
    let tag = -1
    for (let left = reader.tagCount(); left > 0; left--) {
      tag = reader.nextTag(tag)
      const end = reader.tagEnd()
      if (tag === 0) {
        value.divergingEpoch = readDivergingEpochOfPartitionData(reader, version)
        reader.assertTagEnd(end, 'divergingEpoch')
      } else if (tag === 1) {
        value.currentLeader = readCurrentLeaderOfPartitionData(reader, version)
        reader.assertTagEnd(end, 'currentLeader')
      } else if (tag === 2) {
        value.snapshotId = readSnapshotIdOfPartitionData(reader, version)
        reader.assertTagEnd(end, 'snapshotId')
      } else {
        unknown.push(reader.unknownTag(tag, end))
      }
    }
    if (unknown.length > 0) value.unknownTaggedFields = unknown
  }
  return value
}

function readDivergingEpochOfPartitionData(reader: Reader, version: number): EpochEndOffset {
  try {
    return readEpochEndOffset(reader, version)
  } catch (error) {
    throw within(error, 'divergingEpoch')
  }
}

function readCurrentLeaderOfPartitionData(reader: Reader, version: number): LeaderIdAndEpoch {
  try {
    return readLeaderIdAndEpoch(reader, version)
  } catch (error) {
    throw within(error, 'currentLeader')
  }
}

function readSnapshotIdOfPartitionData(reader: Reader, version: number): SnapshotId {
  try {
    return readSnapshotId(reader, version)
  } catch (error) {
    throw within(error, 'snapshotId')
  }
}

function readAbortedTransactionsOfPartitionData(
  reader: Reader,
  version: number,
  length: number,
): AbortedTransaction[] | null {
  if (length === -1) return null
  const elements: AbortedTransaction[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readAbortedTransaction(reader, version))
  } catch (error) {
    throw within(error, 'abortedTransactions', index)
  }
  return elements
}

function writePartitionData(writer: Writer, value: PartitionData, version: number): void {
  writer.int32(value.partitionIndex, 'partitionIndex')
  writer.int16(value.errorCode, 'errorCode')
  writer.int64(value.highWatermark, 'highWatermark')
  writer.int64(value.lastStableOffset, 'lastStableOffset')
  if (version >= 5) {
    writer.int64(value.logStartOffset, 'logStartOffset')
  }
  if (version < 12) {
    if (!isDefaultEpochEndOffset(value.divergingEpoch, 'divergingEpoch'))
      writer.unsupported('divergingEpoch', version, '12–18')
  }
  if (version < 12) {
    if (!isDefaultLeaderIdAndEpoch(value.currentLeader, 'currentLeader'))
      writer.unsupported('currentLeader', version, '12–18')
  }
  if (version < 12) {
    if (!isDefaultSnapshotId(value.snapshotId, 'snapshotId')) writer.unsupported('snapshotId', version, '12–18')
  }
  if (version >= 12) {
    writer.compactNullableArrayLength(value.abortedTransactions, 'abortedTransactions')
    writeAbortedTransactionsOfPartitionData(writer, value.abortedTransactions, version)
  } else {
    writer.nullableArrayLength(value.abortedTransactions, 'abortedTransactions')
    writeAbortedTransactionsOfPartitionData(writer, value.abortedTransactions, version)
  }
  if (version >= 11) {
    writer.int32(value.preferredReadReplica, 'preferredReadReplica')
  } else {
    if (value.preferredReadReplica !== -1) writer.unsupported('preferredReadReplica', version, '11–18')
  }
  if (version >= 12) {
    writer.compactNullableRecords(value.records, 'records')
  } else {
    writer.nullableRecords(value.records, 'records')
  }
  if (version >= 12) {
    const hasDivergingEpoch = !isDefaultEpochEndOffset(value.divergingEpoch, 'divergingEpoch')
    const hasCurrentLeader = !isDefaultLeaderIdAndEpoch(value.currentLeader, 'currentLeader')
    const hasSnapshotId = !isDefaultSnapshotId(value.snapshotId, 'snapshotId')
    writer.tagCount(
      Number(hasDivergingEpoch) + Number(hasCurrentLeader) + Number(hasSnapshotId),
      value.unknownTaggedFields,
    )
    if (hasDivergingEpoch) {
      const start = writer.beginTag(0)
      writeDivergingEpochOfPartitionData(writer, value.divergingEpoch, version)
      writer.endTag(start)
    }
    if (hasCurrentLeader) {
      const start = writer.beginTag(1)
      writeCurrentLeaderOfPartitionData(writer, value.currentLeader, version)
      writer.endTag(start)
    }
    if (hasSnapshotId) {
      const start = writer.beginTag(2)
      writeSnapshotIdOfPartitionData(writer, value.snapshotId, version)
      writer.endTag(start)
    }
    writer.unknownTags(value.unknownTaggedFields, 3)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '12–18')
  }
}

function writeDivergingEpochOfPartitionData(writer: Writer, value: EpochEndOffset, version: number): void {
  try {
    writeEpochEndOffset(writer, value, version)
  } catch (error) {
    throw withinStruct(error, value, 'divergingEpoch')
  }
}

function writeCurrentLeaderOfPartitionData(writer: Writer, value: LeaderIdAndEpoch, version: number): void {
  try {
    writeLeaderIdAndEpoch(writer, value, version)
  } catch (error) {
    throw withinStruct(error, value, 'currentLeader')
  }
}

function writeSnapshotIdOfPartitionData(writer: Writer, value: SnapshotId, version: number): void {
  try {
    writeSnapshotId(writer, value, version)
  } catch (error) {
    throw withinStruct(error, value, 'snapshotId')
  }
}

function writeAbortedTransactionsOfPartitionData(
  writer: Writer,
  elements: readonly AbortedTransaction[] | null,
  version: number,
): void {
  if (elements === null) return
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeAbortedTransaction(writer, elements[index] as AbortedTransaction, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'abortedTransactions', index)
  }
}

function readFetchableTopicResponse(reader: Reader, version: number): FetchableTopicResponse {
  const value: FetchableTopicResponse = {
    topic: version >= 13 ? '' : version >= 12 ? reader.compactString('topic') : reader.string('topic'),
    topicId: version >= 13 ? reader.uuid('topicId') : zeroUuid,
    partitions:
      version >= 12
        ? readPartitionsOfFetchableTopicResponse(reader, version, reader.compactArrayLength('partitions', 37))
        : readPartitionsOfFetchableTopicResponse(reader, version, reader.arrayLength('partitions', 30)),
  }
  if (version >= 12) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readPartitionsOfFetchableTopicResponse(reader: Reader, version: number, length: number): PartitionData[] {
  const elements: PartitionData[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readPartitionData(reader, version))
  } catch (error) {
    throw within(error, 'partitions', index)
  }
  return elements
}

function writeFetchableTopicResponse(writer: Writer, value: FetchableTopicResponse, version: number): void {
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
    writePartitionsOfFetchableTopicResponse(writer, value.partitions, version)
  } else {
    writer.arrayLength(value.partitions, 'partitions')
    writePartitionsOfFetchableTopicResponse(writer, value.partitions, version)
  }
  if (version >= 12) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '12–18')
  }
}

function writePartitionsOfFetchableTopicResponse(
  writer: Writer,
  elements: readonly PartitionData[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writePartitionData(writer, elements[index] as PartitionData, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'partitions', index)
  }
}

function readNodeEndpoint(reader: Reader, _version: number): NodeEndpoint {
  const value: NodeEndpoint = {
    nodeId: reader.int32('nodeId'),
    host: reader.compactString('host'),
    port: reader.int32('port'),
    rack: reader.compactNullableString('rack'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeNodeEndpoint(writer: Writer, value: NodeEndpoint, _version: number): void {
  writer.int32(value.nodeId, 'nodeId')
  writer.compactString(value.host, 'host')
  writer.int32(value.port, 'port')
  writer.compactNullableString(value.rack, 'rack')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function isDefaultEpochEndOffset(value: EpochEndOffset, field: string): boolean {
  try {
    return !(
      value.epoch !== -1 ||
      value.endOffset !== -1n ||
      (value.unknownTaggedFields !== undefined && countOf(value.unknownTaggedFields, 'unknownTaggedFields') !== 0)
    )
  } catch (error) {
    throw withinStruct(error, value, field)
  }
}

function isDefaultLeaderIdAndEpoch(value: LeaderIdAndEpoch, field: string): boolean {
  try {
    return !(
      value.leaderId !== -1 ||
      value.leaderEpoch !== -1 ||
      (value.unknownTaggedFields !== undefined && countOf(value.unknownTaggedFields, 'unknownTaggedFields') !== 0)
    )
  } catch (error) {
    throw withinStruct(error, value, field)
  }
}

function isDefaultSnapshotId(value: SnapshotId, field: string): boolean {
  try {
    return !(
      value.endOffset !== -1n ||
      value.epoch !== -1 ||
      (value.unknownTaggedFields !== undefined && countOf(value.unknownTaggedFields, 'unknownTaggedFields') !== 0)
    )
  } catch (error) {
    throw withinStruct(error, value, field)
  }
}

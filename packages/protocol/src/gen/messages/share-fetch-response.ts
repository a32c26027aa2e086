// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Uuid } from '../../wire/uuid.ts'
import type { Writer } from '../../wire/writer.ts'

/** ShareFetchResponse, a response of API 78 in versions 1–2; flexible in 1–2. */
export interface ShareFetchResponse {
  /** int32 in 1–2. */
  throttleTimeMs: number
  /** int16 in 1–2. */
  errorCode: number
  /** string in 1–2; null allowed in 1–2; default null. */
  errorMessage: string | null
  /** int32 in 1–2. */
  acquisitionLockTimeoutMs: number
  /** ShareFetchableTopicResponse[] in 1–2. */
  responses: readonly ShareFetchableTopicResponse[]
  /** NodeEndpoint[] in 1–2. */
  nodeEndpoints: readonly NodeEndpoint[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link ShareFetchResponse}. */
export const ShareFetchResponse: MessageCodec<ShareFetchResponse> = {
  name: 'ShareFetchResponse',
  type: 'response',
  apiKey: 78,
  minVersion: 1,
  maxVersion: 2,
  latestStableVersion: 2,
  firstFlexibleVersion: 1,
  encode(writer, value, version) {
    assertVersion(ShareFetchResponse, version)
    writeShareFetchResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(ShareFetchResponse, version)
    return readShareFetchResponse(reader, version)
  },
  default: defaultShareFetchResponse,
}

/** A part of {@link ShareFetchResponse}. */
export interface LeaderIdAndEpoch {
  /** int32 in 1–2. */
  leaderId: number
  /** int32 in 1–2. */
  leaderEpoch: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link ShareFetchResponse}. */
export interface AcquiredRecords {
  /** int64 in 1–2. */
  firstOffset: bigint
  /** int64 in 1–2. */
  lastOffset: bigint
  /** int16 in 1–2. */
  deliveryCount: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link ShareFetchResponse}. */
export interface PartitionData {
  /** int32 in 1–2. */
  partitionIndex: number
  /** int16 in 1–2. */
  errorCode: number
  /** string in 1–2; null allowed in 1–2; default null. */
  errorMessage: string | null
  /** int16 in 1–2. */
  acknowledgeErrorCode: number
  /** string in 1–2; null allowed in 1–2; default null. */
  acknowledgeErrorMessage: string | null
  /** LeaderIdAndEpoch in 1–2. */
  currentLeader: LeaderIdAndEpoch
  /** records in 1–2. */
  records: Uint8Array | null
  /** AcquiredRecords[] in 1–2. */
  acquiredRecords: readonly AcquiredRecords[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link ShareFetchResponse}. */
export interface ShareFetchableTopicResponse {
  /** uuid in 1–2. */
  topicId: Uuid
  /** PartitionData[] in 1–2. */
  partitions: readonly PartitionData[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link ShareFetchResponse}. */
export interface NodeEndpoint {
  /** int32 in 1–2. */
  nodeId: number
  /** string in 1–2. */
  host: string
  /** int32 in 1–2. */
  port: number
  /** string in 1–2; null allowed in 1–2; default null. */
  rack: string | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultShareFetchResponse(): ShareFetchResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    errorMessage: null,
    acquisitionLockTimeoutMs: 0,
    responses: [],
    nodeEndpoints: [],
  }
}

function readShareFetchResponse(reader: Reader, version: number): ShareFetchResponse {
  const value: ShareFetchResponse = {
    throttleTimeMs: reader.int32('throttleTimeMs'),
    errorCode: reader.int16('errorCode'),
    errorMessage: reader.compactNullableString('errorMessage'),
    acquisitionLockTimeoutMs: reader.int32('acquisitionLockTimeoutMs'),
    responses: readResponsesOfShareFetchResponse(reader, version, reader.compactArrayLength('responses', 18)),
    nodeEndpoints: readNodeEndpointsOfShareFetchResponse(
      reader,
      version,
      reader.compactArrayLength('nodeEndpoints', 11),
    ),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readResponsesOfShareFetchResponse(
  reader: Reader,
  version: number,
  length: number,
): ShareFetchableTopicResponse[] {
  const elements: ShareFetchableTopicResponse[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readShareFetchableTopicResponse(reader, version))
  } catch (error) {
    throw within(error, 'responses', index)
  }
  return elements
}

function readNodeEndpointsOfShareFetchResponse(reader: Reader, version: number, length: number): NodeEndpoint[] {
  const elements: NodeEndpoint[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readNodeEndpoint(reader, version))
  } catch (error) {
    throw within(error, 'nodeEndpoints', index)
  }
  return elements
}

function writeShareFetchResponse(writer: Writer, value: ShareFetchResponse, version: number): void {
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  writer.int16(value.errorCode, 'errorCode')
  writer.compactNullableString(value.errorMessage, 'errorMessage')
  writer.int32(value.acquisitionLockTimeoutMs, 'acquisitionLockTimeoutMs')
  writer.compactArrayLength(value.responses, 'responses')
  writeResponsesOfShareFetchResponse(writer, value.responses, version)
  writer.compactArrayLength(value.nodeEndpoints, 'nodeEndpoints')
  writeNodeEndpointsOfShareFetchResponse(writer, value.nodeEndpoints, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeResponsesOfShareFetchResponse(
  writer: Writer,
  elements: readonly ShareFetchableTopicResponse[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeShareFetchableTopicResponse(writer, elements[index] as ShareFetchableTopicResponse, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'responses', index)
  }
}

function writeNodeEndpointsOfShareFetchResponse(
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

function readAcquiredRecords(reader: Reader, _version: number): AcquiredRecords {
  const value: AcquiredRecords = {
    firstOffset: reader.int64('firstOffset'),
    lastOffset: reader.int64('lastOffset'),
    deliveryCount: reader.int16('deliveryCount'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeAcquiredRecords(writer: Writer, value: AcquiredRecords, _version: number): void {
  writer.int64(value.firstOffset, 'firstOffset')
  writer.int64(value.lastOffset, 'lastOffset')
  writer.int16(value.deliveryCount, 'deliveryCount')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function readPartitionData(reader: Reader, version: number): PartitionData {
  const value: PartitionData = {
    partitionIndex: reader.int32('partitionIndex'),
    errorCode: reader.int16('errorCode'),
    errorMessage: reader.compactNullableString('errorMessage'),
    acknowledgeErrorCode: reader.int16('acknowledgeErrorCode'),
    acknowledgeErrorMessage: reader.compactNullableString('acknowledgeErrorMessage'),
    currentLeader: readCurrentLeaderOfPartitionData(reader, version),
    records: reader.compactBytes('records'),
    acquiredRecords: readAcquiredRecordsOfPartitionData(
      reader,
      version,
      reader.compactArrayLength('acquiredRecords', 19),
    ),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readCurrentLeaderOfPartitionData(reader: Reader, version: number): LeaderIdAndEpoch {
  try {
    return readLeaderIdAndEpoch(reader, version)
  } catch (error) {
    throw within(error, 'currentLeader')
  }
}

function readAcquiredRecordsOfPartitionData(reader: Reader, version: number, length: number): AcquiredRecords[] {
  const elements: AcquiredRecords[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readAcquiredRecords(reader, version))
  } catch (error) {
    throw within(error, 'acquiredRecords', index)
  }
  return elements
}

function writePartitionData(writer: Writer, value: PartitionData, version: number): void {
  writer.int32(value.partitionIndex, 'partitionIndex')
  writer.int16(value.errorCode, 'errorCode')
  writer.compactNullableString(value.errorMessage, 'errorMessage')
  writer.int16(value.acknowledgeErrorCode, 'acknowledgeErrorCode')
  writer.compactNullableString(value.acknowledgeErrorMessage, 'acknowledgeErrorMessage')
  writeCurrentLeaderOfPartitionData(writer, value.currentLeader, version)
  writer.compactRecords(value.records, 'records')
  writer.compactArrayLength(value.acquiredRecords, 'acquiredRecords')
  writeAcquiredRecordsOfPartitionData(writer, value.acquiredRecords, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeCurrentLeaderOfPartitionData(writer: Writer, value: LeaderIdAndEpoch, version: number): void {
  try {
    writeLeaderIdAndEpoch(writer, value, version)
  } catch (error) {
    throw withinStruct(error, value, 'currentLeader')
  }
}

function writeAcquiredRecordsOfPartitionData(
  writer: Writer,
  elements: readonly AcquiredRecords[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeAcquiredRecords(writer, elements[index] as AcquiredRecords, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'acquiredRecords', index)
  }
}

function readShareFetchableTopicResponse(reader: Reader, version: number): ShareFetchableTopicResponse {
  const value: ShareFetchableTopicResponse = {
    topicId: reader.uuid('topicId'),
    partitions: readPartitionsOfShareFetchableTopicResponse(
      reader,
      version,
      reader.compactArrayLength('partitions', 22),
    ),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readPartitionsOfShareFetchableTopicResponse(reader: Reader, version: number, length: number): PartitionData[] {
  const elements: PartitionData[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readPartitionData(reader, version))
  } catch (error) {
    throw within(error, 'partitions', index)
  }
  return elements
}

function writeShareFetchableTopicResponse(writer: Writer, value: ShareFetchableTopicResponse, version: number): void {
  writer.uuid(value.topicId, 'topicId')
  writer.compactArrayLength(value.partitions, 'partitions')
  writePartitionsOfShareFetchableTopicResponse(writer, value.partitions, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writePartitionsOfShareFetchableTopicResponse(
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

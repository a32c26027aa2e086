// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Uuid } from '../../wire/uuid.ts'
import type { Writer } from '../../wire/writer.ts'

/** ShareAcknowledgeResponse, a response of API 79 in versions 1–2; flexible in 1–2. */
export interface ShareAcknowledgeResponse {
  /** int32 in 1–2. */
  throttleTimeMs: number
  /** int16 in 1–2. */
  errorCode: number
  /** string in 1–2; null allowed in 1–2; default null. */
  errorMessage: string | null
  /** int32 in 2; ignorable. */
  acquisitionLockTimeoutMs: number
  /** ShareAcknowledgeTopicResponse[] in 1–2. */
  responses: readonly ShareAcknowledgeTopicResponse[]
  /** NodeEndpoint[] in 1–2. */
  nodeEndpoints: readonly NodeEndpoint[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link ShareAcknowledgeResponse}. */
export const ShareAcknowledgeResponse: MessageCodec<ShareAcknowledgeResponse> = {
  name: 'ShareAcknowledgeResponse',
  type: 'response',
  apiKey: 79,
  minVersion: 1,
  maxVersion: 2,
  latestStableVersion: 2,
  firstFlexibleVersion: 1,
  encode(writer, value, version) {
    assertVersion(ShareAcknowledgeResponse, version)
    writeShareAcknowledgeResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(ShareAcknowledgeResponse, version)
    return readShareAcknowledgeResponse(reader, version)
  },
  default: defaultShareAcknowledgeResponse,
}

/** A part of {@link ShareAcknowledgeResponse}. */
export interface LeaderIdAndEpoch {
  /** int32 in 1–2. */
  leaderId: number
  /** int32 in 1–2. */
  leaderEpoch: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link ShareAcknowledgeResponse}. */
export interface PartitionData {
  /** int32 in 1–2. */
  partitionIndex: number
  /** int16 in 1–2. */
  errorCode: number
  /** string in 1–2; null allowed in 1–2; default null. */
  errorMessage: string | null
  /** LeaderIdAndEpoch in 1–2. */
  currentLeader: LeaderIdAndEpoch
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link ShareAcknowledgeResponse}. */
export interface ShareAcknowledgeTopicResponse {
  /** uuid in 1–2. */
  topicId: Uuid
  /** PartitionData[] in 1–2. */
  partitions: readonly PartitionData[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link ShareAcknowledgeResponse}. */
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

function defaultShareAcknowledgeResponse(): ShareAcknowledgeResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    errorMessage: null,
    acquisitionLockTimeoutMs: 0,
    responses: [],
    nodeEndpoints: [],
  }
}

function readShareAcknowledgeResponse(reader: Reader, version: number): ShareAcknowledgeResponse {
  const value: ShareAcknowledgeResponse = {
    throttleTimeMs: reader.int32('throttleTimeMs'),
    errorCode: reader.int16('errorCode'),
    errorMessage: reader.compactNullableString('errorMessage'),
    acquisitionLockTimeoutMs: version >= 2 ? reader.int32('acquisitionLockTimeoutMs') : 0,
    responses: readResponsesOfShareAcknowledgeResponse(reader, version, reader.compactArrayLength('responses', 18)),
    nodeEndpoints: readNodeEndpointsOfShareAcknowledgeResponse(
      reader,
      version,
      reader.compactArrayLength('nodeEndpoints', 11),
    ),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readResponsesOfShareAcknowledgeResponse(
  reader: Reader,
  version: number,
  length: number,
): ShareAcknowledgeTopicResponse[] {
  const elements: ShareAcknowledgeTopicResponse[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readShareAcknowledgeTopicResponse(reader, version))
  } catch (error) {
    throw within(error, 'responses', index)
  }
  return elements
}

function readNodeEndpointsOfShareAcknowledgeResponse(reader: Reader, version: number, length: number): NodeEndpoint[] {
  const elements: NodeEndpoint[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readNodeEndpoint(reader, version))
  } catch (error) {
    throw within(error, 'nodeEndpoints', index)
  }
  return elements
}

function writeShareAcknowledgeResponse(writer: Writer, value: ShareAcknowledgeResponse, version: number): void {
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  writer.int16(value.errorCode, 'errorCode')
  writer.compactNullableString(value.errorMessage, 'errorMessage')
  if (version >= 2) {
    writer.int32(value.acquisitionLockTimeoutMs, 'acquisitionLockTimeoutMs')
  }
  writer.compactArrayLength(value.responses, 'responses')
  writeResponsesOfShareAcknowledgeResponse(writer, value.responses, version)
  writer.compactArrayLength(value.nodeEndpoints, 'nodeEndpoints')
  writeNodeEndpointsOfShareAcknowledgeResponse(writer, value.nodeEndpoints, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeResponsesOfShareAcknowledgeResponse(
  writer: Writer,
  elements: readonly ShareAcknowledgeTopicResponse[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeShareAcknowledgeTopicResponse(writer, elements[index] as ShareAcknowledgeTopicResponse, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'responses', index)
  }
}

function writeNodeEndpointsOfShareAcknowledgeResponse(
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

function readPartitionData(reader: Reader, version: number): PartitionData {
  const value: PartitionData = {
    partitionIndex: reader.int32('partitionIndex'),
    errorCode: reader.int16('errorCode'),
    errorMessage: reader.compactNullableString('errorMessage'),
    currentLeader: readCurrentLeaderOfPartitionData(reader, version),
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

function writePartitionData(writer: Writer, value: PartitionData, version: number): void {
  writer.int32(value.partitionIndex, 'partitionIndex')
  writer.int16(value.errorCode, 'errorCode')
  writer.compactNullableString(value.errorMessage, 'errorMessage')
  writeCurrentLeaderOfPartitionData(writer, value.currentLeader, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeCurrentLeaderOfPartitionData(writer: Writer, value: LeaderIdAndEpoch, version: number): void {
  try {
    writeLeaderIdAndEpoch(writer, value, version)
  } catch (error) {
    throw withinStruct(error, value, 'currentLeader')
  }
}

function readShareAcknowledgeTopicResponse(reader: Reader, version: number): ShareAcknowledgeTopicResponse {
  const value: ShareAcknowledgeTopicResponse = {
    topicId: reader.uuid('topicId'),
    partitions: readPartitionsOfShareAcknowledgeTopicResponse(
      reader,
      version,
      reader.compactArrayLength('partitions', 17),
    ),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readPartitionsOfShareAcknowledgeTopicResponse(
  reader: Reader,
  version: number,
  length: number,
): PartitionData[] {
  const elements: PartitionData[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readPartitionData(reader, version))
  } catch (error) {
    throw within(error, 'partitions', index)
  }
  return elements
}

function writeShareAcknowledgeTopicResponse(
  writer: Writer,
  value: ShareAcknowledgeTopicResponse,
  version: number,
): void {
  writer.uuid(value.topicId, 'topicId')
  writer.compactArrayLength(value.partitions, 'partitions')
  writePartitionsOfShareAcknowledgeTopicResponse(writer, value.partitions, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writePartitionsOfShareAcknowledgeTopicResponse(
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

// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import { countOf } from '../../wire/lengths.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** VoteResponse, a response of API 52 in versions 0–2; flexible in 0–2. */
export interface VoteResponse {
  /** int16 in 0–2. */
  errorCode: number
  /** TopicData[] in 0–2. */
  topics: readonly TopicData[]
  /** NodeEndpoint[] in 1–2; tag 0 in 1–2. */
  nodeEndpoints: readonly NodeEndpoint[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link VoteResponse}. */
export const VoteResponse: MessageCodec<VoteResponse> = {
  name: 'VoteResponse',
  type: 'response',
  apiKey: 52,
  minVersion: 0,
  maxVersion: 2,
  latestStableVersion: 2,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(VoteResponse, version)
    writeVoteResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(VoteResponse, version)
    return readVoteResponse(reader, version)
  },
  default: defaultVoteResponse,
}

/** A part of {@link VoteResponse}. */
export interface PartitionData {
  /** int32 in 0–2. */
  partitionIndex: number
  /** int16 in 0–2. */
  errorCode: number
  /** int32 in 0–2. */
  leaderId: number
  /** int32 in 0–2. */
  leaderEpoch: number
  /** bool in 0–2. */
  voteGranted: boolean
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link VoteResponse}. */
export interface TopicData {
  /** string in 0–2. */
  topicName: string
  /** PartitionData[] in 0–2. */
  partitions: readonly PartitionData[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link VoteResponse}. */
export interface NodeEndpoint {
  /** int32 in 1–2. */
  nodeId: number
  /** string in 1–2. */
  host: string
  /** uint16 in 1–2. */
  port: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultVoteResponse(): VoteResponse {
  return {
    errorCode: 0,
    topics: [],
    nodeEndpoints: [],
  }
}

function readVoteResponse(reader: Reader, version: number): VoteResponse {
  const value: VoteResponse = {
    errorCode: reader.int16('errorCode'),
    topics: readTopicsOfVoteResponse(reader, version, reader.compactArrayLength('topics', 3)),
    nodeEndpoints: [],
  }
  const unknown: UnknownTaggedField[] = []
  let tag = -1
  for (let left = reader.tagCount(); left > 0; left--) {
    tag = reader.nextTag(tag)
    const end = reader.tagEnd()
    if (tag === 0 && version >= 1) {
      value.nodeEndpoints = readNodeEndpointsOfVoteResponse(
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

function readTopicsOfVoteResponse(reader: Reader, version: number, length: number): TopicData[] {
  const elements: TopicData[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readTopicData(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function readNodeEndpointsOfVoteResponse(reader: Reader, version: number, length: number): NodeEndpoint[] {
  const elements: NodeEndpoint[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readNodeEndpoint(reader, version))
  } catch (error) {
    throw within(error, 'nodeEndpoints', index)
  }
  return elements
}

function writeVoteResponse(writer: Writer, value: VoteResponse, version: number): void {
  writer.int16(value.errorCode, 'errorCode')
  writer.compactArrayLength(value.topics, 'topics')
  writeTopicsOfVoteResponse(writer, value.topics, version)
  if (version < 1) {
    if (countOf(value.nodeEndpoints, 'nodeEndpoints') !== 0) writer.unsupported('nodeEndpoints', version, '1–2')
  }
  const hasNodeEndpoints = version >= 1 && countOf(value.nodeEndpoints, 'nodeEndpoints') !== 0
  writer.tagCount(Number(hasNodeEndpoints), value.unknownTaggedFields)
  if (hasNodeEndpoints) {
    const start = writer.beginTag(0)
    writer.compactArrayLength(value.nodeEndpoints, 'nodeEndpoints')
    writeNodeEndpointsOfVoteResponse(writer, value.nodeEndpoints, version)
    writer.endTag(start)
  }
  writer.unknownTags(value.unknownTaggedFields, version >= 1 ? 1 : 0)
}

function writeTopicsOfVoteResponse(writer: Writer, elements: readonly TopicData[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeTopicData(writer, elements[index] as TopicData, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topics', index)
  }
}

function writeNodeEndpointsOfVoteResponse(writer: Writer, elements: readonly NodeEndpoint[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeNodeEndpoint(writer, elements[index] as NodeEndpoint, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'nodeEndpoints', index)
  }
}

function readPartitionData(reader: Reader, _version: number): PartitionData {
  const value: PartitionData = {
    partitionIndex: reader.int32('partitionIndex'),
    errorCode: reader.int16('errorCode'),
    leaderId: reader.int32('leaderId'),
    leaderEpoch: reader.int32('leaderEpoch'),
    voteGranted: reader.bool('voteGranted'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writePartitionData(writer: Writer, value: PartitionData, _version: number): void {
  writer.int32(value.partitionIndex, 'partitionIndex')
  writer.int16(value.errorCode, 'errorCode')
  writer.int32(value.leaderId, 'leaderId')
  writer.int32(value.leaderEpoch, 'leaderEpoch')
  writer.bool(value.voteGranted, 'voteGranted')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function readTopicData(reader: Reader, version: number): TopicData {
  const value: TopicData = {
    topicName: reader.compactString('topicName'),
    partitions: readPartitionsOfTopicData(reader, version, reader.compactArrayLength('partitions', 16)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readPartitionsOfTopicData(reader: Reader, version: number, length: number): PartitionData[] {
  const elements: PartitionData[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readPartitionData(reader, version))
  } catch (error) {
    throw within(error, 'partitions', index)
  }
  return elements
}

function writeTopicData(writer: Writer, value: TopicData, version: number): void {
  writer.compactString(value.topicName, 'topicName')
  writer.compactArrayLength(value.partitions, 'partitions')
  writePartitionsOfTopicData(writer, value.partitions, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writePartitionsOfTopicData(writer: Writer, elements: readonly PartitionData[], version: number): void {
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

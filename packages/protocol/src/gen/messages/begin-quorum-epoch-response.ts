// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import { countOf } from '../../wire/lengths.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** BeginQuorumEpochResponse, a response of API 53 in versions 0–1; flexible in 1. */
export interface BeginQuorumEpochResponse {
  /** int16 in 0–1. */
  errorCode: number
  /** TopicData[] in 0–1. */
  topics: readonly TopicData[]
  /** NodeEndpoint[] in 1; tag 0 in 1. */
  nodeEndpoints: readonly NodeEndpoint[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link BeginQuorumEpochResponse}. */
export const BeginQuorumEpochResponse: MessageCodec<BeginQuorumEpochResponse> = {
  name: 'BeginQuorumEpochResponse',
  type: 'response',
  apiKey: 53,
  minVersion: 0,
  maxVersion: 1,
  latestStableVersion: 1,
  firstFlexibleVersion: 1,
  encode(writer, value, version) {
    assertVersion(BeginQuorumEpochResponse, version)
    writeBeginQuorumEpochResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(BeginQuorumEpochResponse, version)
    return readBeginQuorumEpochResponse(reader, version)
  },
  default: defaultBeginQuorumEpochResponse,
}

/** A part of {@link BeginQuorumEpochResponse}. */
export interface PartitionData {
  /** int32 in 0–1. */
  partitionIndex: number
  /** int16 in 0–1. */
  errorCode: number
  /** int32 in 0–1. */
  leaderId: number
  /** int32 in 0–1. */
  leaderEpoch: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link BeginQuorumEpochResponse}. */
export interface TopicData {
  /** string in 0–1. */
  topicName: string
  /** PartitionData[] in 0–1. */
  partitions: readonly PartitionData[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link BeginQuorumEpochResponse}. */
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

function defaultBeginQuorumEpochResponse(): BeginQuorumEpochResponse {
  return {
    errorCode: 0,
    topics: [],
    nodeEndpoints: [],
  }
}

function readBeginQuorumEpochResponse(reader: Reader, version: number): BeginQuorumEpochResponse {
  const value: BeginQuorumEpochResponse = {
    errorCode: reader.int16('errorCode'),
    topics:
      version >= 1
        ? readTopicsOfBeginQuorumEpochResponse(reader, version, reader.compactArrayLength('topics', 3))
        : readTopicsOfBeginQuorumEpochResponse(reader, version, reader.arrayLength('topics', 6)),
    nodeEndpoints: [],
  }
  if (version >= 1) {
    const unknown: UnknownTaggedField[] = []
    let tag = -1
    for (let left = reader.tagCount(); left > 0; left--) {
      tag = reader.nextTag(tag)
      const end = reader.tagEnd()
      if (tag === 0) {
        value.nodeEndpoints = readNodeEndpointsOfBeginQuorumEpochResponse(
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
  }
  return value
}

function readTopicsOfBeginQuorumEpochResponse(reader: Reader, version: number, length: number): TopicData[] {
  const elements: TopicData[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readTopicData(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function readNodeEndpointsOfBeginQuorumEpochResponse(reader: Reader, version: number, length: number): NodeEndpoint[] {
  const elements: NodeEndpoint[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readNodeEndpoint(reader, version))
  } catch (error) {
    throw within(error, 'nodeEndpoints', index)
  }
  return elements
}

function writeBeginQuorumEpochResponse(writer: Writer, value: BeginQuorumEpochResponse, version: number): void {
  writer.int16(value.errorCode, 'errorCode')
  if (version >= 1) {
    writer.compactArrayLength(value.topics, 'topics')
    writeTopicsOfBeginQuorumEpochResponse(writer, value.topics, version)
  } else {
    writer.arrayLength(value.topics, 'topics')
    writeTopicsOfBeginQuorumEpochResponse(writer, value.topics, version)
  }
  if (version < 1) {
    if (countOf(value.nodeEndpoints, 'nodeEndpoints') !== 0) writer.unsupported('nodeEndpoints', version, '1')
  }
  if (version >= 1) {
    const hasNodeEndpoints = countOf(value.nodeEndpoints, 'nodeEndpoints') !== 0
    writer.tagCount(Number(hasNodeEndpoints), value.unknownTaggedFields)
    if (hasNodeEndpoints) {
      const start = writer.beginTag(0)
      writer.compactArrayLength(value.nodeEndpoints, 'nodeEndpoints')
      writeNodeEndpointsOfBeginQuorumEpochResponse(writer, value.nodeEndpoints, version)
      writer.endTag(start)
    }
    writer.unknownTags(value.unknownTaggedFields, 1)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '1')
  }
}

function writeTopicsOfBeginQuorumEpochResponse(writer: Writer, elements: readonly TopicData[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeTopicData(writer, elements[index] as TopicData, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topics', index)
  }
}

function writeNodeEndpointsOfBeginQuorumEpochResponse(
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

function readPartitionData(reader: Reader, version: number): PartitionData {
  const value: PartitionData = {
    partitionIndex: reader.int32('partitionIndex'),
    errorCode: reader.int16('errorCode'),
    leaderId: reader.int32('leaderId'),
    leaderEpoch: reader.int32('leaderEpoch'),
  }
  if (version >= 1) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writePartitionData(writer: Writer, value: PartitionData, version: number): void {
  writer.int32(value.partitionIndex, 'partitionIndex')
  writer.int16(value.errorCode, 'errorCode')
  writer.int32(value.leaderId, 'leaderId')
  writer.int32(value.leaderEpoch, 'leaderEpoch')
  if (version >= 1) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '1')
  }
}

function readTopicData(reader: Reader, version: number): TopicData {
  const value: TopicData = {
    topicName: version >= 1 ? reader.compactString('topicName') : reader.string('topicName'),
    partitions:
      version >= 1
        ? readPartitionsOfTopicData(reader, version, reader.compactArrayLength('partitions', 15))
        : readPartitionsOfTopicData(reader, version, reader.arrayLength('partitions', 14)),
  }
  if (version >= 1) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
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
  if (version >= 1) {
    writer.compactString(value.topicName, 'topicName')
  } else {
    writer.string(value.topicName, 'topicName')
  }
  if (version >= 1) {
    writer.compactArrayLength(value.partitions, 'partitions')
    writePartitionsOfTopicData(writer, value.partitions, version)
  } else {
    writer.arrayLength(value.partitions, 'partitions')
    writePartitionsOfTopicData(writer, value.partitions, version)
  }
  if (version >= 1) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '1')
  }
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

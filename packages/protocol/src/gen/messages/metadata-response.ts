// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Uuid } from '../../wire/uuid.ts'
import { zeroUuid } from '../../wire/uuid.ts'
import type { Writer } from '../../wire/writer.ts'

/** MetadataResponse, a response of API 3 in versions 0–13; flexible in 9–13. */
export interface MetadataResponse {
  /** int32 in 3–13; ignorable. */
  throttleTimeMs: number
  /** MetadataResponseBroker[] in 0–13. */
  brokers: readonly MetadataResponseBroker[]
  /** string in 2–13; null allowed in 2–13; default null; ignorable. */
  clusterId: string | null
  /** int32 in 1–13; default -1; ignorable. */
  controllerId: number
  /** MetadataResponseTopic[] in 0–13. */
  topics: readonly MetadataResponseTopic[]
  /** int32 in 8–10; default -2147483648. */
  clusterAuthorizedOperations: number
  /** int16 in 13; ignorable. */
  errorCode: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link MetadataResponse}. */
export const MetadataResponse: MessageCodec<MetadataResponse> = {
  name: 'MetadataResponse',
  type: 'response',
  apiKey: 3,
  minVersion: 0,
  maxVersion: 13,
  latestStableVersion: 13,
  firstFlexibleVersion: 9,
  encode(writer, value, version) {
    assertVersion(MetadataResponse, version)
    writeMetadataResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(MetadataResponse, version)
    return readMetadataResponse(reader, version)
  },
  default: defaultMetadataResponse,
}

/** A part of {@link MetadataResponse}. */
export interface MetadataResponseBroker {
  /** int32 in 0–13. */
  nodeId: number
  /** string in 0–13. */
  host: string
  /** int32 in 0–13. */
  port: number
  /** string in 1–13; null allowed in 1–13; default null; ignorable. */
  rack: string | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link MetadataResponse}. */
export interface MetadataResponsePartition {
  /** int16 in 0–13. */
  errorCode: number
  /** int32 in 0–13. */
  partitionIndex: number
  /** int32 in 0–13. */
  leaderId: number
  /** int32 in 7–13; default -1; ignorable. */
  leaderEpoch: number
  /** int32[] in 0–13. */
  replicaNodes: readonly number[]
  /** int32[] in 0–13. */
  isrNodes: readonly number[]
  /** int32[] in 5–13; ignorable. */
  offlineReplicas: readonly number[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link MetadataResponse}. */
export interface MetadataResponseTopic {
  /** int16 in 0–13. */
  errorCode: number
  /** string in 0–13; null allowed in 12–13. */
  name: string | null
  /** uuid in 10–13; ignorable. */
  topicId: Uuid
  /** bool in 1–13; ignorable. */
  isInternal: boolean
  /** MetadataResponsePartition[] in 0–13. */
  partitions: readonly MetadataResponsePartition[]
  /** int32 in 8–13; default -2147483648. */
  topicAuthorizedOperations: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultMetadataResponse(): MetadataResponse {
  return {
    throttleTimeMs: 0,
    brokers: [],
    clusterId: null,
    controllerId: -1,
    topics: [],
    clusterAuthorizedOperations: -2147483648,
    errorCode: 0,
  }
}

function readMetadataResponse(reader: Reader, version: number): MetadataResponse {
  const value: MetadataResponse = {
    throttleTimeMs: version >= 3 ? reader.int32('throttleTimeMs') : 0,
    brokers:
      version >= 9
        ? readBrokersOfMetadataResponse(reader, version, reader.compactArrayLength('brokers', 11))
        : readBrokersOfMetadataResponse(reader, version, reader.arrayLength('brokers', 10)),
    clusterId:
      version >= 9
        ? reader.compactNullableString('clusterId')
        : version >= 2
          ? reader.nullableString('clusterId')
          : null,
    controllerId: version >= 1 ? reader.int32('controllerId') : -1,
    topics:
      version >= 9
        ? readTopicsOfMetadataResponse(reader, version, reader.compactArrayLength('topics', 10))
        : readTopicsOfMetadataResponse(reader, version, reader.arrayLength('topics', 8)),
    clusterAuthorizedOperations:
      version >= 11 ? -2147483648 : version >= 8 ? reader.int32('clusterAuthorizedOperations') : -2147483648,
    errorCode: version >= 13 ? reader.int16('errorCode') : 0,
  }
  if (version >= 9) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readBrokersOfMetadataResponse(reader: Reader, version: number, length: number): MetadataResponseBroker[] {
  const elements: MetadataResponseBroker[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readMetadataResponseBroker(reader, version))
  } catch (error) {
    throw within(error, 'brokers', index)
  }
  return elements
}

function readTopicsOfMetadataResponse(reader: Reader, version: number, length: number): MetadataResponseTopic[] {
  const elements: MetadataResponseTopic[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readMetadataResponseTopic(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function writeMetadataResponse(writer: Writer, value: MetadataResponse, version: number): void {
  if (version >= 3) {
    writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  }
  if (version >= 9) {
    writer.compactArrayLength(value.brokers, 'brokers')
    writeBrokersOfMetadataResponse(writer, value.brokers, version)
  } else {
    writer.arrayLength(value.brokers, 'brokers')
    writeBrokersOfMetadataResponse(writer, value.brokers, version)
  }
  if (version >= 9) {
    writer.compactNullableString(value.clusterId, 'clusterId')
  } else if (version >= 2) {
    writer.nullableString(value.clusterId, 'clusterId')
  }
  if (version >= 1) {
    writer.int32(value.controllerId, 'controllerId')
  }
  if (version >= 9) {
    writer.compactArrayLength(value.topics, 'topics')
    writeTopicsOfMetadataResponse(writer, value.topics, version)
  } else {
    writer.arrayLength(value.topics, 'topics')
    writeTopicsOfMetadataResponse(writer, value.topics, version)
  }
  if (version >= 11) {
    if (value.clusterAuthorizedOperations !== -2147483648)
      writer.unsupported('clusterAuthorizedOperations', version, '8–10')
  } else if (version >= 8) {
    writer.int32(value.clusterAuthorizedOperations, 'clusterAuthorizedOperations')
  } else {
    if (value.clusterAuthorizedOperations !== -2147483648)
      writer.unsupported('clusterAuthorizedOperations', version, '8–10')
  }
  if (version >= 13) {
    writer.int16(value.errorCode, 'errorCode')
  }
  if (version >= 9) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '9–13')
  }
}

function writeBrokersOfMetadataResponse(
  writer: Writer,
  elements: readonly MetadataResponseBroker[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeMetadataResponseBroker(writer, elements[index] as MetadataResponseBroker, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'brokers', index)
  }
}

function writeTopicsOfMetadataResponse(
  writer: Writer,
  elements: readonly MetadataResponseTopic[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeMetadataResponseTopic(writer, elements[index] as MetadataResponseTopic, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topics', index)
  }
}

function readMetadataResponseBroker(reader: Reader, version: number): MetadataResponseBroker {
  const value: MetadataResponseBroker = {
    nodeId: reader.int32('nodeId'),
    host: version >= 9 ? reader.compactString('host') : reader.string('host'),
    port: reader.int32('port'),
    rack: version >= 9 ? reader.compactNullableString('rack') : version >= 1 ? reader.nullableString('rack') : null,
  }
  if (version >= 9) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeMetadataResponseBroker(writer: Writer, value: MetadataResponseBroker, version: number): void {
  writer.int32(value.nodeId, 'nodeId')
  if (version >= 9) {
    writer.compactString(value.host, 'host')
  } else {
    writer.string(value.host, 'host')
  }
  writer.int32(value.port, 'port')
  if (version >= 9) {
    writer.compactNullableString(value.rack, 'rack')
  } else if (version >= 1) {
    writer.nullableString(value.rack, 'rack')
  }
  if (version >= 9) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '9–13')
  }
}

function readMetadataResponsePartition(reader: Reader, version: number): MetadataResponsePartition {
  const value: MetadataResponsePartition = {
    errorCode: reader.int16('errorCode'),
    partitionIndex: reader.int32('partitionIndex'),
    leaderId: reader.int32('leaderId'),
    leaderEpoch: version >= 7 ? reader.int32('leaderEpoch') : -1,
    replicaNodes:
      version >= 9
        ? readReplicaNodesOfMetadataResponsePartition(reader, version, reader.compactArrayLength('replicaNodes', 4))
        : readReplicaNodesOfMetadataResponsePartition(reader, version, reader.arrayLength('replicaNodes', 4)),
    isrNodes:
      version >= 9
        ? readIsrNodesOfMetadataResponsePartition(reader, version, reader.compactArrayLength('isrNodes', 4))
        : readIsrNodesOfMetadataResponsePartition(reader, version, reader.arrayLength('isrNodes', 4)),
    offlineReplicas:
      version >= 9
        ? readOfflineReplicasOfMetadataResponsePartition(
            reader,
            version,
            reader.compactArrayLength('offlineReplicas', 4),
          )
        : version >= 5
          ? readOfflineReplicasOfMetadataResponsePartition(reader, version, reader.arrayLength('offlineReplicas', 4))
          : [],
  }
  if (version >= 9) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readReplicaNodesOfMetadataResponsePartition(reader: Reader, _version: number, length: number): number[] {
  const elements: number[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.int32(''))
  } catch (error) {
    throw within(error, 'replicaNodes', index)
  }
  return elements
}

function readIsrNodesOfMetadataResponsePartition(reader: Reader, _version: number, length: number): number[] {
  const elements: number[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.int32(''))
  } catch (error) {
    throw within(error, 'isrNodes', index)
  }
  return elements
}

function readOfflineReplicasOfMetadataResponsePartition(reader: Reader, _version: number, length: number): number[] {
  const elements: number[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.int32(''))
  } catch (error) {
    throw within(error, 'offlineReplicas', index)
  }
  return elements
}

function writeMetadataResponsePartition(writer: Writer, value: MetadataResponsePartition, version: number): void {
  writer.int16(value.errorCode, 'errorCode')
  writer.int32(value.partitionIndex, 'partitionIndex')
  writer.int32(value.leaderId, 'leaderId')
  if (version >= 7) {
    writer.int32(value.leaderEpoch, 'leaderEpoch')
  }
  if (version >= 9) {
    writer.compactArrayLength(value.replicaNodes, 'replicaNodes')
    writeReplicaNodesOfMetadataResponsePartition(writer, value.replicaNodes, version)
  } else {
    writer.arrayLength(value.replicaNodes, 'replicaNodes')
    writeReplicaNodesOfMetadataResponsePartition(writer, value.replicaNodes, version)
  }
  if (version >= 9) {
    writer.compactArrayLength(value.isrNodes, 'isrNodes')
    writeIsrNodesOfMetadataResponsePartition(writer, value.isrNodes, version)
  } else {
    writer.arrayLength(value.isrNodes, 'isrNodes')
    writeIsrNodesOfMetadataResponsePartition(writer, value.isrNodes, version)
  }
  if (version >= 9) {
    writer.compactArrayLength(value.offlineReplicas, 'offlineReplicas')
    writeOfflineReplicasOfMetadataResponsePartition(writer, value.offlineReplicas, version)
  } else if (version >= 5) {
    writer.arrayLength(value.offlineReplicas, 'offlineReplicas')
    writeOfflineReplicasOfMetadataResponsePartition(writer, value.offlineReplicas, version)
  }
  if (version >= 9) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '9–13')
  }
}

function writeReplicaNodesOfMetadataResponsePartition(
  writer: Writer,
  elements: readonly number[],
  _version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writer.int32(elements[index] as number, '')
    }
  } catch (error) {
    throw within(error, 'replicaNodes', index)
  }
}

function writeIsrNodesOfMetadataResponsePartition(writer: Writer, elements: readonly number[], _version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writer.int32(elements[index] as number, '')
    }
  } catch (error) {
    throw within(error, 'isrNodes', index)
  }
}

function writeOfflineReplicasOfMetadataResponsePartition(
  writer: Writer,
  elements: readonly number[],
  _version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writer.int32(elements[index] as number, '')
    }
  } catch (error) {
    throw within(error, 'offlineReplicas', index)
  }
}

function readMetadataResponseTopic(reader: Reader, version: number): MetadataResponseTopic {
  const value: MetadataResponseTopic = {
    errorCode: reader.int16('errorCode'),
    name:
      version >= 12
        ? reader.compactNullableString('name')
        : version >= 9
          ? reader.compactString('name')
          : reader.string('name'),
    topicId: version >= 10 ? reader.uuid('topicId') : zeroUuid,
    isInternal: version >= 1 ? reader.bool('isInternal') : false,
    partitions:
      version >= 9
        ? readPartitionsOfMetadataResponseTopic(reader, version, reader.compactArrayLength('partitions', 18))
        : readPartitionsOfMetadataResponseTopic(reader, version, reader.arrayLength('partitions', 18)),
    topicAuthorizedOperations: version >= 8 ? reader.int32('topicAuthorizedOperations') : -2147483648,
  }
  if (version >= 9) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readPartitionsOfMetadataResponseTopic(
  reader: Reader,
  version: number,
  length: number,
): MetadataResponsePartition[] {
  const elements: MetadataResponsePartition[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readMetadataResponsePartition(reader, version))
  } catch (error) {
    throw within(error, 'partitions', index)
  }
  return elements
}

function writeMetadataResponseTopic(writer: Writer, value: MetadataResponseTopic, version: number): void {
  writer.int16(value.errorCode, 'errorCode')
  if (version >= 12) {
    writer.compactNullableString(value.name, 'name')
  } else if (version >= 9) {
    writer.compactString(value.name, 'name')
  } else {
    writer.string(value.name, 'name')
  }
  if (version >= 10) {
    writer.uuid(value.topicId, 'topicId')
  }
  if (version >= 1) {
    writer.bool(value.isInternal, 'isInternal')
  }
  if (version >= 9) {
    writer.compactArrayLength(value.partitions, 'partitions')
    writePartitionsOfMetadataResponseTopic(writer, value.partitions, version)
  } else {
    writer.arrayLength(value.partitions, 'partitions')
    writePartitionsOfMetadataResponseTopic(writer, value.partitions, version)
  }
  if (version >= 8) {
    writer.int32(value.topicAuthorizedOperations, 'topicAuthorizedOperations')
  } else {
    if (value.topicAuthorizedOperations !== -2147483648)
      writer.unsupported('topicAuthorizedOperations', version, '8–13')
  }
  if (version >= 9) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '9–13')
  }
}

function writePartitionsOfMetadataResponseTopic(
  writer: Writer,
  elements: readonly MetadataResponsePartition[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeMetadataResponsePartition(writer, elements[index] as MetadataResponsePartition, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'partitions', index)
  }
}

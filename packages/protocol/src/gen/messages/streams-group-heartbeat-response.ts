// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** StreamsGroupHeartbeatResponse, a response of API 88 in versions 0–1; flexible in 0–1. */
export interface StreamsGroupHeartbeatResponse {
  /** int32 in 0–1. */
  throttleTimeMs: number
  /** int16 in 0–1. */
  errorCode: number
  /** string in 0–1; null allowed in 0–1; default null. */
  errorMessage: string | null
  /** string in 0–1. */
  memberId: string
  /** int32 in 0–1. */
  memberEpoch: number
  /** int32 in 0–1. */
  heartbeatIntervalMs: number
  /** int32 in 0. */
  acceptableRecoveryLagLegacy: number
  /** int32 in 0–1. */
  taskOffsetIntervalMs: number
  /** int64 in 1; default -1; ignorable. */
  acceptableRecoveryLag: bigint
  /** Status[] in 0–1; null allowed in 0–1. */
  status: readonly Status[] | null
  /** TaskIds[] in 0–1; null allowed in 0–1; default null. */
  activeTasks: readonly TaskIds[] | null
  /** TaskIds[] in 0–1; null allowed in 0–1; default null. */
  standbyTasks: readonly TaskIds[] | null
  /** TaskIds[] in 0–1; null allowed in 0–1; default null. */
  warmupTasks: readonly TaskIds[] | null
  /** bool in 1. */
  topologyDescriptionRequired: boolean
  /** int32 in 0–1. */
  endpointInformationEpoch: number
  /** EndpointToPartitions[] in 0–1; null allowed in 0–1; default null. */
  partitionsByUserEndpoint: readonly EndpointToPartitions[] | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link StreamsGroupHeartbeatResponse}. */
export const StreamsGroupHeartbeatResponse: MessageCodec<StreamsGroupHeartbeatResponse> = {
  name: 'StreamsGroupHeartbeatResponse',
  type: 'response',
  apiKey: 88,
  minVersion: 0,
  maxVersion: 1,
  latestStableVersion: 1,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(StreamsGroupHeartbeatResponse, version)
    writeStreamsGroupHeartbeatResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(StreamsGroupHeartbeatResponse, version)
    return readStreamsGroupHeartbeatResponse(reader, version)
  },
  default: defaultStreamsGroupHeartbeatResponse,
}

/** A part of {@link StreamsGroupHeartbeatResponse}. */
export interface Status {
  /** int8 in 0–1. */
  statusCode: number
  /** string in 0–1. */
  statusDetail: string
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link StreamsGroupHeartbeatResponse}. */
export interface TopicPartition {
  /** string in 0–1. */
  topic: string
  /** int32[] in 0–1. */
  partitions: readonly number[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link StreamsGroupHeartbeatResponse}. */
export interface TaskIds {
  /** string in 0–1. */
  subtopologyId: string
  /** int32[] in 0–1. */
  partitions: readonly number[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link StreamsGroupHeartbeatResponse}. */
export interface Endpoint {
  /** string in 0–1. */
  host: string
  /** uint16 in 0–1. */
  port: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link StreamsGroupHeartbeatResponse}. */
export interface EndpointToPartitions {
  /** Endpoint in 0–1. */
  userEndpoint: Endpoint
  /** TopicPartition[] in 0–1. */
  activePartitions: readonly TopicPartition[]
  /** TopicPartition[] in 0–1. */
  standbyPartitions: readonly TopicPartition[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultStreamsGroupHeartbeatResponse(): StreamsGroupHeartbeatResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    errorMessage: null,
    memberId: '',
    memberEpoch: 0,
    heartbeatIntervalMs: 0,
    acceptableRecoveryLagLegacy: 0,
    taskOffsetIntervalMs: 0,
    acceptableRecoveryLag: -1n,
    status: [],
    activeTasks: null,
    standbyTasks: null,
    warmupTasks: null,
    topologyDescriptionRequired: false,
    endpointInformationEpoch: 0,
    partitionsByUserEndpoint: null,
  }
}

function readStreamsGroupHeartbeatResponse(reader: Reader, version: number): StreamsGroupHeartbeatResponse {
  const value: StreamsGroupHeartbeatResponse = {
    throttleTimeMs: reader.int32('throttleTimeMs'),
    errorCode: reader.int16('errorCode'),
    errorMessage: reader.compactNullableString('errorMessage'),
    memberId: reader.compactString('memberId'),
    memberEpoch: reader.int32('memberEpoch'),
    heartbeatIntervalMs: reader.int32('heartbeatIntervalMs'),
    acceptableRecoveryLagLegacy: version >= 1 ? 0 : reader.int32('acceptableRecoveryLagLegacy'),
    taskOffsetIntervalMs: reader.int32('taskOffsetIntervalMs'),
    acceptableRecoveryLag: version >= 1 ? reader.int64('acceptableRecoveryLag') : -1n,
    status: readStatusOfStreamsGroupHeartbeatResponse(reader, version, reader.compactNullableArrayLength('status', 3)),
    activeTasks: readActiveTasksOfStreamsGroupHeartbeatResponse(
      reader,
      version,
      reader.compactNullableArrayLength('activeTasks', 3),
    ),
    standbyTasks: readStandbyTasksOfStreamsGroupHeartbeatResponse(
      reader,
      version,
      reader.compactNullableArrayLength('standbyTasks', 3),
    ),
    warmupTasks: readWarmupTasksOfStreamsGroupHeartbeatResponse(
      reader,
      version,
      reader.compactNullableArrayLength('warmupTasks', 3),
    ),
    topologyDescriptionRequired: version >= 1 ? reader.bool('topologyDescriptionRequired') : false,
    endpointInformationEpoch: reader.int32('endpointInformationEpoch'),
    partitionsByUserEndpoint: readPartitionsByUserEndpointOfStreamsGroupHeartbeatResponse(
      reader,
      version,
      reader.compactNullableArrayLength('partitionsByUserEndpoint', 7),
    ),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readStatusOfStreamsGroupHeartbeatResponse(reader: Reader, version: number, length: number): Status[] | null {
  if (length === -1) return null
  const elements: Status[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readStatus(reader, version))
  } catch (error) {
    throw within(error, 'status', index)
  }
  return elements
}

function readActiveTasksOfStreamsGroupHeartbeatResponse(
  reader: Reader,
  version: number,
  length: number,
): TaskIds[] | null {
  if (length === -1) return null
  const elements: TaskIds[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readTaskIds(reader, version))
  } catch (error) {
    throw within(error, 'activeTasks', index)
  }
  return elements
}

function readStandbyTasksOfStreamsGroupHeartbeatResponse(
  reader: Reader,
  version: number,
  length: number,
): TaskIds[] | null {
  if (length === -1) return null
  const elements: TaskIds[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readTaskIds(reader, version))
  } catch (error) {
    throw within(error, 'standbyTasks', index)
  }
  return elements
}

function readWarmupTasksOfStreamsGroupHeartbeatResponse(
  reader: Reader,
  version: number,
  length: number,
): TaskIds[] | null {
  if (length === -1) return null
  const elements: TaskIds[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readTaskIds(reader, version))
  } catch (error) {
    throw within(error, 'warmupTasks', index)
  }
  return elements
}

function readPartitionsByUserEndpointOfStreamsGroupHeartbeatResponse(
  reader: Reader,
  version: number,
  length: number,
): EndpointToPartitions[] | null {
  if (length === -1) return null
  const elements: EndpointToPartitions[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readEndpointToPartitions(reader, version))
  } catch (error) {
    throw within(error, 'partitionsByUserEndpoint', index)
  }
  return elements
}

function writeStreamsGroupHeartbeatResponse(
  writer: Writer,
  value: StreamsGroupHeartbeatResponse,
  version: number,
): void {
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  writer.int16(value.errorCode, 'errorCode')
  writer.compactNullableString(value.errorMessage, 'errorMessage')
  writer.compactString(value.memberId, 'memberId')
  writer.int32(value.memberEpoch, 'memberEpoch')
  writer.int32(value.heartbeatIntervalMs, 'heartbeatIntervalMs')
  if (version >= 1) {
    if (value.acceptableRecoveryLagLegacy !== 0) writer.unsupported('acceptableRecoveryLagLegacy', version, '0')
  } else {
    writer.int32(value.acceptableRecoveryLagLegacy, 'acceptableRecoveryLagLegacy')
  }
  writer.int32(value.taskOffsetIntervalMs, 'taskOffsetIntervalMs')
  if (version >= 1) {
    writer.int64(value.acceptableRecoveryLag, 'acceptableRecoveryLag')
  }
  writer.compactNullableArrayLength(value.status, 'status')
  writeStatusOfStreamsGroupHeartbeatResponse(writer, value.status, version)
  writer.compactNullableArrayLength(value.activeTasks, 'activeTasks')
  writeActiveTasksOfStreamsGroupHeartbeatResponse(writer, value.activeTasks, version)
  writer.compactNullableArrayLength(value.standbyTasks, 'standbyTasks')
  writeStandbyTasksOfStreamsGroupHeartbeatResponse(writer, value.standbyTasks, version)
  writer.compactNullableArrayLength(value.warmupTasks, 'warmupTasks')
  writeWarmupTasksOfStreamsGroupHeartbeatResponse(writer, value.warmupTasks, version)
  if (version >= 1) {
    writer.bool(value.topologyDescriptionRequired, 'topologyDescriptionRequired')
  } else {
    if (value.topologyDescriptionRequired !== false) writer.unsupported('topologyDescriptionRequired', version, '1')
  }
  writer.int32(value.endpointInformationEpoch, 'endpointInformationEpoch')
  writer.compactNullableArrayLength(value.partitionsByUserEndpoint, 'partitionsByUserEndpoint')
  writePartitionsByUserEndpointOfStreamsGroupHeartbeatResponse(writer, value.partitionsByUserEndpoint, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeStatusOfStreamsGroupHeartbeatResponse(
  writer: Writer,
  elements: readonly Status[] | null,
  version: number,
): void {
  if (elements === null) return
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeStatus(writer, elements[index] as Status, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'status', index)
  }
}

function writeActiveTasksOfStreamsGroupHeartbeatResponse(
  writer: Writer,
  elements: readonly TaskIds[] | null,
  version: number,
): void {
  if (elements === null) return
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeTaskIds(writer, elements[index] as TaskIds, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'activeTasks', index)
  }
}

function writeStandbyTasksOfStreamsGroupHeartbeatResponse(
  writer: Writer,
  elements: readonly TaskIds[] | null,
  version: number,
): void {
  if (elements === null) return
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeTaskIds(writer, elements[index] as TaskIds, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'standbyTasks', index)
  }
}

function writeWarmupTasksOfStreamsGroupHeartbeatResponse(
  writer: Writer,
  elements: readonly TaskIds[] | null,
  version: number,
): void {
  if (elements === null) return
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeTaskIds(writer, elements[index] as TaskIds, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'warmupTasks', index)
  }
}

function writePartitionsByUserEndpointOfStreamsGroupHeartbeatResponse(
  writer: Writer,
  elements: readonly EndpointToPartitions[] | null,
  version: number,
): void {
  if (elements === null) return
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeEndpointToPartitions(writer, elements[index] as EndpointToPartitions, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'partitionsByUserEndpoint', index)
  }
}

function readStatus(reader: Reader, _version: number): Status {
  const value: Status = {
    statusCode: reader.int8('statusCode'),
    statusDetail: reader.compactString('statusDetail'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeStatus(writer: Writer, value: Status, _version: number): void {
  writer.int8(value.statusCode, 'statusCode')
  writer.compactString(value.statusDetail, 'statusDetail')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function readTopicPartition(reader: Reader, version: number): TopicPartition {
  const value: TopicPartition = {
    topic: reader.compactString('topic'),
    partitions: readPartitionsOfTopicPartition(reader, version, reader.compactArrayLength('partitions', 4)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readPartitionsOfTopicPartition(reader: Reader, _version: number, length: number): number[] {
  const elements: number[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.int32(''))
  } catch (error) {
    throw within(error, 'partitions', index)
  }
  return elements
}

function writeTopicPartition(writer: Writer, value: TopicPartition, version: number): void {
  writer.compactString(value.topic, 'topic')
  writer.compactArrayLength(value.partitions, 'partitions')
  writePartitionsOfTopicPartition(writer, value.partitions, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writePartitionsOfTopicPartition(writer: Writer, elements: readonly number[], _version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writer.int32(elements[index] as number, '')
    }
  } catch (error) {
    throw within(error, 'partitions', index)
  }
}

function readTaskIds(reader: Reader, version: number): TaskIds {
  const value: TaskIds = {
    subtopologyId: reader.compactString('subtopologyId'),
    partitions: readPartitionsOfTaskIds(reader, version, reader.compactArrayLength('partitions', 4)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readPartitionsOfTaskIds(reader: Reader, _version: number, length: number): number[] {
  const elements: number[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.int32(''))
  } catch (error) {
    throw within(error, 'partitions', index)
  }
  return elements
}

function writeTaskIds(writer: Writer, value: TaskIds, version: number): void {
  writer.compactString(value.subtopologyId, 'subtopologyId')
  writer.compactArrayLength(value.partitions, 'partitions')
  writePartitionsOfTaskIds(writer, value.partitions, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writePartitionsOfTaskIds(writer: Writer, elements: readonly number[], _version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writer.int32(elements[index] as number, '')
    }
  } catch (error) {
    throw within(error, 'partitions', index)
  }
}

function defaultEndpoint(): Endpoint {
  return {
    host: '',
    port: 0,
  }
}

function readEndpoint(reader: Reader, _version: number): Endpoint {
  const value: Endpoint = {
    host: reader.compactString('host'),
    port: reader.uint16('port'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeEndpoint(writer: Writer, value: Endpoint, _version: number): void {
  writer.compactString(value.host, 'host')
  writer.uint16(value.port, 'port')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function readEndpointToPartitions(reader: Reader, version: number): EndpointToPartitions {
  const value: EndpointToPartitions = {
    userEndpoint: readUserEndpointOfEndpointToPartitions(reader, version),
    activePartitions: readActivePartitionsOfEndpointToPartitions(
      reader,
      version,
      reader.compactArrayLength('activePartitions', 3),
    ),
    standbyPartitions: readStandbyPartitionsOfEndpointToPartitions(
      reader,
      version,
      reader.compactArrayLength('standbyPartitions', 3),
    ),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readUserEndpointOfEndpointToPartitions(reader: Reader, version: number): Endpoint {
  try {
    return readEndpoint(reader, version)
  } catch (error) {
    throw within(error, 'userEndpoint')
  }
}

function readActivePartitionsOfEndpointToPartitions(reader: Reader, version: number, length: number): TopicPartition[] {
  const elements: TopicPartition[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readTopicPartition(reader, version))
  } catch (error) {
    throw within(error, 'activePartitions', index)
  }
  return elements
}

function readStandbyPartitionsOfEndpointToPartitions(
  reader: Reader,
  version: number,
  length: number,
): TopicPartition[] {
  const elements: TopicPartition[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readTopicPartition(reader, version))
  } catch (error) {
    throw within(error, 'standbyPartitions', index)
  }
  return elements
}

function writeEndpointToPartitions(writer: Writer, value: EndpointToPartitions, version: number): void {
  writeUserEndpointOfEndpointToPartitions(writer, value.userEndpoint, version)
  writer.compactArrayLength(value.activePartitions, 'activePartitions')
  writeActivePartitionsOfEndpointToPartitions(writer, value.activePartitions, version)
  writer.compactArrayLength(value.standbyPartitions, 'standbyPartitions')
  writeStandbyPartitionsOfEndpointToPartitions(writer, value.standbyPartitions, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeUserEndpointOfEndpointToPartitions(writer: Writer, value: Endpoint, version: number): void {
  try {
    writeEndpoint(writer, value, version)
  } catch (error) {
    throw withinStruct(error, value, 'userEndpoint')
  }
}

function writeActivePartitionsOfEndpointToPartitions(
  writer: Writer,
  elements: readonly TopicPartition[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeTopicPartition(writer, elements[index] as TopicPartition, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'activePartitions', index)
  }
}

function writeStandbyPartitionsOfEndpointToPartitions(
  writer: Writer,
  elements: readonly TopicPartition[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeTopicPartition(writer, elements[index] as TopicPartition, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'standbyPartitions', index)
  }
}

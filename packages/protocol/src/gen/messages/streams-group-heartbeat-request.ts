// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** StreamsGroupHeartbeatRequest, a request of API 88 in versions 0–1; flexible in 0–1. */
export interface StreamsGroupHeartbeatRequest {
  /** string in 0–1. */
  groupId: string
  /** string in 0–1. */
  memberId: string
  /** int32 in 0–1. */
  memberEpoch: number
  /** int32 in 0–1. */
  endpointInformationEpoch: number
  /** string in 0–1; null allowed in 0–1; default null. */
  instanceId: string | null
  /** string in 0–1; null allowed in 0–1; default null. */
  rackId: string | null
  /** int32 in 0–1; default -1. */
  rebalanceTimeoutMs: number
  /** Topology in 0–1; null allowed in 0–1; default null. */
  topology: Topology | null
  /** TaskIds[] in 0–1; null allowed in 0–1; default null. */
  activeTasks: readonly TaskIds[] | null
  /** TaskIds[] in 0–1; null allowed in 0–1; default null. */
  standbyTasks: readonly TaskIds[] | null
  /** TaskIds[] in 0–1; null allowed in 0–1; default null. */
  warmupTasks: readonly TaskIds[] | null
  /** string in 0–1; null allowed in 0–1; default null. */
  processId: string | null
  /** Endpoint in 0–1; null allowed in 0–1; default null. */
  userEndpoint: Endpoint | null
  /** KeyValue[] in 0–1; null allowed in 0–1; default null. */
  clientTags: readonly KeyValue[] | null
  /** TaskOffset[] in 0–1; null allowed in 0–1; default null. */
  taskOffsets: readonly TaskOffset[] | null
  /** TaskOffset[] in 0–1; null allowed in 0–1; default null. */
  taskEndOffsets: readonly TaskOffset[] | null
  /** bool in 0–1. */
  shutdownApplication: boolean
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link StreamsGroupHeartbeatRequest}. */
export const StreamsGroupHeartbeatRequest: MessageCodec<StreamsGroupHeartbeatRequest> = {
  name: 'StreamsGroupHeartbeatRequest',
  type: 'request',
  apiKey: 88,
  minVersion: 0,
  maxVersion: 1,
  latestStableVersion: 1,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(StreamsGroupHeartbeatRequest, version)
    writeStreamsGroupHeartbeatRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(StreamsGroupHeartbeatRequest, version)
    return readStreamsGroupHeartbeatRequest(reader, version)
  },
  default: defaultStreamsGroupHeartbeatRequest,
}

/** A part of {@link StreamsGroupHeartbeatRequest}. */
export interface KeyValue {
  /** string in 0–1. */
  key: string
  /** string in 0–1. */
  value: string
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link StreamsGroupHeartbeatRequest}. */
export interface TopicInfo {
  /** string in 0–1. */
  name: string
  /** int32 in 0–1. */
  partitions: number
  /** int16 in 0–1. */
  replicationFactor: number
  /** KeyValue[] in 0–1. */
  topicConfigs: readonly KeyValue[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link StreamsGroupHeartbeatRequest}. */
export interface Endpoint {
  /** string in 0–1. */
  host: string
  /** uint16 in 0–1. */
  port: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link StreamsGroupHeartbeatRequest}. */
export interface TaskOffset {
  /** string in 0–1. */
  subtopologyId: string
  /** int32 in 0–1. */
  partition: number
  /** int64 in 0–1. */
  offset: bigint
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link StreamsGroupHeartbeatRequest}. */
export interface TaskIds {
  /** string in 0–1. */
  subtopologyId: string
  /** int32[] in 0–1. */
  partitions: readonly number[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link StreamsGroupHeartbeatRequest}. */
export interface CopartitionGroup {
  /** int16[] in 0–1. */
  sourceTopics: readonly number[]
  /** int16[] in 0–1. */
  sourceTopicRegex: readonly number[]
  /** int16[] in 0–1. */
  repartitionSourceTopics: readonly number[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link StreamsGroupHeartbeatRequest}. */
export interface Subtopology {
  /** string in 0–1. */
  subtopologyId: string
  /** string[] in 0–1. */
  sourceTopics: readonly string[]
  /** string[] in 0–1. */
  sourceTopicRegex: readonly string[]
  /** TopicInfo[] in 0–1. */
  stateChangelogTopics: readonly TopicInfo[]
  /** string[] in 0–1. */
  repartitionSinkTopics: readonly string[]
  /** TopicInfo[] in 0–1. */
  repartitionSourceTopics: readonly TopicInfo[]
  /** CopartitionGroup[] in 0–1. */
  copartitionGroups: readonly CopartitionGroup[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link StreamsGroupHeartbeatRequest}. */
export interface Topology {
  /** int32 in 0–1. */
  epoch: number
  /** Subtopology[] in 0–1. */
  subtopologies: readonly Subtopology[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultStreamsGroupHeartbeatRequest(): StreamsGroupHeartbeatRequest {
  return {
    groupId: '',
    memberId: '',
    memberEpoch: 0,
    endpointInformationEpoch: 0,
    instanceId: null,
    rackId: null,
    rebalanceTimeoutMs: -1,
    topology: null,
    activeTasks: null,
    standbyTasks: null,
    warmupTasks: null,
    processId: null,
    userEndpoint: null,
    clientTags: null,
    taskOffsets: null,
    taskEndOffsets: null,
    shutdownApplication: false,
  }
}

function readStreamsGroupHeartbeatRequest(reader: Reader, version: number): StreamsGroupHeartbeatRequest {
  const value: StreamsGroupHeartbeatRequest = {
    groupId: reader.compactString('groupId'),
    memberId: reader.compactString('memberId'),
    memberEpoch: reader.int32('memberEpoch'),
    endpointInformationEpoch: reader.int32('endpointInformationEpoch'),
    instanceId: reader.compactNullableString('instanceId'),
    rackId: reader.compactNullableString('rackId'),
    rebalanceTimeoutMs: reader.int32('rebalanceTimeoutMs'),
    topology: reader.isPresent('topology') ? readTopologyOfStreamsGroupHeartbeatRequest(reader, version) : null,
    activeTasks: readActiveTasksOfStreamsGroupHeartbeatRequest(
      reader,
      version,
      reader.compactNullableArrayLength('activeTasks', 3),
    ),
    standbyTasks: readStandbyTasksOfStreamsGroupHeartbeatRequest(
      reader,
      version,
      reader.compactNullableArrayLength('standbyTasks', 3),
    ),
    warmupTasks: readWarmupTasksOfStreamsGroupHeartbeatRequest(
      reader,
      version,
      reader.compactNullableArrayLength('warmupTasks', 3),
    ),
    processId: reader.compactNullableString('processId'),
    userEndpoint: reader.isPresent('userEndpoint')
      ? readUserEndpointOfStreamsGroupHeartbeatRequest(reader, version)
      : null,
    clientTags: readClientTagsOfStreamsGroupHeartbeatRequest(
      reader,
      version,
      reader.compactNullableArrayLength('clientTags', 3),
    ),
    taskOffsets: readTaskOffsetsOfStreamsGroupHeartbeatRequest(
      reader,
      version,
      reader.compactNullableArrayLength('taskOffsets', 14),
    ),
    taskEndOffsets: readTaskEndOffsetsOfStreamsGroupHeartbeatRequest(
      reader,
      version,
      reader.compactNullableArrayLength('taskEndOffsets', 14),
    ),
    shutdownApplication: reader.bool('shutdownApplication'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readTopologyOfStreamsGroupHeartbeatRequest(reader: Reader, version: number): Topology {
  try {
    return readTopology(reader, version)
  } catch (error) {
    throw within(error, 'topology')
  }
}

function readActiveTasksOfStreamsGroupHeartbeatRequest(
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

function readStandbyTasksOfStreamsGroupHeartbeatRequest(
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

function readWarmupTasksOfStreamsGroupHeartbeatRequest(
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

function readUserEndpointOfStreamsGroupHeartbeatRequest(reader: Reader, version: number): Endpoint {
  try {
    return readEndpoint(reader, version)
  } catch (error) {
    throw within(error, 'userEndpoint')
  }
}

function readClientTagsOfStreamsGroupHeartbeatRequest(
  reader: Reader,
  version: number,
  length: number,
): KeyValue[] | null {
  if (length === -1) return null
  const elements: KeyValue[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readKeyValue(reader, version))
  } catch (error) {
    throw within(error, 'clientTags', index)
  }
  return elements
}

function readTaskOffsetsOfStreamsGroupHeartbeatRequest(
  reader: Reader,
  version: number,
  length: number,
): TaskOffset[] | null {
  if (length === -1) return null
  const elements: TaskOffset[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readTaskOffset(reader, version))
  } catch (error) {
    throw within(error, 'taskOffsets', index)
  }
  return elements
}

function readTaskEndOffsetsOfStreamsGroupHeartbeatRequest(
  reader: Reader,
  version: number,
  length: number,
): TaskOffset[] | null {
  if (length === -1) return null
  const elements: TaskOffset[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readTaskOffset(reader, version))
  } catch (error) {
    throw within(error, 'taskEndOffsets', index)
  }
  return elements
}

function writeStreamsGroupHeartbeatRequest(writer: Writer, value: StreamsGroupHeartbeatRequest, version: number): void {
  writer.compactString(value.groupId, 'groupId')
  writer.compactString(value.memberId, 'memberId')
  writer.int32(value.memberEpoch, 'memberEpoch')
  writer.int32(value.endpointInformationEpoch, 'endpointInformationEpoch')
  writer.compactNullableString(value.instanceId, 'instanceId')
  writer.compactNullableString(value.rackId, 'rackId')
  writer.int32(value.rebalanceTimeoutMs, 'rebalanceTimeoutMs')
  writer.presence(value.topology)
  if (value.topology !== null) writeTopologyOfStreamsGroupHeartbeatRequest(writer, value.topology, version)
  writer.compactNullableArrayLength(value.activeTasks, 'activeTasks')
  writeActiveTasksOfStreamsGroupHeartbeatRequest(writer, value.activeTasks, version)
  writer.compactNullableArrayLength(value.standbyTasks, 'standbyTasks')
  writeStandbyTasksOfStreamsGroupHeartbeatRequest(writer, value.standbyTasks, version)
  writer.compactNullableArrayLength(value.warmupTasks, 'warmupTasks')
  writeWarmupTasksOfStreamsGroupHeartbeatRequest(writer, value.warmupTasks, version)
  writer.compactNullableString(value.processId, 'processId')
  writer.presence(value.userEndpoint)
  if (value.userEndpoint !== null) writeUserEndpointOfStreamsGroupHeartbeatRequest(writer, value.userEndpoint, version)
  writer.compactNullableArrayLength(value.clientTags, 'clientTags')
  writeClientTagsOfStreamsGroupHeartbeatRequest(writer, value.clientTags, version)
  writer.compactNullableArrayLength(value.taskOffsets, 'taskOffsets')
  writeTaskOffsetsOfStreamsGroupHeartbeatRequest(writer, value.taskOffsets, version)
  writer.compactNullableArrayLength(value.taskEndOffsets, 'taskEndOffsets')
  writeTaskEndOffsetsOfStreamsGroupHeartbeatRequest(writer, value.taskEndOffsets, version)
  writer.bool(value.shutdownApplication, 'shutdownApplication')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeTopologyOfStreamsGroupHeartbeatRequest(writer: Writer, value: Topology, version: number): void {
  try {
    writeTopology(writer, value, version)
  } catch (error) {
    throw withinStruct(error, value, 'topology')
  }
}

function writeActiveTasksOfStreamsGroupHeartbeatRequest(
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

function writeStandbyTasksOfStreamsGroupHeartbeatRequest(
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

function writeWarmupTasksOfStreamsGroupHeartbeatRequest(
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

function writeUserEndpointOfStreamsGroupHeartbeatRequest(writer: Writer, value: Endpoint, version: number): void {
  try {
    writeEndpoint(writer, value, version)
  } catch (error) {
    throw withinStruct(error, value, 'userEndpoint')
  }
}

function writeClientTagsOfStreamsGroupHeartbeatRequest(
  writer: Writer,
  elements: readonly KeyValue[] | null,
  version: number,
): void {
  if (elements === null) return
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeKeyValue(writer, elements[index] as KeyValue, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'clientTags', index)
  }
}

function writeTaskOffsetsOfStreamsGroupHeartbeatRequest(
  writer: Writer,
  elements: readonly TaskOffset[] | null,
  version: number,
): void {
  if (elements === null) return
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeTaskOffset(writer, elements[index] as TaskOffset, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'taskOffsets', index)
  }
}

function writeTaskEndOffsetsOfStreamsGroupHeartbeatRequest(
  writer: Writer,
  elements: readonly TaskOffset[] | null,
  version: number,
): void {
  if (elements === null) return
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeTaskOffset(writer, elements[index] as TaskOffset, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'taskEndOffsets', index)
  }
}

function readKeyValue(reader: Reader, _version: number): KeyValue {
  const value: KeyValue = {
    key: reader.compactString('key'),
    value: reader.compactString('value'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeKeyValue(writer: Writer, value: KeyValue, _version: number): void {
  writer.compactString(value.key, 'key')
  writer.compactString(value.value, 'value')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function readTopicInfo(reader: Reader, version: number): TopicInfo {
  const value: TopicInfo = {
    name: reader.compactString('name'),
    partitions: reader.int32('partitions'),
    replicationFactor: reader.int16('replicationFactor'),
    topicConfigs: readTopicConfigsOfTopicInfo(reader, version, reader.compactArrayLength('topicConfigs', 3)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readTopicConfigsOfTopicInfo(reader: Reader, version: number, length: number): KeyValue[] {
  const elements: KeyValue[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readKeyValue(reader, version))
  } catch (error) {
    throw within(error, 'topicConfigs', index)
  }
  return elements
}

function writeTopicInfo(writer: Writer, value: TopicInfo, version: number): void {
  writer.compactString(value.name, 'name')
  writer.int32(value.partitions, 'partitions')
  writer.int16(value.replicationFactor, 'replicationFactor')
  writer.compactArrayLength(value.topicConfigs, 'topicConfigs')
  writeTopicConfigsOfTopicInfo(writer, value.topicConfigs, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeTopicConfigsOfTopicInfo(writer: Writer, elements: readonly KeyValue[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeKeyValue(writer, elements[index] as KeyValue, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topicConfigs', index)
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

function readTaskOffset(reader: Reader, _version: number): TaskOffset {
  const value: TaskOffset = {
    subtopologyId: reader.compactString('subtopologyId'),
    partition: reader.int32('partition'),
    offset: reader.int64('offset'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeTaskOffset(writer: Writer, value: TaskOffset, _version: number): void {
  writer.compactString(value.subtopologyId, 'subtopologyId')
  writer.int32(value.partition, 'partition')
  writer.int64(value.offset, 'offset')
  writer.onlyUnknownTags(value.unknownTaggedFields)
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

function readCopartitionGroup(reader: Reader, version: number): CopartitionGroup {
  const value: CopartitionGroup = {
    sourceTopics: readSourceTopicsOfCopartitionGroup(reader, version, reader.compactArrayLength('sourceTopics', 2)),
    sourceTopicRegex: readSourceTopicRegexOfCopartitionGroup(
      reader,
      version,
      reader.compactArrayLength('sourceTopicRegex', 2),
    ),
    repartitionSourceTopics: readRepartitionSourceTopicsOfCopartitionGroup(
      reader,
      version,
      reader.compactArrayLength('repartitionSourceTopics', 2),
    ),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readSourceTopicsOfCopartitionGroup(reader: Reader, _version: number, length: number): number[] {
  const elements: number[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.int16(''))
  } catch (error) {
    throw within(error, 'sourceTopics', index)
  }
  return elements
}

function readSourceTopicRegexOfCopartitionGroup(reader: Reader, _version: number, length: number): number[] {
  const elements: number[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.int16(''))
  } catch (error) {
    throw within(error, 'sourceTopicRegex', index)
  }
  return elements
}

function readRepartitionSourceTopicsOfCopartitionGroup(reader: Reader, _version: number, length: number): number[] {
  const elements: number[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.int16(''))
  } catch (error) {
    throw within(error, 'repartitionSourceTopics', index)
  }
  return elements
}

function writeCopartitionGroup(writer: Writer, value: CopartitionGroup, version: number): void {
  writer.compactArrayLength(value.sourceTopics, 'sourceTopics')
  writeSourceTopicsOfCopartitionGroup(writer, value.sourceTopics, version)
  writer.compactArrayLength(value.sourceTopicRegex, 'sourceTopicRegex')
  writeSourceTopicRegexOfCopartitionGroup(writer, value.sourceTopicRegex, version)
  writer.compactArrayLength(value.repartitionSourceTopics, 'repartitionSourceTopics')
  writeRepartitionSourceTopicsOfCopartitionGroup(writer, value.repartitionSourceTopics, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeSourceTopicsOfCopartitionGroup(writer: Writer, elements: readonly number[], _version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writer.int16(elements[index] as number, '')
    }
  } catch (error) {
    throw within(error, 'sourceTopics', index)
  }
}

function writeSourceTopicRegexOfCopartitionGroup(writer: Writer, elements: readonly number[], _version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writer.int16(elements[index] as number, '')
    }
  } catch (error) {
    throw within(error, 'sourceTopicRegex', index)
  }
}

function writeRepartitionSourceTopicsOfCopartitionGroup(
  writer: Writer,
  elements: readonly number[],
  _version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writer.int16(elements[index] as number, '')
    }
  } catch (error) {
    throw within(error, 'repartitionSourceTopics', index)
  }
}

function readSubtopology(reader: Reader, version: number): Subtopology {
  const value: Subtopology = {
    subtopologyId: reader.compactString('subtopologyId'),
    sourceTopics: readSourceTopicsOfSubtopology(reader, version, reader.compactArrayLength('sourceTopics', 1)),
    sourceTopicRegex: readSourceTopicRegexOfSubtopology(
      reader,
      version,
      reader.compactArrayLength('sourceTopicRegex', 1),
    ),
    stateChangelogTopics: readStateChangelogTopicsOfSubtopology(
      reader,
      version,
      reader.compactArrayLength('stateChangelogTopics', 9),
    ),
    repartitionSinkTopics: readRepartitionSinkTopicsOfSubtopology(
      reader,
      version,
      reader.compactArrayLength('repartitionSinkTopics', 1),
    ),
    repartitionSourceTopics: readRepartitionSourceTopicsOfSubtopology(
      reader,
      version,
      reader.compactArrayLength('repartitionSourceTopics', 9),
    ),
    copartitionGroups: readCopartitionGroupsOfSubtopology(
      reader,
      version,
      reader.compactArrayLength('copartitionGroups', 4),
    ),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readSourceTopicsOfSubtopology(reader: Reader, _version: number, length: number): string[] {
  const elements: string[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.compactString(''))
  } catch (error) {
    throw within(error, 'sourceTopics', index)
  }
  return elements
}

function readSourceTopicRegexOfSubtopology(reader: Reader, _version: number, length: number): string[] {
  const elements: string[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.compactString(''))
  } catch (error) {
    throw within(error, 'sourceTopicRegex', index)
  }
  return elements
}

function readStateChangelogTopicsOfSubtopology(reader: Reader, version: number, length: number): TopicInfo[] {
  const elements: TopicInfo[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readTopicInfo(reader, version))
  } catch (error) {
    throw within(error, 'stateChangelogTopics', index)
  }
  return elements
}

function readRepartitionSinkTopicsOfSubtopology(reader: Reader, _version: number, length: number): string[] {
  const elements: string[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.compactString(''))
  } catch (error) {
    throw within(error, 'repartitionSinkTopics', index)
  }
  return elements
}

function readRepartitionSourceTopicsOfSubtopology(reader: Reader, version: number, length: number): TopicInfo[] {
  const elements: TopicInfo[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readTopicInfo(reader, version))
  } catch (error) {
    throw within(error, 'repartitionSourceTopics', index)
  }
  return elements
}

function readCopartitionGroupsOfSubtopology(reader: Reader, version: number, length: number): CopartitionGroup[] {
  const elements: CopartitionGroup[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readCopartitionGroup(reader, version))
  } catch (error) {
    throw within(error, 'copartitionGroups', index)
  }
  return elements
}

function writeSubtopology(writer: Writer, value: Subtopology, version: number): void {
  writer.compactString(value.subtopologyId, 'subtopologyId')
  writer.compactArrayLength(value.sourceTopics, 'sourceTopics')
  writeSourceTopicsOfSubtopology(writer, value.sourceTopics, version)
  writer.compactArrayLength(value.sourceTopicRegex, 'sourceTopicRegex')
  writeSourceTopicRegexOfSubtopology(writer, value.sourceTopicRegex, version)
  writer.compactArrayLength(value.stateChangelogTopics, 'stateChangelogTopics')
  writeStateChangelogTopicsOfSubtopology(writer, value.stateChangelogTopics, version)
  writer.compactArrayLength(value.repartitionSinkTopics, 'repartitionSinkTopics')
  writeRepartitionSinkTopicsOfSubtopology(writer, value.repartitionSinkTopics, version)
  writer.compactArrayLength(value.repartitionSourceTopics, 'repartitionSourceTopics')
  writeRepartitionSourceTopicsOfSubtopology(writer, value.repartitionSourceTopics, version)
  writer.compactArrayLength(value.copartitionGroups, 'copartitionGroups')
  writeCopartitionGroupsOfSubtopology(writer, value.copartitionGroups, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeSourceTopicsOfSubtopology(writer: Writer, elements: readonly string[], _version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writer.compactString(elements[index] as string, '')
    }
  } catch (error) {
    throw within(error, 'sourceTopics', index)
  }
}

function writeSourceTopicRegexOfSubtopology(writer: Writer, elements: readonly string[], _version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writer.compactString(elements[index] as string, '')
    }
  } catch (error) {
    throw within(error, 'sourceTopicRegex', index)
  }
}

function writeStateChangelogTopicsOfSubtopology(writer: Writer, elements: readonly TopicInfo[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeTopicInfo(writer, elements[index] as TopicInfo, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'stateChangelogTopics', index)
  }
}

function writeRepartitionSinkTopicsOfSubtopology(writer: Writer, elements: readonly string[], _version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writer.compactString(elements[index] as string, '')
    }
  } catch (error) {
    throw within(error, 'repartitionSinkTopics', index)
  }
}

function writeRepartitionSourceTopicsOfSubtopology(
  writer: Writer,
  elements: readonly TopicInfo[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeTopicInfo(writer, elements[index] as TopicInfo, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'repartitionSourceTopics', index)
  }
}

function writeCopartitionGroupsOfSubtopology(
  writer: Writer,
  elements: readonly CopartitionGroup[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeCopartitionGroup(writer, elements[index] as CopartitionGroup, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'copartitionGroups', index)
  }
}

function readTopology(reader: Reader, version: number): Topology {
  const value: Topology = {
    epoch: reader.int32('epoch'),
    subtopologies: readSubtopologiesOfTopology(reader, version, reader.compactArrayLength('subtopologies', 8)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readSubtopologiesOfTopology(reader: Reader, version: number, length: number): Subtopology[] {
  const elements: Subtopology[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readSubtopology(reader, version))
  } catch (error) {
    throw within(error, 'subtopologies', index)
  }
  return elements
}

function writeTopology(writer: Writer, value: Topology, version: number): void {
  writer.int32(value.epoch, 'epoch')
  writer.compactArrayLength(value.subtopologies, 'subtopologies')
  writeSubtopologiesOfTopology(writer, value.subtopologies, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeSubtopologiesOfTopology(writer: Writer, elements: readonly Subtopology[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeSubtopology(writer, elements[index] as Subtopology, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'subtopologies', index)
  }
}

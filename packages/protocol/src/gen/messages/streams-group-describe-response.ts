// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** StreamsGroupDescribeResponse, a response of API 89 in versions 0–1; flexible in 0–1. */
export interface StreamsGroupDescribeResponse {
  /** int32 in 0–1. */
  throttleTimeMs: number
  /** DescribedGroup[] in 0–1. */
  groups: readonly DescribedGroup[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link StreamsGroupDescribeResponse}. */
export const StreamsGroupDescribeResponse: MessageCodec<StreamsGroupDescribeResponse> = {
  name: 'StreamsGroupDescribeResponse',
  type: 'response',
  apiKey: 89,
  minVersion: 0,
  maxVersion: 1,
  latestStableVersion: 1,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(StreamsGroupDescribeResponse, version)
    writeStreamsGroupDescribeResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(StreamsGroupDescribeResponse, version)
    return readStreamsGroupDescribeResponse(reader, version)
  },
  default: defaultStreamsGroupDescribeResponse,
}

/** A part of {@link StreamsGroupDescribeResponse}. */
export interface Endpoint {
  /** string in 0–1. */
  host: string
  /** uint16 in 0–1. */
  port: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link StreamsGroupDescribeResponse}. */
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

/** A part of {@link StreamsGroupDescribeResponse}. */
export interface Assignment {
  /** TaskIds[] in 0–1. */
  activeTasks: readonly TaskIds[]
  /** TaskIds[] in 0–1. */
  standbyTasks: readonly TaskIds[]
  /** TaskIds[] in 0–1. */
  warmupTasks: readonly TaskIds[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link StreamsGroupDescribeResponse}. */
export interface TaskIds {
  /** string in 0–1. */
  subtopologyId: string
  /** int32[] in 0–1. */
  partitions: readonly number[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link StreamsGroupDescribeResponse}. */
export interface KeyValue {
  /** string in 0–1. */
  key: string
  /** string in 0–1. */
  value: string
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link StreamsGroupDescribeResponse}. */
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

/** A part of {@link StreamsGroupDescribeResponse}. */
export interface TopologyDescription {
  /** TopologyDescriptionSubtopology[] in 1. */
  subtopologies: readonly TopologyDescriptionSubtopology[]
  /** TopologyDescriptionGlobalStore[] in 1. */
  globalStores: readonly TopologyDescriptionGlobalStore[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link StreamsGroupDescribeResponse}. */
export interface TopologyDescriptionSubtopology {
  /** string in 1. */
  subtopologyId: string
  /** TopologyDescriptionNode[] in 1. */
  nodes: readonly TopologyDescriptionNode[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link StreamsGroupDescribeResponse}. */
export interface TopologyDescriptionNode {
  /** string in 1. */
  name: string
  /** int8 in 1. */
  nodeType: number
  /** string[] in 1. */
  sourceTopics: readonly string[]
  /** string in 1; null allowed in 1; default null. */
  sinkTopic: string | null
  /** string[] in 1. */
  stores: readonly string[]
  /** string[] in 1. */
  successors: readonly string[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link StreamsGroupDescribeResponse}. */
export interface TopologyDescriptionGlobalStore {
  /** TopologyDescriptionNode in 1. */
  source: TopologyDescriptionNode
  /** TopologyDescriptionNode in 1. */
  processor: TopologyDescriptionNode
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link StreamsGroupDescribeResponse}. */
export interface Subtopology {
  /** string in 0–1. */
  subtopologyId: string
  /** string[] in 0–1. */
  sourceTopics: readonly string[]
  /** string[] in 0–1. */
  repartitionSinkTopics: readonly string[]
  /** TopicInfo[] in 0–1. */
  stateChangelogTopics: readonly TopicInfo[]
  /** TopicInfo[] in 0–1. */
  repartitionSourceTopics: readonly TopicInfo[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link StreamsGroupDescribeResponse}. */
export interface Topology {
  /** int32 in 0–1. */
  epoch: number
  /** Subtopology[] in 0–1; null allowed in 0–1; default null. */
  subtopologies: readonly Subtopology[] | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link StreamsGroupDescribeResponse}. */
export interface Member {
  /** string in 0–1. */
  memberId: string
  /** int32 in 0–1. */
  memberEpoch: number
  /** string in 0–1; null allowed in 0–1; default null. */
  instanceId: string | null
  /** string in 0–1; null allowed in 0–1; default null. */
  rackId: string | null
  /** string in 0–1. */
  clientId: string
  /** string in 0–1. */
  clientHost: string
  /** int32 in 0–1. */
  topologyEpoch: number
  /** string in 0–1. */
  processId: string
  /** Endpoint in 0–1; null allowed in 0–1; default null. */
  userEndpoint: Endpoint | null
  /** KeyValue[] in 0–1. */
  clientTags: readonly KeyValue[]
  /** TaskOffset[] in 0–1. */
  taskOffsets: readonly TaskOffset[]
  /** TaskOffset[] in 0–1. */
  taskEndOffsets: readonly TaskOffset[]
  /** Assignment in 0–1. */
  assignment: Assignment
  /** Assignment in 0–1. */
  targetAssignment: Assignment
  /** bool in 0–1. */
  isClassic: boolean
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link StreamsGroupDescribeResponse}. */
export interface DescribedGroup {
  /** int16 in 0–1. */
  errorCode: number
  /** string in 0–1; null allowed in 0–1; default null. */
  errorMessage: string | null
  /** string in 0–1. */
  groupId: string
  /** string in 0–1. */
  groupState: string
  /** int32 in 0–1. */
  groupEpoch: number
  /** int32 in 0–1. */
  assignmentEpoch: number
  /** Topology in 0–1; null allowed in 0–1; default null. */
  topology: Topology | null
  /** Member[] in 0–1. */
  members: readonly Member[]
  /** int32 in 0–1; default -2147483648. */
  authorizedOperations: number
  /** TopologyDescription in 1; null allowed in 1; default null. */
  topologyDescription: TopologyDescription | null
  /** int8 in 1. */
  topologyDescriptionStatus: number
  /** string in 1; null allowed in 1; default null; ignorable. */
  assignorName: string | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultStreamsGroupDescribeResponse(): StreamsGroupDescribeResponse {
  return {
    throttleTimeMs: 0,
    groups: [],
  }
}

function readStreamsGroupDescribeResponse(reader: Reader, version: number): StreamsGroupDescribeResponse {
  const value: StreamsGroupDescribeResponse = {
    throttleTimeMs: reader.int32('throttleTimeMs'),
    groups: readGroupsOfStreamsGroupDescribeResponse(reader, version, reader.compactArrayLength('groups', 20)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readGroupsOfStreamsGroupDescribeResponse(reader: Reader, version: number, length: number): DescribedGroup[] {
  const elements: DescribedGroup[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readDescribedGroup(reader, version))
  } catch (error) {
    throw within(error, 'groups', index)
  }
  return elements
}

function writeStreamsGroupDescribeResponse(writer: Writer, value: StreamsGroupDescribeResponse, version: number): void {
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  writer.compactArrayLength(value.groups, 'groups')
  writeGroupsOfStreamsGroupDescribeResponse(writer, value.groups, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeGroupsOfStreamsGroupDescribeResponse(
  writer: Writer,
  elements: readonly DescribedGroup[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeDescribedGroup(writer, elements[index] as DescribedGroup, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'groups', index)
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

function defaultAssignment(): Assignment {
  return {
    activeTasks: [],
    standbyTasks: [],
    warmupTasks: [],
  }
}

function readAssignment(reader: Reader, version: number): Assignment {
  const value: Assignment = {
    activeTasks: readActiveTasksOfAssignment(reader, version, reader.compactArrayLength('activeTasks', 3)),
    standbyTasks: readStandbyTasksOfAssignment(reader, version, reader.compactArrayLength('standbyTasks', 3)),
    warmupTasks: readWarmupTasksOfAssignment(reader, version, reader.compactArrayLength('warmupTasks', 3)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readActiveTasksOfAssignment(reader: Reader, version: number, length: number): TaskIds[] {
  const elements: TaskIds[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readTaskIds(reader, version))
  } catch (error) {
    throw within(error, 'activeTasks', index)
  }
  return elements
}

function readStandbyTasksOfAssignment(reader: Reader, version: number, length: number): TaskIds[] {
  const elements: TaskIds[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readTaskIds(reader, version))
  } catch (error) {
    throw within(error, 'standbyTasks', index)
  }
  return elements
}

function readWarmupTasksOfAssignment(reader: Reader, version: number, length: number): TaskIds[] {
  const elements: TaskIds[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readTaskIds(reader, version))
  } catch (error) {
    throw within(error, 'warmupTasks', index)
  }
  return elements
}

function writeAssignment(writer: Writer, value: Assignment, version: number): void {
  writer.compactArrayLength(value.activeTasks, 'activeTasks')
  writeActiveTasksOfAssignment(writer, value.activeTasks, version)
  writer.compactArrayLength(value.standbyTasks, 'standbyTasks')
  writeStandbyTasksOfAssignment(writer, value.standbyTasks, version)
  writer.compactArrayLength(value.warmupTasks, 'warmupTasks')
  writeWarmupTasksOfAssignment(writer, value.warmupTasks, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeActiveTasksOfAssignment(writer: Writer, elements: readonly TaskIds[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeTaskIds(writer, elements[index] as TaskIds, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'activeTasks', index)
  }
}

function writeStandbyTasksOfAssignment(writer: Writer, elements: readonly TaskIds[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeTaskIds(writer, elements[index] as TaskIds, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'standbyTasks', index)
  }
}

function writeWarmupTasksOfAssignment(writer: Writer, elements: readonly TaskIds[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeTaskIds(writer, elements[index] as TaskIds, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'warmupTasks', index)
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

function readTopologyDescription(reader: Reader, version: number): TopologyDescription {
  const value: TopologyDescription = {
    subtopologies: readSubtopologiesOfTopologyDescription(
      reader,
      version,
      reader.compactArrayLength('subtopologies', 3),
    ),
    globalStores: readGlobalStoresOfTopologyDescription(reader, version, reader.compactArrayLength('globalStores', 15)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readSubtopologiesOfTopologyDescription(
  reader: Reader,
  version: number,
  length: number,
): TopologyDescriptionSubtopology[] {
  const elements: TopologyDescriptionSubtopology[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readTopologyDescriptionSubtopology(reader, version))
  } catch (error) {
    throw within(error, 'subtopologies', index)
  }
  return elements
}

function readGlobalStoresOfTopologyDescription(
  reader: Reader,
  version: number,
  length: number,
): TopologyDescriptionGlobalStore[] {
  const elements: TopologyDescriptionGlobalStore[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readTopologyDescriptionGlobalStore(reader, version))
  } catch (error) {
    throw within(error, 'globalStores', index)
  }
  return elements
}

function writeTopologyDescription(writer: Writer, value: TopologyDescription, version: number): void {
  writer.compactArrayLength(value.subtopologies, 'subtopologies')
  writeSubtopologiesOfTopologyDescription(writer, value.subtopologies, version)
  writer.compactArrayLength(value.globalStores, 'globalStores')
  writeGlobalStoresOfTopologyDescription(writer, value.globalStores, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeSubtopologiesOfTopologyDescription(
  writer: Writer,
  elements: readonly TopologyDescriptionSubtopology[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeTopologyDescriptionSubtopology(writer, elements[index] as TopologyDescriptionSubtopology, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'subtopologies', index)
  }
}

function writeGlobalStoresOfTopologyDescription(
  writer: Writer,
  elements: readonly TopologyDescriptionGlobalStore[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeTopologyDescriptionGlobalStore(writer, elements[index] as TopologyDescriptionGlobalStore, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'globalStores', index)
  }
}

function readTopologyDescriptionSubtopology(reader: Reader, version: number): TopologyDescriptionSubtopology {
  const value: TopologyDescriptionSubtopology = {
    subtopologyId: reader.compactString('subtopologyId'),
    nodes: readNodesOfTopologyDescriptionSubtopology(reader, version, reader.compactArrayLength('nodes', 7)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readNodesOfTopologyDescriptionSubtopology(
  reader: Reader,
  version: number,
  length: number,
): TopologyDescriptionNode[] {
  const elements: TopologyDescriptionNode[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readTopologyDescriptionNode(reader, version))
  } catch (error) {
    throw within(error, 'nodes', index)
  }
  return elements
}

function writeTopologyDescriptionSubtopology(
  writer: Writer,
  value: TopologyDescriptionSubtopology,
  version: number,
): void {
  writer.compactString(value.subtopologyId, 'subtopologyId')
  writer.compactArrayLength(value.nodes, 'nodes')
  writeNodesOfTopologyDescriptionSubtopology(writer, value.nodes, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeNodesOfTopologyDescriptionSubtopology(
  writer: Writer,
  elements: readonly TopologyDescriptionNode[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeTopologyDescriptionNode(writer, elements[index] as TopologyDescriptionNode, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'nodes', index)
  }
}

function defaultTopologyDescriptionNode(): TopologyDescriptionNode {
  return {
    name: '',
    nodeType: 0,
    sourceTopics: [],
    sinkTopic: null,
    stores: [],
    successors: [],
  }
}

function readTopologyDescriptionNode(reader: Reader, version: number): TopologyDescriptionNode {
  const value: TopologyDescriptionNode = {
    name: reader.compactString('name'),
    nodeType: reader.int8('nodeType'),
    sourceTopics: readSourceTopicsOfTopologyDescriptionNode(
      reader,
      version,
      reader.compactArrayLength('sourceTopics', 1),
    ),
    sinkTopic: reader.compactNullableString('sinkTopic'),
    stores: readStoresOfTopologyDescriptionNode(reader, version, reader.compactArrayLength('stores', 1)),
    successors: readSuccessorsOfTopologyDescriptionNode(reader, version, reader.compactArrayLength('successors', 1)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readSourceTopicsOfTopologyDescriptionNode(reader: Reader, _version: number, length: number): string[] {
  const elements: string[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.compactString(''))
  } catch (error) {
    throw within(error, 'sourceTopics', index)
  }
  return elements
}

function readStoresOfTopologyDescriptionNode(reader: Reader, _version: number, length: number): string[] {
  const elements: string[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.compactString(''))
  } catch (error) {
    throw within(error, 'stores', index)
  }
  return elements
}

function readSuccessorsOfTopologyDescriptionNode(reader: Reader, _version: number, length: number): string[] {
  const elements: string[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.compactString(''))
  } catch (error) {
    throw within(error, 'successors', index)
  }
  return elements
}

function writeTopologyDescriptionNode(writer: Writer, value: TopologyDescriptionNode, version: number): void {
  writer.compactString(value.name, 'name')
  writer.int8(value.nodeType, 'nodeType')
  writer.compactArrayLength(value.sourceTopics, 'sourceTopics')
  writeSourceTopicsOfTopologyDescriptionNode(writer, value.sourceTopics, version)
  writer.compactNullableString(value.sinkTopic, 'sinkTopic')
  writer.compactArrayLength(value.stores, 'stores')
  writeStoresOfTopologyDescriptionNode(writer, value.stores, version)
  writer.compactArrayLength(value.successors, 'successors')
  writeSuccessorsOfTopologyDescriptionNode(writer, value.successors, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeSourceTopicsOfTopologyDescriptionNode(
  writer: Writer,
  elements: readonly string[],
  _version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writer.compactString(elements[index] as string, '')
    }
  } catch (error) {
    throw within(error, 'sourceTopics', index)
  }
}

function writeStoresOfTopologyDescriptionNode(writer: Writer, elements: readonly string[], _version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writer.compactString(elements[index] as string, '')
    }
  } catch (error) {
    throw within(error, 'stores', index)
  }
}

function writeSuccessorsOfTopologyDescriptionNode(writer: Writer, elements: readonly string[], _version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writer.compactString(elements[index] as string, '')
    }
  } catch (error) {
    throw within(error, 'successors', index)
  }
}

function readTopologyDescriptionGlobalStore(reader: Reader, version: number): TopologyDescriptionGlobalStore {
  const value: TopologyDescriptionGlobalStore = {
    source: readSourceOfTopologyDescriptionGlobalStore(reader, version),
    processor: readProcessorOfTopologyDescriptionGlobalStore(reader, version),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readSourceOfTopologyDescriptionGlobalStore(reader: Reader, version: number): TopologyDescriptionNode {
  try {
    return readTopologyDescriptionNode(reader, version)
  } catch (error) {
    throw within(error, 'source')
  }
}

function readProcessorOfTopologyDescriptionGlobalStore(reader: Reader, version: number): TopologyDescriptionNode {
  try {
    return readTopologyDescriptionNode(reader, version)
  } catch (error) {
    throw within(error, 'processor')
  }
}

function writeTopologyDescriptionGlobalStore(
  writer: Writer,
  value: TopologyDescriptionGlobalStore,
  version: number,
): void {
  writeSourceOfTopologyDescriptionGlobalStore(writer, value.source, version)
  writeProcessorOfTopologyDescriptionGlobalStore(writer, value.processor, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeSourceOfTopologyDescriptionGlobalStore(
  writer: Writer,
  value: TopologyDescriptionNode,
  version: number,
): void {
  try {
    writeTopologyDescriptionNode(writer, value, version)
  } catch (error) {
    throw withinStruct(error, value, 'source')
  }
}

function writeProcessorOfTopologyDescriptionGlobalStore(
  writer: Writer,
  value: TopologyDescriptionNode,
  version: number,
): void {
  try {
    writeTopologyDescriptionNode(writer, value, version)
  } catch (error) {
    throw withinStruct(error, value, 'processor')
  }
}

function readSubtopology(reader: Reader, version: number): Subtopology {
  const value: Subtopology = {
    subtopologyId: reader.compactString('subtopologyId'),
    sourceTopics: readSourceTopicsOfSubtopology(reader, version, reader.compactArrayLength('sourceTopics', 1)),
    repartitionSinkTopics: readRepartitionSinkTopicsOfSubtopology(
      reader,
      version,
      reader.compactArrayLength('repartitionSinkTopics', 1),
    ),
    stateChangelogTopics: readStateChangelogTopicsOfSubtopology(
      reader,
      version,
      reader.compactArrayLength('stateChangelogTopics', 9),
    ),
    repartitionSourceTopics: readRepartitionSourceTopicsOfSubtopology(
      reader,
      version,
      reader.compactArrayLength('repartitionSourceTopics', 9),
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

function writeSubtopology(writer: Writer, value: Subtopology, version: number): void {
  writer.compactString(value.subtopologyId, 'subtopologyId')
  writer.compactArrayLength(value.sourceTopics, 'sourceTopics')
  writeSourceTopicsOfSubtopology(writer, value.sourceTopics, version)
  writer.compactArrayLength(value.repartitionSinkTopics, 'repartitionSinkTopics')
  writeRepartitionSinkTopicsOfSubtopology(writer, value.repartitionSinkTopics, version)
  writer.compactArrayLength(value.stateChangelogTopics, 'stateChangelogTopics')
  writeStateChangelogTopicsOfSubtopology(writer, value.stateChangelogTopics, version)
  writer.compactArrayLength(value.repartitionSourceTopics, 'repartitionSourceTopics')
  writeRepartitionSourceTopicsOfSubtopology(writer, value.repartitionSourceTopics, version)
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

function readTopology(reader: Reader, version: number): Topology {
  const value: Topology = {
    epoch: reader.int32('epoch'),
    subtopologies: readSubtopologiesOfTopology(reader, version, reader.compactNullableArrayLength('subtopologies', 6)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readSubtopologiesOfTopology(reader: Reader, version: number, length: number): Subtopology[] | null {
  if (length === -1) return null
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
  writer.compactNullableArrayLength(value.subtopologies, 'subtopologies')
  writeSubtopologiesOfTopology(writer, value.subtopologies, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeSubtopologiesOfTopology(writer: Writer, elements: readonly Subtopology[] | null, version: number): void {
  if (elements === null) return
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeSubtopology(writer, elements[index] as Subtopology, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'subtopologies', index)
  }
}

function readMember(reader: Reader, version: number): Member {
  const value: Member = {
    memberId: reader.compactString('memberId'),
    memberEpoch: reader.int32('memberEpoch'),
    instanceId: reader.compactNullableString('instanceId'),
    rackId: reader.compactNullableString('rackId'),
    clientId: reader.compactString('clientId'),
    clientHost: reader.compactString('clientHost'),
    topologyEpoch: reader.int32('topologyEpoch'),
    processId: reader.compactString('processId'),
    userEndpoint: reader.isPresent('userEndpoint') ? readUserEndpointOfMember(reader, version) : null,
    clientTags: readClientTagsOfMember(reader, version, reader.compactArrayLength('clientTags', 3)),
    taskOffsets: readTaskOffsetsOfMember(reader, version, reader.compactArrayLength('taskOffsets', 14)),
    taskEndOffsets: readTaskEndOffsetsOfMember(reader, version, reader.compactArrayLength('taskEndOffsets', 14)),
    assignment: readAssignmentOfMember(reader, version),
    targetAssignment: readTargetAssignmentOfMember(reader, version),
    isClassic: reader.bool('isClassic'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readUserEndpointOfMember(reader: Reader, version: number): Endpoint {
  try {
    return readEndpoint(reader, version)
  } catch (error) {
    throw within(error, 'userEndpoint')
  }
}

function readClientTagsOfMember(reader: Reader, version: number, length: number): KeyValue[] {
  const elements: KeyValue[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readKeyValue(reader, version))
  } catch (error) {
    throw within(error, 'clientTags', index)
  }
  return elements
}

function readTaskOffsetsOfMember(reader: Reader, version: number, length: number): TaskOffset[] {
  const elements: TaskOffset[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readTaskOffset(reader, version))
  } catch (error) {
    throw within(error, 'taskOffsets', index)
  }
  return elements
}

function readTaskEndOffsetsOfMember(reader: Reader, version: number, length: number): TaskOffset[] {
  const elements: TaskOffset[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readTaskOffset(reader, version))
  } catch (error) {
    throw within(error, 'taskEndOffsets', index)
  }
  return elements
}

function readAssignmentOfMember(reader: Reader, version: number): Assignment {
  try {
    return readAssignment(reader, version)
  } catch (error) {
    throw within(error, 'assignment')
  }
}

function readTargetAssignmentOfMember(reader: Reader, version: number): Assignment {
  try {
    return readAssignment(reader, version)
  } catch (error) {
    throw within(error, 'targetAssignment')
  }
}

function writeMember(writer: Writer, value: Member, version: number): void {
  writer.compactString(value.memberId, 'memberId')
  writer.int32(value.memberEpoch, 'memberEpoch')
  writer.compactNullableString(value.instanceId, 'instanceId')
  writer.compactNullableString(value.rackId, 'rackId')
  writer.compactString(value.clientId, 'clientId')
  writer.compactString(value.clientHost, 'clientHost')
  writer.int32(value.topologyEpoch, 'topologyEpoch')
  writer.compactString(value.processId, 'processId')
  writer.presence(value.userEndpoint)
  if (value.userEndpoint !== null) writeUserEndpointOfMember(writer, value.userEndpoint, version)
  writer.compactArrayLength(value.clientTags, 'clientTags')
  writeClientTagsOfMember(writer, value.clientTags, version)
  writer.compactArrayLength(value.taskOffsets, 'taskOffsets')
  writeTaskOffsetsOfMember(writer, value.taskOffsets, version)
  writer.compactArrayLength(value.taskEndOffsets, 'taskEndOffsets')
  writeTaskEndOffsetsOfMember(writer, value.taskEndOffsets, version)
  writeAssignmentOfMember(writer, value.assignment, version)
  writeTargetAssignmentOfMember(writer, value.targetAssignment, version)
  writer.bool(value.isClassic, 'isClassic')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeUserEndpointOfMember(writer: Writer, value: Endpoint, version: number): void {
  try {
    writeEndpoint(writer, value, version)
  } catch (error) {
    throw withinStruct(error, value, 'userEndpoint')
  }
}

function writeClientTagsOfMember(writer: Writer, elements: readonly KeyValue[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeKeyValue(writer, elements[index] as KeyValue, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'clientTags', index)
  }
}

function writeTaskOffsetsOfMember(writer: Writer, elements: readonly TaskOffset[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeTaskOffset(writer, elements[index] as TaskOffset, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'taskOffsets', index)
  }
}

function writeTaskEndOffsetsOfMember(writer: Writer, elements: readonly TaskOffset[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeTaskOffset(writer, elements[index] as TaskOffset, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'taskEndOffsets', index)
  }
}

function writeAssignmentOfMember(writer: Writer, value: Assignment, version: number): void {
  try {
    writeAssignment(writer, value, version)
  } catch (error) {
    throw withinStruct(error, value, 'assignment')
  }
}

function writeTargetAssignmentOfMember(writer: Writer, value: Assignment, version: number): void {
  try {
    writeAssignment(writer, value, version)
  } catch (error) {
    throw withinStruct(error, value, 'targetAssignment')
  }
}

function readDescribedGroup(reader: Reader, version: number): DescribedGroup {
  const value: DescribedGroup = {
    errorCode: reader.int16('errorCode'),
    errorMessage: reader.compactNullableString('errorMessage'),
    groupId: reader.compactString('groupId'),
    groupState: reader.compactString('groupState'),
    groupEpoch: reader.int32('groupEpoch'),
    assignmentEpoch: reader.int32('assignmentEpoch'),
    topology: reader.isPresent('topology') ? readTopologyOfDescribedGroup(reader, version) : null,
    members: readMembersOfDescribedGroup(reader, version, reader.compactArrayLength('members', 28)),
    authorizedOperations: reader.int32('authorizedOperations'),
    topologyDescription:
      version >= 1
        ? reader.isPresent('topologyDescription')
          ? readTopologyDescriptionOfDescribedGroup(reader, version)
          : null
        : null,
    topologyDescriptionStatus: version >= 1 ? reader.int8('topologyDescriptionStatus') : 0,
    assignorName: version >= 1 ? reader.compactNullableString('assignorName') : null,
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readTopologyOfDescribedGroup(reader: Reader, version: number): Topology {
  try {
    return readTopology(reader, version)
  } catch (error) {
    throw within(error, 'topology')
  }
}

function readMembersOfDescribedGroup(reader: Reader, version: number, length: number): Member[] {
  const elements: Member[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readMember(reader, version))
  } catch (error) {
    throw within(error, 'members', index)
  }
  return elements
}

function readTopologyDescriptionOfDescribedGroup(reader: Reader, version: number): TopologyDescription {
  try {
    return readTopologyDescription(reader, version)
  } catch (error) {
    throw within(error, 'topologyDescription')
  }
}

function writeDescribedGroup(writer: Writer, value: DescribedGroup, version: number): void {
  writer.int16(value.errorCode, 'errorCode')
  writer.compactNullableString(value.errorMessage, 'errorMessage')
  writer.compactString(value.groupId, 'groupId')
  writer.compactString(value.groupState, 'groupState')
  writer.int32(value.groupEpoch, 'groupEpoch')
  writer.int32(value.assignmentEpoch, 'assignmentEpoch')
  writer.presence(value.topology)
  if (value.topology !== null) writeTopologyOfDescribedGroup(writer, value.topology, version)
  writer.compactArrayLength(value.members, 'members')
  writeMembersOfDescribedGroup(writer, value.members, version)
  writer.int32(value.authorizedOperations, 'authorizedOperations')
  if (version >= 1) {
    writer.presence(value.topologyDescription)
    if (value.topologyDescription !== null)
      writeTopologyDescriptionOfDescribedGroup(writer, value.topologyDescription, version)
  } else {
    if (value.topologyDescription !== null) writer.unsupported('topologyDescription', version, '1')
  }
  if (version >= 1) {
    writer.int8(value.topologyDescriptionStatus, 'topologyDescriptionStatus')
  } else {
    if (value.topologyDescriptionStatus !== 0) writer.unsupported('topologyDescriptionStatus', version, '1')
  }
  if (version >= 1) {
    writer.compactNullableString(value.assignorName, 'assignorName')
  }
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeTopologyOfDescribedGroup(writer: Writer, value: Topology, version: number): void {
  try {
    writeTopology(writer, value, version)
  } catch (error) {
    throw withinStruct(error, value, 'topology')
  }
}

function writeMembersOfDescribedGroup(writer: Writer, elements: readonly Member[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeMember(writer, elements[index] as Member, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'members', index)
  }
}

function writeTopologyDescriptionOfDescribedGroup(writer: Writer, value: TopologyDescription, version: number): void {
  try {
    writeTopologyDescription(writer, value, version)
  } catch (error) {
    throw withinStruct(error, value, 'topologyDescription')
  }
}

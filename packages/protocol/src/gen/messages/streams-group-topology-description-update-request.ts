// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** StreamsGroupTopologyDescriptionUpdateRequest, a request of API 93 in versions 0; flexible in 0. */
export interface StreamsGroupTopologyDescriptionUpdateRequest {
  /** string in 0. */
  groupId: string
  /** string in 0. */
  memberId: string
  /** int32 in 0. */
  topologyEpoch: number
  /** TopologyDescription in 0. */
  topologyDescription: TopologyDescription
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link StreamsGroupTopologyDescriptionUpdateRequest}. */
export const StreamsGroupTopologyDescriptionUpdateRequest: MessageCodec<StreamsGroupTopologyDescriptionUpdateRequest> =
  {
    name: 'StreamsGroupTopologyDescriptionUpdateRequest',
    type: 'request',
    apiKey: 93,
    minVersion: 0,
    maxVersion: 0,
    latestStableVersion: 0,
    firstFlexibleVersion: 0,
    encode(writer, value, version) {
      assertVersion(StreamsGroupTopologyDescriptionUpdateRequest, version)
      writeStreamsGroupTopologyDescriptionUpdateRequest(writer, value, version)
    },
    decode(reader, version) {
      assertVersion(StreamsGroupTopologyDescriptionUpdateRequest, version)
      return readStreamsGroupTopologyDescriptionUpdateRequest(reader, version)
    },
    default: defaultStreamsGroupTopologyDescriptionUpdateRequest,
  }

/** A part of {@link StreamsGroupTopologyDescriptionUpdateRequest}. */
export interface TopologyDescription {
  /** TopologyDescriptionSubtopology[] in 0. */
  subtopologies: readonly TopologyDescriptionSubtopology[]
  /** TopologyDescriptionGlobalStore[] in 0. */
  globalStores: readonly TopologyDescriptionGlobalStore[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link StreamsGroupTopologyDescriptionUpdateRequest}. */
export interface TopologyDescriptionSubtopology {
  /** string in 0. */
  subtopologyId: string
  /** TopologyDescriptionNode[] in 0. */
  nodes: readonly TopologyDescriptionNode[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link StreamsGroupTopologyDescriptionUpdateRequest}. */
export interface TopologyDescriptionNode {
  /** string in 0. */
  name: string
  /** int8 in 0. */
  nodeType: number
  /** string[] in 0. */
  sourceTopics: readonly string[]
  /** string in 0; null allowed in 0; default null. */
  sinkTopic: string | null
  /** string[] in 0. */
  stores: readonly string[]
  /** string[] in 0. */
  successors: readonly string[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link StreamsGroupTopologyDescriptionUpdateRequest}. */
export interface TopologyDescriptionGlobalStore {
  /** TopologyDescriptionNode in 0. */
  source: TopologyDescriptionNode
  /** TopologyDescriptionNode in 0. */
  processor: TopologyDescriptionNode
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultStreamsGroupTopologyDescriptionUpdateRequest(): StreamsGroupTopologyDescriptionUpdateRequest {
  return {
    groupId: '',
    memberId: '',
    topologyEpoch: 0,
    topologyDescription: defaultTopologyDescription(),
  }
}

function readStreamsGroupTopologyDescriptionUpdateRequest(
  reader: Reader,
  version: number,
): StreamsGroupTopologyDescriptionUpdateRequest {
  const value: StreamsGroupTopologyDescriptionUpdateRequest = {
    groupId: reader.compactString('groupId'),
    memberId: reader.compactString('memberId'),
    topologyEpoch: reader.int32('topologyEpoch'),
    topologyDescription: readTopologyDescriptionOfStreamsGroupTopologyDescriptionUpdateRequest(reader, version),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readTopologyDescriptionOfStreamsGroupTopologyDescriptionUpdateRequest(
  reader: Reader,
  version: number,
): TopologyDescription {
  try {
    return readTopologyDescription(reader, version)
  } catch (error) {
    throw within(error, 'topologyDescription')
  }
}

function writeStreamsGroupTopologyDescriptionUpdateRequest(
  writer: Writer,
  value: StreamsGroupTopologyDescriptionUpdateRequest,
  version: number,
): void {
  writer.compactString(value.groupId, 'groupId')
  writer.compactString(value.memberId, 'memberId')
  writer.int32(value.topologyEpoch, 'topologyEpoch')
  writeTopologyDescriptionOfStreamsGroupTopologyDescriptionUpdateRequest(writer, value.topologyDescription, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeTopologyDescriptionOfStreamsGroupTopologyDescriptionUpdateRequest(
  writer: Writer,
  value: TopologyDescription,
  version: number,
): void {
  try {
    writeTopologyDescription(writer, value, version)
  } catch (error) {
    throw withinStruct(error, value, 'topologyDescription')
  }
}

function defaultTopologyDescription(): TopologyDescription {
  return {
    subtopologies: [],
    globalStores: [],
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

// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Uuid } from '../../wire/uuid.ts'
import type { Writer } from '../../wire/writer.ts'

/** InitializeShareGroupStateRequest, a request of API 83 in versions 0; flexible in 0. */
export interface InitializeShareGroupStateRequest {
  /** string in 0. */
  groupId: string
  /** InitializeStateData[] in 0. */
  topics: readonly InitializeStateData[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link InitializeShareGroupStateRequest}. */
export const InitializeShareGroupStateRequest: MessageCodec<InitializeShareGroupStateRequest> = {
  name: 'InitializeShareGroupStateRequest',
  type: 'request',
  apiKey: 83,
  minVersion: 0,
  maxVersion: 0,
  latestStableVersion: 0,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(InitializeShareGroupStateRequest, version)
    writeInitializeShareGroupStateRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(InitializeShareGroupStateRequest, version)
    return readInitializeShareGroupStateRequest(reader, version)
  },
  default: defaultInitializeShareGroupStateRequest,
}

/** A part of {@link InitializeShareGroupStateRequest}. */
export interface PartitionData {
  /** int32 in 0. */
  partition: number
  /** int32 in 0. */
  stateEpoch: number
  /** int64 in 0. */
  startOffset: bigint
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link InitializeShareGroupStateRequest}. */
export interface InitializeStateData {
  /** uuid in 0. */
  topicId: Uuid
  /** PartitionData[] in 0. */
  partitions: readonly PartitionData[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultInitializeShareGroupStateRequest(): InitializeShareGroupStateRequest {
  return {
    groupId: '',
    topics: [],
  }
}

function readInitializeShareGroupStateRequest(reader: Reader, version: number): InitializeShareGroupStateRequest {
  const value: InitializeShareGroupStateRequest = {
    groupId: reader.compactString('groupId'),
    topics: readTopicsOfInitializeShareGroupStateRequest(reader, version, reader.compactArrayLength('topics', 18)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readTopicsOfInitializeShareGroupStateRequest(
  reader: Reader,
  version: number,
  length: number,
): InitializeStateData[] {
  const elements: InitializeStateData[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readInitializeStateData(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function writeInitializeShareGroupStateRequest(
  writer: Writer,
  value: InitializeShareGroupStateRequest,
  version: number,
): void {
  writer.compactString(value.groupId, 'groupId')
  writer.compactArrayLength(value.topics, 'topics')
  writeTopicsOfInitializeShareGroupStateRequest(writer, value.topics, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeTopicsOfInitializeShareGroupStateRequest(
  writer: Writer,
  elements: readonly InitializeStateData[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeInitializeStateData(writer, elements[index] as InitializeStateData, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topics', index)
  }
}

function readPartitionData(reader: Reader, _version: number): PartitionData {
  const value: PartitionData = {
    partition: reader.int32('partition'),
    stateEpoch: reader.int32('stateEpoch'),
    startOffset: reader.int64('startOffset'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writePartitionData(writer: Writer, value: PartitionData, _version: number): void {
  writer.int32(value.partition, 'partition')
  writer.int32(value.stateEpoch, 'stateEpoch')
  writer.int64(value.startOffset, 'startOffset')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function readInitializeStateData(reader: Reader, version: number): InitializeStateData {
  const value: InitializeStateData = {
    topicId: reader.uuid('topicId'),
    partitions: readPartitionsOfInitializeStateData(reader, version, reader.compactArrayLength('partitions', 17)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readPartitionsOfInitializeStateData(reader: Reader, version: number, length: number): PartitionData[] {
  const elements: PartitionData[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readPartitionData(reader, version))
  } catch (error) {
    throw within(error, 'partitions', index)
  }
  return elements
}

function writeInitializeStateData(writer: Writer, value: InitializeStateData, version: number): void {
  writer.uuid(value.topicId, 'topicId')
  writer.compactArrayLength(value.partitions, 'partitions')
  writePartitionsOfInitializeStateData(writer, value.partitions, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writePartitionsOfInitializeStateData(
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

// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** ListPartitionReassignmentsResponse, a response of API 46 in versions 0; flexible in 0. */
export interface ListPartitionReassignmentsResponse {
  /** int32 in 0. */
  throttleTimeMs: number
  /** int16 in 0. */
  errorCode: number
  /** string in 0; null allowed in 0. */
  errorMessage: string | null
  /** OngoingTopicReassignment[] in 0. */
  topics: readonly OngoingTopicReassignment[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link ListPartitionReassignmentsResponse}. */
export const ListPartitionReassignmentsResponse: MessageCodec<ListPartitionReassignmentsResponse> = {
  name: 'ListPartitionReassignmentsResponse',
  type: 'response',
  apiKey: 46,
  minVersion: 0,
  maxVersion: 0,
  latestStableVersion: 0,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(ListPartitionReassignmentsResponse, version)
    writeListPartitionReassignmentsResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(ListPartitionReassignmentsResponse, version)
    return readListPartitionReassignmentsResponse(reader, version)
  },
  default: defaultListPartitionReassignmentsResponse,
}

/** A part of {@link ListPartitionReassignmentsResponse}. */
export interface OngoingPartitionReassignment {
  /** int32 in 0. */
  partitionIndex: number
  /** int32[] in 0. */
  replicas: readonly number[]
  /** int32[] in 0. */
  addingReplicas: readonly number[]
  /** int32[] in 0. */
  removingReplicas: readonly number[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link ListPartitionReassignmentsResponse}. */
export interface OngoingTopicReassignment {
  /** string in 0. */
  name: string
  /** OngoingPartitionReassignment[] in 0. */
  partitions: readonly OngoingPartitionReassignment[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultListPartitionReassignmentsResponse(): ListPartitionReassignmentsResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    errorMessage: '',
    topics: [],
  }
}

function readListPartitionReassignmentsResponse(reader: Reader, version: number): ListPartitionReassignmentsResponse {
  const value: ListPartitionReassignmentsResponse = {
    throttleTimeMs: reader.int32('throttleTimeMs'),
    errorCode: reader.int16('errorCode'),
    errorMessage: reader.compactNullableString('errorMessage'),
    topics: readTopicsOfListPartitionReassignmentsResponse(reader, version, reader.compactArrayLength('topics', 3)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readTopicsOfListPartitionReassignmentsResponse(
  reader: Reader,
  version: number,
  length: number,
): OngoingTopicReassignment[] {
  const elements: OngoingTopicReassignment[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readOngoingTopicReassignment(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function writeListPartitionReassignmentsResponse(
  writer: Writer,
  value: ListPartitionReassignmentsResponse,
  version: number,
): void {
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  writer.int16(value.errorCode, 'errorCode')
  writer.compactNullableString(value.errorMessage, 'errorMessage')
  writer.compactArrayLength(value.topics, 'topics')
  writeTopicsOfListPartitionReassignmentsResponse(writer, value.topics, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeTopicsOfListPartitionReassignmentsResponse(
  writer: Writer,
  elements: readonly OngoingTopicReassignment[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeOngoingTopicReassignment(writer, elements[index] as OngoingTopicReassignment, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topics', index)
  }
}

function readOngoingPartitionReassignment(reader: Reader, version: number): OngoingPartitionReassignment {
  const value: OngoingPartitionReassignment = {
    partitionIndex: reader.int32('partitionIndex'),
    replicas: readReplicasOfOngoingPartitionReassignment(reader, version, reader.compactArrayLength('replicas', 4)),
    addingReplicas: readAddingReplicasOfOngoingPartitionReassignment(
      reader,
      version,
      reader.compactArrayLength('addingReplicas', 4),
    ),
    removingReplicas: readRemovingReplicasOfOngoingPartitionReassignment(
      reader,
      version,
      reader.compactArrayLength('removingReplicas', 4),
    ),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readReplicasOfOngoingPartitionReassignment(reader: Reader, _version: number, length: number): number[] {
  const elements: number[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.int32(''))
  } catch (error) {
    throw within(error, 'replicas', index)
  }
  return elements
}

function readAddingReplicasOfOngoingPartitionReassignment(reader: Reader, _version: number, length: number): number[] {
  const elements: number[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.int32(''))
  } catch (error) {
    throw within(error, 'addingReplicas', index)
  }
  return elements
}

function readRemovingReplicasOfOngoingPartitionReassignment(
  reader: Reader,
  _version: number,
  length: number,
): number[] {
  const elements: number[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.int32(''))
  } catch (error) {
    throw within(error, 'removingReplicas', index)
  }
  return elements
}

function writeOngoingPartitionReassignment(writer: Writer, value: OngoingPartitionReassignment, version: number): void {
  writer.int32(value.partitionIndex, 'partitionIndex')
  writer.compactArrayLength(value.replicas, 'replicas')
  writeReplicasOfOngoingPartitionReassignment(writer, value.replicas, version)
  writer.compactArrayLength(value.addingReplicas, 'addingReplicas')
  writeAddingReplicasOfOngoingPartitionReassignment(writer, value.addingReplicas, version)
  writer.compactArrayLength(value.removingReplicas, 'removingReplicas')
  writeRemovingReplicasOfOngoingPartitionReassignment(writer, value.removingReplicas, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeReplicasOfOngoingPartitionReassignment(
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
    throw within(error, 'replicas', index)
  }
}

function writeAddingReplicasOfOngoingPartitionReassignment(
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
    throw within(error, 'addingReplicas', index)
  }
}

function writeRemovingReplicasOfOngoingPartitionReassignment(
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
    throw within(error, 'removingReplicas', index)
  }
}

function readOngoingTopicReassignment(reader: Reader, version: number): OngoingTopicReassignment {
  const value: OngoingTopicReassignment = {
    name: reader.compactString('name'),
    partitions: readPartitionsOfOngoingTopicReassignment(reader, version, reader.compactArrayLength('partitions', 8)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readPartitionsOfOngoingTopicReassignment(
  reader: Reader,
  version: number,
  length: number,
): OngoingPartitionReassignment[] {
  const elements: OngoingPartitionReassignment[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readOngoingPartitionReassignment(reader, version))
  } catch (error) {
    throw within(error, 'partitions', index)
  }
  return elements
}

function writeOngoingTopicReassignment(writer: Writer, value: OngoingTopicReassignment, version: number): void {
  writer.compactString(value.name, 'name')
  writer.compactArrayLength(value.partitions, 'partitions')
  writePartitionsOfOngoingTopicReassignment(writer, value.partitions, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writePartitionsOfOngoingTopicReassignment(
  writer: Writer,
  elements: readonly OngoingPartitionReassignment[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeOngoingPartitionReassignment(writer, elements[index] as OngoingPartitionReassignment, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'partitions', index)
  }
}

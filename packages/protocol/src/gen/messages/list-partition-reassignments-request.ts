// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** ListPartitionReassignmentsRequest, a request of API 46 in versions 0; flexible in 0. */
export interface ListPartitionReassignmentsRequest {
  /** int32 in 0; default 60000. */
  timeoutMs: number
  /** ListPartitionReassignmentsTopics[] in 0; null allowed in 0; default null. */
  topics: readonly ListPartitionReassignmentsTopics[] | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link ListPartitionReassignmentsRequest}. */
export const ListPartitionReassignmentsRequest: MessageCodec<ListPartitionReassignmentsRequest> = {
  name: 'ListPartitionReassignmentsRequest',
  type: 'request',
  apiKey: 46,
  minVersion: 0,
  maxVersion: 0,
  latestStableVersion: 0,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(ListPartitionReassignmentsRequest, version)
    writeListPartitionReassignmentsRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(ListPartitionReassignmentsRequest, version)
    return readListPartitionReassignmentsRequest(reader, version)
  },
  default: defaultListPartitionReassignmentsRequest,
}

/** A part of {@link ListPartitionReassignmentsRequest}. */
export interface ListPartitionReassignmentsTopics {
  /** string in 0. */
  name: string
  /** int32[] in 0. */
  partitionIndexes: readonly number[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultListPartitionReassignmentsRequest(): ListPartitionReassignmentsRequest {
  return {
    timeoutMs: 60000,
    topics: null,
  }
}

function readListPartitionReassignmentsRequest(reader: Reader, version: number): ListPartitionReassignmentsRequest {
  const value: ListPartitionReassignmentsRequest = {
    timeoutMs: reader.int32('timeoutMs'),
    topics: readTopicsOfListPartitionReassignmentsRequest(
      reader,
      version,
      reader.compactNullableArrayLength('topics', 3),
    ),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readTopicsOfListPartitionReassignmentsRequest(
  reader: Reader,
  version: number,
  length: number,
): ListPartitionReassignmentsTopics[] | null {
  if (length === -1) return null
  const elements: ListPartitionReassignmentsTopics[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readListPartitionReassignmentsTopics(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function writeListPartitionReassignmentsRequest(
  writer: Writer,
  value: ListPartitionReassignmentsRequest,
  version: number,
): void {
  writer.int32(value.timeoutMs, 'timeoutMs')
  writer.compactNullableArrayLength(value.topics, 'topics')
  writeTopicsOfListPartitionReassignmentsRequest(writer, value.topics, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeTopicsOfListPartitionReassignmentsRequest(
  writer: Writer,
  elements: readonly ListPartitionReassignmentsTopics[] | null,
  version: number,
): void {
  if (elements === null) return
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeListPartitionReassignmentsTopics(writer, elements[index] as ListPartitionReassignmentsTopics, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topics', index)
  }
}

function readListPartitionReassignmentsTopics(reader: Reader, version: number): ListPartitionReassignmentsTopics {
  const value: ListPartitionReassignmentsTopics = {
    name: reader.compactString('name'),
    partitionIndexes: readPartitionIndexesOfListPartitionReassignmentsTopics(
      reader,
      version,
      reader.compactArrayLength('partitionIndexes', 4),
    ),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readPartitionIndexesOfListPartitionReassignmentsTopics(
  reader: Reader,
  _version: number,
  length: number,
): number[] {
  const elements: number[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.int32(''))
  } catch (error) {
    throw within(error, 'partitionIndexes', index)
  }
  return elements
}

function writeListPartitionReassignmentsTopics(
  writer: Writer,
  value: ListPartitionReassignmentsTopics,
  version: number,
): void {
  writer.compactString(value.name, 'name')
  writer.compactArrayLength(value.partitionIndexes, 'partitionIndexes')
  writePartitionIndexesOfListPartitionReassignmentsTopics(writer, value.partitionIndexes, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writePartitionIndexesOfListPartitionReassignmentsTopics(
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
    throw within(error, 'partitionIndexes', index)
  }
}

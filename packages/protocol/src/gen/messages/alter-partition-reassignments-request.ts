// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** AlterPartitionReassignmentsRequest, a request of API 45 in versions 0–1; flexible in 0–1. */
export interface AlterPartitionReassignmentsRequest {
  /** int32 in 0–1; default 60000. */
  timeoutMs: number
  /** bool in 1; default true. */
  allowReplicationFactorChange: boolean
  /** ReassignableTopic[] in 0–1. */
  topics: readonly ReassignableTopic[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link AlterPartitionReassignmentsRequest}. */
export const AlterPartitionReassignmentsRequest: MessageCodec<AlterPartitionReassignmentsRequest> = {
  name: 'AlterPartitionReassignmentsRequest',
  type: 'request',
  apiKey: 45,
  minVersion: 0,
  maxVersion: 1,
  latestStableVersion: 1,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(AlterPartitionReassignmentsRequest, version)
    writeAlterPartitionReassignmentsRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(AlterPartitionReassignmentsRequest, version)
    return readAlterPartitionReassignmentsRequest(reader, version)
  },
  default: defaultAlterPartitionReassignmentsRequest,
}

/** A part of {@link AlterPartitionReassignmentsRequest}. */
export interface ReassignablePartition {
  /** int32 in 0–1. */
  partitionIndex: number
  /** int32[] in 0–1; null allowed in 0–1; default null. */
  replicas: readonly number[] | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link AlterPartitionReassignmentsRequest}. */
export interface ReassignableTopic {
  /** string in 0–1. */
  name: string
  /** ReassignablePartition[] in 0–1. */
  partitions: readonly ReassignablePartition[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultAlterPartitionReassignmentsRequest(): AlterPartitionReassignmentsRequest {
  return {
    timeoutMs: 60000,
    allowReplicationFactorChange: true,
    topics: [],
  }
}

function readAlterPartitionReassignmentsRequest(reader: Reader, version: number): AlterPartitionReassignmentsRequest {
  const value: AlterPartitionReassignmentsRequest = {
    timeoutMs: reader.int32('timeoutMs'),
    allowReplicationFactorChange: version >= 1 ? reader.bool('allowReplicationFactorChange') : true,
    topics: readTopicsOfAlterPartitionReassignmentsRequest(reader, version, reader.compactArrayLength('topics', 3)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readTopicsOfAlterPartitionReassignmentsRequest(
  reader: Reader,
  version: number,
  length: number,
): ReassignableTopic[] {
  const elements: ReassignableTopic[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readReassignableTopic(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function writeAlterPartitionReassignmentsRequest(
  writer: Writer,
  value: AlterPartitionReassignmentsRequest,
  version: number,
): void {
  writer.int32(value.timeoutMs, 'timeoutMs')
  if (version >= 1) {
    writer.bool(value.allowReplicationFactorChange, 'allowReplicationFactorChange')
  } else {
    if (value.allowReplicationFactorChange !== true) writer.unsupported('allowReplicationFactorChange', version, '1')
  }
  writer.compactArrayLength(value.topics, 'topics')
  writeTopicsOfAlterPartitionReassignmentsRequest(writer, value.topics, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeTopicsOfAlterPartitionReassignmentsRequest(
  writer: Writer,
  elements: readonly ReassignableTopic[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeReassignableTopic(writer, elements[index] as ReassignableTopic, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topics', index)
  }
}

function readReassignablePartition(reader: Reader, version: number): ReassignablePartition {
  const value: ReassignablePartition = {
    partitionIndex: reader.int32('partitionIndex'),
    replicas: readReplicasOfReassignablePartition(reader, version, reader.compactNullableArrayLength('replicas', 4)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readReplicasOfReassignablePartition(reader: Reader, _version: number, length: number): number[] | null {
  if (length === -1) return null
  const elements: number[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.int32(''))
  } catch (error) {
    throw within(error, 'replicas', index)
  }
  return elements
}

function writeReassignablePartition(writer: Writer, value: ReassignablePartition, version: number): void {
  writer.int32(value.partitionIndex, 'partitionIndex')
  writer.compactNullableArrayLength(value.replicas, 'replicas')
  writeReplicasOfReassignablePartition(writer, value.replicas, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeReplicasOfReassignablePartition(
  writer: Writer,
  elements: readonly number[] | null,
  _version: number,
): void {
  if (elements === null) return
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writer.int32(elements[index] as number, '')
    }
  } catch (error) {
    throw within(error, 'replicas', index)
  }
}

function readReassignableTopic(reader: Reader, version: number): ReassignableTopic {
  const value: ReassignableTopic = {
    name: reader.compactString('name'),
    partitions: readPartitionsOfReassignableTopic(reader, version, reader.compactArrayLength('partitions', 6)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readPartitionsOfReassignableTopic(reader: Reader, version: number, length: number): ReassignablePartition[] {
  const elements: ReassignablePartition[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readReassignablePartition(reader, version))
  } catch (error) {
    throw within(error, 'partitions', index)
  }
  return elements
}

function writeReassignableTopic(writer: Writer, value: ReassignableTopic, version: number): void {
  writer.compactString(value.name, 'name')
  writer.compactArrayLength(value.partitions, 'partitions')
  writePartitionsOfReassignableTopic(writer, value.partitions, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writePartitionsOfReassignableTopic(
  writer: Writer,
  elements: readonly ReassignablePartition[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeReassignablePartition(writer, elements[index] as ReassignablePartition, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'partitions', index)
  }
}

// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** AlterReplicaLogDirsResponse, a response of API 34 in versions 1–2; flexible in 2. */
export interface AlterReplicaLogDirsResponse {
  /** int32 in 1–2. */
  throttleTimeMs: number
  /** AlterReplicaLogDirTopicResult[] in 1–2. */
  results: readonly AlterReplicaLogDirTopicResult[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link AlterReplicaLogDirsResponse}. */
export const AlterReplicaLogDirsResponse: MessageCodec<AlterReplicaLogDirsResponse> = {
  name: 'AlterReplicaLogDirsResponse',
  type: 'response',
  apiKey: 34,
  minVersion: 1,
  maxVersion: 2,
  latestStableVersion: 2,
  firstFlexibleVersion: 2,
  encode(writer, value, version) {
    assertVersion(AlterReplicaLogDirsResponse, version)
    writeAlterReplicaLogDirsResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(AlterReplicaLogDirsResponse, version)
    return readAlterReplicaLogDirsResponse(reader, version)
  },
  default: defaultAlterReplicaLogDirsResponse,
}

/** A part of {@link AlterReplicaLogDirsResponse}. */
export interface AlterReplicaLogDirPartitionResult {
  /** int32 in 1–2. */
  partitionIndex: number
  /** int16 in 1–2. */
  errorCode: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link AlterReplicaLogDirsResponse}. */
export interface AlterReplicaLogDirTopicResult {
  /** string in 1–2. */
  topicName: string
  /** AlterReplicaLogDirPartitionResult[] in 1–2. */
  partitions: readonly AlterReplicaLogDirPartitionResult[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultAlterReplicaLogDirsResponse(): AlterReplicaLogDirsResponse {
  return {
    throttleTimeMs: 0,
    results: [],
  }
}

function readAlterReplicaLogDirsResponse(reader: Reader, version: number): AlterReplicaLogDirsResponse {
  const value: AlterReplicaLogDirsResponse = {
    throttleTimeMs: reader.int32('throttleTimeMs'),
    results:
      version >= 2
        ? readResultsOfAlterReplicaLogDirsResponse(reader, version, reader.compactArrayLength('results', 3))
        : readResultsOfAlterReplicaLogDirsResponse(reader, version, reader.arrayLength('results', 6)),
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readResultsOfAlterReplicaLogDirsResponse(
  reader: Reader,
  version: number,
  length: number,
): AlterReplicaLogDirTopicResult[] {
  const elements: AlterReplicaLogDirTopicResult[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readAlterReplicaLogDirTopicResult(reader, version))
  } catch (error) {
    throw within(error, 'results', index)
  }
  return elements
}

function writeAlterReplicaLogDirsResponse(writer: Writer, value: AlterReplicaLogDirsResponse, version: number): void {
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  if (version >= 2) {
    writer.compactArrayLength(value.results, 'results')
    writeResultsOfAlterReplicaLogDirsResponse(writer, value.results, version)
  } else {
    writer.arrayLength(value.results, 'results')
    writeResultsOfAlterReplicaLogDirsResponse(writer, value.results, version)
  }
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2')
  }
}

function writeResultsOfAlterReplicaLogDirsResponse(
  writer: Writer,
  elements: readonly AlterReplicaLogDirTopicResult[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeAlterReplicaLogDirTopicResult(writer, elements[index] as AlterReplicaLogDirTopicResult, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'results', index)
  }
}

function readAlterReplicaLogDirPartitionResult(reader: Reader, version: number): AlterReplicaLogDirPartitionResult {
  const value: AlterReplicaLogDirPartitionResult = {
    partitionIndex: reader.int32('partitionIndex'),
    errorCode: reader.int16('errorCode'),
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeAlterReplicaLogDirPartitionResult(
  writer: Writer,
  value: AlterReplicaLogDirPartitionResult,
  version: number,
): void {
  writer.int32(value.partitionIndex, 'partitionIndex')
  writer.int16(value.errorCode, 'errorCode')
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2')
  }
}

function readAlterReplicaLogDirTopicResult(reader: Reader, version: number): AlterReplicaLogDirTopicResult {
  const value: AlterReplicaLogDirTopicResult = {
    topicName: version >= 2 ? reader.compactString('topicName') : reader.string('topicName'),
    partitions:
      version >= 2
        ? readPartitionsOfAlterReplicaLogDirTopicResult(reader, version, reader.compactArrayLength('partitions', 7))
        : readPartitionsOfAlterReplicaLogDirTopicResult(reader, version, reader.arrayLength('partitions', 6)),
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readPartitionsOfAlterReplicaLogDirTopicResult(
  reader: Reader,
  version: number,
  length: number,
): AlterReplicaLogDirPartitionResult[] {
  const elements: AlterReplicaLogDirPartitionResult[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readAlterReplicaLogDirPartitionResult(reader, version))
  } catch (error) {
    throw within(error, 'partitions', index)
  }
  return elements
}

function writeAlterReplicaLogDirTopicResult(
  writer: Writer,
  value: AlterReplicaLogDirTopicResult,
  version: number,
): void {
  if (version >= 2) {
    writer.compactString(value.topicName, 'topicName')
  } else {
    writer.string(value.topicName, 'topicName')
  }
  if (version >= 2) {
    writer.compactArrayLength(value.partitions, 'partitions')
    writePartitionsOfAlterReplicaLogDirTopicResult(writer, value.partitions, version)
  } else {
    writer.arrayLength(value.partitions, 'partitions')
    writePartitionsOfAlterReplicaLogDirTopicResult(writer, value.partitions, version)
  }
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2')
  }
}

function writePartitionsOfAlterReplicaLogDirTopicResult(
  writer: Writer,
  elements: readonly AlterReplicaLogDirPartitionResult[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeAlterReplicaLogDirPartitionResult(writer, elements[index] as AlterReplicaLogDirPartitionResult, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'partitions', index)
  }
}

// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Uuid } from '../../wire/uuid.ts'
import type { Writer } from '../../wire/writer.ts'

/** WriteShareGroupStateResponse, a response of API 85 in versions 0–1; flexible in 0–1. */
export interface WriteShareGroupStateResponse {
  /** WriteStateResult[] in 0–1. */
  results: readonly WriteStateResult[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link WriteShareGroupStateResponse}. */
export const WriteShareGroupStateResponse: MessageCodec<WriteShareGroupStateResponse> = {
  name: 'WriteShareGroupStateResponse',
  type: 'response',
  apiKey: 85,
  minVersion: 0,
  maxVersion: 1,
  latestStableVersion: 1,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(WriteShareGroupStateResponse, version)
    writeWriteShareGroupStateResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(WriteShareGroupStateResponse, version)
    return readWriteShareGroupStateResponse(reader, version)
  },
  default: defaultWriteShareGroupStateResponse,
}

/** A part of {@link WriteShareGroupStateResponse}. */
export interface PartitionResult {
  /** int32 in 0–1. */
  partition: number
  /** int16 in 0–1. */
  errorCode: number
  /** string in 0–1; null allowed in 0–1; default null. */
  errorMessage: string | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link WriteShareGroupStateResponse}. */
export interface WriteStateResult {
  /** uuid in 0–1. */
  topicId: Uuid
  /** PartitionResult[] in 0–1. */
  partitions: readonly PartitionResult[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultWriteShareGroupStateResponse(): WriteShareGroupStateResponse {
  return {
    results: [],
  }
}

function readWriteShareGroupStateResponse(reader: Reader, version: number): WriteShareGroupStateResponse {
  const value: WriteShareGroupStateResponse = {
    results: readResultsOfWriteShareGroupStateResponse(reader, version, reader.compactArrayLength('results', 18)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readResultsOfWriteShareGroupStateResponse(
  reader: Reader,
  version: number,
  length: number,
): WriteStateResult[] {
  const elements: WriteStateResult[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readWriteStateResult(reader, version))
  } catch (error) {
    throw within(error, 'results', index)
  }
  return elements
}

function writeWriteShareGroupStateResponse(writer: Writer, value: WriteShareGroupStateResponse, version: number): void {
  writer.compactArrayLength(value.results, 'results')
  writeResultsOfWriteShareGroupStateResponse(writer, value.results, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeResultsOfWriteShareGroupStateResponse(
  writer: Writer,
  elements: readonly WriteStateResult[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeWriteStateResult(writer, elements[index] as WriteStateResult, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'results', index)
  }
}

function readPartitionResult(reader: Reader, _version: number): PartitionResult {
  const value: PartitionResult = {
    partition: reader.int32('partition'),
    errorCode: reader.int16('errorCode'),
    errorMessage: reader.compactNullableString('errorMessage'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writePartitionResult(writer: Writer, value: PartitionResult, _version: number): void {
  writer.int32(value.partition, 'partition')
  writer.int16(value.errorCode, 'errorCode')
  writer.compactNullableString(value.errorMessage, 'errorMessage')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function readWriteStateResult(reader: Reader, version: number): WriteStateResult {
  const value: WriteStateResult = {
    topicId: reader.uuid('topicId'),
    partitions: readPartitionsOfWriteStateResult(reader, version, reader.compactArrayLength('partitions', 8)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readPartitionsOfWriteStateResult(reader: Reader, version: number, length: number): PartitionResult[] {
  const elements: PartitionResult[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readPartitionResult(reader, version))
  } catch (error) {
    throw within(error, 'partitions', index)
  }
  return elements
}

function writeWriteStateResult(writer: Writer, value: WriteStateResult, version: number): void {
  writer.uuid(value.topicId, 'topicId')
  writer.compactArrayLength(value.partitions, 'partitions')
  writePartitionsOfWriteStateResult(writer, value.partitions, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writePartitionsOfWriteStateResult(
  writer: Writer,
  elements: readonly PartitionResult[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writePartitionResult(writer, elements[index] as PartitionResult, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'partitions', index)
  }
}

// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Uuid } from '../../wire/uuid.ts'
import type { Writer } from '../../wire/writer.ts'

/** ReadShareGroupStateSummaryResponse, a response of API 87 in versions 0–1; flexible in 0–1. */
export interface ReadShareGroupStateSummaryResponse {
  /** ReadStateSummaryResult[] in 0–1. */
  results: readonly ReadStateSummaryResult[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link ReadShareGroupStateSummaryResponse}. */
export const ReadShareGroupStateSummaryResponse: MessageCodec<ReadShareGroupStateSummaryResponse> = {
  name: 'ReadShareGroupStateSummaryResponse',
  type: 'response',
  apiKey: 87,
  minVersion: 0,
  maxVersion: 1,
  latestStableVersion: 1,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(ReadShareGroupStateSummaryResponse, version)
    writeReadShareGroupStateSummaryResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(ReadShareGroupStateSummaryResponse, version)
    return readReadShareGroupStateSummaryResponse(reader, version)
  },
  default: defaultReadShareGroupStateSummaryResponse,
}

/** A part of {@link ReadShareGroupStateSummaryResponse}. */
export interface PartitionResult {
  /** int32 in 0–1. */
  partition: number
  /** int16 in 0–1. */
  errorCode: number
  /** string in 0–1; null allowed in 0–1; default null. */
  errorMessage: string | null
  /** int32 in 0–1. */
  stateEpoch: number
  /** int32 in 0–1. */
  leaderEpoch: number
  /** int64 in 0–1. */
  startOffset: bigint
  /** int32 in 1; default -1; ignorable. */
  deliveryCompleteCount: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link ReadShareGroupStateSummaryResponse}. */
export interface ReadStateSummaryResult {
  /** uuid in 0–1. */
  topicId: Uuid
  /** PartitionResult[] in 0–1. */
  partitions: readonly PartitionResult[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultReadShareGroupStateSummaryResponse(): ReadShareGroupStateSummaryResponse {
  return {
    results: [],
  }
}

function readReadShareGroupStateSummaryResponse(reader: Reader, version: number): ReadShareGroupStateSummaryResponse {
  const value: ReadShareGroupStateSummaryResponse = {
    results: readResultsOfReadShareGroupStateSummaryResponse(reader, version, reader.compactArrayLength('results', 18)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readResultsOfReadShareGroupStateSummaryResponse(
  reader: Reader,
  version: number,
  length: number,
): ReadStateSummaryResult[] {
  const elements: ReadStateSummaryResult[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readReadStateSummaryResult(reader, version))
  } catch (error) {
    throw within(error, 'results', index)
  }
  return elements
}

function writeReadShareGroupStateSummaryResponse(
  writer: Writer,
  value: ReadShareGroupStateSummaryResponse,
  version: number,
): void {
  writer.compactArrayLength(value.results, 'results')
  writeResultsOfReadShareGroupStateSummaryResponse(writer, value.results, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeResultsOfReadShareGroupStateSummaryResponse(
  writer: Writer,
  elements: readonly ReadStateSummaryResult[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeReadStateSummaryResult(writer, elements[index] as ReadStateSummaryResult, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'results', index)
  }
}

function readPartitionResult(reader: Reader, version: number): PartitionResult {
  const value: PartitionResult = {
    partition: reader.int32('partition'),
    errorCode: reader.int16('errorCode'),
    errorMessage: reader.compactNullableString('errorMessage'),
    stateEpoch: reader.int32('stateEpoch'),
    leaderEpoch: reader.int32('leaderEpoch'),
    startOffset: reader.int64('startOffset'),
    deliveryCompleteCount: version >= 1 ? reader.int32('deliveryCompleteCount') : -1,
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writePartitionResult(writer: Writer, value: PartitionResult, version: number): void {
  writer.int32(value.partition, 'partition')
  writer.int16(value.errorCode, 'errorCode')
  writer.compactNullableString(value.errorMessage, 'errorMessage')
  writer.int32(value.stateEpoch, 'stateEpoch')
  writer.int32(value.leaderEpoch, 'leaderEpoch')
  writer.int64(value.startOffset, 'startOffset')
  if (version >= 1) {
    writer.int32(value.deliveryCompleteCount, 'deliveryCompleteCount')
  }
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function readReadStateSummaryResult(reader: Reader, version: number): ReadStateSummaryResult {
  const value: ReadStateSummaryResult = {
    topicId: reader.uuid('topicId'),
    partitions: readPartitionsOfReadStateSummaryResult(reader, version, reader.compactArrayLength('partitions', 24)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readPartitionsOfReadStateSummaryResult(reader: Reader, version: number, length: number): PartitionResult[] {
  const elements: PartitionResult[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readPartitionResult(reader, version))
  } catch (error) {
    throw within(error, 'partitions', index)
  }
  return elements
}

function writeReadStateSummaryResult(writer: Writer, value: ReadStateSummaryResult, version: number): void {
  writer.uuid(value.topicId, 'topicId')
  writer.compactArrayLength(value.partitions, 'partitions')
  writePartitionsOfReadStateSummaryResult(writer, value.partitions, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writePartitionsOfReadStateSummaryResult(
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

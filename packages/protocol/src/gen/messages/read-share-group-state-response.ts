// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Uuid } from '../../wire/uuid.ts'
import type { Writer } from '../../wire/writer.ts'

/** ReadShareGroupStateResponse, a response of API 84 in versions 0; flexible in 0. */
export interface ReadShareGroupStateResponse {
  /** ReadStateResult[] in 0. */
  results: readonly ReadStateResult[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link ReadShareGroupStateResponse}. */
export const ReadShareGroupStateResponse: MessageCodec<ReadShareGroupStateResponse> = {
  name: 'ReadShareGroupStateResponse',
  type: 'response',
  apiKey: 84,
  minVersion: 0,
  maxVersion: 0,
  latestStableVersion: 0,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(ReadShareGroupStateResponse, version)
    writeReadShareGroupStateResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(ReadShareGroupStateResponse, version)
    return readReadShareGroupStateResponse(reader, version)
  },
  default: defaultReadShareGroupStateResponse,
}

/** A part of {@link ReadShareGroupStateResponse}. */
export interface StateBatch {
  /** int64 in 0. */
  firstOffset: bigint
  /** int64 in 0. */
  lastOffset: bigint
  /** int8 in 0. */
  deliveryState: number
  /** int16 in 0. */
  deliveryCount: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link ReadShareGroupStateResponse}. */
export interface PartitionResult {
  /** int32 in 0. */
  partition: number
  /** int16 in 0. */
  errorCode: number
  /** string in 0; null allowed in 0; default null. */
  errorMessage: string | null
  /** int32 in 0. */
  stateEpoch: number
  /** int64 in 0. */
  startOffset: bigint
  /** StateBatch[] in 0. */
  stateBatches: readonly StateBatch[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link ReadShareGroupStateResponse}. */
export interface ReadStateResult {
  /** uuid in 0. */
  topicId: Uuid
  /** PartitionResult[] in 0. */
  partitions: readonly PartitionResult[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultReadShareGroupStateResponse(): ReadShareGroupStateResponse {
  return {
    results: [],
  }
}

function readReadShareGroupStateResponse(reader: Reader, version: number): ReadShareGroupStateResponse {
  const value: ReadShareGroupStateResponse = {
    results: readResultsOfReadShareGroupStateResponse(reader, version, reader.compactArrayLength('results', 18)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readResultsOfReadShareGroupStateResponse(reader: Reader, version: number, length: number): ReadStateResult[] {
  const elements: ReadStateResult[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readReadStateResult(reader, version))
  } catch (error) {
    throw within(error, 'results', index)
  }
  return elements
}

function writeReadShareGroupStateResponse(writer: Writer, value: ReadShareGroupStateResponse, version: number): void {
  writer.compactArrayLength(value.results, 'results')
  writeResultsOfReadShareGroupStateResponse(writer, value.results, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeResultsOfReadShareGroupStateResponse(
  writer: Writer,
  elements: readonly ReadStateResult[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeReadStateResult(writer, elements[index] as ReadStateResult, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'results', index)
  }
}

function readStateBatch(reader: Reader, _version: number): StateBatch {
  const value: StateBatch = {
    firstOffset: reader.int64('firstOffset'),
    lastOffset: reader.int64('lastOffset'),
    deliveryState: reader.int8('deliveryState'),
    deliveryCount: reader.int16('deliveryCount'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeStateBatch(writer: Writer, value: StateBatch, _version: number): void {
  writer.int64(value.firstOffset, 'firstOffset')
  writer.int64(value.lastOffset, 'lastOffset')
  writer.int8(value.deliveryState, 'deliveryState')
  writer.int16(value.deliveryCount, 'deliveryCount')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function readPartitionResult(reader: Reader, version: number): PartitionResult {
  const value: PartitionResult = {
    partition: reader.int32('partition'),
    errorCode: reader.int16('errorCode'),
    errorMessage: reader.compactNullableString('errorMessage'),
    stateEpoch: reader.int32('stateEpoch'),
    startOffset: reader.int64('startOffset'),
    stateBatches: readStateBatchesOfPartitionResult(reader, version, reader.compactArrayLength('stateBatches', 20)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readStateBatchesOfPartitionResult(reader: Reader, version: number, length: number): StateBatch[] {
  const elements: StateBatch[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readStateBatch(reader, version))
  } catch (error) {
    throw within(error, 'stateBatches', index)
  }
  return elements
}

function writePartitionResult(writer: Writer, value: PartitionResult, version: number): void {
  writer.int32(value.partition, 'partition')
  writer.int16(value.errorCode, 'errorCode')
  writer.compactNullableString(value.errorMessage, 'errorMessage')
  writer.int32(value.stateEpoch, 'stateEpoch')
  writer.int64(value.startOffset, 'startOffset')
  writer.compactArrayLength(value.stateBatches, 'stateBatches')
  writeStateBatchesOfPartitionResult(writer, value.stateBatches, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeStateBatchesOfPartitionResult(writer: Writer, elements: readonly StateBatch[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeStateBatch(writer, elements[index] as StateBatch, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'stateBatches', index)
  }
}

function readReadStateResult(reader: Reader, version: number): ReadStateResult {
  const value: ReadStateResult = {
    topicId: reader.uuid('topicId'),
    partitions: readPartitionsOfReadStateResult(reader, version, reader.compactArrayLength('partitions', 21)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readPartitionsOfReadStateResult(reader: Reader, version: number, length: number): PartitionResult[] {
  const elements: PartitionResult[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readPartitionResult(reader, version))
  } catch (error) {
    throw within(error, 'partitions', index)
  }
  return elements
}

function writeReadStateResult(writer: Writer, value: ReadStateResult, version: number): void {
  writer.uuid(value.topicId, 'topicId')
  writer.compactArrayLength(value.partitions, 'partitions')
  writePartitionsOfReadStateResult(writer, value.partitions, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writePartitionsOfReadStateResult(writer: Writer, elements: readonly PartitionResult[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writePartitionResult(writer, elements[index] as PartitionResult, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'partitions', index)
  }
}

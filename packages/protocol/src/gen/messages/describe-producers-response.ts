// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** DescribeProducersResponse, a response of API 61 in versions 0; flexible in 0. */
export interface DescribeProducersResponse {
  /** int32 in 0. */
  throttleTimeMs: number
  /** TopicResponse[] in 0. */
  topics: readonly TopicResponse[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link DescribeProducersResponse}. */
export const DescribeProducersResponse: MessageCodec<DescribeProducersResponse> = {
  name: 'DescribeProducersResponse',
  type: 'response',
  apiKey: 61,
  minVersion: 0,
  maxVersion: 0,
  latestStableVersion: 0,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(DescribeProducersResponse, version)
    writeDescribeProducersResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(DescribeProducersResponse, version)
    return readDescribeProducersResponse(reader, version)
  },
  default: defaultDescribeProducersResponse,
}

/** A part of {@link DescribeProducersResponse}. */
export interface ProducerState {
  /** int64 in 0. */
  producerId: bigint
  /** int32 in 0. */
  producerEpoch: number
  /** int32 in 0; default -1. */
  lastSequence: number
  /** int64 in 0; default -1. */
  lastTimestamp: bigint
  /** int32 in 0. */
  coordinatorEpoch: number
  /** int64 in 0; default -1. */
  currentTxnStartOffset: bigint
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link DescribeProducersResponse}. */
export interface PartitionResponse {
  /** int32 in 0. */
  partitionIndex: number
  /** int16 in 0. */
  errorCode: number
  /** string in 0; null allowed in 0; default null. */
  errorMessage: string | null
  /** ProducerState[] in 0. */
  activeProducers: readonly ProducerState[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link DescribeProducersResponse}. */
export interface TopicResponse {
  /** string in 0. */
  name: string
  /** PartitionResponse[] in 0. */
  partitions: readonly PartitionResponse[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultDescribeProducersResponse(): DescribeProducersResponse {
  return {
    throttleTimeMs: 0,
    topics: [],
  }
}

function readDescribeProducersResponse(reader: Reader, version: number): DescribeProducersResponse {
  const value: DescribeProducersResponse = {
    throttleTimeMs: reader.int32('throttleTimeMs'),
    topics: readTopicsOfDescribeProducersResponse(reader, version, reader.compactArrayLength('topics', 3)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readTopicsOfDescribeProducersResponse(reader: Reader, version: number, length: number): TopicResponse[] {
  const elements: TopicResponse[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readTopicResponse(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function writeDescribeProducersResponse(writer: Writer, value: DescribeProducersResponse, version: number): void {
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  writer.compactArrayLength(value.topics, 'topics')
  writeTopicsOfDescribeProducersResponse(writer, value.topics, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeTopicsOfDescribeProducersResponse(
  writer: Writer,
  elements: readonly TopicResponse[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeTopicResponse(writer, elements[index] as TopicResponse, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topics', index)
  }
}

function readProducerState(reader: Reader, _version: number): ProducerState {
  const value: ProducerState = {
    producerId: reader.int64('producerId'),
    producerEpoch: reader.int32('producerEpoch'),
    lastSequence: reader.int32('lastSequence'),
    lastTimestamp: reader.int64('lastTimestamp'),
    coordinatorEpoch: reader.int32('coordinatorEpoch'),
    currentTxnStartOffset: reader.int64('currentTxnStartOffset'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeProducerState(writer: Writer, value: ProducerState, _version: number): void {
  writer.int64(value.producerId, 'producerId')
  writer.int32(value.producerEpoch, 'producerEpoch')
  writer.int32(value.lastSequence, 'lastSequence')
  writer.int64(value.lastTimestamp, 'lastTimestamp')
  writer.int32(value.coordinatorEpoch, 'coordinatorEpoch')
  writer.int64(value.currentTxnStartOffset, 'currentTxnStartOffset')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function readPartitionResponse(reader: Reader, version: number): PartitionResponse {
  const value: PartitionResponse = {
    partitionIndex: reader.int32('partitionIndex'),
    errorCode: reader.int16('errorCode'),
    errorMessage: reader.compactNullableString('errorMessage'),
    activeProducers: readActiveProducersOfPartitionResponse(
      reader,
      version,
      reader.compactArrayLength('activeProducers', 37),
    ),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readActiveProducersOfPartitionResponse(reader: Reader, version: number, length: number): ProducerState[] {
  const elements: ProducerState[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readProducerState(reader, version))
  } catch (error) {
    throw within(error, 'activeProducers', index)
  }
  return elements
}

function writePartitionResponse(writer: Writer, value: PartitionResponse, version: number): void {
  writer.int32(value.partitionIndex, 'partitionIndex')
  writer.int16(value.errorCode, 'errorCode')
  writer.compactNullableString(value.errorMessage, 'errorMessage')
  writer.compactArrayLength(value.activeProducers, 'activeProducers')
  writeActiveProducersOfPartitionResponse(writer, value.activeProducers, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeActiveProducersOfPartitionResponse(
  writer: Writer,
  elements: readonly ProducerState[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeProducerState(writer, elements[index] as ProducerState, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'activeProducers', index)
  }
}

function readTopicResponse(reader: Reader, version: number): TopicResponse {
  const value: TopicResponse = {
    name: reader.compactString('name'),
    partitions: readPartitionsOfTopicResponse(reader, version, reader.compactArrayLength('partitions', 9)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readPartitionsOfTopicResponse(reader: Reader, version: number, length: number): PartitionResponse[] {
  const elements: PartitionResponse[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readPartitionResponse(reader, version))
  } catch (error) {
    throw within(error, 'partitions', index)
  }
  return elements
}

function writeTopicResponse(writer: Writer, value: TopicResponse, version: number): void {
  writer.compactString(value.name, 'name')
  writer.compactArrayLength(value.partitions, 'partitions')
  writePartitionsOfTopicResponse(writer, value.partitions, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writePartitionsOfTopicResponse(writer: Writer, elements: readonly PartitionResponse[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writePartitionResponse(writer, elements[index] as PartitionResponse, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'partitions', index)
  }
}

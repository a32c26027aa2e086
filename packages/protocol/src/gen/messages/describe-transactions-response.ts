// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** DescribeTransactionsResponse, a response of API 65 in versions 0; flexible in 0. */
export interface DescribeTransactionsResponse {
  /** int32 in 0. */
  throttleTimeMs: number
  /** TransactionState[] in 0. */
  transactionStates: readonly TransactionState[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link DescribeTransactionsResponse}. */
export const DescribeTransactionsResponse: MessageCodec<DescribeTransactionsResponse> = {
  name: 'DescribeTransactionsResponse',
  type: 'response',
  apiKey: 65,
  minVersion: 0,
  maxVersion: 0,
  latestStableVersion: 0,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(DescribeTransactionsResponse, version)
    writeDescribeTransactionsResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(DescribeTransactionsResponse, version)
    return readDescribeTransactionsResponse(reader, version)
  },
  default: defaultDescribeTransactionsResponse,
}

/** A part of {@link DescribeTransactionsResponse}. */
export interface TopicData {
  /** string in 0. */
  topic: string
  /** int32[] in 0. */
  partitions: readonly number[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link DescribeTransactionsResponse}. */
export interface TransactionState {
  /** int16 in 0. */
  errorCode: number
  /** string in 0. */
  transactionalId: string
  /** string in 0. */
  transactionState: string
  /** int32 in 0. */
  transactionTimeoutMs: number
  /** int64 in 0. */
  transactionStartTimeMs: bigint
  /** int64 in 0. */
  producerId: bigint
  /** int16 in 0. */
  producerEpoch: number
  /** TopicData[] in 0. */
  topics: readonly TopicData[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultDescribeTransactionsResponse(): DescribeTransactionsResponse {
  return {
    throttleTimeMs: 0,
    transactionStates: [],
  }
}

function readDescribeTransactionsResponse(reader: Reader, version: number): DescribeTransactionsResponse {
  const value: DescribeTransactionsResponse = {
    throttleTimeMs: reader.int32('throttleTimeMs'),
    transactionStates: readTransactionStatesOfDescribeTransactionsResponse(
      reader,
      version,
      reader.compactArrayLength('transactionStates', 28),
    ),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readTransactionStatesOfDescribeTransactionsResponse(
  reader: Reader,
  version: number,
  length: number,
): TransactionState[] {
  const elements: TransactionState[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readTransactionState(reader, version))
  } catch (error) {
    throw within(error, 'transactionStates', index)
  }
  return elements
}

function writeDescribeTransactionsResponse(writer: Writer, value: DescribeTransactionsResponse, version: number): void {
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  writer.compactArrayLength(value.transactionStates, 'transactionStates')
  writeTransactionStatesOfDescribeTransactionsResponse(writer, value.transactionStates, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeTransactionStatesOfDescribeTransactionsResponse(
  writer: Writer,
  elements: readonly TransactionState[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeTransactionState(writer, elements[index] as TransactionState, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'transactionStates', index)
  }
}

function readTopicData(reader: Reader, version: number): TopicData {
  const value: TopicData = {
    topic: reader.compactString('topic'),
    partitions: readPartitionsOfTopicData(reader, version, reader.compactArrayLength('partitions', 4)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readPartitionsOfTopicData(reader: Reader, _version: number, length: number): number[] {
  const elements: number[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.int32(''))
  } catch (error) {
    throw within(error, 'partitions', index)
  }
  return elements
}

function writeTopicData(writer: Writer, value: TopicData, version: number): void {
  writer.compactString(value.topic, 'topic')
  writer.compactArrayLength(value.partitions, 'partitions')
  writePartitionsOfTopicData(writer, value.partitions, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writePartitionsOfTopicData(writer: Writer, elements: readonly number[], _version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writer.int32(elements[index] as number, '')
    }
  } catch (error) {
    throw within(error, 'partitions', index)
  }
}

function readTransactionState(reader: Reader, version: number): TransactionState {
  const value: TransactionState = {
    errorCode: reader.int16('errorCode'),
    transactionalId: reader.compactString('transactionalId'),
    transactionState: reader.compactString('transactionState'),
    transactionTimeoutMs: reader.int32('transactionTimeoutMs'),
    transactionStartTimeMs: reader.int64('transactionStartTimeMs'),
    producerId: reader.int64('producerId'),
    producerEpoch: reader.int16('producerEpoch'),
    topics: readTopicsOfTransactionState(reader, version, reader.compactArrayLength('topics', 3)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readTopicsOfTransactionState(reader: Reader, version: number, length: number): TopicData[] {
  const elements: TopicData[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readTopicData(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function writeTransactionState(writer: Writer, value: TransactionState, version: number): void {
  writer.int16(value.errorCode, 'errorCode')
  writer.compactString(value.transactionalId, 'transactionalId')
  writer.compactString(value.transactionState, 'transactionState')
  writer.int32(value.transactionTimeoutMs, 'transactionTimeoutMs')
  writer.int64(value.transactionStartTimeMs, 'transactionStartTimeMs')
  writer.int64(value.producerId, 'producerId')
  writer.int16(value.producerEpoch, 'producerEpoch')
  writer.compactArrayLength(value.topics, 'topics')
  writeTopicsOfTransactionState(writer, value.topics, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeTopicsOfTransactionState(writer: Writer, elements: readonly TopicData[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeTopicData(writer, elements[index] as TopicData, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topics', index)
  }
}

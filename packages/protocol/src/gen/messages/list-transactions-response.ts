// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** ListTransactionsResponse, a response of API 66 in versions 0–2; flexible in 0–2. */
export interface ListTransactionsResponse {
  /** int32 in 0–2. */
  throttleTimeMs: number
  /** int16 in 0–2. */
  errorCode: number
  /** string[] in 0–2. */
  unknownStateFilters: readonly string[]
  /** TransactionState[] in 0–2. */
  transactionStates: readonly TransactionState[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link ListTransactionsResponse}. */
export const ListTransactionsResponse: MessageCodec<ListTransactionsResponse> = {
  name: 'ListTransactionsResponse',
  type: 'response',
  apiKey: 66,
  minVersion: 0,
  maxVersion: 2,
  latestStableVersion: 2,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(ListTransactionsResponse, version)
    writeListTransactionsResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(ListTransactionsResponse, version)
    return readListTransactionsResponse(reader, version)
  },
  default: defaultListTransactionsResponse,
}

/** A part of {@link ListTransactionsResponse}. */
export interface TransactionState {
  /** string in 0–2. */
  transactionalId: string
  /** int64 in 0–2. */
  producerId: bigint
  /** string in 0–2. */
  transactionState: string
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultListTransactionsResponse(): ListTransactionsResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    unknownStateFilters: [],
    transactionStates: [],
  }
}

function readListTransactionsResponse(reader: Reader, version: number): ListTransactionsResponse {
  const value: ListTransactionsResponse = {
    throttleTimeMs: reader.int32('throttleTimeMs'),
    errorCode: reader.int16('errorCode'),
    unknownStateFilters: readUnknownStateFiltersOfListTransactionsResponse(
      reader,
      version,
      reader.compactArrayLength('unknownStateFilters', 1),
    ),
    transactionStates: readTransactionStatesOfListTransactionsResponse(
      reader,
      version,
      reader.compactArrayLength('transactionStates', 11),
    ),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readUnknownStateFiltersOfListTransactionsResponse(reader: Reader, _version: number, length: number): string[] {
  const elements: string[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.compactString(''))
  } catch (error) {
    throw within(error, 'unknownStateFilters', index)
  }
  return elements
}

function readTransactionStatesOfListTransactionsResponse(
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

function writeListTransactionsResponse(writer: Writer, value: ListTransactionsResponse, version: number): void {
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  writer.int16(value.errorCode, 'errorCode')
  writer.compactArrayLength(value.unknownStateFilters, 'unknownStateFilters')
  writeUnknownStateFiltersOfListTransactionsResponse(writer, value.unknownStateFilters, version)
  writer.compactArrayLength(value.transactionStates, 'transactionStates')
  writeTransactionStatesOfListTransactionsResponse(writer, value.transactionStates, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeUnknownStateFiltersOfListTransactionsResponse(
  writer: Writer,
  elements: readonly string[],
  _version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writer.compactString(elements[index] as string, '')
    }
  } catch (error) {
    throw within(error, 'unknownStateFilters', index)
  }
}

function writeTransactionStatesOfListTransactionsResponse(
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

function readTransactionState(reader: Reader, _version: number): TransactionState {
  const value: TransactionState = {
    transactionalId: reader.compactString('transactionalId'),
    producerId: reader.int64('producerId'),
    transactionState: reader.compactString('transactionState'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeTransactionState(writer: Writer, value: TransactionState, _version: number): void {
  writer.compactString(value.transactionalId, 'transactionalId')
  writer.int64(value.producerId, 'producerId')
  writer.compactString(value.transactionState, 'transactionState')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

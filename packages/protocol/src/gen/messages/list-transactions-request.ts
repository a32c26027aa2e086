// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** ListTransactionsRequest, a request of API 66 in versions 0–2; flexible in 0–2. */
export interface ListTransactionsRequest {
  /** string[] in 0–2. */
  stateFilters: readonly string[]
  /** int64[] in 0–2. */
  producerIdFilters: readonly bigint[]
  /** int64 in 1–2; default -1. */
  durationFilter: bigint
  /** string in 2; null allowed in 2; default null. */
  transactionalIdPattern: string | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link ListTransactionsRequest}. */
export const ListTransactionsRequest: MessageCodec<ListTransactionsRequest> = {
  name: 'ListTransactionsRequest',
  type: 'request',
  apiKey: 66,
  minVersion: 0,
  maxVersion: 2,
  latestStableVersion: 2,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(ListTransactionsRequest, version)
    writeListTransactionsRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(ListTransactionsRequest, version)
    return readListTransactionsRequest(reader, version)
  },
  default: defaultListTransactionsRequest,
}

function defaultListTransactionsRequest(): ListTransactionsRequest {
  return {
    stateFilters: [],
    producerIdFilters: [],
    durationFilter: -1n,
    transactionalIdPattern: null,
  }
}

function readListTransactionsRequest(reader: Reader, version: number): ListTransactionsRequest {
  const value: ListTransactionsRequest = {
    stateFilters: readStateFiltersOfListTransactionsRequest(
      reader,
      version,
      reader.compactArrayLength('stateFilters', 1),
    ),
    producerIdFilters: readProducerIdFiltersOfListTransactionsRequest(
      reader,
      version,
      reader.compactArrayLength('producerIdFilters', 8),
    ),
    durationFilter: version >= 1 ? reader.int64('durationFilter') : -1n,
    transactionalIdPattern: version >= 2 ? reader.compactNullableString('transactionalIdPattern') : null,
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readStateFiltersOfListTransactionsRequest(reader: Reader, _version: number, length: number): string[] {
  const elements: string[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.compactString(''))
  } catch (error) {
    throw within(error, 'stateFilters', index)
  }
  return elements
}

function readProducerIdFiltersOfListTransactionsRequest(reader: Reader, _version: number, length: number): bigint[] {
  const elements: bigint[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.int64(''))
  } catch (error) {
    throw within(error, 'producerIdFilters', index)
  }
  return elements
}

function writeListTransactionsRequest(writer: Writer, value: ListTransactionsRequest, version: number): void {
  writer.compactArrayLength(value.stateFilters, 'stateFilters')
  writeStateFiltersOfListTransactionsRequest(writer, value.stateFilters, version)
  writer.compactArrayLength(value.producerIdFilters, 'producerIdFilters')
  writeProducerIdFiltersOfListTransactionsRequest(writer, value.producerIdFilters, version)
  if (version >= 1) {
    writer.int64(value.durationFilter, 'durationFilter')
  } else {
    if (value.durationFilter !== -1n) writer.unsupported('durationFilter', version, '1–2')
  }
  if (version >= 2) {
    writer.compactNullableString(value.transactionalIdPattern, 'transactionalIdPattern')
  } else {
    if (value.transactionalIdPattern !== null) writer.unsupported('transactionalIdPattern', version, '2')
  }
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeStateFiltersOfListTransactionsRequest(
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
    throw within(error, 'stateFilters', index)
  }
}

function writeProducerIdFiltersOfListTransactionsRequest(
  writer: Writer,
  elements: readonly bigint[],
  _version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writer.int64(elements[index] as bigint, '')
    }
  } catch (error) {
    throw within(error, 'producerIdFilters', index)
  }
}

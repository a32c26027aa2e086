// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import { countOf } from '../../wire/lengths.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** AddPartitionsToTxnRequest, a request of API 24 in versions 0–5; flexible in 3–5. */
export interface AddPartitionsToTxnRequest {
  /** AddPartitionsToTxnTransaction[] in 4–5. */
  transactions: readonly AddPartitionsToTxnTransaction[]
  /** string in 0–3. */
  v3AndBelowTransactionalId: string
  /** int64 in 0–3. */
  v3AndBelowProducerId: bigint
  /** int16 in 0–3. */
  v3AndBelowProducerEpoch: number
  /** AddPartitionsToTxnTopic[] in 0–3. */
  v3AndBelowTopics: readonly AddPartitionsToTxnTopic[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link AddPartitionsToTxnRequest}. */
export const AddPartitionsToTxnRequest: MessageCodec<AddPartitionsToTxnRequest> = {
  name: 'AddPartitionsToTxnRequest',
  type: 'request',
  apiKey: 24,
  minVersion: 0,
  maxVersion: 5,
  latestStableVersion: 5,
  firstFlexibleVersion: 3,
  encode(writer, value, version) {
    assertVersion(AddPartitionsToTxnRequest, version)
    writeAddPartitionsToTxnRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(AddPartitionsToTxnRequest, version)
    return readAddPartitionsToTxnRequest(reader, version)
  },
  default: defaultAddPartitionsToTxnRequest,
}

/** A part of {@link AddPartitionsToTxnRequest}. */
export interface AddPartitionsToTxnTopic {
  /** string in 0–5. */
  name: string
  /** int32[] in 0–5. */
  partitions: readonly number[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link AddPartitionsToTxnRequest}. */
export interface AddPartitionsToTxnTransaction {
  /** string in 4–5. */
  transactionalId: string
  /** int64 in 4–5. */
  producerId: bigint
  /** int16 in 4–5. */
  producerEpoch: number
  /** bool in 4–5. */
  verifyOnly: boolean
  /** AddPartitionsToTxnTopic[] in 4–5. */
  topics: readonly AddPartitionsToTxnTopic[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultAddPartitionsToTxnRequest(): AddPartitionsToTxnRequest {
  return {
    transactions: [],
    v3AndBelowTransactionalId: '',
    v3AndBelowProducerId: 0n,
    v3AndBelowProducerEpoch: 0,
    v3AndBelowTopics: [],
  }
}

function readAddPartitionsToTxnRequest(reader: Reader, version: number): AddPartitionsToTxnRequest {
  const value: AddPartitionsToTxnRequest = {
    transactions:
      version >= 4
        ? readTransactionsOfAddPartitionsToTxnRequest(reader, version, reader.compactArrayLength('transactions', 14))
        : [],
    v3AndBelowTransactionalId:
      version >= 4
        ? ''
        : version >= 3
          ? reader.compactString('v3AndBelowTransactionalId')
          : reader.string('v3AndBelowTransactionalId'),
    v3AndBelowProducerId: version >= 4 ? 0n : reader.int64('v3AndBelowProducerId'),
    v3AndBelowProducerEpoch: version >= 4 ? 0 : reader.int16('v3AndBelowProducerEpoch'),
    v3AndBelowTopics:
      version >= 4
        ? []
        : version >= 3
          ? readV3AndBelowTopicsOfAddPartitionsToTxnRequest(
              reader,
              version,
              reader.compactArrayLength('v3AndBelowTopics', 3),
            )
          : readV3AndBelowTopicsOfAddPartitionsToTxnRequest(reader, version, reader.arrayLength('v3AndBelowTopics', 6)),
  }
  if (version >= 3) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readTransactionsOfAddPartitionsToTxnRequest(
  reader: Reader,
  version: number,
  length: number,
): AddPartitionsToTxnTransaction[] {
  const elements: AddPartitionsToTxnTransaction[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readAddPartitionsToTxnTransaction(reader, version))
  } catch (error) {
    throw within(error, 'transactions', index)
  }
  return elements
}

function readV3AndBelowTopicsOfAddPartitionsToTxnRequest(
  reader: Reader,
  version: number,
  length: number,
): AddPartitionsToTxnTopic[] {
  const elements: AddPartitionsToTxnTopic[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readAddPartitionsToTxnTopic(reader, version))
  } catch (error) {
    throw within(error, 'v3AndBelowTopics', index)
  }
  return elements
}

function writeAddPartitionsToTxnRequest(writer: Writer, value: AddPartitionsToTxnRequest, version: number): void {
  if (version >= 4) {
    writer.compactArrayLength(value.transactions, 'transactions')
    writeTransactionsOfAddPartitionsToTxnRequest(writer, value.transactions, version)
  } else {
    if (countOf(value.transactions, 'transactions') !== 0) writer.unsupported('transactions', version, '4–5')
  }
  if (version >= 4) {
    if (value.v3AndBelowTransactionalId !== '') writer.unsupported('v3AndBelowTransactionalId', version, '0–3')
  } else if (version >= 3) {
    writer.compactString(value.v3AndBelowTransactionalId, 'v3AndBelowTransactionalId')
  } else {
    writer.string(value.v3AndBelowTransactionalId, 'v3AndBelowTransactionalId')
  }
  if (version >= 4) {
    if (value.v3AndBelowProducerId !== 0n) writer.unsupported('v3AndBelowProducerId', version, '0–3')
  } else {
    writer.int64(value.v3AndBelowProducerId, 'v3AndBelowProducerId')
  }
  if (version >= 4) {
    if (value.v3AndBelowProducerEpoch !== 0) writer.unsupported('v3AndBelowProducerEpoch', version, '0–3')
  } else {
    writer.int16(value.v3AndBelowProducerEpoch, 'v3AndBelowProducerEpoch')
  }
  if (version >= 4) {
    if (countOf(value.v3AndBelowTopics, 'v3AndBelowTopics') !== 0)
      writer.unsupported('v3AndBelowTopics', version, '0–3')
  } else if (version >= 3) {
    writer.compactArrayLength(value.v3AndBelowTopics, 'v3AndBelowTopics')
    writeV3AndBelowTopicsOfAddPartitionsToTxnRequest(writer, value.v3AndBelowTopics, version)
  } else {
    writer.arrayLength(value.v3AndBelowTopics, 'v3AndBelowTopics')
    writeV3AndBelowTopicsOfAddPartitionsToTxnRequest(writer, value.v3AndBelowTopics, version)
  }
  if (version >= 3) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '3–5')
  }
}

function writeTransactionsOfAddPartitionsToTxnRequest(
  writer: Writer,
  elements: readonly AddPartitionsToTxnTransaction[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeAddPartitionsToTxnTransaction(writer, elements[index] as AddPartitionsToTxnTransaction, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'transactions', index)
  }
}

function writeV3AndBelowTopicsOfAddPartitionsToTxnRequest(
  writer: Writer,
  elements: readonly AddPartitionsToTxnTopic[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeAddPartitionsToTxnTopic(writer, elements[index] as AddPartitionsToTxnTopic, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'v3AndBelowTopics', index)
  }
}

function readAddPartitionsToTxnTopic(reader: Reader, version: number): AddPartitionsToTxnTopic {
  const value: AddPartitionsToTxnTopic = {
    name: version >= 3 ? reader.compactString('name') : reader.string('name'),
    partitions:
      version >= 3
        ? readPartitionsOfAddPartitionsToTxnTopic(reader, version, reader.compactArrayLength('partitions', 4))
        : readPartitionsOfAddPartitionsToTxnTopic(reader, version, reader.arrayLength('partitions', 4)),
  }
  if (version >= 3) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readPartitionsOfAddPartitionsToTxnTopic(reader: Reader, _version: number, length: number): number[] {
  const elements: number[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.int32(''))
  } catch (error) {
    throw within(error, 'partitions', index)
  }
  return elements
}

function writeAddPartitionsToTxnTopic(writer: Writer, value: AddPartitionsToTxnTopic, version: number): void {
  if (version >= 3) {
    writer.compactString(value.name, 'name')
  } else {
    writer.string(value.name, 'name')
  }
  if (version >= 3) {
    writer.compactArrayLength(value.partitions, 'partitions')
    writePartitionsOfAddPartitionsToTxnTopic(writer, value.partitions, version)
  } else {
    writer.arrayLength(value.partitions, 'partitions')
    writePartitionsOfAddPartitionsToTxnTopic(writer, value.partitions, version)
  }
  if (version >= 3) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '3–5')
  }
}

function writePartitionsOfAddPartitionsToTxnTopic(writer: Writer, elements: readonly number[], _version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writer.int32(elements[index] as number, '')
    }
  } catch (error) {
    throw within(error, 'partitions', index)
  }
}

function readAddPartitionsToTxnTransaction(reader: Reader, version: number): AddPartitionsToTxnTransaction {
  const value: AddPartitionsToTxnTransaction = {
    transactionalId: reader.compactString('transactionalId'),
    producerId: reader.int64('producerId'),
    producerEpoch: reader.int16('producerEpoch'),
    verifyOnly: reader.bool('verifyOnly'),
    topics: readTopicsOfAddPartitionsToTxnTransaction(reader, version, reader.compactArrayLength('topics', 3)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readTopicsOfAddPartitionsToTxnTransaction(
  reader: Reader,
  version: number,
  length: number,
): AddPartitionsToTxnTopic[] {
  const elements: AddPartitionsToTxnTopic[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readAddPartitionsToTxnTopic(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function writeAddPartitionsToTxnTransaction(
  writer: Writer,
  value: AddPartitionsToTxnTransaction,
  version: number,
): void {
  writer.compactString(value.transactionalId, 'transactionalId')
  writer.int64(value.producerId, 'producerId')
  writer.int16(value.producerEpoch, 'producerEpoch')
  writer.bool(value.verifyOnly, 'verifyOnly')
  writer.compactArrayLength(value.topics, 'topics')
  writeTopicsOfAddPartitionsToTxnTransaction(writer, value.topics, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeTopicsOfAddPartitionsToTxnTransaction(
  writer: Writer,
  elements: readonly AddPartitionsToTxnTopic[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeAddPartitionsToTxnTopic(writer, elements[index] as AddPartitionsToTxnTopic, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topics', index)
  }
}

// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import { countOf } from '../../wire/lengths.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** AddPartitionsToTxnResponse, a response of API 24 in versions 0–5; flexible in 3–5. */
export interface AddPartitionsToTxnResponse {
  /** int32 in 0–5. */
  throttleTimeMs: number
  /** int16 in 4–5; ignorable. */
  errorCode: number
  /** AddPartitionsToTxnResult[] in 4–5. */
  resultsByTransaction: readonly AddPartitionsToTxnResult[]
  /** AddPartitionsToTxnTopicResult[] in 0–3. */
  resultsByTopicV3AndBelow: readonly AddPartitionsToTxnTopicResult[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link AddPartitionsToTxnResponse}. */
export const AddPartitionsToTxnResponse: MessageCodec<AddPartitionsToTxnResponse> = {
  name: 'AddPartitionsToTxnResponse',
  type: 'response',
  apiKey: 24,
  minVersion: 0,
  maxVersion: 5,
  latestStableVersion: 5,
  firstFlexibleVersion: 3,
  encode(writer, value, version) {
    assertVersion(AddPartitionsToTxnResponse, version)
    writeAddPartitionsToTxnResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(AddPartitionsToTxnResponse, version)
    return readAddPartitionsToTxnResponse(reader, version)
  },
  default: defaultAddPartitionsToTxnResponse,
}

/** A part of {@link AddPartitionsToTxnResponse}. */
export interface AddPartitionsToTxnTopicResult {
  /** string in 0–5. */
  name: string
  /** AddPartitionsToTxnPartitionResult[] in 0–5. */
  resultsByPartition: readonly AddPartitionsToTxnPartitionResult[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link AddPartitionsToTxnResponse}. */
export interface AddPartitionsToTxnPartitionResult {
  /** int32 in 0–5. */
  partitionIndex: number
  /** int16 in 0–5. */
  partitionErrorCode: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link AddPartitionsToTxnResponse}. */
export interface AddPartitionsToTxnResult {
  /** string in 4–5. */
  transactionalId: string
  /** AddPartitionsToTxnTopicResult[] in 4–5. */
  topicResults: readonly AddPartitionsToTxnTopicResult[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultAddPartitionsToTxnResponse(): AddPartitionsToTxnResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    resultsByTransaction: [],
    resultsByTopicV3AndBelow: [],
  }
}

function readAddPartitionsToTxnResponse(reader: Reader, version: number): AddPartitionsToTxnResponse {
  const value: AddPartitionsToTxnResponse = {
    throttleTimeMs: reader.int32('throttleTimeMs'),
    errorCode: version >= 4 ? reader.int16('errorCode') : 0,
    resultsByTransaction:
      version >= 4
        ? readResultsByTransactionOfAddPartitionsToTxnResponse(
            reader,
            version,
            reader.compactArrayLength('resultsByTransaction', 3),
          )
        : [],
    resultsByTopicV3AndBelow:
      version >= 4
        ? []
        : version >= 3
          ? readResultsByTopicV3AndBelowOfAddPartitionsToTxnResponse(
              reader,
              version,
              reader.compactArrayLength('resultsByTopicV3AndBelow', 3),
            )
          : readResultsByTopicV3AndBelowOfAddPartitionsToTxnResponse(
              reader,
              version,
              reader.arrayLength('resultsByTopicV3AndBelow', 6),
            ),
  }
  if (version >= 3) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readResultsByTransactionOfAddPartitionsToTxnResponse(
  reader: Reader,
  version: number,
  length: number,
): AddPartitionsToTxnResult[] {
  const elements: AddPartitionsToTxnResult[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readAddPartitionsToTxnResult(reader, version))
  } catch (error) {
    throw within(error, 'resultsByTransaction', index)
  }
  return elements
}

function readResultsByTopicV3AndBelowOfAddPartitionsToTxnResponse(
  reader: Reader,
  version: number,
  length: number,
): AddPartitionsToTxnTopicResult[] {
  const elements: AddPartitionsToTxnTopicResult[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readAddPartitionsToTxnTopicResult(reader, version))
  } catch (error) {
    throw within(error, 'resultsByTopicV3AndBelow', index)
  }
  return elements
}

function writeAddPartitionsToTxnResponse(writer: Writer, value: AddPartitionsToTxnResponse, version: number): void {
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  if (version >= 4) {
    writer.int16(value.errorCode, 'errorCode')
  }
  if (version >= 4) {
    writer.compactArrayLength(value.resultsByTransaction, 'resultsByTransaction')
    writeResultsByTransactionOfAddPartitionsToTxnResponse(writer, value.resultsByTransaction, version)
  } else {
    if (countOf(value.resultsByTransaction, 'resultsByTransaction') !== 0)
      writer.unsupported('resultsByTransaction', version, '4–5')
  }
  if (version >= 4) {
    if (countOf(value.resultsByTopicV3AndBelow, 'resultsByTopicV3AndBelow') !== 0)
      writer.unsupported('resultsByTopicV3AndBelow', version, '0–3')
  } else if (version >= 3) {
    writer.compactArrayLength(value.resultsByTopicV3AndBelow, 'resultsByTopicV3AndBelow')
    writeResultsByTopicV3AndBelowOfAddPartitionsToTxnResponse(writer, value.resultsByTopicV3AndBelow, version)
  } else {
    writer.arrayLength(value.resultsByTopicV3AndBelow, 'resultsByTopicV3AndBelow')
    writeResultsByTopicV3AndBelowOfAddPartitionsToTxnResponse(writer, value.resultsByTopicV3AndBelow, version)
  }
  if (version >= 3) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '3–5')
  }
}

function writeResultsByTransactionOfAddPartitionsToTxnResponse(
  writer: Writer,
  elements: readonly AddPartitionsToTxnResult[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeAddPartitionsToTxnResult(writer, elements[index] as AddPartitionsToTxnResult, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'resultsByTransaction', index)
  }
}

function writeResultsByTopicV3AndBelowOfAddPartitionsToTxnResponse(
  writer: Writer,
  elements: readonly AddPartitionsToTxnTopicResult[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeAddPartitionsToTxnTopicResult(writer, elements[index] as AddPartitionsToTxnTopicResult, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'resultsByTopicV3AndBelow', index)
  }
}

function readAddPartitionsToTxnTopicResult(reader: Reader, version: number): AddPartitionsToTxnTopicResult {
  const value: AddPartitionsToTxnTopicResult = {
    name: version >= 3 ? reader.compactString('name') : reader.string('name'),
    resultsByPartition:
      version >= 3
        ? readResultsByPartitionOfAddPartitionsToTxnTopicResult(
            reader,
            version,
            reader.compactArrayLength('resultsByPartition', 7),
          )
        : readResultsByPartitionOfAddPartitionsToTxnTopicResult(
            reader,
            version,
            reader.arrayLength('resultsByPartition', 6),
          ),
  }
  if (version >= 3) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readResultsByPartitionOfAddPartitionsToTxnTopicResult(
  reader: Reader,
  version: number,
  length: number,
): AddPartitionsToTxnPartitionResult[] {
  const elements: AddPartitionsToTxnPartitionResult[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readAddPartitionsToTxnPartitionResult(reader, version))
  } catch (error) {
    throw within(error, 'resultsByPartition', index)
  }
  return elements
}

function writeAddPartitionsToTxnTopicResult(
  writer: Writer,
  value: AddPartitionsToTxnTopicResult,
  version: number,
): void {
  if (version >= 3) {
    writer.compactString(value.name, 'name')
  } else {
    writer.string(value.name, 'name')
  }
  if (version >= 3) {
    writer.compactArrayLength(value.resultsByPartition, 'resultsByPartition')
    writeResultsByPartitionOfAddPartitionsToTxnTopicResult(writer, value.resultsByPartition, version)
  } else {
    writer.arrayLength(value.resultsByPartition, 'resultsByPartition')
    writeResultsByPartitionOfAddPartitionsToTxnTopicResult(writer, value.resultsByPartition, version)
  }
  if (version >= 3) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '3–5')
  }
}

function writeResultsByPartitionOfAddPartitionsToTxnTopicResult(
  writer: Writer,
  elements: readonly AddPartitionsToTxnPartitionResult[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeAddPartitionsToTxnPartitionResult(writer, elements[index] as AddPartitionsToTxnPartitionResult, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'resultsByPartition', index)
  }
}

function readAddPartitionsToTxnPartitionResult(reader: Reader, version: number): AddPartitionsToTxnPartitionResult {
  const value: AddPartitionsToTxnPartitionResult = {
    partitionIndex: reader.int32('partitionIndex'),
    partitionErrorCode: reader.int16('partitionErrorCode'),
  }
  if (version >= 3) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeAddPartitionsToTxnPartitionResult(
  writer: Writer,
  value: AddPartitionsToTxnPartitionResult,
  version: number,
): void {
  writer.int32(value.partitionIndex, 'partitionIndex')
  writer.int16(value.partitionErrorCode, 'partitionErrorCode')
  if (version >= 3) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '3–5')
  }
}

function readAddPartitionsToTxnResult(reader: Reader, version: number): AddPartitionsToTxnResult {
  const value: AddPartitionsToTxnResult = {
    transactionalId: reader.compactString('transactionalId'),
    topicResults: readTopicResultsOfAddPartitionsToTxnResult(
      reader,
      version,
      reader.compactArrayLength('topicResults', 3),
    ),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readTopicResultsOfAddPartitionsToTxnResult(
  reader: Reader,
  version: number,
  length: number,
): AddPartitionsToTxnTopicResult[] {
  const elements: AddPartitionsToTxnTopicResult[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readAddPartitionsToTxnTopicResult(reader, version))
  } catch (error) {
    throw within(error, 'topicResults', index)
  }
  return elements
}

function writeAddPartitionsToTxnResult(writer: Writer, value: AddPartitionsToTxnResult, version: number): void {
  writer.compactString(value.transactionalId, 'transactionalId')
  writer.compactArrayLength(value.topicResults, 'topicResults')
  writeTopicResultsOfAddPartitionsToTxnResult(writer, value.topicResults, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeTopicResultsOfAddPartitionsToTxnResult(
  writer: Writer,
  elements: readonly AddPartitionsToTxnTopicResult[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeAddPartitionsToTxnTopicResult(writer, elements[index] as AddPartitionsToTxnTopicResult, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topicResults', index)
  }
}

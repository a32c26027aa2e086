// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** WriteTxnMarkersResponse, a response of API 27 in versions 1–2; flexible in 1–2. */
export interface WriteTxnMarkersResponse {
  /** WritableTxnMarkerResult[] in 1–2. */
  markers: readonly WritableTxnMarkerResult[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link WriteTxnMarkersResponse}. */
export const WriteTxnMarkersResponse: MessageCodec<WriteTxnMarkersResponse> = {
  name: 'WriteTxnMarkersResponse',
  type: 'response',
  apiKey: 27,
  minVersion: 1,
  maxVersion: 2,
  latestStableVersion: 2,
  firstFlexibleVersion: 1,
  encode(writer, value, version) {
    assertVersion(WriteTxnMarkersResponse, version)
    writeWriteTxnMarkersResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(WriteTxnMarkersResponse, version)
    return readWriteTxnMarkersResponse(reader, version)
  },
  default: defaultWriteTxnMarkersResponse,
}

/** A part of {@link WriteTxnMarkersResponse}. */
export interface WritableTxnMarkerPartitionResult {
  /** int32 in 1–2. */
  partitionIndex: number
  /** int16 in 1–2. */
  errorCode: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link WriteTxnMarkersResponse}. */
export interface WritableTxnMarkerTopicResult {
  /** string in 1–2. */
  name: string
  /** WritableTxnMarkerPartitionResult[] in 1–2. */
  partitions: readonly WritableTxnMarkerPartitionResult[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link WriteTxnMarkersResponse}. */
export interface WritableTxnMarkerResult {
  /** int64 in 1–2. */
  producerId: bigint
  /** WritableTxnMarkerTopicResult[] in 1–2. */
  topics: readonly WritableTxnMarkerTopicResult[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultWriteTxnMarkersResponse(): WriteTxnMarkersResponse {
  return {
    markers: [],
  }
}

function readWriteTxnMarkersResponse(reader: Reader, version: number): WriteTxnMarkersResponse {
  const value: WriteTxnMarkersResponse = {
    markers: readMarkersOfWriteTxnMarkersResponse(reader, version, reader.compactArrayLength('markers', 10)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readMarkersOfWriteTxnMarkersResponse(
  reader: Reader,
  version: number,
  length: number,
): WritableTxnMarkerResult[] {
  const elements: WritableTxnMarkerResult[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readWritableTxnMarkerResult(reader, version))
  } catch (error) {
    throw within(error, 'markers', index)
  }
  return elements
}

function writeWriteTxnMarkersResponse(writer: Writer, value: WriteTxnMarkersResponse, version: number): void {
  writer.compactArrayLength(value.markers, 'markers')
  writeMarkersOfWriteTxnMarkersResponse(writer, value.markers, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeMarkersOfWriteTxnMarkersResponse(
  writer: Writer,
  elements: readonly WritableTxnMarkerResult[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeWritableTxnMarkerResult(writer, elements[index] as WritableTxnMarkerResult, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'markers', index)
  }
}

function readWritableTxnMarkerPartitionResult(reader: Reader, _version: number): WritableTxnMarkerPartitionResult {
  const value: WritableTxnMarkerPartitionResult = {
    partitionIndex: reader.int32('partitionIndex'),
    errorCode: reader.int16('errorCode'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeWritableTxnMarkerPartitionResult(
  writer: Writer,
  value: WritableTxnMarkerPartitionResult,
  _version: number,
): void {
  writer.int32(value.partitionIndex, 'partitionIndex')
  writer.int16(value.errorCode, 'errorCode')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function readWritableTxnMarkerTopicResult(reader: Reader, version: number): WritableTxnMarkerTopicResult {
  const value: WritableTxnMarkerTopicResult = {
    name: reader.compactString('name'),
    partitions: readPartitionsOfWritableTxnMarkerTopicResult(
      reader,
      version,
      reader.compactArrayLength('partitions', 7),
    ),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readPartitionsOfWritableTxnMarkerTopicResult(
  reader: Reader,
  version: number,
  length: number,
): WritableTxnMarkerPartitionResult[] {
  const elements: WritableTxnMarkerPartitionResult[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readWritableTxnMarkerPartitionResult(reader, version))
  } catch (error) {
    throw within(error, 'partitions', index)
  }
  return elements
}

function writeWritableTxnMarkerTopicResult(writer: Writer, value: WritableTxnMarkerTopicResult, version: number): void {
  writer.compactString(value.name, 'name')
  writer.compactArrayLength(value.partitions, 'partitions')
  writePartitionsOfWritableTxnMarkerTopicResult(writer, value.partitions, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writePartitionsOfWritableTxnMarkerTopicResult(
  writer: Writer,
  elements: readonly WritableTxnMarkerPartitionResult[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeWritableTxnMarkerPartitionResult(writer, elements[index] as WritableTxnMarkerPartitionResult, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'partitions', index)
  }
}

function readWritableTxnMarkerResult(reader: Reader, version: number): WritableTxnMarkerResult {
  const value: WritableTxnMarkerResult = {
    producerId: reader.int64('producerId'),
    topics: readTopicsOfWritableTxnMarkerResult(reader, version, reader.compactArrayLength('topics', 3)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readTopicsOfWritableTxnMarkerResult(
  reader: Reader,
  version: number,
  length: number,
): WritableTxnMarkerTopicResult[] {
  const elements: WritableTxnMarkerTopicResult[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readWritableTxnMarkerTopicResult(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function writeWritableTxnMarkerResult(writer: Writer, value: WritableTxnMarkerResult, version: number): void {
  writer.int64(value.producerId, 'producerId')
  writer.compactArrayLength(value.topics, 'topics')
  writeTopicsOfWritableTxnMarkerResult(writer, value.topics, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeTopicsOfWritableTxnMarkerResult(
  writer: Writer,
  elements: readonly WritableTxnMarkerTopicResult[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeWritableTxnMarkerTopicResult(writer, elements[index] as WritableTxnMarkerTopicResult, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topics', index)
  }
}

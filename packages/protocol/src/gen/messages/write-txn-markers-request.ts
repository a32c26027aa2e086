// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** WriteTxnMarkersRequest, a request of API 27 in versions 1–2; flexible in 1–2. */
export interface WriteTxnMarkersRequest {
  /** WritableTxnMarker[] in 1–2. */
  markers: readonly WritableTxnMarker[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link WriteTxnMarkersRequest}. */
export const WriteTxnMarkersRequest: MessageCodec<WriteTxnMarkersRequest> = {
  name: 'WriteTxnMarkersRequest',
  type: 'request',
  apiKey: 27,
  minVersion: 1,
  maxVersion: 2,
  latestStableVersion: 2,
  firstFlexibleVersion: 1,
  encode(writer, value, version) {
    assertVersion(WriteTxnMarkersRequest, version)
    writeWriteTxnMarkersRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(WriteTxnMarkersRequest, version)
    return readWriteTxnMarkersRequest(reader, version)
  },
  default: defaultWriteTxnMarkersRequest,
}

/** A part of {@link WriteTxnMarkersRequest}. */
export interface WritableTxnMarkerTopic {
  /** string in 1–2. */
  name: string
  /** int32[] in 1–2. */
  partitionIndexes: readonly number[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link WriteTxnMarkersRequest}. */
export interface WritableTxnMarker {
  /** int64 in 1–2. */
  producerId: bigint
  /** int16 in 1–2. */
  producerEpoch: number
  /** bool in 1–2. */
  transactionResult: boolean
  /** WritableTxnMarkerTopic[] in 1–2. */
  topics: readonly WritableTxnMarkerTopic[]
  /** int32 in 1–2. */
  coordinatorEpoch: number
  /** int8 in 2; ignorable. */
  transactionVersion: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultWriteTxnMarkersRequest(): WriteTxnMarkersRequest {
  return {
    markers: [],
  }
}

function readWriteTxnMarkersRequest(reader: Reader, version: number): WriteTxnMarkersRequest {
  const value: WriteTxnMarkersRequest = {
    markers: readMarkersOfWriteTxnMarkersRequest(reader, version, reader.compactArrayLength('markers', 17)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readMarkersOfWriteTxnMarkersRequest(reader: Reader, version: number, length: number): WritableTxnMarker[] {
  const elements: WritableTxnMarker[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readWritableTxnMarker(reader, version))
  } catch (error) {
    throw within(error, 'markers', index)
  }
  return elements
}

function writeWriteTxnMarkersRequest(writer: Writer, value: WriteTxnMarkersRequest, version: number): void {
  writer.compactArrayLength(value.markers, 'markers')
  writeMarkersOfWriteTxnMarkersRequest(writer, value.markers, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeMarkersOfWriteTxnMarkersRequest(
  writer: Writer,
  elements: readonly WritableTxnMarker[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeWritableTxnMarker(writer, elements[index] as WritableTxnMarker, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'markers', index)
  }
}

function readWritableTxnMarkerTopic(reader: Reader, version: number): WritableTxnMarkerTopic {
  const value: WritableTxnMarkerTopic = {
    name: reader.compactString('name'),
    partitionIndexes: readPartitionIndexesOfWritableTxnMarkerTopic(
      reader,
      version,
      reader.compactArrayLength('partitionIndexes', 4),
    ),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readPartitionIndexesOfWritableTxnMarkerTopic(reader: Reader, _version: number, length: number): number[] {
  const elements: number[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.int32(''))
  } catch (error) {
    throw within(error, 'partitionIndexes', index)
  }
  return elements
}

function writeWritableTxnMarkerTopic(writer: Writer, value: WritableTxnMarkerTopic, version: number): void {
  writer.compactString(value.name, 'name')
  writer.compactArrayLength(value.partitionIndexes, 'partitionIndexes')
  writePartitionIndexesOfWritableTxnMarkerTopic(writer, value.partitionIndexes, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writePartitionIndexesOfWritableTxnMarkerTopic(
  writer: Writer,
  elements: readonly number[],
  _version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writer.int32(elements[index] as number, '')
    }
  } catch (error) {
    throw within(error, 'partitionIndexes', index)
  }
}

function readWritableTxnMarker(reader: Reader, version: number): WritableTxnMarker {
  const value: WritableTxnMarker = {
    producerId: reader.int64('producerId'),
    producerEpoch: reader.int16('producerEpoch'),
    transactionResult: reader.bool('transactionResult'),
    topics: readTopicsOfWritableTxnMarker(reader, version, reader.compactArrayLength('topics', 3)),
    coordinatorEpoch: reader.int32('coordinatorEpoch'),
    transactionVersion: version >= 2 ? reader.int8('transactionVersion') : 0,
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readTopicsOfWritableTxnMarker(reader: Reader, version: number, length: number): WritableTxnMarkerTopic[] {
  const elements: WritableTxnMarkerTopic[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readWritableTxnMarkerTopic(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function writeWritableTxnMarker(writer: Writer, value: WritableTxnMarker, version: number): void {
  writer.int64(value.producerId, 'producerId')
  writer.int16(value.producerEpoch, 'producerEpoch')
  writer.bool(value.transactionResult, 'transactionResult')
  writer.compactArrayLength(value.topics, 'topics')
  writeTopicsOfWritableTxnMarker(writer, value.topics, version)
  writer.int32(value.coordinatorEpoch, 'coordinatorEpoch')
  if (version >= 2) {
    writer.int8(value.transactionVersion, 'transactionVersion')
  }
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeTopicsOfWritableTxnMarker(
  writer: Writer,
  elements: readonly WritableTxnMarkerTopic[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeWritableTxnMarkerTopic(writer, elements[index] as WritableTxnMarkerTopic, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topics', index)
  }
}

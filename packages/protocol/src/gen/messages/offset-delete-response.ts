// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { Writer } from '../../wire/writer.ts'

/** OffsetDeleteResponse, a response of API 47 in versions 0; never flexible. */
export interface OffsetDeleteResponse {
  /** int16 in 0. */
  errorCode: number
  /** int32 in 0; ignorable. */
  throttleTimeMs: number
  /** OffsetDeleteResponseTopic[] in 0. */
  topics: readonly OffsetDeleteResponseTopic[]
}

/** Encodes and decodes {@link OffsetDeleteResponse}. */
export const OffsetDeleteResponse: MessageCodec<OffsetDeleteResponse> = {
  name: 'OffsetDeleteResponse',
  type: 'response',
  apiKey: 47,
  minVersion: 0,
  maxVersion: 0,
  latestStableVersion: 0,
  firstFlexibleVersion: undefined,
  encode(writer, value, version) {
    assertVersion(OffsetDeleteResponse, version)
    writeOffsetDeleteResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(OffsetDeleteResponse, version)
    return readOffsetDeleteResponse(reader, version)
  },
  default: defaultOffsetDeleteResponse,
}

/** A part of {@link OffsetDeleteResponse}. */
export interface OffsetDeleteResponsePartition {
  /** int32 in 0. */
  partitionIndex: number
  /** int16 in 0. */
  errorCode: number
}

/** A part of {@link OffsetDeleteResponse}. */
export interface OffsetDeleteResponseTopic {
  /** string in 0. */
  name: string
  /** OffsetDeleteResponsePartition[] in 0. */
  partitions: readonly OffsetDeleteResponsePartition[]
}

function defaultOffsetDeleteResponse(): OffsetDeleteResponse {
  return {
    errorCode: 0,
    throttleTimeMs: 0,
    topics: [],
  }
}

function readOffsetDeleteResponse(reader: Reader, version: number): OffsetDeleteResponse {
  return {
    errorCode: reader.int16('errorCode'),
    throttleTimeMs: reader.int32('throttleTimeMs'),
    topics: readTopicsOfOffsetDeleteResponse(reader, version, reader.arrayLength('topics', 6)),
  }
}

function readTopicsOfOffsetDeleteResponse(
  reader: Reader,
  version: number,
  length: number,
): OffsetDeleteResponseTopic[] {
  const elements: OffsetDeleteResponseTopic[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readOffsetDeleteResponseTopic(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function writeOffsetDeleteResponse(writer: Writer, value: OffsetDeleteResponse, version: number): void {
  writer.int16(value.errorCode, 'errorCode')
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  writer.arrayLength(value.topics, 'topics')
  writeTopicsOfOffsetDeleteResponse(writer, value.topics, version)
}

function writeTopicsOfOffsetDeleteResponse(
  writer: Writer,
  elements: readonly OffsetDeleteResponseTopic[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeOffsetDeleteResponseTopic(writer, elements[index] as OffsetDeleteResponseTopic, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topics', index)
  }
}

function readOffsetDeleteResponsePartition(reader: Reader, _version: number): OffsetDeleteResponsePartition {
  return {
    partitionIndex: reader.int32('partitionIndex'),
    errorCode: reader.int16('errorCode'),
  }
}

function writeOffsetDeleteResponsePartition(
  writer: Writer,
  value: OffsetDeleteResponsePartition,
  _version: number,
): void {
  writer.int32(value.partitionIndex, 'partitionIndex')
  writer.int16(value.errorCode, 'errorCode')
}

function readOffsetDeleteResponseTopic(reader: Reader, version: number): OffsetDeleteResponseTopic {
  return {
    name: reader.string('name'),
    partitions: readPartitionsOfOffsetDeleteResponseTopic(reader, version, reader.arrayLength('partitions', 6)),
  }
}

function readPartitionsOfOffsetDeleteResponseTopic(
  reader: Reader,
  version: number,
  length: number,
): OffsetDeleteResponsePartition[] {
  const elements: OffsetDeleteResponsePartition[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readOffsetDeleteResponsePartition(reader, version))
  } catch (error) {
    throw within(error, 'partitions', index)
  }
  return elements
}

function writeOffsetDeleteResponseTopic(writer: Writer, value: OffsetDeleteResponseTopic, version: number): void {
  writer.string(value.name, 'name')
  writer.arrayLength(value.partitions, 'partitions')
  writePartitionsOfOffsetDeleteResponseTopic(writer, value.partitions, version)
}

function writePartitionsOfOffsetDeleteResponseTopic(
  writer: Writer,
  elements: readonly OffsetDeleteResponsePartition[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeOffsetDeleteResponsePartition(writer, elements[index] as OffsetDeleteResponsePartition, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'partitions', index)
  }
}

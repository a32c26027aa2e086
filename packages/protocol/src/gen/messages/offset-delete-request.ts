// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { Writer } from '../../wire/writer.ts'

/** OffsetDeleteRequest, a request of API 47 in versions 0; never flexible. */
export interface OffsetDeleteRequest {
  /** string in 0. */
  groupId: string
  /** OffsetDeleteRequestTopic[] in 0. */
  topics: readonly OffsetDeleteRequestTopic[]
}

/** Encodes and decodes {@link OffsetDeleteRequest}. */
export const OffsetDeleteRequest: MessageCodec<OffsetDeleteRequest> = {
  name: 'OffsetDeleteRequest',
  type: 'request',
  apiKey: 47,
  minVersion: 0,
  maxVersion: 0,
  latestStableVersion: 0,
  firstFlexibleVersion: undefined,
  encode(writer, value, version) {
    assertVersion(OffsetDeleteRequest, version)
    writeOffsetDeleteRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(OffsetDeleteRequest, version)
    return readOffsetDeleteRequest(reader, version)
  },
  default: defaultOffsetDeleteRequest,
}

/** A part of {@link OffsetDeleteRequest}. */
export interface OffsetDeleteRequestPartition {
  /** int32 in 0. */
  partitionIndex: number
}

/** A part of {@link OffsetDeleteRequest}. */
export interface OffsetDeleteRequestTopic {
  /** string in 0. */
  name: string
  /** OffsetDeleteRequestPartition[] in 0. */
  partitions: readonly OffsetDeleteRequestPartition[]
}

function defaultOffsetDeleteRequest(): OffsetDeleteRequest {
  return {
    groupId: '',
    topics: [],
  }
}

function readOffsetDeleteRequest(reader: Reader, version: number): OffsetDeleteRequest {
  return {
    groupId: reader.string('groupId'),
    topics: readTopicsOfOffsetDeleteRequest(reader, version, reader.arrayLength('topics', 6)),
  }
}

function readTopicsOfOffsetDeleteRequest(reader: Reader, version: number, length: number): OffsetDeleteRequestTopic[] {
  const elements: OffsetDeleteRequestTopic[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readOffsetDeleteRequestTopic(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function writeOffsetDeleteRequest(writer: Writer, value: OffsetDeleteRequest, version: number): void {
  writer.string(value.groupId, 'groupId')
  writer.arrayLength(value.topics, 'topics')
  writeTopicsOfOffsetDeleteRequest(writer, value.topics, version)
}

function writeTopicsOfOffsetDeleteRequest(
  writer: Writer,
  elements: readonly OffsetDeleteRequestTopic[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeOffsetDeleteRequestTopic(writer, elements[index] as OffsetDeleteRequestTopic, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topics', index)
  }
}

function readOffsetDeleteRequestPartition(reader: Reader, _version: number): OffsetDeleteRequestPartition {
  return {
    partitionIndex: reader.int32('partitionIndex'),
  }
}

function writeOffsetDeleteRequestPartition(
  writer: Writer,
  value: OffsetDeleteRequestPartition,
  _version: number,
): void {
  writer.int32(value.partitionIndex, 'partitionIndex')
}

function readOffsetDeleteRequestTopic(reader: Reader, version: number): OffsetDeleteRequestTopic {
  return {
    name: reader.string('name'),
    partitions: readPartitionsOfOffsetDeleteRequestTopic(reader, version, reader.arrayLength('partitions', 4)),
  }
}

function readPartitionsOfOffsetDeleteRequestTopic(
  reader: Reader,
  version: number,
  length: number,
): OffsetDeleteRequestPartition[] {
  const elements: OffsetDeleteRequestPartition[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readOffsetDeleteRequestPartition(reader, version))
  } catch (error) {
    throw within(error, 'partitions', index)
  }
  return elements
}

function writeOffsetDeleteRequestTopic(writer: Writer, value: OffsetDeleteRequestTopic, version: number): void {
  writer.string(value.name, 'name')
  writer.arrayLength(value.partitions, 'partitions')
  writePartitionsOfOffsetDeleteRequestTopic(writer, value.partitions, version)
}

function writePartitionsOfOffsetDeleteRequestTopic(
  writer: Writer,
  elements: readonly OffsetDeleteRequestPartition[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeOffsetDeleteRequestPartition(writer, elements[index] as OffsetDeleteRequestPartition, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'partitions', index)
  }
}

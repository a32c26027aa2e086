// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { Writer } from '../../wire/writer.ts'

/** ConsumerProtocolSubscription, a data in versions 0–3; never flexible. */
export interface ConsumerProtocolSubscription {
  /** string[] in 0–3. */
  topics: readonly string[]
  /** bytes in 0–3; null allowed in 0–3; default null. */
  userData: Uint8Array | null
  /** TopicPartition[] in 1–3; ignorable. */
  ownedPartitions: readonly TopicPartition[]
  /** int32 in 2–3; default -1; ignorable. */
  generationId: number
  /** string in 3; null allowed in 3; default null; ignorable. */
  rackId: string | null
}

/** Encodes and decodes {@link ConsumerProtocolSubscription}. */
export const ConsumerProtocolSubscription: MessageCodec<ConsumerProtocolSubscription> = {
  name: 'ConsumerProtocolSubscription',
  type: 'data',
  apiKey: undefined,
  minVersion: 0,
  maxVersion: 3,
  latestStableVersion: 3,
  firstFlexibleVersion: undefined,
  encode(writer, value, version) {
    assertVersion(ConsumerProtocolSubscription, version)
    writeConsumerProtocolSubscription(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(ConsumerProtocolSubscription, version)
    return readConsumerProtocolSubscription(reader, version)
  },
  default: defaultConsumerProtocolSubscription,
}

/** A part of {@link ConsumerProtocolSubscription}. */
export interface TopicPartition {
  /** string in 1–3. */
  topic: string
  /** int32[] in 1–3. */
  partitions: readonly number[]
}

function defaultConsumerProtocolSubscription(): ConsumerProtocolSubscription {
  return {
    topics: [],
    userData: null,
    ownedPartitions: [],
    generationId: -1,
    rackId: null,
  }
}

function readConsumerProtocolSubscription(reader: Reader, version: number): ConsumerProtocolSubscription {
  return {
    topics: readTopicsOfConsumerProtocolSubscription(reader, version, reader.arrayLength('topics', 2)),
    userData: reader.nullableBytes('userData'),
    ownedPartitions:
      version >= 1
        ? readOwnedPartitionsOfConsumerProtocolSubscription(reader, version, reader.arrayLength('ownedPartitions', 6))
        : [],
    generationId: version >= 2 ? reader.int32('generationId') : -1,
    rackId: version >= 3 ? reader.nullableString('rackId') : null,
  }
}

function readTopicsOfConsumerProtocolSubscription(reader: Reader, _version: number, length: number): string[] {
  const elements: string[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.string(''))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function readOwnedPartitionsOfConsumerProtocolSubscription(
  reader: Reader,
  version: number,
  length: number,
): TopicPartition[] {
  const elements: TopicPartition[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readTopicPartition(reader, version))
  } catch (error) {
    throw within(error, 'ownedPartitions', index)
  }
  return elements
}

function writeConsumerProtocolSubscription(writer: Writer, value: ConsumerProtocolSubscription, version: number): void {
  writer.arrayLength(value.topics, 'topics')
  writeTopicsOfConsumerProtocolSubscription(writer, value.topics, version)
  writer.nullableBytes(value.userData, 'userData')
  if (version >= 1) {
    writer.arrayLength(value.ownedPartitions, 'ownedPartitions')
    writeOwnedPartitionsOfConsumerProtocolSubscription(writer, value.ownedPartitions, version)
  }
  if (version >= 2) {
    writer.int32(value.generationId, 'generationId')
  }
  if (version >= 3) {
    writer.nullableString(value.rackId, 'rackId')
  }
}

function writeTopicsOfConsumerProtocolSubscription(
  writer: Writer,
  elements: readonly string[],
  _version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writer.string(elements[index] as string, '')
    }
  } catch (error) {
    throw within(error, 'topics', index)
  }
}

function writeOwnedPartitionsOfConsumerProtocolSubscription(
  writer: Writer,
  elements: readonly TopicPartition[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeTopicPartition(writer, elements[index] as TopicPartition, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'ownedPartitions', index)
  }
}

function readTopicPartition(reader: Reader, version: number): TopicPartition {
  return {
    topic: reader.string('topic'),
    partitions: readPartitionsOfTopicPartition(reader, version, reader.arrayLength('partitions', 4)),
  }
}

function readPartitionsOfTopicPartition(reader: Reader, _version: number, length: number): number[] {
  const elements: number[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.int32(''))
  } catch (error) {
    throw within(error, 'partitions', index)
  }
  return elements
}

function writeTopicPartition(writer: Writer, value: TopicPartition, version: number): void {
  writer.string(value.topic, 'topic')
  writer.arrayLength(value.partitions, 'partitions')
  writePartitionsOfTopicPartition(writer, value.partitions, version)
}

function writePartitionsOfTopicPartition(writer: Writer, elements: readonly number[], _version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writer.int32(elements[index] as number, '')
    }
  } catch (error) {
    throw within(error, 'partitions', index)
  }
}

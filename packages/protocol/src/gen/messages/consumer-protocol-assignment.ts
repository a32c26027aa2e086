// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { Writer } from '../../wire/writer.ts'

/** ConsumerProtocolAssignment, a data in versions 0–3; never flexible. */
export interface ConsumerProtocolAssignment {
  /** TopicPartition[] in 0–3. */
  assignedPartitions: readonly TopicPartition[]
  /** bytes in 0–3; null allowed in 0–3; default null. */
  userData: Uint8Array | null
}

/** Encodes and decodes {@link ConsumerProtocolAssignment}. */
export const ConsumerProtocolAssignment: MessageCodec<ConsumerProtocolAssignment> = {
  name: 'ConsumerProtocolAssignment',
  type: 'data',
  apiKey: undefined,
  minVersion: 0,
  maxVersion: 3,
  latestStableVersion: 3,
  firstFlexibleVersion: undefined,
  encode(writer, value, version) {
    assertVersion(ConsumerProtocolAssignment, version)
    writeConsumerProtocolAssignment(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(ConsumerProtocolAssignment, version)
    return readConsumerProtocolAssignment(reader, version)
  },
  default: defaultConsumerProtocolAssignment,
}

/** A part of {@link ConsumerProtocolAssignment}. */
export interface TopicPartition {
  /** string in 0–3. */
  topic: string
  /** int32[] in 0–3. */
  partitions: readonly number[]
}

function defaultConsumerProtocolAssignment(): ConsumerProtocolAssignment {
  return {
    assignedPartitions: [],
    userData: null,
  }
}

function readConsumerProtocolAssignment(reader: Reader, version: number): ConsumerProtocolAssignment {
  return {
    assignedPartitions: readAssignedPartitionsOfConsumerProtocolAssignment(
      reader,
      version,
      reader.arrayLength('assignedPartitions', 6),
    ),
    userData: reader.nullableBytes('userData'),
  }
}

function readAssignedPartitionsOfConsumerProtocolAssignment(
  reader: Reader,
  version: number,
  length: number,
): TopicPartition[] {
  const elements: TopicPartition[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readTopicPartition(reader, version))
  } catch (error) {
    throw within(error, 'assignedPartitions', index)
  }
  return elements
}

function writeConsumerProtocolAssignment(writer: Writer, value: ConsumerProtocolAssignment, version: number): void {
  writer.arrayLength(value.assignedPartitions, 'assignedPartitions')
  writeAssignedPartitionsOfConsumerProtocolAssignment(writer, value.assignedPartitions, version)
  writer.nullableBytes(value.userData, 'userData')
}

function writeAssignedPartitionsOfConsumerProtocolAssignment(
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
    throw withinStruct(error, elements[index], 'assignedPartitions', index)
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

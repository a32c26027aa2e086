// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** ElectLeadersRequest, a request of API 43 in versions 0–2; flexible in 2. */
export interface ElectLeadersRequest {
  /** int8 in 1–2. */
  electionType: number
  /** TopicPartitions[] in 0–2; null allowed in 0–2. */
  topicPartitions: readonly TopicPartitions[] | null
  /** int32 in 0–2; default 60000. */
  timeoutMs: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link ElectLeadersRequest}. */
export const ElectLeadersRequest: MessageCodec<ElectLeadersRequest> = {
  name: 'ElectLeadersRequest',
  type: 'request',
  apiKey: 43,
  minVersion: 0,
  maxVersion: 2,
  latestStableVersion: 2,
  firstFlexibleVersion: 2,
  encode(writer, value, version) {
    assertVersion(ElectLeadersRequest, version)
    writeElectLeadersRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(ElectLeadersRequest, version)
    return readElectLeadersRequest(reader, version)
  },
  default: defaultElectLeadersRequest,
}

/** A part of {@link ElectLeadersRequest}. */
export interface TopicPartitions {
  /** string in 0–2. */
  topic: string
  /** int32[] in 0–2. */
  partitions: readonly number[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultElectLeadersRequest(): ElectLeadersRequest {
  return {
    electionType: 0,
    topicPartitions: [],
    timeoutMs: 60000,
  }
}

function readElectLeadersRequest(reader: Reader, version: number): ElectLeadersRequest {
  const value: ElectLeadersRequest = {
    electionType: version >= 1 ? reader.int8('electionType') : 0,
    topicPartitions:
      version >= 2
        ? readTopicPartitionsOfElectLeadersRequest(
            reader,
            version,
            reader.compactNullableArrayLength('topicPartitions', 3),
          )
        : readTopicPartitionsOfElectLeadersRequest(reader, version, reader.nullableArrayLength('topicPartitions', 6)),
    timeoutMs: reader.int32('timeoutMs'),
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readTopicPartitionsOfElectLeadersRequest(
  reader: Reader,
  version: number,
  length: number,
): TopicPartitions[] | null {
  if (length === -1) return null
  const elements: TopicPartitions[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readTopicPartitions(reader, version))
  } catch (error) {
    throw within(error, 'topicPartitions', index)
  }
  return elements
}

function writeElectLeadersRequest(writer: Writer, value: ElectLeadersRequest, version: number): void {
  if (version >= 1) {
    writer.int8(value.electionType, 'electionType')
  } else {
    if (value.electionType !== 0) writer.unsupported('electionType', version, '1–2')
  }
  if (version >= 2) {
    writer.compactNullableArrayLength(value.topicPartitions, 'topicPartitions')
    writeTopicPartitionsOfElectLeadersRequest(writer, value.topicPartitions, version)
  } else {
    writer.nullableArrayLength(value.topicPartitions, 'topicPartitions')
    writeTopicPartitionsOfElectLeadersRequest(writer, value.topicPartitions, version)
  }
  writer.int32(value.timeoutMs, 'timeoutMs')
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2')
  }
}

function writeTopicPartitionsOfElectLeadersRequest(
  writer: Writer,
  elements: readonly TopicPartitions[] | null,
  version: number,
): void {
  if (elements === null) return
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeTopicPartitions(writer, elements[index] as TopicPartitions, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topicPartitions', index)
  }
}

function readTopicPartitions(reader: Reader, version: number): TopicPartitions {
  const value: TopicPartitions = {
    topic: version >= 2 ? reader.compactString('topic') : reader.string('topic'),
    partitions:
      version >= 2
        ? readPartitionsOfTopicPartitions(reader, version, reader.compactArrayLength('partitions', 4))
        : readPartitionsOfTopicPartitions(reader, version, reader.arrayLength('partitions', 4)),
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readPartitionsOfTopicPartitions(reader: Reader, _version: number, length: number): number[] {
  const elements: number[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.int32(''))
  } catch (error) {
    throw within(error, 'partitions', index)
  }
  return elements
}

function writeTopicPartitions(writer: Writer, value: TopicPartitions, version: number): void {
  if (version >= 2) {
    writer.compactString(value.topic, 'topic')
  } else {
    writer.string(value.topic, 'topic')
  }
  if (version >= 2) {
    writer.compactArrayLength(value.partitions, 'partitions')
    writePartitionsOfTopicPartitions(writer, value.partitions, version)
  } else {
    writer.arrayLength(value.partitions, 'partitions')
    writePartitionsOfTopicPartitions(writer, value.partitions, version)
  }
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2')
  }
}

function writePartitionsOfTopicPartitions(writer: Writer, elements: readonly number[], _version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writer.int32(elements[index] as number, '')
    }
  } catch (error) {
    throw within(error, 'partitions', index)
  }
}

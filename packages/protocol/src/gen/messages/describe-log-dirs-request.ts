// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** DescribeLogDirsRequest, a request of API 35 in versions 1–5; flexible in 2–5. */
export interface DescribeLogDirsRequest {
  /** DescribableLogDirTopic[] in 1–5; null allowed in 1–5. */
  topics: readonly DescribableLogDirTopic[] | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link DescribeLogDirsRequest}. */
export const DescribeLogDirsRequest: MessageCodec<DescribeLogDirsRequest> = {
  name: 'DescribeLogDirsRequest',
  type: 'request',
  apiKey: 35,
  minVersion: 1,
  maxVersion: 5,
  latestStableVersion: 5,
  firstFlexibleVersion: 2,
  encode(writer, value, version) {
    assertVersion(DescribeLogDirsRequest, version)
    writeDescribeLogDirsRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(DescribeLogDirsRequest, version)
    return readDescribeLogDirsRequest(reader, version)
  },
  default: defaultDescribeLogDirsRequest,
}

/** A part of {@link DescribeLogDirsRequest}. */
export interface DescribableLogDirTopic {
  /** string in 1–5. */
  topic: string
  /** int32[] in 1–5. */
  partitions: readonly number[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultDescribeLogDirsRequest(): DescribeLogDirsRequest {
  return {
    topics: [],
  }
}

function readDescribeLogDirsRequest(reader: Reader, version: number): DescribeLogDirsRequest {
  const value: DescribeLogDirsRequest = {
    topics:
      version >= 2
        ? readTopicsOfDescribeLogDirsRequest(reader, version, reader.compactNullableArrayLength('topics', 3))
        : readTopicsOfDescribeLogDirsRequest(reader, version, reader.nullableArrayLength('topics', 6)),
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readTopicsOfDescribeLogDirsRequest(
  reader: Reader,
  version: number,
  length: number,
): DescribableLogDirTopic[] | null {
  if (length === -1) return null
  const elements: DescribableLogDirTopic[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readDescribableLogDirTopic(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function writeDescribeLogDirsRequest(writer: Writer, value: DescribeLogDirsRequest, version: number): void {
  if (version >= 2) {
    writer.compactNullableArrayLength(value.topics, 'topics')
    writeTopicsOfDescribeLogDirsRequest(writer, value.topics, version)
  } else {
    writer.nullableArrayLength(value.topics, 'topics')
    writeTopicsOfDescribeLogDirsRequest(writer, value.topics, version)
  }
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2–5')
  }
}

function writeTopicsOfDescribeLogDirsRequest(
  writer: Writer,
  elements: readonly DescribableLogDirTopic[] | null,
  version: number,
): void {
  if (elements === null) return
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeDescribableLogDirTopic(writer, elements[index] as DescribableLogDirTopic, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topics', index)
  }
}

function readDescribableLogDirTopic(reader: Reader, version: number): DescribableLogDirTopic {
  const value: DescribableLogDirTopic = {
    topic: version >= 2 ? reader.compactString('topic') : reader.string('topic'),
    partitions:
      version >= 2
        ? readPartitionsOfDescribableLogDirTopic(reader, version, reader.compactArrayLength('partitions', 4))
        : readPartitionsOfDescribableLogDirTopic(reader, version, reader.arrayLength('partitions', 4)),
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readPartitionsOfDescribableLogDirTopic(reader: Reader, _version: number, length: number): number[] {
  const elements: number[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.int32(''))
  } catch (error) {
    throw within(error, 'partitions', index)
  }
  return elements
}

function writeDescribableLogDirTopic(writer: Writer, value: DescribableLogDirTopic, version: number): void {
  if (version >= 2) {
    writer.compactString(value.topic, 'topic')
  } else {
    writer.string(value.topic, 'topic')
  }
  if (version >= 2) {
    writer.compactArrayLength(value.partitions, 'partitions')
    writePartitionsOfDescribableLogDirTopic(writer, value.partitions, version)
  } else {
    writer.arrayLength(value.partitions, 'partitions')
    writePartitionsOfDescribableLogDirTopic(writer, value.partitions, version)
  }
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2–5')
  }
}

function writePartitionsOfDescribableLogDirTopic(writer: Writer, elements: readonly number[], _version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writer.int32(elements[index] as number, '')
    }
  } catch (error) {
    throw within(error, 'partitions', index)
  }
}

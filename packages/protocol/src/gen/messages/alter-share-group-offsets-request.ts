// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** AlterShareGroupOffsetsRequest, a request of API 91 in versions 0; flexible in 0. */
export interface AlterShareGroupOffsetsRequest {
  /** string in 0. */
  groupId: string
  /** AlterShareGroupOffsetsRequestTopic[] in 0. */
  topics: readonly AlterShareGroupOffsetsRequestTopic[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link AlterShareGroupOffsetsRequest}. */
export const AlterShareGroupOffsetsRequest: MessageCodec<AlterShareGroupOffsetsRequest> = {
  name: 'AlterShareGroupOffsetsRequest',
  type: 'request',
  apiKey: 91,
  minVersion: 0,
  maxVersion: 0,
  latestStableVersion: 0,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(AlterShareGroupOffsetsRequest, version)
    writeAlterShareGroupOffsetsRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(AlterShareGroupOffsetsRequest, version)
    return readAlterShareGroupOffsetsRequest(reader, version)
  },
  default: defaultAlterShareGroupOffsetsRequest,
}

/** A part of {@link AlterShareGroupOffsetsRequest}. */
export interface AlterShareGroupOffsetsRequestPartition {
  /** int32 in 0. */
  partitionIndex: number
  /** int64 in 0. */
  startOffset: bigint
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link AlterShareGroupOffsetsRequest}. */
export interface AlterShareGroupOffsetsRequestTopic {
  /** string in 0. */
  topicName: string
  /** AlterShareGroupOffsetsRequestPartition[] in 0. */
  partitions: readonly AlterShareGroupOffsetsRequestPartition[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultAlterShareGroupOffsetsRequest(): AlterShareGroupOffsetsRequest {
  return {
    groupId: '',
    topics: [],
  }
}

function readAlterShareGroupOffsetsRequest(reader: Reader, version: number): AlterShareGroupOffsetsRequest {
  const value: AlterShareGroupOffsetsRequest = {
    groupId: reader.compactString('groupId'),
    topics: readTopicsOfAlterShareGroupOffsetsRequest(reader, version, reader.compactArrayLength('topics', 3)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readTopicsOfAlterShareGroupOffsetsRequest(
  reader: Reader,
  version: number,
  length: number,
): AlterShareGroupOffsetsRequestTopic[] {
  const elements: AlterShareGroupOffsetsRequestTopic[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readAlterShareGroupOffsetsRequestTopic(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function writeAlterShareGroupOffsetsRequest(
  writer: Writer,
  value: AlterShareGroupOffsetsRequest,
  version: number,
): void {
  writer.compactString(value.groupId, 'groupId')
  writer.compactArrayLength(value.topics, 'topics')
  writeTopicsOfAlterShareGroupOffsetsRequest(writer, value.topics, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeTopicsOfAlterShareGroupOffsetsRequest(
  writer: Writer,
  elements: readonly AlterShareGroupOffsetsRequestTopic[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeAlterShareGroupOffsetsRequestTopic(writer, elements[index] as AlterShareGroupOffsetsRequestTopic, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topics', index)
  }
}

function readAlterShareGroupOffsetsRequestPartition(
  reader: Reader,
  _version: number,
): AlterShareGroupOffsetsRequestPartition {
  const value: AlterShareGroupOffsetsRequestPartition = {
    partitionIndex: reader.int32('partitionIndex'),
    startOffset: reader.int64('startOffset'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeAlterShareGroupOffsetsRequestPartition(
  writer: Writer,
  value: AlterShareGroupOffsetsRequestPartition,
  _version: number,
): void {
  writer.int32(value.partitionIndex, 'partitionIndex')
  writer.int64(value.startOffset, 'startOffset')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function readAlterShareGroupOffsetsRequestTopic(reader: Reader, version: number): AlterShareGroupOffsetsRequestTopic {
  const value: AlterShareGroupOffsetsRequestTopic = {
    topicName: reader.compactString('topicName'),
    partitions: readPartitionsOfAlterShareGroupOffsetsRequestTopic(
      reader,
      version,
      reader.compactArrayLength('partitions', 13),
    ),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readPartitionsOfAlterShareGroupOffsetsRequestTopic(
  reader: Reader,
  version: number,
  length: number,
): AlterShareGroupOffsetsRequestPartition[] {
  const elements: AlterShareGroupOffsetsRequestPartition[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readAlterShareGroupOffsetsRequestPartition(reader, version))
  } catch (error) {
    throw within(error, 'partitions', index)
  }
  return elements
}

function writeAlterShareGroupOffsetsRequestTopic(
  writer: Writer,
  value: AlterShareGroupOffsetsRequestTopic,
  version: number,
): void {
  writer.compactString(value.topicName, 'topicName')
  writer.compactArrayLength(value.partitions, 'partitions')
  writePartitionsOfAlterShareGroupOffsetsRequestTopic(writer, value.partitions, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writePartitionsOfAlterShareGroupOffsetsRequestTopic(
  writer: Writer,
  elements: readonly AlterShareGroupOffsetsRequestPartition[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeAlterShareGroupOffsetsRequestPartition(
        writer,
        elements[index] as AlterShareGroupOffsetsRequestPartition,
        version,
      )
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'partitions', index)
  }
}

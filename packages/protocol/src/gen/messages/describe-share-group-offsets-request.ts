// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** DescribeShareGroupOffsetsRequest, a request of API 90 in versions 0–1; flexible in 0–1. */
export interface DescribeShareGroupOffsetsRequest {
  /** DescribeShareGroupOffsetsRequestGroup[] in 0–1. */
  groups: readonly DescribeShareGroupOffsetsRequestGroup[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link DescribeShareGroupOffsetsRequest}. */
export const DescribeShareGroupOffsetsRequest: MessageCodec<DescribeShareGroupOffsetsRequest> = {
  name: 'DescribeShareGroupOffsetsRequest',
  type: 'request',
  apiKey: 90,
  minVersion: 0,
  maxVersion: 1,
  latestStableVersion: 1,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(DescribeShareGroupOffsetsRequest, version)
    writeDescribeShareGroupOffsetsRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(DescribeShareGroupOffsetsRequest, version)
    return readDescribeShareGroupOffsetsRequest(reader, version)
  },
  default: defaultDescribeShareGroupOffsetsRequest,
}

/** A part of {@link DescribeShareGroupOffsetsRequest}. */
export interface DescribeShareGroupOffsetsRequestTopic {
  /** string in 0–1. */
  topicName: string
  /** int32[] in 0–1. */
  partitions: readonly number[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link DescribeShareGroupOffsetsRequest}. */
export interface DescribeShareGroupOffsetsRequestGroup {
  /** string in 0–1. */
  groupId: string
  /** DescribeShareGroupOffsetsRequestTopic[] in 0–1; null allowed in 0–1. */
  topics: readonly DescribeShareGroupOffsetsRequestTopic[] | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultDescribeShareGroupOffsetsRequest(): DescribeShareGroupOffsetsRequest {
  return {
    groups: [],
  }
}

function readDescribeShareGroupOffsetsRequest(reader: Reader, version: number): DescribeShareGroupOffsetsRequest {
  const value: DescribeShareGroupOffsetsRequest = {
    groups: readGroupsOfDescribeShareGroupOffsetsRequest(reader, version, reader.compactArrayLength('groups', 3)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readGroupsOfDescribeShareGroupOffsetsRequest(
  reader: Reader,
  version: number,
  length: number,
): DescribeShareGroupOffsetsRequestGroup[] {
  const elements: DescribeShareGroupOffsetsRequestGroup[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readDescribeShareGroupOffsetsRequestGroup(reader, version))
  } catch (error) {
    throw within(error, 'groups', index)
  }
  return elements
}

function writeDescribeShareGroupOffsetsRequest(
  writer: Writer,
  value: DescribeShareGroupOffsetsRequest,
  version: number,
): void {
  writer.compactArrayLength(value.groups, 'groups')
  writeGroupsOfDescribeShareGroupOffsetsRequest(writer, value.groups, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeGroupsOfDescribeShareGroupOffsetsRequest(
  writer: Writer,
  elements: readonly DescribeShareGroupOffsetsRequestGroup[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeDescribeShareGroupOffsetsRequestGroup(
        writer,
        elements[index] as DescribeShareGroupOffsetsRequestGroup,
        version,
      )
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'groups', index)
  }
}

function readDescribeShareGroupOffsetsRequestTopic(
  reader: Reader,
  version: number,
): DescribeShareGroupOffsetsRequestTopic {
  const value: DescribeShareGroupOffsetsRequestTopic = {
    topicName: reader.compactString('topicName'),
    partitions: readPartitionsOfDescribeShareGroupOffsetsRequestTopic(
      reader,
      version,
      reader.compactArrayLength('partitions', 4),
    ),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readPartitionsOfDescribeShareGroupOffsetsRequestTopic(
  reader: Reader,
  _version: number,
  length: number,
): number[] {
  const elements: number[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.int32(''))
  } catch (error) {
    throw within(error, 'partitions', index)
  }
  return elements
}

function writeDescribeShareGroupOffsetsRequestTopic(
  writer: Writer,
  value: DescribeShareGroupOffsetsRequestTopic,
  version: number,
): void {
  writer.compactString(value.topicName, 'topicName')
  writer.compactArrayLength(value.partitions, 'partitions')
  writePartitionsOfDescribeShareGroupOffsetsRequestTopic(writer, value.partitions, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writePartitionsOfDescribeShareGroupOffsetsRequestTopic(
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
    throw within(error, 'partitions', index)
  }
}

function readDescribeShareGroupOffsetsRequestGroup(
  reader: Reader,
  version: number,
): DescribeShareGroupOffsetsRequestGroup {
  const value: DescribeShareGroupOffsetsRequestGroup = {
    groupId: reader.compactString('groupId'),
    topics: readTopicsOfDescribeShareGroupOffsetsRequestGroup(
      reader,
      version,
      reader.compactNullableArrayLength('topics', 3),
    ),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readTopicsOfDescribeShareGroupOffsetsRequestGroup(
  reader: Reader,
  version: number,
  length: number,
): DescribeShareGroupOffsetsRequestTopic[] | null {
  if (length === -1) return null
  const elements: DescribeShareGroupOffsetsRequestTopic[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readDescribeShareGroupOffsetsRequestTopic(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function writeDescribeShareGroupOffsetsRequestGroup(
  writer: Writer,
  value: DescribeShareGroupOffsetsRequestGroup,
  version: number,
): void {
  writer.compactString(value.groupId, 'groupId')
  writer.compactNullableArrayLength(value.topics, 'topics')
  writeTopicsOfDescribeShareGroupOffsetsRequestGroup(writer, value.topics, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeTopicsOfDescribeShareGroupOffsetsRequestGroup(
  writer: Writer,
  elements: readonly DescribeShareGroupOffsetsRequestTopic[] | null,
  version: number,
): void {
  if (elements === null) return
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeDescribeShareGroupOffsetsRequestTopic(
        writer,
        elements[index] as DescribeShareGroupOffsetsRequestTopic,
        version,
      )
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topics', index)
  }
}

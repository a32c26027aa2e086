// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import { countOf } from '../../wire/lengths.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Uuid } from '../../wire/uuid.ts'
import { zeroUuid } from '../../wire/uuid.ts'
import type { Writer } from '../../wire/writer.ts'

/** OffsetFetchRequest, a request of API 9 in versions 1–10; flexible in 6–10. */
export interface OffsetFetchRequest {
  /** string in 1–7. */
  groupId: string
  /** OffsetFetchRequestTopic[] in 1–7; null allowed in 2–7. */
  topics: readonly OffsetFetchRequestTopic[] | null
  /** OffsetFetchRequestGroup[] in 8–10. */
  groups: readonly OffsetFetchRequestGroup[]
  /** bool in 7–10. */
  requireStable: boolean
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link OffsetFetchRequest}. */
export const OffsetFetchRequest: MessageCodec<OffsetFetchRequest> = {
  name: 'OffsetFetchRequest',
  type: 'request',
  apiKey: 9,
  minVersion: 1,
  maxVersion: 10,
  latestStableVersion: 10,
  firstFlexibleVersion: 6,
  encode(writer, value, version) {
    assertVersion(OffsetFetchRequest, version)
    writeOffsetFetchRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(OffsetFetchRequest, version)
    return readOffsetFetchRequest(reader, version)
  },
  default: defaultOffsetFetchRequest,
}

/** A part of {@link OffsetFetchRequest}. */
export interface OffsetFetchRequestTopic {
  /** string in 1–7. */
  name: string
  /** int32[] in 1–7. */
  partitionIndexes: readonly number[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link OffsetFetchRequest}. */
export interface OffsetFetchRequestTopics {
  /** string in 8–9; ignorable. */
  name: string
  /** uuid in 10; ignorable. */
  topicId: Uuid
  /** int32[] in 8–10. */
  partitionIndexes: readonly number[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link OffsetFetchRequest}. */
export interface OffsetFetchRequestGroup {
  /** string in 8–10. */
  groupId: string
  /** string in 9–10; null allowed in 9–10; default null; ignorable. */
  memberId: string | null
  /** int32 in 9–10; default -1; ignorable. */
  memberEpoch: number
  /** OffsetFetchRequestTopics[] in 8–10; null allowed in 8–10. */
  topics: readonly OffsetFetchRequestTopics[] | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultOffsetFetchRequest(): OffsetFetchRequest {
  return {
    groupId: '',
    topics: [],
    groups: [],
    requireStable: false,
  }
}

function readOffsetFetchRequest(reader: Reader, version: number): OffsetFetchRequest {
  const value: OffsetFetchRequest = {
    groupId: version >= 8 ? '' : version >= 6 ? reader.compactString('groupId') : reader.string('groupId'),
    topics:
      version >= 8
        ? []
        : version >= 6
          ? readTopicsOfOffsetFetchRequest(reader, version, reader.compactNullableArrayLength('topics', 3))
          : version >= 2
            ? readTopicsOfOffsetFetchRequest(reader, version, reader.nullableArrayLength('topics', 6))
            : readTopicsOfOffsetFetchRequest(reader, version, reader.arrayLength('topics', 6)),
    groups: version >= 8 ? readGroupsOfOffsetFetchRequest(reader, version, reader.compactArrayLength('groups', 3)) : [],
    requireStable: version >= 7 ? reader.bool('requireStable') : false,
  }
  if (version >= 6) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readTopicsOfOffsetFetchRequest(
  reader: Reader,
  version: number,
  length: number,
): OffsetFetchRequestTopic[] | null {
  if (length === -1) return null
  const elements: OffsetFetchRequestTopic[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readOffsetFetchRequestTopic(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function readGroupsOfOffsetFetchRequest(reader: Reader, version: number, length: number): OffsetFetchRequestGroup[] {
  const elements: OffsetFetchRequestGroup[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readOffsetFetchRequestGroup(reader, version))
  } catch (error) {
    throw within(error, 'groups', index)
  }
  return elements
}

function writeOffsetFetchRequest(writer: Writer, value: OffsetFetchRequest, version: number): void {
  if (version >= 8) {
    if (value.groupId !== '') writer.unsupported('groupId', version, '1–7')
  } else if (version >= 6) {
    writer.compactString(value.groupId, 'groupId')
  } else {
    writer.string(value.groupId, 'groupId')
  }
  if (version >= 8) {
    if (value.topics === null || countOf(value.topics, 'topics') !== 0) writer.unsupported('topics', version, '1–7')
  } else if (version >= 6) {
    writer.compactNullableArrayLength(value.topics, 'topics')
    writeTopicsOfOffsetFetchRequest(writer, value.topics, version)
  } else if (version >= 2) {
    writer.nullableArrayLength(value.topics, 'topics')
    writeTopicsOfOffsetFetchRequest(writer, value.topics, version)
  } else {
    writer.arrayLength(value.topics, 'topics')
    writeTopicsOfOffsetFetchRequest(writer, value.topics, version)
  }
  if (version >= 8) {
    writer.compactArrayLength(value.groups, 'groups')
    writeGroupsOfOffsetFetchRequest(writer, value.groups, version)
  } else {
    if (countOf(value.groups, 'groups') !== 0) writer.unsupported('groups', version, '8–10')
  }
  if (version >= 7) {
    writer.bool(value.requireStable, 'requireStable')
  } else {
    if (value.requireStable !== false) writer.unsupported('requireStable', version, '7–10')
  }
  if (version >= 6) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '6–10')
  }
}

function writeTopicsOfOffsetFetchRequest(
  writer: Writer,
  elements: readonly OffsetFetchRequestTopic[] | null,
  version: number,
): void {
  if (elements === null) return
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeOffsetFetchRequestTopic(writer, elements[index] as OffsetFetchRequestTopic, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topics', index)
  }
}

function writeGroupsOfOffsetFetchRequest(
  writer: Writer,
  elements: readonly OffsetFetchRequestGroup[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeOffsetFetchRequestGroup(writer, elements[index] as OffsetFetchRequestGroup, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'groups', index)
  }
}

function readOffsetFetchRequestTopic(reader: Reader, version: number): OffsetFetchRequestTopic {
  const value: OffsetFetchRequestTopic = {
    name: version >= 6 ? reader.compactString('name') : reader.string('name'),
    partitionIndexes:
      version >= 6
        ? readPartitionIndexesOfOffsetFetchRequestTopic(
            reader,
            version,
            reader.compactArrayLength('partitionIndexes', 4),
          )
        : readPartitionIndexesOfOffsetFetchRequestTopic(reader, version, reader.arrayLength('partitionIndexes', 4)),
  }
  if (version >= 6) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readPartitionIndexesOfOffsetFetchRequestTopic(reader: Reader, _version: number, length: number): number[] {
  const elements: number[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.int32(''))
  } catch (error) {
    throw within(error, 'partitionIndexes', index)
  }
  return elements
}

function writeOffsetFetchRequestTopic(writer: Writer, value: OffsetFetchRequestTopic, version: number): void {
  if (version >= 6) {
    writer.compactString(value.name, 'name')
  } else {
    writer.string(value.name, 'name')
  }
  if (version >= 6) {
    writer.compactArrayLength(value.partitionIndexes, 'partitionIndexes')
    writePartitionIndexesOfOffsetFetchRequestTopic(writer, value.partitionIndexes, version)
  } else {
    writer.arrayLength(value.partitionIndexes, 'partitionIndexes')
    writePartitionIndexesOfOffsetFetchRequestTopic(writer, value.partitionIndexes, version)
  }
  if (version >= 6) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '6–7')
  }
}

function writePartitionIndexesOfOffsetFetchRequestTopic(
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

function readOffsetFetchRequestTopics(reader: Reader, version: number): OffsetFetchRequestTopics {
  const value: OffsetFetchRequestTopics = {
    name: version >= 10 ? '' : reader.compactString('name'),
    topicId: version >= 10 ? reader.uuid('topicId') : zeroUuid,
    partitionIndexes: readPartitionIndexesOfOffsetFetchRequestTopics(
      reader,
      version,
      reader.compactArrayLength('partitionIndexes', 4),
    ),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readPartitionIndexesOfOffsetFetchRequestTopics(reader: Reader, _version: number, length: number): number[] {
  const elements: number[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.int32(''))
  } catch (error) {
    throw within(error, 'partitionIndexes', index)
  }
  return elements
}

function writeOffsetFetchRequestTopics(writer: Writer, value: OffsetFetchRequestTopics, version: number): void {
  if (version < 10) {
    writer.compactString(value.name, 'name')
  }
  if (version >= 10) {
    writer.uuid(value.topicId, 'topicId')
  }
  writer.compactArrayLength(value.partitionIndexes, 'partitionIndexes')
  writePartitionIndexesOfOffsetFetchRequestTopics(writer, value.partitionIndexes, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writePartitionIndexesOfOffsetFetchRequestTopics(
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

function readOffsetFetchRequestGroup(reader: Reader, version: number): OffsetFetchRequestGroup {
  const value: OffsetFetchRequestGroup = {
    groupId: reader.compactString('groupId'),
    memberId: version >= 9 ? reader.compactNullableString('memberId') : null,
    memberEpoch: version >= 9 ? reader.int32('memberEpoch') : -1,
    topics: readTopicsOfOffsetFetchRequestGroup(reader, version, reader.compactNullableArrayLength('topics', 3)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readTopicsOfOffsetFetchRequestGroup(
  reader: Reader,
  version: number,
  length: number,
): OffsetFetchRequestTopics[] | null {
  if (length === -1) return null
  const elements: OffsetFetchRequestTopics[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readOffsetFetchRequestTopics(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function writeOffsetFetchRequestGroup(writer: Writer, value: OffsetFetchRequestGroup, version: number): void {
  writer.compactString(value.groupId, 'groupId')
  if (version >= 9) {
    writer.compactNullableString(value.memberId, 'memberId')
  }
  if (version >= 9) {
    writer.int32(value.memberEpoch, 'memberEpoch')
  }
  writer.compactNullableArrayLength(value.topics, 'topics')
  writeTopicsOfOffsetFetchRequestGroup(writer, value.topics, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeTopicsOfOffsetFetchRequestGroup(
  writer: Writer,
  elements: readonly OffsetFetchRequestTopics[] | null,
  version: number,
): void {
  if (elements === null) return
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeOffsetFetchRequestTopics(writer, elements[index] as OffsetFetchRequestTopics, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topics', index)
  }
}

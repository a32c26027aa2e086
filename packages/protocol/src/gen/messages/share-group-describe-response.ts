// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Uuid } from '../../wire/uuid.ts'
import type { Writer } from '../../wire/writer.ts'

/** ShareGroupDescribeResponse, a response of API 77 in versions 1; flexible in 1. */
export interface ShareGroupDescribeResponse {
  /** int32 in 1. */
  throttleTimeMs: number
  /** DescribedGroup[] in 1. */
  groups: readonly DescribedGroup[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link ShareGroupDescribeResponse}. */
export const ShareGroupDescribeResponse: MessageCodec<ShareGroupDescribeResponse> = {
  name: 'ShareGroupDescribeResponse',
  type: 'response',
  apiKey: 77,
  minVersion: 1,
  maxVersion: 1,
  latestStableVersion: 1,
  firstFlexibleVersion: 1,
  encode(writer, value, version) {
    assertVersion(ShareGroupDescribeResponse, version)
    writeShareGroupDescribeResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(ShareGroupDescribeResponse, version)
    return readShareGroupDescribeResponse(reader, version)
  },
  default: defaultShareGroupDescribeResponse,
}

/** A part of {@link ShareGroupDescribeResponse}. */
export interface TopicPartitions {
  /** uuid in 1. */
  topicId: Uuid
  /** string in 1. */
  topicName: string
  /** int32[] in 1. */
  partitions: readonly number[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link ShareGroupDescribeResponse}. */
export interface Assignment {
  /** TopicPartitions[] in 1. */
  topicPartitions: readonly TopicPartitions[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link ShareGroupDescribeResponse}. */
export interface Member {
  /** string in 1. */
  memberId: string
  /** string in 1; null allowed in 1; default null. */
  rackId: string | null
  /** int32 in 1. */
  memberEpoch: number
  /** string in 1. */
  clientId: string
  /** string in 1. */
  clientHost: string
  /** string[] in 1. */
  subscribedTopicNames: readonly string[]
  /** Assignment in 1. */
  assignment: Assignment
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link ShareGroupDescribeResponse}. */
export interface DescribedGroup {
  /** int16 in 1. */
  errorCode: number
  /** string in 1; null allowed in 1; default null. */
  errorMessage: string | null
  /** string in 1. */
  groupId: string
  /** string in 1. */
  groupState: string
  /** int32 in 1. */
  groupEpoch: number
  /** int32 in 1. */
  assignmentEpoch: number
  /** string in 1. */
  assignorName: string
  /** Member[] in 1. */
  members: readonly Member[]
  /** int32 in 1; default -2147483648. */
  authorizedOperations: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultShareGroupDescribeResponse(): ShareGroupDescribeResponse {
  return {
    throttleTimeMs: 0,
    groups: [],
  }
}

function readShareGroupDescribeResponse(reader: Reader, version: number): ShareGroupDescribeResponse {
  const value: ShareGroupDescribeResponse = {
    throttleTimeMs: reader.int32('throttleTimeMs'),
    groups: readGroupsOfShareGroupDescribeResponse(reader, version, reader.compactArrayLength('groups', 20)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readGroupsOfShareGroupDescribeResponse(reader: Reader, version: number, length: number): DescribedGroup[] {
  const elements: DescribedGroup[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readDescribedGroup(reader, version))
  } catch (error) {
    throw within(error, 'groups', index)
  }
  return elements
}

function writeShareGroupDescribeResponse(writer: Writer, value: ShareGroupDescribeResponse, version: number): void {
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  writer.compactArrayLength(value.groups, 'groups')
  writeGroupsOfShareGroupDescribeResponse(writer, value.groups, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeGroupsOfShareGroupDescribeResponse(
  writer: Writer,
  elements: readonly DescribedGroup[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeDescribedGroup(writer, elements[index] as DescribedGroup, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'groups', index)
  }
}

function readTopicPartitions(reader: Reader, version: number): TopicPartitions {
  const value: TopicPartitions = {
    topicId: reader.uuid('topicId'),
    topicName: reader.compactString('topicName'),
    partitions: readPartitionsOfTopicPartitions(reader, version, reader.compactArrayLength('partitions', 4)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
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
  writer.uuid(value.topicId, 'topicId')
  writer.compactString(value.topicName, 'topicName')
  writer.compactArrayLength(value.partitions, 'partitions')
  writePartitionsOfTopicPartitions(writer, value.partitions, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
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

function defaultAssignment(): Assignment {
  return {
    topicPartitions: [],
  }
}

function readAssignment(reader: Reader, version: number): Assignment {
  const value: Assignment = {
    topicPartitions: readTopicPartitionsOfAssignment(reader, version, reader.compactArrayLength('topicPartitions', 19)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readTopicPartitionsOfAssignment(reader: Reader, version: number, length: number): TopicPartitions[] {
  const elements: TopicPartitions[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readTopicPartitions(reader, version))
  } catch (error) {
    throw within(error, 'topicPartitions', index)
  }
  return elements
}

function writeAssignment(writer: Writer, value: Assignment, version: number): void {
  writer.compactArrayLength(value.topicPartitions, 'topicPartitions')
  writeTopicPartitionsOfAssignment(writer, value.topicPartitions, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeTopicPartitionsOfAssignment(writer: Writer, elements: readonly TopicPartitions[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeTopicPartitions(writer, elements[index] as TopicPartitions, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topicPartitions', index)
  }
}

function readMember(reader: Reader, version: number): Member {
  const value: Member = {
    memberId: reader.compactString('memberId'),
    rackId: reader.compactNullableString('rackId'),
    memberEpoch: reader.int32('memberEpoch'),
    clientId: reader.compactString('clientId'),
    clientHost: reader.compactString('clientHost'),
    subscribedTopicNames: readSubscribedTopicNamesOfMember(
      reader,
      version,
      reader.compactArrayLength('subscribedTopicNames', 1),
    ),
    assignment: readAssignmentOfMember(reader, version),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readSubscribedTopicNamesOfMember(reader: Reader, _version: number, length: number): string[] {
  const elements: string[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.compactString(''))
  } catch (error) {
    throw within(error, 'subscribedTopicNames', index)
  }
  return elements
}

function readAssignmentOfMember(reader: Reader, version: number): Assignment {
  try {
    return readAssignment(reader, version)
  } catch (error) {
    throw within(error, 'assignment')
  }
}

function writeMember(writer: Writer, value: Member, version: number): void {
  writer.compactString(value.memberId, 'memberId')
  writer.compactNullableString(value.rackId, 'rackId')
  writer.int32(value.memberEpoch, 'memberEpoch')
  writer.compactString(value.clientId, 'clientId')
  writer.compactString(value.clientHost, 'clientHost')
  writer.compactArrayLength(value.subscribedTopicNames, 'subscribedTopicNames')
  writeSubscribedTopicNamesOfMember(writer, value.subscribedTopicNames, version)
  writeAssignmentOfMember(writer, value.assignment, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeSubscribedTopicNamesOfMember(writer: Writer, elements: readonly string[], _version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writer.compactString(elements[index] as string, '')
    }
  } catch (error) {
    throw within(error, 'subscribedTopicNames', index)
  }
}

function writeAssignmentOfMember(writer: Writer, value: Assignment, version: number): void {
  try {
    writeAssignment(writer, value, version)
  } catch (error) {
    throw withinStruct(error, value, 'assignment')
  }
}

function readDescribedGroup(reader: Reader, version: number): DescribedGroup {
  const value: DescribedGroup = {
    errorCode: reader.int16('errorCode'),
    errorMessage: reader.compactNullableString('errorMessage'),
    groupId: reader.compactString('groupId'),
    groupState: reader.compactString('groupState'),
    groupEpoch: reader.int32('groupEpoch'),
    assignmentEpoch: reader.int32('assignmentEpoch'),
    assignorName: reader.compactString('assignorName'),
    members: readMembersOfDescribedGroup(reader, version, reader.compactArrayLength('members', 12)),
    authorizedOperations: reader.int32('authorizedOperations'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readMembersOfDescribedGroup(reader: Reader, version: number, length: number): Member[] {
  const elements: Member[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readMember(reader, version))
  } catch (error) {
    throw within(error, 'members', index)
  }
  return elements
}

function writeDescribedGroup(writer: Writer, value: DescribedGroup, version: number): void {
  writer.int16(value.errorCode, 'errorCode')
  writer.compactNullableString(value.errorMessage, 'errorMessage')
  writer.compactString(value.groupId, 'groupId')
  writer.compactString(value.groupState, 'groupState')
  writer.int32(value.groupEpoch, 'groupEpoch')
  writer.int32(value.assignmentEpoch, 'assignmentEpoch')
  writer.compactString(value.assignorName, 'assignorName')
  writer.compactArrayLength(value.members, 'members')
  writeMembersOfDescribedGroup(writer, value.members, version)
  writer.int32(value.authorizedOperations, 'authorizedOperations')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeMembersOfDescribedGroup(writer: Writer, elements: readonly Member[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeMember(writer, elements[index] as Member, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'members', index)
  }
}

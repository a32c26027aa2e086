// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Uuid } from '../../wire/uuid.ts'
import type { Writer } from '../../wire/writer.ts'

/** ConsumerGroupDescribeResponse, a response of API 69 in versions 0–1; flexible in 0–1. */
export interface ConsumerGroupDescribeResponse {
  /** int32 in 0–1. */
  throttleTimeMs: number
  /** DescribedGroup[] in 0–1. */
  groups: readonly DescribedGroup[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link ConsumerGroupDescribeResponse}. */
export const ConsumerGroupDescribeResponse: MessageCodec<ConsumerGroupDescribeResponse> = {
  name: 'ConsumerGroupDescribeResponse',
  type: 'response',
  apiKey: 69,
  minVersion: 0,
  maxVersion: 1,
  latestStableVersion: 1,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(ConsumerGroupDescribeResponse, version)
    writeConsumerGroupDescribeResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(ConsumerGroupDescribeResponse, version)
    return readConsumerGroupDescribeResponse(reader, version)
  },
  default: defaultConsumerGroupDescribeResponse,
}

/** A part of {@link ConsumerGroupDescribeResponse}. */
export interface TopicPartitions {
  /** uuid in 0–1. */
  topicId: Uuid
  /** string in 0–1. */
  topicName: string
  /** int32[] in 0–1. */
  partitions: readonly number[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link ConsumerGroupDescribeResponse}. */
export interface Assignment {
  /** TopicPartitions[] in 0–1. */
  topicPartitions: readonly TopicPartitions[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link ConsumerGroupDescribeResponse}. */
export interface Member {
  /** string in 0–1. */
  memberId: string
  /** string in 0–1; null allowed in 0–1; default null. */
  instanceId: string | null
  /** string in 0–1; null allowed in 0–1; default null. */
  rackId: string | null
  /** int32 in 0–1. */
  memberEpoch: number
  /** string in 0–1. */
  clientId: string
  /** string in 0–1. */
  clientHost: string
  /** string[] in 0–1. */
  subscribedTopicNames: readonly string[]
  /** string in 0–1; null allowed in 0–1; default null. */
  subscribedTopicRegex: string | null
  /** Assignment in 0–1. */
  assignment: Assignment
  /** Assignment in 0–1. */
  targetAssignment: Assignment
  /** int8 in 1; default -1; ignorable. */
  memberType: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link ConsumerGroupDescribeResponse}. */
export interface DescribedGroup {
  /** int16 in 0–1. */
  errorCode: number
  /** string in 0–1; null allowed in 0–1; default null. */
  errorMessage: string | null
  /** string in 0–1. */
  groupId: string
  /** string in 0–1. */
  groupState: string
  /** int32 in 0–1. */
  groupEpoch: number
  /** int32 in 0–1. */
  assignmentEpoch: number
  /** string in 0–1. */
  assignorName: string
  /** Member[] in 0–1. */
  members: readonly Member[]
  /** int32 in 0–1; default -2147483648. */
  authorizedOperations: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultConsumerGroupDescribeResponse(): ConsumerGroupDescribeResponse {
  return {
    throttleTimeMs: 0,
    groups: [],
  }
}

function readConsumerGroupDescribeResponse(reader: Reader, version: number): ConsumerGroupDescribeResponse {
  const value: ConsumerGroupDescribeResponse = {
    throttleTimeMs: reader.int32('throttleTimeMs'),
    groups: readGroupsOfConsumerGroupDescribeResponse(reader, version, reader.compactArrayLength('groups', 20)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readGroupsOfConsumerGroupDescribeResponse(reader: Reader, version: number, length: number): DescribedGroup[] {
  const elements: DescribedGroup[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readDescribedGroup(reader, version))
  } catch (error) {
    throw within(error, 'groups', index)
  }
  return elements
}

function writeConsumerGroupDescribeResponse(
  writer: Writer,
  value: ConsumerGroupDescribeResponse,
  version: number,
): void {
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  writer.compactArrayLength(value.groups, 'groups')
  writeGroupsOfConsumerGroupDescribeResponse(writer, value.groups, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeGroupsOfConsumerGroupDescribeResponse(
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
    instanceId: reader.compactNullableString('instanceId'),
    rackId: reader.compactNullableString('rackId'),
    memberEpoch: reader.int32('memberEpoch'),
    clientId: reader.compactString('clientId'),
    clientHost: reader.compactString('clientHost'),
    subscribedTopicNames: readSubscribedTopicNamesOfMember(
      reader,
      version,
      reader.compactArrayLength('subscribedTopicNames', 1),
    ),
    subscribedTopicRegex: reader.compactNullableString('subscribedTopicRegex'),
    assignment: readAssignmentOfMember(reader, version),
    targetAssignment: readTargetAssignmentOfMember(reader, version),
    memberType: version >= 1 ? reader.int8('memberType') : -1,
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

function readTargetAssignmentOfMember(reader: Reader, version: number): Assignment {
  try {
    return readAssignment(reader, version)
  } catch (error) {
    throw within(error, 'targetAssignment')
  }
}

function writeMember(writer: Writer, value: Member, version: number): void {
  writer.compactString(value.memberId, 'memberId')
  writer.compactNullableString(value.instanceId, 'instanceId')
  writer.compactNullableString(value.rackId, 'rackId')
  writer.int32(value.memberEpoch, 'memberEpoch')
  writer.compactString(value.clientId, 'clientId')
  writer.compactString(value.clientHost, 'clientHost')
  writer.compactArrayLength(value.subscribedTopicNames, 'subscribedTopicNames')
  writeSubscribedTopicNamesOfMember(writer, value.subscribedTopicNames, version)
  writer.compactNullableString(value.subscribedTopicRegex, 'subscribedTopicRegex')
  writeAssignmentOfMember(writer, value.assignment, version)
  writeTargetAssignmentOfMember(writer, value.targetAssignment, version)
  if (version >= 1) {
    writer.int8(value.memberType, 'memberType')
  }
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

function writeTargetAssignmentOfMember(writer: Writer, value: Assignment, version: number): void {
  try {
    writeAssignment(writer, value, version)
  } catch (error) {
    throw withinStruct(error, value, 'targetAssignment')
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
    members: readMembersOfDescribedGroup(reader, version, reader.compactArrayLength('members', 16)),
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

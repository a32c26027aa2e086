// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Uuid } from '../../wire/uuid.ts'
import type { Writer } from '../../wire/writer.ts'

/** ShareGroupHeartbeatResponse, a response of API 76 in versions 1; flexible in 1. */
export interface ShareGroupHeartbeatResponse {
  /** int32 in 1. */
  throttleTimeMs: number
  /** int16 in 1. */
  errorCode: number
  /** string in 1; null allowed in 1; default null. */
  errorMessage: string | null
  /** string in 1; null allowed in 1; default null. */
  memberId: string | null
  /** int32 in 1. */
  memberEpoch: number
  /** int32 in 1. */
  heartbeatIntervalMs: number
  /** Assignment in 1; null allowed in 1; default null. */
  assignment: Assignment | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link ShareGroupHeartbeatResponse}. */
export const ShareGroupHeartbeatResponse: MessageCodec<ShareGroupHeartbeatResponse> = {
  name: 'ShareGroupHeartbeatResponse',
  type: 'response',
  apiKey: 76,
  minVersion: 1,
  maxVersion: 1,
  latestStableVersion: 1,
  firstFlexibleVersion: 1,
  encode(writer, value, version) {
    assertVersion(ShareGroupHeartbeatResponse, version)
    writeShareGroupHeartbeatResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(ShareGroupHeartbeatResponse, version)
    return readShareGroupHeartbeatResponse(reader, version)
  },
  default: defaultShareGroupHeartbeatResponse,
}

/** A part of {@link ShareGroupHeartbeatResponse}. */
export interface TopicPartitions {
  /** uuid in 1. */
  topicId: Uuid
  /** int32[] in 1. */
  partitions: readonly number[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link ShareGroupHeartbeatResponse}. */
export interface Assignment {
  /** TopicPartitions[] in 1. */
  topicPartitions: readonly TopicPartitions[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultShareGroupHeartbeatResponse(): ShareGroupHeartbeatResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    errorMessage: null,
    memberId: null,
    memberEpoch: 0,
    heartbeatIntervalMs: 0,
    assignment: null,
  }
}

function readShareGroupHeartbeatResponse(reader: Reader, version: number): ShareGroupHeartbeatResponse {
  const value: ShareGroupHeartbeatResponse = {
    throttleTimeMs: reader.int32('throttleTimeMs'),
    errorCode: reader.int16('errorCode'),
    errorMessage: reader.compactNullableString('errorMessage'),
    memberId: reader.compactNullableString('memberId'),
    memberEpoch: reader.int32('memberEpoch'),
    heartbeatIntervalMs: reader.int32('heartbeatIntervalMs'),
    assignment: reader.isPresent('assignment') ? readAssignmentOfShareGroupHeartbeatResponse(reader, version) : null,
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readAssignmentOfShareGroupHeartbeatResponse(reader: Reader, version: number): Assignment {
  try {
    return readAssignment(reader, version)
  } catch (error) {
    throw within(error, 'assignment')
  }
}

function writeShareGroupHeartbeatResponse(writer: Writer, value: ShareGroupHeartbeatResponse, version: number): void {
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  writer.int16(value.errorCode, 'errorCode')
  writer.compactNullableString(value.errorMessage, 'errorMessage')
  writer.compactNullableString(value.memberId, 'memberId')
  writer.int32(value.memberEpoch, 'memberEpoch')
  writer.int32(value.heartbeatIntervalMs, 'heartbeatIntervalMs')
  writer.presence(value.assignment)
  if (value.assignment !== null) writeAssignmentOfShareGroupHeartbeatResponse(writer, value.assignment, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeAssignmentOfShareGroupHeartbeatResponse(writer: Writer, value: Assignment, version: number): void {
  try {
    writeAssignment(writer, value, version)
  } catch (error) {
    throw withinStruct(error, value, 'assignment')
  }
}

function readTopicPartitions(reader: Reader, version: number): TopicPartitions {
  const value: TopicPartitions = {
    topicId: reader.uuid('topicId'),
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

function readAssignment(reader: Reader, version: number): Assignment {
  const value: Assignment = {
    topicPartitions: readTopicPartitionsOfAssignment(reader, version, reader.compactArrayLength('topicPartitions', 18)),
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

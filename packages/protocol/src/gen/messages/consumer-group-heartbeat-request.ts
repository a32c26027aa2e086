// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Uuid } from '../../wire/uuid.ts'
import type { Writer } from '../../wire/writer.ts'

/** ConsumerGroupHeartbeatRequest, a request of API 68 in versions 0–1; flexible in 0–1. */
export interface ConsumerGroupHeartbeatRequest {
  /** string in 0–1. */
  groupId: string
  /** string in 0–1. */
  memberId: string
  /** int32 in 0–1. */
  memberEpoch: number
  /** string in 0–1; null allowed in 0–1; default null. */
  instanceId: string | null
  /** string in 0–1; null allowed in 0–1; default null. */
  rackId: string | null
  /** int32 in 0–1; default -1. */
  rebalanceTimeoutMs: number
  /** string[] in 0–1; null allowed in 0–1; default null. */
  subscribedTopicNames: readonly string[] | null
  /** string in 1; null allowed in 1; default null. */
  subscribedTopicRegex: string | null
  /** string in 0–1; null allowed in 0–1; default null. */
  serverAssignor: string | null
  /** TopicPartitions[] in 0–1; null allowed in 0–1; default null. */
  topicPartitions: readonly TopicPartitions[] | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link ConsumerGroupHeartbeatRequest}. */
export const ConsumerGroupHeartbeatRequest: MessageCodec<ConsumerGroupHeartbeatRequest> = {
  name: 'ConsumerGroupHeartbeatRequest',
  type: 'request',
  apiKey: 68,
  minVersion: 0,
  maxVersion: 1,
  latestStableVersion: 1,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(ConsumerGroupHeartbeatRequest, version)
    writeConsumerGroupHeartbeatRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(ConsumerGroupHeartbeatRequest, version)
    return readConsumerGroupHeartbeatRequest(reader, version)
  },
  default: defaultConsumerGroupHeartbeatRequest,
}

/** A part of {@link ConsumerGroupHeartbeatRequest}. */
export interface TopicPartitions {
  /** uuid in 0–1. */
  topicId: Uuid
  /** int32[] in 0–1. */
  partitions: readonly number[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultConsumerGroupHeartbeatRequest(): ConsumerGroupHeartbeatRequest {
  return {
    groupId: '',
    memberId: '',
    memberEpoch: 0,
    instanceId: null,
    rackId: null,
    rebalanceTimeoutMs: -1,
    subscribedTopicNames: null,
    subscribedTopicRegex: null,
    serverAssignor: null,
    topicPartitions: null,
  }
}

function readConsumerGroupHeartbeatRequest(reader: Reader, version: number): ConsumerGroupHeartbeatRequest {
  const value: ConsumerGroupHeartbeatRequest = {
    groupId: reader.compactString('groupId'),
    memberId: reader.compactString('memberId'),
    memberEpoch: reader.int32('memberEpoch'),
    instanceId: reader.compactNullableString('instanceId'),
    rackId: reader.compactNullableString('rackId'),
    rebalanceTimeoutMs: reader.int32('rebalanceTimeoutMs'),
    subscribedTopicNames: readSubscribedTopicNamesOfConsumerGroupHeartbeatRequest(
      reader,
      version,
      reader.compactNullableArrayLength('subscribedTopicNames', 1),
    ),
    subscribedTopicRegex: version >= 1 ? reader.compactNullableString('subscribedTopicRegex') : null,
    serverAssignor: reader.compactNullableString('serverAssignor'),
    topicPartitions: readTopicPartitionsOfConsumerGroupHeartbeatRequest(
      reader,
      version,
      reader.compactNullableArrayLength('topicPartitions', 18),
    ),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readSubscribedTopicNamesOfConsumerGroupHeartbeatRequest(
  reader: Reader,
  _version: number,
  length: number,
): string[] | null {
  if (length === -1) return null
  const elements: string[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.compactString(''))
  } catch (error) {
    throw within(error, 'subscribedTopicNames', index)
  }
  return elements
}

function readTopicPartitionsOfConsumerGroupHeartbeatRequest(
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

function writeConsumerGroupHeartbeatRequest(
  writer: Writer,
  value: ConsumerGroupHeartbeatRequest,
  version: number,
): void {
  writer.compactString(value.groupId, 'groupId')
  writer.compactString(value.memberId, 'memberId')
  writer.int32(value.memberEpoch, 'memberEpoch')
  writer.compactNullableString(value.instanceId, 'instanceId')
  writer.compactNullableString(value.rackId, 'rackId')
  writer.int32(value.rebalanceTimeoutMs, 'rebalanceTimeoutMs')
  writer.compactNullableArrayLength(value.subscribedTopicNames, 'subscribedTopicNames')
  writeSubscribedTopicNamesOfConsumerGroupHeartbeatRequest(writer, value.subscribedTopicNames, version)
  if (version >= 1) {
    writer.compactNullableString(value.subscribedTopicRegex, 'subscribedTopicRegex')
  } else {
    if (value.subscribedTopicRegex !== null) writer.unsupported('subscribedTopicRegex', version, '1')
  }
  writer.compactNullableString(value.serverAssignor, 'serverAssignor')
  writer.compactNullableArrayLength(value.topicPartitions, 'topicPartitions')
  writeTopicPartitionsOfConsumerGroupHeartbeatRequest(writer, value.topicPartitions, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeSubscribedTopicNamesOfConsumerGroupHeartbeatRequest(
  writer: Writer,
  elements: readonly string[] | null,
  _version: number,
): void {
  if (elements === null) return
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writer.compactString(elements[index] as string, '')
    }
  } catch (error) {
    throw within(error, 'subscribedTopicNames', index)
  }
}

function writeTopicPartitionsOfConsumerGroupHeartbeatRequest(
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

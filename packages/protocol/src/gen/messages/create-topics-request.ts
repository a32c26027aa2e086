// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** CreateTopicsRequest, a request of API 19 in versions 2–7; flexible in 5–7. */
export interface CreateTopicsRequest {
  /** CreatableTopic[] in 2–7. */
  topics: readonly CreatableTopic[]
  /** int32 in 2–7; default 60000. */
  timeoutMs: number
  /** bool in 2–7. */
  validateOnly: boolean
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link CreateTopicsRequest}. */
export const CreateTopicsRequest: MessageCodec<CreateTopicsRequest> = {
  name: 'CreateTopicsRequest',
  type: 'request',
  apiKey: 19,
  minVersion: 2,
  maxVersion: 7,
  latestStableVersion: 7,
  firstFlexibleVersion: 5,
  encode(writer, value, version) {
    assertVersion(CreateTopicsRequest, version)
    writeCreateTopicsRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(CreateTopicsRequest, version)
    return readCreateTopicsRequest(reader, version)
  },
  default: defaultCreateTopicsRequest,
}

/** A part of {@link CreateTopicsRequest}. */
export interface CreatableReplicaAssignment {
  /** int32 in 2–7. */
  partitionIndex: number
  /** int32[] in 2–7. */
  brokerIds: readonly number[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link CreateTopicsRequest}. */
export interface CreatableTopicConfig {
  /** string in 2–7. */
  name: string
  /** string in 2–7; null allowed in 2–7. */
  value: string | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link CreateTopicsRequest}. */
export interface CreatableTopic {
  /** string in 2–7. */
  name: string
  /** int32 in 2–7. */
  numPartitions: number
  /** int16 in 2–7. */
  replicationFactor: number
  /** CreatableReplicaAssignment[] in 2–7. */
  assignments: readonly CreatableReplicaAssignment[]
  /** CreatableTopicConfig[] in 2–7. */
  configs: readonly CreatableTopicConfig[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultCreateTopicsRequest(): CreateTopicsRequest {
  return {
    topics: [],
    timeoutMs: 60000,
    validateOnly: false,
  }
}

function readCreateTopicsRequest(reader: Reader, version: number): CreateTopicsRequest {
  const value: CreateTopicsRequest = {
    topics:
      version >= 5
        ? readTopicsOfCreateTopicsRequest(reader, version, reader.compactArrayLength('topics', 10))
        : readTopicsOfCreateTopicsRequest(reader, version, reader.arrayLength('topics', 16)),
    timeoutMs: reader.int32('timeoutMs'),
    validateOnly: reader.bool('validateOnly'),
  }
  if (version >= 5) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readTopicsOfCreateTopicsRequest(reader: Reader, version: number, length: number): CreatableTopic[] {
  const elements: CreatableTopic[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readCreatableTopic(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function writeCreateTopicsRequest(writer: Writer, value: CreateTopicsRequest, version: number): void {
  if (version >= 5) {
    writer.compactArrayLength(value.topics, 'topics')
    writeTopicsOfCreateTopicsRequest(writer, value.topics, version)
  } else {
    writer.arrayLength(value.topics, 'topics')
    writeTopicsOfCreateTopicsRequest(writer, value.topics, version)
  }
  writer.int32(value.timeoutMs, 'timeoutMs')
  writer.bool(value.validateOnly, 'validateOnly')
  if (version >= 5) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '5–7')
  }
}

function writeTopicsOfCreateTopicsRequest(writer: Writer, elements: readonly CreatableTopic[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeCreatableTopic(writer, elements[index] as CreatableTopic, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topics', index)
  }
}

function readCreatableReplicaAssignment(reader: Reader, version: number): CreatableReplicaAssignment {
  const value: CreatableReplicaAssignment = {
    partitionIndex: reader.int32('partitionIndex'),
    brokerIds:
      version >= 5
        ? readBrokerIdsOfCreatableReplicaAssignment(reader, version, reader.compactArrayLength('brokerIds', 4))
        : readBrokerIdsOfCreatableReplicaAssignment(reader, version, reader.arrayLength('brokerIds', 4)),
  }
  if (version >= 5) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readBrokerIdsOfCreatableReplicaAssignment(reader: Reader, _version: number, length: number): number[] {
  const elements: number[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.int32(''))
  } catch (error) {
    throw within(error, 'brokerIds', index)
  }
  return elements
}

function writeCreatableReplicaAssignment(writer: Writer, value: CreatableReplicaAssignment, version: number): void {
  writer.int32(value.partitionIndex, 'partitionIndex')
  if (version >= 5) {
    writer.compactArrayLength(value.brokerIds, 'brokerIds')
    writeBrokerIdsOfCreatableReplicaAssignment(writer, value.brokerIds, version)
  } else {
    writer.arrayLength(value.brokerIds, 'brokerIds')
    writeBrokerIdsOfCreatableReplicaAssignment(writer, value.brokerIds, version)
  }
  if (version >= 5) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '5–7')
  }
}

function writeBrokerIdsOfCreatableReplicaAssignment(
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
    throw within(error, 'brokerIds', index)
  }
}

function readCreatableTopicConfig(reader: Reader, version: number): CreatableTopicConfig {
  const value: CreatableTopicConfig = {
    name: version >= 5 ? reader.compactString('name') : reader.string('name'),
    value: version >= 5 ? reader.compactNullableString('value') : reader.nullableString('value'),
  }
  if (version >= 5) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeCreatableTopicConfig(writer: Writer, value: CreatableTopicConfig, version: number): void {
  if (version >= 5) {
    writer.compactString(value.name, 'name')
  } else {
    writer.string(value.name, 'name')
  }
  if (version >= 5) {
    writer.compactNullableString(value.value, 'value')
  } else {
    writer.nullableString(value.value, 'value')
  }
  if (version >= 5) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '5–7')
  }
}

function readCreatableTopic(reader: Reader, version: number): CreatableTopic {
  const value: CreatableTopic = {
    name: version >= 5 ? reader.compactString('name') : reader.string('name'),
    numPartitions: reader.int32('numPartitions'),
    replicationFactor: reader.int16('replicationFactor'),
    assignments:
      version >= 5
        ? readAssignmentsOfCreatableTopic(reader, version, reader.compactArrayLength('assignments', 6))
        : readAssignmentsOfCreatableTopic(reader, version, reader.arrayLength('assignments', 8)),
    configs:
      version >= 5
        ? readConfigsOfCreatableTopic(reader, version, reader.compactArrayLength('configs', 3))
        : readConfigsOfCreatableTopic(reader, version, reader.arrayLength('configs', 4)),
  }
  if (version >= 5) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readAssignmentsOfCreatableTopic(
  reader: Reader,
  version: number,
  length: number,
): CreatableReplicaAssignment[] {
  const elements: CreatableReplicaAssignment[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readCreatableReplicaAssignment(reader, version))
  } catch (error) {
    throw within(error, 'assignments', index)
  }
  return elements
}

function readConfigsOfCreatableTopic(reader: Reader, version: number, length: number): CreatableTopicConfig[] {
  const elements: CreatableTopicConfig[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readCreatableTopicConfig(reader, version))
  } catch (error) {
    throw within(error, 'configs', index)
  }
  return elements
}

function writeCreatableTopic(writer: Writer, value: CreatableTopic, version: number): void {
  if (version >= 5) {
    writer.compactString(value.name, 'name')
  } else {
    writer.string(value.name, 'name')
  }
  writer.int32(value.numPartitions, 'numPartitions')
  writer.int16(value.replicationFactor, 'replicationFactor')
  if (version >= 5) {
    writer.compactArrayLength(value.assignments, 'assignments')
    writeAssignmentsOfCreatableTopic(writer, value.assignments, version)
  } else {
    writer.arrayLength(value.assignments, 'assignments')
    writeAssignmentsOfCreatableTopic(writer, value.assignments, version)
  }
  if (version >= 5) {
    writer.compactArrayLength(value.configs, 'configs')
    writeConfigsOfCreatableTopic(writer, value.configs, version)
  } else {
    writer.arrayLength(value.configs, 'configs')
    writeConfigsOfCreatableTopic(writer, value.configs, version)
  }
  if (version >= 5) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '5–7')
  }
}

function writeAssignmentsOfCreatableTopic(
  writer: Writer,
  elements: readonly CreatableReplicaAssignment[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeCreatableReplicaAssignment(writer, elements[index] as CreatableReplicaAssignment, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'assignments', index)
  }
}

function writeConfigsOfCreatableTopic(
  writer: Writer,
  elements: readonly CreatableTopicConfig[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeCreatableTopicConfig(writer, elements[index] as CreatableTopicConfig, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'configs', index)
  }
}

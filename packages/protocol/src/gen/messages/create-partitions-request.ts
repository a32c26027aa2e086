// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** CreatePartitionsRequest, a request of API 37 in versions 0–3; flexible in 2–3. */
export interface CreatePartitionsRequest {
  /** CreatePartitionsTopic[] in 0–3. */
  topics: readonly CreatePartitionsTopic[]
  /** int32 in 0–3. */
  timeoutMs: number
  /** bool in 0–3. */
  validateOnly: boolean
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link CreatePartitionsRequest}. */
export const CreatePartitionsRequest: MessageCodec<CreatePartitionsRequest> = {
  name: 'CreatePartitionsRequest',
  type: 'request',
  apiKey: 37,
  minVersion: 0,
  maxVersion: 3,
  latestStableVersion: 3,
  firstFlexibleVersion: 2,
  encode(writer, value, version) {
    assertVersion(CreatePartitionsRequest, version)
    writeCreatePartitionsRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(CreatePartitionsRequest, version)
    return readCreatePartitionsRequest(reader, version)
  },
  default: defaultCreatePartitionsRequest,
}

/** A part of {@link CreatePartitionsRequest}. */
export interface CreatePartitionsAssignment {
  /** int32[] in 0–3. */
  brokerIds: readonly number[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link CreatePartitionsRequest}. */
export interface CreatePartitionsTopic {
  /** string in 0–3. */
  name: string
  /** int32 in 0–3. */
  count: number
  /** CreatePartitionsAssignment[] in 0–3; null allowed in 0–3. */
  assignments: readonly CreatePartitionsAssignment[] | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultCreatePartitionsRequest(): CreatePartitionsRequest {
  return {
    topics: [],
    timeoutMs: 0,
    validateOnly: false,
  }
}

function readCreatePartitionsRequest(reader: Reader, version: number): CreatePartitionsRequest {
  const value: CreatePartitionsRequest = {
    topics:
      version >= 2
        ? readTopicsOfCreatePartitionsRequest(reader, version, reader.compactArrayLength('topics', 7))
        : readTopicsOfCreatePartitionsRequest(reader, version, reader.arrayLength('topics', 10)),
    timeoutMs: reader.int32('timeoutMs'),
    validateOnly: reader.bool('validateOnly'),
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readTopicsOfCreatePartitionsRequest(reader: Reader, version: number, length: number): CreatePartitionsTopic[] {
  const elements: CreatePartitionsTopic[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readCreatePartitionsTopic(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function writeCreatePartitionsRequest(writer: Writer, value: CreatePartitionsRequest, version: number): void {
  if (version >= 2) {
    writer.compactArrayLength(value.topics, 'topics')
    writeTopicsOfCreatePartitionsRequest(writer, value.topics, version)
  } else {
    writer.arrayLength(value.topics, 'topics')
    writeTopicsOfCreatePartitionsRequest(writer, value.topics, version)
  }
  writer.int32(value.timeoutMs, 'timeoutMs')
  writer.bool(value.validateOnly, 'validateOnly')
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2–3')
  }
}

function writeTopicsOfCreatePartitionsRequest(
  writer: Writer,
  elements: readonly CreatePartitionsTopic[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeCreatePartitionsTopic(writer, elements[index] as CreatePartitionsTopic, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topics', index)
  }
}

function readCreatePartitionsAssignment(reader: Reader, version: number): CreatePartitionsAssignment {
  const value: CreatePartitionsAssignment = {
    brokerIds:
      version >= 2
        ? readBrokerIdsOfCreatePartitionsAssignment(reader, version, reader.compactArrayLength('brokerIds', 4))
        : readBrokerIdsOfCreatePartitionsAssignment(reader, version, reader.arrayLength('brokerIds', 4)),
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readBrokerIdsOfCreatePartitionsAssignment(reader: Reader, _version: number, length: number): number[] {
  const elements: number[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.int32(''))
  } catch (error) {
    throw within(error, 'brokerIds', index)
  }
  return elements
}

function writeCreatePartitionsAssignment(writer: Writer, value: CreatePartitionsAssignment, version: number): void {
  if (version >= 2) {
    writer.compactArrayLength(value.brokerIds, 'brokerIds')
    writeBrokerIdsOfCreatePartitionsAssignment(writer, value.brokerIds, version)
  } else {
    writer.arrayLength(value.brokerIds, 'brokerIds')
    writeBrokerIdsOfCreatePartitionsAssignment(writer, value.brokerIds, version)
  }
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2–3')
  }
}

function writeBrokerIdsOfCreatePartitionsAssignment(
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

function readCreatePartitionsTopic(reader: Reader, version: number): CreatePartitionsTopic {
  const value: CreatePartitionsTopic = {
    name: version >= 2 ? reader.compactString('name') : reader.string('name'),
    count: reader.int32('count'),
    assignments:
      version >= 2
        ? readAssignmentsOfCreatePartitionsTopic(reader, version, reader.compactNullableArrayLength('assignments', 2))
        : readAssignmentsOfCreatePartitionsTopic(reader, version, reader.nullableArrayLength('assignments', 4)),
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readAssignmentsOfCreatePartitionsTopic(
  reader: Reader,
  version: number,
  length: number,
): CreatePartitionsAssignment[] | null {
  if (length === -1) return null
  const elements: CreatePartitionsAssignment[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readCreatePartitionsAssignment(reader, version))
  } catch (error) {
    throw within(error, 'assignments', index)
  }
  return elements
}

function writeCreatePartitionsTopic(writer: Writer, value: CreatePartitionsTopic, version: number): void {
  if (version >= 2) {
    writer.compactString(value.name, 'name')
  } else {
    writer.string(value.name, 'name')
  }
  writer.int32(value.count, 'count')
  if (version >= 2) {
    writer.compactNullableArrayLength(value.assignments, 'assignments')
    writeAssignmentsOfCreatePartitionsTopic(writer, value.assignments, version)
  } else {
    writer.nullableArrayLength(value.assignments, 'assignments')
    writeAssignmentsOfCreatePartitionsTopic(writer, value.assignments, version)
  }
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2–3')
  }
}

function writeAssignmentsOfCreatePartitionsTopic(
  writer: Writer,
  elements: readonly CreatePartitionsAssignment[] | null,
  version: number,
): void {
  if (elements === null) return
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeCreatePartitionsAssignment(writer, elements[index] as CreatePartitionsAssignment, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'assignments', index)
  }
}

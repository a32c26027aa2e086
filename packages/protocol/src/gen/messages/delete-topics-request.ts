// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import { countOf } from '../../wire/lengths.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Uuid } from '../../wire/uuid.ts'
import type { Writer } from '../../wire/writer.ts'

/** DeleteTopicsRequest, a request of API 20 in versions 1–6; flexible in 4–6. */
export interface DeleteTopicsRequest {
  /** DeleteTopicState[] in 6. */
  topics: readonly DeleteTopicState[]
  /** string[] in 1–5; ignorable. */
  topicNames: readonly string[]
  /** int32 in 1–6. */
  timeoutMs: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link DeleteTopicsRequest}. */
export const DeleteTopicsRequest: MessageCodec<DeleteTopicsRequest> = {
  name: 'DeleteTopicsRequest',
  type: 'request',
  apiKey: 20,
  minVersion: 1,
  maxVersion: 6,
  latestStableVersion: 6,
  firstFlexibleVersion: 4,
  encode(writer, value, version) {
    assertVersion(DeleteTopicsRequest, version)
    writeDeleteTopicsRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(DeleteTopicsRequest, version)
    return readDeleteTopicsRequest(reader, version)
  },
  default: defaultDeleteTopicsRequest,
}

/** A part of {@link DeleteTopicsRequest}. */
export interface DeleteTopicState {
  /** string in 6; null allowed in 6; default null. */
  name: string | null
  /** uuid in 6. */
  topicId: Uuid
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultDeleteTopicsRequest(): DeleteTopicsRequest {
  return {
    topics: [],
    topicNames: [],
    timeoutMs: 0,
  }
}

function readDeleteTopicsRequest(reader: Reader, version: number): DeleteTopicsRequest {
  const value: DeleteTopicsRequest = {
    topics:
      version >= 6 ? readTopicsOfDeleteTopicsRequest(reader, version, reader.compactArrayLength('topics', 18)) : [],
    topicNames:
      version >= 6
        ? []
        : version >= 4
          ? readTopicNamesOfDeleteTopicsRequest(reader, version, reader.compactArrayLength('topicNames', 1))
          : readTopicNamesOfDeleteTopicsRequest(reader, version, reader.arrayLength('topicNames', 2)),
    timeoutMs: reader.int32('timeoutMs'),
  }
  if (version >= 4) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readTopicsOfDeleteTopicsRequest(reader: Reader, version: number, length: number): DeleteTopicState[] {
  const elements: DeleteTopicState[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readDeleteTopicState(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function readTopicNamesOfDeleteTopicsRequest(reader: Reader, version: number, length: number): string[] {
  const elements: string[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(version >= 4 ? reader.compactString('') : reader.string(''))
  } catch (error) {
    throw within(error, 'topicNames', index)
  }
  return elements
}

function writeDeleteTopicsRequest(writer: Writer, value: DeleteTopicsRequest, version: number): void {
  if (version >= 6) {
    writer.compactArrayLength(value.topics, 'topics')
    writeTopicsOfDeleteTopicsRequest(writer, value.topics, version)
  } else {
    if (countOf(value.topics, 'topics') !== 0) writer.unsupported('topics', version, '6')
  }
  if (version < 6) {
    if (version >= 4) {
      writer.compactArrayLength(value.topicNames, 'topicNames')
      writeTopicNamesOfDeleteTopicsRequest(writer, value.topicNames, version)
    } else {
      writer.arrayLength(value.topicNames, 'topicNames')
      writeTopicNamesOfDeleteTopicsRequest(writer, value.topicNames, version)
    }
  }
  writer.int32(value.timeoutMs, 'timeoutMs')
  if (version >= 4) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '4–6')
  }
}

function writeTopicsOfDeleteTopicsRequest(
  writer: Writer,
  elements: readonly DeleteTopicState[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeDeleteTopicState(writer, elements[index] as DeleteTopicState, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topics', index)
  }
}

function writeTopicNamesOfDeleteTopicsRequest(writer: Writer, elements: readonly string[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      if (version >= 4) {
        writer.compactString(elements[index] as string, '')
      } else {
        writer.string(elements[index] as string, '')
      }
    }
  } catch (error) {
    throw within(error, 'topicNames', index)
  }
}

function readDeleteTopicState(reader: Reader, _version: number): DeleteTopicState {
  const value: DeleteTopicState = {
    name: reader.compactNullableString('name'),
    topicId: reader.uuid('topicId'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeDeleteTopicState(writer: Writer, value: DeleteTopicState, _version: number): void {
  writer.compactNullableString(value.name, 'name')
  writer.uuid(value.topicId, 'topicId')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

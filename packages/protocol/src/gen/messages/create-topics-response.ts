// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Uuid } from '../../wire/uuid.ts'
import { zeroUuid } from '../../wire/uuid.ts'
import type { Writer } from '../../wire/writer.ts'

/** CreateTopicsResponse, a response of API 19 in versions 2–7; flexible in 5–7. */
export interface CreateTopicsResponse {
  /** int32 in 2–7; ignorable. */
  throttleTimeMs: number
  /** CreatableTopicResult[] in 2–7. */
  topics: readonly CreatableTopicResult[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link CreateTopicsResponse}. */
export const CreateTopicsResponse: MessageCodec<CreateTopicsResponse> = {
  name: 'CreateTopicsResponse',
  type: 'response',
  apiKey: 19,
  minVersion: 2,
  maxVersion: 7,
  latestStableVersion: 7,
  firstFlexibleVersion: 5,
  encode(writer, value, version) {
    assertVersion(CreateTopicsResponse, version)
    writeCreateTopicsResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(CreateTopicsResponse, version)
    return readCreateTopicsResponse(reader, version)
  },
  default: defaultCreateTopicsResponse,
}

/** A part of {@link CreateTopicsResponse}. */
export interface CreatableTopicConfigs {
  /** string in 5–7. */
  name: string
  /** string in 5–7; null allowed in 5–7. */
  value: string | null
  /** bool in 5–7. */
  readOnly: boolean
  /** int8 in 5–7; default -1; ignorable. */
  configSource: number
  /** bool in 5–7. */
  isSensitive: boolean
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link CreateTopicsResponse}. */
export interface CreatableTopicResult {
  /** string in 2–7. */
  name: string
  /** uuid in 7; ignorable. */
  topicId: Uuid
  /** int16 in 2–7. */
  errorCode: number
  /** string in 2–7; null allowed in 2–7; ignorable. */
  errorMessage: string | null
  /** int16 in 5–7; tag 0 in 5–7; ignorable. */
  topicConfigErrorCode: number
  /** int32 in 5–7; default -1; ignorable. */
  numPartitions: number
  /** int16 in 5–7; default -1; ignorable. */
  replicationFactor: number
  /** CreatableTopicConfigs[] in 5–7; null allowed in 5–7; ignorable. */
  configs: readonly CreatableTopicConfigs[] | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultCreateTopicsResponse(): CreateTopicsResponse {
  return {
    throttleTimeMs: 0,
    topics: [],
  }
}

function readCreateTopicsResponse(reader: Reader, version: number): CreateTopicsResponse {
  const value: CreateTopicsResponse = {
    throttleTimeMs: reader.int32('throttleTimeMs'),
    topics:
      version >= 5
        ? readTopicsOfCreateTopicsResponse(reader, version, reader.compactArrayLength('topics', 12))
        : readTopicsOfCreateTopicsResponse(reader, version, reader.arrayLength('topics', 6)),
  }
  if (version >= 5) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readTopicsOfCreateTopicsResponse(reader: Reader, version: number, length: number): CreatableTopicResult[] {
  const elements: CreatableTopicResult[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readCreatableTopicResult(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function writeCreateTopicsResponse(writer: Writer, value: CreateTopicsResponse, version: number): void {
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  if (version >= 5) {
    writer.compactArrayLength(value.topics, 'topics')
    writeTopicsOfCreateTopicsResponse(writer, value.topics, version)
  } else {
    writer.arrayLength(value.topics, 'topics')
    writeTopicsOfCreateTopicsResponse(writer, value.topics, version)
  }
  if (version >= 5) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '5–7')
  }
}

function writeTopicsOfCreateTopicsResponse(
  writer: Writer,
  elements: readonly CreatableTopicResult[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeCreatableTopicResult(writer, elements[index] as CreatableTopicResult, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topics', index)
  }
}

function readCreatableTopicConfigs(reader: Reader, _version: number): CreatableTopicConfigs {
  const value: CreatableTopicConfigs = {
    name: reader.compactString('name'),
    value: reader.compactNullableString('value'),
    readOnly: reader.bool('readOnly'),
    configSource: reader.int8('configSource'),
    isSensitive: reader.bool('isSensitive'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeCreatableTopicConfigs(writer: Writer, value: CreatableTopicConfigs, _version: number): void {
  writer.compactString(value.name, 'name')
  writer.compactNullableString(value.value, 'value')
  writer.bool(value.readOnly, 'readOnly')
  writer.int8(value.configSource, 'configSource')
  writer.bool(value.isSensitive, 'isSensitive')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function readCreatableTopicResult(reader: Reader, version: number): CreatableTopicResult {
  const value: CreatableTopicResult = {
    name: version >= 5 ? reader.compactString('name') : reader.string('name'),
    topicId: version >= 7 ? reader.uuid('topicId') : zeroUuid,
    errorCode: reader.int16('errorCode'),
    errorMessage: version >= 5 ? reader.compactNullableString('errorMessage') : reader.nullableString('errorMessage'),
    topicConfigErrorCode: 0,
    numPartitions: version >= 5 ? reader.int32('numPartitions') : -1,
    replicationFactor: version >= 5 ? reader.int16('replicationFactor') : -1,
    configs:
      version >= 5
        ? readConfigsOfCreatableTopicResult(reader, version, reader.compactNullableArrayLength('configs', 6))
        : [],
  }
  if (version >= 5) {
    const unknown: UnknownTaggedField[] = []
    let tag = -1
    for (let left = reader.tagCount(); left > 0; left--) {
      tag = reader.nextTag(tag)
      const end = reader.tagEnd()
      if (tag === 0) {
        value.topicConfigErrorCode = reader.int16('topicConfigErrorCode')
        reader.assertTagEnd(end, 'topicConfigErrorCode')
      } else {
        unknown.push(reader.unknownTag(tag, end))
      }
    }
    if (unknown.length > 0) value.unknownTaggedFields = unknown
  }
  return value
}

function readConfigsOfCreatableTopicResult(
  reader: Reader,
  version: number,
  length: number,
): CreatableTopicConfigs[] | null {
  if (length === -1) return null
  const elements: CreatableTopicConfigs[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readCreatableTopicConfigs(reader, version))
  } catch (error) {
    throw within(error, 'configs', index)
  }
  return elements
}

function writeCreatableTopicResult(writer: Writer, value: CreatableTopicResult, version: number): void {
  if (version >= 5) {
    writer.compactString(value.name, 'name')
  } else {
    writer.string(value.name, 'name')
  }
  if (version >= 7) {
    writer.uuid(value.topicId, 'topicId')
  }
  writer.int16(value.errorCode, 'errorCode')
  if (version >= 5) {
    writer.compactNullableString(value.errorMessage, 'errorMessage')
  } else {
    writer.nullableString(value.errorMessage, 'errorMessage')
  }
  if (version >= 5) {
    writer.int32(value.numPartitions, 'numPartitions')
  }
  if (version >= 5) {
    writer.int16(value.replicationFactor, 'replicationFactor')
  }
  if (version >= 5) {
    writer.compactNullableArrayLength(value.configs, 'configs')
    writeConfigsOfCreatableTopicResult(writer, value.configs, version)
  }
  if (version >= 5) {
    const hasTopicConfigErrorCode = value.topicConfigErrorCode !== 0
    writer.tagCount(Number(hasTopicConfigErrorCode), value.unknownTaggedFields)
    if (hasTopicConfigErrorCode) {
      const start = writer.beginTag(0)
      writer.int16(value.topicConfigErrorCode, 'topicConfigErrorCode')
      writer.endTag(start)
    }
    writer.unknownTags(value.unknownTaggedFields, 1)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '5–7')
  }
}

function writeConfigsOfCreatableTopicResult(
  writer: Writer,
  elements: readonly CreatableTopicConfigs[] | null,
  version: number,
): void {
  if (elements === null) return
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeCreatableTopicConfigs(writer, elements[index] as CreatableTopicConfigs, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'configs', index)
  }
}

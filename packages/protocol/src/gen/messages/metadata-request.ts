// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Uuid } from '../../wire/uuid.ts'
import { zeroUuid } from '../../wire/uuid.ts'
import type { Writer } from '../../wire/writer.ts'

/** MetadataRequest, a request of API 3 in versions 0–13; flexible in 9–13. */
export interface MetadataRequest {
  /** MetadataRequestTopic[] in 0–13; null allowed in 1–13. */
  topics: readonly MetadataRequestTopic[] | null
  /** bool in 4–13; default true. */
  allowAutoTopicCreation: boolean
  /** bool in 8–10. */
  includeClusterAuthorizedOperations: boolean
  /** bool in 8–13. */
  includeTopicAuthorizedOperations: boolean
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link MetadataRequest}. */
export const MetadataRequest: MessageCodec<MetadataRequest> = {
  name: 'MetadataRequest',
  type: 'request',
  apiKey: 3,
  minVersion: 0,
  maxVersion: 13,
  latestStableVersion: 13,
  firstFlexibleVersion: 9,
  encode(writer, value, version) {
    assertVersion(MetadataRequest, version)
    writeMetadataRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(MetadataRequest, version)
    return readMetadataRequest(reader, version)
  },
  default: defaultMetadataRequest,
}

/** A part of {@link MetadataRequest}. */
export interface MetadataRequestTopic {
  /** uuid in 10–13; ignorable. */
  topicId: Uuid
  /** string in 0–13; null allowed in 10–13. */
  name: string | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultMetadataRequest(): MetadataRequest {
  return {
    topics: [],
    allowAutoTopicCreation: true,
    includeClusterAuthorizedOperations: false,
    includeTopicAuthorizedOperations: false,
  }
}

function readMetadataRequest(reader: Reader, version: number): MetadataRequest {
  const value: MetadataRequest = {
    topics:
      version >= 9
        ? readTopicsOfMetadataRequest(reader, version, reader.compactNullableArrayLength('topics', 2))
        : version >= 1
          ? readTopicsOfMetadataRequest(reader, version, reader.nullableArrayLength('topics', 2))
          : readTopicsOfMetadataRequest(reader, version, reader.arrayLength('topics', 2)),
    allowAutoTopicCreation: version >= 4 ? reader.bool('allowAutoTopicCreation') : true,
    includeClusterAuthorizedOperations:
      version >= 11 ? false : version >= 8 ? reader.bool('includeClusterAuthorizedOperations') : false,
    includeTopicAuthorizedOperations: version >= 8 ? reader.bool('includeTopicAuthorizedOperations') : false,
  }
  if (version >= 9) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readTopicsOfMetadataRequest(reader: Reader, version: number, length: number): MetadataRequestTopic[] | null {
  if (length === -1) return null
  const elements: MetadataRequestTopic[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readMetadataRequestTopic(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function writeMetadataRequest(writer: Writer, value: MetadataRequest, version: number): void {
  if (version >= 9) {
    writer.compactNullableArrayLength(value.topics, 'topics')
    writeTopicsOfMetadataRequest(writer, value.topics, version)
  } else if (version >= 1) {
    writer.nullableArrayLength(value.topics, 'topics')
    writeTopicsOfMetadataRequest(writer, value.topics, version)
  } else {
    writer.arrayLength(value.topics, 'topics')
    writeTopicsOfMetadataRequest(writer, value.topics, version)
  }
  if (version >= 4) {
    writer.bool(value.allowAutoTopicCreation, 'allowAutoTopicCreation')
  } else {
    if (value.allowAutoTopicCreation !== true) writer.unsupported('allowAutoTopicCreation', version, '4–13')
  }
  if (version >= 11) {
    if (value.includeClusterAuthorizedOperations !== false)
      writer.unsupported('includeClusterAuthorizedOperations', version, '8–10')
  } else if (version >= 8) {
    writer.bool(value.includeClusterAuthorizedOperations, 'includeClusterAuthorizedOperations')
  } else {
    if (value.includeClusterAuthorizedOperations !== false)
      writer.unsupported('includeClusterAuthorizedOperations', version, '8–10')
  }
  if (version >= 8) {
    writer.bool(value.includeTopicAuthorizedOperations, 'includeTopicAuthorizedOperations')
  } else {
    if (value.includeTopicAuthorizedOperations !== false)
      writer.unsupported('includeTopicAuthorizedOperations', version, '8–13')
  }
  if (version >= 9) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '9–13')
  }
}

function writeTopicsOfMetadataRequest(
  writer: Writer,
  elements: readonly MetadataRequestTopic[] | null,
  version: number,
): void {
  if (elements === null) return
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeMetadataRequestTopic(writer, elements[index] as MetadataRequestTopic, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topics', index)
  }
}

function readMetadataRequestTopic(reader: Reader, version: number): MetadataRequestTopic {
  const value: MetadataRequestTopic = {
    topicId: version >= 10 ? reader.uuid('topicId') : zeroUuid,
    name:
      version >= 10
        ? reader.compactNullableString('name')
        : version >= 9
          ? reader.compactString('name')
          : reader.string('name'),
  }
  if (version >= 9) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeMetadataRequestTopic(writer: Writer, value: MetadataRequestTopic, version: number): void {
  if (version >= 10) {
    writer.uuid(value.topicId, 'topicId')
  }
  if (version >= 10) {
    writer.compactNullableString(value.name, 'name')
  } else if (version >= 9) {
    writer.compactString(value.name, 'name')
  } else {
    writer.string(value.name, 'name')
  }
  if (version >= 9) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '9–13')
  }
}

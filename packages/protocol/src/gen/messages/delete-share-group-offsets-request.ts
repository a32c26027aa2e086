// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** DeleteShareGroupOffsetsRequest, a request of API 92 in versions 0; flexible in 0. */
export interface DeleteShareGroupOffsetsRequest {
  /** string in 0. */
  groupId: string
  /** DeleteShareGroupOffsetsRequestTopic[] in 0. */
  topics: readonly DeleteShareGroupOffsetsRequestTopic[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link DeleteShareGroupOffsetsRequest}. */
export const DeleteShareGroupOffsetsRequest: MessageCodec<DeleteShareGroupOffsetsRequest> = {
  name: 'DeleteShareGroupOffsetsRequest',
  type: 'request',
  apiKey: 92,
  minVersion: 0,
  maxVersion: 0,
  latestStableVersion: 0,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(DeleteShareGroupOffsetsRequest, version)
    writeDeleteShareGroupOffsetsRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(DeleteShareGroupOffsetsRequest, version)
    return readDeleteShareGroupOffsetsRequest(reader, version)
  },
  default: defaultDeleteShareGroupOffsetsRequest,
}

/** A part of {@link DeleteShareGroupOffsetsRequest}. */
export interface DeleteShareGroupOffsetsRequestTopic {
  /** string in 0. */
  topicName: string
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultDeleteShareGroupOffsetsRequest(): DeleteShareGroupOffsetsRequest {
  return {
    groupId: '',
    topics: [],
  }
}

function readDeleteShareGroupOffsetsRequest(reader: Reader, version: number): DeleteShareGroupOffsetsRequest {
  const value: DeleteShareGroupOffsetsRequest = {
    groupId: reader.compactString('groupId'),
    topics: readTopicsOfDeleteShareGroupOffsetsRequest(reader, version, reader.compactArrayLength('topics', 2)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readTopicsOfDeleteShareGroupOffsetsRequest(
  reader: Reader,
  version: number,
  length: number,
): DeleteShareGroupOffsetsRequestTopic[] {
  const elements: DeleteShareGroupOffsetsRequestTopic[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readDeleteShareGroupOffsetsRequestTopic(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function writeDeleteShareGroupOffsetsRequest(
  writer: Writer,
  value: DeleteShareGroupOffsetsRequest,
  version: number,
): void {
  writer.compactString(value.groupId, 'groupId')
  writer.compactArrayLength(value.topics, 'topics')
  writeTopicsOfDeleteShareGroupOffsetsRequest(writer, value.topics, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeTopicsOfDeleteShareGroupOffsetsRequest(
  writer: Writer,
  elements: readonly DeleteShareGroupOffsetsRequestTopic[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeDeleteShareGroupOffsetsRequestTopic(writer, elements[index] as DeleteShareGroupOffsetsRequestTopic, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topics', index)
  }
}

function readDeleteShareGroupOffsetsRequestTopic(
  reader: Reader,
  _version: number,
): DeleteShareGroupOffsetsRequestTopic {
  const value: DeleteShareGroupOffsetsRequestTopic = {
    topicName: reader.compactString('topicName'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeDeleteShareGroupOffsetsRequestTopic(
  writer: Writer,
  value: DeleteShareGroupOffsetsRequestTopic,
  _version: number,
): void {
  writer.compactString(value.topicName, 'topicName')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

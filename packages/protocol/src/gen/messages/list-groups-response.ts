// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** ListGroupsResponse, a response of API 16 in versions 0–5; flexible in 3–5. */
export interface ListGroupsResponse {
  /** int32 in 1–5; ignorable. */
  throttleTimeMs: number
  /** int16 in 0–5. */
  errorCode: number
  /** ListedGroup[] in 0–5. */
  groups: readonly ListedGroup[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link ListGroupsResponse}. */
export const ListGroupsResponse: MessageCodec<ListGroupsResponse> = {
  name: 'ListGroupsResponse',
  type: 'response',
  apiKey: 16,
  minVersion: 0,
  maxVersion: 5,
  latestStableVersion: 5,
  firstFlexibleVersion: 3,
  encode(writer, value, version) {
    assertVersion(ListGroupsResponse, version)
    writeListGroupsResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(ListGroupsResponse, version)
    return readListGroupsResponse(reader, version)
  },
  default: defaultListGroupsResponse,
}

/** A part of {@link ListGroupsResponse}. */
export interface ListedGroup {
  /** string in 0–5. */
  groupId: string
  /** string in 0–5. */
  protocolType: string
  /** string in 4–5; ignorable. */
  groupState: string
  /** string in 5; ignorable. */
  groupType: string
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultListGroupsResponse(): ListGroupsResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    groups: [],
  }
}

function readListGroupsResponse(reader: Reader, version: number): ListGroupsResponse {
  const value: ListGroupsResponse = {
    throttleTimeMs: version >= 1 ? reader.int32('throttleTimeMs') : 0,
    errorCode: reader.int16('errorCode'),
    groups:
      version >= 3
        ? readGroupsOfListGroupsResponse(reader, version, reader.compactArrayLength('groups', 3))
        : readGroupsOfListGroupsResponse(reader, version, reader.arrayLength('groups', 4)),
  }
  if (version >= 3) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readGroupsOfListGroupsResponse(reader: Reader, version: number, length: number): ListedGroup[] {
  const elements: ListedGroup[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readListedGroup(reader, version))
  } catch (error) {
    throw within(error, 'groups', index)
  }
  return elements
}

function writeListGroupsResponse(writer: Writer, value: ListGroupsResponse, version: number): void {
  if (version >= 1) {
    writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  }
  writer.int16(value.errorCode, 'errorCode')
  if (version >= 3) {
    writer.compactArrayLength(value.groups, 'groups')
    writeGroupsOfListGroupsResponse(writer, value.groups, version)
  } else {
    writer.arrayLength(value.groups, 'groups')
    writeGroupsOfListGroupsResponse(writer, value.groups, version)
  }
  if (version >= 3) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '3–5')
  }
}

function writeGroupsOfListGroupsResponse(writer: Writer, elements: readonly ListedGroup[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeListedGroup(writer, elements[index] as ListedGroup, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'groups', index)
  }
}

function readListedGroup(reader: Reader, version: number): ListedGroup {
  const value: ListedGroup = {
    groupId: version >= 3 ? reader.compactString('groupId') : reader.string('groupId'),
    protocolType: version >= 3 ? reader.compactString('protocolType') : reader.string('protocolType'),
    groupState: version >= 4 ? reader.compactString('groupState') : '',
    groupType: version >= 5 ? reader.compactString('groupType') : '',
  }
  if (version >= 3) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeListedGroup(writer: Writer, value: ListedGroup, version: number): void {
  if (version >= 3) {
    writer.compactString(value.groupId, 'groupId')
  } else {
    writer.string(value.groupId, 'groupId')
  }
  if (version >= 3) {
    writer.compactString(value.protocolType, 'protocolType')
  } else {
    writer.string(value.protocolType, 'protocolType')
  }
  if (version >= 4) {
    writer.compactString(value.groupState, 'groupState')
  }
  if (version >= 5) {
    writer.compactString(value.groupType, 'groupType')
  }
  if (version >= 3) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '3–5')
  }
}

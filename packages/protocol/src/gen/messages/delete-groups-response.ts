// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** DeleteGroupsResponse, a response of API 42 in versions 0–3; flexible in 2–3. */
export interface DeleteGroupsResponse {
  /** int32 in 0–3. */
  throttleTimeMs: number
  /** DeletableGroupResult[] in 0–3. */
  results: readonly DeletableGroupResult[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link DeleteGroupsResponse}. */
export const DeleteGroupsResponse: MessageCodec<DeleteGroupsResponse> = {
  name: 'DeleteGroupsResponse',
  type: 'response',
  apiKey: 42,
  minVersion: 0,
  maxVersion: 3,
  latestStableVersion: 3,
  firstFlexibleVersion: 2,
  encode(writer, value, version) {
    assertVersion(DeleteGroupsResponse, version)
    writeDeleteGroupsResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(DeleteGroupsResponse, version)
    return readDeleteGroupsResponse(reader, version)
  },
  default: defaultDeleteGroupsResponse,
}

/** A part of {@link DeleteGroupsResponse}. */
export interface DeletableGroupResult {
  /** string in 0–3. */
  groupId: string
  /** int16 in 0–3. */
  errorCode: number
  /** string in 3; null allowed in 3; default null; ignorable. */
  errorMessage: string | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultDeleteGroupsResponse(): DeleteGroupsResponse {
  return {
    throttleTimeMs: 0,
    results: [],
  }
}

function readDeleteGroupsResponse(reader: Reader, version: number): DeleteGroupsResponse {
  const value: DeleteGroupsResponse = {
    throttleTimeMs: reader.int32('throttleTimeMs'),
    results:
      version >= 2
        ? readResultsOfDeleteGroupsResponse(reader, version, reader.compactArrayLength('results', 4))
        : readResultsOfDeleteGroupsResponse(reader, version, reader.arrayLength('results', 4)),
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readResultsOfDeleteGroupsResponse(reader: Reader, version: number, length: number): DeletableGroupResult[] {
  const elements: DeletableGroupResult[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readDeletableGroupResult(reader, version))
  } catch (error) {
    throw within(error, 'results', index)
  }
  return elements
}

function writeDeleteGroupsResponse(writer: Writer, value: DeleteGroupsResponse, version: number): void {
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  if (version >= 2) {
    writer.compactArrayLength(value.results, 'results')
    writeResultsOfDeleteGroupsResponse(writer, value.results, version)
  } else {
    writer.arrayLength(value.results, 'results')
    writeResultsOfDeleteGroupsResponse(writer, value.results, version)
  }
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2–3')
  }
}

function writeResultsOfDeleteGroupsResponse(
  writer: Writer,
  elements: readonly DeletableGroupResult[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeDeletableGroupResult(writer, elements[index] as DeletableGroupResult, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'results', index)
  }
}

function readDeletableGroupResult(reader: Reader, version: number): DeletableGroupResult {
  const value: DeletableGroupResult = {
    groupId: version >= 2 ? reader.compactString('groupId') : reader.string('groupId'),
    errorCode: reader.int16('errorCode'),
    errorMessage: version >= 3 ? reader.compactNullableString('errorMessage') : null,
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeDeletableGroupResult(writer: Writer, value: DeletableGroupResult, version: number): void {
  if (version >= 2) {
    writer.compactString(value.groupId, 'groupId')
  } else {
    writer.string(value.groupId, 'groupId')
  }
  writer.int16(value.errorCode, 'errorCode')
  if (version >= 3) {
    writer.compactNullableString(value.errorMessage, 'errorMessage')
  }
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2–3')
  }
}

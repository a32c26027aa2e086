// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** DeleteAclsResponse, a response of API 31 in versions 1–3; flexible in 2–3. */
export interface DeleteAclsResponse {
  /** int32 in 1–3. */
  throttleTimeMs: number
  /** DeleteAclsFilterResult[] in 1–3. */
  filterResults: readonly DeleteAclsFilterResult[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link DeleteAclsResponse}. */
export const DeleteAclsResponse: MessageCodec<DeleteAclsResponse> = {
  name: 'DeleteAclsResponse',
  type: 'response',
  apiKey: 31,
  minVersion: 1,
  maxVersion: 3,
  latestStableVersion: 3,
  firstFlexibleVersion: 2,
  encode(writer, value, version) {
    assertVersion(DeleteAclsResponse, version)
    writeDeleteAclsResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(DeleteAclsResponse, version)
    return readDeleteAclsResponse(reader, version)
  },
  default: defaultDeleteAclsResponse,
}

/** A part of {@link DeleteAclsResponse}. */
export interface DeleteAclsMatchingAcl {
  /** int16 in 1–3. */
  errorCode: number
  /** string in 1–3; null allowed in 1–3. */
  errorMessage: string | null
  /** int8 in 1–3. */
  resourceType: number
  /** string in 1–3. */
  resourceName: string
  /** int8 in 1–3; default 3. */
  patternType: number
  /** string in 1–3. */
  principal: string
  /** string in 1–3. */
  host: string
  /** int8 in 1–3. */
  operation: number
  /** int8 in 1–3. */
  permissionType: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link DeleteAclsResponse}. */
export interface DeleteAclsFilterResult {
  /** int16 in 1–3. */
  errorCode: number
  /** string in 1–3; null allowed in 1–3. */
  errorMessage: string | null
  /** DeleteAclsMatchingAcl[] in 1–3. */
  matchingAcls: readonly DeleteAclsMatchingAcl[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultDeleteAclsResponse(): DeleteAclsResponse {
  return {
    throttleTimeMs: 0,
    filterResults: [],
  }
}

function readDeleteAclsResponse(reader: Reader, version: number): DeleteAclsResponse {
  const value: DeleteAclsResponse = {
    throttleTimeMs: reader.int32('throttleTimeMs'),
    filterResults:
      version >= 2
        ? readFilterResultsOfDeleteAclsResponse(reader, version, reader.compactArrayLength('filterResults', 5))
        : readFilterResultsOfDeleteAclsResponse(reader, version, reader.arrayLength('filterResults', 8)),
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readFilterResultsOfDeleteAclsResponse(
  reader: Reader,
  version: number,
  length: number,
): DeleteAclsFilterResult[] {
  const elements: DeleteAclsFilterResult[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readDeleteAclsFilterResult(reader, version))
  } catch (error) {
    throw within(error, 'filterResults', index)
  }
  return elements
}

function writeDeleteAclsResponse(writer: Writer, value: DeleteAclsResponse, version: number): void {
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  if (version >= 2) {
    writer.compactArrayLength(value.filterResults, 'filterResults')
    writeFilterResultsOfDeleteAclsResponse(writer, value.filterResults, version)
  } else {
    writer.arrayLength(value.filterResults, 'filterResults')
    writeFilterResultsOfDeleteAclsResponse(writer, value.filterResults, version)
  }
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2–3')
  }
}

function writeFilterResultsOfDeleteAclsResponse(
  writer: Writer,
  elements: readonly DeleteAclsFilterResult[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeDeleteAclsFilterResult(writer, elements[index] as DeleteAclsFilterResult, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'filterResults', index)
  }
}

function readDeleteAclsMatchingAcl(reader: Reader, version: number): DeleteAclsMatchingAcl {
  const value: DeleteAclsMatchingAcl = {
    errorCode: reader.int16('errorCode'),
    errorMessage: version >= 2 ? reader.compactNullableString('errorMessage') : reader.nullableString('errorMessage'),
    resourceType: reader.int8('resourceType'),
    resourceName: version >= 2 ? reader.compactString('resourceName') : reader.string('resourceName'),
    patternType: reader.int8('patternType'),
    principal: version >= 2 ? reader.compactString('principal') : reader.string('principal'),
    host: version >= 2 ? reader.compactString('host') : reader.string('host'),
    operation: reader.int8('operation'),
    permissionType: reader.int8('permissionType'),
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeDeleteAclsMatchingAcl(writer: Writer, value: DeleteAclsMatchingAcl, version: number): void {
  writer.int16(value.errorCode, 'errorCode')
  if (version >= 2) {
    writer.compactNullableString(value.errorMessage, 'errorMessage')
  } else {
    writer.nullableString(value.errorMessage, 'errorMessage')
  }
  writer.int8(value.resourceType, 'resourceType')
  if (version >= 2) {
    writer.compactString(value.resourceName, 'resourceName')
  } else {
    writer.string(value.resourceName, 'resourceName')
  }
  writer.int8(value.patternType, 'patternType')
  if (version >= 2) {
    writer.compactString(value.principal, 'principal')
  } else {
    writer.string(value.principal, 'principal')
  }
  if (version >= 2) {
    writer.compactString(value.host, 'host')
  } else {
    writer.string(value.host, 'host')
  }
  writer.int8(value.operation, 'operation')
  writer.int8(value.permissionType, 'permissionType')
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2–3')
  }
}

function readDeleteAclsFilterResult(reader: Reader, version: number): DeleteAclsFilterResult {
  const value: DeleteAclsFilterResult = {
    errorCode: reader.int16('errorCode'),
    errorMessage: version >= 2 ? reader.compactNullableString('errorMessage') : reader.nullableString('errorMessage'),
    matchingAcls:
      version >= 2
        ? readMatchingAclsOfDeleteAclsFilterResult(reader, version, reader.compactArrayLength('matchingAcls', 11))
        : readMatchingAclsOfDeleteAclsFilterResult(reader, version, reader.arrayLength('matchingAcls', 14)),
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readMatchingAclsOfDeleteAclsFilterResult(
  reader: Reader,
  version: number,
  length: number,
): DeleteAclsMatchingAcl[] {
  const elements: DeleteAclsMatchingAcl[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readDeleteAclsMatchingAcl(reader, version))
  } catch (error) {
    throw within(error, 'matchingAcls', index)
  }
  return elements
}

function writeDeleteAclsFilterResult(writer: Writer, value: DeleteAclsFilterResult, version: number): void {
  writer.int16(value.errorCode, 'errorCode')
  if (version >= 2) {
    writer.compactNullableString(value.errorMessage, 'errorMessage')
  } else {
    writer.nullableString(value.errorMessage, 'errorMessage')
  }
  if (version >= 2) {
    writer.compactArrayLength(value.matchingAcls, 'matchingAcls')
    writeMatchingAclsOfDeleteAclsFilterResult(writer, value.matchingAcls, version)
  } else {
    writer.arrayLength(value.matchingAcls, 'matchingAcls')
    writeMatchingAclsOfDeleteAclsFilterResult(writer, value.matchingAcls, version)
  }
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2–3')
  }
}

function writeMatchingAclsOfDeleteAclsFilterResult(
  writer: Writer,
  elements: readonly DeleteAclsMatchingAcl[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeDeleteAclsMatchingAcl(writer, elements[index] as DeleteAclsMatchingAcl, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'matchingAcls', index)
  }
}

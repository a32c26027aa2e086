// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** DeleteAclsRequest, a request of API 31 in versions 1–3; flexible in 2–3. */
export interface DeleteAclsRequest {
  /** DeleteAclsFilter[] in 1–3. */
  filters: readonly DeleteAclsFilter[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link DeleteAclsRequest}. */
export const DeleteAclsRequest: MessageCodec<DeleteAclsRequest> = {
  name: 'DeleteAclsRequest',
  type: 'request',
  apiKey: 31,
  minVersion: 1,
  maxVersion: 3,
  latestStableVersion: 3,
  firstFlexibleVersion: 2,
  encode(writer, value, version) {
    assertVersion(DeleteAclsRequest, version)
    writeDeleteAclsRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(DeleteAclsRequest, version)
    return readDeleteAclsRequest(reader, version)
  },
  default: defaultDeleteAclsRequest,
}

/** A part of {@link DeleteAclsRequest}. */
export interface DeleteAclsFilter {
  /** int8 in 1–3. */
  resourceTypeFilter: number
  /** string in 1–3; null allowed in 1–3. */
  resourceNameFilter: string | null
  /** int8 in 1–3; default 3. */
  patternTypeFilter: number
  /** string in 1–3; null allowed in 1–3. */
  principalFilter: string | null
  /** string in 1–3; null allowed in 1–3. */
  hostFilter: string | null
  /** int8 in 1–3. */
  operation: number
  /** int8 in 1–3. */
  permissionType: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultDeleteAclsRequest(): DeleteAclsRequest {
  return {
    filters: [],
  }
}

function readDeleteAclsRequest(reader: Reader, version: number): DeleteAclsRequest {
  const value: DeleteAclsRequest = {
    filters:
      version >= 2
        ? readFiltersOfDeleteAclsRequest(reader, version, reader.compactArrayLength('filters', 8))
        : readFiltersOfDeleteAclsRequest(reader, version, reader.arrayLength('filters', 10)),
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readFiltersOfDeleteAclsRequest(reader: Reader, version: number, length: number): DeleteAclsFilter[] {
  const elements: DeleteAclsFilter[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readDeleteAclsFilter(reader, version))
  } catch (error) {
    throw within(error, 'filters', index)
  }
  return elements
}

function writeDeleteAclsRequest(writer: Writer, value: DeleteAclsRequest, version: number): void {
  if (version >= 2) {
    writer.compactArrayLength(value.filters, 'filters')
    writeFiltersOfDeleteAclsRequest(writer, value.filters, version)
  } else {
    writer.arrayLength(value.filters, 'filters')
    writeFiltersOfDeleteAclsRequest(writer, value.filters, version)
  }
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2–3')
  }
}

function writeFiltersOfDeleteAclsRequest(writer: Writer, elements: readonly DeleteAclsFilter[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeDeleteAclsFilter(writer, elements[index] as DeleteAclsFilter, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'filters', index)
  }
}

function readDeleteAclsFilter(reader: Reader, version: number): DeleteAclsFilter {
  const value: DeleteAclsFilter = {
    resourceTypeFilter: reader.int8('resourceTypeFilter'),
    resourceNameFilter:
      version >= 2 ? reader.compactNullableString('resourceNameFilter') : reader.nullableString('resourceNameFilter'),
    patternTypeFilter: reader.int8('patternTypeFilter'),
    principalFilter:
      version >= 2 ? reader.compactNullableString('principalFilter') : reader.nullableString('principalFilter'),
    hostFilter: version >= 2 ? reader.compactNullableString('hostFilter') : reader.nullableString('hostFilter'),
    operation: reader.int8('operation'),
    permissionType: reader.int8('permissionType'),
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeDeleteAclsFilter(writer: Writer, value: DeleteAclsFilter, version: number): void {
  writer.int8(value.resourceTypeFilter, 'resourceTypeFilter')
  if (version >= 2) {
    writer.compactNullableString(value.resourceNameFilter, 'resourceNameFilter')
  } else {
    writer.nullableString(value.resourceNameFilter, 'resourceNameFilter')
  }
  writer.int8(value.patternTypeFilter, 'patternTypeFilter')
  if (version >= 2) {
    writer.compactNullableString(value.principalFilter, 'principalFilter')
  } else {
    writer.nullableString(value.principalFilter, 'principalFilter')
  }
  if (version >= 2) {
    writer.compactNullableString(value.hostFilter, 'hostFilter')
  } else {
    writer.nullableString(value.hostFilter, 'hostFilter')
  }
  writer.int8(value.operation, 'operation')
  writer.int8(value.permissionType, 'permissionType')
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2–3')
  }
}

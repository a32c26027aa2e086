// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** DescribeAclsResponse, a response of API 29 in versions 1–3; flexible in 2–3. */
export interface DescribeAclsResponse {
  /** int32 in 1–3. */
  throttleTimeMs: number
  /** int16 in 1–3. */
  errorCode: number
  /** string in 1–3; null allowed in 1–3. */
  errorMessage: string | null
  /** DescribeAclsResource[] in 1–3. */
  resources: readonly DescribeAclsResource[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link DescribeAclsResponse}. */
export const DescribeAclsResponse: MessageCodec<DescribeAclsResponse> = {
  name: 'DescribeAclsResponse',
  type: 'response',
  apiKey: 29,
  minVersion: 1,
  maxVersion: 3,
  latestStableVersion: 3,
  firstFlexibleVersion: 2,
  encode(writer, value, version) {
    assertVersion(DescribeAclsResponse, version)
    writeDescribeAclsResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(DescribeAclsResponse, version)
    return readDescribeAclsResponse(reader, version)
  },
  default: defaultDescribeAclsResponse,
}

/** A part of {@link DescribeAclsResponse}. */
export interface AclDescription {
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

/** A part of {@link DescribeAclsResponse}. */
export interface DescribeAclsResource {
  /** int8 in 1–3. */
  resourceType: number
  /** string in 1–3. */
  resourceName: string
  /** int8 in 1–3; default 3. */
  patternType: number
  /** AclDescription[] in 1–3. */
  acls: readonly AclDescription[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultDescribeAclsResponse(): DescribeAclsResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    errorMessage: '',
    resources: [],
  }
}

function readDescribeAclsResponse(reader: Reader, version: number): DescribeAclsResponse {
  const value: DescribeAclsResponse = {
    throttleTimeMs: reader.int32('throttleTimeMs'),
    errorCode: reader.int16('errorCode'),
    errorMessage: version >= 2 ? reader.compactNullableString('errorMessage') : reader.nullableString('errorMessage'),
    resources:
      version >= 2
        ? readResourcesOfDescribeAclsResponse(reader, version, reader.compactArrayLength('resources', 5))
        : readResourcesOfDescribeAclsResponse(reader, version, reader.arrayLength('resources', 8)),
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readResourcesOfDescribeAclsResponse(reader: Reader, version: number, length: number): DescribeAclsResource[] {
  const elements: DescribeAclsResource[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readDescribeAclsResource(reader, version))
  } catch (error) {
    throw within(error, 'resources', index)
  }
  return elements
}

function writeDescribeAclsResponse(writer: Writer, value: DescribeAclsResponse, version: number): void {
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  writer.int16(value.errorCode, 'errorCode')
  if (version >= 2) {
    writer.compactNullableString(value.errorMessage, 'errorMessage')
  } else {
    writer.nullableString(value.errorMessage, 'errorMessage')
  }
  if (version >= 2) {
    writer.compactArrayLength(value.resources, 'resources')
    writeResourcesOfDescribeAclsResponse(writer, value.resources, version)
  } else {
    writer.arrayLength(value.resources, 'resources')
    writeResourcesOfDescribeAclsResponse(writer, value.resources, version)
  }
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2–3')
  }
}

function writeResourcesOfDescribeAclsResponse(
  writer: Writer,
  elements: readonly DescribeAclsResource[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeDescribeAclsResource(writer, elements[index] as DescribeAclsResource, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'resources', index)
  }
}

function readAclDescription(reader: Reader, version: number): AclDescription {
  const value: AclDescription = {
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

function writeAclDescription(writer: Writer, value: AclDescription, version: number): void {
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

function readDescribeAclsResource(reader: Reader, version: number): DescribeAclsResource {
  const value: DescribeAclsResource = {
    resourceType: reader.int8('resourceType'),
    resourceName: version >= 2 ? reader.compactString('resourceName') : reader.string('resourceName'),
    patternType: reader.int8('patternType'),
    acls:
      version >= 2
        ? readAclsOfDescribeAclsResource(reader, version, reader.compactArrayLength('acls', 5))
        : readAclsOfDescribeAclsResource(reader, version, reader.arrayLength('acls', 6)),
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readAclsOfDescribeAclsResource(reader: Reader, version: number, length: number): AclDescription[] {
  const elements: AclDescription[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readAclDescription(reader, version))
  } catch (error) {
    throw within(error, 'acls', index)
  }
  return elements
}

function writeDescribeAclsResource(writer: Writer, value: DescribeAclsResource, version: number): void {
  writer.int8(value.resourceType, 'resourceType')
  if (version >= 2) {
    writer.compactString(value.resourceName, 'resourceName')
  } else {
    writer.string(value.resourceName, 'resourceName')
  }
  writer.int8(value.patternType, 'patternType')
  if (version >= 2) {
    writer.compactArrayLength(value.acls, 'acls')
    writeAclsOfDescribeAclsResource(writer, value.acls, version)
  } else {
    writer.arrayLength(value.acls, 'acls')
    writeAclsOfDescribeAclsResource(writer, value.acls, version)
  }
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2–3')
  }
}

function writeAclsOfDescribeAclsResource(writer: Writer, elements: readonly AclDescription[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeAclDescription(writer, elements[index] as AclDescription, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'acls', index)
  }
}

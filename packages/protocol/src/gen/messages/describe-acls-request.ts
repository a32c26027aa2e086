// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** DescribeAclsRequest, a request of API 29 in versions 1–3; flexible in 2–3. */
export interface DescribeAclsRequest {
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

/** Encodes and decodes {@link DescribeAclsRequest}. */
export const DescribeAclsRequest: MessageCodec<DescribeAclsRequest> = {
  name: 'DescribeAclsRequest',
  type: 'request',
  apiKey: 29,
  minVersion: 1,
  maxVersion: 3,
  latestStableVersion: 3,
  firstFlexibleVersion: 2,
  encode(writer, value, version) {
    assertVersion(DescribeAclsRequest, version)
    writeDescribeAclsRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(DescribeAclsRequest, version)
    return readDescribeAclsRequest(reader, version)
  },
  default: defaultDescribeAclsRequest,
}

function defaultDescribeAclsRequest(): DescribeAclsRequest {
  return {
    resourceTypeFilter: 0,
    resourceNameFilter: '',
    patternTypeFilter: 3,
    principalFilter: '',
    hostFilter: '',
    operation: 0,
    permissionType: 0,
  }
}

function readDescribeAclsRequest(reader: Reader, version: number): DescribeAclsRequest {
  const value: DescribeAclsRequest = {
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

function writeDescribeAclsRequest(writer: Writer, value: DescribeAclsRequest, version: number): void {
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

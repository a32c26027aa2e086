// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** DescribeConfigsRequest, a request of API 32 in versions 1–4; flexible in 4. */
export interface DescribeConfigsRequest {
  /** DescribeConfigsResource[] in 1–4. */
  resources: readonly DescribeConfigsResource[]
  /** bool in 1–4. */
  includeSynonyms: boolean
  /** bool in 3–4. */
  includeDocumentation: boolean
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link DescribeConfigsRequest}. */
export const DescribeConfigsRequest: MessageCodec<DescribeConfigsRequest> = {
  name: 'DescribeConfigsRequest',
  type: 'request',
  apiKey: 32,
  minVersion: 1,
  maxVersion: 4,
  latestStableVersion: 4,
  firstFlexibleVersion: 4,
  encode(writer, value, version) {
    assertVersion(DescribeConfigsRequest, version)
    writeDescribeConfigsRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(DescribeConfigsRequest, version)
    return readDescribeConfigsRequest(reader, version)
  },
  default: defaultDescribeConfigsRequest,
}

/** A part of {@link DescribeConfigsRequest}. */
export interface DescribeConfigsResource {
  /** int8 in 1–4. */
  resourceType: number
  /** string in 1–4. */
  resourceName: string
  /** string[] in 1–4; null allowed in 1–4. */
  configurationKeys: readonly string[] | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultDescribeConfigsRequest(): DescribeConfigsRequest {
  return {
    resources: [],
    includeSynonyms: false,
    includeDocumentation: false,
  }
}

function readDescribeConfigsRequest(reader: Reader, version: number): DescribeConfigsRequest {
  const value: DescribeConfigsRequest = {
    resources:
      version >= 4
        ? readResourcesOfDescribeConfigsRequest(reader, version, reader.compactArrayLength('resources', 4))
        : readResourcesOfDescribeConfigsRequest(reader, version, reader.arrayLength('resources', 7)),
    includeSynonyms: reader.bool('includeSynonyms'),
    includeDocumentation: version >= 3 ? reader.bool('includeDocumentation') : false,
  }
  if (version >= 4) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readResourcesOfDescribeConfigsRequest(
  reader: Reader,
  version: number,
  length: number,
): DescribeConfigsResource[] {
  const elements: DescribeConfigsResource[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readDescribeConfigsResource(reader, version))
  } catch (error) {
    throw within(error, 'resources', index)
  }
  return elements
}

function writeDescribeConfigsRequest(writer: Writer, value: DescribeConfigsRequest, version: number): void {
  if (version >= 4) {
    writer.compactArrayLength(value.resources, 'resources')
    writeResourcesOfDescribeConfigsRequest(writer, value.resources, version)
  } else {
    writer.arrayLength(value.resources, 'resources')
    writeResourcesOfDescribeConfigsRequest(writer, value.resources, version)
  }
  writer.bool(value.includeSynonyms, 'includeSynonyms')
  if (version >= 3) {
    writer.bool(value.includeDocumentation, 'includeDocumentation')
  } else {
    if (value.includeDocumentation !== false) writer.unsupported('includeDocumentation', version, '3–4')
  }
  if (version >= 4) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '4')
  }
}

function writeResourcesOfDescribeConfigsRequest(
  writer: Writer,
  elements: readonly DescribeConfigsResource[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeDescribeConfigsResource(writer, elements[index] as DescribeConfigsResource, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'resources', index)
  }
}

function readDescribeConfigsResource(reader: Reader, version: number): DescribeConfigsResource {
  const value: DescribeConfigsResource = {
    resourceType: reader.int8('resourceType'),
    resourceName: version >= 4 ? reader.compactString('resourceName') : reader.string('resourceName'),
    configurationKeys:
      version >= 4
        ? readConfigurationKeysOfDescribeConfigsResource(
            reader,
            version,
            reader.compactNullableArrayLength('configurationKeys', 1),
          )
        : readConfigurationKeysOfDescribeConfigsResource(
            reader,
            version,
            reader.nullableArrayLength('configurationKeys', 2),
          ),
  }
  if (version >= 4) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readConfigurationKeysOfDescribeConfigsResource(
  reader: Reader,
  version: number,
  length: number,
): string[] | null {
  if (length === -1) return null
  const elements: string[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(version >= 4 ? reader.compactString('') : reader.string(''))
  } catch (error) {
    throw within(error, 'configurationKeys', index)
  }
  return elements
}

function writeDescribeConfigsResource(writer: Writer, value: DescribeConfigsResource, version: number): void {
  writer.int8(value.resourceType, 'resourceType')
  if (version >= 4) {
    writer.compactString(value.resourceName, 'resourceName')
  } else {
    writer.string(value.resourceName, 'resourceName')
  }
  if (version >= 4) {
    writer.compactNullableArrayLength(value.configurationKeys, 'configurationKeys')
    writeConfigurationKeysOfDescribeConfigsResource(writer, value.configurationKeys, version)
  } else {
    writer.nullableArrayLength(value.configurationKeys, 'configurationKeys')
    writeConfigurationKeysOfDescribeConfigsResource(writer, value.configurationKeys, version)
  }
  if (version >= 4) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '4')
  }
}

function writeConfigurationKeysOfDescribeConfigsResource(
  writer: Writer,
  elements: readonly string[] | null,
  version: number,
): void {
  if (elements === null) return
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
    throw within(error, 'configurationKeys', index)
  }
}

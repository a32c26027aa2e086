// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** AlterConfigsRequest, a request of API 33 in versions 0–2; flexible in 2. */
export interface AlterConfigsRequest {
  /** AlterConfigsResource[] in 0–2. */
  resources: readonly AlterConfigsResource[]
  /** bool in 0–2. */
  validateOnly: boolean
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link AlterConfigsRequest}. */
export const AlterConfigsRequest: MessageCodec<AlterConfigsRequest> = {
  name: 'AlterConfigsRequest',
  type: 'request',
  apiKey: 33,
  minVersion: 0,
  maxVersion: 2,
  latestStableVersion: 2,
  firstFlexibleVersion: 2,
  encode(writer, value, version) {
    assertVersion(AlterConfigsRequest, version)
    writeAlterConfigsRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(AlterConfigsRequest, version)
    return readAlterConfigsRequest(reader, version)
  },
  default: defaultAlterConfigsRequest,
}

/** A part of {@link AlterConfigsRequest}. */
export interface AlterableConfig {
  /** string in 0–2. */
  name: string
  /** string in 0–2; null allowed in 0–2. */
  value: string | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link AlterConfigsRequest}. */
export interface AlterConfigsResource {
  /** int8 in 0–2. */
  resourceType: number
  /** string in 0–2. */
  resourceName: string
  /** AlterableConfig[] in 0–2. */
  configs: readonly AlterableConfig[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultAlterConfigsRequest(): AlterConfigsRequest {
  return {
    resources: [],
    validateOnly: false,
  }
}

function readAlterConfigsRequest(reader: Reader, version: number): AlterConfigsRequest {
  const value: AlterConfigsRequest = {
    resources:
      version >= 2
        ? readResourcesOfAlterConfigsRequest(reader, version, reader.compactArrayLength('resources', 4))
        : readResourcesOfAlterConfigsRequest(reader, version, reader.arrayLength('resources', 7)),
    validateOnly: reader.bool('validateOnly'),
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readResourcesOfAlterConfigsRequest(reader: Reader, version: number, length: number): AlterConfigsResource[] {
  const elements: AlterConfigsResource[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readAlterConfigsResource(reader, version))
  } catch (error) {
    throw within(error, 'resources', index)
  }
  return elements
}

function writeAlterConfigsRequest(writer: Writer, value: AlterConfigsRequest, version: number): void {
  if (version >= 2) {
    writer.compactArrayLength(value.resources, 'resources')
    writeResourcesOfAlterConfigsRequest(writer, value.resources, version)
  } else {
    writer.arrayLength(value.resources, 'resources')
    writeResourcesOfAlterConfigsRequest(writer, value.resources, version)
  }
  writer.bool(value.validateOnly, 'validateOnly')
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2')
  }
}

function writeResourcesOfAlterConfigsRequest(
  writer: Writer,
  elements: readonly AlterConfigsResource[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeAlterConfigsResource(writer, elements[index] as AlterConfigsResource, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'resources', index)
  }
}

function readAlterableConfig(reader: Reader, version: number): AlterableConfig {
  const value: AlterableConfig = {
    name: version >= 2 ? reader.compactString('name') : reader.string('name'),
    value: version >= 2 ? reader.compactNullableString('value') : reader.nullableString('value'),
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeAlterableConfig(writer: Writer, value: AlterableConfig, version: number): void {
  if (version >= 2) {
    writer.compactString(value.name, 'name')
  } else {
    writer.string(value.name, 'name')
  }
  if (version >= 2) {
    writer.compactNullableString(value.value, 'value')
  } else {
    writer.nullableString(value.value, 'value')
  }
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2')
  }
}

function readAlterConfigsResource(reader: Reader, version: number): AlterConfigsResource {
  const value: AlterConfigsResource = {
    resourceType: reader.int8('resourceType'),
    resourceName: version >= 2 ? reader.compactString('resourceName') : reader.string('resourceName'),
    configs:
      version >= 2
        ? readConfigsOfAlterConfigsResource(reader, version, reader.compactArrayLength('configs', 3))
        : readConfigsOfAlterConfigsResource(reader, version, reader.arrayLength('configs', 4)),
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readConfigsOfAlterConfigsResource(reader: Reader, version: number, length: number): AlterableConfig[] {
  const elements: AlterableConfig[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readAlterableConfig(reader, version))
  } catch (error) {
    throw within(error, 'configs', index)
  }
  return elements
}

function writeAlterConfigsResource(writer: Writer, value: AlterConfigsResource, version: number): void {
  writer.int8(value.resourceType, 'resourceType')
  if (version >= 2) {
    writer.compactString(value.resourceName, 'resourceName')
  } else {
    writer.string(value.resourceName, 'resourceName')
  }
  if (version >= 2) {
    writer.compactArrayLength(value.configs, 'configs')
    writeConfigsOfAlterConfigsResource(writer, value.configs, version)
  } else {
    writer.arrayLength(value.configs, 'configs')
    writeConfigsOfAlterConfigsResource(writer, value.configs, version)
  }
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2')
  }
}

function writeConfigsOfAlterConfigsResource(
  writer: Writer,
  elements: readonly AlterableConfig[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeAlterableConfig(writer, elements[index] as AlterableConfig, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'configs', index)
  }
}

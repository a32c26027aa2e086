// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** IncrementalAlterConfigsRequest, a request of API 44 in versions 0–1; flexible in 1. */
export interface IncrementalAlterConfigsRequest {
  /** AlterConfigsResource[] in 0–1. */
  resources: readonly AlterConfigsResource[]
  /** bool in 0–1. */
  validateOnly: boolean
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link IncrementalAlterConfigsRequest}. */
export const IncrementalAlterConfigsRequest: MessageCodec<IncrementalAlterConfigsRequest> = {
  name: 'IncrementalAlterConfigsRequest',
  type: 'request',
  apiKey: 44,
  minVersion: 0,
  maxVersion: 1,
  latestStableVersion: 1,
  firstFlexibleVersion: 1,
  encode(writer, value, version) {
    assertVersion(IncrementalAlterConfigsRequest, version)
    writeIncrementalAlterConfigsRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(IncrementalAlterConfigsRequest, version)
    return readIncrementalAlterConfigsRequest(reader, version)
  },
  default: defaultIncrementalAlterConfigsRequest,
}

/** A part of {@link IncrementalAlterConfigsRequest}. */
export interface AlterableConfig {
  /** string in 0–1. */
  name: string
  /** int8 in 0–1. */
  configOperation: number
  /** string in 0–1; null allowed in 0–1. */
  value: string | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link IncrementalAlterConfigsRequest}. */
export interface AlterConfigsResource {
  /** int8 in 0–1. */
  resourceType: number
  /** string in 0–1. */
  resourceName: string
  /** AlterableConfig[] in 0–1. */
  configs: readonly AlterableConfig[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultIncrementalAlterConfigsRequest(): IncrementalAlterConfigsRequest {
  return {
    resources: [],
    validateOnly: false,
  }
}

function readIncrementalAlterConfigsRequest(reader: Reader, version: number): IncrementalAlterConfigsRequest {
  const value: IncrementalAlterConfigsRequest = {
    resources:
      version >= 1
        ? readResourcesOfIncrementalAlterConfigsRequest(reader, version, reader.compactArrayLength('resources', 4))
        : readResourcesOfIncrementalAlterConfigsRequest(reader, version, reader.arrayLength('resources', 7)),
    validateOnly: reader.bool('validateOnly'),
  }
  if (version >= 1) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readResourcesOfIncrementalAlterConfigsRequest(
  reader: Reader,
  version: number,
  length: number,
): AlterConfigsResource[] {
  const elements: AlterConfigsResource[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readAlterConfigsResource(reader, version))
  } catch (error) {
    throw within(error, 'resources', index)
  }
  return elements
}

function writeIncrementalAlterConfigsRequest(
  writer: Writer,
  value: IncrementalAlterConfigsRequest,
  version: number,
): void {
  if (version >= 1) {
    writer.compactArrayLength(value.resources, 'resources')
    writeResourcesOfIncrementalAlterConfigsRequest(writer, value.resources, version)
  } else {
    writer.arrayLength(value.resources, 'resources')
    writeResourcesOfIncrementalAlterConfigsRequest(writer, value.resources, version)
  }
  writer.bool(value.validateOnly, 'validateOnly')
  if (version >= 1) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '1')
  }
}

function writeResourcesOfIncrementalAlterConfigsRequest(
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
    name: version >= 1 ? reader.compactString('name') : reader.string('name'),
    configOperation: reader.int8('configOperation'),
    value: version >= 1 ? reader.compactNullableString('value') : reader.nullableString('value'),
  }
  if (version >= 1) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeAlterableConfig(writer: Writer, value: AlterableConfig, version: number): void {
  if (version >= 1) {
    writer.compactString(value.name, 'name')
  } else {
    writer.string(value.name, 'name')
  }
  writer.int8(value.configOperation, 'configOperation')
  if (version >= 1) {
    writer.compactNullableString(value.value, 'value')
  } else {
    writer.nullableString(value.value, 'value')
  }
  if (version >= 1) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '1')
  }
}

function readAlterConfigsResource(reader: Reader, version: number): AlterConfigsResource {
  const value: AlterConfigsResource = {
    resourceType: reader.int8('resourceType'),
    resourceName: version >= 1 ? reader.compactString('resourceName') : reader.string('resourceName'),
    configs:
      version >= 1
        ? readConfigsOfAlterConfigsResource(reader, version, reader.compactArrayLength('configs', 4))
        : readConfigsOfAlterConfigsResource(reader, version, reader.arrayLength('configs', 5)),
  }
  if (version >= 1) {
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
  if (version >= 1) {
    writer.compactString(value.resourceName, 'resourceName')
  } else {
    writer.string(value.resourceName, 'resourceName')
  }
  if (version >= 1) {
    writer.compactArrayLength(value.configs, 'configs')
    writeConfigsOfAlterConfigsResource(writer, value.configs, version)
  } else {
    writer.arrayLength(value.configs, 'configs')
    writeConfigsOfAlterConfigsResource(writer, value.configs, version)
  }
  if (version >= 1) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '1')
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

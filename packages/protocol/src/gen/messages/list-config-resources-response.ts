// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** ListConfigResourcesResponse, a response of API 74 in versions 0–1; flexible in 0–1. */
export interface ListConfigResourcesResponse {
  /** int32 in 0–1. */
  throttleTimeMs: number
  /** int16 in 0–1. */
  errorCode: number
  /** ConfigResource[] in 0–1. */
  configResources: readonly ConfigResource[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link ListConfigResourcesResponse}. */
export const ListConfigResourcesResponse: MessageCodec<ListConfigResourcesResponse> = {
  name: 'ListConfigResourcesResponse',
  type: 'response',
  apiKey: 74,
  minVersion: 0,
  maxVersion: 1,
  latestStableVersion: 1,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(ListConfigResourcesResponse, version)
    writeListConfigResourcesResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(ListConfigResourcesResponse, version)
    return readListConfigResourcesResponse(reader, version)
  },
  default: defaultListConfigResourcesResponse,
}

/** A part of {@link ListConfigResourcesResponse}. */
export interface ConfigResource {
  /** string in 0–1. */
  resourceName: string
  /** int8 in 1; default 16; ignorable. */
  resourceType: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultListConfigResourcesResponse(): ListConfigResourcesResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    configResources: [],
  }
}

function readListConfigResourcesResponse(reader: Reader, version: number): ListConfigResourcesResponse {
  const value: ListConfigResourcesResponse = {
    throttleTimeMs: reader.int32('throttleTimeMs'),
    errorCode: reader.int16('errorCode'),
    configResources: readConfigResourcesOfListConfigResourcesResponse(
      reader,
      version,
      reader.compactArrayLength('configResources', 2),
    ),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readConfigResourcesOfListConfigResourcesResponse(
  reader: Reader,
  version: number,
  length: number,
): ConfigResource[] {
  const elements: ConfigResource[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readConfigResource(reader, version))
  } catch (error) {
    throw within(error, 'configResources', index)
  }
  return elements
}

function writeListConfigResourcesResponse(writer: Writer, value: ListConfigResourcesResponse, version: number): void {
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  writer.int16(value.errorCode, 'errorCode')
  writer.compactArrayLength(value.configResources, 'configResources')
  writeConfigResourcesOfListConfigResourcesResponse(writer, value.configResources, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeConfigResourcesOfListConfigResourcesResponse(
  writer: Writer,
  elements: readonly ConfigResource[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeConfigResource(writer, elements[index] as ConfigResource, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'configResources', index)
  }
}

function readConfigResource(reader: Reader, version: number): ConfigResource {
  const value: ConfigResource = {
    resourceName: reader.compactString('resourceName'),
    resourceType: version >= 1 ? reader.int8('resourceType') : 16,
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeConfigResource(writer: Writer, value: ConfigResource, version: number): void {
  writer.compactString(value.resourceName, 'resourceName')
  if (version >= 1) {
    writer.int8(value.resourceType, 'resourceType')
  }
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within } from '../../wire/field-path.ts'
import { countOf } from '../../wire/lengths.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** ListConfigResourcesRequest, a request of API 74 in versions 0–1; flexible in 0–1. */
export interface ListConfigResourcesRequest {
  /** int8[] in 1. */
  resourceTypes: readonly number[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link ListConfigResourcesRequest}. */
export const ListConfigResourcesRequest: MessageCodec<ListConfigResourcesRequest> = {
  name: 'ListConfigResourcesRequest',
  type: 'request',
  apiKey: 74,
  minVersion: 0,
  maxVersion: 1,
  latestStableVersion: 1,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(ListConfigResourcesRequest, version)
    writeListConfigResourcesRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(ListConfigResourcesRequest, version)
    return readListConfigResourcesRequest(reader, version)
  },
  default: defaultListConfigResourcesRequest,
}

function defaultListConfigResourcesRequest(): ListConfigResourcesRequest {
  return {
    resourceTypes: [],
  }
}

function readListConfigResourcesRequest(reader: Reader, version: number): ListConfigResourcesRequest {
  const value: ListConfigResourcesRequest = {
    resourceTypes:
      version >= 1
        ? readResourceTypesOfListConfigResourcesRequest(reader, version, reader.compactArrayLength('resourceTypes', 1))
        : [],
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readResourceTypesOfListConfigResourcesRequest(reader: Reader, _version: number, length: number): number[] {
  const elements: number[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.int8(''))
  } catch (error) {
    throw within(error, 'resourceTypes', index)
  }
  return elements
}

function writeListConfigResourcesRequest(writer: Writer, value: ListConfigResourcesRequest, version: number): void {
  if (version >= 1) {
    writer.compactArrayLength(value.resourceTypes, 'resourceTypes')
    writeResourceTypesOfListConfigResourcesRequest(writer, value.resourceTypes, version)
  } else {
    if (countOf(value.resourceTypes, 'resourceTypes') !== 0) writer.unsupported('resourceTypes', version, '1')
  }
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeResourceTypesOfListConfigResourcesRequest(
  writer: Writer,
  elements: readonly number[],
  _version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writer.int8(elements[index] as number, '')
    }
  } catch (error) {
    throw within(error, 'resourceTypes', index)
  }
}

// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** DescribeClientQuotasRequest, a request of API 48 in versions 0–1; flexible in 1. */
export interface DescribeClientQuotasRequest {
  /** ComponentData[] in 0–1. */
  components: readonly ComponentData[]
  /** bool in 0–1. */
  strict: boolean
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link DescribeClientQuotasRequest}. */
export const DescribeClientQuotasRequest: MessageCodec<DescribeClientQuotasRequest> = {
  name: 'DescribeClientQuotasRequest',
  type: 'request',
  apiKey: 48,
  minVersion: 0,
  maxVersion: 1,
  latestStableVersion: 1,
  firstFlexibleVersion: 1,
  encode(writer, value, version) {
    assertVersion(DescribeClientQuotasRequest, version)
    writeDescribeClientQuotasRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(DescribeClientQuotasRequest, version)
    return readDescribeClientQuotasRequest(reader, version)
  },
  default: defaultDescribeClientQuotasRequest,
}

/** A part of {@link DescribeClientQuotasRequest}. */
export interface ComponentData {
  /** string in 0–1. */
  entityType: string
  /** int8 in 0–1. */
  matchType: number
  /** string in 0–1; null allowed in 0–1. */
  match: string | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultDescribeClientQuotasRequest(): DescribeClientQuotasRequest {
  return {
    components: [],
    strict: false,
  }
}

function readDescribeClientQuotasRequest(reader: Reader, version: number): DescribeClientQuotasRequest {
  const value: DescribeClientQuotasRequest = {
    components:
      version >= 1
        ? readComponentsOfDescribeClientQuotasRequest(reader, version, reader.compactArrayLength('components', 4))
        : readComponentsOfDescribeClientQuotasRequest(reader, version, reader.arrayLength('components', 5)),
    strict: reader.bool('strict'),
  }
  if (version >= 1) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readComponentsOfDescribeClientQuotasRequest(reader: Reader, version: number, length: number): ComponentData[] {
  const elements: ComponentData[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readComponentData(reader, version))
  } catch (error) {
    throw within(error, 'components', index)
  }
  return elements
}

function writeDescribeClientQuotasRequest(writer: Writer, value: DescribeClientQuotasRequest, version: number): void {
  if (version >= 1) {
    writer.compactArrayLength(value.components, 'components')
    writeComponentsOfDescribeClientQuotasRequest(writer, value.components, version)
  } else {
    writer.arrayLength(value.components, 'components')
    writeComponentsOfDescribeClientQuotasRequest(writer, value.components, version)
  }
  writer.bool(value.strict, 'strict')
  if (version >= 1) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '1')
  }
}

function writeComponentsOfDescribeClientQuotasRequest(
  writer: Writer,
  elements: readonly ComponentData[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeComponentData(writer, elements[index] as ComponentData, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'components', index)
  }
}

function readComponentData(reader: Reader, version: number): ComponentData {
  const value: ComponentData = {
    entityType: version >= 1 ? reader.compactString('entityType') : reader.string('entityType'),
    matchType: reader.int8('matchType'),
    match: version >= 1 ? reader.compactNullableString('match') : reader.nullableString('match'),
  }
  if (version >= 1) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeComponentData(writer: Writer, value: ComponentData, version: number): void {
  if (version >= 1) {
    writer.compactString(value.entityType, 'entityType')
  } else {
    writer.string(value.entityType, 'entityType')
  }
  writer.int8(value.matchType, 'matchType')
  if (version >= 1) {
    writer.compactNullableString(value.match, 'match')
  } else {
    writer.nullableString(value.match, 'match')
  }
  if (version >= 1) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '1')
  }
}

// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** DescribeClientQuotasResponse, a response of API 48 in versions 0–1; flexible in 1. */
export interface DescribeClientQuotasResponse {
  /** int32 in 0–1. */
  throttleTimeMs: number
  /** int16 in 0–1. */
  errorCode: number
  /** string in 0–1; null allowed in 0–1. */
  errorMessage: string | null
  /** EntryData[] in 0–1; null allowed in 0–1. */
  entries: readonly EntryData[] | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link DescribeClientQuotasResponse}. */
export const DescribeClientQuotasResponse: MessageCodec<DescribeClientQuotasResponse> = {
  name: 'DescribeClientQuotasResponse',
  type: 'response',
  apiKey: 48,
  minVersion: 0,
  maxVersion: 1,
  latestStableVersion: 1,
  firstFlexibleVersion: 1,
  encode(writer, value, version) {
    assertVersion(DescribeClientQuotasResponse, version)
    writeDescribeClientQuotasResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(DescribeClientQuotasResponse, version)
    return readDescribeClientQuotasResponse(reader, version)
  },
  default: defaultDescribeClientQuotasResponse,
}

/** A part of {@link DescribeClientQuotasResponse}. */
export interface EntityData {
  /** string in 0–1. */
  entityType: string
  /** string in 0–1; null allowed in 0–1. */
  entityName: string | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link DescribeClientQuotasResponse}. */
export interface ValueData {
  /** string in 0–1. */
  key: string
  /** float64 in 0–1. */
  value: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link DescribeClientQuotasResponse}. */
export interface EntryData {
  /** EntityData[] in 0–1. */
  entity: readonly EntityData[]
  /** ValueData[] in 0–1. */
  values: readonly ValueData[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultDescribeClientQuotasResponse(): DescribeClientQuotasResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    errorMessage: '',
    entries: [],
  }
}

function readDescribeClientQuotasResponse(reader: Reader, version: number): DescribeClientQuotasResponse {
  const value: DescribeClientQuotasResponse = {
    throttleTimeMs: reader.int32('throttleTimeMs'),
    errorCode: reader.int16('errorCode'),
    errorMessage: version >= 1 ? reader.compactNullableString('errorMessage') : reader.nullableString('errorMessage'),
    entries:
      version >= 1
        ? readEntriesOfDescribeClientQuotasResponse(reader, version, reader.compactNullableArrayLength('entries', 3))
        : readEntriesOfDescribeClientQuotasResponse(reader, version, reader.nullableArrayLength('entries', 8)),
  }
  if (version >= 1) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readEntriesOfDescribeClientQuotasResponse(
  reader: Reader,
  version: number,
  length: number,
): EntryData[] | null {
  if (length === -1) return null
  const elements: EntryData[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readEntryData(reader, version))
  } catch (error) {
    throw within(error, 'entries', index)
  }
  return elements
}

function writeDescribeClientQuotasResponse(writer: Writer, value: DescribeClientQuotasResponse, version: number): void {
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  writer.int16(value.errorCode, 'errorCode')
  if (version >= 1) {
    writer.compactNullableString(value.errorMessage, 'errorMessage')
  } else {
    writer.nullableString(value.errorMessage, 'errorMessage')
  }
  if (version >= 1) {
    writer.compactNullableArrayLength(value.entries, 'entries')
    writeEntriesOfDescribeClientQuotasResponse(writer, value.entries, version)
  } else {
    writer.nullableArrayLength(value.entries, 'entries')
    writeEntriesOfDescribeClientQuotasResponse(writer, value.entries, version)
  }
  if (version >= 1) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '1')
  }
}

function writeEntriesOfDescribeClientQuotasResponse(
  writer: Writer,
  elements: readonly EntryData[] | null,
  version: number,
): void {
  if (elements === null) return
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeEntryData(writer, elements[index] as EntryData, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'entries', index)
  }
}

function readEntityData(reader: Reader, version: number): EntityData {
  const value: EntityData = {
    entityType: version >= 1 ? reader.compactString('entityType') : reader.string('entityType'),
    entityName: version >= 1 ? reader.compactNullableString('entityName') : reader.nullableString('entityName'),
  }
  if (version >= 1) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeEntityData(writer: Writer, value: EntityData, version: number): void {
  if (version >= 1) {
    writer.compactString(value.entityType, 'entityType')
  } else {
    writer.string(value.entityType, 'entityType')
  }
  if (version >= 1) {
    writer.compactNullableString(value.entityName, 'entityName')
  } else {
    writer.nullableString(value.entityName, 'entityName')
  }
  if (version >= 1) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '1')
  }
}

function readValueData(reader: Reader, version: number): ValueData {
  const value: ValueData = {
    key: version >= 1 ? reader.compactString('key') : reader.string('key'),
    value: reader.float64('value'),
  }
  if (version >= 1) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeValueData(writer: Writer, value: ValueData, version: number): void {
  if (version >= 1) {
    writer.compactString(value.key, 'key')
  } else {
    writer.string(value.key, 'key')
  }
  writer.float64(value.value, 'value')
  if (version >= 1) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '1')
  }
}

function readEntryData(reader: Reader, version: number): EntryData {
  const value: EntryData = {
    entity:
      version >= 1
        ? readEntityOfEntryData(reader, version, reader.compactArrayLength('entity', 3))
        : readEntityOfEntryData(reader, version, reader.arrayLength('entity', 4)),
    values:
      version >= 1
        ? readValuesOfEntryData(reader, version, reader.compactArrayLength('values', 10))
        : readValuesOfEntryData(reader, version, reader.arrayLength('values', 10)),
  }
  if (version >= 1) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readEntityOfEntryData(reader: Reader, version: number, length: number): EntityData[] {
  const elements: EntityData[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readEntityData(reader, version))
  } catch (error) {
    throw within(error, 'entity', index)
  }
  return elements
}

function readValuesOfEntryData(reader: Reader, version: number, length: number): ValueData[] {
  const elements: ValueData[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readValueData(reader, version))
  } catch (error) {
    throw within(error, 'values', index)
  }
  return elements
}

function writeEntryData(writer: Writer, value: EntryData, version: number): void {
  if (version >= 1) {
    writer.compactArrayLength(value.entity, 'entity')
    writeEntityOfEntryData(writer, value.entity, version)
  } else {
    writer.arrayLength(value.entity, 'entity')
    writeEntityOfEntryData(writer, value.entity, version)
  }
  if (version >= 1) {
    writer.compactArrayLength(value.values, 'values')
    writeValuesOfEntryData(writer, value.values, version)
  } else {
    writer.arrayLength(value.values, 'values')
    writeValuesOfEntryData(writer, value.values, version)
  }
  if (version >= 1) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '1')
  }
}

function writeEntityOfEntryData(writer: Writer, elements: readonly EntityData[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeEntityData(writer, elements[index] as EntityData, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'entity', index)
  }
}

function writeValuesOfEntryData(writer: Writer, elements: readonly ValueData[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeValueData(writer, elements[index] as ValueData, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'values', index)
  }
}

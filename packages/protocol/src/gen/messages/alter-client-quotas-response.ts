// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** AlterClientQuotasResponse, a response of API 49 in versions 0–1; flexible in 1. */
export interface AlterClientQuotasResponse {
  /** int32 in 0–1. */
  throttleTimeMs: number
  /** EntryData[] in 0–1. */
  entries: readonly EntryData[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link AlterClientQuotasResponse}. */
export const AlterClientQuotasResponse: MessageCodec<AlterClientQuotasResponse> = {
  name: 'AlterClientQuotasResponse',
  type: 'response',
  apiKey: 49,
  minVersion: 0,
  maxVersion: 1,
  latestStableVersion: 1,
  firstFlexibleVersion: 1,
  encode(writer, value, version) {
    assertVersion(AlterClientQuotasResponse, version)
    writeAlterClientQuotasResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(AlterClientQuotasResponse, version)
    return readAlterClientQuotasResponse(reader, version)
  },
  default: defaultAlterClientQuotasResponse,
}

/** A part of {@link AlterClientQuotasResponse}. */
export interface EntityData {
  /** string in 0–1. */
  entityType: string
  /** string in 0–1; null allowed in 0–1. */
  entityName: string | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link AlterClientQuotasResponse}. */
export interface EntryData {
  /** int16 in 0–1. */
  errorCode: number
  /** string in 0–1; null allowed in 0–1. */
  errorMessage: string | null
  /** EntityData[] in 0–1. */
  entity: readonly EntityData[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultAlterClientQuotasResponse(): AlterClientQuotasResponse {
  return {
    throttleTimeMs: 0,
    entries: [],
  }
}

function readAlterClientQuotasResponse(reader: Reader, version: number): AlterClientQuotasResponse {
  const value: AlterClientQuotasResponse = {
    throttleTimeMs: reader.int32('throttleTimeMs'),
    entries:
      version >= 1
        ? readEntriesOfAlterClientQuotasResponse(reader, version, reader.compactArrayLength('entries', 5))
        : readEntriesOfAlterClientQuotasResponse(reader, version, reader.arrayLength('entries', 8)),
  }
  if (version >= 1) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readEntriesOfAlterClientQuotasResponse(reader: Reader, version: number, length: number): EntryData[] {
  const elements: EntryData[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readEntryData(reader, version))
  } catch (error) {
    throw within(error, 'entries', index)
  }
  return elements
}

function writeAlterClientQuotasResponse(writer: Writer, value: AlterClientQuotasResponse, version: number): void {
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  if (version >= 1) {
    writer.compactArrayLength(value.entries, 'entries')
    writeEntriesOfAlterClientQuotasResponse(writer, value.entries, version)
  } else {
    writer.arrayLength(value.entries, 'entries')
    writeEntriesOfAlterClientQuotasResponse(writer, value.entries, version)
  }
  if (version >= 1) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '1')
  }
}

function writeEntriesOfAlterClientQuotasResponse(
  writer: Writer,
  elements: readonly EntryData[],
  version: number,
): void {
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

function readEntryData(reader: Reader, version: number): EntryData {
  const value: EntryData = {
    errorCode: reader.int16('errorCode'),
    errorMessage: version >= 1 ? reader.compactNullableString('errorMessage') : reader.nullableString('errorMessage'),
    entity:
      version >= 1
        ? readEntityOfEntryData(reader, version, reader.compactArrayLength('entity', 3))
        : readEntityOfEntryData(reader, version, reader.arrayLength('entity', 4)),
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

function writeEntryData(writer: Writer, value: EntryData, version: number): void {
  writer.int16(value.errorCode, 'errorCode')
  if (version >= 1) {
    writer.compactNullableString(value.errorMessage, 'errorMessage')
  } else {
    writer.nullableString(value.errorMessage, 'errorMessage')
  }
  if (version >= 1) {
    writer.compactArrayLength(value.entity, 'entity')
    writeEntityOfEntryData(writer, value.entity, version)
  } else {
    writer.arrayLength(value.entity, 'entity')
    writeEntityOfEntryData(writer, value.entity, version)
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

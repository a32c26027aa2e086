// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** AlterClientQuotasRequest, a request of API 49 in versions 0–1; flexible in 1. */
export interface AlterClientQuotasRequest {
  /** EntryData[] in 0–1. */
  entries: readonly EntryData[]
  /** bool in 0–1. */
  validateOnly: boolean
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link AlterClientQuotasRequest}. */
export const AlterClientQuotasRequest: MessageCodec<AlterClientQuotasRequest> = {
  name: 'AlterClientQuotasRequest',
  type: 'request',
  apiKey: 49,
  minVersion: 0,
  maxVersion: 1,
  latestStableVersion: 1,
  firstFlexibleVersion: 1,
  encode(writer, value, version) {
    assertVersion(AlterClientQuotasRequest, version)
    writeAlterClientQuotasRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(AlterClientQuotasRequest, version)
    return readAlterClientQuotasRequest(reader, version)
  },
  default: defaultAlterClientQuotasRequest,
}

/** A part of {@link AlterClientQuotasRequest}. */
export interface EntityData {
  /** string in 0–1. */
  entityType: string
  /** string in 0–1; null allowed in 0–1. */
  entityName: string | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link AlterClientQuotasRequest}. */
export interface OpData {
  /** string in 0–1. */
  key: string
  /** float64 in 0–1. */
  value: number
  /** bool in 0–1. */
  remove: boolean
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link AlterClientQuotasRequest}. */
export interface EntryData {
  /** EntityData[] in 0–1. */
  entity: readonly EntityData[]
  /** OpData[] in 0–1. */
  ops: readonly OpData[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultAlterClientQuotasRequest(): AlterClientQuotasRequest {
  return {
    entries: [],
    validateOnly: false,
  }
}

function readAlterClientQuotasRequest(reader: Reader, version: number): AlterClientQuotasRequest {
  const value: AlterClientQuotasRequest = {
    entries:
      version >= 1
        ? readEntriesOfAlterClientQuotasRequest(reader, version, reader.compactArrayLength('entries', 3))
        : readEntriesOfAlterClientQuotasRequest(reader, version, reader.arrayLength('entries', 8)),
    validateOnly: reader.bool('validateOnly'),
  }
  if (version >= 1) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readEntriesOfAlterClientQuotasRequest(reader: Reader, version: number, length: number): EntryData[] {
  const elements: EntryData[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readEntryData(reader, version))
  } catch (error) {
    throw within(error, 'entries', index)
  }
  return elements
}

function writeAlterClientQuotasRequest(writer: Writer, value: AlterClientQuotasRequest, version: number): void {
  if (version >= 1) {
    writer.compactArrayLength(value.entries, 'entries')
    writeEntriesOfAlterClientQuotasRequest(writer, value.entries, version)
  } else {
    writer.arrayLength(value.entries, 'entries')
    writeEntriesOfAlterClientQuotasRequest(writer, value.entries, version)
  }
  writer.bool(value.validateOnly, 'validateOnly')
  if (version >= 1) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '1')
  }
}

function writeEntriesOfAlterClientQuotasRequest(writer: Writer, elements: readonly EntryData[], version: number): void {
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

function readOpData(reader: Reader, version: number): OpData {
  const value: OpData = {
    key: version >= 1 ? reader.compactString('key') : reader.string('key'),
    value: reader.float64('value'),
    remove: reader.bool('remove'),
  }
  if (version >= 1) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeOpData(writer: Writer, value: OpData, version: number): void {
  if (version >= 1) {
    writer.compactString(value.key, 'key')
  } else {
    writer.string(value.key, 'key')
  }
  writer.float64(value.value, 'value')
  writer.bool(value.remove, 'remove')
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
    ops:
      version >= 1
        ? readOpsOfEntryData(reader, version, reader.compactArrayLength('ops', 11))
        : readOpsOfEntryData(reader, version, reader.arrayLength('ops', 11)),
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

function readOpsOfEntryData(reader: Reader, version: number, length: number): OpData[] {
  const elements: OpData[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readOpData(reader, version))
  } catch (error) {
    throw within(error, 'ops', index)
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
    writer.compactArrayLength(value.ops, 'ops')
    writeOpsOfEntryData(writer, value.ops, version)
  } else {
    writer.arrayLength(value.ops, 'ops')
    writeOpsOfEntryData(writer, value.ops, version)
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

function writeOpsOfEntryData(writer: Writer, elements: readonly OpData[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeOpData(writer, elements[index] as OpData, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'ops', index)
  }
}

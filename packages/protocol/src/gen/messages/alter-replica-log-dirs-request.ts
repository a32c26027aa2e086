// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** AlterReplicaLogDirsRequest, a request of API 34 in versions 1–2; flexible in 2. */
export interface AlterReplicaLogDirsRequest {
  /** AlterReplicaLogDir[] in 1–2. */
  dirs: readonly AlterReplicaLogDir[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link AlterReplicaLogDirsRequest}. */
export const AlterReplicaLogDirsRequest: MessageCodec<AlterReplicaLogDirsRequest> = {
  name: 'AlterReplicaLogDirsRequest',
  type: 'request',
  apiKey: 34,
  minVersion: 1,
  maxVersion: 2,
  latestStableVersion: 2,
  firstFlexibleVersion: 2,
  encode(writer, value, version) {
    assertVersion(AlterReplicaLogDirsRequest, version)
    writeAlterReplicaLogDirsRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(AlterReplicaLogDirsRequest, version)
    return readAlterReplicaLogDirsRequest(reader, version)
  },
  default: defaultAlterReplicaLogDirsRequest,
}

/** A part of {@link AlterReplicaLogDirsRequest}. */
export interface AlterReplicaLogDirTopic {
  /** string in 1–2. */
  name: string
  /** int32[] in 1–2. */
  partitions: readonly number[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link AlterReplicaLogDirsRequest}. */
export interface AlterReplicaLogDir {
  /** string in 1–2. */
  path: string
  /** AlterReplicaLogDirTopic[] in 1–2. */
  topics: readonly AlterReplicaLogDirTopic[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultAlterReplicaLogDirsRequest(): AlterReplicaLogDirsRequest {
  return {
    dirs: [],
  }
}

function readAlterReplicaLogDirsRequest(reader: Reader, version: number): AlterReplicaLogDirsRequest {
  const value: AlterReplicaLogDirsRequest = {
    dirs:
      version >= 2
        ? readDirsOfAlterReplicaLogDirsRequest(reader, version, reader.compactArrayLength('dirs', 3))
        : readDirsOfAlterReplicaLogDirsRequest(reader, version, reader.arrayLength('dirs', 6)),
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readDirsOfAlterReplicaLogDirsRequest(reader: Reader, version: number, length: number): AlterReplicaLogDir[] {
  const elements: AlterReplicaLogDir[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readAlterReplicaLogDir(reader, version))
  } catch (error) {
    throw within(error, 'dirs', index)
  }
  return elements
}

function writeAlterReplicaLogDirsRequest(writer: Writer, value: AlterReplicaLogDirsRequest, version: number): void {
  if (version >= 2) {
    writer.compactArrayLength(value.dirs, 'dirs')
    writeDirsOfAlterReplicaLogDirsRequest(writer, value.dirs, version)
  } else {
    writer.arrayLength(value.dirs, 'dirs')
    writeDirsOfAlterReplicaLogDirsRequest(writer, value.dirs, version)
  }
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2')
  }
}

function writeDirsOfAlterReplicaLogDirsRequest(
  writer: Writer,
  elements: readonly AlterReplicaLogDir[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeAlterReplicaLogDir(writer, elements[index] as AlterReplicaLogDir, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'dirs', index)
  }
}

function readAlterReplicaLogDirTopic(reader: Reader, version: number): AlterReplicaLogDirTopic {
  const value: AlterReplicaLogDirTopic = {
    name: version >= 2 ? reader.compactString('name') : reader.string('name'),
    partitions:
      version >= 2
        ? readPartitionsOfAlterReplicaLogDirTopic(reader, version, reader.compactArrayLength('partitions', 4))
        : readPartitionsOfAlterReplicaLogDirTopic(reader, version, reader.arrayLength('partitions', 4)),
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readPartitionsOfAlterReplicaLogDirTopic(reader: Reader, _version: number, length: number): number[] {
  const elements: number[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.int32(''))
  } catch (error) {
    throw within(error, 'partitions', index)
  }
  return elements
}

function writeAlterReplicaLogDirTopic(writer: Writer, value: AlterReplicaLogDirTopic, version: number): void {
  if (version >= 2) {
    writer.compactString(value.name, 'name')
  } else {
    writer.string(value.name, 'name')
  }
  if (version >= 2) {
    writer.compactArrayLength(value.partitions, 'partitions')
    writePartitionsOfAlterReplicaLogDirTopic(writer, value.partitions, version)
  } else {
    writer.arrayLength(value.partitions, 'partitions')
    writePartitionsOfAlterReplicaLogDirTopic(writer, value.partitions, version)
  }
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2')
  }
}

function writePartitionsOfAlterReplicaLogDirTopic(writer: Writer, elements: readonly number[], _version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writer.int32(elements[index] as number, '')
    }
  } catch (error) {
    throw within(error, 'partitions', index)
  }
}

function readAlterReplicaLogDir(reader: Reader, version: number): AlterReplicaLogDir {
  const value: AlterReplicaLogDir = {
    path: version >= 2 ? reader.compactString('path') : reader.string('path'),
    topics:
      version >= 2
        ? readTopicsOfAlterReplicaLogDir(reader, version, reader.compactArrayLength('topics', 3))
        : readTopicsOfAlterReplicaLogDir(reader, version, reader.arrayLength('topics', 6)),
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readTopicsOfAlterReplicaLogDir(reader: Reader, version: number, length: number): AlterReplicaLogDirTopic[] {
  const elements: AlterReplicaLogDirTopic[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readAlterReplicaLogDirTopic(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function writeAlterReplicaLogDir(writer: Writer, value: AlterReplicaLogDir, version: number): void {
  if (version >= 2) {
    writer.compactString(value.path, 'path')
  } else {
    writer.string(value.path, 'path')
  }
  if (version >= 2) {
    writer.compactArrayLength(value.topics, 'topics')
    writeTopicsOfAlterReplicaLogDir(writer, value.topics, version)
  } else {
    writer.arrayLength(value.topics, 'topics')
    writeTopicsOfAlterReplicaLogDir(writer, value.topics, version)
  }
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2')
  }
}

function writeTopicsOfAlterReplicaLogDir(
  writer: Writer,
  elements: readonly AlterReplicaLogDirTopic[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeAlterReplicaLogDirTopic(writer, elements[index] as AlterReplicaLogDirTopic, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topics', index)
  }
}

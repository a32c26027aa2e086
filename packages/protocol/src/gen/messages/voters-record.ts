// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Uuid } from '../../wire/uuid.ts'
import type { Writer } from '../../wire/writer.ts'

/** VotersRecord, a data in versions 0; flexible in 0. */
export interface VotersRecord {
  /** int16 in 0. */
  version: number
  /** Voter[] in 0. */
  voters: readonly Voter[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link VotersRecord}. */
export const VotersRecord: MessageCodec<VotersRecord> = {
  name: 'VotersRecord',
  type: 'data',
  apiKey: undefined,
  minVersion: 0,
  maxVersion: 0,
  latestStableVersion: 0,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(VotersRecord, version)
    writeVotersRecord(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(VotersRecord, version)
    return readVotersRecord(reader, version)
  },
  default: defaultVotersRecord,
}

/** A part of {@link VotersRecord}. */
export interface Endpoint {
  /** string in 0. */
  name: string
  /** string in 0. */
  host: string
  /** uint16 in 0. */
  port: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link VotersRecord}. */
export interface KRaftVersionFeature {
  /** int16 in 0. */
  minSupportedVersion: number
  /** int16 in 0. */
  maxSupportedVersion: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link VotersRecord}. */
export interface Voter {
  /** int32 in 0. */
  voterId: number
  /** uuid in 0. */
  voterDirectoryId: Uuid
  /** Endpoint[] in 0. */
  endpoints: readonly Endpoint[]
  /** KRaftVersionFeature in 0. */
  kRaftVersionFeature: KRaftVersionFeature
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultVotersRecord(): VotersRecord {
  return {
    version: 0,
    voters: [],
  }
}

function readVotersRecord(reader: Reader, version: number): VotersRecord {
  const value: VotersRecord = {
    version: reader.int16('version'),
    voters: readVotersOfVotersRecord(reader, version, reader.compactArrayLength('voters', 27)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readVotersOfVotersRecord(reader: Reader, version: number, length: number): Voter[] {
  const elements: Voter[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readVoter(reader, version))
  } catch (error) {
    throw within(error, 'voters', index)
  }
  return elements
}

function writeVotersRecord(writer: Writer, value: VotersRecord, version: number): void {
  writer.int16(value.version, 'version')
  writer.compactArrayLength(value.voters, 'voters')
  writeVotersOfVotersRecord(writer, value.voters, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeVotersOfVotersRecord(writer: Writer, elements: readonly Voter[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeVoter(writer, elements[index] as Voter, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'voters', index)
  }
}

function readEndpoint(reader: Reader, _version: number): Endpoint {
  const value: Endpoint = {
    name: reader.compactString('name'),
    host: reader.compactString('host'),
    port: reader.uint16('port'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeEndpoint(writer: Writer, value: Endpoint, _version: number): void {
  writer.compactString(value.name, 'name')
  writer.compactString(value.host, 'host')
  writer.uint16(value.port, 'port')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function defaultKRaftVersionFeature(): KRaftVersionFeature {
  return {
    minSupportedVersion: 0,
    maxSupportedVersion: 0,
  }
}

function readKRaftVersionFeature(reader: Reader, _version: number): KRaftVersionFeature {
  const value: KRaftVersionFeature = {
    minSupportedVersion: reader.int16('minSupportedVersion'),
    maxSupportedVersion: reader.int16('maxSupportedVersion'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeKRaftVersionFeature(writer: Writer, value: KRaftVersionFeature, _version: number): void {
  writer.int16(value.minSupportedVersion, 'minSupportedVersion')
  writer.int16(value.maxSupportedVersion, 'maxSupportedVersion')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function readVoter(reader: Reader, version: number): Voter {
  const value: Voter = {
    voterId: reader.int32('voterId'),
    voterDirectoryId: reader.uuid('voterDirectoryId'),
    endpoints: readEndpointsOfVoter(reader, version, reader.compactArrayLength('endpoints', 5)),
    kRaftVersionFeature: readKRaftVersionFeatureOfVoter(reader, version),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readEndpointsOfVoter(reader: Reader, version: number, length: number): Endpoint[] {
  const elements: Endpoint[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readEndpoint(reader, version))
  } catch (error) {
    throw within(error, 'endpoints', index)
  }
  return elements
}

function readKRaftVersionFeatureOfVoter(reader: Reader, version: number): KRaftVersionFeature {
  try {
    return readKRaftVersionFeature(reader, version)
  } catch (error) {
    throw within(error, 'kRaftVersionFeature')
  }
}

function writeVoter(writer: Writer, value: Voter, version: number): void {
  writer.int32(value.voterId, 'voterId')
  writer.uuid(value.voterDirectoryId, 'voterDirectoryId')
  writer.compactArrayLength(value.endpoints, 'endpoints')
  writeEndpointsOfVoter(writer, value.endpoints, version)
  writeKRaftVersionFeatureOfVoter(writer, value.kRaftVersionFeature, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeEndpointsOfVoter(writer: Writer, elements: readonly Endpoint[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeEndpoint(writer, elements[index] as Endpoint, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'endpoints', index)
  }
}

function writeKRaftVersionFeatureOfVoter(writer: Writer, value: KRaftVersionFeature, version: number): void {
  try {
    writeKRaftVersionFeature(writer, value, version)
  } catch (error) {
    throw withinStruct(error, value, 'kRaftVersionFeature')
  }
}

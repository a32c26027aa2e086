// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Uuid } from '../../wire/uuid.ts'
import { zeroUuid } from '../../wire/uuid.ts'
import type { Writer } from '../../wire/writer.ts'

/** UpdateRaftVoterRequest, a request of API 82 in versions 0; flexible in 0. */
export interface UpdateRaftVoterRequest {
  /** string in 0; null allowed in 0. */
  clusterId: string | null
  /** int32 in 0. */
  currentLeaderEpoch: number
  /** int32 in 0. */
  voterId: number
  /** uuid in 0. */
  voterDirectoryId: Uuid
  /** Listener[] in 0. */
  listeners: readonly Listener[]
  /** KRaftVersionFeature in 0. */
  kRaftVersionFeature: KRaftVersionFeature
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link UpdateRaftVoterRequest}. */
export const UpdateRaftVoterRequest: MessageCodec<UpdateRaftVoterRequest> = {
  name: 'UpdateRaftVoterRequest',
  type: 'request',
  apiKey: 82,
  minVersion: 0,
  maxVersion: 0,
  latestStableVersion: 0,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(UpdateRaftVoterRequest, version)
    writeUpdateRaftVoterRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(UpdateRaftVoterRequest, version)
    return readUpdateRaftVoterRequest(reader, version)
  },
  default: defaultUpdateRaftVoterRequest,
}

/** A part of {@link UpdateRaftVoterRequest}. */
export interface Listener {
  /** string in 0. */
  name: string
  /** string in 0. */
  host: string
  /** uint16 in 0. */
  port: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link UpdateRaftVoterRequest}. */
export interface KRaftVersionFeature {
  /** int16 in 0. */
  minSupportedVersion: number
  /** int16 in 0. */
  maxSupportedVersion: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultUpdateRaftVoterRequest(): UpdateRaftVoterRequest {
  return {
    clusterId: '',
    currentLeaderEpoch: 0,
    voterId: 0,
    voterDirectoryId: zeroUuid,
    listeners: [],
    kRaftVersionFeature: defaultKRaftVersionFeature(),
  }
}

function readUpdateRaftVoterRequest(reader: Reader, version: number): UpdateRaftVoterRequest {
  const value: UpdateRaftVoterRequest = {
    clusterId: reader.compactNullableString('clusterId'),
    currentLeaderEpoch: reader.int32('currentLeaderEpoch'),
    voterId: reader.int32('voterId'),
    voterDirectoryId: reader.uuid('voterDirectoryId'),
    listeners: readListenersOfUpdateRaftVoterRequest(reader, version, reader.compactArrayLength('listeners', 5)),
    kRaftVersionFeature: readKRaftVersionFeatureOfUpdateRaftVoterRequest(reader, version),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readListenersOfUpdateRaftVoterRequest(reader: Reader, version: number, length: number): Listener[] {
  const elements: Listener[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readListener(reader, version))
  } catch (error) {
    throw within(error, 'listeners', index)
  }
  return elements
}

function readKRaftVersionFeatureOfUpdateRaftVoterRequest(reader: Reader, version: number): KRaftVersionFeature {
  try {
    return readKRaftVersionFeature(reader, version)
  } catch (error) {
    throw within(error, 'kRaftVersionFeature')
  }
}

function writeUpdateRaftVoterRequest(writer: Writer, value: UpdateRaftVoterRequest, version: number): void {
  writer.compactNullableString(value.clusterId, 'clusterId')
  writer.int32(value.currentLeaderEpoch, 'currentLeaderEpoch')
  writer.int32(value.voterId, 'voterId')
  writer.uuid(value.voterDirectoryId, 'voterDirectoryId')
  writer.compactArrayLength(value.listeners, 'listeners')
  writeListenersOfUpdateRaftVoterRequest(writer, value.listeners, version)
  writeKRaftVersionFeatureOfUpdateRaftVoterRequest(writer, value.kRaftVersionFeature, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeListenersOfUpdateRaftVoterRequest(writer: Writer, elements: readonly Listener[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeListener(writer, elements[index] as Listener, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'listeners', index)
  }
}

function writeKRaftVersionFeatureOfUpdateRaftVoterRequest(
  writer: Writer,
  value: KRaftVersionFeature,
  version: number,
): void {
  try {
    writeKRaftVersionFeature(writer, value, version)
  } catch (error) {
    throw withinStruct(error, value, 'kRaftVersionFeature')
  }
}

function readListener(reader: Reader, _version: number): Listener {
  const value: Listener = {
    name: reader.compactString('name'),
    host: reader.compactString('host'),
    port: reader.uint16('port'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeListener(writer: Writer, value: Listener, _version: number): void {
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

// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Uuid } from '../../wire/uuid.ts'
import { zeroUuid } from '../../wire/uuid.ts'
import type { Writer } from '../../wire/writer.ts'

/** AddRaftVoterRequest, a request of API 80 in versions 0–1; flexible in 0–1. */
export interface AddRaftVoterRequest {
  /** string in 0–1; null allowed in 0–1. */
  clusterId: string | null
  /** int32 in 0–1. */
  timeoutMs: number
  /** int32 in 0–1. */
  voterId: number
  /** uuid in 0–1. */
  voterDirectoryId: Uuid
  /** Listener[] in 0–1. */
  listeners: readonly Listener[]
  /** bool in 1; default true. */
  ackWhenCommitted: boolean
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link AddRaftVoterRequest}. */
export const AddRaftVoterRequest: MessageCodec<AddRaftVoterRequest> = {
  name: 'AddRaftVoterRequest',
  type: 'request',
  apiKey: 80,
  minVersion: 0,
  maxVersion: 1,
  latestStableVersion: 1,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(AddRaftVoterRequest, version)
    writeAddRaftVoterRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(AddRaftVoterRequest, version)
    return readAddRaftVoterRequest(reader, version)
  },
  default: defaultAddRaftVoterRequest,
}

/** A part of {@link AddRaftVoterRequest}. */
export interface Listener {
  /** string in 0–1. */
  name: string
  /** string in 0–1. */
  host: string
  /** uint16 in 0–1. */
  port: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultAddRaftVoterRequest(): AddRaftVoterRequest {
  return {
    clusterId: '',
    timeoutMs: 0,
    voterId: 0,
    voterDirectoryId: zeroUuid,
    listeners: [],
    ackWhenCommitted: true,
  }
}

function readAddRaftVoterRequest(reader: Reader, version: number): AddRaftVoterRequest {
  const value: AddRaftVoterRequest = {
    clusterId: reader.compactNullableString('clusterId'),
    timeoutMs: reader.int32('timeoutMs'),
    voterId: reader.int32('voterId'),
    voterDirectoryId: reader.uuid('voterDirectoryId'),
    listeners: readListenersOfAddRaftVoterRequest(reader, version, reader.compactArrayLength('listeners', 5)),
    ackWhenCommitted: version >= 1 ? reader.bool('ackWhenCommitted') : true,
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readListenersOfAddRaftVoterRequest(reader: Reader, version: number, length: number): Listener[] {
  const elements: Listener[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readListener(reader, version))
  } catch (error) {
    throw within(error, 'listeners', index)
  }
  return elements
}

function writeAddRaftVoterRequest(writer: Writer, value: AddRaftVoterRequest, version: number): void {
  writer.compactNullableString(value.clusterId, 'clusterId')
  writer.int32(value.timeoutMs, 'timeoutMs')
  writer.int32(value.voterId, 'voterId')
  writer.uuid(value.voterDirectoryId, 'voterDirectoryId')
  writer.compactArrayLength(value.listeners, 'listeners')
  writeListenersOfAddRaftVoterRequest(writer, value.listeners, version)
  if (version >= 1) {
    writer.bool(value.ackWhenCommitted, 'ackWhenCommitted')
  } else {
    if (value.ackWhenCommitted !== true) writer.unsupported('ackWhenCommitted', version, '1')
  }
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeListenersOfAddRaftVoterRequest(writer: Writer, elements: readonly Listener[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeListener(writer, elements[index] as Listener, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'listeners', index)
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

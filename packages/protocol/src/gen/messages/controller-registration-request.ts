// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Uuid } from '../../wire/uuid.ts'
import { zeroUuid } from '../../wire/uuid.ts'
import type { Writer } from '../../wire/writer.ts'

/** ControllerRegistrationRequest, a request of API 70 in versions 0; flexible in 0. */
export interface ControllerRegistrationRequest {
  /** int32 in 0. */
  controllerId: number
  /** uuid in 0. */
  incarnationId: Uuid
  /** bool in 0. */
  zkMigrationReady: boolean
  /** Listener[] in 0. */
  listeners: readonly Listener[]
  /** Feature[] in 0. */
  features: readonly Feature[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link ControllerRegistrationRequest}. */
export const ControllerRegistrationRequest: MessageCodec<ControllerRegistrationRequest> = {
  name: 'ControllerRegistrationRequest',
  type: 'request',
  apiKey: 70,
  minVersion: 0,
  maxVersion: 0,
  latestStableVersion: 0,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(ControllerRegistrationRequest, version)
    writeControllerRegistrationRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(ControllerRegistrationRequest, version)
    return readControllerRegistrationRequest(reader, version)
  },
  default: defaultControllerRegistrationRequest,
}

/** A part of {@link ControllerRegistrationRequest}. */
export interface Listener {
  /** string in 0. */
  name: string
  /** string in 0. */
  host: string
  /** uint16 in 0. */
  port: number
  /** int16 in 0. */
  securityProtocol: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link ControllerRegistrationRequest}. */
export interface Feature {
  /** string in 0. */
  name: string
  /** int16 in 0. */
  minSupportedVersion: number
  /** int16 in 0. */
  maxSupportedVersion: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultControllerRegistrationRequest(): ControllerRegistrationRequest {
  return {
    controllerId: 0,
    incarnationId: zeroUuid,
    zkMigrationReady: false,
    listeners: [],
    features: [],
  }
}

function readControllerRegistrationRequest(reader: Reader, version: number): ControllerRegistrationRequest {
  const value: ControllerRegistrationRequest = {
    controllerId: reader.int32('controllerId'),
    incarnationId: reader.uuid('incarnationId'),
    zkMigrationReady: reader.bool('zkMigrationReady'),
    listeners: readListenersOfControllerRegistrationRequest(reader, version, reader.compactArrayLength('listeners', 7)),
    features: readFeaturesOfControllerRegistrationRequest(reader, version, reader.compactArrayLength('features', 6)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readListenersOfControllerRegistrationRequest(reader: Reader, version: number, length: number): Listener[] {
  const elements: Listener[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readListener(reader, version))
  } catch (error) {
    throw within(error, 'listeners', index)
  }
  return elements
}

function readFeaturesOfControllerRegistrationRequest(reader: Reader, version: number, length: number): Feature[] {
  const elements: Feature[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readFeature(reader, version))
  } catch (error) {
    throw within(error, 'features', index)
  }
  return elements
}

function writeControllerRegistrationRequest(
  writer: Writer,
  value: ControllerRegistrationRequest,
  version: number,
): void {
  writer.int32(value.controllerId, 'controllerId')
  writer.uuid(value.incarnationId, 'incarnationId')
  writer.bool(value.zkMigrationReady, 'zkMigrationReady')
  writer.compactArrayLength(value.listeners, 'listeners')
  writeListenersOfControllerRegistrationRequest(writer, value.listeners, version)
  writer.compactArrayLength(value.features, 'features')
  writeFeaturesOfControllerRegistrationRequest(writer, value.features, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeListenersOfControllerRegistrationRequest(
  writer: Writer,
  elements: readonly Listener[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeListener(writer, elements[index] as Listener, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'listeners', index)
  }
}

function writeFeaturesOfControllerRegistrationRequest(
  writer: Writer,
  elements: readonly Feature[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeFeature(writer, elements[index] as Feature, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'features', index)
  }
}

function readListener(reader: Reader, _version: number): Listener {
  const value: Listener = {
    name: reader.compactString('name'),
    host: reader.compactString('host'),
    port: reader.uint16('port'),
    securityProtocol: reader.int16('securityProtocol'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeListener(writer: Writer, value: Listener, _version: number): void {
  writer.compactString(value.name, 'name')
  writer.compactString(value.host, 'host')
  writer.uint16(value.port, 'port')
  writer.int16(value.securityProtocol, 'securityProtocol')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function readFeature(reader: Reader, _version: number): Feature {
  const value: Feature = {
    name: reader.compactString('name'),
    minSupportedVersion: reader.int16('minSupportedVersion'),
    maxSupportedVersion: reader.int16('maxSupportedVersion'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeFeature(writer: Writer, value: Feature, _version: number): void {
  writer.compactString(value.name, 'name')
  writer.int16(value.minSupportedVersion, 'minSupportedVersion')
  writer.int16(value.maxSupportedVersion, 'maxSupportedVersion')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

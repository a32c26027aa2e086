// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Uuid } from '../../wire/uuid.ts'
import { zeroUuid } from '../../wire/uuid.ts'
import type { Writer } from '../../wire/writer.ts'

/** BrokerRegistrationRequest, a request of API 62 in versions 0–4; flexible in 0–4. */
export interface BrokerRegistrationRequest {
  /** int32 in 0–4. */
  brokerId: number
  /** string in 0–4. */
  clusterId: string
  /** uuid in 0–4. */
  incarnationId: Uuid
  /** Listener[] in 0–4. */
  listeners: readonly Listener[]
  /** Feature[] in 0–4. */
  features: readonly Feature[]
  /** string in 0–4; null allowed in 0–4. */
  rack: string | null
  /** bool in 1–4. */
  isMigratingZkBroker: boolean
  /** uuid[] in 2–4; ignorable. */
  logDirs: readonly Uuid[]
  /** int64 in 3–4; default -1; ignorable. */
  previousBrokerEpoch: bigint
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link BrokerRegistrationRequest}. */
export const BrokerRegistrationRequest: MessageCodec<BrokerRegistrationRequest> = {
  name: 'BrokerRegistrationRequest',
  type: 'request',
  apiKey: 62,
  minVersion: 0,
  maxVersion: 4,
  latestStableVersion: 4,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(BrokerRegistrationRequest, version)
    writeBrokerRegistrationRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(BrokerRegistrationRequest, version)
    return readBrokerRegistrationRequest(reader, version)
  },
  default: defaultBrokerRegistrationRequest,
}

/** A part of {@link BrokerRegistrationRequest}. */
export interface Listener {
  /** string in 0–4. */
  name: string
  /** string in 0–4. */
  host: string
  /** uint16 in 0–4. */
  port: number
  /** int16 in 0–4. */
  securityProtocol: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link BrokerRegistrationRequest}. */
export interface Feature {
  /** string in 0–4. */
  name: string
  /** int16 in 0–4. */
  minSupportedVersion: number
  /** int16 in 0–4. */
  maxSupportedVersion: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultBrokerRegistrationRequest(): BrokerRegistrationRequest {
  return {
    brokerId: 0,
    clusterId: '',
    incarnationId: zeroUuid,
    listeners: [],
    features: [],
    rack: '',
    isMigratingZkBroker: false,
    logDirs: [],
    previousBrokerEpoch: -1n,
  }
}

function readBrokerRegistrationRequest(reader: Reader, version: number): BrokerRegistrationRequest {
  const value: BrokerRegistrationRequest = {
    brokerId: reader.int32('brokerId'),
    clusterId: reader.compactString('clusterId'),
    incarnationId: reader.uuid('incarnationId'),
    listeners: readListenersOfBrokerRegistrationRequest(reader, version, reader.compactArrayLength('listeners', 7)),
    features: readFeaturesOfBrokerRegistrationRequest(reader, version, reader.compactArrayLength('features', 6)),
    rack: reader.compactNullableString('rack'),
    isMigratingZkBroker: version >= 1 ? reader.bool('isMigratingZkBroker') : false,
    logDirs:
      version >= 2
        ? readLogDirsOfBrokerRegistrationRequest(reader, version, reader.compactArrayLength('logDirs', 16))
        : [],
    previousBrokerEpoch: version >= 3 ? reader.int64('previousBrokerEpoch') : -1n,
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readListenersOfBrokerRegistrationRequest(reader: Reader, version: number, length: number): Listener[] {
  const elements: Listener[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readListener(reader, version))
  } catch (error) {
    throw within(error, 'listeners', index)
  }
  return elements
}

function readFeaturesOfBrokerRegistrationRequest(reader: Reader, version: number, length: number): Feature[] {
  const elements: Feature[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readFeature(reader, version))
  } catch (error) {
    throw within(error, 'features', index)
  }
  return elements
}

function readLogDirsOfBrokerRegistrationRequest(reader: Reader, _version: number, length: number): Uuid[] {
  const elements: Uuid[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.uuid(''))
  } catch (error) {
    throw within(error, 'logDirs', index)
  }
  return elements
}

function writeBrokerRegistrationRequest(writer: Writer, value: BrokerRegistrationRequest, version: number): void {
  writer.int32(value.brokerId, 'brokerId')
  writer.compactString(value.clusterId, 'clusterId')
  writer.uuid(value.incarnationId, 'incarnationId')
  writer.compactArrayLength(value.listeners, 'listeners')
  writeListenersOfBrokerRegistrationRequest(writer, value.listeners, version)
  writer.compactArrayLength(value.features, 'features')
  writeFeaturesOfBrokerRegistrationRequest(writer, value.features, version)
  writer.compactNullableString(value.rack, 'rack')
  if (version >= 1) {
    writer.bool(value.isMigratingZkBroker, 'isMigratingZkBroker')
  } else {
    if (value.isMigratingZkBroker !== false) writer.unsupported('isMigratingZkBroker', version, '1–4')
  }
  if (version >= 2) {
    writer.compactArrayLength(value.logDirs, 'logDirs')
    writeLogDirsOfBrokerRegistrationRequest(writer, value.logDirs, version)
  }
  if (version >= 3) {
    writer.int64(value.previousBrokerEpoch, 'previousBrokerEpoch')
  }
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeListenersOfBrokerRegistrationRequest(
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

function writeFeaturesOfBrokerRegistrationRequest(writer: Writer, elements: readonly Feature[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeFeature(writer, elements[index] as Feature, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'features', index)
  }
}

function writeLogDirsOfBrokerRegistrationRequest(writer: Writer, elements: readonly Uuid[], _version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writer.uuid(elements[index] as Uuid, '')
    }
  } catch (error) {
    throw within(error, 'logDirs', index)
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

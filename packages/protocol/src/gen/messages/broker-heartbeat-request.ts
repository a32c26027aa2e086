// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within } from '../../wire/field-path.ts'
import { countOf } from '../../wire/lengths.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Uuid } from '../../wire/uuid.ts'
import type { Writer } from '../../wire/writer.ts'

/** BrokerHeartbeatRequest, a request of API 63 in versions 0–2; flexible in 0–2. */
export interface BrokerHeartbeatRequest {
  /** int32 in 0–2. */
  brokerId: number
  /** int64 in 0–2; default -1. */
  brokerEpoch: bigint
  /** int64 in 0–2. */
  currentMetadataOffset: bigint
  /** bool in 0–2. */
  wantFence: boolean
  /** bool in 0–2. */
  wantShutDown: boolean
  /** uuid[] in 1–2; tag 0 in 1–2. */
  offlineLogDirs: readonly Uuid[]
  /** uuid[] in 2; null allowed in 2; tag 1 in 2; default null. */
  cordonedLogDirs: readonly Uuid[] | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link BrokerHeartbeatRequest}. */
export const BrokerHeartbeatRequest: MessageCodec<BrokerHeartbeatRequest> = {
  name: 'BrokerHeartbeatRequest',
  type: 'request',
  apiKey: 63,
  minVersion: 0,
  maxVersion: 2,
  latestStableVersion: 2,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(BrokerHeartbeatRequest, version)
    writeBrokerHeartbeatRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(BrokerHeartbeatRequest, version)
    return readBrokerHeartbeatRequest(reader, version)
  },
  default: defaultBrokerHeartbeatRequest,
}

function defaultBrokerHeartbeatRequest(): BrokerHeartbeatRequest {
  return {
    brokerId: 0,
    brokerEpoch: -1n,
    currentMetadataOffset: 0n,
    wantFence: false,
    wantShutDown: false,
    offlineLogDirs: [],
    cordonedLogDirs: null,
  }
}

function readBrokerHeartbeatRequest(reader: Reader, version: number): BrokerHeartbeatRequest {
  const value: BrokerHeartbeatRequest = {
    brokerId: reader.int32('brokerId'),
    brokerEpoch: reader.int64('brokerEpoch'),
    currentMetadataOffset: reader.int64('currentMetadataOffset'),
    wantFence: reader.bool('wantFence'),
    wantShutDown: reader.bool('wantShutDown'),
    offlineLogDirs: [],
    cordonedLogDirs: null,
  }
  const unknown: UnknownTaggedField[] = []
  let tag = -1
  for (let left = reader.tagCount(); left > 0; left--) {
    tag = reader.nextTag(tag)
    const end = reader.tagEnd()
    if (tag === 0 && version >= 1) {
      value.offlineLogDirs = readOfflineLogDirsOfBrokerHeartbeatRequest(
        reader,
        version,
        reader.compactArrayLength('offlineLogDirs', 16),
      )
      reader.assertTagEnd(end, 'offlineLogDirs')
    } else if (tag === 1 && version >= 2) {
      value.cordonedLogDirs = readCordonedLogDirsOfBrokerHeartbeatRequest(
        reader,
        version,
        reader.compactNullableArrayLength('cordonedLogDirs', 16),
      )
      reader.assertTagEnd(end, 'cordonedLogDirs')
    } else {
      unknown.push(reader.unknownTag(tag, end))
    }
  }
  if (unknown.length > 0) value.unknownTaggedFields = unknown
  return value
}

function readOfflineLogDirsOfBrokerHeartbeatRequest(reader: Reader, _version: number, length: number): Uuid[] {
  const elements: Uuid[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.uuid(''))
  } catch (error) {
    throw within(error, 'offlineLogDirs', index)
  }
  return elements
}

function readCordonedLogDirsOfBrokerHeartbeatRequest(reader: Reader, _version: number, length: number): Uuid[] | null {
  if (length === -1) return null
  const elements: Uuid[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.uuid(''))
  } catch (error) {
    throw within(error, 'cordonedLogDirs', index)
  }
  return elements
}

function writeBrokerHeartbeatRequest(writer: Writer, value: BrokerHeartbeatRequest, version: number): void {
  writer.int32(value.brokerId, 'brokerId')
  writer.int64(value.brokerEpoch, 'brokerEpoch')
  writer.int64(value.currentMetadataOffset, 'currentMetadataOffset')
  writer.bool(value.wantFence, 'wantFence')
  writer.bool(value.wantShutDown, 'wantShutDown')
  if (version < 1) {
    if (countOf(value.offlineLogDirs, 'offlineLogDirs') !== 0) writer.unsupported('offlineLogDirs', version, '1–2')
  }
  if (version < 2) {
    if (value.cordonedLogDirs !== null) writer.unsupported('cordonedLogDirs', version, '2')
  }
  const hasOfflineLogDirs = version >= 1 && countOf(value.offlineLogDirs, 'offlineLogDirs') !== 0
  const hasCordonedLogDirs = version >= 2 && value.cordonedLogDirs !== null
  writer.tagCount(Number(hasOfflineLogDirs) + Number(hasCordonedLogDirs), value.unknownTaggedFields)
  if (hasOfflineLogDirs) {
    const start = writer.beginTag(0)
    writer.compactArrayLength(value.offlineLogDirs, 'offlineLogDirs')
    writeOfflineLogDirsOfBrokerHeartbeatRequest(writer, value.offlineLogDirs, version)
    writer.endTag(start)
  }
  if (hasCordonedLogDirs) {
    const start = writer.beginTag(1)
    writer.compactNullableArrayLength(value.cordonedLogDirs, 'cordonedLogDirs')
    writeCordonedLogDirsOfBrokerHeartbeatRequest(writer, value.cordonedLogDirs, version)
    writer.endTag(start)
  }
  writer.unknownTags(value.unknownTaggedFields, version >= 2 ? 2 : version >= 1 ? 1 : 0)
}

function writeOfflineLogDirsOfBrokerHeartbeatRequest(
  writer: Writer,
  elements: readonly Uuid[],
  _version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writer.uuid(elements[index] as Uuid, '')
    }
  } catch (error) {
    throw within(error, 'offlineLogDirs', index)
  }
}

function writeCordonedLogDirsOfBrokerHeartbeatRequest(
  writer: Writer,
  elements: readonly Uuid[] | null,
  _version: number,
): void {
  if (elements === null) return
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writer.uuid(elements[index] as Uuid, '')
    }
  } catch (error) {
    throw within(error, 'cordonedLogDirs', index)
  }
}

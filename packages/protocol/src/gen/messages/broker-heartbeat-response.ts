// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** BrokerHeartbeatResponse, a response of API 63 in versions 0–2; flexible in 0–2. */
export interface BrokerHeartbeatResponse {
  /** int32 in 0–2. */
  throttleTimeMs: number
  /** int16 in 0–2. */
  errorCode: number
  /** bool in 0–2. */
  isCaughtUp: boolean
  /** bool in 0–2; default true. */
  isFenced: boolean
  /** bool in 0–2. */
  shouldShutDown: boolean
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link BrokerHeartbeatResponse}. */
export const BrokerHeartbeatResponse: MessageCodec<BrokerHeartbeatResponse> = {
  name: 'BrokerHeartbeatResponse',
  type: 'response',
  apiKey: 63,
  minVersion: 0,
  maxVersion: 2,
  latestStableVersion: 2,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(BrokerHeartbeatResponse, version)
    writeBrokerHeartbeatResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(BrokerHeartbeatResponse, version)
    return readBrokerHeartbeatResponse(reader, version)
  },
  default: defaultBrokerHeartbeatResponse,
}

function defaultBrokerHeartbeatResponse(): BrokerHeartbeatResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    isCaughtUp: false,
    isFenced: true,
    shouldShutDown: false,
  }
}

function readBrokerHeartbeatResponse(reader: Reader, _version: number): BrokerHeartbeatResponse {
  const value: BrokerHeartbeatResponse = {
    throttleTimeMs: reader.int32('throttleTimeMs'),
    errorCode: reader.int16('errorCode'),
    isCaughtUp: reader.bool('isCaughtUp'),
    isFenced: reader.bool('isFenced'),
    shouldShutDown: reader.bool('shouldShutDown'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeBrokerHeartbeatResponse(writer: Writer, value: BrokerHeartbeatResponse, _version: number): void {
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  writer.int16(value.errorCode, 'errorCode')
  writer.bool(value.isCaughtUp, 'isCaughtUp')
  writer.bool(value.isFenced, 'isFenced')
  writer.bool(value.shouldShutDown, 'shouldShutDown')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

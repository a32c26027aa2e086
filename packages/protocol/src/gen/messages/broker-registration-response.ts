// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** BrokerRegistrationResponse, a response of API 62 in versions 0–4; flexible in 0–4. */
export interface BrokerRegistrationResponse {
  /** int32 in 0–4. */
  throttleTimeMs: number
  /** int16 in 0–4. */
  errorCode: number
  /** int64 in 0–4; default -1. */
  brokerEpoch: bigint
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link BrokerRegistrationResponse}. */
export const BrokerRegistrationResponse: MessageCodec<BrokerRegistrationResponse> = {
  name: 'BrokerRegistrationResponse',
  type: 'response',
  apiKey: 62,
  minVersion: 0,
  maxVersion: 4,
  latestStableVersion: 4,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(BrokerRegistrationResponse, version)
    writeBrokerRegistrationResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(BrokerRegistrationResponse, version)
    return readBrokerRegistrationResponse(reader, version)
  },
  default: defaultBrokerRegistrationResponse,
}

function defaultBrokerRegistrationResponse(): BrokerRegistrationResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    brokerEpoch: -1n,
  }
}

function readBrokerRegistrationResponse(reader: Reader, _version: number): BrokerRegistrationResponse {
  const value: BrokerRegistrationResponse = {
    throttleTimeMs: reader.int32('throttleTimeMs'),
    errorCode: reader.int16('errorCode'),
    brokerEpoch: reader.int64('brokerEpoch'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeBrokerRegistrationResponse(writer: Writer, value: BrokerRegistrationResponse, _version: number): void {
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  writer.int16(value.errorCode, 'errorCode')
  writer.int64(value.brokerEpoch, 'brokerEpoch')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

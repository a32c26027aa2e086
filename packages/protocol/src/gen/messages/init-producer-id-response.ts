// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** InitProducerIdResponse, a response of API 22 in versions 0–6; flexible in 2–6. */
export interface InitProducerIdResponse {
  /** int32 in 0–6; ignorable. */
  throttleTimeMs: number
  /** int16 in 0–6. */
  errorCode: number
  /** int64 in 0–6; default -1. */
  producerId: bigint
  /** int16 in 0–6. */
  producerEpoch: number
  /** int64 in 6; default -1. */
  ongoingTxnProducerId: bigint
  /** int16 in 6; default -1. */
  ongoingTxnProducerEpoch: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link InitProducerIdResponse}. */
export const InitProducerIdResponse: MessageCodec<InitProducerIdResponse> = {
  name: 'InitProducerIdResponse',
  type: 'response',
  apiKey: 22,
  minVersion: 0,
  maxVersion: 6,
  latestStableVersion: 6,
  firstFlexibleVersion: 2,
  encode(writer, value, version) {
    assertVersion(InitProducerIdResponse, version)
    writeInitProducerIdResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(InitProducerIdResponse, version)
    return readInitProducerIdResponse(reader, version)
  },
  default: defaultInitProducerIdResponse,
}

function defaultInitProducerIdResponse(): InitProducerIdResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    producerId: -1n,
    producerEpoch: 0,
    ongoingTxnProducerId: -1n,
    ongoingTxnProducerEpoch: -1,
  }
}

function readInitProducerIdResponse(reader: Reader, version: number): InitProducerIdResponse {
  const value: InitProducerIdResponse = {
    throttleTimeMs: reader.int32('throttleTimeMs'),
    errorCode: reader.int16('errorCode'),
    producerId: reader.int64('producerId'),
    producerEpoch: reader.int16('producerEpoch'),
    ongoingTxnProducerId: version >= 6 ? reader.int64('ongoingTxnProducerId') : -1n,
    ongoingTxnProducerEpoch: version >= 6 ? reader.int16('ongoingTxnProducerEpoch') : -1,
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeInitProducerIdResponse(writer: Writer, value: InitProducerIdResponse, version: number): void {
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  writer.int16(value.errorCode, 'errorCode')
  writer.int64(value.producerId, 'producerId')
  writer.int16(value.producerEpoch, 'producerEpoch')
  if (version >= 6) {
    writer.int64(value.ongoingTxnProducerId, 'ongoingTxnProducerId')
  } else {
    if (value.ongoingTxnProducerId !== -1n) writer.unsupported('ongoingTxnProducerId', version, '6')
  }
  if (version >= 6) {
    writer.int16(value.ongoingTxnProducerEpoch, 'ongoingTxnProducerEpoch')
  } else {
    if (value.ongoingTxnProducerEpoch !== -1) writer.unsupported('ongoingTxnProducerEpoch', version, '6')
  }
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2–6')
  }
}

// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** InitProducerIdRequest, a request of API 22 in versions 0–6; flexible in 2–6. */
export interface InitProducerIdRequest {
  /** string in 0–6; null allowed in 0–6. */
  transactionalId: string | null
  /** int32 in 0–6. */
  transactionTimeoutMs: number
  /** int64 in 3–6; default -1. */
  producerId: bigint
  /** int16 in 3–6; default -1. */
  producerEpoch: number
  /** bool in 6. */
  enable2Pc: boolean
  /** bool in 6. */
  keepPreparedTxn: boolean
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link InitProducerIdRequest}. */
export const InitProducerIdRequest: MessageCodec<InitProducerIdRequest> = {
  name: 'InitProducerIdRequest',
  type: 'request',
  apiKey: 22,
  minVersion: 0,
  maxVersion: 6,
  latestStableVersion: 5,
  firstFlexibleVersion: 2,
  encode(writer, value, version) {
    assertVersion(InitProducerIdRequest, version)
    writeInitProducerIdRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(InitProducerIdRequest, version)
    return readInitProducerIdRequest(reader, version)
  },
  default: defaultInitProducerIdRequest,
}

function defaultInitProducerIdRequest(): InitProducerIdRequest {
  return {
    transactionalId: '',
    transactionTimeoutMs: 0,
    producerId: -1n,
    producerEpoch: -1,
    enable2Pc: false,
    keepPreparedTxn: false,
  }
}

function readInitProducerIdRequest(reader: Reader, version: number): InitProducerIdRequest {
  const value: InitProducerIdRequest = {
    transactionalId:
      version >= 2 ? reader.compactNullableString('transactionalId') : reader.nullableString('transactionalId'),
    transactionTimeoutMs: reader.int32('transactionTimeoutMs'),
    producerId: version >= 3 ? reader.int64('producerId') : -1n,
    producerEpoch: version >= 3 ? reader.int16('producerEpoch') : -1,
    enable2Pc: version >= 6 ? reader.bool('enable2Pc') : false,
    keepPreparedTxn: version >= 6 ? reader.bool('keepPreparedTxn') : false,
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeInitProducerIdRequest(writer: Writer, value: InitProducerIdRequest, version: number): void {
  if (version >= 2) {
    writer.compactNullableString(value.transactionalId, 'transactionalId')
  } else {
    writer.nullableString(value.transactionalId, 'transactionalId')
  }
  writer.int32(value.transactionTimeoutMs, 'transactionTimeoutMs')
  if (version >= 3) {
    writer.int64(value.producerId, 'producerId')
  } else {
    if (value.producerId !== -1n) writer.unsupported('producerId', version, '3–6')
  }
  if (version >= 3) {
    writer.int16(value.producerEpoch, 'producerEpoch')
  } else {
    if (value.producerEpoch !== -1) writer.unsupported('producerEpoch', version, '3–6')
  }
  if (version >= 6) {
    writer.bool(value.enable2Pc, 'enable2Pc')
  } else {
    if (value.enable2Pc !== false) writer.unsupported('enable2Pc', version, '6')
  }
  if (version >= 6) {
    writer.bool(value.keepPreparedTxn, 'keepPreparedTxn')
  } else {
    if (value.keepPreparedTxn !== false) writer.unsupported('keepPreparedTxn', version, '6')
  }
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2–6')
  }
}

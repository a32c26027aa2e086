// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** EndTxnRequest, a request of API 26 in versions 0–5; flexible in 3–5. */
export interface EndTxnRequest {
  /** string in 0–5. */
  transactionalId: string
  /** int64 in 0–5. */
  producerId: bigint
  /** int16 in 0–5. */
  producerEpoch: number
  /** bool in 0–5. */
  committed: boolean
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link EndTxnRequest}. */
export const EndTxnRequest: MessageCodec<EndTxnRequest> = {
  name: 'EndTxnRequest',
  type: 'request',
  apiKey: 26,
  minVersion: 0,
  maxVersion: 5,
  latestStableVersion: 5,
  firstFlexibleVersion: 3,
  encode(writer, value, version) {
    assertVersion(EndTxnRequest, version)
    writeEndTxnRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(EndTxnRequest, version)
    return readEndTxnRequest(reader, version)
  },
  default: defaultEndTxnRequest,
}

function defaultEndTxnRequest(): EndTxnRequest {
  return {
    transactionalId: '',
    producerId: 0n,
    producerEpoch: 0,
    committed: false,
  }
}

function readEndTxnRequest(reader: Reader, version: number): EndTxnRequest {
  const value: EndTxnRequest = {
    transactionalId: version >= 3 ? reader.compactString('transactionalId') : reader.string('transactionalId'),
    producerId: reader.int64('producerId'),
    producerEpoch: reader.int16('producerEpoch'),
    committed: reader.bool('committed'),
  }
  if (version >= 3) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeEndTxnRequest(writer: Writer, value: EndTxnRequest, version: number): void {
  if (version >= 3) {
    writer.compactString(value.transactionalId, 'transactionalId')
  } else {
    writer.string(value.transactionalId, 'transactionalId')
  }
  writer.int64(value.producerId, 'producerId')
  writer.int16(value.producerEpoch, 'producerEpoch')
  writer.bool(value.committed, 'committed')
  if (version >= 3) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '3–5')
  }
}

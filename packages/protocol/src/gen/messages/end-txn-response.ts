// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** EndTxnResponse, a response of API 26 in versions 0–5; flexible in 3–5. */
export interface EndTxnResponse {
  /** int32 in 0–5. */
  throttleTimeMs: number
  /** int16 in 0–5. */
  errorCode: number
  /** int64 in 5; default -1; ignorable. */
  producerId: bigint
  /** int16 in 5; default -1; ignorable. */
  producerEpoch: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link EndTxnResponse}. */
export const EndTxnResponse: MessageCodec<EndTxnResponse> = {
  name: 'EndTxnResponse',
  type: 'response',
  apiKey: 26,
  minVersion: 0,
  maxVersion: 5,
  latestStableVersion: 5,
  firstFlexibleVersion: 3,
  encode(writer, value, version) {
    assertVersion(EndTxnResponse, version)
    writeEndTxnResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(EndTxnResponse, version)
    return readEndTxnResponse(reader, version)
  },
  default: defaultEndTxnResponse,
}

function defaultEndTxnResponse(): EndTxnResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    producerId: -1n,
    producerEpoch: -1,
  }
}

function readEndTxnResponse(reader: Reader, version: number): EndTxnResponse {
  const value: EndTxnResponse = {
    throttleTimeMs: reader.int32('throttleTimeMs'),
    errorCode: reader.int16('errorCode'),
    producerId: version >= 5 ? reader.int64('producerId') : -1n,
    producerEpoch: version >= 5 ? reader.int16('producerEpoch') : -1,
  }
  if (version >= 3) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeEndTxnResponse(writer: Writer, value: EndTxnResponse, version: number): void {
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  writer.int16(value.errorCode, 'errorCode')
  if (version >= 5) {
    writer.int64(value.producerId, 'producerId')
  }
  if (version >= 5) {
    writer.int16(value.producerEpoch, 'producerEpoch')
  }
  if (version >= 3) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '3–5')
  }
}

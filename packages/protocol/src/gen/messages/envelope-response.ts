// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** EnvelopeResponse, a response of API 58 in versions 0; flexible in 0. */
export interface EnvelopeResponse {
  /** bytes in 0; null allowed in 0; default null. */
  responseData: Uint8Array | null
  /** int16 in 0. */
  errorCode: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link EnvelopeResponse}. */
export const EnvelopeResponse: MessageCodec<EnvelopeResponse> = {
  name: 'EnvelopeResponse',
  type: 'response',
  apiKey: 58,
  minVersion: 0,
  maxVersion: 0,
  latestStableVersion: 0,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(EnvelopeResponse, version)
    writeEnvelopeResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(EnvelopeResponse, version)
    return readEnvelopeResponse(reader, version)
  },
  default: defaultEnvelopeResponse,
}

function defaultEnvelopeResponse(): EnvelopeResponse {
  return {
    responseData: null,
    errorCode: 0,
  }
}

function readEnvelopeResponse(reader: Reader, _version: number): EnvelopeResponse {
  const value: EnvelopeResponse = {
    responseData: reader.compactNullableBytes('responseData'),
    errorCode: reader.int16('errorCode'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeEnvelopeResponse(writer: Writer, value: EnvelopeResponse, _version: number): void {
  writer.compactNullableBytes(value.responseData, 'responseData')
  writer.int16(value.errorCode, 'errorCode')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

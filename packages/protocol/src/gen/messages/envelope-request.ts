// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** EnvelopeRequest, a request of API 58 in versions 0; flexible in 0. */
export interface EnvelopeRequest {
  /** bytes in 0. */
  requestData: Uint8Array
  /** bytes in 0; null allowed in 0. */
  requestPrincipal: Uint8Array | null
  /** bytes in 0. */
  clientHostAddress: Uint8Array
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link EnvelopeRequest}. */
export const EnvelopeRequest: MessageCodec<EnvelopeRequest> = {
  name: 'EnvelopeRequest',
  type: 'request',
  apiKey: 58,
  minVersion: 0,
  maxVersion: 0,
  latestStableVersion: 0,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(EnvelopeRequest, version)
    writeEnvelopeRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(EnvelopeRequest, version)
    return readEnvelopeRequest(reader, version)
  },
  default: defaultEnvelopeRequest,
}

function defaultEnvelopeRequest(): EnvelopeRequest {
  return {
    requestData: new Uint8Array(0),
    requestPrincipal: new Uint8Array(0),
    clientHostAddress: new Uint8Array(0),
  }
}

function readEnvelopeRequest(reader: Reader, _version: number): EnvelopeRequest {
  const value: EnvelopeRequest = {
    requestData: reader.compactBytes('requestData'),
    requestPrincipal: reader.compactNullableBytes('requestPrincipal'),
    clientHostAddress: reader.compactBytes('clientHostAddress'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeEnvelopeRequest(writer: Writer, value: EnvelopeRequest, _version: number): void {
  writer.compactBytes(value.requestData, 'requestData')
  writer.compactNullableBytes(value.requestPrincipal, 'requestPrincipal')
  writer.compactBytes(value.clientHostAddress, 'clientHostAddress')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

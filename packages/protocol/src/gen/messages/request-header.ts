// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** RequestHeader, a header in versions 1–2; flexible in 2. */
export interface RequestHeader {
  /** int16 in 1–2. */
  requestApiKey: number
  /** int16 in 1–2. */
  requestApiVersion: number
  /** int32 in 1–2. */
  correlationId: number
  /** string in 1–2; null allowed in 1–2. */
  clientId: string | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link RequestHeader}. */
export const RequestHeader: MessageCodec<RequestHeader> = {
  name: 'RequestHeader',
  type: 'header',
  apiKey: undefined,
  minVersion: 1,
  maxVersion: 2,
  latestStableVersion: 2,
  firstFlexibleVersion: 2,
  encode(writer, value, version) {
    assertVersion(RequestHeader, version)
    writeRequestHeader(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(RequestHeader, version)
    return readRequestHeader(reader, version)
  },
  default: defaultRequestHeader,
}

function defaultRequestHeader(): RequestHeader {
  return {
    requestApiKey: 0,
    requestApiVersion: 0,
    correlationId: 0,
    clientId: '',
  }
}

function readRequestHeader(reader: Reader, version: number): RequestHeader {
  const value: RequestHeader = {
    requestApiKey: reader.int16('requestApiKey'),
    requestApiVersion: reader.int16('requestApiVersion'),
    correlationId: reader.int32('correlationId'),
    clientId: reader.nullableString('clientId'),
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeRequestHeader(writer: Writer, value: RequestHeader, version: number): void {
  writer.int16(value.requestApiKey, 'requestApiKey')
  writer.int16(value.requestApiVersion, 'requestApiVersion')
  writer.int32(value.correlationId, 'correlationId')
  writer.nullableString(value.clientId, 'clientId')
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2')
  }
}

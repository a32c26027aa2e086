// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** ResponseHeader, a header in versions 0–1; flexible in 1. */
export interface ResponseHeader {
  /** int32 in 0–1. */
  correlationId: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link ResponseHeader}. */
export const ResponseHeader: MessageCodec<ResponseHeader> = {
  name: 'ResponseHeader',
  type: 'header',
  apiKey: undefined,
  minVersion: 0,
  maxVersion: 1,
  latestStableVersion: 1,
  firstFlexibleVersion: 1,
  encode(writer, value, version) {
    assertVersion(ResponseHeader, version)
    writeResponseHeader(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(ResponseHeader, version)
    return readResponseHeader(reader, version)
  },
  default: defaultResponseHeader,
}

function defaultResponseHeader(): ResponseHeader {
  return {
    correlationId: 0,
  }
}

function readResponseHeader(reader: Reader, version: number): ResponseHeader {
  const value: ResponseHeader = {
    correlationId: reader.int32('correlationId'),
  }
  if (version >= 1) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeResponseHeader(writer: Writer, value: ResponseHeader, version: number): void {
  writer.int32(value.correlationId, 'correlationId')
  if (version >= 1) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '1')
  }
}

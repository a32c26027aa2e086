// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** AddOffsetsToTxnResponse, a response of API 25 in versions 0–4; flexible in 3–4. */
export interface AddOffsetsToTxnResponse {
  /** int32 in 0–4. */
  throttleTimeMs: number
  /** int16 in 0–4. */
  errorCode: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link AddOffsetsToTxnResponse}. */
export const AddOffsetsToTxnResponse: MessageCodec<AddOffsetsToTxnResponse> = {
  name: 'AddOffsetsToTxnResponse',
  type: 'response',
  apiKey: 25,
  minVersion: 0,
  maxVersion: 4,
  latestStableVersion: 4,
  firstFlexibleVersion: 3,
  encode(writer, value, version) {
    assertVersion(AddOffsetsToTxnResponse, version)
    writeAddOffsetsToTxnResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(AddOffsetsToTxnResponse, version)
    return readAddOffsetsToTxnResponse(reader, version)
  },
  default: defaultAddOffsetsToTxnResponse,
}

function defaultAddOffsetsToTxnResponse(): AddOffsetsToTxnResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
  }
}

function readAddOffsetsToTxnResponse(reader: Reader, version: number): AddOffsetsToTxnResponse {
  const value: AddOffsetsToTxnResponse = {
    throttleTimeMs: reader.int32('throttleTimeMs'),
    errorCode: reader.int16('errorCode'),
  }
  if (version >= 3) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeAddOffsetsToTxnResponse(writer: Writer, value: AddOffsetsToTxnResponse, version: number): void {
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  writer.int16(value.errorCode, 'errorCode')
  if (version >= 3) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '3–4')
  }
}

// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** UnregisterControllerResponse, a response of API 94 in versions 0; flexible in 0. */
export interface UnregisterControllerResponse {
  /** int32 in 0. */
  throttleTimeMs: number
  /** int16 in 0. */
  errorCode: number
  /** string in 0; null allowed in 0. */
  errorMessage: string | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link UnregisterControllerResponse}. */
export const UnregisterControllerResponse: MessageCodec<UnregisterControllerResponse> = {
  name: 'UnregisterControllerResponse',
  type: 'response',
  apiKey: 94,
  minVersion: 0,
  maxVersion: 0,
  latestStableVersion: 0,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(UnregisterControllerResponse, version)
    writeUnregisterControllerResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(UnregisterControllerResponse, version)
    return readUnregisterControllerResponse(reader, version)
  },
  default: defaultUnregisterControllerResponse,
}

function defaultUnregisterControllerResponse(): UnregisterControllerResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    errorMessage: '',
  }
}

function readUnregisterControllerResponse(reader: Reader, _version: number): UnregisterControllerResponse {
  const value: UnregisterControllerResponse = {
    throttleTimeMs: reader.int32('throttleTimeMs'),
    errorCode: reader.int16('errorCode'),
    errorMessage: reader.compactNullableString('errorMessage'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeUnregisterControllerResponse(
  writer: Writer,
  value: UnregisterControllerResponse,
  _version: number,
): void {
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  writer.int16(value.errorCode, 'errorCode')
  writer.compactNullableString(value.errorMessage, 'errorMessage')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

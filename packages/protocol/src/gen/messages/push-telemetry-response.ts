// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** PushTelemetryResponse, a response of API 72 in versions 0; flexible in 0. */
export interface PushTelemetryResponse {
  /** int32 in 0. */
  throttleTimeMs: number
  /** int16 in 0. */
  errorCode: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link PushTelemetryResponse}. */
export const PushTelemetryResponse: MessageCodec<PushTelemetryResponse> = {
  name: 'PushTelemetryResponse',
  type: 'response',
  apiKey: 72,
  minVersion: 0,
  maxVersion: 0,
  latestStableVersion: 0,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(PushTelemetryResponse, version)
    writePushTelemetryResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(PushTelemetryResponse, version)
    return readPushTelemetryResponse(reader, version)
  },
  default: defaultPushTelemetryResponse,
}

function defaultPushTelemetryResponse(): PushTelemetryResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
  }
}

function readPushTelemetryResponse(reader: Reader, _version: number): PushTelemetryResponse {
  const value: PushTelemetryResponse = {
    throttleTimeMs: reader.int32('throttleTimeMs'),
    errorCode: reader.int16('errorCode'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writePushTelemetryResponse(writer: Writer, value: PushTelemetryResponse, _version: number): void {
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  writer.int16(value.errorCode, 'errorCode')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

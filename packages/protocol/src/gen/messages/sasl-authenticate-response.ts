// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** SaslAuthenticateResponse, a response of API 36 in versions 0–2; flexible in 2. */
export interface SaslAuthenticateResponse {
  /** int16 in 0–2. */
  errorCode: number
  /** string in 0–2; null allowed in 0–2. */
  errorMessage: string | null
  /** bytes in 0–2. */
  authBytes: Uint8Array
  /** int64 in 1–2; ignorable. */
  sessionLifetimeMs: bigint
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link SaslAuthenticateResponse}. */
export const SaslAuthenticateResponse: MessageCodec<SaslAuthenticateResponse> = {
  name: 'SaslAuthenticateResponse',
  type: 'response',
  apiKey: 36,
  minVersion: 0,
  maxVersion: 2,
  latestStableVersion: 2,
  firstFlexibleVersion: 2,
  encode(writer, value, version) {
    assertVersion(SaslAuthenticateResponse, version)
    writeSaslAuthenticateResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(SaslAuthenticateResponse, version)
    return readSaslAuthenticateResponse(reader, version)
  },
  default: defaultSaslAuthenticateResponse,
}

function defaultSaslAuthenticateResponse(): SaslAuthenticateResponse {
  return {
    errorCode: 0,
    errorMessage: '',
    authBytes: new Uint8Array(0),
    sessionLifetimeMs: 0n,
  }
}

function readSaslAuthenticateResponse(reader: Reader, version: number): SaslAuthenticateResponse {
  const value: SaslAuthenticateResponse = {
    errorCode: reader.int16('errorCode'),
    errorMessage: version >= 2 ? reader.compactNullableString('errorMessage') : reader.nullableString('errorMessage'),
    authBytes: version >= 2 ? reader.compactBytes('authBytes') : reader.bytes('authBytes'),
    sessionLifetimeMs: version >= 1 ? reader.int64('sessionLifetimeMs') : 0n,
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeSaslAuthenticateResponse(writer: Writer, value: SaslAuthenticateResponse, version: number): void {
  writer.int16(value.errorCode, 'errorCode')
  if (version >= 2) {
    writer.compactNullableString(value.errorMessage, 'errorMessage')
  } else {
    writer.nullableString(value.errorMessage, 'errorMessage')
  }
  if (version >= 2) {
    writer.compactBytes(value.authBytes, 'authBytes')
  } else {
    writer.bytes(value.authBytes, 'authBytes')
  }
  if (version >= 1) {
    writer.int64(value.sessionLifetimeMs, 'sessionLifetimeMs')
  }
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2')
  }
}

// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** SaslAuthenticateRequest, a request of API 36 in versions 0–2; flexible in 2. */
export interface SaslAuthenticateRequest {
  /** bytes in 0–2. */
  authBytes: Uint8Array
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link SaslAuthenticateRequest}. */
export const SaslAuthenticateRequest: MessageCodec<SaslAuthenticateRequest> = {
  name: 'SaslAuthenticateRequest',
  type: 'request',
  apiKey: 36,
  minVersion: 0,
  maxVersion: 2,
  latestStableVersion: 2,
  firstFlexibleVersion: 2,
  encode(writer, value, version) {
    assertVersion(SaslAuthenticateRequest, version)
    writeSaslAuthenticateRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(SaslAuthenticateRequest, version)
    return readSaslAuthenticateRequest(reader, version)
  },
  default: defaultSaslAuthenticateRequest,
}

function defaultSaslAuthenticateRequest(): SaslAuthenticateRequest {
  return {
    authBytes: new Uint8Array(0),
  }
}

function readSaslAuthenticateRequest(reader: Reader, version: number): SaslAuthenticateRequest {
  const value: SaslAuthenticateRequest = {
    authBytes: version >= 2 ? reader.compactBytes('authBytes') : reader.bytes('authBytes'),
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeSaslAuthenticateRequest(writer: Writer, value: SaslAuthenticateRequest, version: number): void {
  if (version >= 2) {
    writer.compactBytes(value.authBytes, 'authBytes')
  } else {
    writer.bytes(value.authBytes, 'authBytes')
  }
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2')
  }
}

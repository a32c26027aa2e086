// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { Writer } from '../../wire/writer.ts'

/** SaslHandshakeRequest, a request of API 17 in versions 0–1; never flexible. */
export interface SaslHandshakeRequest {
  /** string in 0–1. */
  mechanism: string
}

/** Encodes and decodes {@link SaslHandshakeRequest}. */
export const SaslHandshakeRequest: MessageCodec<SaslHandshakeRequest> = {
  name: 'SaslHandshakeRequest',
  type: 'request',
  apiKey: 17,
  minVersion: 0,
  maxVersion: 1,
  latestStableVersion: 1,
  firstFlexibleVersion: undefined,
  encode(writer, value, version) {
    assertVersion(SaslHandshakeRequest, version)
    writeSaslHandshakeRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(SaslHandshakeRequest, version)
    return readSaslHandshakeRequest(reader, version)
  },
  default: defaultSaslHandshakeRequest,
}

function defaultSaslHandshakeRequest(): SaslHandshakeRequest {
  return {
    mechanism: '',
  }
}

function readSaslHandshakeRequest(reader: Reader, _version: number): SaslHandshakeRequest {
  return {
    mechanism: reader.string('mechanism'),
  }
}

function writeSaslHandshakeRequest(writer: Writer, value: SaslHandshakeRequest, _version: number): void {
  writer.string(value.mechanism, 'mechanism')
}

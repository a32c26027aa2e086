// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { Writer } from '../../wire/writer.ts'

/** SaslHandshakeResponse, a response of API 17 in versions 0–1; never flexible. */
export interface SaslHandshakeResponse {
  /** int16 in 0–1. */
  errorCode: number
  /** string[] in 0–1. */
  mechanisms: readonly string[]
}

/** Encodes and decodes {@link SaslHandshakeResponse}. */
export const SaslHandshakeResponse: MessageCodec<SaslHandshakeResponse> = {
  name: 'SaslHandshakeResponse',
  type: 'response',
  apiKey: 17,
  minVersion: 0,
  maxVersion: 1,
  latestStableVersion: 1,
  firstFlexibleVersion: undefined,
  encode(writer, value, version) {
    assertVersion(SaslHandshakeResponse, version)
    writeSaslHandshakeResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(SaslHandshakeResponse, version)
    return readSaslHandshakeResponse(reader, version)
  },
  default: defaultSaslHandshakeResponse,
}

function defaultSaslHandshakeResponse(): SaslHandshakeResponse {
  return {
    errorCode: 0,
    mechanisms: [],
  }
}

function readSaslHandshakeResponse(reader: Reader, version: number): SaslHandshakeResponse {
  return {
    errorCode: reader.int16('errorCode'),
    mechanisms: readMechanismsOfSaslHandshakeResponse(reader, version, reader.arrayLength('mechanisms', 2)),
  }
}

function readMechanismsOfSaslHandshakeResponse(reader: Reader, _version: number, length: number): string[] {
  const elements: string[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.string(''))
  } catch (error) {
    throw within(error, 'mechanisms', index)
  }
  return elements
}

function writeSaslHandshakeResponse(writer: Writer, value: SaslHandshakeResponse, version: number): void {
  writer.int16(value.errorCode, 'errorCode')
  writer.arrayLength(value.mechanisms, 'mechanisms')
  writeMechanismsOfSaslHandshakeResponse(writer, value.mechanisms, version)
}

function writeMechanismsOfSaslHandshakeResponse(writer: Writer, elements: readonly string[], _version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writer.string(elements[index] as string, '')
    }
  } catch (error) {
    throw within(error, 'mechanisms', index)
  }
}

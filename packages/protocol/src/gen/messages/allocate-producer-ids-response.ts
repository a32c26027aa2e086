// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** AllocateProducerIdsResponse, a response of API 67 in versions 0; flexible in 0. */
export interface AllocateProducerIdsResponse {
  /** int32 in 0. */
  throttleTimeMs: number
  /** int16 in 0. */
  errorCode: number
  /** int64 in 0. */
  producerIdStart: bigint
  /** int32 in 0. */
  producerIdLen: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link AllocateProducerIdsResponse}. */
export const AllocateProducerIdsResponse: MessageCodec<AllocateProducerIdsResponse> = {
  name: 'AllocateProducerIdsResponse',
  type: 'response',
  apiKey: 67,
  minVersion: 0,
  maxVersion: 0,
  latestStableVersion: 0,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(AllocateProducerIdsResponse, version)
    writeAllocateProducerIdsResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(AllocateProducerIdsResponse, version)
    return readAllocateProducerIdsResponse(reader, version)
  },
  default: defaultAllocateProducerIdsResponse,
}

function defaultAllocateProducerIdsResponse(): AllocateProducerIdsResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    producerIdStart: 0n,
    producerIdLen: 0,
  }
}

function readAllocateProducerIdsResponse(reader: Reader, _version: number): AllocateProducerIdsResponse {
  const value: AllocateProducerIdsResponse = {
    throttleTimeMs: reader.int32('throttleTimeMs'),
    errorCode: reader.int16('errorCode'),
    producerIdStart: reader.int64('producerIdStart'),
    producerIdLen: reader.int32('producerIdLen'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeAllocateProducerIdsResponse(writer: Writer, value: AllocateProducerIdsResponse, _version: number): void {
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  writer.int16(value.errorCode, 'errorCode')
  writer.int64(value.producerIdStart, 'producerIdStart')
  writer.int32(value.producerIdLen, 'producerIdLen')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

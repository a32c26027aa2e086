// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** AllocateProducerIdsRequest, a request of API 67 in versions 0; flexible in 0. */
export interface AllocateProducerIdsRequest {
  /** int32 in 0. */
  brokerId: number
  /** int64 in 0; default -1. */
  brokerEpoch: bigint
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link AllocateProducerIdsRequest}. */
export const AllocateProducerIdsRequest: MessageCodec<AllocateProducerIdsRequest> = {
  name: 'AllocateProducerIdsRequest',
  type: 'request',
  apiKey: 67,
  minVersion: 0,
  maxVersion: 0,
  latestStableVersion: 0,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(AllocateProducerIdsRequest, version)
    writeAllocateProducerIdsRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(AllocateProducerIdsRequest, version)
    return readAllocateProducerIdsRequest(reader, version)
  },
  default: defaultAllocateProducerIdsRequest,
}

function defaultAllocateProducerIdsRequest(): AllocateProducerIdsRequest {
  return {
    brokerId: 0,
    brokerEpoch: -1n,
  }
}

function readAllocateProducerIdsRequest(reader: Reader, _version: number): AllocateProducerIdsRequest {
  const value: AllocateProducerIdsRequest = {
    brokerId: reader.int32('brokerId'),
    brokerEpoch: reader.int64('brokerEpoch'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeAllocateProducerIdsRequest(writer: Writer, value: AllocateProducerIdsRequest, _version: number): void {
  writer.int32(value.brokerId, 'brokerId')
  writer.int64(value.brokerEpoch, 'brokerEpoch')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Uuid } from '../../wire/uuid.ts'
import { zeroUuid } from '../../wire/uuid.ts'
import type { Writer } from '../../wire/writer.ts'

/** PushTelemetryRequest, a request of API 72 in versions 0; flexible in 0. */
export interface PushTelemetryRequest {
  /** uuid in 0. */
  clientInstanceId: Uuid
  /** int32 in 0. */
  subscriptionId: number
  /** bool in 0. */
  terminating: boolean
  /** int8 in 0. */
  compressionType: number
  /** bytes in 0. */
  metrics: Uint8Array
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link PushTelemetryRequest}. */
export const PushTelemetryRequest: MessageCodec<PushTelemetryRequest> = {
  name: 'PushTelemetryRequest',
  type: 'request',
  apiKey: 72,
  minVersion: 0,
  maxVersion: 0,
  latestStableVersion: 0,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(PushTelemetryRequest, version)
    writePushTelemetryRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(PushTelemetryRequest, version)
    return readPushTelemetryRequest(reader, version)
  },
  default: defaultPushTelemetryRequest,
}

function defaultPushTelemetryRequest(): PushTelemetryRequest {
  return {
    clientInstanceId: zeroUuid,
    subscriptionId: 0,
    terminating: false,
    compressionType: 0,
    metrics: new Uint8Array(0),
  }
}

function readPushTelemetryRequest(reader: Reader, _version: number): PushTelemetryRequest {
  const value: PushTelemetryRequest = {
    clientInstanceId: reader.uuid('clientInstanceId'),
    subscriptionId: reader.int32('subscriptionId'),
    terminating: reader.bool('terminating'),
    compressionType: reader.int8('compressionType'),
    metrics: reader.compactBytes('metrics'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writePushTelemetryRequest(writer: Writer, value: PushTelemetryRequest, _version: number): void {
  writer.uuid(value.clientInstanceId, 'clientInstanceId')
  writer.int32(value.subscriptionId, 'subscriptionId')
  writer.bool(value.terminating, 'terminating')
  writer.int8(value.compressionType, 'compressionType')
  writer.compactBytes(value.metrics, 'metrics')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

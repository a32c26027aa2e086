// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Uuid } from '../../wire/uuid.ts'
import { zeroUuid } from '../../wire/uuid.ts'
import type { Writer } from '../../wire/writer.ts'

/** GetTelemetrySubscriptionsRequest, a request of API 71 in versions 0; flexible in 0. */
export interface GetTelemetrySubscriptionsRequest {
  /** uuid in 0. */
  clientInstanceId: Uuid
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link GetTelemetrySubscriptionsRequest}. */
export const GetTelemetrySubscriptionsRequest: MessageCodec<GetTelemetrySubscriptionsRequest> = {
  name: 'GetTelemetrySubscriptionsRequest',
  type: 'request',
  apiKey: 71,
  minVersion: 0,
  maxVersion: 0,
  latestStableVersion: 0,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(GetTelemetrySubscriptionsRequest, version)
    writeGetTelemetrySubscriptionsRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(GetTelemetrySubscriptionsRequest, version)
    return readGetTelemetrySubscriptionsRequest(reader, version)
  },
  default: defaultGetTelemetrySubscriptionsRequest,
}

function defaultGetTelemetrySubscriptionsRequest(): GetTelemetrySubscriptionsRequest {
  return {
    clientInstanceId: zeroUuid,
  }
}

function readGetTelemetrySubscriptionsRequest(reader: Reader, _version: number): GetTelemetrySubscriptionsRequest {
  const value: GetTelemetrySubscriptionsRequest = {
    clientInstanceId: reader.uuid('clientInstanceId'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeGetTelemetrySubscriptionsRequest(
  writer: Writer,
  value: GetTelemetrySubscriptionsRequest,
  _version: number,
): void {
  writer.uuid(value.clientInstanceId, 'clientInstanceId')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

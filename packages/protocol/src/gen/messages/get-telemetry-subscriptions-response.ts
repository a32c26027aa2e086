// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Uuid } from '../../wire/uuid.ts'
import { zeroUuid } from '../../wire/uuid.ts'
import type { Writer } from '../../wire/writer.ts'

/** GetTelemetrySubscriptionsResponse, a response of API 71 in versions 0; flexible in 0. */
export interface GetTelemetrySubscriptionsResponse {
  /** int32 in 0. */
  throttleTimeMs: number
  /** int16 in 0. */
  errorCode: number
  /** uuid in 0. */
  clientInstanceId: Uuid
  /** int32 in 0. */
  subscriptionId: number
  /** int8[] in 0. */
  acceptedCompressionTypes: readonly number[]
  /** int32 in 0. */
  pushIntervalMs: number
  /** int32 in 0. */
  telemetryMaxBytes: number
  /** bool in 0. */
  deltaTemporality: boolean
  /** string[] in 0. */
  requestedMetrics: readonly string[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link GetTelemetrySubscriptionsResponse}. */
export const GetTelemetrySubscriptionsResponse: MessageCodec<GetTelemetrySubscriptionsResponse> = {
  name: 'GetTelemetrySubscriptionsResponse',
  type: 'response',
  apiKey: 71,
  minVersion: 0,
  maxVersion: 0,
  latestStableVersion: 0,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(GetTelemetrySubscriptionsResponse, version)
    writeGetTelemetrySubscriptionsResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(GetTelemetrySubscriptionsResponse, version)
    return readGetTelemetrySubscriptionsResponse(reader, version)
  },
  default: defaultGetTelemetrySubscriptionsResponse,
}

function defaultGetTelemetrySubscriptionsResponse(): GetTelemetrySubscriptionsResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    clientInstanceId: zeroUuid,
    subscriptionId: 0,
    acceptedCompressionTypes: [],
    pushIntervalMs: 0,
    telemetryMaxBytes: 0,
    deltaTemporality: false,
    requestedMetrics: [],
  }
}

function readGetTelemetrySubscriptionsResponse(reader: Reader, version: number): GetTelemetrySubscriptionsResponse {
  const value: GetTelemetrySubscriptionsResponse = {
    throttleTimeMs: reader.int32('throttleTimeMs'),
    errorCode: reader.int16('errorCode'),
    clientInstanceId: reader.uuid('clientInstanceId'),
    subscriptionId: reader.int32('subscriptionId'),
    acceptedCompressionTypes: readAcceptedCompressionTypesOfGetTelemetrySubscriptionsResponse(
      reader,
      version,
      reader.compactArrayLength('acceptedCompressionTypes', 1),
    ),
    pushIntervalMs: reader.int32('pushIntervalMs'),
    telemetryMaxBytes: reader.int32('telemetryMaxBytes'),
    deltaTemporality: reader.bool('deltaTemporality'),
    requestedMetrics: readRequestedMetricsOfGetTelemetrySubscriptionsResponse(
      reader,
      version,
      reader.compactArrayLength('requestedMetrics', 1),
    ),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readAcceptedCompressionTypesOfGetTelemetrySubscriptionsResponse(
  reader: Reader,
  _version: number,
  length: number,
): number[] {
  const elements: number[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.int8(''))
  } catch (error) {
    throw within(error, 'acceptedCompressionTypes', index)
  }
  return elements
}

function readRequestedMetricsOfGetTelemetrySubscriptionsResponse(
  reader: Reader,
  _version: number,
  length: number,
): string[] {
  const elements: string[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.compactString(''))
  } catch (error) {
    throw within(error, 'requestedMetrics', index)
  }
  return elements
}

function writeGetTelemetrySubscriptionsResponse(
  writer: Writer,
  value: GetTelemetrySubscriptionsResponse,
  version: number,
): void {
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  writer.int16(value.errorCode, 'errorCode')
  writer.uuid(value.clientInstanceId, 'clientInstanceId')
  writer.int32(value.subscriptionId, 'subscriptionId')
  writer.compactArrayLength(value.acceptedCompressionTypes, 'acceptedCompressionTypes')
  writeAcceptedCompressionTypesOfGetTelemetrySubscriptionsResponse(writer, value.acceptedCompressionTypes, version)
  writer.int32(value.pushIntervalMs, 'pushIntervalMs')
  writer.int32(value.telemetryMaxBytes, 'telemetryMaxBytes')
  writer.bool(value.deltaTemporality, 'deltaTemporality')
  writer.compactArrayLength(value.requestedMetrics, 'requestedMetrics')
  writeRequestedMetricsOfGetTelemetrySubscriptionsResponse(writer, value.requestedMetrics, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeAcceptedCompressionTypesOfGetTelemetrySubscriptionsResponse(
  writer: Writer,
  elements: readonly number[],
  _version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writer.int8(elements[index] as number, '')
    }
  } catch (error) {
    throw within(error, 'acceptedCompressionTypes', index)
  }
}

function writeRequestedMetricsOfGetTelemetrySubscriptionsResponse(
  writer: Writer,
  elements: readonly string[],
  _version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writer.compactString(elements[index] as string, '')
    }
  } catch (error) {
    throw within(error, 'requestedMetrics', index)
  }
}

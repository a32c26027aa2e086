// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** DescribeClusterResponse, a response of API 60 in versions 0–2; flexible in 0–2. */
export interface DescribeClusterResponse {
  /** int32 in 0–2. */
  throttleTimeMs: number
  /** int16 in 0–2. */
  errorCode: number
  /** string in 0–2; null allowed in 0–2; default null. */
  errorMessage: string | null
  /** int8 in 1–2; default 1. */
  endpointType: number
  /** string in 0–2. */
  clusterId: string
  /** int32 in 0–2; default -1. */
  controllerId: number
  /** DescribeClusterBroker[] in 0–2. */
  brokers: readonly DescribeClusterBroker[]
  /** int32 in 0–2; default -2147483648. */
  clusterAuthorizedOperations: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link DescribeClusterResponse}. */
export const DescribeClusterResponse: MessageCodec<DescribeClusterResponse> = {
  name: 'DescribeClusterResponse',
  type: 'response',
  apiKey: 60,
  minVersion: 0,
  maxVersion: 2,
  latestStableVersion: 2,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(DescribeClusterResponse, version)
    writeDescribeClusterResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(DescribeClusterResponse, version)
    return readDescribeClusterResponse(reader, version)
  },
  default: defaultDescribeClusterResponse,
}

/** A part of {@link DescribeClusterResponse}. */
export interface DescribeClusterBroker {
  /** int32 in 0–2. */
  brokerId: number
  /** string in 0–2. */
  host: string
  /** int32 in 0–2. */
  port: number
  /** string in 0–2; null allowed in 0–2; default null. */
  rack: string | null
  /** bool in 2. */
  isFenced: boolean
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultDescribeClusterResponse(): DescribeClusterResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    errorMessage: null,
    endpointType: 1,
    clusterId: '',
    controllerId: -1,
    brokers: [],
    clusterAuthorizedOperations: -2147483648,
  }
}

function readDescribeClusterResponse(reader: Reader, version: number): DescribeClusterResponse {
  const value: DescribeClusterResponse = {
    throttleTimeMs: reader.int32('throttleTimeMs'),
    errorCode: reader.int16('errorCode'),
    errorMessage: reader.compactNullableString('errorMessage'),
    endpointType: version >= 1 ? reader.int8('endpointType') : 1,
    clusterId: reader.compactString('clusterId'),
    controllerId: reader.int32('controllerId'),
    brokers: readBrokersOfDescribeClusterResponse(reader, version, reader.compactArrayLength('brokers', 11)),
    clusterAuthorizedOperations: reader.int32('clusterAuthorizedOperations'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readBrokersOfDescribeClusterResponse(
  reader: Reader,
  version: number,
  length: number,
): DescribeClusterBroker[] {
  const elements: DescribeClusterBroker[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readDescribeClusterBroker(reader, version))
  } catch (error) {
    throw within(error, 'brokers', index)
  }
  return elements
}

function writeDescribeClusterResponse(writer: Writer, value: DescribeClusterResponse, version: number): void {
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  writer.int16(value.errorCode, 'errorCode')
  writer.compactNullableString(value.errorMessage, 'errorMessage')
  if (version >= 1) {
    writer.int8(value.endpointType, 'endpointType')
  } else {
    if (value.endpointType !== 1) writer.unsupported('endpointType', version, '1–2')
  }
  writer.compactString(value.clusterId, 'clusterId')
  writer.int32(value.controllerId, 'controllerId')
  writer.compactArrayLength(value.brokers, 'brokers')
  writeBrokersOfDescribeClusterResponse(writer, value.brokers, version)
  writer.int32(value.clusterAuthorizedOperations, 'clusterAuthorizedOperations')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeBrokersOfDescribeClusterResponse(
  writer: Writer,
  elements: readonly DescribeClusterBroker[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeDescribeClusterBroker(writer, elements[index] as DescribeClusterBroker, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'brokers', index)
  }
}

function readDescribeClusterBroker(reader: Reader, version: number): DescribeClusterBroker {
  const value: DescribeClusterBroker = {
    brokerId: reader.int32('brokerId'),
    host: reader.compactString('host'),
    port: reader.int32('port'),
    rack: reader.compactNullableString('rack'),
    isFenced: version >= 2 ? reader.bool('isFenced') : false,
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeDescribeClusterBroker(writer: Writer, value: DescribeClusterBroker, version: number): void {
  writer.int32(value.brokerId, 'brokerId')
  writer.compactString(value.host, 'host')
  writer.int32(value.port, 'port')
  writer.compactNullableString(value.rack, 'rack')
  if (version >= 2) {
    writer.bool(value.isFenced, 'isFenced')
  } else {
    if (value.isFenced !== false) writer.unsupported('isFenced', version, '2')
  }
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import { countOf } from '../../wire/lengths.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** FindCoordinatorResponse, a response of API 10 in versions 0–6; flexible in 3–6. */
export interface FindCoordinatorResponse {
  /** int32 in 1–6; ignorable. */
  throttleTimeMs: number
  /** int16 in 0–3. */
  errorCode: number
  /** string in 1–3; null allowed in 1–3; ignorable. */
  errorMessage: string | null
  /** int32 in 0–3. */
  nodeId: number
  /** string in 0–3. */
  host: string
  /** int32 in 0–3. */
  port: number
  /** Coordinator[] in 4–6. */
  coordinators: readonly Coordinator[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link FindCoordinatorResponse}. */
export const FindCoordinatorResponse: MessageCodec<FindCoordinatorResponse> = {
  name: 'FindCoordinatorResponse',
  type: 'response',
  apiKey: 10,
  minVersion: 0,
  maxVersion: 6,
  latestStableVersion: 6,
  firstFlexibleVersion: 3,
  encode(writer, value, version) {
    assertVersion(FindCoordinatorResponse, version)
    writeFindCoordinatorResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(FindCoordinatorResponse, version)
    return readFindCoordinatorResponse(reader, version)
  },
  default: defaultFindCoordinatorResponse,
}

/** A part of {@link FindCoordinatorResponse}. */
export interface Coordinator {
  /** string in 4–6. */
  key: string
  /** int32 in 4–6. */
  nodeId: number
  /** string in 4–6. */
  host: string
  /** int32 in 4–6. */
  port: number
  /** int16 in 4–6. */
  errorCode: number
  /** string in 4–6; null allowed in 4–6; ignorable. */
  errorMessage: string | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultFindCoordinatorResponse(): FindCoordinatorResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    errorMessage: '',
    nodeId: 0,
    host: '',
    port: 0,
    coordinators: [],
  }
}

function readFindCoordinatorResponse(reader: Reader, version: number): FindCoordinatorResponse {
  const value: FindCoordinatorResponse = {
    throttleTimeMs: version >= 1 ? reader.int32('throttleTimeMs') : 0,
    errorCode: version >= 4 ? 0 : reader.int16('errorCode'),
    errorMessage:
      version >= 4
        ? ''
        : version >= 3
          ? reader.compactNullableString('errorMessage')
          : version >= 1
            ? reader.nullableString('errorMessage')
            : '',
    nodeId: version >= 4 ? 0 : reader.int32('nodeId'),
    host: version >= 4 ? '' : version >= 3 ? reader.compactString('host') : reader.string('host'),
    port: version >= 4 ? 0 : reader.int32('port'),
    coordinators:
      version >= 4
        ? readCoordinatorsOfFindCoordinatorResponse(reader, version, reader.compactArrayLength('coordinators', 14))
        : [],
  }
  if (version >= 3) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readCoordinatorsOfFindCoordinatorResponse(reader: Reader, version: number, length: number): Coordinator[] {
  const elements: Coordinator[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readCoordinator(reader, version))
  } catch (error) {
    throw within(error, 'coordinators', index)
  }
  return elements
}

function writeFindCoordinatorResponse(writer: Writer, value: FindCoordinatorResponse, version: number): void {
  if (version >= 1) {
    writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  }
  if (version >= 4) {
    if (value.errorCode !== 0) writer.unsupported('errorCode', version, '0–3')
  } else {
    writer.int16(value.errorCode, 'errorCode')
  }
  if (version < 4) {
    if (version >= 3) {
      writer.compactNullableString(value.errorMessage, 'errorMessage')
    } else if (version >= 1) {
      writer.nullableString(value.errorMessage, 'errorMessage')
    }
  }
  if (version >= 4) {
    if (value.nodeId !== 0) writer.unsupported('nodeId', version, '0–3')
  } else {
    writer.int32(value.nodeId, 'nodeId')
  }
  if (version >= 4) {
    if (value.host !== '') writer.unsupported('host', version, '0–3')
  } else if (version >= 3) {
    writer.compactString(value.host, 'host')
  } else {
    writer.string(value.host, 'host')
  }
  if (version >= 4) {
    if (value.port !== 0) writer.unsupported('port', version, '0–3')
  } else {
    writer.int32(value.port, 'port')
  }
  if (version >= 4) {
    writer.compactArrayLength(value.coordinators, 'coordinators')
    writeCoordinatorsOfFindCoordinatorResponse(writer, value.coordinators, version)
  } else {
    if (countOf(value.coordinators, 'coordinators') !== 0) writer.unsupported('coordinators', version, '4–6')
  }
  if (version >= 3) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '3–6')
  }
}

function writeCoordinatorsOfFindCoordinatorResponse(
  writer: Writer,
  elements: readonly Coordinator[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeCoordinator(writer, elements[index] as Coordinator, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'coordinators', index)
  }
}

function readCoordinator(reader: Reader, _version: number): Coordinator {
  const value: Coordinator = {
    key: reader.compactString('key'),
    nodeId: reader.int32('nodeId'),
    host: reader.compactString('host'),
    port: reader.int32('port'),
    errorCode: reader.int16('errorCode'),
    errorMessage: reader.compactNullableString('errorMessage'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeCoordinator(writer: Writer, value: Coordinator, _version: number): void {
  writer.compactString(value.key, 'key')
  writer.int32(value.nodeId, 'nodeId')
  writer.compactString(value.host, 'host')
  writer.int32(value.port, 'port')
  writer.int16(value.errorCode, 'errorCode')
  writer.compactNullableString(value.errorMessage, 'errorMessage')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** AlterPartitionReassignmentsResponse, a response of API 45 in versions 0–1; flexible in 0–1. */
export interface AlterPartitionReassignmentsResponse {
  /** int32 in 0–1. */
  throttleTimeMs: number
  /** bool in 1; default true; ignorable. */
  allowReplicationFactorChange: boolean
  /** int16 in 0–1. */
  errorCode: number
  /** string in 0–1; null allowed in 0–1. */
  errorMessage: string | null
  /** ReassignableTopicResponse[] in 0–1. */
  responses: readonly ReassignableTopicResponse[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link AlterPartitionReassignmentsResponse}. */
export const AlterPartitionReassignmentsResponse: MessageCodec<AlterPartitionReassignmentsResponse> = {
  name: 'AlterPartitionReassignmentsResponse',
  type: 'response',
  apiKey: 45,
  minVersion: 0,
  maxVersion: 1,
  latestStableVersion: 1,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(AlterPartitionReassignmentsResponse, version)
    writeAlterPartitionReassignmentsResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(AlterPartitionReassignmentsResponse, version)
    return readAlterPartitionReassignmentsResponse(reader, version)
  },
  default: defaultAlterPartitionReassignmentsResponse,
}

/** A part of {@link AlterPartitionReassignmentsResponse}. */
export interface ReassignablePartitionResponse {
  /** int32 in 0–1. */
  partitionIndex: number
  /** int16 in 0–1. */
  errorCode: number
  /** string in 0–1; null allowed in 0–1. */
  errorMessage: string | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link AlterPartitionReassignmentsResponse}. */
export interface ReassignableTopicResponse {
  /** string in 0–1. */
  name: string
  /** ReassignablePartitionResponse[] in 0–1. */
  partitions: readonly ReassignablePartitionResponse[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultAlterPartitionReassignmentsResponse(): AlterPartitionReassignmentsResponse {
  return {
    throttleTimeMs: 0,
    allowReplicationFactorChange: true,
    errorCode: 0,
    errorMessage: '',
    responses: [],
  }
}

function readAlterPartitionReassignmentsResponse(reader: Reader, version: number): AlterPartitionReassignmentsResponse {
  const value: AlterPartitionReassignmentsResponse = {
    throttleTimeMs: reader.int32('throttleTimeMs'),
    allowReplicationFactorChange: version >= 1 ? reader.bool('allowReplicationFactorChange') : true,
    errorCode: reader.int16('errorCode'),
    errorMessage: reader.compactNullableString('errorMessage'),
    responses: readResponsesOfAlterPartitionReassignmentsResponse(
      reader,
      version,
      reader.compactArrayLength('responses', 3),
    ),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readResponsesOfAlterPartitionReassignmentsResponse(
  reader: Reader,
  version: number,
  length: number,
): ReassignableTopicResponse[] {
  const elements: ReassignableTopicResponse[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readReassignableTopicResponse(reader, version))
  } catch (error) {
    throw within(error, 'responses', index)
  }
  return elements
}

function writeAlterPartitionReassignmentsResponse(
  writer: Writer,
  value: AlterPartitionReassignmentsResponse,
  version: number,
): void {
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  if (version >= 1) {
    writer.bool(value.allowReplicationFactorChange, 'allowReplicationFactorChange')
  }
  writer.int16(value.errorCode, 'errorCode')
  writer.compactNullableString(value.errorMessage, 'errorMessage')
  writer.compactArrayLength(value.responses, 'responses')
  writeResponsesOfAlterPartitionReassignmentsResponse(writer, value.responses, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeResponsesOfAlterPartitionReassignmentsResponse(
  writer: Writer,
  elements: readonly ReassignableTopicResponse[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeReassignableTopicResponse(writer, elements[index] as ReassignableTopicResponse, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'responses', index)
  }
}

function readReassignablePartitionResponse(reader: Reader, _version: number): ReassignablePartitionResponse {
  const value: ReassignablePartitionResponse = {
    partitionIndex: reader.int32('partitionIndex'),
    errorCode: reader.int16('errorCode'),
    errorMessage: reader.compactNullableString('errorMessage'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeReassignablePartitionResponse(
  writer: Writer,
  value: ReassignablePartitionResponse,
  _version: number,
): void {
  writer.int32(value.partitionIndex, 'partitionIndex')
  writer.int16(value.errorCode, 'errorCode')
  writer.compactNullableString(value.errorMessage, 'errorMessage')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function readReassignableTopicResponse(reader: Reader, version: number): ReassignableTopicResponse {
  const value: ReassignableTopicResponse = {
    name: reader.compactString('name'),
    partitions: readPartitionsOfReassignableTopicResponse(reader, version, reader.compactArrayLength('partitions', 8)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readPartitionsOfReassignableTopicResponse(
  reader: Reader,
  version: number,
  length: number,
): ReassignablePartitionResponse[] {
  const elements: ReassignablePartitionResponse[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readReassignablePartitionResponse(reader, version))
  } catch (error) {
    throw within(error, 'partitions', index)
  }
  return elements
}

function writeReassignableTopicResponse(writer: Writer, value: ReassignableTopicResponse, version: number): void {
  writer.compactString(value.name, 'name')
  writer.compactArrayLength(value.partitions, 'partitions')
  writePartitionsOfReassignableTopicResponse(writer, value.partitions, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writePartitionsOfReassignableTopicResponse(
  writer: Writer,
  elements: readonly ReassignablePartitionResponse[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeReassignablePartitionResponse(writer, elements[index] as ReassignablePartitionResponse, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'partitions', index)
  }
}

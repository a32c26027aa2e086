// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Uuid } from '../../wire/uuid.ts'
import type { Writer } from '../../wire/writer.ts'

/** DeleteShareGroupStateResponse, a response of API 86 in versions 0; flexible in 0. */
export interface DeleteShareGroupStateResponse {
  /** DeleteStateResult[] in 0. */
  results: readonly DeleteStateResult[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link DeleteShareGroupStateResponse}. */
export const DeleteShareGroupStateResponse: MessageCodec<DeleteShareGroupStateResponse> = {
  name: 'DeleteShareGroupStateResponse',
  type: 'response',
  apiKey: 86,
  minVersion: 0,
  maxVersion: 0,
  latestStableVersion: 0,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(DeleteShareGroupStateResponse, version)
    writeDeleteShareGroupStateResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(DeleteShareGroupStateResponse, version)
    return readDeleteShareGroupStateResponse(reader, version)
  },
  default: defaultDeleteShareGroupStateResponse,
}

/** A part of {@link DeleteShareGroupStateResponse}. */
export interface PartitionResult {
  /** int32 in 0. */
  partition: number
  /** int16 in 0. */
  errorCode: number
  /** string in 0; null allowed in 0; default null. */
  errorMessage: string | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link DeleteShareGroupStateResponse}. */
export interface DeleteStateResult {
  /** uuid in 0. */
  topicId: Uuid
  /** PartitionResult[] in 0. */
  partitions: readonly PartitionResult[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultDeleteShareGroupStateResponse(): DeleteShareGroupStateResponse {
  return {
    results: [],
  }
}

function readDeleteShareGroupStateResponse(reader: Reader, version: number): DeleteShareGroupStateResponse {
  const value: DeleteShareGroupStateResponse = {
    results: readResultsOfDeleteShareGroupStateResponse(reader, version, reader.compactArrayLength('results', 18)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readResultsOfDeleteShareGroupStateResponse(
  reader: Reader,
  version: number,
  length: number,
): DeleteStateResult[] {
  const elements: DeleteStateResult[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readDeleteStateResult(reader, version))
  } catch (error) {
    throw within(error, 'results', index)
  }
  return elements
}

function writeDeleteShareGroupStateResponse(
  writer: Writer,
  value: DeleteShareGroupStateResponse,
  version: number,
): void {
  writer.compactArrayLength(value.results, 'results')
  writeResultsOfDeleteShareGroupStateResponse(writer, value.results, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeResultsOfDeleteShareGroupStateResponse(
  writer: Writer,
  elements: readonly DeleteStateResult[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeDeleteStateResult(writer, elements[index] as DeleteStateResult, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'results', index)
  }
}

function readPartitionResult(reader: Reader, _version: number): PartitionResult {
  const value: PartitionResult = {
    partition: reader.int32('partition'),
    errorCode: reader.int16('errorCode'),
    errorMessage: reader.compactNullableString('errorMessage'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writePartitionResult(writer: Writer, value: PartitionResult, _version: number): void {
  writer.int32(value.partition, 'partition')
  writer.int16(value.errorCode, 'errorCode')
  writer.compactNullableString(value.errorMessage, 'errorMessage')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function readDeleteStateResult(reader: Reader, version: number): DeleteStateResult {
  const value: DeleteStateResult = {
    topicId: reader.uuid('topicId'),
    partitions: readPartitionsOfDeleteStateResult(reader, version, reader.compactArrayLength('partitions', 8)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readPartitionsOfDeleteStateResult(reader: Reader, version: number, length: number): PartitionResult[] {
  const elements: PartitionResult[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readPartitionResult(reader, version))
  } catch (error) {
    throw within(error, 'partitions', index)
  }
  return elements
}

function writeDeleteStateResult(writer: Writer, value: DeleteStateResult, version: number): void {
  writer.uuid(value.topicId, 'topicId')
  writer.compactArrayLength(value.partitions, 'partitions')
  writePartitionsOfDeleteStateResult(writer, value.partitions, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writePartitionsOfDeleteStateResult(
  writer: Writer,
  elements: readonly PartitionResult[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writePartitionResult(writer, elements[index] as PartitionResult, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'partitions', index)
  }
}

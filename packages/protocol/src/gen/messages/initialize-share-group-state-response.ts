// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Uuid } from '../../wire/uuid.ts'
import type { Writer } from '../../wire/writer.ts'

/** InitializeShareGroupStateResponse, a response of API 83 in versions 0; flexible in 0. */
export interface InitializeShareGroupStateResponse {
  /** InitializeStateResult[] in 0. */
  results: readonly InitializeStateResult[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link InitializeShareGroupStateResponse}. */
export const InitializeShareGroupStateResponse: MessageCodec<InitializeShareGroupStateResponse> = {
  name: 'InitializeShareGroupStateResponse',
  type: 'response',
  apiKey: 83,
  minVersion: 0,
  maxVersion: 0,
  latestStableVersion: 0,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(InitializeShareGroupStateResponse, version)
    writeInitializeShareGroupStateResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(InitializeShareGroupStateResponse, version)
    return readInitializeShareGroupStateResponse(reader, version)
  },
  default: defaultInitializeShareGroupStateResponse,
}

/** A part of {@link InitializeShareGroupStateResponse}. */
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

/** A part of {@link InitializeShareGroupStateResponse}. */
export interface InitializeStateResult {
  /** uuid in 0. */
  topicId: Uuid
  /** PartitionResult[] in 0. */
  partitions: readonly PartitionResult[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultInitializeShareGroupStateResponse(): InitializeShareGroupStateResponse {
  return {
    results: [],
  }
}

function readInitializeShareGroupStateResponse(reader: Reader, version: number): InitializeShareGroupStateResponse {
  const value: InitializeShareGroupStateResponse = {
    results: readResultsOfInitializeShareGroupStateResponse(reader, version, reader.compactArrayLength('results', 18)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readResultsOfInitializeShareGroupStateResponse(
  reader: Reader,
  version: number,
  length: number,
): InitializeStateResult[] {
  const elements: InitializeStateResult[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readInitializeStateResult(reader, version))
  } catch (error) {
    throw within(error, 'results', index)
  }
  return elements
}

function writeInitializeShareGroupStateResponse(
  writer: Writer,
  value: InitializeShareGroupStateResponse,
  version: number,
): void {
  writer.compactArrayLength(value.results, 'results')
  writeResultsOfInitializeShareGroupStateResponse(writer, value.results, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeResultsOfInitializeShareGroupStateResponse(
  writer: Writer,
  elements: readonly InitializeStateResult[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeInitializeStateResult(writer, elements[index] as InitializeStateResult, version)
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

function readInitializeStateResult(reader: Reader, version: number): InitializeStateResult {
  const value: InitializeStateResult = {
    topicId: reader.uuid('topicId'),
    partitions: readPartitionsOfInitializeStateResult(reader, version, reader.compactArrayLength('partitions', 8)),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readPartitionsOfInitializeStateResult(reader: Reader, version: number, length: number): PartitionResult[] {
  const elements: PartitionResult[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readPartitionResult(reader, version))
  } catch (error) {
    throw within(error, 'partitions', index)
  }
  return elements
}

function writeInitializeStateResult(writer: Writer, value: InitializeStateResult, version: number): void {
  writer.uuid(value.topicId, 'topicId')
  writer.compactArrayLength(value.partitions, 'partitions')
  writePartitionsOfInitializeStateResult(writer, value.partitions, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writePartitionsOfInitializeStateResult(
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

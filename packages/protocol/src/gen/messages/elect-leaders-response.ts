// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** ElectLeadersResponse, a response of API 43 in versions 0–2; flexible in 2. */
export interface ElectLeadersResponse {
  /** int32 in 0–2. */
  throttleTimeMs: number
  /** int16 in 1–2. */
  errorCode: number
  /** ReplicaElectionResult[] in 0–2. */
  replicaElectionResults: readonly ReplicaElectionResult[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link ElectLeadersResponse}. */
export const ElectLeadersResponse: MessageCodec<ElectLeadersResponse> = {
  name: 'ElectLeadersResponse',
  type: 'response',
  apiKey: 43,
  minVersion: 0,
  maxVersion: 2,
  latestStableVersion: 2,
  firstFlexibleVersion: 2,
  encode(writer, value, version) {
    assertVersion(ElectLeadersResponse, version)
    writeElectLeadersResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(ElectLeadersResponse, version)
    return readElectLeadersResponse(reader, version)
  },
  default: defaultElectLeadersResponse,
}

/** A part of {@link ElectLeadersResponse}. */
export interface PartitionResult {
  /** int32 in 0–2. */
  partitionId: number
  /** int16 in 0–2. */
  errorCode: number
  /** string in 0–2; null allowed in 0–2. */
  errorMessage: string | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link ElectLeadersResponse}. */
export interface ReplicaElectionResult {
  /** string in 0–2. */
  topic: string
  /** PartitionResult[] in 0–2. */
  partitionResult: readonly PartitionResult[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultElectLeadersResponse(): ElectLeadersResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    replicaElectionResults: [],
  }
}

function readElectLeadersResponse(reader: Reader, version: number): ElectLeadersResponse {
  const value: ElectLeadersResponse = {
    throttleTimeMs: reader.int32('throttleTimeMs'),
    errorCode: version >= 1 ? reader.int16('errorCode') : 0,
    replicaElectionResults:
      version >= 2
        ? readReplicaElectionResultsOfElectLeadersResponse(
            reader,
            version,
            reader.compactArrayLength('replicaElectionResults', 3),
          )
        : readReplicaElectionResultsOfElectLeadersResponse(
            reader,
            version,
            reader.arrayLength('replicaElectionResults', 6),
          ),
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readReplicaElectionResultsOfElectLeadersResponse(
  reader: Reader,
  version: number,
  length: number,
): ReplicaElectionResult[] {
  const elements: ReplicaElectionResult[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readReplicaElectionResult(reader, version))
  } catch (error) {
    throw within(error, 'replicaElectionResults', index)
  }
  return elements
}

function writeElectLeadersResponse(writer: Writer, value: ElectLeadersResponse, version: number): void {
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  if (version >= 1) {
    writer.int16(value.errorCode, 'errorCode')
  } else {
    if (value.errorCode !== 0) writer.unsupported('errorCode', version, '1–2')
  }
  if (version >= 2) {
    writer.compactArrayLength(value.replicaElectionResults, 'replicaElectionResults')
    writeReplicaElectionResultsOfElectLeadersResponse(writer, value.replicaElectionResults, version)
  } else {
    writer.arrayLength(value.replicaElectionResults, 'replicaElectionResults')
    writeReplicaElectionResultsOfElectLeadersResponse(writer, value.replicaElectionResults, version)
  }
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2')
  }
}

function writeReplicaElectionResultsOfElectLeadersResponse(
  writer: Writer,
  elements: readonly ReplicaElectionResult[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeReplicaElectionResult(writer, elements[index] as ReplicaElectionResult, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'replicaElectionResults', index)
  }
}

function readPartitionResult(reader: Reader, version: number): PartitionResult {
  const value: PartitionResult = {
    partitionId: reader.int32('partitionId'),
    errorCode: reader.int16('errorCode'),
    errorMessage: version >= 2 ? reader.compactNullableString('errorMessage') : reader.nullableString('errorMessage'),
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writePartitionResult(writer: Writer, value: PartitionResult, version: number): void {
  writer.int32(value.partitionId, 'partitionId')
  writer.int16(value.errorCode, 'errorCode')
  if (version >= 2) {
    writer.compactNullableString(value.errorMessage, 'errorMessage')
  } else {
    writer.nullableString(value.errorMessage, 'errorMessage')
  }
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2')
  }
}

function readReplicaElectionResult(reader: Reader, version: number): ReplicaElectionResult {
  const value: ReplicaElectionResult = {
    topic: version >= 2 ? reader.compactString('topic') : reader.string('topic'),
    partitionResult:
      version >= 2
        ? readPartitionResultOfReplicaElectionResult(reader, version, reader.compactArrayLength('partitionResult', 8))
        : readPartitionResultOfReplicaElectionResult(reader, version, reader.arrayLength('partitionResult', 8)),
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readPartitionResultOfReplicaElectionResult(
  reader: Reader,
  version: number,
  length: number,
): PartitionResult[] {
  const elements: PartitionResult[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readPartitionResult(reader, version))
  } catch (error) {
    throw within(error, 'partitionResult', index)
  }
  return elements
}

function writeReplicaElectionResult(writer: Writer, value: ReplicaElectionResult, version: number): void {
  if (version >= 2) {
    writer.compactString(value.topic, 'topic')
  } else {
    writer.string(value.topic, 'topic')
  }
  if (version >= 2) {
    writer.compactArrayLength(value.partitionResult, 'partitionResult')
    writePartitionResultOfReplicaElectionResult(writer, value.partitionResult, version)
  } else {
    writer.arrayLength(value.partitionResult, 'partitionResult')
    writePartitionResultOfReplicaElectionResult(writer, value.partitionResult, version)
  }
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2')
  }
}

function writePartitionResultOfReplicaElectionResult(
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
    throw withinStruct(error, elements[index], 'partitionResult', index)
  }
}

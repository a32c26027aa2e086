// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** DescribeLogDirsResponse, a response of API 35 in versions 1–5; flexible in 2–5. */
export interface DescribeLogDirsResponse {
  /** int32 in 1–5. */
  throttleTimeMs: number
  /** int16 in 3–5; ignorable. */
  errorCode: number
  /** DescribeLogDirsResult[] in 1–5. */
  results: readonly DescribeLogDirsResult[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link DescribeLogDirsResponse}. */
export const DescribeLogDirsResponse: MessageCodec<DescribeLogDirsResponse> = {
  name: 'DescribeLogDirsResponse',
  type: 'response',
  apiKey: 35,
  minVersion: 1,
  maxVersion: 5,
  latestStableVersion: 5,
  firstFlexibleVersion: 2,
  encode(writer, value, version) {
    assertVersion(DescribeLogDirsResponse, version)
    writeDescribeLogDirsResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(DescribeLogDirsResponse, version)
    return readDescribeLogDirsResponse(reader, version)
  },
  default: defaultDescribeLogDirsResponse,
}

/** A part of {@link DescribeLogDirsResponse}. */
export interface DescribeLogDirsPartition {
  /** int32 in 1–5. */
  partitionIndex: number
  /** int64 in 1–5. */
  partitionSize: bigint
  /** int64 in 1–5. */
  offsetLag: bigint
  /** bool in 1–5. */
  isFutureKey: boolean
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link DescribeLogDirsResponse}. */
export interface DescribeLogDirsTopic {
  /** string in 1–5. */
  name: string
  /** DescribeLogDirsPartition[] in 1–5. */
  partitions: readonly DescribeLogDirsPartition[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link DescribeLogDirsResponse}. */
export interface DescribeLogDirsResult {
  /** int16 in 1–5. */
  errorCode: number
  /** string in 1–5. */
  logDir: string
  /** DescribeLogDirsTopic[] in 1–5. */
  topics: readonly DescribeLogDirsTopic[]
  /** int64 in 4–5; default -1; ignorable. */
  totalBytes: bigint
  /** int64 in 4–5; default -1; ignorable. */
  usableBytes: bigint
  /** bool in 5; ignorable. */
  isCordoned: boolean
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultDescribeLogDirsResponse(): DescribeLogDirsResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    results: [],
  }
}

function readDescribeLogDirsResponse(reader: Reader, version: number): DescribeLogDirsResponse {
  const value: DescribeLogDirsResponse = {
    throttleTimeMs: reader.int32('throttleTimeMs'),
    errorCode: version >= 3 ? reader.int16('errorCode') : 0,
    results:
      version >= 2
        ? readResultsOfDescribeLogDirsResponse(reader, version, reader.compactArrayLength('results', 5))
        : readResultsOfDescribeLogDirsResponse(reader, version, reader.arrayLength('results', 8)),
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readResultsOfDescribeLogDirsResponse(
  reader: Reader,
  version: number,
  length: number,
): DescribeLogDirsResult[] {
  const elements: DescribeLogDirsResult[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readDescribeLogDirsResult(reader, version))
  } catch (error) {
    throw within(error, 'results', index)
  }
  return elements
}

function writeDescribeLogDirsResponse(writer: Writer, value: DescribeLogDirsResponse, version: number): void {
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  if (version >= 3) {
    writer.int16(value.errorCode, 'errorCode')
  }
  if (version >= 2) {
    writer.compactArrayLength(value.results, 'results')
    writeResultsOfDescribeLogDirsResponse(writer, value.results, version)
  } else {
    writer.arrayLength(value.results, 'results')
    writeResultsOfDescribeLogDirsResponse(writer, value.results, version)
  }
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2–5')
  }
}

function writeResultsOfDescribeLogDirsResponse(
  writer: Writer,
  elements: readonly DescribeLogDirsResult[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeDescribeLogDirsResult(writer, elements[index] as DescribeLogDirsResult, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'results', index)
  }
}

function readDescribeLogDirsPartition(reader: Reader, version: number): DescribeLogDirsPartition {
  const value: DescribeLogDirsPartition = {
    partitionIndex: reader.int32('partitionIndex'),
    partitionSize: reader.int64('partitionSize'),
    offsetLag: reader.int64('offsetLag'),
    isFutureKey: reader.bool('isFutureKey'),
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeDescribeLogDirsPartition(writer: Writer, value: DescribeLogDirsPartition, version: number): void {
  writer.int32(value.partitionIndex, 'partitionIndex')
  writer.int64(value.partitionSize, 'partitionSize')
  writer.int64(value.offsetLag, 'offsetLag')
  writer.bool(value.isFutureKey, 'isFutureKey')
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2–5')
  }
}

function readDescribeLogDirsTopic(reader: Reader, version: number): DescribeLogDirsTopic {
  const value: DescribeLogDirsTopic = {
    name: version >= 2 ? reader.compactString('name') : reader.string('name'),
    partitions:
      version >= 2
        ? readPartitionsOfDescribeLogDirsTopic(reader, version, reader.compactArrayLength('partitions', 22))
        : readPartitionsOfDescribeLogDirsTopic(reader, version, reader.arrayLength('partitions', 21)),
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readPartitionsOfDescribeLogDirsTopic(
  reader: Reader,
  version: number,
  length: number,
): DescribeLogDirsPartition[] {
  const elements: DescribeLogDirsPartition[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readDescribeLogDirsPartition(reader, version))
  } catch (error) {
    throw within(error, 'partitions', index)
  }
  return elements
}

function writeDescribeLogDirsTopic(writer: Writer, value: DescribeLogDirsTopic, version: number): void {
  if (version >= 2) {
    writer.compactString(value.name, 'name')
  } else {
    writer.string(value.name, 'name')
  }
  if (version >= 2) {
    writer.compactArrayLength(value.partitions, 'partitions')
    writePartitionsOfDescribeLogDirsTopic(writer, value.partitions, version)
  } else {
    writer.arrayLength(value.partitions, 'partitions')
    writePartitionsOfDescribeLogDirsTopic(writer, value.partitions, version)
  }
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2–5')
  }
}

function writePartitionsOfDescribeLogDirsTopic(
  writer: Writer,
  elements: readonly DescribeLogDirsPartition[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeDescribeLogDirsPartition(writer, elements[index] as DescribeLogDirsPartition, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'partitions', index)
  }
}

function readDescribeLogDirsResult(reader: Reader, version: number): DescribeLogDirsResult {
  const value: DescribeLogDirsResult = {
    errorCode: reader.int16('errorCode'),
    logDir: version >= 2 ? reader.compactString('logDir') : reader.string('logDir'),
    topics:
      version >= 2
        ? readTopicsOfDescribeLogDirsResult(reader, version, reader.compactArrayLength('topics', 3))
        : readTopicsOfDescribeLogDirsResult(reader, version, reader.arrayLength('topics', 6)),
    totalBytes: version >= 4 ? reader.int64('totalBytes') : -1n,
    usableBytes: version >= 4 ? reader.int64('usableBytes') : -1n,
    isCordoned: version >= 5 ? reader.bool('isCordoned') : false,
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readTopicsOfDescribeLogDirsResult(reader: Reader, version: number, length: number): DescribeLogDirsTopic[] {
  const elements: DescribeLogDirsTopic[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readDescribeLogDirsTopic(reader, version))
  } catch (error) {
    throw within(error, 'topics', index)
  }
  return elements
}

function writeDescribeLogDirsResult(writer: Writer, value: DescribeLogDirsResult, version: number): void {
  writer.int16(value.errorCode, 'errorCode')
  if (version >= 2) {
    writer.compactString(value.logDir, 'logDir')
  } else {
    writer.string(value.logDir, 'logDir')
  }
  if (version >= 2) {
    writer.compactArrayLength(value.topics, 'topics')
    writeTopicsOfDescribeLogDirsResult(writer, value.topics, version)
  } else {
    writer.arrayLength(value.topics, 'topics')
    writeTopicsOfDescribeLogDirsResult(writer, value.topics, version)
  }
  if (version >= 4) {
    writer.int64(value.totalBytes, 'totalBytes')
  }
  if (version >= 4) {
    writer.int64(value.usableBytes, 'usableBytes')
  }
  if (version >= 5) {
    writer.bool(value.isCordoned, 'isCordoned')
  }
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2–5')
  }
}

function writeTopicsOfDescribeLogDirsResult(
  writer: Writer,
  elements: readonly DescribeLogDirsTopic[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeDescribeLogDirsTopic(writer, elements[index] as DescribeLogDirsTopic, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topics', index)
  }
}

// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Uuid } from '../../wire/uuid.ts'
import { zeroUuid } from '../../wire/uuid.ts'
import type { Writer } from '../../wire/writer.ts'

/** ProduceRequest, a request of API 0 in versions 3–13; flexible in 9–13. */
export interface ProduceRequest {
  /** string in 3–13; null allowed in 3–13; default null. */
  transactionalId: string | null
  /** int16 in 3–13. */
  acks: number
  /** int32 in 3–13. */
  timeoutMs: number
  /** TopicProduceData[] in 3–13. */
  topicData: readonly TopicProduceData[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link ProduceRequest}. */
export const ProduceRequest: MessageCodec<ProduceRequest> = {
  name: 'ProduceRequest',
  type: 'request',
  apiKey: 0,
  minVersion: 3,
  maxVersion: 13,
  latestStableVersion: 13,
  firstFlexibleVersion: 9,
  encode(writer, value, version) {
    assertVersion(ProduceRequest, version)
    writeProduceRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(ProduceRequest, version)
    return readProduceRequest(reader, version)
  },
  default: defaultProduceRequest,
}

/** A part of {@link ProduceRequest}. */
export interface PartitionProduceData {
  /** int32 in 3–13. */
  index: number
  /** records in 3–13; null allowed in 3–13. */
  records: Uint8Array | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link ProduceRequest}. */
export interface TopicProduceData {
  /** string in 3–12; ignorable. */
  name: string
  /** uuid in 13; ignorable. */
  topicId: Uuid
  /** PartitionProduceData[] in 3–13. */
  partitionData: readonly PartitionProduceData[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultProduceRequest(): ProduceRequest {
  return {
    transactionalId: null,
    acks: 0,
    timeoutMs: 0,
    topicData: [],
  }
}

function readProduceRequest(reader: Reader, version: number): ProduceRequest {
  const value: ProduceRequest = {
    transactionalId:
      version >= 9 ? reader.compactNullableString('transactionalId') : reader.nullableString('transactionalId'),
    acks: reader.int16('acks'),
    timeoutMs: reader.int32('timeoutMs'),
    topicData:
      version >= 9
        ? readTopicDataOfProduceRequest(reader, version, reader.compactArrayLength('topicData', 3))
        : readTopicDataOfProduceRequest(reader, version, reader.arrayLength('topicData', 6)),
  }
  if (version >= 9) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readTopicDataOfProduceRequest(reader: Reader, version: number, length: number): TopicProduceData[] {
  const elements: TopicProduceData[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readTopicProduceData(reader, version))
  } catch (error) {
    throw within(error, 'topicData', index)
  }
  return elements
}

function writeProduceRequest(writer: Writer, value: ProduceRequest, version: number): void {
  if (version >= 9) {
    writer.compactNullableString(value.transactionalId, 'transactionalId')
  } else {
    writer.nullableString(value.transactionalId, 'transactionalId')
  }
  writer.int16(value.acks, 'acks')
  writer.int32(value.timeoutMs, 'timeoutMs')
  if (version >= 9) {
    writer.compactArrayLength(value.topicData, 'topicData')
    writeTopicDataOfProduceRequest(writer, value.topicData, version)
  } else {
    writer.arrayLength(value.topicData, 'topicData')
    writeTopicDataOfProduceRequest(writer, value.topicData, version)
  }
  if (version >= 9) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '9–13')
  }
}

function writeTopicDataOfProduceRequest(writer: Writer, elements: readonly TopicProduceData[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeTopicProduceData(writer, elements[index] as TopicProduceData, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'topicData', index)
  }
}

function readPartitionProduceData(reader: Reader, version: number): PartitionProduceData {
  const value: PartitionProduceData = {
    index: reader.int32('index'),
    records: version >= 9 ? reader.compactNullableBytes('records') : reader.nullableBytes('records'),
  }
  if (version >= 9) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writePartitionProduceData(writer: Writer, value: PartitionProduceData, version: number): void {
  writer.int32(value.index, 'index')
  if (version >= 9) {
    writer.compactNullableRecords(value.records, 'records')
  } else {
    writer.nullableRecords(value.records, 'records')
  }
  if (version >= 9) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '9–13')
  }
}

function readTopicProduceData(reader: Reader, version: number): TopicProduceData {
  const value: TopicProduceData = {
    name: version >= 13 ? '' : version >= 9 ? reader.compactString('name') : reader.string('name'),
    topicId: version >= 13 ? reader.uuid('topicId') : zeroUuid,
    partitionData:
      version >= 9
        ? readPartitionDataOfTopicProduceData(reader, version, reader.compactArrayLength('partitionData', 6))
        : readPartitionDataOfTopicProduceData(reader, version, reader.arrayLength('partitionData', 8)),
  }
  if (version >= 9) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readPartitionDataOfTopicProduceData(reader: Reader, version: number, length: number): PartitionProduceData[] {
  const elements: PartitionProduceData[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readPartitionProduceData(reader, version))
  } catch (error) {
    throw within(error, 'partitionData', index)
  }
  return elements
}

function writeTopicProduceData(writer: Writer, value: TopicProduceData, version: number): void {
  if (version < 13) {
    if (version >= 9) {
      writer.compactString(value.name, 'name')
    } else {
      writer.string(value.name, 'name')
    }
  }
  if (version >= 13) {
    writer.uuid(value.topicId, 'topicId')
  }
  if (version >= 9) {
    writer.compactArrayLength(value.partitionData, 'partitionData')
    writePartitionDataOfTopicProduceData(writer, value.partitionData, version)
  } else {
    writer.arrayLength(value.partitionData, 'partitionData')
    writePartitionDataOfTopicProduceData(writer, value.partitionData, version)
  }
  if (version >= 9) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '9–13')
  }
}

function writePartitionDataOfTopicProduceData(
  writer: Writer,
  elements: readonly PartitionProduceData[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writePartitionProduceData(writer, elements[index] as PartitionProduceData, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'partitionData', index)
  }
}

// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import { countOf } from '../../wire/lengths.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Uuid } from '../../wire/uuid.ts'
import { zeroUuid } from '../../wire/uuid.ts'
import type { Writer } from '../../wire/writer.ts'

/** ProduceResponse, a response of API 0 in versions 3–13; flexible in 9–13. */
export interface ProduceResponse {
  /** TopicProduceResponse[] in 3–13. */
  responses: readonly TopicProduceResponse[]
  /** int32 in 3–13; ignorable. */
  throttleTimeMs: number
  /** NodeEndpoint[] in 10–13; tag 0 in 10–13. */
  nodeEndpoints: readonly NodeEndpoint[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link ProduceResponse}. */
export const ProduceResponse: MessageCodec<ProduceResponse> = {
  name: 'ProduceResponse',
  type: 'response',
  apiKey: 0,
  minVersion: 3,
  maxVersion: 13,
  latestStableVersion: 13,
  firstFlexibleVersion: 9,
  encode(writer, value, version) {
    assertVersion(ProduceResponse, version)
    writeProduceResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(ProduceResponse, version)
    return readProduceResponse(reader, version)
  },
  default: defaultProduceResponse,
}

/** A part of {@link ProduceResponse}. */
export interface BatchIndexAndErrorMessage {
  /** int32 in 8–13. */
  batchIndex: number
  /** string in 8–13; null allowed in 8–13; default null. */
  batchIndexErrorMessage: string | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link ProduceResponse}. */
export interface LeaderIdAndEpoch {
  /** int32 in 10–13; default -1. */
  leaderId: number
  /** int32 in 10–13; default -1. */
  leaderEpoch: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link ProduceResponse}. */
export interface PartitionProduceResponse {
  /** int32 in 3–13. */
  index: number
  /** int16 in 3–13. */
  errorCode: number
  /** int64 in 3–13. */
  baseOffset: bigint
  /** int64 in 3–13; default -1; ignorable. */
  logAppendTimeMs: bigint
  /** int64 in 5–13; default -1; ignorable. */
  logStartOffset: bigint
  /** BatchIndexAndErrorMessage[] in 8–13; ignorable. */
  recordErrors: readonly BatchIndexAndErrorMessage[]
  /** string in 8–13; null allowed in 8–13; default null; ignorable. */
  errorMessage: string | null
  /** LeaderIdAndEpoch in 10–13; tag 0 in 10–13. */
  currentLeader: LeaderIdAndEpoch
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link ProduceResponse}. */
export interface TopicProduceResponse {
  /** string in 3–12; ignorable. */
  name: string
  /** uuid in 13; ignorable. */
  topicId: Uuid
  /** PartitionProduceResponse[] in 3–13. */
  partitionResponses: readonly PartitionProduceResponse[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link ProduceResponse}. */
export interface NodeEndpoint {
  /** int32 in 10–13. */
  nodeId: number
  /** string in 10–13. */
  host: string
  /** int32 in 10–13. */
  port: number
  /** string in 10–13; null allowed in 10–13; default null. */
  rack: string | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultProduceResponse(): ProduceResponse {
  return {
    responses: [],
    throttleTimeMs: 0,
    nodeEndpoints: [],
  }
}

function readProduceResponse(reader: Reader, version: number): ProduceResponse {
  const value: ProduceResponse = {
    responses:
      version >= 9
        ? readResponsesOfProduceResponse(reader, version, reader.compactArrayLength('responses', 3))
        : readResponsesOfProduceResponse(reader, version, reader.arrayLength('responses', 6)),
    throttleTimeMs: reader.int32('throttleTimeMs'),
    nodeEndpoints: [],
  }
  if (version >= 9) {
    const unknown: UnknownTaggedField[] = []
    let tag = -1
    for (let left = reader.tagCount(); left > 0; left--) {
      tag = reader.nextTag(tag)
      const end = reader.tagEnd()
      if (tag === 0 && version >= 10) {
        value.nodeEndpoints = readNodeEndpointsOfProduceResponse(
          reader,
          version,
          reader.compactArrayLength('nodeEndpoints', 11),
        )
        reader.assertTagEnd(end, 'nodeEndpoints')
      } else {
        unknown.push(reader.unknownTag(tag, end))
      }
    }
    if (unknown.length > 0) value.unknownTaggedFields = unknown
  }
  return value
}

function readResponsesOfProduceResponse(reader: Reader, version: number, length: number): TopicProduceResponse[] {
  const elements: TopicProduceResponse[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readTopicProduceResponse(reader, version))
  } catch (error) {
    throw within(error, 'responses', index)
  }
  return elements
}

function readNodeEndpointsOfProduceResponse(reader: Reader, version: number, length: number): NodeEndpoint[] {
  const elements: NodeEndpoint[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readNodeEndpoint(reader, version))
  } catch (error) {
    throw within(error, 'nodeEndpoints', index)
  }
  return elements
}

function writeProduceResponse(writer: Writer, value: ProduceResponse, version: number): void {
  if (version >= 9) {
    writer.compactArrayLength(value.responses, 'responses')
    writeResponsesOfProduceResponse(writer, value.responses, version)
  } else {
    writer.arrayLength(value.responses, 'responses')
    writeResponsesOfProduceResponse(writer, value.responses, version)
  }
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  if (version < 10) {
    if (countOf(value.nodeEndpoints, 'nodeEndpoints') !== 0) writer.unsupported('nodeEndpoints', version, '10–13')
  }
  if (version >= 9) {
    const hasNodeEndpoints = version >= 10 && countOf(value.nodeEndpoints, 'nodeEndpoints') !== 0
    writer.tagCount(Number(hasNodeEndpoints), value.unknownTaggedFields)
    if (hasNodeEndpoints) {
      const start = writer.beginTag(0)
      writer.compactArrayLength(value.nodeEndpoints, 'nodeEndpoints')
      writeNodeEndpointsOfProduceResponse(writer, value.nodeEndpoints, version)
      writer.endTag(start)
    }
    writer.unknownTags(value.unknownTaggedFields, version >= 10 ? 1 : 0)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '9–13')
  }
}

function writeResponsesOfProduceResponse(
  writer: Writer,
  elements: readonly TopicProduceResponse[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeTopicProduceResponse(writer, elements[index] as TopicProduceResponse, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'responses', index)
  }
}

function writeNodeEndpointsOfProduceResponse(writer: Writer, elements: readonly NodeEndpoint[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeNodeEndpoint(writer, elements[index] as NodeEndpoint, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'nodeEndpoints', index)
  }
}

function readBatchIndexAndErrorMessage(reader: Reader, version: number): BatchIndexAndErrorMessage {
  const value: BatchIndexAndErrorMessage = {
    batchIndex: reader.int32('batchIndex'),
    batchIndexErrorMessage:
      version >= 9
        ? reader.compactNullableString('batchIndexErrorMessage')
        : reader.nullableString('batchIndexErrorMessage'),
  }
  if (version >= 9) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeBatchIndexAndErrorMessage(writer: Writer, value: BatchIndexAndErrorMessage, version: number): void {
  writer.int32(value.batchIndex, 'batchIndex')
  if (version >= 9) {
    writer.compactNullableString(value.batchIndexErrorMessage, 'batchIndexErrorMessage')
  } else {
    writer.nullableString(value.batchIndexErrorMessage, 'batchIndexErrorMessage')
  }
  if (version >= 9) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '9–13')
  }
}

function defaultLeaderIdAndEpoch(): LeaderIdAndEpoch {
  return {
    leaderId: -1,
    leaderEpoch: -1,
  }
}

function readLeaderIdAndEpoch(reader: Reader, _version: number): LeaderIdAndEpoch {
  const value: LeaderIdAndEpoch = {
    leaderId: reader.int32('leaderId'),
    leaderEpoch: reader.int32('leaderEpoch'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeLeaderIdAndEpoch(writer: Writer, value: LeaderIdAndEpoch, _version: number): void {
  writer.int32(value.leaderId, 'leaderId')
  writer.int32(value.leaderEpoch, 'leaderEpoch')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function readPartitionProduceResponse(reader: Reader, version: number): PartitionProduceResponse {
  const value: PartitionProduceResponse = {
    index: reader.int32('index'),
    errorCode: reader.int16('errorCode'),
    baseOffset: reader.int64('baseOffset'),
    logAppendTimeMs: reader.int64('logAppendTimeMs'),
    logStartOffset: version >= 5 ? reader.int64('logStartOffset') : -1n,
    recordErrors:
      version >= 9
        ? readRecordErrorsOfPartitionProduceResponse(reader, version, reader.compactArrayLength('recordErrors', 6))
        : version >= 8
          ? readRecordErrorsOfPartitionProduceResponse(reader, version, reader.arrayLength('recordErrors', 6))
          : [],
    errorMessage:
      version >= 9
        ? reader.compactNullableString('errorMessage')
        : version >= 8
          ? reader.nullableString('errorMessage')
          : null,
    currentLeader: defaultLeaderIdAndEpoch(),
  }
  if (version >= 9) {
    const unknown: UnknownTaggedField[] = []
    let tag = -1
    for (let left = reader.tagCount(); left > 0; left--) {
      tag = reader.nextTag(tag)
      const end = reader.tagEnd()
      if (tag === 0 && version >= 10) {
        value.currentLeader = readCurrentLeaderOfPartitionProduceResponse(reader, version)
        reader.assertTagEnd(end, 'currentLeader')
      } else {
        unknown.push(reader.unknownTag(tag, end))
      }
    }
    if (unknown.length > 0) value.unknownTaggedFields = unknown
  }
  return value
}

function readRecordErrorsOfPartitionProduceResponse(
  reader: Reader,
  version: number,
  length: number,
): BatchIndexAndErrorMessage[] {
  const elements: BatchIndexAndErrorMessage[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readBatchIndexAndErrorMessage(reader, version))
  } catch (error) {
    throw within(error, 'recordErrors', index)
  }
  return elements
}

function readCurrentLeaderOfPartitionProduceResponse(reader: Reader, version: number): LeaderIdAndEpoch {
  try {
    return readLeaderIdAndEpoch(reader, version)
  } catch (error) {
    throw within(error, 'currentLeader')
  }
}

function writePartitionProduceResponse(writer: Writer, value: PartitionProduceResponse, version: number): void {
  writer.int32(value.index, 'index')
  writer.int16(value.errorCode, 'errorCode')
  writer.int64(value.baseOffset, 'baseOffset')
  writer.int64(value.logAppendTimeMs, 'logAppendTimeMs')
  if (version >= 5) {
    writer.int64(value.logStartOffset, 'logStartOffset')
  }
  if (version >= 9) {
    writer.compactArrayLength(value.recordErrors, 'recordErrors')
    writeRecordErrorsOfPartitionProduceResponse(writer, value.recordErrors, version)
  } else if (version >= 8) {
    writer.arrayLength(value.recordErrors, 'recordErrors')
    writeRecordErrorsOfPartitionProduceResponse(writer, value.recordErrors, version)
  }
  if (version >= 9) {
    writer.compactNullableString(value.errorMessage, 'errorMessage')
  } else if (version >= 8) {
    writer.nullableString(value.errorMessage, 'errorMessage')
  }
  if (version < 10) {
    if (!isDefaultLeaderIdAndEpoch(value.currentLeader, 'currentLeader'))
      writer.unsupported('currentLeader', version, '10–13')
  }
  if (version >= 9) {
    const hasCurrentLeader = version >= 10 && !isDefaultLeaderIdAndEpoch(value.currentLeader, 'currentLeader')
    writer.tagCount(Number(hasCurrentLeader), value.unknownTaggedFields)
    if (hasCurrentLeader) {
      const start = writer.beginTag(0)
      writeCurrentLeaderOfPartitionProduceResponse(writer, value.currentLeader, version)
      writer.endTag(start)
    }
    writer.unknownTags(value.unknownTaggedFields, version >= 10 ? 1 : 0)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '9–13')
  }
}

function writeRecordErrorsOfPartitionProduceResponse(
  writer: Writer,
  elements: readonly BatchIndexAndErrorMessage[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeBatchIndexAndErrorMessage(writer, elements[index] as BatchIndexAndErrorMessage, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'recordErrors', index)
  }
}

function writeCurrentLeaderOfPartitionProduceResponse(writer: Writer, value: LeaderIdAndEpoch, version: number): void {
  try {
    writeLeaderIdAndEpoch(writer, value, version)
  } catch (error) {
    throw withinStruct(error, value, 'currentLeader')
  }
}

function readTopicProduceResponse(reader: Reader, version: number): TopicProduceResponse {
  const value: TopicProduceResponse = {
    name: version >= 13 ? '' : version >= 9 ? reader.compactString('name') : reader.string('name'),
    topicId: version >= 13 ? reader.uuid('topicId') : zeroUuid,
    partitionResponses:
      version >= 9
        ? readPartitionResponsesOfTopicProduceResponse(
            reader,
            version,
            reader.compactArrayLength('partitionResponses', 33),
          )
        : readPartitionResponsesOfTopicProduceResponse(reader, version, reader.arrayLength('partitionResponses', 22)),
  }
  if (version >= 9) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readPartitionResponsesOfTopicProduceResponse(
  reader: Reader,
  version: number,
  length: number,
): PartitionProduceResponse[] {
  const elements: PartitionProduceResponse[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readPartitionProduceResponse(reader, version))
  } catch (error) {
    throw within(error, 'partitionResponses', index)
  }
  return elements
}

function writeTopicProduceResponse(writer: Writer, value: TopicProduceResponse, version: number): void {
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
    writer.compactArrayLength(value.partitionResponses, 'partitionResponses')
    writePartitionResponsesOfTopicProduceResponse(writer, value.partitionResponses, version)
  } else {
    writer.arrayLength(value.partitionResponses, 'partitionResponses')
    writePartitionResponsesOfTopicProduceResponse(writer, value.partitionResponses, version)
  }
  if (version >= 9) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '9–13')
  }
}

function writePartitionResponsesOfTopicProduceResponse(
  writer: Writer,
  elements: readonly PartitionProduceResponse[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writePartitionProduceResponse(writer, elements[index] as PartitionProduceResponse, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'partitionResponses', index)
  }
}

function readNodeEndpoint(reader: Reader, _version: number): NodeEndpoint {
  const value: NodeEndpoint = {
    nodeId: reader.int32('nodeId'),
    host: reader.compactString('host'),
    port: reader.int32('port'),
    rack: reader.compactNullableString('rack'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeNodeEndpoint(writer: Writer, value: NodeEndpoint, _version: number): void {
  writer.int32(value.nodeId, 'nodeId')
  writer.compactString(value.host, 'host')
  writer.int32(value.port, 'port')
  writer.compactNullableString(value.rack, 'rack')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function isDefaultLeaderIdAndEpoch(value: LeaderIdAndEpoch, field: string): boolean {
  try {
    return !(
      value.leaderId !== -1 ||
      value.leaderEpoch !== -1 ||
      (value.unknownTaggedFields !== undefined && countOf(value.unknownTaggedFields, 'unknownTaggedFields') !== 0)
    )
  } catch (error) {
    throw withinStruct(error, value, field)
  }
}

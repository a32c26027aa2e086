// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import { countOf } from '../../wire/lengths.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** UpdateRaftVoterResponse, a response of API 82 in versions 0; flexible in 0. */
export interface UpdateRaftVoterResponse {
  /** int32 in 0. */
  throttleTimeMs: number
  /** int16 in 0. */
  errorCode: number
  /** CurrentLeader in 0; tag 0 in 0. */
  currentLeader: CurrentLeader
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link UpdateRaftVoterResponse}. */
export const UpdateRaftVoterResponse: MessageCodec<UpdateRaftVoterResponse> = {
  name: 'UpdateRaftVoterResponse',
  type: 'response',
  apiKey: 82,
  minVersion: 0,
  maxVersion: 0,
  latestStableVersion: 0,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(UpdateRaftVoterResponse, version)
    writeUpdateRaftVoterResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(UpdateRaftVoterResponse, version)
    return readUpdateRaftVoterResponse(reader, version)
  },
  default: defaultUpdateRaftVoterResponse,
}

/** A part of {@link UpdateRaftVoterResponse}. */
export interface CurrentLeader {
  /** int32 in 0; default -1. */
  leaderId: number
  /** int32 in 0; default -1. */
  leaderEpoch: number
  /** string in 0. */
  host: string
  /** int32 in 0. */
  port: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultUpdateRaftVoterResponse(): UpdateRaftVoterResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    currentLeader: defaultCurrentLeader(),
  }
}

function readUpdateRaftVoterResponse(reader: Reader, version: number): UpdateRaftVoterResponse {
  const value: UpdateRaftVoterResponse = {
    throttleTimeMs: reader.int32('throttleTimeMs'),
    errorCode: reader.int16('errorCode'),
    currentLeader: defaultCurrentLeader(),
  }
  const unknown: UnknownTaggedField[] = []
  let tag = -1
  for (let left = reader.tagCount(); left > 0; left--) {
    tag = reader.nextTag(tag)
    const end = reader.tagEnd()
    if (tag === 0) {
      value.currentLeader = readCurrentLeaderOfUpdateRaftVoterResponse(reader, version)
      reader.assertTagEnd(end, 'currentLeader')
    } else {
      unknown.push(reader.unknownTag(tag, end))
    }
  }
  if (unknown.length > 0) value.unknownTaggedFields = unknown
  return value
}

function readCurrentLeaderOfUpdateRaftVoterResponse(reader: Reader, version: number): CurrentLeader {
  try {
    return readCurrentLeader(reader, version)
  } catch (error) {
    throw within(error, 'currentLeader')
  }
}

function writeUpdateRaftVoterResponse(writer: Writer, value: UpdateRaftVoterResponse, version: number): void {
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  writer.int16(value.errorCode, 'errorCode')
  const hasCurrentLeader = !isDefaultCurrentLeader(value.currentLeader, 'currentLeader')
  writer.tagCount(Number(hasCurrentLeader), value.unknownTaggedFields)
  if (hasCurrentLeader) {
    const start = writer.beginTag(0)
    writeCurrentLeaderOfUpdateRaftVoterResponse(writer, value.currentLeader, version)
    writer.endTag(start)
  }
  writer.unknownTags(value.unknownTaggedFields, 1)
}

function writeCurrentLeaderOfUpdateRaftVoterResponse(writer: Writer, value: CurrentLeader, version: number): void {
  try {
    writeCurrentLeader(writer, value, version)
  } catch (error) {
    throw withinStruct(error, value, 'currentLeader')
  }
}

function defaultCurrentLeader(): CurrentLeader {
  return {
    leaderId: -1,
    leaderEpoch: -1,
    host: '',
    port: 0,
  }
}

function readCurrentLeader(reader: Reader, _version: number): CurrentLeader {
  const value: CurrentLeader = {
    leaderId: reader.int32('leaderId'),
    leaderEpoch: reader.int32('leaderEpoch'),
    host: reader.compactString('host'),
    port: reader.int32('port'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeCurrentLeader(writer: Writer, value: CurrentLeader, _version: number): void {
  writer.int32(value.leaderId, 'leaderId')
  writer.int32(value.leaderEpoch, 'leaderEpoch')
  writer.compactString(value.host, 'host')
  writer.int32(value.port, 'port')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function isDefaultCurrentLeader(value: CurrentLeader, field: string): boolean {
  try {
    return !(
      value.leaderId !== -1 ||
      value.leaderEpoch !== -1 ||
      value.host !== '' ||
      value.port !== 0 ||
      (value.unknownTaggedFields !== undefined && countOf(value.unknownTaggedFields, 'unknownTaggedFields') !== 0)
    )
  } catch (error) {
    throw withinStruct(error, value, field)
  }
}

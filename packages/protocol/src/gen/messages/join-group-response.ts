// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** JoinGroupResponse, a response of API 11 in versions 0–9; flexible in 6–9. */
export interface JoinGroupResponse {
  /** int32 in 2–9; ignorable. */
  throttleTimeMs: number
  /** int16 in 0–9. */
  errorCode: number
  /** int32 in 0–9; default -1. */
  generationId: number
  /** string in 7–9; null allowed in 7–9; default null; ignorable. */
  protocolType: string | null
  /** string in 0–9; null allowed in 7–9. */
  protocolName: string | null
  /** string in 0–9. */
  leader: string
  /** bool in 9. */
  skipAssignment: boolean
  /** string in 0–9. */
  memberId: string
  /** JoinGroupResponseMember[] in 0–9. */
  members: readonly JoinGroupResponseMember[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link JoinGroupResponse}. */
export const JoinGroupResponse: MessageCodec<JoinGroupResponse> = {
  name: 'JoinGroupResponse',
  type: 'response',
  apiKey: 11,
  minVersion: 0,
  maxVersion: 9,
  latestStableVersion: 9,
  firstFlexibleVersion: 6,
  encode(writer, value, version) {
    assertVersion(JoinGroupResponse, version)
    writeJoinGroupResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(JoinGroupResponse, version)
    return readJoinGroupResponse(reader, version)
  },
  default: defaultJoinGroupResponse,
}

/** A part of {@link JoinGroupResponse}. */
export interface JoinGroupResponseMember {
  /** string in 0–9. */
  memberId: string
  /** string in 5–9; null allowed in 5–9; default null; ignorable. */
  groupInstanceId: string | null
  /** bytes in 0–9. */
  metadata: Uint8Array
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultJoinGroupResponse(): JoinGroupResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    generationId: -1,
    protocolType: null,
    protocolName: '',
    leader: '',
    skipAssignment: false,
    memberId: '',
    members: [],
  }
}

function readJoinGroupResponse(reader: Reader, version: number): JoinGroupResponse {
  const value: JoinGroupResponse = {
    throttleTimeMs: version >= 2 ? reader.int32('throttleTimeMs') : 0,
    errorCode: reader.int16('errorCode'),
    generationId: reader.int32('generationId'),
    protocolType: version >= 7 ? reader.compactNullableString('protocolType') : null,
    protocolName:
      version >= 7
        ? reader.compactNullableString('protocolName')
        : version >= 6
          ? reader.compactString('protocolName')
          : reader.string('protocolName'),
    leader: version >= 6 ? reader.compactString('leader') : reader.string('leader'),
    skipAssignment: version >= 9 ? reader.bool('skipAssignment') : false,
    memberId: version >= 6 ? reader.compactString('memberId') : reader.string('memberId'),
    members:
      version >= 6
        ? readMembersOfJoinGroupResponse(reader, version, reader.compactArrayLength('members', 4))
        : readMembersOfJoinGroupResponse(reader, version, reader.arrayLength('members', 6)),
  }
  if (version >= 6) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readMembersOfJoinGroupResponse(reader: Reader, version: number, length: number): JoinGroupResponseMember[] {
  const elements: JoinGroupResponseMember[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readJoinGroupResponseMember(reader, version))
  } catch (error) {
    throw within(error, 'members', index)
  }
  return elements
}

function writeJoinGroupResponse(writer: Writer, value: JoinGroupResponse, version: number): void {
  if (version >= 2) {
    writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  }
  writer.int16(value.errorCode, 'errorCode')
  writer.int32(value.generationId, 'generationId')
  if (version >= 7) {
    writer.compactNullableString(value.protocolType, 'protocolType')
  }
  if (version >= 7) {
    writer.compactNullableString(value.protocolName, 'protocolName')
  } else if (version >= 6) {
    writer.compactString(value.protocolName, 'protocolName')
  } else {
    writer.string(value.protocolName, 'protocolName')
  }
  if (version >= 6) {
    writer.compactString(value.leader, 'leader')
  } else {
    writer.string(value.leader, 'leader')
  }
  if (version >= 9) {
    writer.bool(value.skipAssignment, 'skipAssignment')
  } else {
    if (value.skipAssignment !== false) writer.unsupported('skipAssignment', version, '9')
  }
  if (version >= 6) {
    writer.compactString(value.memberId, 'memberId')
  } else {
    writer.string(value.memberId, 'memberId')
  }
  if (version >= 6) {
    writer.compactArrayLength(value.members, 'members')
    writeMembersOfJoinGroupResponse(writer, value.members, version)
  } else {
    writer.arrayLength(value.members, 'members')
    writeMembersOfJoinGroupResponse(writer, value.members, version)
  }
  if (version >= 6) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '6–9')
  }
}

function writeMembersOfJoinGroupResponse(
  writer: Writer,
  elements: readonly JoinGroupResponseMember[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeJoinGroupResponseMember(writer, elements[index] as JoinGroupResponseMember, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'members', index)
  }
}

function readJoinGroupResponseMember(reader: Reader, version: number): JoinGroupResponseMember {
  const value: JoinGroupResponseMember = {
    memberId: version >= 6 ? reader.compactString('memberId') : reader.string('memberId'),
    groupInstanceId:
      version >= 6
        ? reader.compactNullableString('groupInstanceId')
        : version >= 5
          ? reader.nullableString('groupInstanceId')
          : null,
    metadata: version >= 6 ? reader.compactBytes('metadata') : reader.bytes('metadata'),
  }
  if (version >= 6) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeJoinGroupResponseMember(writer: Writer, value: JoinGroupResponseMember, version: number): void {
  if (version >= 6) {
    writer.compactString(value.memberId, 'memberId')
  } else {
    writer.string(value.memberId, 'memberId')
  }
  if (version >= 6) {
    writer.compactNullableString(value.groupInstanceId, 'groupInstanceId')
  } else if (version >= 5) {
    writer.nullableString(value.groupInstanceId, 'groupInstanceId')
  }
  if (version >= 6) {
    writer.compactBytes(value.metadata, 'metadata')
  } else {
    writer.bytes(value.metadata, 'metadata')
  }
  if (version >= 6) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '6–9')
  }
}

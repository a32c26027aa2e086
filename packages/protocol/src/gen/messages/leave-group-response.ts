// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import { countOf } from '../../wire/lengths.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** LeaveGroupResponse, a response of API 13 in versions 0–5; flexible in 4–5. */
export interface LeaveGroupResponse {
  /** int32 in 1–5; ignorable. */
  throttleTimeMs: number
  /** int16 in 0–5. */
  errorCode: number
  /** MemberResponse[] in 3–5. */
  members: readonly MemberResponse[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link LeaveGroupResponse}. */
export const LeaveGroupResponse: MessageCodec<LeaveGroupResponse> = {
  name: 'LeaveGroupResponse',
  type: 'response',
  apiKey: 13,
  minVersion: 0,
  maxVersion: 5,
  latestStableVersion: 5,
  firstFlexibleVersion: 4,
  encode(writer, value, version) {
    assertVersion(LeaveGroupResponse, version)
    writeLeaveGroupResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(LeaveGroupResponse, version)
    return readLeaveGroupResponse(reader, version)
  },
  default: defaultLeaveGroupResponse,
}

/** A part of {@link LeaveGroupResponse}. */
export interface MemberResponse {
  /** string in 3–5. */
  memberId: string
  /** string in 3–5; null allowed in 3–5. */
  groupInstanceId: string | null
  /** int16 in 3–5. */
  errorCode: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultLeaveGroupResponse(): LeaveGroupResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    members: [],
  }
}

function readLeaveGroupResponse(reader: Reader, version: number): LeaveGroupResponse {
  const value: LeaveGroupResponse = {
    throttleTimeMs: version >= 1 ? reader.int32('throttleTimeMs') : 0,
    errorCode: reader.int16('errorCode'),
    members:
      version >= 4
        ? readMembersOfLeaveGroupResponse(reader, version, reader.compactArrayLength('members', 5))
        : version >= 3
          ? readMembersOfLeaveGroupResponse(reader, version, reader.arrayLength('members', 6))
          : [],
  }
  if (version >= 4) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readMembersOfLeaveGroupResponse(reader: Reader, version: number, length: number): MemberResponse[] {
  const elements: MemberResponse[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readMemberResponse(reader, version))
  } catch (error) {
    throw within(error, 'members', index)
  }
  return elements
}

function writeLeaveGroupResponse(writer: Writer, value: LeaveGroupResponse, version: number): void {
  if (version >= 1) {
    writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  }
  writer.int16(value.errorCode, 'errorCode')
  if (version >= 4) {
    writer.compactArrayLength(value.members, 'members')
    writeMembersOfLeaveGroupResponse(writer, value.members, version)
  } else if (version >= 3) {
    writer.arrayLength(value.members, 'members')
    writeMembersOfLeaveGroupResponse(writer, value.members, version)
  } else {
    if (countOf(value.members, 'members') !== 0) writer.unsupported('members', version, '3–5')
  }
  if (version >= 4) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '4–5')
  }
}

function writeMembersOfLeaveGroupResponse(writer: Writer, elements: readonly MemberResponse[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeMemberResponse(writer, elements[index] as MemberResponse, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'members', index)
  }
}

function readMemberResponse(reader: Reader, version: number): MemberResponse {
  const value: MemberResponse = {
    memberId: version >= 4 ? reader.compactString('memberId') : reader.string('memberId'),
    groupInstanceId:
      version >= 4 ? reader.compactNullableString('groupInstanceId') : reader.nullableString('groupInstanceId'),
    errorCode: reader.int16('errorCode'),
  }
  if (version >= 4) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeMemberResponse(writer: Writer, value: MemberResponse, version: number): void {
  if (version >= 4) {
    writer.compactString(value.memberId, 'memberId')
  } else {
    writer.string(value.memberId, 'memberId')
  }
  if (version >= 4) {
    writer.compactNullableString(value.groupInstanceId, 'groupInstanceId')
  } else {
    writer.nullableString(value.groupInstanceId, 'groupInstanceId')
  }
  writer.int16(value.errorCode, 'errorCode')
  if (version >= 4) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '4–5')
  }
}

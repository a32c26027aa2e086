// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import { countOf } from '../../wire/lengths.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** LeaveGroupRequest, a request of API 13 in versions 0–5; flexible in 4–5. */
export interface LeaveGroupRequest {
  /** string in 0–5. */
  groupId: string
  /** string in 0–2. */
  memberId: string
  /** MemberIdentity[] in 3–5. */
  members: readonly MemberIdentity[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link LeaveGroupRequest}. */
export const LeaveGroupRequest: MessageCodec<LeaveGroupRequest> = {
  name: 'LeaveGroupRequest',
  type: 'request',
  apiKey: 13,
  minVersion: 0,
  maxVersion: 5,
  latestStableVersion: 5,
  firstFlexibleVersion: 4,
  encode(writer, value, version) {
    assertVersion(LeaveGroupRequest, version)
    writeLeaveGroupRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(LeaveGroupRequest, version)
    return readLeaveGroupRequest(reader, version)
  },
  default: defaultLeaveGroupRequest,
}

/** A part of {@link LeaveGroupRequest}. */
export interface MemberIdentity {
  /** string in 3–5. */
  memberId: string
  /** string in 3–5; null allowed in 3–5; default null. */
  groupInstanceId: string | null
  /** string in 5; null allowed in 5; default null; ignorable. */
  reason: string | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultLeaveGroupRequest(): LeaveGroupRequest {
  return {
    groupId: '',
    memberId: '',
    members: [],
  }
}

function readLeaveGroupRequest(reader: Reader, version: number): LeaveGroupRequest {
  const value: LeaveGroupRequest = {
    groupId: version >= 4 ? reader.compactString('groupId') : reader.string('groupId'),
    memberId: version >= 3 ? '' : reader.string('memberId'),
    members:
      version >= 4
        ? readMembersOfLeaveGroupRequest(reader, version, reader.compactArrayLength('members', 3))
        : version >= 3
          ? readMembersOfLeaveGroupRequest(reader, version, reader.arrayLength('members', 4))
          : [],
  }
  if (version >= 4) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readMembersOfLeaveGroupRequest(reader: Reader, version: number, length: number): MemberIdentity[] {
  const elements: MemberIdentity[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readMemberIdentity(reader, version))
  } catch (error) {
    throw within(error, 'members', index)
  }
  return elements
}

function writeLeaveGroupRequest(writer: Writer, value: LeaveGroupRequest, version: number): void {
  if (version >= 4) {
    writer.compactString(value.groupId, 'groupId')
  } else {
    writer.string(value.groupId, 'groupId')
  }
  if (version >= 3) {
    if (value.memberId !== '') writer.unsupported('memberId', version, '0–2')
  } else {
    writer.string(value.memberId, 'memberId')
  }
  if (version >= 4) {
    writer.compactArrayLength(value.members, 'members')
    writeMembersOfLeaveGroupRequest(writer, value.members, version)
  } else if (version >= 3) {
    writer.arrayLength(value.members, 'members')
    writeMembersOfLeaveGroupRequest(writer, value.members, version)
  } else {
    if (countOf(value.members, 'members') !== 0) writer.unsupported('members', version, '3–5')
  }
  if (version >= 4) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '4–5')
  }
}

function writeMembersOfLeaveGroupRequest(writer: Writer, elements: readonly MemberIdentity[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeMemberIdentity(writer, elements[index] as MemberIdentity, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'members', index)
  }
}

function readMemberIdentity(reader: Reader, version: number): MemberIdentity {
  const value: MemberIdentity = {
    memberId: version >= 4 ? reader.compactString('memberId') : reader.string('memberId'),
    groupInstanceId:
      version >= 4 ? reader.compactNullableString('groupInstanceId') : reader.nullableString('groupInstanceId'),
    reason: version >= 5 ? reader.compactNullableString('reason') : null,
  }
  if (version >= 4) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeMemberIdentity(writer: Writer, value: MemberIdentity, version: number): void {
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
  if (version >= 5) {
    writer.compactNullableString(value.reason, 'reason')
  }
  if (version >= 4) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '4–5')
  }
}

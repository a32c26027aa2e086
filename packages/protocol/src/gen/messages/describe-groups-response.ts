// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** DescribeGroupsResponse, a response of API 15 in versions 0–6; flexible in 5–6. */
export interface DescribeGroupsResponse {
  /** int32 in 1–6; ignorable. */
  throttleTimeMs: number
  /** DescribedGroup[] in 0–6. */
  groups: readonly DescribedGroup[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link DescribeGroupsResponse}. */
export const DescribeGroupsResponse: MessageCodec<DescribeGroupsResponse> = {
  name: 'DescribeGroupsResponse',
  type: 'response',
  apiKey: 15,
  minVersion: 0,
  maxVersion: 6,
  latestStableVersion: 6,
  firstFlexibleVersion: 5,
  encode(writer, value, version) {
    assertVersion(DescribeGroupsResponse, version)
    writeDescribeGroupsResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(DescribeGroupsResponse, version)
    return readDescribeGroupsResponse(reader, version)
  },
  default: defaultDescribeGroupsResponse,
}

/** A part of {@link DescribeGroupsResponse}. */
export interface DescribedGroupMember {
  /** string in 0–6. */
  memberId: string
  /** string in 4–6; null allowed in 4–6; default null; ignorable. */
  groupInstanceId: string | null
  /** string in 0–6. */
  clientId: string
  /** string in 0–6. */
  clientHost: string
  /** bytes in 0–6. */
  memberMetadata: Uint8Array
  /** bytes in 0–6. */
  memberAssignment: Uint8Array
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link DescribeGroupsResponse}. */
export interface DescribedGroup {
  /** int16 in 0–6. */
  errorCode: number
  /** string in 6; null allowed in 6; default null. */
  errorMessage: string | null
  /** string in 0–6. */
  groupId: string
  /** string in 0–6. */
  groupState: string
  /** string in 0–6. */
  protocolType: string
  /** string in 0–6. */
  protocolData: string
  /** DescribedGroupMember[] in 0–6. */
  members: readonly DescribedGroupMember[]
  /** int32 in 3–6; default -2147483648. */
  authorizedOperations: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultDescribeGroupsResponse(): DescribeGroupsResponse {
  return {
    throttleTimeMs: 0,
    groups: [],
  }
}

function readDescribeGroupsResponse(reader: Reader, version: number): DescribeGroupsResponse {
  const value: DescribeGroupsResponse = {
    throttleTimeMs: version >= 1 ? reader.int32('throttleTimeMs') : 0,
    groups:
      version >= 5
        ? readGroupsOfDescribeGroupsResponse(reader, version, reader.compactArrayLength('groups', 12))
        : readGroupsOfDescribeGroupsResponse(reader, version, reader.arrayLength('groups', 14)),
  }
  if (version >= 5) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readGroupsOfDescribeGroupsResponse(reader: Reader, version: number, length: number): DescribedGroup[] {
  const elements: DescribedGroup[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readDescribedGroup(reader, version))
  } catch (error) {
    throw within(error, 'groups', index)
  }
  return elements
}

function writeDescribeGroupsResponse(writer: Writer, value: DescribeGroupsResponse, version: number): void {
  if (version >= 1) {
    writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  }
  if (version >= 5) {
    writer.compactArrayLength(value.groups, 'groups')
    writeGroupsOfDescribeGroupsResponse(writer, value.groups, version)
  } else {
    writer.arrayLength(value.groups, 'groups')
    writeGroupsOfDescribeGroupsResponse(writer, value.groups, version)
  }
  if (version >= 5) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '5–6')
  }
}

function writeGroupsOfDescribeGroupsResponse(
  writer: Writer,
  elements: readonly DescribedGroup[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeDescribedGroup(writer, elements[index] as DescribedGroup, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'groups', index)
  }
}

function readDescribedGroupMember(reader: Reader, version: number): DescribedGroupMember {
  const value: DescribedGroupMember = {
    memberId: version >= 5 ? reader.compactString('memberId') : reader.string('memberId'),
    groupInstanceId:
      version >= 5
        ? reader.compactNullableString('groupInstanceId')
        : version >= 4
          ? reader.nullableString('groupInstanceId')
          : null,
    clientId: version >= 5 ? reader.compactString('clientId') : reader.string('clientId'),
    clientHost: version >= 5 ? reader.compactString('clientHost') : reader.string('clientHost'),
    memberMetadata: version >= 5 ? reader.compactBytes('memberMetadata') : reader.bytes('memberMetadata'),
    memberAssignment: version >= 5 ? reader.compactBytes('memberAssignment') : reader.bytes('memberAssignment'),
  }
  if (version >= 5) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeDescribedGroupMember(writer: Writer, value: DescribedGroupMember, version: number): void {
  if (version >= 5) {
    writer.compactString(value.memberId, 'memberId')
  } else {
    writer.string(value.memberId, 'memberId')
  }
  if (version >= 5) {
    writer.compactNullableString(value.groupInstanceId, 'groupInstanceId')
  } else if (version >= 4) {
    writer.nullableString(value.groupInstanceId, 'groupInstanceId')
  }
  if (version >= 5) {
    writer.compactString(value.clientId, 'clientId')
  } else {
    writer.string(value.clientId, 'clientId')
  }
  if (version >= 5) {
    writer.compactString(value.clientHost, 'clientHost')
  } else {
    writer.string(value.clientHost, 'clientHost')
  }
  if (version >= 5) {
    writer.compactBytes(value.memberMetadata, 'memberMetadata')
  } else {
    writer.bytes(value.memberMetadata, 'memberMetadata')
  }
  if (version >= 5) {
    writer.compactBytes(value.memberAssignment, 'memberAssignment')
  } else {
    writer.bytes(value.memberAssignment, 'memberAssignment')
  }
  if (version >= 5) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '5–6')
  }
}

function readDescribedGroup(reader: Reader, version: number): DescribedGroup {
  const value: DescribedGroup = {
    errorCode: reader.int16('errorCode'),
    errorMessage: version >= 6 ? reader.compactNullableString('errorMessage') : null,
    groupId: version >= 5 ? reader.compactString('groupId') : reader.string('groupId'),
    groupState: version >= 5 ? reader.compactString('groupState') : reader.string('groupState'),
    protocolType: version >= 5 ? reader.compactString('protocolType') : reader.string('protocolType'),
    protocolData: version >= 5 ? reader.compactString('protocolData') : reader.string('protocolData'),
    members:
      version >= 5
        ? readMembersOfDescribedGroup(reader, version, reader.compactArrayLength('members', 7))
        : readMembersOfDescribedGroup(reader, version, reader.arrayLength('members', 14)),
    authorizedOperations: version >= 3 ? reader.int32('authorizedOperations') : -2147483648,
  }
  if (version >= 5) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readMembersOfDescribedGroup(reader: Reader, version: number, length: number): DescribedGroupMember[] {
  const elements: DescribedGroupMember[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readDescribedGroupMember(reader, version))
  } catch (error) {
    throw within(error, 'members', index)
  }
  return elements
}

function writeDescribedGroup(writer: Writer, value: DescribedGroup, version: number): void {
  writer.int16(value.errorCode, 'errorCode')
  if (version >= 6) {
    writer.compactNullableString(value.errorMessage, 'errorMessage')
  } else {
    if (value.errorMessage !== null) writer.unsupported('errorMessage', version, '6')
  }
  if (version >= 5) {
    writer.compactString(value.groupId, 'groupId')
  } else {
    writer.string(value.groupId, 'groupId')
  }
  if (version >= 5) {
    writer.compactString(value.groupState, 'groupState')
  } else {
    writer.string(value.groupState, 'groupState')
  }
  if (version >= 5) {
    writer.compactString(value.protocolType, 'protocolType')
  } else {
    writer.string(value.protocolType, 'protocolType')
  }
  if (version >= 5) {
    writer.compactString(value.protocolData, 'protocolData')
  } else {
    writer.string(value.protocolData, 'protocolData')
  }
  if (version >= 5) {
    writer.compactArrayLength(value.members, 'members')
    writeMembersOfDescribedGroup(writer, value.members, version)
  } else {
    writer.arrayLength(value.members, 'members')
    writeMembersOfDescribedGroup(writer, value.members, version)
  }
  if (version >= 3) {
    writer.int32(value.authorizedOperations, 'authorizedOperations')
  } else {
    if (value.authorizedOperations !== -2147483648) writer.unsupported('authorizedOperations', version, '3–6')
  }
  if (version >= 5) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '5–6')
  }
}

function writeMembersOfDescribedGroup(
  writer: Writer,
  elements: readonly DescribedGroupMember[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeDescribedGroupMember(writer, elements[index] as DescribedGroupMember, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'members', index)
  }
}

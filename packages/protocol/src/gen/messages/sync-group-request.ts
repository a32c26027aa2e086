// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** SyncGroupRequest, a request of API 14 in versions 0–5; flexible in 4–5. */
export interface SyncGroupRequest {
  /** string in 0–5. */
  groupId: string
  /** int32 in 0–5. */
  generationId: number
  /** string in 0–5. */
  memberId: string
  /** string in 3–5; null allowed in 3–5; default null. */
  groupInstanceId: string | null
  /** string in 5; null allowed in 5; default null; ignorable. */
  protocolType: string | null
  /** string in 5; null allowed in 5; default null; ignorable. */
  protocolName: string | null
  /** SyncGroupRequestAssignment[] in 0–5. */
  assignments: readonly SyncGroupRequestAssignment[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link SyncGroupRequest}. */
export const SyncGroupRequest: MessageCodec<SyncGroupRequest> = {
  name: 'SyncGroupRequest',
  type: 'request',
  apiKey: 14,
  minVersion: 0,
  maxVersion: 5,
  latestStableVersion: 5,
  firstFlexibleVersion: 4,
  encode(writer, value, version) {
    assertVersion(SyncGroupRequest, version)
    writeSyncGroupRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(SyncGroupRequest, version)
    return readSyncGroupRequest(reader, version)
  },
  default: defaultSyncGroupRequest,
}

/** A part of {@link SyncGroupRequest}. */
export interface SyncGroupRequestAssignment {
  /** string in 0–5. */
  memberId: string
  /** bytes in 0–5. */
  assignment: Uint8Array
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultSyncGroupRequest(): SyncGroupRequest {
  return {
    groupId: '',
    generationId: 0,
    memberId: '',
    groupInstanceId: null,
    protocolType: null,
    protocolName: null,
    assignments: [],
  }
}

function readSyncGroupRequest(reader: Reader, version: number): SyncGroupRequest {
  const value: SyncGroupRequest = {
    groupId: version >= 4 ? reader.compactString('groupId') : reader.string('groupId'),
    generationId: reader.int32('generationId'),
    memberId: version >= 4 ? reader.compactString('memberId') : reader.string('memberId'),
    groupInstanceId:
      version >= 4
        ? reader.compactNullableString('groupInstanceId')
        : version >= 3
          ? reader.nullableString('groupInstanceId')
          : null,
    protocolType: version >= 5 ? reader.compactNullableString('protocolType') : null,
    protocolName: version >= 5 ? reader.compactNullableString('protocolName') : null,
    assignments:
      version >= 4
        ? readAssignmentsOfSyncGroupRequest(reader, version, reader.compactArrayLength('assignments', 3))
        : readAssignmentsOfSyncGroupRequest(reader, version, reader.arrayLength('assignments', 6)),
  }
  if (version >= 4) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readAssignmentsOfSyncGroupRequest(
  reader: Reader,
  version: number,
  length: number,
): SyncGroupRequestAssignment[] {
  const elements: SyncGroupRequestAssignment[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readSyncGroupRequestAssignment(reader, version))
  } catch (error) {
    throw within(error, 'assignments', index)
  }
  return elements
}

function writeSyncGroupRequest(writer: Writer, value: SyncGroupRequest, version: number): void {
  if (version >= 4) {
    writer.compactString(value.groupId, 'groupId')
  } else {
    writer.string(value.groupId, 'groupId')
  }
  writer.int32(value.generationId, 'generationId')
  if (version >= 4) {
    writer.compactString(value.memberId, 'memberId')
  } else {
    writer.string(value.memberId, 'memberId')
  }
  if (version >= 4) {
    writer.compactNullableString(value.groupInstanceId, 'groupInstanceId')
  } else if (version >= 3) {
    writer.nullableString(value.groupInstanceId, 'groupInstanceId')
  } else {
    if (value.groupInstanceId !== null) writer.unsupported('groupInstanceId', version, '3–5')
  }
  if (version >= 5) {
    writer.compactNullableString(value.protocolType, 'protocolType')
  }
  if (version >= 5) {
    writer.compactNullableString(value.protocolName, 'protocolName')
  }
  if (version >= 4) {
    writer.compactArrayLength(value.assignments, 'assignments')
    writeAssignmentsOfSyncGroupRequest(writer, value.assignments, version)
  } else {
    writer.arrayLength(value.assignments, 'assignments')
    writeAssignmentsOfSyncGroupRequest(writer, value.assignments, version)
  }
  if (version >= 4) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '4–5')
  }
}

function writeAssignmentsOfSyncGroupRequest(
  writer: Writer,
  elements: readonly SyncGroupRequestAssignment[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeSyncGroupRequestAssignment(writer, elements[index] as SyncGroupRequestAssignment, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'assignments', index)
  }
}

function readSyncGroupRequestAssignment(reader: Reader, version: number): SyncGroupRequestAssignment {
  const value: SyncGroupRequestAssignment = {
    memberId: version >= 4 ? reader.compactString('memberId') : reader.string('memberId'),
    assignment: version >= 4 ? reader.compactBytes('assignment') : reader.bytes('assignment'),
  }
  if (version >= 4) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeSyncGroupRequestAssignment(writer: Writer, value: SyncGroupRequestAssignment, version: number): void {
  if (version >= 4) {
    writer.compactString(value.memberId, 'memberId')
  } else {
    writer.string(value.memberId, 'memberId')
  }
  if (version >= 4) {
    writer.compactBytes(value.assignment, 'assignment')
  } else {
    writer.bytes(value.assignment, 'assignment')
  }
  if (version >= 4) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '4–5')
  }
}

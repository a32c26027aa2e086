// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** JoinGroupRequest, a request of API 11 in versions 0–9; flexible in 6–9. */
export interface JoinGroupRequest {
  /** string in 0–9. */
  groupId: string
  /** int32 in 0–9. */
  sessionTimeoutMs: number
  /** int32 in 1–9; default -1; ignorable. */
  rebalanceTimeoutMs: number
  /** string in 0–9. */
  memberId: string
  /** string in 5–9; null allowed in 5–9; default null. */
  groupInstanceId: string | null
  /** string in 0–9. */
  protocolType: string
  /** JoinGroupRequestProtocol[] in 0–9. */
  protocols: readonly JoinGroupRequestProtocol[]
  /** string in 8–9; null allowed in 8–9; default null; ignorable. */
  reason: string | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link JoinGroupRequest}. */
export const JoinGroupRequest: MessageCodec<JoinGroupRequest> = {
  name: 'JoinGroupRequest',
  type: 'request',
  apiKey: 11,
  minVersion: 0,
  maxVersion: 9,
  latestStableVersion: 9,
  firstFlexibleVersion: 6,
  encode(writer, value, version) {
    assertVersion(JoinGroupRequest, version)
    writeJoinGroupRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(JoinGroupRequest, version)
    return readJoinGroupRequest(reader, version)
  },
  default: defaultJoinGroupRequest,
}

/** A part of {@link JoinGroupRequest}. */
export interface JoinGroupRequestProtocol {
  /** string in 0–9. */
  name: string
  /** bytes in 0–9. */
  metadata: Uint8Array
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultJoinGroupRequest(): JoinGroupRequest {
  return {
    groupId: '',
    sessionTimeoutMs: 0,
    rebalanceTimeoutMs: -1,
    memberId: '',
    groupInstanceId: null,
    protocolType: '',
    protocols: [],
    reason: null,
  }
}

function readJoinGroupRequest(reader: Reader, version: number): JoinGroupRequest {
  const value: JoinGroupRequest = {
    groupId: version >= 6 ? reader.compactString('groupId') : reader.string('groupId'),
    sessionTimeoutMs: reader.int32('sessionTimeoutMs'),
    rebalanceTimeoutMs: version >= 1 ? reader.int32('rebalanceTimeoutMs') : -1,
    memberId: version >= 6 ? reader.compactString('memberId') : reader.string('memberId'),
    groupInstanceId:
      version >= 6
        ? reader.compactNullableString('groupInstanceId')
        : version >= 5
          ? reader.nullableString('groupInstanceId')
          : null,
    protocolType: version >= 6 ? reader.compactString('protocolType') : reader.string('protocolType'),
    protocols:
      version >= 6
        ? readProtocolsOfJoinGroupRequest(reader, version, reader.compactArrayLength('protocols', 3))
        : readProtocolsOfJoinGroupRequest(reader, version, reader.arrayLength('protocols', 6)),
    reason: version >= 8 ? reader.compactNullableString('reason') : null,
  }
  if (version >= 6) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readProtocolsOfJoinGroupRequest(reader: Reader, version: number, length: number): JoinGroupRequestProtocol[] {
  const elements: JoinGroupRequestProtocol[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readJoinGroupRequestProtocol(reader, version))
  } catch (error) {
    throw within(error, 'protocols', index)
  }
  return elements
}

function writeJoinGroupRequest(writer: Writer, value: JoinGroupRequest, version: number): void {
  if (version >= 6) {
    writer.compactString(value.groupId, 'groupId')
  } else {
    writer.string(value.groupId, 'groupId')
  }
  writer.int32(value.sessionTimeoutMs, 'sessionTimeoutMs')
  if (version >= 1) {
    writer.int32(value.rebalanceTimeoutMs, 'rebalanceTimeoutMs')
  }
  if (version >= 6) {
    writer.compactString(value.memberId, 'memberId')
  } else {
    writer.string(value.memberId, 'memberId')
  }
  if (version >= 6) {
    writer.compactNullableString(value.groupInstanceId, 'groupInstanceId')
  } else if (version >= 5) {
    writer.nullableString(value.groupInstanceId, 'groupInstanceId')
  } else {
    if (value.groupInstanceId !== null) writer.unsupported('groupInstanceId', version, '5–9')
  }
  if (version >= 6) {
    writer.compactString(value.protocolType, 'protocolType')
  } else {
    writer.string(value.protocolType, 'protocolType')
  }
  if (version >= 6) {
    writer.compactArrayLength(value.protocols, 'protocols')
    writeProtocolsOfJoinGroupRequest(writer, value.protocols, version)
  } else {
    writer.arrayLength(value.protocols, 'protocols')
    writeProtocolsOfJoinGroupRequest(writer, value.protocols, version)
  }
  if (version >= 8) {
    writer.compactNullableString(value.reason, 'reason')
  }
  if (version >= 6) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '6–9')
  }
}

function writeProtocolsOfJoinGroupRequest(
  writer: Writer,
  elements: readonly JoinGroupRequestProtocol[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeJoinGroupRequestProtocol(writer, elements[index] as JoinGroupRequestProtocol, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'protocols', index)
  }
}

function readJoinGroupRequestProtocol(reader: Reader, version: number): JoinGroupRequestProtocol {
  const value: JoinGroupRequestProtocol = {
    name: version >= 6 ? reader.compactString('name') : reader.string('name'),
    metadata: version >= 6 ? reader.compactBytes('metadata') : reader.bytes('metadata'),
  }
  if (version >= 6) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeJoinGroupRequestProtocol(writer: Writer, value: JoinGroupRequestProtocol, version: number): void {
  if (version >= 6) {
    writer.compactString(value.name, 'name')
  } else {
    writer.string(value.name, 'name')
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

// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** ShareGroupHeartbeatRequest, a request of API 76 in versions 1; flexible in 1. */
export interface ShareGroupHeartbeatRequest {
  /** string in 1. */
  groupId: string
  /** string in 1. */
  memberId: string
  /** int32 in 1. */
  memberEpoch: number
  /** string in 1; null allowed in 1; default null. */
  rackId: string | null
  /** string[] in 1; null allowed in 1; default null. */
  subscribedTopicNames: readonly string[] | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link ShareGroupHeartbeatRequest}. */
export const ShareGroupHeartbeatRequest: MessageCodec<ShareGroupHeartbeatRequest> = {
  name: 'ShareGroupHeartbeatRequest',
  type: 'request',
  apiKey: 76,
  minVersion: 1,
  maxVersion: 1,
  latestStableVersion: 1,
  firstFlexibleVersion: 1,
  encode(writer, value, version) {
    assertVersion(ShareGroupHeartbeatRequest, version)
    writeShareGroupHeartbeatRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(ShareGroupHeartbeatRequest, version)
    return readShareGroupHeartbeatRequest(reader, version)
  },
  default: defaultShareGroupHeartbeatRequest,
}

function defaultShareGroupHeartbeatRequest(): ShareGroupHeartbeatRequest {
  return {
    groupId: '',
    memberId: '',
    memberEpoch: 0,
    rackId: null,
    subscribedTopicNames: null,
  }
}

function readShareGroupHeartbeatRequest(reader: Reader, version: number): ShareGroupHeartbeatRequest {
  const value: ShareGroupHeartbeatRequest = {
    groupId: reader.compactString('groupId'),
    memberId: reader.compactString('memberId'),
    memberEpoch: reader.int32('memberEpoch'),
    rackId: reader.compactNullableString('rackId'),
    subscribedTopicNames: readSubscribedTopicNamesOfShareGroupHeartbeatRequest(
      reader,
      version,
      reader.compactNullableArrayLength('subscribedTopicNames', 1),
    ),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readSubscribedTopicNamesOfShareGroupHeartbeatRequest(
  reader: Reader,
  _version: number,
  length: number,
): string[] | null {
  if (length === -1) return null
  const elements: string[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.compactString(''))
  } catch (error) {
    throw within(error, 'subscribedTopicNames', index)
  }
  return elements
}

function writeShareGroupHeartbeatRequest(writer: Writer, value: ShareGroupHeartbeatRequest, version: number): void {
  writer.compactString(value.groupId, 'groupId')
  writer.compactString(value.memberId, 'memberId')
  writer.int32(value.memberEpoch, 'memberEpoch')
  writer.compactNullableString(value.rackId, 'rackId')
  writer.compactNullableArrayLength(value.subscribedTopicNames, 'subscribedTopicNames')
  writeSubscribedTopicNamesOfShareGroupHeartbeatRequest(writer, value.subscribedTopicNames, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeSubscribedTopicNamesOfShareGroupHeartbeatRequest(
  writer: Writer,
  elements: readonly string[] | null,
  _version: number,
): void {
  if (elements === null) return
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writer.compactString(elements[index] as string, '')
    }
  } catch (error) {
    throw within(error, 'subscribedTopicNames', index)
  }
}

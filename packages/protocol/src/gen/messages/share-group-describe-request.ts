// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** ShareGroupDescribeRequest, a request of API 77 in versions 1; flexible in 1. */
export interface ShareGroupDescribeRequest {
  /** string[] in 1. */
  groupIds: readonly string[]
  /** bool in 1. */
  includeAuthorizedOperations: boolean
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link ShareGroupDescribeRequest}. */
export const ShareGroupDescribeRequest: MessageCodec<ShareGroupDescribeRequest> = {
  name: 'ShareGroupDescribeRequest',
  type: 'request',
  apiKey: 77,
  minVersion: 1,
  maxVersion: 1,
  latestStableVersion: 1,
  firstFlexibleVersion: 1,
  encode(writer, value, version) {
    assertVersion(ShareGroupDescribeRequest, version)
    writeShareGroupDescribeRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(ShareGroupDescribeRequest, version)
    return readShareGroupDescribeRequest(reader, version)
  },
  default: defaultShareGroupDescribeRequest,
}

function defaultShareGroupDescribeRequest(): ShareGroupDescribeRequest {
  return {
    groupIds: [],
    includeAuthorizedOperations: false,
  }
}

function readShareGroupDescribeRequest(reader: Reader, version: number): ShareGroupDescribeRequest {
  const value: ShareGroupDescribeRequest = {
    groupIds: readGroupIdsOfShareGroupDescribeRequest(reader, version, reader.compactArrayLength('groupIds', 1)),
    includeAuthorizedOperations: reader.bool('includeAuthorizedOperations'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readGroupIdsOfShareGroupDescribeRequest(reader: Reader, _version: number, length: number): string[] {
  const elements: string[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.compactString(''))
  } catch (error) {
    throw within(error, 'groupIds', index)
  }
  return elements
}

function writeShareGroupDescribeRequest(writer: Writer, value: ShareGroupDescribeRequest, version: number): void {
  writer.compactArrayLength(value.groupIds, 'groupIds')
  writeGroupIdsOfShareGroupDescribeRequest(writer, value.groupIds, version)
  writer.bool(value.includeAuthorizedOperations, 'includeAuthorizedOperations')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeGroupIdsOfShareGroupDescribeRequest(writer: Writer, elements: readonly string[], _version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writer.compactString(elements[index] as string, '')
    }
  } catch (error) {
    throw within(error, 'groupIds', index)
  }
}

// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** DescribeGroupsRequest, a request of API 15 in versions 0–6; flexible in 5–6. */
export interface DescribeGroupsRequest {
  /** string[] in 0–6. */
  groups: readonly string[]
  /** bool in 3–6. */
  includeAuthorizedOperations: boolean
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link DescribeGroupsRequest}. */
export const DescribeGroupsRequest: MessageCodec<DescribeGroupsRequest> = {
  name: 'DescribeGroupsRequest',
  type: 'request',
  apiKey: 15,
  minVersion: 0,
  maxVersion: 6,
  latestStableVersion: 6,
  firstFlexibleVersion: 5,
  encode(writer, value, version) {
    assertVersion(DescribeGroupsRequest, version)
    writeDescribeGroupsRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(DescribeGroupsRequest, version)
    return readDescribeGroupsRequest(reader, version)
  },
  default: defaultDescribeGroupsRequest,
}

function defaultDescribeGroupsRequest(): DescribeGroupsRequest {
  return {
    groups: [],
    includeAuthorizedOperations: false,
  }
}

function readDescribeGroupsRequest(reader: Reader, version: number): DescribeGroupsRequest {
  const value: DescribeGroupsRequest = {
    groups:
      version >= 5
        ? readGroupsOfDescribeGroupsRequest(reader, version, reader.compactArrayLength('groups', 1))
        : readGroupsOfDescribeGroupsRequest(reader, version, reader.arrayLength('groups', 2)),
    includeAuthorizedOperations: version >= 3 ? reader.bool('includeAuthorizedOperations') : false,
  }
  if (version >= 5) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readGroupsOfDescribeGroupsRequest(reader: Reader, version: number, length: number): string[] {
  const elements: string[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(version >= 5 ? reader.compactString('') : reader.string(''))
  } catch (error) {
    throw within(error, 'groups', index)
  }
  return elements
}

function writeDescribeGroupsRequest(writer: Writer, value: DescribeGroupsRequest, version: number): void {
  if (version >= 5) {
    writer.compactArrayLength(value.groups, 'groups')
    writeGroupsOfDescribeGroupsRequest(writer, value.groups, version)
  } else {
    writer.arrayLength(value.groups, 'groups')
    writeGroupsOfDescribeGroupsRequest(writer, value.groups, version)
  }
  if (version >= 3) {
    writer.bool(value.includeAuthorizedOperations, 'includeAuthorizedOperations')
  } else {
    if (value.includeAuthorizedOperations !== false) writer.unsupported('includeAuthorizedOperations', version, '3–6')
  }
  if (version >= 5) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '5–6')
  }
}

function writeGroupsOfDescribeGroupsRequest(writer: Writer, elements: readonly string[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      if (version >= 5) {
        writer.compactString(elements[index] as string, '')
      } else {
        writer.string(elements[index] as string, '')
      }
    }
  } catch (error) {
    throw within(error, 'groups', index)
  }
}

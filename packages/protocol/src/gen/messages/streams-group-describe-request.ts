// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** StreamsGroupDescribeRequest, a request of API 89 in versions 0–1; flexible in 0–1. */
export interface StreamsGroupDescribeRequest {
  /** string[] in 0–1. */
  groupIds: readonly string[]
  /** bool in 0–1. */
  includeAuthorizedOperations: boolean
  /** bool in 1. */
  includeTopologyDescription: boolean
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link StreamsGroupDescribeRequest}. */
export const StreamsGroupDescribeRequest: MessageCodec<StreamsGroupDescribeRequest> = {
  name: 'StreamsGroupDescribeRequest',
  type: 'request',
  apiKey: 89,
  minVersion: 0,
  maxVersion: 1,
  latestStableVersion: 1,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(StreamsGroupDescribeRequest, version)
    writeStreamsGroupDescribeRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(StreamsGroupDescribeRequest, version)
    return readStreamsGroupDescribeRequest(reader, version)
  },
  default: defaultStreamsGroupDescribeRequest,
}

function defaultStreamsGroupDescribeRequest(): StreamsGroupDescribeRequest {
  return {
    groupIds: [],
    includeAuthorizedOperations: false,
    includeTopologyDescription: false,
  }
}

function readStreamsGroupDescribeRequest(reader: Reader, version: number): StreamsGroupDescribeRequest {
  const value: StreamsGroupDescribeRequest = {
    groupIds: readGroupIdsOfStreamsGroupDescribeRequest(reader, version, reader.compactArrayLength('groupIds', 1)),
    includeAuthorizedOperations: reader.bool('includeAuthorizedOperations'),
    includeTopologyDescription: version >= 1 ? reader.bool('includeTopologyDescription') : false,
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readGroupIdsOfStreamsGroupDescribeRequest(reader: Reader, _version: number, length: number): string[] {
  const elements: string[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.compactString(''))
  } catch (error) {
    throw within(error, 'groupIds', index)
  }
  return elements
}

function writeStreamsGroupDescribeRequest(writer: Writer, value: StreamsGroupDescribeRequest, version: number): void {
  writer.compactArrayLength(value.groupIds, 'groupIds')
  writeGroupIdsOfStreamsGroupDescribeRequest(writer, value.groupIds, version)
  writer.bool(value.includeAuthorizedOperations, 'includeAuthorizedOperations')
  if (version >= 1) {
    writer.bool(value.includeTopologyDescription, 'includeTopologyDescription')
  } else {
    if (value.includeTopologyDescription !== false) writer.unsupported('includeTopologyDescription', version, '1')
  }
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeGroupIdsOfStreamsGroupDescribeRequest(
  writer: Writer,
  elements: readonly string[],
  _version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writer.compactString(elements[index] as string, '')
    }
  } catch (error) {
    throw within(error, 'groupIds', index)
  }
}

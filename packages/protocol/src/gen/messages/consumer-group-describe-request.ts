// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** ConsumerGroupDescribeRequest, a request of API 69 in versions 0–1; flexible in 0–1. */
export interface ConsumerGroupDescribeRequest {
  /** string[] in 0–1. */
  groupIds: readonly string[]
  /** bool in 0–1. */
  includeAuthorizedOperations: boolean
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link ConsumerGroupDescribeRequest}. */
export const ConsumerGroupDescribeRequest: MessageCodec<ConsumerGroupDescribeRequest> = {
  name: 'ConsumerGroupDescribeRequest',
  type: 'request',
  apiKey: 69,
  minVersion: 0,
  maxVersion: 1,
  latestStableVersion: 1,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(ConsumerGroupDescribeRequest, version)
    writeConsumerGroupDescribeRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(ConsumerGroupDescribeRequest, version)
    return readConsumerGroupDescribeRequest(reader, version)
  },
  default: defaultConsumerGroupDescribeRequest,
}

function defaultConsumerGroupDescribeRequest(): ConsumerGroupDescribeRequest {
  return {
    groupIds: [],
    includeAuthorizedOperations: false,
  }
}

function readConsumerGroupDescribeRequest(reader: Reader, version: number): ConsumerGroupDescribeRequest {
  const value: ConsumerGroupDescribeRequest = {
    groupIds: readGroupIdsOfConsumerGroupDescribeRequest(reader, version, reader.compactArrayLength('groupIds', 1)),
    includeAuthorizedOperations: reader.bool('includeAuthorizedOperations'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readGroupIdsOfConsumerGroupDescribeRequest(reader: Reader, _version: number, length: number): string[] {
  const elements: string[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.compactString(''))
  } catch (error) {
    throw within(error, 'groupIds', index)
  }
  return elements
}

function writeConsumerGroupDescribeRequest(writer: Writer, value: ConsumerGroupDescribeRequest, version: number): void {
  writer.compactArrayLength(value.groupIds, 'groupIds')
  writeGroupIdsOfConsumerGroupDescribeRequest(writer, value.groupIds, version)
  writer.bool(value.includeAuthorizedOperations, 'includeAuthorizedOperations')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeGroupIdsOfConsumerGroupDescribeRequest(
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

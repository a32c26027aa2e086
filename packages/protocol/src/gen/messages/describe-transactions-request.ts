// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** DescribeTransactionsRequest, a request of API 65 in versions 0; flexible in 0. */
export interface DescribeTransactionsRequest {
  /** string[] in 0. */
  transactionalIds: readonly string[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link DescribeTransactionsRequest}. */
export const DescribeTransactionsRequest: MessageCodec<DescribeTransactionsRequest> = {
  name: 'DescribeTransactionsRequest',
  type: 'request',
  apiKey: 65,
  minVersion: 0,
  maxVersion: 0,
  latestStableVersion: 0,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(DescribeTransactionsRequest, version)
    writeDescribeTransactionsRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(DescribeTransactionsRequest, version)
    return readDescribeTransactionsRequest(reader, version)
  },
  default: defaultDescribeTransactionsRequest,
}

function defaultDescribeTransactionsRequest(): DescribeTransactionsRequest {
  return {
    transactionalIds: [],
  }
}

function readDescribeTransactionsRequest(reader: Reader, version: number): DescribeTransactionsRequest {
  const value: DescribeTransactionsRequest = {
    transactionalIds: readTransactionalIdsOfDescribeTransactionsRequest(
      reader,
      version,
      reader.compactArrayLength('transactionalIds', 1),
    ),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readTransactionalIdsOfDescribeTransactionsRequest(reader: Reader, _version: number, length: number): string[] {
  const elements: string[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.compactString(''))
  } catch (error) {
    throw within(error, 'transactionalIds', index)
  }
  return elements
}

function writeDescribeTransactionsRequest(writer: Writer, value: DescribeTransactionsRequest, version: number): void {
  writer.compactArrayLength(value.transactionalIds, 'transactionalIds')
  writeTransactionalIdsOfDescribeTransactionsRequest(writer, value.transactionalIds, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeTransactionalIdsOfDescribeTransactionsRequest(
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
    throw within(error, 'transactionalIds', index)
  }
}

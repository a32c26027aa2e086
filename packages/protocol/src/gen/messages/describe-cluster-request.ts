// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** DescribeClusterRequest, a request of API 60 in versions 0–2; flexible in 0–2. */
export interface DescribeClusterRequest {
  /** bool in 0–2. */
  includeClusterAuthorizedOperations: boolean
  /** int8 in 1–2; default 1. */
  endpointType: number
  /** bool in 2. */
  includeFencedBrokers: boolean
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link DescribeClusterRequest}. */
export const DescribeClusterRequest: MessageCodec<DescribeClusterRequest> = {
  name: 'DescribeClusterRequest',
  type: 'request',
  apiKey: 60,
  minVersion: 0,
  maxVersion: 2,
  latestStableVersion: 2,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(DescribeClusterRequest, version)
    writeDescribeClusterRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(DescribeClusterRequest, version)
    return readDescribeClusterRequest(reader, version)
  },
  default: defaultDescribeClusterRequest,
}

function defaultDescribeClusterRequest(): DescribeClusterRequest {
  return {
    includeClusterAuthorizedOperations: false,
    endpointType: 1,
    includeFencedBrokers: false,
  }
}

function readDescribeClusterRequest(reader: Reader, version: number): DescribeClusterRequest {
  const value: DescribeClusterRequest = {
    includeClusterAuthorizedOperations: reader.bool('includeClusterAuthorizedOperations'),
    endpointType: version >= 1 ? reader.int8('endpointType') : 1,
    includeFencedBrokers: version >= 2 ? reader.bool('includeFencedBrokers') : false,
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeDescribeClusterRequest(writer: Writer, value: DescribeClusterRequest, version: number): void {
  writer.bool(value.includeClusterAuthorizedOperations, 'includeClusterAuthorizedOperations')
  if (version >= 1) {
    writer.int8(value.endpointType, 'endpointType')
  } else {
    if (value.endpointType !== 1) writer.unsupported('endpointType', version, '1–2')
  }
  if (version >= 2) {
    writer.bool(value.includeFencedBrokers, 'includeFencedBrokers')
  } else {
    if (value.includeFencedBrokers !== false) writer.unsupported('includeFencedBrokers', version, '2')
  }
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

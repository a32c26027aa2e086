// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** ApiVersionsRequest, a request of API 18 in versions 0–5; flexible in 3–5. */
export interface ApiVersionsRequest {
  /** string in 3–5; ignorable. */
  clientSoftwareName: string
  /** string in 3–5; ignorable. */
  clientSoftwareVersion: string
  /** string in 5; null allowed in 5; default null; ignorable. */
  clusterId: string | null
  /** int32 in 5; default -1; ignorable. */
  nodeId: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link ApiVersionsRequest}. */
export const ApiVersionsRequest: MessageCodec<ApiVersionsRequest> = {
  name: 'ApiVersionsRequest',
  type: 'request',
  apiKey: 18,
  minVersion: 0,
  maxVersion: 5,
  latestStableVersion: 5,
  firstFlexibleVersion: 3,
  encode(writer, value, version) {
    assertVersion(ApiVersionsRequest, version)
    writeApiVersionsRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(ApiVersionsRequest, version)
    return readApiVersionsRequest(reader, version)
  },
  default: defaultApiVersionsRequest,
}

function defaultApiVersionsRequest(): ApiVersionsRequest {
  return {
    clientSoftwareName: '',
    clientSoftwareVersion: '',
    clusterId: null,
    nodeId: -1,
  }
}

function readApiVersionsRequest(reader: Reader, version: number): ApiVersionsRequest {
  const value: ApiVersionsRequest = {
    clientSoftwareName: version >= 3 ? reader.compactString('clientSoftwareName') : '',
    clientSoftwareVersion: version >= 3 ? reader.compactString('clientSoftwareVersion') : '',
    clusterId: version >= 5 ? reader.compactNullableString('clusterId') : null,
    nodeId: version >= 5 ? reader.int32('nodeId') : -1,
  }
  if (version >= 3) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeApiVersionsRequest(writer: Writer, value: ApiVersionsRequest, version: number): void {
  if (version >= 3) {
    writer.compactString(value.clientSoftwareName, 'clientSoftwareName')
  }
  if (version >= 3) {
    writer.compactString(value.clientSoftwareVersion, 'clientSoftwareVersion')
  }
  if (version >= 5) {
    writer.compactNullableString(value.clusterId, 'clusterId')
  }
  if (version >= 5) {
    writer.int32(value.nodeId, 'nodeId')
  }
  if (version >= 3) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '3–5')
  }
}

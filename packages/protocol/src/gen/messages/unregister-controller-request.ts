// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** UnregisterControllerRequest, a request of API 94 in versions 0; flexible in 0. */
export interface UnregisterControllerRequest {
  /** int32 in 0. */
  controllerId: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link UnregisterControllerRequest}. */
export const UnregisterControllerRequest: MessageCodec<UnregisterControllerRequest> = {
  name: 'UnregisterControllerRequest',
  type: 'request',
  apiKey: 94,
  minVersion: 0,
  maxVersion: 0,
  latestStableVersion: 0,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(UnregisterControllerRequest, version)
    writeUnregisterControllerRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(UnregisterControllerRequest, version)
    return readUnregisterControllerRequest(reader, version)
  },
  default: defaultUnregisterControllerRequest,
}

function defaultUnregisterControllerRequest(): UnregisterControllerRequest {
  return {
    controllerId: 0,
  }
}

function readUnregisterControllerRequest(reader: Reader, _version: number): UnregisterControllerRequest {
  const value: UnregisterControllerRequest = {
    controllerId: reader.int32('controllerId'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeUnregisterControllerRequest(writer: Writer, value: UnregisterControllerRequest, _version: number): void {
  writer.int32(value.controllerId, 'controllerId')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** AddRaftVoterResponse, a response of API 80 in versions 0–1; flexible in 0–1. */
export interface AddRaftVoterResponse {
  /** int32 in 0–1. */
  throttleTimeMs: number
  /** int16 in 0–1. */
  errorCode: number
  /** string in 0–1; null allowed in 0–1; ignorable. */
  errorMessage: string | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link AddRaftVoterResponse}. */
export const AddRaftVoterResponse: MessageCodec<AddRaftVoterResponse> = {
  name: 'AddRaftVoterResponse',
  type: 'response',
  apiKey: 80,
  minVersion: 0,
  maxVersion: 1,
  latestStableVersion: 1,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(AddRaftVoterResponse, version)
    writeAddRaftVoterResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(AddRaftVoterResponse, version)
    return readAddRaftVoterResponse(reader, version)
  },
  default: defaultAddRaftVoterResponse,
}

function defaultAddRaftVoterResponse(): AddRaftVoterResponse {
  return {
    throttleTimeMs: 0,
    errorCode: 0,
    errorMessage: '',
  }
}

function readAddRaftVoterResponse(reader: Reader, _version: number): AddRaftVoterResponse {
  const value: AddRaftVoterResponse = {
    throttleTimeMs: reader.int32('throttleTimeMs'),
    errorCode: reader.int16('errorCode'),
    errorMessage: reader.compactNullableString('errorMessage'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeAddRaftVoterResponse(writer: Writer, value: AddRaftVoterResponse, _version: number): void {
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  writer.int16(value.errorCode, 'errorCode')
  writer.compactNullableString(value.errorMessage, 'errorMessage')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** CreateAclsResponse, a response of API 30 in versions 1–3; flexible in 2–3. */
export interface CreateAclsResponse {
  /** int32 in 1–3. */
  throttleTimeMs: number
  /** AclCreationResult[] in 1–3. */
  results: readonly AclCreationResult[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link CreateAclsResponse}. */
export const CreateAclsResponse: MessageCodec<CreateAclsResponse> = {
  name: 'CreateAclsResponse',
  type: 'response',
  apiKey: 30,
  minVersion: 1,
  maxVersion: 3,
  latestStableVersion: 3,
  firstFlexibleVersion: 2,
  encode(writer, value, version) {
    assertVersion(CreateAclsResponse, version)
    writeCreateAclsResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(CreateAclsResponse, version)
    return readCreateAclsResponse(reader, version)
  },
  default: defaultCreateAclsResponse,
}

/** A part of {@link CreateAclsResponse}. */
export interface AclCreationResult {
  /** int16 in 1–3. */
  errorCode: number
  /** string in 1–3; null allowed in 1–3. */
  errorMessage: string | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultCreateAclsResponse(): CreateAclsResponse {
  return {
    throttleTimeMs: 0,
    results: [],
  }
}

function readCreateAclsResponse(reader: Reader, version: number): CreateAclsResponse {
  const value: CreateAclsResponse = {
    throttleTimeMs: reader.int32('throttleTimeMs'),
    results:
      version >= 2
        ? readResultsOfCreateAclsResponse(reader, version, reader.compactArrayLength('results', 4))
        : readResultsOfCreateAclsResponse(reader, version, reader.arrayLength('results', 4)),
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readResultsOfCreateAclsResponse(reader: Reader, version: number, length: number): AclCreationResult[] {
  const elements: AclCreationResult[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readAclCreationResult(reader, version))
  } catch (error) {
    throw within(error, 'results', index)
  }
  return elements
}

function writeCreateAclsResponse(writer: Writer, value: CreateAclsResponse, version: number): void {
  writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  if (version >= 2) {
    writer.compactArrayLength(value.results, 'results')
    writeResultsOfCreateAclsResponse(writer, value.results, version)
  } else {
    writer.arrayLength(value.results, 'results')
    writeResultsOfCreateAclsResponse(writer, value.results, version)
  }
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2–3')
  }
}

function writeResultsOfCreateAclsResponse(
  writer: Writer,
  elements: readonly AclCreationResult[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeAclCreationResult(writer, elements[index] as AclCreationResult, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'results', index)
  }
}

function readAclCreationResult(reader: Reader, version: number): AclCreationResult {
  const value: AclCreationResult = {
    errorCode: reader.int16('errorCode'),
    errorMessage: version >= 2 ? reader.compactNullableString('errorMessage') : reader.nullableString('errorMessage'),
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeAclCreationResult(writer: Writer, value: AclCreationResult, version: number): void {
  writer.int16(value.errorCode, 'errorCode')
  if (version >= 2) {
    writer.compactNullableString(value.errorMessage, 'errorMessage')
  } else {
    writer.nullableString(value.errorMessage, 'errorMessage')
  }
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2–3')
  }
}

// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within } from '../../wire/field-path.ts'
import { countOf } from '../../wire/lengths.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** ListGroupsRequest, a request of API 16 in versions 0–5; flexible in 3–5. */
export interface ListGroupsRequest {
  /** string[] in 4–5. */
  statesFilter: readonly string[]
  /** string[] in 5. */
  typesFilter: readonly string[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link ListGroupsRequest}. */
export const ListGroupsRequest: MessageCodec<ListGroupsRequest> = {
  name: 'ListGroupsRequest',
  type: 'request',
  apiKey: 16,
  minVersion: 0,
  maxVersion: 5,
  latestStableVersion: 5,
  firstFlexibleVersion: 3,
  encode(writer, value, version) {
    assertVersion(ListGroupsRequest, version)
    writeListGroupsRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(ListGroupsRequest, version)
    return readListGroupsRequest(reader, version)
  },
  default: defaultListGroupsRequest,
}

function defaultListGroupsRequest(): ListGroupsRequest {
  return {
    statesFilter: [],
    typesFilter: [],
  }
}

function readListGroupsRequest(reader: Reader, version: number): ListGroupsRequest {
  const value: ListGroupsRequest = {
    statesFilter:
      version >= 4
        ? readStatesFilterOfListGroupsRequest(reader, version, reader.compactArrayLength('statesFilter', 1))
        : [],
    typesFilter:
      version >= 5
        ? readTypesFilterOfListGroupsRequest(reader, version, reader.compactArrayLength('typesFilter', 1))
        : [],
  }
  if (version >= 3) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readStatesFilterOfListGroupsRequest(reader: Reader, _version: number, length: number): string[] {
  const elements: string[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.compactString(''))
  } catch (error) {
    throw within(error, 'statesFilter', index)
  }
  return elements
}

function readTypesFilterOfListGroupsRequest(reader: Reader, _version: number, length: number): string[] {
  const elements: string[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.compactString(''))
  } catch (error) {
    throw within(error, 'typesFilter', index)
  }
  return elements
}

function writeListGroupsRequest(writer: Writer, value: ListGroupsRequest, version: number): void {
  if (version >= 4) {
    writer.compactArrayLength(value.statesFilter, 'statesFilter')
    writeStatesFilterOfListGroupsRequest(writer, value.statesFilter, version)
  } else {
    if (countOf(value.statesFilter, 'statesFilter') !== 0) writer.unsupported('statesFilter', version, '4–5')
  }
  if (version >= 5) {
    writer.compactArrayLength(value.typesFilter, 'typesFilter')
    writeTypesFilterOfListGroupsRequest(writer, value.typesFilter, version)
  } else {
    if (countOf(value.typesFilter, 'typesFilter') !== 0) writer.unsupported('typesFilter', version, '5')
  }
  if (version >= 3) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '3–5')
  }
}

function writeStatesFilterOfListGroupsRequest(writer: Writer, elements: readonly string[], _version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writer.compactString(elements[index] as string, '')
    }
  } catch (error) {
    throw within(error, 'statesFilter', index)
  }
}

function writeTypesFilterOfListGroupsRequest(writer: Writer, elements: readonly string[], _version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writer.compactString(elements[index] as string, '')
    }
  } catch (error) {
    throw within(error, 'typesFilter', index)
  }
}

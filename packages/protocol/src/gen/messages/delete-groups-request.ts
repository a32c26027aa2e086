// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** DeleteGroupsRequest, a request of API 42 in versions 0–3; flexible in 2–3. */
export interface DeleteGroupsRequest {
  /** string[] in 0–3. */
  groupsNames: readonly string[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link DeleteGroupsRequest}. */
export const DeleteGroupsRequest: MessageCodec<DeleteGroupsRequest> = {
  name: 'DeleteGroupsRequest',
  type: 'request',
  apiKey: 42,
  minVersion: 0,
  maxVersion: 3,
  latestStableVersion: 3,
  firstFlexibleVersion: 2,
  encode(writer, value, version) {
    assertVersion(DeleteGroupsRequest, version)
    writeDeleteGroupsRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(DeleteGroupsRequest, version)
    return readDeleteGroupsRequest(reader, version)
  },
  default: defaultDeleteGroupsRequest,
}

function defaultDeleteGroupsRequest(): DeleteGroupsRequest {
  return {
    groupsNames: [],
  }
}

function readDeleteGroupsRequest(reader: Reader, version: number): DeleteGroupsRequest {
  const value: DeleteGroupsRequest = {
    groupsNames:
      version >= 2
        ? readGroupsNamesOfDeleteGroupsRequest(reader, version, reader.compactArrayLength('groupsNames', 1))
        : readGroupsNamesOfDeleteGroupsRequest(reader, version, reader.arrayLength('groupsNames', 2)),
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readGroupsNamesOfDeleteGroupsRequest(reader: Reader, version: number, length: number): string[] {
  const elements: string[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(version >= 2 ? reader.compactString('') : reader.string(''))
  } catch (error) {
    throw within(error, 'groupsNames', index)
  }
  return elements
}

function writeDeleteGroupsRequest(writer: Writer, value: DeleteGroupsRequest, version: number): void {
  if (version >= 2) {
    writer.compactArrayLength(value.groupsNames, 'groupsNames')
    writeGroupsNamesOfDeleteGroupsRequest(writer, value.groupsNames, version)
  } else {
    writer.arrayLength(value.groupsNames, 'groupsNames')
    writeGroupsNamesOfDeleteGroupsRequest(writer, value.groupsNames, version)
  }
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2–3')
  }
}

function writeGroupsNamesOfDeleteGroupsRequest(writer: Writer, elements: readonly string[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      if (version >= 2) {
        writer.compactString(elements[index] as string, '')
      } else {
        writer.string(elements[index] as string, '')
      }
    }
  } catch (error) {
    throw within(error, 'groupsNames', index)
  }
}

// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within } from '../../wire/field-path.ts'
import { countOf } from '../../wire/lengths.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** FindCoordinatorRequest, a request of API 10 in versions 0–6; flexible in 3–6. */
export interface FindCoordinatorRequest {
  /** string in 0–3. */
  key: string
  /** int8 in 1–6. */
  keyType: number
  /** string[] in 4–6. */
  coordinatorKeys: readonly string[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link FindCoordinatorRequest}. */
export const FindCoordinatorRequest: MessageCodec<FindCoordinatorRequest> = {
  name: 'FindCoordinatorRequest',
  type: 'request',
  apiKey: 10,
  minVersion: 0,
  maxVersion: 6,
  latestStableVersion: 6,
  firstFlexibleVersion: 3,
  encode(writer, value, version) {
    assertVersion(FindCoordinatorRequest, version)
    writeFindCoordinatorRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(FindCoordinatorRequest, version)
    return readFindCoordinatorRequest(reader, version)
  },
  default: defaultFindCoordinatorRequest,
}

function defaultFindCoordinatorRequest(): FindCoordinatorRequest {
  return {
    key: '',
    keyType: 0,
    coordinatorKeys: [],
  }
}

function readFindCoordinatorRequest(reader: Reader, version: number): FindCoordinatorRequest {
  const value: FindCoordinatorRequest = {
    key: version >= 4 ? '' : version >= 3 ? reader.compactString('key') : reader.string('key'),
    keyType: version >= 1 ? reader.int8('keyType') : 0,
    coordinatorKeys:
      version >= 4
        ? readCoordinatorKeysOfFindCoordinatorRequest(reader, version, reader.compactArrayLength('coordinatorKeys', 1))
        : [],
  }
  if (version >= 3) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readCoordinatorKeysOfFindCoordinatorRequest(reader: Reader, _version: number, length: number): string[] {
  const elements: string[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(reader.compactString(''))
  } catch (error) {
    throw within(error, 'coordinatorKeys', index)
  }
  return elements
}

function writeFindCoordinatorRequest(writer: Writer, value: FindCoordinatorRequest, version: number): void {
  if (version >= 4) {
    if (value.key !== '') writer.unsupported('key', version, '0–3')
  } else if (version >= 3) {
    writer.compactString(value.key, 'key')
  } else {
    writer.string(value.key, 'key')
  }
  if (version >= 1) {
    writer.int8(value.keyType, 'keyType')
  } else {
    if (value.keyType !== 0) writer.unsupported('keyType', version, '1–6')
  }
  if (version >= 4) {
    writer.compactArrayLength(value.coordinatorKeys, 'coordinatorKeys')
    writeCoordinatorKeysOfFindCoordinatorRequest(writer, value.coordinatorKeys, version)
  } else {
    if (countOf(value.coordinatorKeys, 'coordinatorKeys') !== 0) writer.unsupported('coordinatorKeys', version, '4–6')
  }
  if (version >= 3) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '3–6')
  }
}

function writeCoordinatorKeysOfFindCoordinatorRequest(
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
    throw within(error, 'coordinatorKeys', index)
  }
}

// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** DescribeDelegationTokenRequest, a request of API 41 in versions 1–3; flexible in 2–3. */
export interface DescribeDelegationTokenRequest {
  /** DescribeDelegationTokenOwner[] in 1–3; null allowed in 1–3. */
  owners: readonly DescribeDelegationTokenOwner[] | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link DescribeDelegationTokenRequest}. */
export const DescribeDelegationTokenRequest: MessageCodec<DescribeDelegationTokenRequest> = {
  name: 'DescribeDelegationTokenRequest',
  type: 'request',
  apiKey: 41,
  minVersion: 1,
  maxVersion: 3,
  latestStableVersion: 3,
  firstFlexibleVersion: 2,
  encode(writer, value, version) {
    assertVersion(DescribeDelegationTokenRequest, version)
    writeDescribeDelegationTokenRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(DescribeDelegationTokenRequest, version)
    return readDescribeDelegationTokenRequest(reader, version)
  },
  default: defaultDescribeDelegationTokenRequest,
}

/** A part of {@link DescribeDelegationTokenRequest}. */
export interface DescribeDelegationTokenOwner {
  /** string in 1–3. */
  principalType: string
  /** string in 1–3. */
  principalName: string
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultDescribeDelegationTokenRequest(): DescribeDelegationTokenRequest {
  return {
    owners: [],
  }
}

function readDescribeDelegationTokenRequest(reader: Reader, version: number): DescribeDelegationTokenRequest {
  const value: DescribeDelegationTokenRequest = {
    owners:
      version >= 2
        ? readOwnersOfDescribeDelegationTokenRequest(reader, version, reader.compactNullableArrayLength('owners', 3))
        : readOwnersOfDescribeDelegationTokenRequest(reader, version, reader.nullableArrayLength('owners', 4)),
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readOwnersOfDescribeDelegationTokenRequest(
  reader: Reader,
  version: number,
  length: number,
): DescribeDelegationTokenOwner[] | null {
  if (length === -1) return null
  const elements: DescribeDelegationTokenOwner[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readDescribeDelegationTokenOwner(reader, version))
  } catch (error) {
    throw within(error, 'owners', index)
  }
  return elements
}

function writeDescribeDelegationTokenRequest(
  writer: Writer,
  value: DescribeDelegationTokenRequest,
  version: number,
): void {
  if (version >= 2) {
    writer.compactNullableArrayLength(value.owners, 'owners')
    writeOwnersOfDescribeDelegationTokenRequest(writer, value.owners, version)
  } else {
    writer.nullableArrayLength(value.owners, 'owners')
    writeOwnersOfDescribeDelegationTokenRequest(writer, value.owners, version)
  }
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2–3')
  }
}

function writeOwnersOfDescribeDelegationTokenRequest(
  writer: Writer,
  elements: readonly DescribeDelegationTokenOwner[] | null,
  version: number,
): void {
  if (elements === null) return
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeDescribeDelegationTokenOwner(writer, elements[index] as DescribeDelegationTokenOwner, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'owners', index)
  }
}

function readDescribeDelegationTokenOwner(reader: Reader, version: number): DescribeDelegationTokenOwner {
  const value: DescribeDelegationTokenOwner = {
    principalType: version >= 2 ? reader.compactString('principalType') : reader.string('principalType'),
    principalName: version >= 2 ? reader.compactString('principalName') : reader.string('principalName'),
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeDescribeDelegationTokenOwner(writer: Writer, value: DescribeDelegationTokenOwner, version: number): void {
  if (version >= 2) {
    writer.compactString(value.principalType, 'principalType')
  } else {
    writer.string(value.principalType, 'principalType')
  }
  if (version >= 2) {
    writer.compactString(value.principalName, 'principalName')
  } else {
    writer.string(value.principalName, 'principalName')
  }
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2–3')
  }
}

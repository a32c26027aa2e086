// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** DescribeUserScramCredentialsRequest, a request of API 50 in versions 0; flexible in 0. */
export interface DescribeUserScramCredentialsRequest {
  /** UserName[] in 0; null allowed in 0. */
  users: readonly UserName[] | null
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link DescribeUserScramCredentialsRequest}. */
export const DescribeUserScramCredentialsRequest: MessageCodec<DescribeUserScramCredentialsRequest> = {
  name: 'DescribeUserScramCredentialsRequest',
  type: 'request',
  apiKey: 50,
  minVersion: 0,
  maxVersion: 0,
  latestStableVersion: 0,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(DescribeUserScramCredentialsRequest, version)
    writeDescribeUserScramCredentialsRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(DescribeUserScramCredentialsRequest, version)
    return readDescribeUserScramCredentialsRequest(reader, version)
  },
  default: defaultDescribeUserScramCredentialsRequest,
}

/** A part of {@link DescribeUserScramCredentialsRequest}. */
export interface UserName {
  /** string in 0. */
  name: string
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultDescribeUserScramCredentialsRequest(): DescribeUserScramCredentialsRequest {
  return {
    users: [],
  }
}

function readDescribeUserScramCredentialsRequest(reader: Reader, version: number): DescribeUserScramCredentialsRequest {
  const value: DescribeUserScramCredentialsRequest = {
    users: readUsersOfDescribeUserScramCredentialsRequest(
      reader,
      version,
      reader.compactNullableArrayLength('users', 2),
    ),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readUsersOfDescribeUserScramCredentialsRequest(
  reader: Reader,
  version: number,
  length: number,
): UserName[] | null {
  if (length === -1) return null
  const elements: UserName[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readUserName(reader, version))
  } catch (error) {
    throw within(error, 'users', index)
  }
  return elements
}

function writeDescribeUserScramCredentialsRequest(
  writer: Writer,
  value: DescribeUserScramCredentialsRequest,
  version: number,
): void {
  writer.compactNullableArrayLength(value.users, 'users')
  writeUsersOfDescribeUserScramCredentialsRequest(writer, value.users, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeUsersOfDescribeUserScramCredentialsRequest(
  writer: Writer,
  elements: readonly UserName[] | null,
  version: number,
): void {
  if (elements === null) return
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeUserName(writer, elements[index] as UserName, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'users', index)
  }
}

function readUserName(reader: Reader, _version: number): UserName {
  const value: UserName = {
    name: reader.compactString('name'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeUserName(writer: Writer, value: UserName, _version: number): void {
  writer.compactString(value.name, 'name')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

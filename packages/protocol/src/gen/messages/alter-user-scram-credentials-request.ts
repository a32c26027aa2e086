// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** AlterUserScramCredentialsRequest, a request of API 51 in versions 0; flexible in 0. */
export interface AlterUserScramCredentialsRequest {
  /** ScramCredentialDeletion[] in 0. */
  deletions: readonly ScramCredentialDeletion[]
  /** ScramCredentialUpsertion[] in 0. */
  upsertions: readonly ScramCredentialUpsertion[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link AlterUserScramCredentialsRequest}. */
export const AlterUserScramCredentialsRequest: MessageCodec<AlterUserScramCredentialsRequest> = {
  name: 'AlterUserScramCredentialsRequest',
  type: 'request',
  apiKey: 51,
  minVersion: 0,
  maxVersion: 0,
  latestStableVersion: 0,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(AlterUserScramCredentialsRequest, version)
    writeAlterUserScramCredentialsRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(AlterUserScramCredentialsRequest, version)
    return readAlterUserScramCredentialsRequest(reader, version)
  },
  default: defaultAlterUserScramCredentialsRequest,
}

/** A part of {@link AlterUserScramCredentialsRequest}. */
export interface ScramCredentialDeletion {
  /** string in 0. */
  name: string
  /** int8 in 0. */
  mechanism: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link AlterUserScramCredentialsRequest}. */
export interface ScramCredentialUpsertion {
  /** string in 0. */
  name: string
  /** int8 in 0. */
  mechanism: number
  /** int32 in 0. */
  iterations: number
  /** bytes in 0. */
  salt: Uint8Array
  /** bytes in 0. */
  saltedPassword: Uint8Array
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultAlterUserScramCredentialsRequest(): AlterUserScramCredentialsRequest {
  return {
    deletions: [],
    upsertions: [],
  }
}

function readAlterUserScramCredentialsRequest(reader: Reader, version: number): AlterUserScramCredentialsRequest {
  const value: AlterUserScramCredentialsRequest = {
    deletions: readDeletionsOfAlterUserScramCredentialsRequest(
      reader,
      version,
      reader.compactArrayLength('deletions', 3),
    ),
    upsertions: readUpsertionsOfAlterUserScramCredentialsRequest(
      reader,
      version,
      reader.compactArrayLength('upsertions', 9),
    ),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readDeletionsOfAlterUserScramCredentialsRequest(
  reader: Reader,
  version: number,
  length: number,
): ScramCredentialDeletion[] {
  const elements: ScramCredentialDeletion[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readScramCredentialDeletion(reader, version))
  } catch (error) {
    throw within(error, 'deletions', index)
  }
  return elements
}

function readUpsertionsOfAlterUserScramCredentialsRequest(
  reader: Reader,
  version: number,
  length: number,
): ScramCredentialUpsertion[] {
  const elements: ScramCredentialUpsertion[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readScramCredentialUpsertion(reader, version))
  } catch (error) {
    throw within(error, 'upsertions', index)
  }
  return elements
}

function writeAlterUserScramCredentialsRequest(
  writer: Writer,
  value: AlterUserScramCredentialsRequest,
  version: number,
): void {
  writer.compactArrayLength(value.deletions, 'deletions')
  writeDeletionsOfAlterUserScramCredentialsRequest(writer, value.deletions, version)
  writer.compactArrayLength(value.upsertions, 'upsertions')
  writeUpsertionsOfAlterUserScramCredentialsRequest(writer, value.upsertions, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeDeletionsOfAlterUserScramCredentialsRequest(
  writer: Writer,
  elements: readonly ScramCredentialDeletion[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeScramCredentialDeletion(writer, elements[index] as ScramCredentialDeletion, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'deletions', index)
  }
}

function writeUpsertionsOfAlterUserScramCredentialsRequest(
  writer: Writer,
  elements: readonly ScramCredentialUpsertion[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeScramCredentialUpsertion(writer, elements[index] as ScramCredentialUpsertion, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'upsertions', index)
  }
}

function readScramCredentialDeletion(reader: Reader, _version: number): ScramCredentialDeletion {
  const value: ScramCredentialDeletion = {
    name: reader.compactString('name'),
    mechanism: reader.int8('mechanism'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeScramCredentialDeletion(writer: Writer, value: ScramCredentialDeletion, _version: number): void {
  writer.compactString(value.name, 'name')
  writer.int8(value.mechanism, 'mechanism')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function readScramCredentialUpsertion(reader: Reader, _version: number): ScramCredentialUpsertion {
  const value: ScramCredentialUpsertion = {
    name: reader.compactString('name'),
    mechanism: reader.int8('mechanism'),
    iterations: reader.int32('iterations'),
    salt: reader.compactBytes('salt'),
    saltedPassword: reader.compactBytes('saltedPassword'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeScramCredentialUpsertion(writer: Writer, value: ScramCredentialUpsertion, _version: number): void {
  writer.compactString(value.name, 'name')
  writer.int8(value.mechanism, 'mechanism')
  writer.int32(value.iterations, 'iterations')
  writer.compactBytes(value.salt, 'salt')
  writer.compactBytes(value.saltedPassword, 'saltedPassword')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

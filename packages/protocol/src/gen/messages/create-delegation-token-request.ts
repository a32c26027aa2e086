// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** CreateDelegationTokenRequest, a request of API 38 in versions 1–3; flexible in 2–3. */
export interface CreateDelegationTokenRequest {
  /** string in 3; null allowed in 3. */
  ownerPrincipalType: string | null
  /** string in 3; null allowed in 3. */
  ownerPrincipalName: string | null
  /** CreatableRenewers[] in 1–3. */
  renewers: readonly CreatableRenewers[]
  /** int64 in 1–3. */
  maxLifetimeMs: bigint
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link CreateDelegationTokenRequest}. */
export const CreateDelegationTokenRequest: MessageCodec<CreateDelegationTokenRequest> = {
  name: 'CreateDelegationTokenRequest',
  type: 'request',
  apiKey: 38,
  minVersion: 1,
  maxVersion: 3,
  latestStableVersion: 3,
  firstFlexibleVersion: 2,
  encode(writer, value, version) {
    assertVersion(CreateDelegationTokenRequest, version)
    writeCreateDelegationTokenRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(CreateDelegationTokenRequest, version)
    return readCreateDelegationTokenRequest(reader, version)
  },
  default: defaultCreateDelegationTokenRequest,
}

/** A part of {@link CreateDelegationTokenRequest}. */
export interface CreatableRenewers {
  /** string in 1–3. */
  principalType: string
  /** string in 1–3. */
  principalName: string
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultCreateDelegationTokenRequest(): CreateDelegationTokenRequest {
  return {
    ownerPrincipalType: '',
    ownerPrincipalName: '',
    renewers: [],
    maxLifetimeMs: 0n,
  }
}

function readCreateDelegationTokenRequest(reader: Reader, version: number): CreateDelegationTokenRequest {
  const value: CreateDelegationTokenRequest = {
    ownerPrincipalType: version >= 3 ? reader.compactNullableString('ownerPrincipalType') : '',
    ownerPrincipalName: version >= 3 ? reader.compactNullableString('ownerPrincipalName') : '',
    renewers:
      version >= 2
        ? readRenewersOfCreateDelegationTokenRequest(reader, version, reader.compactArrayLength('renewers', 3))
        : readRenewersOfCreateDelegationTokenRequest(reader, version, reader.arrayLength('renewers', 4)),
    maxLifetimeMs: reader.int64('maxLifetimeMs'),
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readRenewersOfCreateDelegationTokenRequest(
  reader: Reader,
  version: number,
  length: number,
): CreatableRenewers[] {
  const elements: CreatableRenewers[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readCreatableRenewers(reader, version))
  } catch (error) {
    throw within(error, 'renewers', index)
  }
  return elements
}

function writeCreateDelegationTokenRequest(writer: Writer, value: CreateDelegationTokenRequest, version: number): void {
  if (version >= 3) {
    writer.compactNullableString(value.ownerPrincipalType, 'ownerPrincipalType')
  } else {
    if (value.ownerPrincipalType !== '') writer.unsupported('ownerPrincipalType', version, '3')
  }
  if (version >= 3) {
    writer.compactNullableString(value.ownerPrincipalName, 'ownerPrincipalName')
  } else {
    if (value.ownerPrincipalName !== '') writer.unsupported('ownerPrincipalName', version, '3')
  }
  if (version >= 2) {
    writer.compactArrayLength(value.renewers, 'renewers')
    writeRenewersOfCreateDelegationTokenRequest(writer, value.renewers, version)
  } else {
    writer.arrayLength(value.renewers, 'renewers')
    writeRenewersOfCreateDelegationTokenRequest(writer, value.renewers, version)
  }
  writer.int64(value.maxLifetimeMs, 'maxLifetimeMs')
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2–3')
  }
}

function writeRenewersOfCreateDelegationTokenRequest(
  writer: Writer,
  elements: readonly CreatableRenewers[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeCreatableRenewers(writer, elements[index] as CreatableRenewers, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'renewers', index)
  }
}

function readCreatableRenewers(reader: Reader, version: number): CreatableRenewers {
  const value: CreatableRenewers = {
    principalType: version >= 2 ? reader.compactString('principalType') : reader.string('principalType'),
    principalName: version >= 2 ? reader.compactString('principalName') : reader.string('principalName'),
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeCreatableRenewers(writer: Writer, value: CreatableRenewers, version: number): void {
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

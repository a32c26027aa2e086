// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** CreateAclsRequest, a request of API 30 in versions 1–3; flexible in 2–3. */
export interface CreateAclsRequest {
  /** AclCreation[] in 1–3. */
  creations: readonly AclCreation[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link CreateAclsRequest}. */
export const CreateAclsRequest: MessageCodec<CreateAclsRequest> = {
  name: 'CreateAclsRequest',
  type: 'request',
  apiKey: 30,
  minVersion: 1,
  maxVersion: 3,
  latestStableVersion: 3,
  firstFlexibleVersion: 2,
  encode(writer, value, version) {
    assertVersion(CreateAclsRequest, version)
    writeCreateAclsRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(CreateAclsRequest, version)
    return readCreateAclsRequest(reader, version)
  },
  default: defaultCreateAclsRequest,
}

/** A part of {@link CreateAclsRequest}. */
export interface AclCreation {
  /** int8 in 1–3. */
  resourceType: number
  /** string in 1–3. */
  resourceName: string
  /** int8 in 1–3; default 3. */
  resourcePatternType: number
  /** string in 1–3. */
  principal: string
  /** string in 1–3. */
  host: string
  /** int8 in 1–3. */
  operation: number
  /** int8 in 1–3. */
  permissionType: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultCreateAclsRequest(): CreateAclsRequest {
  return {
    creations: [],
  }
}

function readCreateAclsRequest(reader: Reader, version: number): CreateAclsRequest {
  const value: CreateAclsRequest = {
    creations:
      version >= 2
        ? readCreationsOfCreateAclsRequest(reader, version, reader.compactArrayLength('creations', 8))
        : readCreationsOfCreateAclsRequest(reader, version, reader.arrayLength('creations', 10)),
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function readCreationsOfCreateAclsRequest(reader: Reader, version: number, length: number): AclCreation[] {
  const elements: AclCreation[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readAclCreation(reader, version))
  } catch (error) {
    throw within(error, 'creations', index)
  }
  return elements
}

function writeCreateAclsRequest(writer: Writer, value: CreateAclsRequest, version: number): void {
  if (version >= 2) {
    writer.compactArrayLength(value.creations, 'creations')
    writeCreationsOfCreateAclsRequest(writer, value.creations, version)
  } else {
    writer.arrayLength(value.creations, 'creations')
    writeCreationsOfCreateAclsRequest(writer, value.creations, version)
  }
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2–3')
  }
}

function writeCreationsOfCreateAclsRequest(writer: Writer, elements: readonly AclCreation[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeAclCreation(writer, elements[index] as AclCreation, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'creations', index)
  }
}

function readAclCreation(reader: Reader, version: number): AclCreation {
  const value: AclCreation = {
    resourceType: reader.int8('resourceType'),
    resourceName: version >= 2 ? reader.compactString('resourceName') : reader.string('resourceName'),
    resourcePatternType: reader.int8('resourcePatternType'),
    principal: version >= 2 ? reader.compactString('principal') : reader.string('principal'),
    host: version >= 2 ? reader.compactString('host') : reader.string('host'),
    operation: reader.int8('operation'),
    permissionType: reader.int8('permissionType'),
  }
  if (version >= 2) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeAclCreation(writer: Writer, value: AclCreation, version: number): void {
  writer.int8(value.resourceType, 'resourceType')
  if (version >= 2) {
    writer.compactString(value.resourceName, 'resourceName')
  } else {
    writer.string(value.resourceName, 'resourceName')
  }
  writer.int8(value.resourcePatternType, 'resourcePatternType')
  if (version >= 2) {
    writer.compactString(value.principal, 'principal')
  } else {
    writer.string(value.principal, 'principal')
  }
  if (version >= 2) {
    writer.compactString(value.host, 'host')
  } else {
    writer.string(value.host, 'host')
  }
  writer.int8(value.operation, 'operation')
  writer.int8(value.permissionType, 'permissionType')
  if (version >= 2) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '2–3')
  }
}

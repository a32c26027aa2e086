// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** DefaultPrincipalData, a data in versions 0; flexible in 0. */
export interface DefaultPrincipalData {
  /** string in 0. */
  type: string
  /** string in 0. */
  name: string
  /** bool in 0. */
  tokenAuthenticated: boolean
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link DefaultPrincipalData}. */
export const DefaultPrincipalData: MessageCodec<DefaultPrincipalData> = {
  name: 'DefaultPrincipalData',
  type: 'data',
  apiKey: undefined,
  minVersion: 0,
  maxVersion: 0,
  latestStableVersion: 0,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(DefaultPrincipalData, version)
    writeDefaultPrincipalData(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(DefaultPrincipalData, version)
    return readDefaultPrincipalData(reader, version)
  },
  default: defaultDefaultPrincipalData,
}

function defaultDefaultPrincipalData(): DefaultPrincipalData {
  return {
    type: '',
    name: '',
    tokenAuthenticated: false,
  }
}

function readDefaultPrincipalData(reader: Reader, _version: number): DefaultPrincipalData {
  const value: DefaultPrincipalData = {
    type: reader.compactString('type'),
    name: reader.compactString('name'),
    tokenAuthenticated: reader.bool('tokenAuthenticated'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeDefaultPrincipalData(writer: Writer, value: DefaultPrincipalData, _version: number): void {
  writer.compactString(value.type, 'type')
  writer.compactString(value.name, 'name')
  writer.bool(value.tokenAuthenticated, 'tokenAuthenticated')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

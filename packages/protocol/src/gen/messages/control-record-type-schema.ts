// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { Writer } from '../../wire/writer.ts'

/** ControlRecordTypeSchema, a data in versions 0; never flexible. */
export interface ControlRecordTypeSchema {
  /** int16 in 0. */
  type: number
}

/** Encodes and decodes {@link ControlRecordTypeSchema}. */
export const ControlRecordTypeSchema: MessageCodec<ControlRecordTypeSchema> = {
  name: 'ControlRecordTypeSchema',
  type: 'data',
  apiKey: undefined,
  minVersion: 0,
  maxVersion: 0,
  latestStableVersion: 0,
  firstFlexibleVersion: undefined,
  encode(writer, value, version) {
    assertVersion(ControlRecordTypeSchema, version)
    writeControlRecordTypeSchema(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(ControlRecordTypeSchema, version)
    return readControlRecordTypeSchema(reader, version)
  },
  default: defaultControlRecordTypeSchema,
}

function defaultControlRecordTypeSchema(): ControlRecordTypeSchema {
  return {
    type: 0,
  }
}

function readControlRecordTypeSchema(reader: Reader, _version: number): ControlRecordTypeSchema {
  return {
    type: reader.int16('type'),
  }
}

function writeControlRecordTypeSchema(writer: Writer, value: ControlRecordTypeSchema, _version: number): void {
  writer.int16(value.type, 'type')
}

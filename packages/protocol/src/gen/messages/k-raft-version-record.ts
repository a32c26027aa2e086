// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** KRaftVersionRecord, a data in versions 0; flexible in 0. */
export interface KRaftVersionRecord {
  /** int16 in 0. */
  version: number
  /** int16 in 0. */
  kRaftVersion: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link KRaftVersionRecord}. */
export const KRaftVersionRecord: MessageCodec<KRaftVersionRecord> = {
  name: 'KRaftVersionRecord',
  type: 'data',
  apiKey: undefined,
  minVersion: 0,
  maxVersion: 0,
  latestStableVersion: 0,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(KRaftVersionRecord, version)
    writeKRaftVersionRecord(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(KRaftVersionRecord, version)
    return readKRaftVersionRecord(reader, version)
  },
  default: defaultKRaftVersionRecord,
}

function defaultKRaftVersionRecord(): KRaftVersionRecord {
  return {
    version: 0,
    kRaftVersion: 0,
  }
}

function readKRaftVersionRecord(reader: Reader, version: number): KRaftVersionRecord {
  const value: KRaftVersionRecord = {
    version: reader.int16('version'),
    kRaftVersion: reader.int16('kRaftVersion'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeKRaftVersionRecord(writer: Writer, value: KRaftVersionRecord, version: number): void {
  writer.int16(value.version, 'version')
  writer.int16(value.kRaftVersion, 'kRaftVersion')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

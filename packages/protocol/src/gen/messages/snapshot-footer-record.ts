// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** SnapshotFooterRecord, a data in versions 0; flexible in 0. */
export interface SnapshotFooterRecord {
  /** int16 in 0. */
  version: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link SnapshotFooterRecord}. */
export const SnapshotFooterRecord: MessageCodec<SnapshotFooterRecord> = {
  name: 'SnapshotFooterRecord',
  type: 'data',
  apiKey: undefined,
  minVersion: 0,
  maxVersion: 0,
  latestStableVersion: 0,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(SnapshotFooterRecord, version)
    writeSnapshotFooterRecord(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(SnapshotFooterRecord, version)
    return readSnapshotFooterRecord(reader, version)
  },
  default: defaultSnapshotFooterRecord,
}

function defaultSnapshotFooterRecord(): SnapshotFooterRecord {
  return {
    version: 0,
  }
}

function readSnapshotFooterRecord(reader: Reader, version: number): SnapshotFooterRecord {
  const value: SnapshotFooterRecord = {
    version: reader.int16('version'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeSnapshotFooterRecord(writer: Writer, value: SnapshotFooterRecord, version: number): void {
  writer.int16(value.version, 'version')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

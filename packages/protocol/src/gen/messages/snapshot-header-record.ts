// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** SnapshotHeaderRecord, a data in versions 0; flexible in 0. */
export interface SnapshotHeaderRecord {
  /** int16 in 0. */
  version: number
  /** int64 in 0. */
  lastContainedLogTimestamp: bigint
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link SnapshotHeaderRecord}. */
export const SnapshotHeaderRecord: MessageCodec<SnapshotHeaderRecord> = {
  name: 'SnapshotHeaderRecord',
  type: 'data',
  apiKey: undefined,
  minVersion: 0,
  maxVersion: 0,
  latestStableVersion: 0,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(SnapshotHeaderRecord, version)
    writeSnapshotHeaderRecord(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(SnapshotHeaderRecord, version)
    return readSnapshotHeaderRecord(reader, version)
  },
  default: defaultSnapshotHeaderRecord,
}

function defaultSnapshotHeaderRecord(): SnapshotHeaderRecord {
  return {
    version: 0,
    lastContainedLogTimestamp: 0n,
  }
}

function readSnapshotHeaderRecord(reader: Reader, version: number): SnapshotHeaderRecord {
  const value: SnapshotHeaderRecord = {
    version: reader.int16('version'),
    lastContainedLogTimestamp: reader.int64('lastContainedLogTimestamp'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeSnapshotHeaderRecord(writer: Writer, value: SnapshotHeaderRecord, version: number): void {
  writer.int16(value.version, 'version')
  writer.int64(value.lastContainedLogTimestamp, 'lastContainedLogTimestamp')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

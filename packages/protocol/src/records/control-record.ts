import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'
import { WireFormatError } from '../errors/wire-format-error.ts'
import type { Crc32c } from '../wire/crc32c.ts'
import { assertInt32 } from './assert-integer.ts'
import { RecordBatchBuilder } from './record-batch-builder.ts'
import { layout, readInt16, readInt32, viewOf } from './record-batch-layout.ts'

/** What a control record is about; `unknown` is a type that a newer Kafka may have added (Java: `ControlRecordType`). */
export type ControlRecordType =
  | 'abort'
  | 'commit'
  | 'leader-change'
  | 'snapshot-header'
  | 'snapshot-footer'
  | 'kraft-version'
  | 'kraft-voters'
  | 'unknown'

/** The key of a control record. */
export interface ControlRecordKey {
  /** The version of the key, 0 so far. */
  readonly version: number
  /** What the record is about. */
  readonly type: ControlRecordType
  /** The type as the record has it. */
  readonly typeId: number
}

/** The value of a control record that ends a transaction. */
export interface EndTransactionMarker {
  /** The version of the value, 0 so far. */
  readonly version: number
  /** The epoch of the transaction coordinator that wrote it. */
  readonly coordinatorEpoch: number
}

/** What the marker at the end of a transaction says. */
export interface ControlBatchOptions {
  /** How the transaction ended. */
  readonly type: 'abort' | 'commit'
  /** The producer's id. */
  readonly producerId: bigint
  /** The producer's epoch. */
  readonly producerEpoch: number
  /** The epoch of the transaction coordinator. Default: 0. */
  readonly coordinatorEpoch?: number
  /** When it ended, in milliseconds since the epoch. */
  readonly timestamp: number
  /** The marker's offset. Default: 0n; see `setBaseOffset`. */
  readonly baseOffset?: bigint
  /** The epoch of the partition's leader. Default: -1. */
  readonly partitionLeaderEpoch?: number
  /** Computes CRC-32C. Default: this package's own. */
  readonly crc32c?: Crc32c
}

const types: readonly ControlRecordType[] = [
  'abort',
  'commit',
  'leader-change',
  'snapshot-header',
  'snapshot-footer',
  'kraft-version',
  'kraft-voters',
]

/**
 * What the key of a control record says. Bytes after the fields known are of a newer version, and ignored.
 *
 * @param key The key of a record whose batch `isControl`.
 * @throws WireFormatError for a key that is null, short or has a negative version.
 */
export function parseControlRecordKey(key: Uint8Array | null): ControlRecordKey {
  const bytes = checked(key, 4, 'key')
  const typeId = readInt16(bytes, 2)
  return { version: readInt16(bytes, 0), type: types[typeId] ?? 'unknown', typeId }
}

/**
 * What the value of a control record of type `abort` or `commit` says. Bytes after the fields known are of a newer version, and ignored.
 *
 * @param value The record's value.
 * @throws WireFormatError for a value that is null, short or has a negative version.
 */
export function parseEndTransactionMarker(value: Uint8Array | null): EndTransactionMarker {
  const bytes = checked(value, 6, 'value')
  return { version: readInt16(bytes, 0), coordinatorEpoch: readInt32(bytes, 2) }
}

/**
 * The batch by which a broker ends a transaction in a partition (Java: `MemoryRecords.withEndTransactionMarker`).
 *
 * @throws InvalidArgumentError for another type, and for an id, epoch, offset or timestamp that its field cannot hold.
 */
export function controlBatch(options: ControlBatchOptions): Uint8Array {
  const { type, coordinatorEpoch = 0, timestamp, ...header } = options
  if (type !== 'abort' && type !== 'commit') {
    throw InvalidArgumentError.unknownValue('type', type, ['abort', 'commit'])
  }
  assertInt32('coordinatorEpoch', coordinatorEpoch)
  const key = new Uint8Array(4)
  viewOf(key).setInt16(2, types.indexOf(type))
  const value = new Uint8Array(6)
  viewOf(value).setInt32(2, coordinatorEpoch)
  const builder = new RecordBatchBuilder(new Uint8Array(layout.records + 17))
  builder.append(timestamp, key, value)
  return builder.finish({ ...header, isTransactional: true, isControl: true })
}

function checked(bytes: Uint8Array | null, fewest: number, path: string): Uint8Array {
  const found = bytes === null ? 'null' : `${bytes.length} bytes`
  if (bytes === null || bytes.length < fewest) {
    throw new WireFormatError(`a control record's ${path} has at least ${fewest} bytes, this is ${found}`, {
      offset: 0,
      path,
    })
  }
  const version = readInt16(bytes, 0)
  if (version >= 0) return bytes
  throw new WireFormatError(`cannot be negative, is ${version}`, { offset: 0, path: `${path}.version` })
}

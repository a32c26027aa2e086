import { type LocatedBytes, locate } from './record-batch-layout.ts'

/**
 * A place in a batch's records that moves on without allocating. `next()` reads a record into the fields; they are places and lengths
 * in `bytes`, valid until the next call.
 *
 * ```ts
 * import type { RecordBatchView } from '@k/protocol'
 *
 * function valueBytes(batch: RecordBatchView): number {
 *   let sum = 0
 *   for (const cursor = batch.cursor(); cursor.next(); ) sum += Math.max(cursor.valueLength, 0)
 *   return sum
 * }
 * ```
 */
export abstract class RecordCursor {
  /** The bytes in which the records stand, uncompressed. */
  readonly bytes: Uint8Array
  /** @internal */
  readonly located: LocatedBytes
  /** Where the record's body begins, after its length. */
  bodyStart = 0
  /** The record's offset, from the batch's base offset. */
  offsetDelta = 0
  /** The record's timestamp in milliseconds since the epoch; -1 when there is none. Beyond 2^53 a number near it. */
  timestamp = 0
  /** Where the key's bytes begin. */
  keyStart = 0
  /** How many bytes the key has; -1 when it is null. */
  keyLength = -1
  /** Where the value's bytes begin. */
  valueStart = 0
  /** How many bytes the value has; -1 when it is null. */
  valueLength = -1
  /** Where the header count stands, for `readRecordHeaders`; -1 in message sets, which have no headers. */
  headersStart = -1
  /** How many headers there are. */
  headerCount = 0

  /**
   * Makes a cursor before the first record; a batch's `cursor()` does.
   *
   * @param bytes The bytes in which the records stand, uncompressed.
   */
  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    this.located = locate(bytes)
  }

  /**
   * Goes to the next record.
   *
   * @returns Whether there was one.
   * @throws WireFormatError for bytes that are no record, or that are left after the last one. The same call throws it again; the fields are not those of a record then.
   */
  abstract next(): boolean
}

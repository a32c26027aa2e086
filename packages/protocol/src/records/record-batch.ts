import { InvalidStateError } from '../errors/invalid-state-error.ts'
import { WireFormatError } from '../errors/wire-format-error.ts'
import { type Crc32c, crc32c as ownCrc32c } from '../wire/crc32c.ts'
import { RecordBatchCursor } from './record-batch-cursor.ts'
import {
  attributeBits,
  layout,
  logOverhead,
  readInt16,
  readInt32,
  readInt64,
  readInt64Number,
} from './record-batch-layout.ts'
import type { RecordBatchView, TimestampType } from './record-batch-view.ts'
import type { RecordCursor } from './record-cursor.ts'
import { RecordIterator } from './record-iterator.ts'
import type { RecordView } from './record-view.ts'
import { nextSequence } from './sequence.ts'
import { readShortVarlong, readVarlong } from './zigzag-varint.ts'

const nothing = new Uint8Array(0)
const maximumOffset = 2n ** 63n - 1n

/**
 * A record batch v2, seen lazily: the header's fields are read when they are asked for, the records while they are iterated.
 * The bytes are neither copied nor changed (Java: `DefaultRecordBatch`).
 */
export class RecordBatch implements RecordBatchView {
  readonly magic = 2
  readonly #bytes: Uint8Array
  readonly #origin: number
  readonly #decompressed: Uint8Array | undefined

  /**
   * Makes the view of a batch.
   *
   * @param bytes The batch; what stands behind it is ignored.
   * @param origin Where the batch begins in what was received, for the offsets of errors. Default: 0.
   * @param decompressed The records, when the batch has them compressed. Default: not known.
   * @throws WireFormatError for bytes that are not a whole record batch v2. Records and checksum are not looked at.
   */
  constructor(bytes: Uint8Array, origin = 0, decompressed?: Uint8Array) {
    this.#origin = origin
    this.#decompressed = decompressed
    if (bytes.length < layout.records) {
      throw this.#fault(`a batch has at least ${layout.records} bytes, ${bytes.length} are left`, 0, 'length')
    }
    if (bytes[layout.magic] !== 2) throw this.#fault(`must be 2, is ${bytes[layout.magic]}`, layout.magic, 'magic')
    const size = logOverhead + readInt32(bytes, layout.length)
    if (size < layout.records || size > bytes.length) {
      const possible = `must be ${layout.records - logOverhead} to ${bytes.length - logOverhead}`
      throw this.#fault(`${possible}, is ${size - logOverhead}`, layout.length, 'length')
    }
    this.#bytes = size === bytes.length ? bytes : bytes.subarray(0, size)
    // A position would go backwards, and the reader in a circle.
    if (this.lastOffsetDelta < 0) throw this.#negative(this.lastOffsetDelta, layout.lastOffsetDelta, 'lastOffsetDelta')
    if (this.baseOffset < 0n) throw this.#negative(this.baseOffset, layout.baseOffset, 'baseOffset')
    if (this.nextOffset > maximumOffset) {
      const reason = `with the last offset delta ${this.lastOffsetDelta}, ${this.baseOffset} leaves the range of offsets`
      throw this.#fault(reason, layout.baseOffset, 'baseOffset')
    }
  }

  get sizeInBytes(): number {
    return this.#bytes.length
  }

  get baseOffset(): bigint {
    return readInt64(this.#bytes, layout.baseOffset)
  }

  get lastOffset(): bigint {
    return this.offsetAt(this.lastOffsetDelta)
  }

  get nextOffset(): bigint {
    return this.offsetAt(this.lastOffsetDelta + 1)
  }

  /** The bytes that follow the length field. */
  get length(): number {
    return readInt32(this.#bytes, layout.length)
  }

  get partitionLeaderEpoch(): number {
    return readInt32(this.#bytes, layout.partitionLeaderEpoch)
  }

  /** The checksum that the batch states, unsigned. */
  get crc(): number {
    return readInt32(this.#bytes, layout.crc) >>> 0
  }

  /** The attributes, of which the getters below know the bits. */
  get attributes(): number {
    return readInt16(this.#bytes, layout.attributes)
  }

  get codecId(): number {
    return this.attributes & attributeBits.codec
  }

  get timestampType(): TimestampType {
    return (this.attributes & attributeBits.logAppendTime) === 0 ? 'CreateTime' : 'LogAppendTime'
  }

  get isTransactional(): boolean {
    return (this.attributes & attributeBits.transactional) !== 0
  }

  get isControl(): boolean {
    return (this.attributes & attributeBits.control) !== 0
  }

  /** Whether the base timestamp is the time from which on a compaction may delete the batch's tombstones (KIP-534). */
  get hasDeleteHorizon(): boolean {
    return (this.attributes & attributeBits.deleteHorizon) !== 0
  }

  /** The last record's offset, from the base offset, as it was when the batch was written. */
  get lastOffsetDelta(): number {
    return readInt32(this.#bytes, layout.lastOffsetDelta)
  }

  /**
   * What the records' timestamps count from, in milliseconds; -1 in an empty batch. With a delete horizon it is the horizon, and the
   * timestamps count from that. Beyond 2^53 the nearest number.
   */
  get baseTimestamp(): number {
    return readInt64Number(this.#bytes, layout.baseTimestamp)
  }

  get maxTimestamp(): number {
    return readInt64Number(this.#bytes, layout.maxTimestamp)
  }

  get producerId(): bigint {
    return readInt64(this.#bytes, layout.producerId)
  }

  get producerEpoch(): number {
    return readInt16(this.#bytes, layout.producerEpoch)
  }

  get baseSequence(): number {
    return readInt32(this.#bytes, layout.baseSequence)
  }

  /** The sequence number of the last record that the batch had when it was written; -1 when the producer is not idempotent. */
  get lastSequence(): number {
    return this.baseSequence < 0 ? this.baseSequence : nextSequence(this.baseSequence, this.lastOffsetDelta)
  }

  get recordCount(): number {
    return readInt32(this.#bytes, layout.recordCount)
  }

  verifyChecksum(crc32c: Crc32c = ownCrc32c): void {
    const expected = this.crc
    const found = crc32c(this.#bytes.subarray(layout.attributes))
    if (found === expected) return
    const reason = `the checksum of the batch at offset ${this.baseOffset} is ${hex(found)}, expected ${hex(expected)}`
    throw this.#fault(reason, layout.crc, 'crc')
  }

  recordsBytes(): Uint8Array {
    return this.#decompressed ?? this.#bytes.subarray(layout.records)
  }

  withRecordsBytes(decompressed: Uint8Array): RecordBatch {
    return new RecordBatch(this.#bytes, this.#origin, decompressed)
  }

  cursor(fromOffset?: bigint): RecordCursor {
    const isLogAppendTime = this.timestampType === 'LogAppendTime'
    const decompressed = this.#decompressed ?? this.#nothingToDecompress()
    return new RecordBatchCursor({
      bytes: decompressed ?? this.#bytes,
      start: decompressed ? 0 : layout.records,
      origin: decompressed ? 0 : this.#origin,
      recordCount: this.recordCount,
      baseTimestamp: isLogAppendTime ? this.maxTimestamp : this.baseTimestamp,
      isLogAppendTime,
      fromOffsetDelta: fromOffset === undefined ? Number.NEGATIVE_INFINITY : Number(fromOffset - this.baseOffset),
      timestampAt: bodyStart => this.timestampAt(bodyStart),
    })
  }

  /** The records, in order. @throws InvalidStateError and WireFormatError as {@link RecordBatchView} says. */
  [Symbol.iterator](): IterableIterator<RecordView> {
    return new RecordIterator(this, this.cursor())
  }

  recordsFrom(fromOffset: bigint): IterableIterator<RecordView> {
    return new RecordIterator(this, this.cursor(fromOffset))
  }

  offsetAt(offsetDelta: number): bigint {
    const base = readInt64Number(this.#bytes, layout.baseOffset)
    const isExact = Number.isSafeInteger(base) && Number.isSafeInteger(base + offsetDelta)
    return isExact ? BigInt(base + offsetDelta) : this.baseOffset + BigInt(offsetDelta)
  }

  timestampAt(bodyStart: number): number {
    if (this.timestampType === 'LogAppendTime') return this.maxTimestamp
    const bytes = this.#decompressed ?? this.#bytes
    // The record's attributes stand before it.
    const delta = readShortVarlong(bytes, bodyStart + 1)
    if (!Number.isNaN(delta)) return this.baseTimestamp + delta
    const exact = readInt64(this.#bytes, layout.baseTimestamp) + readVarlong(bytes, bodyStart + 1)
    return Number(BigInt.asIntN(64, exact))
  }

  /** The decompressed records of a compressed batch of which compaction has left none, `undefined` when there is nothing to decompress. */
  #nothingToDecompress(): Uint8Array | undefined {
    if (this.codecId === 0) return undefined
    if (this.recordCount === 0) return nothing
    throw new InvalidStateError(
      `the records of the batch at offset ${this.baseOffset} are compressed by codec ${this.codecId}; decompress recordsBytes() and iterate withRecordsBytes(decompressed)`,
    )
  }

  #negative(value: number | bigint, at: number, path: string): WireFormatError {
    return this.#fault(`cannot be negative, is ${value}`, at, path)
  }

  #fault(reason: string, at: number, path: string): WireFormatError {
    return new WireFormatError(reason, { offset: this.#origin + at, path })
  }
}

function hex(checksum: number): string {
  return `0x${checksum.toString(16).padStart(8, '0')}`
}

import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'
import { InvalidStateError } from '../errors/invalid-state-error.ts'
import { type Crc32c, crc32c as ownCrc32c } from '../wire/crc32c.ts'
import { utf8Length, writeUtf8 } from '../wire/utf8.ts'
import { codecName } from './codec-ids.ts'
import { attributeBits, layout, logOverhead, maximumInt32, viewOf } from './record-batch-layout.ts'
import { assertPlace, assertStamp } from './record-batch-stamp.ts'
import type { TimestampType } from './record-batch-view.ts'
import { fieldTypes, isField, typeFault } from './record-field.ts'
import { headersSize, type RecordHeader, writeHeaders } from './record-header.ts'
import { differenceSize, varintSize, writeDifference, writeVarint } from './zigzag-varint.ts'

/** What the header of a finished batch says. */
export interface FinishRecordBatchOptions {
  /** The id of the codec that `bytes` are compressed by: see `codecIds`. Default: 0, not compressed. */
  readonly codecId?: number
  /** The compressed records. Default: the records as they were appended. */
  readonly bytes?: Uint8Array
  /** The producer's id. Default: -1n, not idempotent. */
  readonly producerId?: bigint
  /** The producer's epoch. Default: -1. */
  readonly producerEpoch?: number
  /** The sequence number of the first record. Default: -1. */
  readonly baseSequence?: number
  /** Whether the batch belongs to a transaction. Default: false. */
  readonly isTransactional?: boolean
  /** Whether its record is a control record. Default: false. */
  readonly isControl?: boolean
  /** Who sets the timestamps. Default: `CreateTime`. */
  readonly timestampType?: Exclude<TimestampType, 'NoTimestampType'>
  /** The epoch of the partition's leader, which a broker knows. Default: -1. */
  readonly partitionLeaderEpoch?: number
  /** The offset of the first record, which a broker knows. Default: 0n. */
  readonly baseOffset?: bigint
  /** Computes CRC-32C. Default: this package's own. */
  readonly crc32c?: Crc32c
}

// What writing a record returns instead of a position.
const noRoom = -1
const mismeasured = -2

// Up to here a loop copies faster than TypedArray.set, whose call alone costs about 20 ns.
const loopedBytes = 24

const noHeaders: readonly RecordHeader[] = []

// The longest varints that may stand before a record's fields: its length, key length, value length 5 each, offset delta 5, timestamp delta 10; and its attributes.
const recordOverheadBound = 31

/** The largest number of bytes that a batch can have: its length field is an int32. */
const maximumBatchSize = maximumInt32 + logOverhead

/**
 * The bytes that a record takes at most, whatever its timestamp and place in the batch. A buffer for a batch of it alone has 61 bytes more.
 * A string counts three bytes a UTF-16 unit, so that it need not be read.
 *
 * @throws InvalidArgumentError for a part of another type.
 */
export function recordSizeUpperBound(
  key: Uint8Array | string | null,
  value: Uint8Array | string | null,
  headers: readonly RecordHeader[] = noHeaders,
): number {
  return recordOverheadBound + fieldBound('key', key) + fieldBound('value', value) + headersSize(headers)
}

function fieldBound(name: string, field: Uint8Array | string | null): number {
  if (!isField(field)) throw typeFault(name, field, fieldTypes)
  if (field === null) return 0
  return typeof field === 'string' ? field.length * 3 : field.length
}

/**
 * Writes a record batch v2 into a buffer of the caller's. It never waits and keeps nothing per record.
 *
 * Append records, then either `finish()`, or compress what `recordsBytes()` gives and `finish({ codecId, bytes })`.
 * Byte for byte what the Java producer writes, lone surrogates apart (Java: `MemoryRecordsBuilder`, `DefaultRecord.writeTo`).
 */
export class RecordBatchBuilder {
  #buffer: Uint8Array
  #limit: number
  #position: number = layout.records
  #recordCount = 0
  #baseTimestamp = 0
  #maxTimestamp = -1
  // The sizes that the record being written is taken to have.
  #keyLength = -1
  #valueLength = -1
  #state: 'open' | 'closed' | 'finished' = 'open'

  /**
   * Begins a batch.
   *
   * @param buffer Where to write; the builder owns it until the batch is finished or moved.
   * @throws InvalidArgumentError when the header has no room in it.
   */
  constructor(buffer: Uint8Array) {
    if (buffer.length < layout.records) {
      throw new InvalidArgumentError(
        'buffer',
        `has ${buffer.length} bytes; a batch's header alone needs ${layout.records}`,
      )
    }
    this.#buffer = buffer
    this.#limit = Math.min(buffer.length, maximumBatchSize)
  }

  /** How many records were appended. */
  get recordCount(): number {
    return this.#recordCount
  }

  /** The bytes that the batch takes uncompressed, its header included. */
  get byteLength(): number {
    return this.#position
  }

  /** The largest timestamp appended; -1 before the first record. */
  get maxTimestamp(): number {
    return this.#maxTimestamp
  }

  /**
   * Appends a record. Strings are written in UTF-8, lone surrogates as U+FFFD.
   *
   * @param timestamp In milliseconds since the epoch; -1 is none.
   * @param key The key.
   * @param value The value; `null` is a tombstone.
   * @param headers The headers. Default: none.
   * @returns Whether it was appended: `false` means that the buffer has no room for it, and nothing has changed.
   * @throws InvalidArgumentError for a timestamp that is negative or not a safe integer, a part of another type, or a record that no batch can hold.
   * @throws InvalidStateError after `recordsBytes()` or `finish()`.
   */
  append(
    timestamp: number,
    key: Uint8Array | string | null,
    value: Uint8Array | string | null,
    headers: readonly RecordHeader[] = noHeaders,
  ): boolean {
    if (this.#state !== 'open') throw this.#notOpen('append to')
    if (!Number.isSafeInteger(timestamp) || timestamp < -1) throw invalidTimestamp(timestamp)
    if (!isField(key)) throw typeFault('key', key, fieldTypes)
    if (!isField(value)) throw typeFault('value', value, fieldTypes)
    // Most strings are ASCII: their length is taken for their size, and corrected only when writing them shows another.
    this.#keyLength = key === null ? -1 : key.length
    this.#valueLength = value === null ? -1 : value.length
    const end = this.#write(timestamp, key, value, headers)
    if (end !== mismeasured) return end !== noRoom
    this.#keyLength = fieldLength(key)
    this.#valueLength = fieldLength(value)
    return this.#write(timestamp, key, value, headers) !== noRoom
  }

  /**
   * Goes on in a larger buffer, into which what was written is copied. The former one is the caller's again.
   *
   * @throws InvalidArgumentError when it is smaller than what was written.
   * @throws InvalidStateError after `recordsBytes()` or `finish()`.
   */
  moveTo(buffer: Uint8Array): void {
    if (this.#state !== 'open') throw this.#notOpen('move')
    if (buffer.length < this.#position) {
      throw new InvalidArgumentError('buffer', `has ${buffer.length} bytes; the batch has ${this.#position} already`)
    }
    // The header is written when the batch is finished.
    buffer.set(this.#buffer.subarray(layout.records, this.#position), layout.records)
    this.#buffer = buffer
    this.#limit = Math.min(buffer.length, maximumBatchSize)
  }

  /**
   * The records as they were appended, for a compressor: a view of the buffer. Nothing can be appended afterwards.
   *
   * @throws InvalidStateError after `finish()`.
   */
  recordsBytes(): Uint8Array {
    if (this.#state === 'finished') throw this.#notOpen('read the records of')
    this.#state = 'closed'
    return this.#buffer.subarray(layout.records, this.#position)
  }

  /**
   * Writes the header and the checksum.
   *
   * @param options What the header says.
   * @returns The batch: a view of the buffer, or of a new one when the compressed records do not fit into it.
   * @throws InvalidStateError when nothing was appended, or the batch is finished already.
   * @throws InvalidArgumentError for an option that its field cannot hold, or a codec id that does not go with `bytes`.
   */
  finish(options: FinishRecordBatchOptions = {}): Uint8Array {
    if (this.#state === 'finished') throw this.#notOpen('finish')
    if (this.#recordCount === 0)
      throw new InvalidStateError('the record batch is empty; append a record before finish()')
    const {
      baseOffset = 0n,
      partitionLeaderEpoch = -1,
      producerId = -1n,
      producerEpoch = -1,
      baseSequence = -1,
    } = options
    assertPlace(baseOffset, partitionLeaderEpoch)
    assertStamp({ producerId, producerEpoch, baseSequence })
    const attributes = attributesOf(options)
    // From here on the records may be overwritten by the compressed ones: there is no second try.
    this.#state = 'finished'
    const batch = this.#whole(options.bytes)
    const view = viewOf(batch)
    view.setBigInt64(layout.baseOffset, baseOffset)
    view.setInt32(layout.length, batch.length - logOverhead)
    view.setInt32(layout.partitionLeaderEpoch, partitionLeaderEpoch)
    view.setInt8(layout.magic, 2)
    view.setInt16(layout.attributes, attributes)
    view.setInt32(layout.lastOffsetDelta, this.#recordCount - 1)
    view.setBigInt64(layout.baseTimestamp, BigInt(this.#baseTimestamp))
    view.setBigInt64(layout.maxTimestamp, BigInt(this.#maxTimestamp))
    view.setBigInt64(layout.producerId, producerId)
    view.setInt16(layout.producerEpoch, producerEpoch)
    view.setInt32(layout.baseSequence, baseSequence)
    view.setInt32(layout.recordCount, this.#recordCount)
    const checksum = (options.crc32c ?? ownCrc32c)(batch.subarray(layout.attributes))
    view.setUint32(layout.crc, checksum)
    return batch
  }

  /** The position after the record, {@link noRoom}, or {@link mismeasured} when a string was not as long in UTF-8 as was said. */
  #write(
    timestamp: number,
    key: Uint8Array | string | null,
    value: Uint8Array | string | null,
    headers: readonly RecordHeader[],
  ): number {
    const isFirst = this.#recordCount === 0
    const baseTimestamp = isFirst ? timestamp : this.#baseTimestamp
    const keyLength = this.#keyLength
    const valueLength = this.#valueLength
    const bodyLength =
      1 +
      differenceSize(timestamp, baseTimestamp) +
      varintSize(this.#recordCount) +
      fieldSize(keyLength) +
      fieldSize(valueLength) +
      (headers === noHeaders ? 1 : headersSize(headers))
    const target = this.#buffer
    let position = this.#position
    // A string has at least as many bytes as it has UTF-16 units: what has no room now has none.
    if (position + varintSize(bodyLength) + bodyLength > this.#limit) return this.#refuse(bodyLength)
    position = writeVarint(target, position, bodyLength)
    // The record's attributes, of which none is defined.
    target[position++] = 0
    position = writeDifference(target, position, timestamp, baseTimestamp)
    position = writeVarint(target, position, this.#recordCount)
    position = writeField(target, position, key, keyLength)
    if (position < 0) return mismeasured
    position = writeField(target, position, value, valueLength)
    if (position < 0) return mismeasured
    if (headers === noHeaders) target[position++] = 0
    else position = writeHeaders(target, position, headers)
    if (isFirst) this.#baseTimestamp = timestamp
    if (isFirst || timestamp > this.#maxTimestamp) this.#maxTimestamp = timestamp
    this.#position = position
    this.#recordCount++
    return position
  }

  #refuse(bodyLength: number): number {
    if (bodyLength > maximumInt32 - layout.records) {
      throw new InvalidArgumentError('record', `takes ${bodyLength} bytes; a batch has at most ${maximumInt32}`)
    }
    return noRoom
  }

  #whole(compressed: Uint8Array | undefined): Uint8Array {
    if (compressed === undefined) return this.#buffer.subarray(0, this.#position)
    const size = layout.records + compressed.length
    if (size > maximumBatchSize) {
      throw new InvalidArgumentError('bytes', `has ${compressed.length} bytes; a batch has at most ${maximumInt32}`)
    }
    const batch = size <= this.#buffer.length ? this.#buffer.subarray(0, size) : new Uint8Array(size)
    batch.set(compressed, layout.records)
    return batch
  }

  #notOpen(operation: string): InvalidStateError {
    const reason = this.#state === 'finished' ? 'finish()' : 'recordsBytes()'
    return new InvalidStateError(`cannot ${operation} a record batch after ${reason}; begin another with a new builder`)
  }
}

function invalidTimestamp(timestamp: number): InvalidArgumentError {
  return new InvalidArgumentError(
    'timestamp',
    `got ${String(timestamp)}; must be an integer of milliseconds from 0 to 2^53-1, or -1 for none`,
  )
}

/** The bytes that a field of a known length takes, -1 being null. */
function fieldSize(length: number): number {
  return length < 0 ? 1 : varintSize(length) + length
}

function fieldLength(field: Uint8Array | string | null): number {
  if (field === null) return -1
  return typeof field === 'string' ? utf8Length(field) : field.length
}

/** The position after the field, or a negative number when a string has not the length given. */
function writeField(target: Uint8Array, offset: number, field: Uint8Array | string | null, length: number): number {
  const position = writeVarint(target, offset, length)
  if (field === null) return position
  if (typeof field === 'string') {
    // Writing stops where the target ends: near there a cut text could have the expected length by chance.
    if (position + length * 3 > target.length && utf8Length(field) !== length) return mismeasured
    return writeUtf8(target, position, field) === length ? position + length : mismeasured
  }
  if (length <= loopedBytes) {
    for (let index = 0; index < length; index++) target[position + index] = field[index] as number
  } else {
    target.set(field, position)
  }
  return position + length
}

function attributesOf(options: FinishRecordBatchOptions): number {
  const { codecId = 0, bytes, timestampType = 'CreateTime' } = options
  if (codecName(codecId) === undefined) {
    throw new InvalidArgumentError('codecId', `got ${String(codecId)}; must be an id of codecIds: 0 to 4`)
  }
  if ((codecId !== 0) !== (bytes !== undefined)) {
    throw new InvalidArgumentError(
      'codecId',
      `got ${codecId} ${bytes ? 'with' : 'without'} bytes; compressed bytes and their codec go together`,
    )
  }
  if (timestampType !== 'CreateTime' && timestampType !== 'LogAppendTime') {
    throw InvalidArgumentError.unknownValue('timestampType', timestampType, ['CreateTime', 'LogAppendTime'])
  }
  return (
    codecId |
    (timestampType === 'LogAppendTime' ? attributeBits.logAppendTime : 0) |
    (options.isTransactional ? attributeBits.transactional : 0) |
    (options.isControl ? attributeBits.control : 0)
  )
}

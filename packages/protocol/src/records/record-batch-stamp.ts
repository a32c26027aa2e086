import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'
import { type Crc32c, crc32c as ownCrc32c } from '../wire/crc32c.ts'
import { assertInt16, assertInt32, assertInt64 } from './assert-integer.ts'
import { attributeBits, layout, logOverhead, viewOf } from './record-batch-layout.ts'

/** Who wrote a batch, and where it stands in what they wrote. */
export interface RecordBatchStamp {
  /** The producer's id. */
  readonly producerId: bigint
  /** The producer's epoch. */
  readonly producerEpoch: number
  /** The sequence number of the first record. */
  readonly baseSequence: number
  /** Whether the batch belongs to a transaction. Default: as it is. */
  readonly isTransactional?: boolean
}

/**
 * Writes another stamp into a finished batch, and the checksum anew.
 *
 * @param batch A whole record batch v2, written by `RecordBatchBuilder`; it is changed.
 * @param stamp What to write.
 * @param crc32c Computes CRC-32C. Default: this package's own.
 * @throws InvalidArgumentError when the bytes are not one record batch v2, or a value does not fit its field; nothing is changed then.
 */
export function stampRecordBatch(batch: Uint8Array, stamp: RecordBatchStamp, crc32c: Crc32c = ownCrc32c): void {
  const view = wholeBatch(batch)
  assertStamp(stamp)
  view.setBigInt64(layout.producerId, stamp.producerId)
  view.setInt16(layout.producerEpoch, stamp.producerEpoch)
  view.setInt32(layout.baseSequence, stamp.baseSequence)
  if (stamp.isTransactional !== undefined) {
    const others = view.getInt16(layout.attributes) & ~attributeBits.transactional
    view.setInt16(layout.attributes, others | (stamp.isTransactional ? attributeBits.transactional : 0))
  }
  view.setUint32(layout.crc, crc32c(batch.subarray(layout.attributes)))
}

/**
 * Gives a finished batch its place in a log, as a broker does. The checksum does not cover it.
 *
 * @param batch A whole record batch v2; it is changed.
 * @param baseOffset The offset of its first record.
 * @param partitionLeaderEpoch The epoch of the leader that appends it.
 * @throws InvalidArgumentError when the bytes are not one record batch v2, or a value does not fit its field; nothing is changed then.
 */
export function setBaseOffset(batch: Uint8Array, baseOffset: bigint, partitionLeaderEpoch: number): void {
  const view = wholeBatch(batch)
  assertPlace(baseOffset, partitionLeaderEpoch)
  view.setBigInt64(layout.baseOffset, baseOffset)
  view.setInt32(layout.partitionLeaderEpoch, partitionLeaderEpoch)
}

/**
 * Makes a time the timestamp of all records of a finished batch, as a broker does for a topic whose
 * `message.timestamp.type` is `LogAppendTime` (Java: `DefaultRecordBatch.setMaxTimestamp`), and writes the checksum anew.
 *
 * @param batch A whole record batch v2; it is changed.
 * @param timestamp In milliseconds since the epoch.
 * @param crc32c Computes CRC-32C. Default: this package's own.
 * @throws InvalidArgumentError when the bytes are not one record batch v2, or the timestamp is not a safe integer.
 */
export function setLogAppendTime(batch: Uint8Array, timestamp: number, crc32c: Crc32c = ownCrc32c): void {
  const view = wholeBatch(batch)
  if (!Number.isSafeInteger(timestamp)) {
    throw new InvalidArgumentError('timestamp', `got ${String(timestamp)}; must be an integer of milliseconds`)
  }
  view.setInt16(layout.attributes, view.getInt16(layout.attributes) | attributeBits.logAppendTime)
  view.setBigInt64(layout.maxTimestamp, BigInt(timestamp))
  view.setUint32(layout.crc, crc32c(batch.subarray(layout.attributes)))
}

/** @throws InvalidArgumentError for what does not fit its field. */
export function assertStamp({ producerId, producerEpoch, baseSequence }: RecordBatchStamp): void {
  assertInt64('producerId', producerId)
  assertInt16('producerEpoch', producerEpoch)
  assertInt32('baseSequence', baseSequence)
}

/** @throws InvalidArgumentError for what does not fit its field. */
export function assertPlace(baseOffset: bigint, partitionLeaderEpoch: number): void {
  assertInt64('baseOffset', baseOffset)
  assertInt32('partitionLeaderEpoch', partitionLeaderEpoch)
}

function wholeBatch(batch: Uint8Array): DataView {
  const view = viewOf(batch)
  const isWhole =
    batch.length >= layout.records &&
    batch[layout.magic] === 2 &&
    view.getInt32(layout.length) === batch.length - logOverhead
  if (!isWhole) throw new InvalidArgumentError('batch', 'is not one whole record batch v2; give what finish() returned')
  return view
}

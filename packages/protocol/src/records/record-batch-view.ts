import type { Crc32c } from '../wire/crc32c.ts'
import type { RecordCursor } from './record-cursor.ts'
import type { RecordView } from './record-view.ts'

/** Who set the timestamps of a batch: the producer, or the broker when it appended the batch. Message sets v0 have no timestamps. */
export type TimestampType = 'CreateTime' | 'LogAppendTime' | 'NoTimestampType'

/**
 * What a consumer needs of a batch, whichever format it has: record batch v2, or a message of a message set v0 or v1.
 * Iterating gives its records; a batch whose records are compressed needs {@link RecordBatchView.withRecordsBytes} first.
 */
export interface RecordBatchView extends Iterable<RecordView> {
  /** The format: 0 and 1 are message sets, 2 is the record batch of Kafka 0.11 and newer. */
  readonly magic: number
  /** The bytes that the batch takes, its header included. */
  readonly sizeInBytes: number
  /** The offset of the first record that the batch had when it was written. Of a compressed message set it is known once that is decompressed. */
  readonly baseOffset: bigint
  /** The offset of the last record that the batch had when it was written; compaction may have removed that record. */
  readonly lastOffset: bigint
  /** The offset that follows the batch: where to fetch from next, whatever records it still has. */
  readonly nextOffset: bigint
  /** The epoch of the leader that appended the batch; -1 when unknown. */
  readonly partitionLeaderEpoch: number
  /** The id of the codec that the records are compressed by: see `codecIds`. */
  readonly codecId: number
  /** Who set the timestamps. */
  readonly timestampType: TimestampType
  /** The largest timestamp in milliseconds since the epoch, or the broker's for LogAppendTime; -1 when there is none. */
  readonly maxTimestamp: number
  /** Whether the batch belongs to a transaction. */
  readonly isTransactional: boolean
  /** Whether its record is for clients, not for users: see `parseControlRecordKey`. */
  readonly isControl: boolean
  /** The producer's id; -1n when it is not idempotent. */
  readonly producerId: bigint
  /** The producer's epoch; -1 when it is not idempotent. */
  readonly producerEpoch: number
  /** The sequence number of the first record; -1 when the producer is not idempotent. */
  readonly baseSequence: number
  /** How many records there are; `undefined` while a compressed message set has not been given its decompressed bytes. */
  readonly recordCount: number | undefined

  /**
   * Compares the checksum with the bytes.
   *
   * @param crc32c Computes CRC-32C; the default is this package's own. Message sets have CRC-32 and do not use it.
   * @throws WireFormatError that tells the checksum expected and the one found.
   */
  verifyChecksum(crc32c?: Crc32c): void

  /** The records as they stand in the batch: compressed when `codecId` is not 0. Decompressed ones when they were given. */
  recordsBytes(): Uint8Array

  /** A batch like this one whose records are read from bytes that the caller has decompressed. */
  withRecordsBytes(decompressed: Uint8Array): RecordBatchView

  /**
   * A cursor before the first record.
   *
   * @param fromOffset Records with a smaller offset are passed over. Default: none are.
   * @throws InvalidStateError when the records are compressed.
   * @throws WireFormatError when the bytes cannot hold as many records as the header declares.
   */
  cursor(fromOffset?: bigint): RecordCursor

  /**
   * The records whose offset is not below one.
   *
   * @throws InvalidStateError when the records are compressed.
   * @throws WireFormatError when the bytes cannot hold as many records as the header declares; iterating throws it for bytes that are no record.
   */
  recordsFrom(fromOffset: bigint): IterableIterator<RecordView>

  /** The offset of the record that is so far from the base offset. */
  offsetAt(offsetDelta: number): bigint

  /** The timestamp of the record whose body begins there in the records' bytes; a cursor knows where. */
  timestampAt(bodyStart: number): number
}

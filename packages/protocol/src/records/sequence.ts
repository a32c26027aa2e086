import { maximumInt32 } from './record-batch-layout.ts'

/**
 * The sequence number that follows `count` records from `sequence` on: int32, after 2^31-1 comes 0
 * (Java: `DefaultRecordBatch.incrementSequence`).
 *
 * @param sequence A sequence number, 0 to 2^31-1.
 * @param count How many records, 0 to 2^31-1.
 */
export function nextSequence(sequence: number, count: number): number {
  return sequence > maximumInt32 - count ? count - (maximumInt32 - sequence) - 1 : sequence + count
}

import { parseControlRecordKey } from './control-record.ts'
import type { RecordBatchView } from './record-batch-view.ts'

/** A transaction that was aborted, as a Fetch response lists it. */
export interface AbortedTransaction {
  /** The producer's id. */
  readonly producerId: bigint
  /** The offset of the transaction's first record in the partition. */
  readonly firstOffset: bigint
}

/** What a reader does with a batch: `deliver` its records, or `skip` it. The position moves to the batch's `nextOffset` either way. */
export type BatchDecision = 'deliver' | 'skip'

/**
 * What a `read_committed` reader does with each batch of a partition in a Fetch response (Java: `CompletedFetch`). Batches of aborted transactions
 * are skipped, without decompressing them, and control batches, which are never for users.
 *
 * @param batches The batches of the response, in their order; also those before the fetched offset.
 * @param aborted The aborted transactions of the response, in any order; `null` is none.
 * @returns A decision for each batch, in their order.
 * @throws WireFormatError for a control batch without a record that can be read.
 */
export function readCommitted(
  batches: readonly RecordBatchView[],
  aborted: readonly AbortedTransaction[] | null,
): BatchDecision[] {
  const pending = [...(aborted ?? [])].sort((left, right) => compare(left.firstOffset, right.firstOffset))
  const aborting = new Set<bigint>()
  let next = 0
  return batches.map(batch => {
    if (!batch.isTransactional) return batch.isControl ? 'skip' : 'deliver'
    const { producerId, lastOffset } = batch
    for (let entry = pending[next]; entry !== undefined && entry.firstOffset <= lastOffset; entry = pending[++next]) {
      aborting.add(entry.producerId)
    }
    if (!batch.isControl) return aborting.has(producerId) ? 'skip' : 'deliver'
    if (isAbortMarker(batch)) aborting.delete(producerId)
    return 'skip'
  })
}

/** What a `read_uncommitted` reader does with each batch: only control batches are skipped. */
export function readUncommitted(batches: readonly RecordBatchView[]): BatchDecision[] {
  return batches.map(batch => (batch.isControl ? 'skip' : 'deliver'))
}

function isAbortMarker(batch: RecordBatchView): boolean {
  // Compaction may have removed the marker from its batch.
  const [record] = batch
  return record !== undefined && parseControlRecordKey(record.key).type === 'abort'
}

function compare(left: bigint, right: bigint): number {
  if (left === right) return 0
  return left < right ? -1 : 1
}

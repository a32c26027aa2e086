import { InvalidStateError } from '../errors/invalid-state-error.ts'
import { WireFormatError } from '../errors/wire-format-error.ts'
import { parseControlRecordKey } from './control-record.ts'
import { locatedBytesAt } from './record-batch-layout.ts'
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

/** What a reader does with the batches of a partition in a Fetch response. */
export interface BatchDecisions {
  /** A decision for each batch, in their order; when there is a fault, for those before the faulty one. */
  readonly decisions: readonly BatchDecision[]
  /** What is wrong with the batch that follows those decided on. Throw it when the position comes to that batch. */
  readonly fault?: WireFormatError
}

/**
 * What a `read_committed` reader does with each batch of a partition in a Fetch response (Java: `CompletedFetch`). Batches of aborted transactions
 * are skipped, without decompressing them, and control batches, which are never for users.
 *
 * @param batches The batches of the response, in their order; also those before the fetched offset. Their checksums are right: a marker is read
 * as it stands. A control batch that is compressed, which Kafka never writes, has been given its decompressed bytes.
 * @param aborted The aborted transactions of the response, in any order; `null` is none.
 */
export function readCommitted(
  batches: readonly RecordBatchView[],
  aborted: readonly AbortedTransaction[] | null,
): BatchDecisions {
  const producers = new AbortingProducers(aborted ?? [])
  const decisions: BatchDecision[] = []
  let position = 0
  for (const batch of batches) {
    producers.moveTo(batch.lastOffset)
    const endsTransaction = batch.isControl && endsAbort(batch, position)
    if (endsTransaction instanceof WireFormatError) {
      return {
        decisions,
        fault: WireFormatError.within(endsTransaction, 'batches', decisions.length) as WireFormatError,
      }
    }
    if (endsTransaction) producers.end(batch.producerId)
    const isAborted = batch.isTransactional && producers.has(batch.producerId)
    decisions.push(batch.isControl || isAborted ? 'skip' : 'deliver')
    position += batch.sizeInBytes
  }
  return { decisions }
}

/** The producers that are within a transaction which they will abort, as a reader's position moves on. */
class AbortingProducers {
  readonly #pending: readonly AbortedTransaction[]
  readonly #ids = new Set<bigint>()
  #next = 0

  constructor(aborted: readonly AbortedTransaction[]) {
    this.#pending = [...aborted].sort((left, right) => compare(left.firstOffset, right.firstOffset))
  }

  moveTo(offset: bigint): void {
    for (let entry = this.#pending[this.#next]; entry !== undefined && entry.firstOffset <= offset; ) {
      this.#ids.add(entry.producerId)
      entry = this.#pending[++this.#next]
    }
  }

  has(producerId: bigint): boolean {
    return this.#ids.has(producerId)
  }

  end(producerId: bigint): void {
    this.#ids.delete(producerId)
  }
}

/** What a `read_uncommitted` reader does with each batch: only control batches are skipped. */
export function readUncommitted(batches: readonly RecordBatchView[]): BatchDecisions {
  return { decisions: batches.map(batch => (batch.isControl ? 'skip' : 'deliver')) }
}

/** Whether a control batch ends an aborted transaction, or what is wrong with it. */
function endsAbort(batch: RecordBatchView, position: number): boolean | WireFormatError {
  if (batch.producerId < 0n) return false
  let keyStart = 0
  try {
    const cursor = batch.cursor()
    // Compaction may have removed the marker from its batch.
    if (!cursor.next()) return false
    keyStart = cursor.keyStart
    const key = cursor.keyLength < 0 ? null : locatedBytesAt(cursor.located, keyStart, cursor.keyLength)
    return parseControlRecordKey(key).type === 'abort'
  } catch (error) {
    return markerFault(error, batch, position + keyStart)
  }
}

function markerFault(error: unknown, batch: RecordBatchView, offset: number): WireFormatError {
  if (error instanceof InvalidStateError) {
    const reason = `a control batch compressed by codec ${batch.codecId} can be read only with its decompressed bytes`
    return new WireFormatError(reason, { offset, path: 'attributes' }, { cause: error })
  }
  if (!(error instanceof WireFormatError)) throw error
  // A cursor's error has its place; what the marker's own parser says counts from the key.
  if (error.path.startsWith('records')) return error
  const place = { offset: offset + error.offset, path: `records[0].${error.path}` }
  return new WireFormatError(error.reason, place, { cause: error })
}

function compare(left: bigint, right: bigint): number {
  if (left === right) return 0
  return left < right ? -1 : 1
}

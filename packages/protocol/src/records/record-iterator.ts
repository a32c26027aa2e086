import type { RecordBatchView } from './record-batch-view.ts'
import type { RecordCursor } from './record-cursor.ts'
import { RecordView } from './record-view.ts'

/** The records of a batch one after the other, each as a view of its own. Written by hand: a generator takes a third longer (measured on Node 20 and 24). */
export class RecordIterator implements IterableIterator<RecordView> {
  readonly #batch: RecordBatchView
  readonly #cursor: RecordCursor

  /**
   * Makes an iterator.
   *
   * @param batch The batch.
   * @param cursor A cursor over it; the iterator moves it.
   */
  constructor(batch: RecordBatchView, cursor: RecordCursor) {
    this.#batch = batch
    this.#cursor = cursor
  }

  /** Itself. */
  [Symbol.iterator](): this {
    return this
  }

  /**
   * The next record.
   *
   * @throws WireFormatError for bytes that are no record.
   */
  next(): IteratorResult<RecordView, undefined> {
    if (!this.#cursor.next()) return { done: true, value: undefined }
    return { done: false, value: new RecordView(this.#batch, this.#cursor) }
  }
}

import { readUtf8 } from '../wire/utf8.ts'
import { type LocatedBytes, locatedBytesAt } from './record-batch-layout.ts'
import type { RecordBatchView } from './record-batch-view.ts'
import type { RecordCursor } from './record-cursor.ts'
import { type RecordHeaderView, readRecordHeaders } from './record-header.ts'

const none: readonly RecordHeaderView[] = []

/**
 * A record of a batch: numbers and the bytes they point into. What is asked for is made then; `key`, `value` and `headers` once.
 * It keeps the batch's bytes alive, and its key and value are views of them.
 */
export class RecordView {
  /** The batch that the record belongs to. */
  readonly batch: RecordBatchView
  /** The record's offset, from the batch's base offset. */
  readonly offsetDelta: number
  /** How many bytes the key has; -1 when it is null. */
  readonly keyLength: number
  /** How many bytes the value has; -1 when it is null. */
  readonly valueLength: number
  readonly #located: LocatedBytes
  readonly #bodyStart: number
  readonly #keyStart: number
  readonly #valueStart: number
  readonly #headersStart: number
  #key: Uint8Array | null | undefined
  #value: Uint8Array | null | undefined
  #headers: readonly RecordHeaderView[] | undefined

  /**
   * Makes the view of the record that a cursor is at.
   *
   * @param batch The batch that the cursor goes over.
   * @param cursor The cursor; it may move on afterwards.
   */
  constructor(batch: RecordBatchView, cursor: RecordCursor) {
    this.batch = batch
    this.offsetDelta = cursor.offsetDelta
    this.keyLength = cursor.keyLength
    this.valueLength = cursor.valueLength
    this.#located = cursor.located
    this.#bodyStart = cursor.bodyStart
    this.#keyStart = cursor.keyStart
    this.#valueStart = cursor.valueStart
    this.#headersStart = cursor.headersStart
  }

  /** The record's offset in its partition. */
  get offset(): bigint {
    return this.batch.offsetAt(this.offsetDelta)
  }

  /** The record's timestamp in milliseconds since the epoch; -1 when there is none. Beyond 2^53 a number near it. */
  get timestamp(): number {
    return this.batch.timestampAt(this.#bodyStart)
  }

  /** The key's bytes, or `null`. */
  get key(): Uint8Array | null {
    if (this.#key === undefined) {
      this.#key = this.keyLength < 0 ? null : locatedBytesAt(this.#located, this.#keyStart, this.keyLength)
    }
    return this.#key
  }

  /** The value's bytes, or `null`. */
  get value(): Uint8Array | null {
    if (this.#value === undefined) {
      this.#value = this.valueLength < 0 ? null : locatedBytesAt(this.#located, this.#valueStart, this.valueLength)
    }
    return this.#value
  }

  /** The headers in their order, repeated keys included. */
  get headers(): readonly RecordHeaderView[] {
    if (this.#headers === undefined) {
      this.#headers = this.#headersStart < 0 ? none : readRecordHeaders(this.#located.bytes, this.#headersStart)
    }
    return this.#headers
  }

  /** The key as text, or `null`. Invalid UTF-8 becomes U+FFFD. Decoded anew at each call. */
  keyText(): string | null {
    return this.keyLength < 0 ? null : readUtf8(this.#located.bytes, this.#keyStart, this.#keyStart + this.keyLength)
  }

  /** The value as text, or `null`. Invalid UTF-8 becomes U+FFFD. Decoded anew at each call. */
  valueText(): string | null {
    return this.valueLength < 0
      ? null
      : readUtf8(this.#located.bytes, this.#valueStart, this.#valueStart + this.valueLength)
  }
}

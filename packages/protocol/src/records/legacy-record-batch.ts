import { InvalidStateError } from '../errors/invalid-state-error.ts'
import { WireFormatError } from '../errors/wire-format-error.ts'
import { codecIds } from './codec-ids.ts'
import {
  hasLegacyTimestamp,
  type LegacyMessage,
  legacyFields,
  legacyMessageAt,
  legacyTimestamp,
  verifyLegacyMessage,
} from './legacy-message.ts'
import { LegacyRecordCursor, type LegacyRecordSource } from './legacy-record-cursor.ts'
import type { RecordBatchView, TimestampType } from './record-batch-view.ts'
import type { RecordCursor } from './record-cursor.ts'
import { RecordIterator } from './record-iterator.ts'
import type { RecordView } from './record-view.ts'

/** The messages whose records a batch has, and what their offsets count from. */
interface InnerMessages {
  readonly messages: readonly LegacyMessage[]
  readonly offsetShift: bigint
  readonly baseOffset: bigint
}

/**
 * A message of a message set v0 or v1, as brokers before 0.11 stored them: a batch of one record, or of those that it has compressed in
 * its value. Read only (Java: `AbstractLegacyRecordBatch`). An inner offset is absolute in v0, in v1 relative to the wrapper's.
 */
export class LegacyRecordBatch implements RecordBatchView {
  readonly partitionLeaderEpoch = -1
  readonly isTransactional = false
  readonly isControl = false
  readonly producerId = -1n
  readonly producerEpoch = -1
  readonly baseSequence = -1
  readonly #bytes: Uint8Array
  readonly #origin: number
  readonly #decompressed: Uint8Array | undefined
  readonly #outer: LegacyMessage
  #inner: InnerMessages | undefined

  /**
   * Makes the view of a message.
   *
   * @param bytes The message, its offset and size included; what stands behind it is ignored.
   * @param origin Where it begins in what was received, for the offsets of errors. Default: 0.
   * @param decompressed The message set in its value, when that is compressed. Default: not known.
   * @throws WireFormatError for bytes that do not begin with a whole message, or for a codec that message sets do not have.
   */
  constructor(bytes: Uint8Array, origin = 0, decompressed?: Uint8Array) {
    this.#bytes = bytes
    this.#origin = origin
    this.#decompressed = decompressed
    this.#outer = legacyMessageAt(bytes, 0, origin)
    if (this.codecId > codecIds.lz4)
      throw this.#fault(`codec ${this.codecId} does not exist in message sets`, 'attributes')
  }

  get magic(): number {
    return this.#outer.magic
  }

  get sizeInBytes(): number {
    return this.#outer.end
  }

  /**
   * The offset of the first record.
   *
   * @throws InvalidStateError while the records are compressed: the wrapper has only the last one's offset.
   */
  get baseOffset(): bigint {
    return this.#messages().baseOffset
  }

  get lastOffset(): bigint {
    return this.#outer.offset
  }

  get nextOffset(): bigint {
    return this.#outer.offset + 1n
  }

  get codecId(): number {
    return this.#outer.codecId
  }

  get timestampType(): TimestampType {
    if (this.magic === 0) return 'NoTimestampType'
    return this.#outer.isLogAppendTime ? 'LogAppendTime' : 'CreateTime'
  }

  get maxTimestamp(): number {
    return legacyTimestamp(this.#bytes, this.#outer.bodyStart)
  }

  get recordCount(): number | undefined {
    if (this.codecId !== 0 && this.#decompressed === undefined) return undefined
    return this.#messages().messages.length
  }

  /** Compares the message's CRC-32 with its bytes, and those of the messages in it when it was given them decompressed. */
  verifyChecksum(): void {
    verifyLegacyMessage(this.#bytes, this.#outer, this.#origin)
    const decompressed = this.#decompressed
    if (decompressed === undefined) return
    this.#messages().messages.forEach((message, index) => {
      try {
        verifyLegacyMessage(decompressed, message, 0)
      } catch (error) {
        throw WireFormatError.within(error, 'records', index)
      }
    })
  }

  recordsBytes(): Uint8Array {
    if (this.#decompressed !== undefined) return this.#decompressed
    if (this.codecId === 0) return this.#bytes.subarray(0, this.sizeInBytes)
    const { value } = legacyFields(this.#bytes, this.#outer, this.#origin)
    if (value.length < 0) throw this.#fault('a compressed message set cannot be null', 'value')
    return this.#bytes.subarray(value.start, value.start + value.length)
  }

  withRecordsBytes(decompressed: Uint8Array): LegacyRecordBatch {
    return new LegacyRecordBatch(this.#bytes, this.#origin, decompressed)
  }

  cursor(fromOffset?: bigint): RecordCursor {
    const source: LegacyRecordSource = {
      ...this.#messages(),
      bytes: this.#decompressed ?? this.#bytes,
      origin: this.#decompressed ? 0 : this.#origin,
      fromOffset,
      timestampAt: bodyStart => this.timestampAt(bodyStart),
    }
    return new LegacyRecordCursor(source)
  }

  /** The records, in order. @throws InvalidStateError and WireFormatError as {@link RecordBatchView} says. */
  [Symbol.iterator](): IterableIterator<RecordView> {
    return new RecordIterator(this, this.cursor())
  }

  recordsFrom(fromOffset: bigint): IterableIterator<RecordView> {
    return new RecordIterator(this, this.cursor(fromOffset))
  }

  offsetAt(offsetDelta: number): bigint {
    return this.baseOffset + BigInt(offsetDelta)
  }

  timestampAt(bodyStart: number): number {
    const bytes = this.#decompressed ?? this.#bytes
    const isOverruled = this.#outer.isLogAppendTime && hasLegacyTimestamp(bytes, bodyStart)
    return isOverruled ? this.maxTimestamp : legacyTimestamp(bytes, bodyStart)
  }

  #messages(): InnerMessages {
    this.#inner ??= this.#readMessages()
    return this.#inner
  }

  #readMessages(): InnerMessages {
    const outer = this.#outer
    if (this.#decompressed !== undefined) return this.#readSet(this.#decompressed)
    if (outer.codecId === 0) return { messages: [outer], offsetShift: 0n, baseOffset: outer.offset }
    throw new InvalidStateError(
      `the message set at offset ${outer.offset} is compressed by codec ${outer.codecId}; decompress recordsBytes() and use withRecordsBytes(decompressed)`,
    )
  }

  #readSet(set: Uint8Array): InnerMessages {
    const messages: LegacyMessage[] = []
    for (let start = 0; start < set.length; start = (messages.at(-1) as LegacyMessage).end) {
      try {
        messages.push(innerMessageAt(set, start))
      } catch (error) {
        throw WireFormatError.within(error, 'records', messages.length)
      }
    }
    const first = messages[0]
    const last = messages.at(-1)
    if (first === undefined || last === undefined)
      throw this.#fault('a compressed message set cannot be empty', 'records')
    const offsetShift = this.#offsetShift(last.offset)
    return { messages, offsetShift, baseOffset: first.offset + offsetShift }
  }

  #offsetShift(lastInner: bigint): bigint {
    const wrapper = this.#outer.offset
    // Some versions of librdkafka produced sets with absolute inner offsets and 0 in the wrapper.
    if (this.magic === 0 || wrapper === 0n) return 0n
    if (wrapper >= lastInner) return wrapper - lastInner
    throw this.#fault(`the wrapper's offset ${wrapper} is less than the last relative offset ${lastInner}`, 'offset')
  }

  #fault(reason: string, path: string): WireFormatError {
    return new WireFormatError(reason, { offset: this.#origin, path })
  }
}

function innerMessageAt(set: Uint8Array, start: number): LegacyMessage {
  const message = legacyMessageAt(set, start, 0)
  if (message.codecId === 0) return message
  throw new WireFormatError('a message within a compressed set cannot be compressed', {
    offset: start,
    path: 'attributes',
  })
}

import { WireFormatError } from '../errors/wire-format-error.ts'
import { type LegacyMessage, legacyFields } from './legacy-message.ts'
import { RecordCursor } from './record-cursor.ts'

/** The messages that a legacy cursor goes over. */
export interface LegacyRecordSource {
  /** The bytes in which the messages stand, uncompressed. */
  readonly bytes: Uint8Array
  /** The messages in their order. */
  readonly messages: readonly LegacyMessage[]
  /** What is added to a place in `bytes` to give the offset that an error states. */
  readonly origin: number
  /** What is added to a message's offset to give its absolute one. */
  readonly offsetShift: bigint
  /** The absolute offset of the first message. */
  readonly baseOffset: bigint
  /** Records with a smaller offset are passed over. */
  readonly fromOffset: bigint | undefined
  /** The timestamp of the message whose body begins there. */
  readonly timestampAt: (bodyStart: number) => number
}

/** The cursor over the messages of a message set v0 or v1. */
export class LegacyRecordCursor extends RecordCursor {
  readonly #source: LegacyRecordSource
  #index = 0

  /** Makes a cursor before the first message. */
  constructor(source: LegacyRecordSource) {
    super(source.bytes)
    this.#source = source
  }

  override next(): boolean {
    const { messages, offsetShift, fromOffset } = this.#source
    let message = messages[this.#index]
    while (message !== undefined && fromOffset !== undefined && message.offset + offsetShift < fromOffset) {
      message = messages[++this.#index]
    }
    if (message === undefined) return false
    try {
      this.#read(message)
    } catch (error) {
      throw WireFormatError.within(error, 'records', this.#index)
    }
    this.#index++
    return true
  }

  #read(message: LegacyMessage): void {
    const { bytes, origin, offsetShift, baseOffset, timestampAt } = this.#source
    const { key, value } = legacyFields(bytes, message, origin)
    const offsetDelta = Number(message.offset + offsetShift - baseOffset)
    if (!Number.isSafeInteger(offsetDelta)) {
      const reason = `${message.offset} is too far from the first offset ${baseOffset}`
      throw new WireFormatError(reason, { offset: origin + message.start, path: 'offset' })
    }
    this.bodyStart = message.bodyStart
    this.offsetDelta = offsetDelta
    this.timestamp = timestampAt(message.bodyStart)
    this.keyStart = key.start
    this.keyLength = key.length
    this.valueStart = value.start
    this.valueLength = value.length
  }
}

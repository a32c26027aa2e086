import { WireFormatError } from '../errors/wire-format-error.ts'
import { smallestRecord } from './record-batch-layout.ts'
import { RecordCursor } from './record-cursor.ts'

/** The records of a batch, as its cursor needs them. */
export interface RecordBatchSource {
  /** The bytes in which the records stand, uncompressed, up to their end. */
  readonly bytes: Uint8Array
  /** Where the first record begins. */
  readonly start: number
  /** What is added to a place in `bytes` to give the offset that an error states. */
  readonly origin: number
  /** How many records the header declares. */
  readonly recordCount: number
  /** What timestamps count from; the timestamp of every record when the broker set it. */
  readonly baseTimestamp: number
  /** Whether the broker set the timestamp of every record. */
  readonly isLogAppendTime: boolean
  /** Records whose offset delta is smaller are passed over. */
  readonly fromOffsetDelta: number
  /** The timestamp of the record whose body begins there, whatever its delta. */
  readonly timestampAt: (bodyStart: number) => number
}

/** The cursor over the records of a record batch v2. It checks everything that the fields of {@link RecordCursor} rest on. */
export class RecordBatchCursor extends RecordCursor {
  readonly #source: RecordBatchSource
  readonly #recordCount: number
  readonly #baseTimestamp: number
  readonly #fromOffsetDelta: number
  readonly #isLogAppendTime: boolean
  #position: number
  // Where the record being read ends; before that, where the bytes end.
  #limit: number
  #index = 0

  /**
   * Makes a cursor before the first record.
   *
   * @throws WireFormatError when the bytes cannot hold as many records as are declared.
   */
  constructor(source: RecordBatchSource) {
    super(source.bytes)
    this.#source = source
    this.#recordCount = source.recordCount
    this.#baseTimestamp = source.baseTimestamp
    this.#fromOffsetDelta = source.fromOffsetDelta
    this.#isLogAppendTime = source.isLogAppendTime
    this.#position = source.start
    this.#limit = source.bytes.length
    const room = source.bytes.length - source.start
    if (this.#recordCount < 0) throw this.#fault(`there cannot be ${this.#recordCount}`, 'records', source.start)
    if (this.#recordCount * smallestRecord > room) {
      const needed = `${this.#recordCount} records need at least ${this.#recordCount * smallestRecord} bytes`
      throw this.#fault(`${needed}, ${room} are left`, 'records', source.start)
    }
  }

  override next(): boolean {
    const start = this.#position
    const index = this.#index
    try {
      do {
        if (this.#index === this.#recordCount) return this.#end()
        this.#read()
        this.#index++
      } while (this.offsetDelta < this.#fromOffsetDelta)
      return true
    } catch (error) {
      const found = WireFormatError.within(error, 'records', this.#index)
      // The same call again finds the same fault, rather than reading on in the middle of a record.
      this.#position = start
      this.#index = index
      throw found
    }
  }

  #end(): boolean {
    const left = this.bytes.length - this.#position
    if (left > 0)
      throw this.#fault(`${left} bytes are left after the last of ${this.#recordCount} records`, '', this.#position)
    return false
  }

  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one piece with its place in a local variable and one-byte varints in place takes half the time (benchmarks/src/micro/records.ts)
  #read(): void {
    const bytes = this.bytes
    this.#limit = bytes.length
    let position = this.#position
    let byte = position < bytes.length ? (bytes[position] as number) : 0x80
    let length = byte < 0x80 ? (byte >>> 1) ^ -(byte & 1) : this.#longVarint('length', position)
    position = byte < 0x80 ? position + 1 : this.#position
    // Six fields of at least one byte: an endless row of empty records cannot be.
    if (length < smallestRecord - 1 || length > bytes.length - position)
      throw this.#lengthFault(length, 'length', position)
    const end = position + length
    this.#limit = end
    this.bodyStart = position
    byte = bytes[++position] as number
    this.timestamp = byte < 0x80 ? this.#timestampAfter((byte >>> 1) ^ -(byte & 1)) : this.#longTimestamp(position)
    position = byte < 0x80 ? position + 1 : this.#position

    byte = position < end ? (bytes[position] as number) : 0x80
    const offsetDelta = byte < 0x80 ? (byte >>> 1) ^ -(byte & 1) : this.#longVarint('offsetDelta', position)
    position = byte < 0x80 ? position + 1 : this.#position
    this.offsetDelta = offsetDelta
    if (offsetDelta < this.#fromOffsetDelta) {
      this.#position = end
      return
    }

    byte = position < end ? (bytes[position] as number) : 0x80
    length = byte < 0x80 ? (byte >>> 1) ^ -(byte & 1) : this.#longVarint('key', position)
    position = byte < 0x80 ? position + 1 : this.#position
    if (length < -1 || length > end - position) throw this.#lengthFault(length, 'key', position)
    this.keyStart = position
    this.keyLength = length
    if (length > 0) position += length

    byte = position < end ? (bytes[position] as number) : 0x80
    length = byte < 0x80 ? (byte >>> 1) ^ -(byte & 1) : this.#longVarint('value', position)
    position = byte < 0x80 ? position + 1 : this.#position
    if (length < -1 || length > end - position) throw this.#lengthFault(length, 'value', position)
    this.valueStart = position
    this.valueLength = length
    if (length > 0) position += length

    this.headersStart = position
    byte = position < end ? (bytes[position] as number) : 0x80
    length = byte < 0x80 ? (byte >>> 1) ^ -(byte & 1) : this.#longVarint('headers', position)
    position = byte < 0x80 ? position + 1 : this.#position
    this.headerCount = length
    if (length !== 0) position = this.#passHeaders(length, position)
    if (position !== end) throw this.#fault(`${end - position} bytes are left after the headers`, '', position)
    this.#position = position
  }

  /** Checks the headers that begin there, and gives the position after them. */
  #passHeaders(count: number, start: number): number {
    const left = this.#limit - start
    // A header has at least the lengths of its key and value.
    if (count < 0 || count * 2 > left) throw this.#fault(`there cannot be ${count} in ${left} bytes`, 'headers', start)
    let position = start
    let index = 0
    try {
      for (; index < count; index++) {
        const keyLength = this.#field('key', position)
        if (keyLength < 0) throw this.#fault('a header key cannot be null', 'key', position)
        position = this.#position + keyLength
        const valueLength = this.#field('value', position)
        position = this.#position + Math.max(valueLength, 0)
      }
    } catch (error) {
      throw WireFormatError.within(error, 'headers', index)
    }
    return position
  }

  /** The length of a nullable field that fits into what is left of the record; `#position` is then where its bytes begin. */
  #field(name: string, position: number): number {
    const length = this.#longVarint(name, position)
    if (length < -1 || length > this.#limit - this.#position) throw this.#lengthFault(length, name, this.#position)
    return length
  }

  /** A varint of any length; `#position` is then where it ends. */
  #longVarint(name: string, start: number): number {
    let zigzag = 0
    let position = start
    for (let shift = 0; ; shift += 7) {
      if (position >= this.#limit) throw this.#fault('the bytes end within a varint', name, position)
      const byte = this.bytes[position++] as number
      // The fifth byte has room for the four bits that are left, and none can follow it.
      if (shift === 28 && byte > 0x0f) throw this.#fault('the varint has more than 32 bits', name, position - 1)
      zigzag |= (byte & 0x7f) << shift
      if (byte < 0x80) break
    }
    this.#position = position
    return (zigzag >>> 1) ^ -(zigzag & 1)
  }

  #timestampAfter(delta: number): number {
    return this.#isLogAppendTime ? this.#baseTimestamp : this.#baseTimestamp + delta
  }

  /** The timestamp by a delta of any length; `#position` is then where it ends. */
  #longTimestamp(start: number): number {
    let zigzag = 0
    let scale = 1
    let position = start
    for (let length = 1; ; length++) {
      if (position >= this.#limit) throw this.#fault('the bytes end within a varint', 'timestampDelta', position)
      const byte = this.bytes[position++] as number
      if (length === 10 && byte > 1)
        throw this.#fault('the varint has more than 64 bits', 'timestampDelta', position - 1)
      zigzag += (byte & 0x7f) * scale
      scale *= 128
      if (byte < 0x80) break
    }
    this.#position = position
    // Seven bytes are 49 bits, which a number holds exactly.
    if (position - start > 7) return this.#source.timestampAt(this.bodyStart)
    return this.#timestampAfter(zigzag % 2 === 0 ? zigzag / 2 : -(zigzag + 1) / 2)
  }

  #lengthFault(length: number, name: string, position: number): WireFormatError {
    const left = this.#limit - position
    const fewest = name === 'length' ? `a record has at least ${smallestRecord - 1} bytes, and ` : ''
    return this.#fault(`the length is ${length}; ${fewest}${left} bytes are left`, name, position)
  }

  #fault(reason: string, path: string, position: number): WireFormatError {
    return new WireFormatError(reason, { offset: this.#source.origin + position, path })
  }
}

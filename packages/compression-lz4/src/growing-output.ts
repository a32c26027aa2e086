import { tooLarge } from '@k/compression'

const mostGrowth = 8
/** However many bytes follow, since the share may count what gives no output, as a skippable frame: else each block could copy everything. */
const leastGrowth = 1.5

/** Decompressed bytes in one buffer, which later blocks may refer to, up to a limit. */
export class GrowingOutput {
  /** The limit. */
  readonly maximumBytes: number
  #bytes = new Uint8Array(0)
  #length = 0

  /**
   * Begins with nothing.
   *
   * @param maximumBytes How many bytes there may be.
   */
  constructor(maximumBytes: number) {
    this.maximumBytes = maximumBytes
  }

  /** The buffer: what was written, and room for what was reserved. Another one after each `reserve`. */
  get bytes(): Uint8Array {
    return this.#bytes
  }

  /** How many bytes were written. */
  get length(): number {
    return this.#length
  }

  /**
   * Makes room.
   *
   * @param count How many bytes will be written next.
   * @param share The part of the whole input that is read with them, above 0, for a guess at the size of the whole output.
   * @throws WireFormatError when they are too many.
   */
  reserve(count: number, share: number): void {
    const needed = this.#length + count
    if (needed > this.maximumBytes) throw tooLarge(this.maximumBytes)
    if (needed <= this.#bytes.length) return
    const guess = Math.max(needed * Math.min(mostGrowth, 1 / share), this.#bytes.length * leastGrowth)
    const grown = new Uint8Array(Math.min(Math.ceil(guess), this.maximumBytes))
    grown.set(this.#bytes.subarray(0, this.#length))
    this.#bytes = grown
  }

  /** Counts bytes that were written to the room reserved for them. */
  advance(count: number): void {
    this.#length += count
  }

  /** Writes bytes to the room reserved for them. */
  write(bytes: Uint8Array): void {
    this.#bytes.set(bytes, this.#length)
    this.#length += bytes.length
  }

  /** What was written from a position on. */
  since(start: number): Uint8Array {
    return this.#bytes.subarray(start, this.#length)
  }

  /** What was written, on a buffer of that size. */
  toBytes(): Uint8Array {
    return this.#bytes.length === this.#length ? this.#bytes : this.#bytes.slice(0, this.#length)
  }
}

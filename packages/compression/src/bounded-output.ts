import { WireFormatError } from '@k/protocol'

/** The error for data that decompresses to more than is allowed. */
export function tooLarge(maximumBytes: number): WireFormatError {
  return new WireFormatError(
    `decompresses to more than ${maximumBytes} bytes, which is the limit; raise the limit if the data can be trusted`,
    { offset: 0, path: 'records' },
  )
}

/** Pieces of decompressed data up to a limit, joined once. For engines that give their output piece by piece. */
export class BoundedOutput {
  readonly #maximumBytes: number
  readonly #pieces: Uint8Array[] = []
  #length = 0

  /**
   * Begins with nothing.
   *
   * @param maximumBytes How many bytes all pieces may have together.
   */
  constructor(maximumBytes: number) {
    this.#maximumBytes = maximumBytes
  }

  /** How many bytes there are. */
  get length(): number {
    return this.#length
  }

  /**
   * Adds a piece, which the output then owns.
   *
   * @throws WireFormatError when it is one byte too many; the pieces are let go.
   */
  push(piece: Uint8Array): void {
    this.#length += piece.length
    if (this.#length > this.#maximumBytes) {
      this.#pieces.length = 0
      throw tooLarge(this.#maximumBytes)
    }
    this.#pieces.push(piece)
  }

  /** All pieces as one; a single piece is not copied. */
  toBytes(): Uint8Array {
    const [first, second] = this.#pieces
    if (first !== undefined && second === undefined) return first
    const bytes = new Uint8Array(this.#length)
    let position = 0
    for (const piece of this.#pieces) {
      bytes.set(piece, position)
      position += piece.length
    }
    return bytes
  }
}

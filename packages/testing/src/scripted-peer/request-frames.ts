import { readFrameSize } from '@k/protocol'

const sizeBytes = 4

/** Frames out of the chunks in which they arrive. */
export class RequestFrames {
  readonly #maxRequestBytes: number
  #size: Uint8Array<ArrayBufferLike> = new Uint8Array(0)
  /** The frame that has begun, and how much of it is there. */
  #frame: Uint8Array | undefined
  #filled = 0

  /** @param maxRequestBytes The largest frame, without its size; nothing is allocated for a larger one. */
  constructor(maxRequestBytes: number) {
    this.#maxRequestBytes = maxRequestBytes
  }

  /**
   * Takes a chunk.
   *
   * @returns The frames that are whole now, without their sizes; those that lie within the chunk are views of it.
   * @throws WireFormatError for a size that is negative or above the largest.
   */
  *push(chunk: Uint8Array): Generator<Uint8Array> {
    let rest = this.#continueFrame(chunk)
    if (this.#frame !== undefined && this.#filled === this.#frame.length) yield this.#takeFrame()
    while (rest.length >= sizeBytes) {
      const size = readFrameSize(rest, 0, this.#maxRequestBytes)
      const end = sizeBytes + size
      if (rest.length < end) {
        this.#beginFrame(size, rest.subarray(sizeBytes))
        return
      }
      yield rest.subarray(sizeBytes, end)
      rest = rest.subarray(end)
    }
    this.#size = rest
  }

  /** Adds to what has begun, a size or a frame; what is left of the chunk begins with a size. */
  #continueFrame(chunk: Uint8Array): Uint8Array {
    if (this.#frame === undefined) {
      if (this.#size.length === 0) return chunk
      const joined = Buffer.concat([this.#size, chunk])
      this.#size = new Uint8Array(0)
      return joined
    }
    const taken = chunk.subarray(0, this.#frame.length - this.#filled)
    this.#frame.set(taken, this.#filled)
    this.#filled += taken.length
    return chunk.subarray(taken.length)
  }

  #beginFrame(size: number, start: Uint8Array): void {
    this.#frame = new Uint8Array(size)
    this.#frame.set(start)
    this.#filled = start.length
  }

  #takeFrame(): Uint8Array {
    const frame = this.#frame as Uint8Array
    this.#frame = undefined
    return frame
  }
}

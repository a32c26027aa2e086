import { readFrameSize, type WireFormatError } from '@k/protocol'
import type { ByteReceiver } from '../transport/transport.ts'

const sizeBytes = 4
const chunkBytes = 65_536

/** What is done with what a {@link FrameReceiver} makes of bytes. */
export interface FrameListener {
  /** A frame without its size, in a buffer of its own. */
  frame(frame: Uint8Array): void
  /** The bytes are not frames, or a frame is larger than allowed; nothing that follows is read. */
  invalid(error: WireFormatError): void
  /** Nothing more comes. Called once, after `invalid` too. */
  ended(error?: Error): void
}

/**
 * Cuts what is read into frames. Bytes are read into one chunk for all; a frame that does not fit into it gets a buffer of its own as soon as its
 * size is known, and the rest of it arrives there. Each byte is copied once at most, and none of a large frame but those that came with its size.
 */
export class FrameReceiver implements ByteReceiver {
  /** The largest frame that is accepted, in bytes. Set it higher when the other side has shown who it is. */
  maximumBytes: number

  readonly #listener: FrameListener
  readonly #chunk = new Uint8Array(chunkBytes)
  readonly #chunkView = new DataView(this.#chunk.buffer)
  /** Where in the chunk the first byte is that belongs to no frame yet, and where the last one ends. */
  #start = 0
  #end = 0
  /** The frame that does not fit into the chunk, and how much of it is there. */
  #large: Uint8Array | undefined
  #filled = 0
  #isInvalid = false

  /**
   * Begins with no bytes.
   *
   * @param maximumBytes The largest frame that is accepted, in bytes.
   * @param listener What is done with the frames.
   */
  constructor(maximumBytes: number, listener: FrameListener) {
    this.maximumBytes = maximumBytes
    this.#listener = listener
  }

  /** Whether a frame has begun that has not ended. */
  get isWithinFrame(): boolean {
    return this.#large !== undefined || this.#end > this.#start
  }

  nextBuffer(): Uint8Array {
    // What a listener that threw has left.
    if (this.#end === chunkBytes) this.#moveToFront()
    return this.#large === undefined ? this.#chunk.subarray(this.#end) : this.#large.subarray(this.#filled)
  }

  received(byteCount: number): void {
    if (this.#isInvalid) return
    if (this.#large === undefined) {
      this.#end += byteCount
      this.#cut()
      return
    }
    this.#filled += byteCount
    if (this.#filled < this.#large.length) return
    const frame = this.#large
    this.#large = undefined
    this.#listener.frame(frame)
  }

  ended(error?: Error): void {
    this.#listener.ended(error)
  }

  /** Takes the frames out of the chunk. */
  #cut(): void {
    while (this.#end - this.#start >= sizeBytes) {
      const size = this.#size()
      if (size === undefined) return
      const end = this.#start + sizeBytes + size
      if (end > this.#end) {
        this.#makeRoomFor(size)
        return
      }
      const frame = this.#chunk.slice(this.#start + sizeBytes, end)
      this.#start = end
      this.#listener.frame(frame)
      if (this.#isInvalid) return
    }
    this.#moveToFront()
  }

  #size(): number | undefined {
    const size = this.#chunkView.getInt32(this.#start)
    if (size >= 0 && size <= this.maximumBytes) return size
    try {
      // It knows what to say of a size that cannot be.
      return readFrameSize(this.#chunk, this.#start, this.maximumBytes)
    } catch (error) {
      this.#isInvalid = true
      this.#end = this.#start = 0
      this.#listener.invalid(error as WireFormatError)
      return undefined
    }
  }

  /** Room for a frame that has begun: in the chunk, or of its own. */
  #makeRoomFor(size: number): void {
    if (sizeBytes + size <= chunkBytes) {
      if (this.#start + sizeBytes + size > chunkBytes) this.#moveToFront()
      return
    }
    const begun = this.#chunk.subarray(this.#start + sizeBytes, this.#end)
    // Not zeroed: every byte is written before the frame is handed out.
    const large = uninitialized(size)
    large.set(begun)
    this.#large = large
    this.#filled = begun.length
    this.#start = this.#end = 0
  }

  /** So that the rest of the chunk can be read into. */
  #moveToFront(): void {
    if (this.#start === 0) return
    this.#chunk.copyWithin(0, this.#start, this.#end)
    this.#end -= this.#start
    this.#start = 0
  }
}

/** Not a Buffer, whose `slice` does not copy. */
function uninitialized(size: number): Uint8Array<ArrayBuffer> {
  const { buffer, byteOffset } = Buffer.allocUnsafeSlow(size)
  return new Uint8Array(buffer, byteOffset, size)
}

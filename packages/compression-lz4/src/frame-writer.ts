import { writeUint32 } from './little-endian.ts'

/** How many bytes go into a block, as in Java. */
export const blockSize = 65_536

const sizeBytes = 4
const storedBit = 0x80000000
// The magic number, version 1 with independent blocks, blocks of 64 KiB, and the checksum of these two bytes.
const header = Uint8Array.of(0x04, 0x22, 0x4d, 0x18, 0x60, 0x40, 0x82)

/** A frame as Kafka's `Lz4BlockOutputStream` writes it: independent blocks of 64 KiB, and no checksum but the header's. */
export class FrameWriter {
  readonly #bytes: Uint8Array
  #length = header.length

  /**
   * Begins a frame.
   *
   * @param contentLength How many bytes all blocks have together before they are compressed.
   */
  constructor(contentLength: number) {
    const blocks = Math.ceil(contentLength / blockSize)
    this.#bytes = new Uint8Array(header.length + contentLength + (blocks + 1) * sizeBytes)
    this.#bytes.set(header)
  }

  /**
   * Writes a block. It is stored uncompressed when compression makes it no smaller.
   *
   * @param block The bytes of the block: {@link blockSize}, fewer only in the last.
   * @param compressed What they are compressed to.
   */
  write(block: Uint8Array, compressed: Uint8Array): void {
    const isSmaller = compressed.length < block.length
    const written = isSmaller ? compressed : block
    writeUint32(this.#bytes, this.#length, isSmaller ? written.length : written.length + storedBit)
    this.#bytes.set(written, this.#length + sizeBytes)
    this.#length += sizeBytes + written.length
  }

  /** Ends the frame, and gives it on a buffer of its size. */
  finish(): Uint8Array {
    // The mark of the end is a size of 0, which the buffer has there.
    return this.#bytes.slice(0, this.#length + sizeBytes)
  }
}

/** The blocks that bytes are divided into, as views. */
export function* blocksOf(bytes: Uint8Array): Generator<Uint8Array, void, void> {
  for (let at = 0; at < bytes.length; at += blockSize) yield bytes.subarray(at, at + blockSize)
}

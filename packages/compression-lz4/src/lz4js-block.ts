import { compressBlock } from 'lz4js'
import { blockSize } from './frame-writer.ts'
import { scanSequences } from './sequence-scanner.ts'

// lz4js lets the last match begin 10 bytes before the end of what it is given; LZ4's own decompressor, and so Java's, refuses blocks where that
// is less than 12.
const heldBack = 2
// Positions are below 64 KiB, and what would not fit begins no match.
const positions = new Uint16Array(65_536)
// lz4js may need more room than the input has; such output is not used.
const scratch = new Uint8Array(blockSize + 1024)

/**
 * Compresses a block by lz4js.
 *
 * @param block At most 64 KiB.
 * @returns The compressed block, in a buffer that the next call writes to; the block itself when it cannot be made smaller.
 */
export function compressLz4jsBlock(block: Uint8Array): Uint8Array {
  if (block.length <= heldBack) return block
  positions.fill(0)
  const length = compressBlock(block, scratch, 0, block.length - heldBack, positions)
  if (length === 0 || length >= block.length) return block
  const end = withLastLiterals(block, length)
  return end < block.length ? scratch.subarray(0, end) : block
}

/** Writes the last sequence again, with the bytes that were held back; gives where it ends. */
function withLastLiterals(block: Uint8Array, length: number): number {
  const place = { start: 0, end: length, history: 0, maximumLength: block.length }
  const { lastSequence, lastLiterals } = scanSequences(scratch, place)
  const literals = lastLiterals + heldBack
  let at = lastSequence
  scratch[at++] = Math.min(literals, 15) << 4
  if (literals >= 15) {
    let rest = literals - 15
    for (; rest >= 255; rest -= 255) scratch[at++] = 255
    scratch[at++] = rest
  }
  scratch.set(block.subarray(block.length - literals), at)
  return at + literals
}

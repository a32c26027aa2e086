import type { CompressionEngine } from '@k/compression'
import snappy from 'snappy'
import { joinedBlocksOf } from './joined-blocks.ts'
import { checkElements } from './snappy-elements.ts'
import { declaredBytes, framed, piecesOf, rawBlocksOf } from './xerial-framing.ts'

/** Without it each result is memory outside the heap, and collecting that costs several times what the compression does. */
const copied = { copyOutputData: true }
/** For large blocks: with a copy there would be three times the output at once. */
const notCopied = { copyOutputData: false }
const largestCopied = 64 * 1024

/**
 * Snappy by the native module `snappy`, in xerial's framing. It checks every element itself. Its asynchronous functions are not used: they do a
 * block of 32 KiB each, so that a batch would wait for as many turns of a busy event loop, or fill libuv's pool.
 */
export const engine: CompressionEngine = {
  compress: bytes => framed(Array.from(piecesOf(bytes), piece => snappy.compressSync(piece, copied))),
  decompress(bytes, maximumBytes) {
    const result = new Uint8Array(declaredBytes(bytes, maximumBytes))
    let position = 0
    for (const block of joinedBlocksOf(bytes)) {
      const piece = decompressed(bytes, block)
      result.set(piece, position)
      position += piece.length
    }
    return result
  },
}

function decompressed(bytes: Uint8Array, block: Uint8Array): Uint8Array {
  try {
    return snappy.uncompressSync(block, block.length > largestCopied ? notCopied : copied) as Uint8Array
  } catch (error) {
    // It does not say where the fault is; walking the elements does.
    for (const rawBlock of rawBlocksOf(bytes)) checkElements(bytes, rawBlock)
    throw error
  }
}

import type { CompressionEngine } from '@k/compression'
import snappyjs from 'snappyjs'
import type { RawBlock } from './raw-block.ts'
import { checkElements, copyElements } from './snappy-elements.ts'
import { declaredBytes, framed, piecesOf, rawBlocksOf } from './xerial-framing.ts'

/** Snappy by snappyjs, in xerial's framing. Every element is checked before snappyjs sees it. */
export const engine: CompressionEngine = {
  compress: bytes => framed(Array.from(piecesOf(bytes), piece => snappyjs.compress(piece))),
  decompress(bytes, maximumBytes) {
    const result = new Uint8Array(declaredBytes(bytes, maximumBytes, checkElements))
    let position = 0
    for (const block of rawBlocksOf(bytes)) {
      result.set(decompressed(bytes, block), position)
      position += block.length
    }
    return result
  },
}

/** snappyjs refuses what is valid in one case: a literal at the end, so short that it needs no length behind its tag, and yet has one. */
function decompressed(bytes: Uint8Array, block: RawBlock): Uint8Array {
  try {
    return snappyjs.uncompress(bytes.subarray(block.start, block.end), block.length)
  } catch {
    return copyElements(bytes, block)
  }
}

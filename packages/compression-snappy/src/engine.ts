import type { CompressionEngine } from '@k/compression'
import snappyjs from 'snappyjs'
import { checkElements } from './snappy-elements.ts'
import { declaredBytes, framed, piecesOf, rawBlocksOf } from './xerial-framing.ts'

/** Snappy by snappyjs, in xerial's framing. Every element is checked before snappyjs sees it. */
export const engine: CompressionEngine = {
  compress: bytes => framed(Array.from(piecesOf(bytes), piece => snappyjs.compress(piece))),
  decompress(bytes, maximumBytes) {
    const result = new Uint8Array(declaredBytes(bytes, maximumBytes, checkElements))
    let position = 0
    for (const { start, end, length } of rawBlocksOf(bytes)) {
      result.set(snappyjs.uncompress(bytes.subarray(start, end), length), position)
      position += length
    }
    return result
  },
}

import type { CompressionEngine } from '@k/compression'
import snappy from 'snappy'
import { joinedBlocksOf } from './joined-blocks.ts'
import { declaredBytes, framed, piecesOf } from './xerial-framing.ts'

/** Without it each result is memory outside the heap, and collecting that costs several times what the compression does. */
const copied = { copyOutputData: true }

/**
 * How many blocks are handed to libuv's pool at a time. One by one, each would wait for a turn of the event loop; all at once, whatever else
 * needs the pool would wait for them.
 */
const blocksAtATime = 16

/** Snappy by the native module `snappy`, in xerial's framing; off the event loop on libuv's pool. It checks every element itself. */
export const nativeEngine: CompressionEngine = {
  compress: bytes => framed(Array.from(piecesOf(bytes), piece => snappy.compressSync(piece, copied))),
  async compressOffLoop(bytes) {
    const blocks: Uint8Array[] = []
    for (const pieces of groupsOf(piecesOf(bytes))) {
      blocks.push(...(await Promise.all(pieces.map(piece => snappy.compress(piece, copied)))))
    }
    return framed(blocks)
  },
  decompress(bytes, maximumBytes) {
    const result = new Uint8Array(declaredBytes(bytes, maximumBytes))
    let position = 0
    for (const block of joinedBlocksOf(bytes)) {
      const piece = snappy.uncompressSync(block, copied) as Uint8Array
      result.set(piece, position)
      position += piece.length
    }
    return result
  },
  async decompressOffLoop(bytes, maximumBytes) {
    const result = new Uint8Array(declaredBytes(bytes, maximumBytes))
    let position = 0
    for (const blocks of groupsOf(joinedBlocksOf(bytes))) {
      for (const piece of await Promise.all(blocks.map(block => snappy.uncompress(block, copied)))) {
        result.set(piece as Uint8Array, position)
        position += piece.length
      }
    }
    return result
  },
}

function* groupsOf<Item>(items: Iterable<Item>): Generator<Item[], undefined> {
  let group: Item[] = []
  for (const item of items) {
    group.push(item)
    if (group.length < blocksAtATime) continue
    yield group
    group = []
  }
  if (group.length > 0) yield group
}

import type { RawBlock } from './raw-block.ts'
import { checkElements } from './snappy-elements.ts'
import { rawBlocksOf } from './xerial-framing.ts'

const lengthBytes = 32 * 1024
const mostBlocks = 1024
const varintSize = 3

/**
 * The raw blocks of what was compressed, small ones that follow each other joined to one: a call of a native module costs more than a block of
 * some bytes, and a batch can hold hundreds of thousands of those. Joining needs no decompression, as elements only refer to what is before them;
 * each block that is joined is checked first, so that none reaches into another.
 *
 * @param bytes What was compressed.
 * @throws WireFormatError when the framing is not whole and valid, or a block that is joined is not.
 */
export function* joinedBlocksOf(bytes: Uint8Array): Generator<Uint8Array, undefined> {
  let blocks: RawBlock[] = []
  let length = 0
  for (const block of rawBlocksOf(bytes)) {
    const isFull = length + block.length > lengthBytes || blocks.length === mostBlocks
    if (isFull && blocks.length > 0) {
      yield joined(bytes, blocks, length)
      blocks = []
      length = 0
    }
    blocks.push(block)
    length += block.length
  }
  if (blocks.length > 0) yield joined(bytes, blocks, length)
}

function joined(bytes: Uint8Array, blocks: readonly RawBlock[], length: number): Uint8Array {
  const [first, second] = blocks
  if (first !== undefined && second === undefined) return bytes.subarray(first.start, first.end)
  const size = blocks.reduce((sum, { elements, end }) => sum + end - elements, varintSize)
  const result = new Uint8Array(size)
  result.set([(length & 0x7f) | 0x80, ((length >>> 7) & 0x7f) | 0x80, length >>> 14])
  let position = varintSize
  for (const block of blocks) {
    checkElements(bytes, block)
    result.set(bytes.subarray(block.elements, block.end), position)
    position += block.end - block.elements
  }
  return result
}

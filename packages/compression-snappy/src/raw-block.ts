import { WireFormatError } from '@k/protocol'

/** A raw snappy block: positions in the bytes that it lies in, and the length that it declares. */
export interface RawBlock {
  /** Where it begins. */
  readonly start: number
  /** Where its elements begin. */
  readonly elements: number
  /** Where it ends. */
  readonly end: number
  /** How many bytes it says that it decompresses to. */
  readonly length: number
}

const varintSize = 5
/** A copy element of 3 bytes gives at most 64; no element gives more for a byte. */
const [largestCopy, largestCopySize] = [64, 3]

/**
 * Reads what stands before the elements of a raw block: the length of what it decompresses to, as a varint of 32 bits.
 *
 * @param bytes The bytes in which the block lies.
 * @param start Where it begins.
 * @param end Where it ends.
 * @throws WireFormatError when there is no such number, or when no elements of that size could give so many bytes.
 */
export function readRawBlock(bytes: Uint8Array, start: number, end: number): RawBlock {
  let length = 0
  for (let index = 0; index < varintSize; index++) {
    const position = start + index
    if (position >= end) throw invalid(end, 'the length of a snappy block is cut short')
    const byte = bytes[position] as number
    length += (byte & 0x7f) * 2 ** (7 * index)
    if (byte < 0x80) return checkedLength({ start, elements: position + 1, end, length })
  }
  throw invalid(start, `the length of a snappy block has more than ${varintSize} bytes`)
}

function checkedLength(block: RawBlock): RawBlock {
  const { start, elements, end, length } = block
  if (length * largestCopySize <= (end - elements) * largestCopy) return block
  throw invalid(start, `a snappy block of ${end - start} bytes cannot decompress to the ${length} that it declares`)
}

/** The error for bytes that are not snappy, at a position in what was given. */
export function invalid(offset: number, reason: string): WireFormatError {
  return new WireFormatError(reason, { offset, path: 'records' })
}

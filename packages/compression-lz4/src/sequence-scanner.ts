import { wireFault } from './wire-fault.ts'

/** Where a compressed block lies, and what its matches may refer to. */
export interface BlockPlace {
  /** Where the block begins. */
  readonly start: number
  /** Where the block ends. */
  readonly end: number
  /** How many bytes of earlier blocks its matches may reach into. */
  readonly history: number
  /** How many bytes it may decompress to. */
  readonly maximumLength: number
}

/** What a compressed block is found to hold. */
export interface ScannedBlock {
  /** How many bytes it decompresses to. */
  readonly length: number
  /** Where its last sequence begins, the one without a match. */
  readonly lastSequence: number
  /** How many literals the last sequence has. */
  readonly lastLiterals: number
}

const shortestMatch = 4

/**
 * Walks the sequences of a compressed block without decompressing them. A block that passes can be given to a decompressor that checks nothing.
 *
 * @param bytes What the block lies in.
 * @param place Where it lies, and what its matches may refer to.
 * @throws WireFormatError for a sequence that ends beyond the block, a match that begins before the data, a block that ends with a match, or one
 *   that decompresses to more than it may.
 */
export function scanSequences(bytes: Uint8Array, { start, end, history, maximumLength }: BlockPlace): ScannedBlock {
  let at = start
  let length = 0
  while (at < end) {
    const sequence = at
    const token = bytes[at++] as number
    let literals = token >>> 4
    if (literals === 15) {
      const after = lengthEnd(bytes, at, end)
      literals += lengthOf(bytes, at, after)
      at = after
    }
    if (literals > end - at)
      throw wireFault(sequence, `${literals} literals where ${end - at} bytes are left of the block`)
    at += literals
    length += literals
    assertLength(length, maximumLength, start)
    if (at === end) return { length, lastSequence: sequence, lastLiterals: literals }
    if (end - at < 2) throw wireFault(at, 'the block ends within an offset')
    const offset = (bytes[at] as number) | ((bytes[at + 1] as number) << 8)
    if (offset === 0 || offset > length + history) {
      throw wireFault(at, `a match ${offset} bytes back, where ${length + history} were decompressed`)
    }
    at += 2
    let match = token & 15
    if (match === 15) {
      const after = lengthEnd(bytes, at, end)
      match += lengthOf(bytes, at, after)
      at = after
    }
    length += match + shortestMatch
    assertLength(length, maximumLength, start)
  }
  throw wireFault(at, 'the block ends without a last sequence of literals')
}

function assertLength(length: number, maximumLength: number, start: number): void {
  if (length > maximumLength) throw wireFault(start, `the block decompresses to more than ${maximumLength} bytes`)
}

/** Where the bytes of a length end: after the first that is not 255. */
function lengthEnd(bytes: Uint8Array, start: number, end: number): number {
  let at = start
  while (at < end && bytes[at] === 255) at++
  if (at < end) return at + 1
  throw wireFault(start, 'the block ends within a length')
}

function lengthOf(bytes: Uint8Array, start: number, end: number): number {
  return (end - start - 1) * 255 + (bytes[end - 1] as number)
}

import { tooLarge } from '@k/compression'
import { type FrameHeader, frameMagic, readFrameHeader } from './frame-header.ts'
import type { GrowingOutput } from './growing-output.ts'
import { readUint32 } from './little-endian.ts'
import { scanSequences } from './sequence-scanner.ts'
import { wireFault } from './wire-fault.ts'
import { xxh32 } from './xxh32.ts'

/** A compressed block, found to be valid, for whose output room is reserved. */
export interface CompressedBlock {
  /** Where it begins. */
  readonly start: number
  /** Where it ends. */
  readonly end: number
  /** How many bytes it decompresses to. */
  readonly length: number
  /** How many of the bytes before its output its matches may reach into. */
  readonly history: number
}

/** A block as it lies in its frame. */
interface StoredBlock {
  readonly start: number
  readonly end: number
  readonly isCompressed: boolean
}

const skippableMagic = 0x184d2a50
const storedBit = 0x80000000

/**
 * Reads frames, one after another to the end of the bytes, and gives the compressed blocks one by one; what was stored uncompressed goes to the
 * output at once. Before the next block is asked for, the block's bytes must have been written to the output. Checksums are verified where there
 * are any.
 *
 * @param bytes The frames, and nothing else; skippable ones are skipped.
 * @param output Where everything goes.
 * @throws WireFormatError for bytes that are not whole and valid frames, at least one, or that decompress to more than the output may have.
 */
export function* compressedBlocks(bytes: Uint8Array, output: GrowingOutput): Generator<CompressedBlock, void, void> {
  let at = 0
  let frames = 0
  while (at < bytes.length || frames === 0) {
    const magic = uint32At(bytes, at, 'the magic number of a frame')
    if (magic === frameMagic) {
      frames++
      at = yield* blocksOfFrame(bytes, at, output)
    } else if ((magic & 0xfffffff0) >>> 0 === skippableMagic) {
      at = endOfSkippable(bytes, at)
    } else {
      throw wireFault(at, `a frame should begin here, not with ${magic.toString(16)}`)
    }
  }
}

function* blocksOfFrame(
  bytes: Uint8Array,
  start: number,
  output: GrowingOutput,
): Generator<CompressedBlock, number, void> {
  const header = readFrameHeader(bytes, start)
  const frameStart = output.length
  const { contentSize = 0 } = header
  if (contentSize > output.maximumBytes - frameStart) throw tooLarge(output.maximumBytes)
  let at = header.end
  for (let block = readBlock(bytes, at, header); block !== undefined; block = readBlock(bytes, at, header)) {
    at = block.end + (header.hasBlockChecksums ? 4 : 0)
    if (block.isCompressed) yield scanned(bytes, block, { header, frameStart, output })
    else store(bytes, block, output)
  }
  return endOfFrame(bytes, at + 4, { header, frameStart, output })
}

/** A frame that is being read: its header, where its content begins in the output, and the output. */
interface OpenFrame {
  readonly header: FrameHeader
  readonly frameStart: number
  readonly output: GrowingOutput
}

/** The block that begins with its size at a position, its checksum verified; `undefined` for the mark of the end. */
function readBlock(bytes: Uint8Array, at: number, header: FrameHeader): StoredBlock | undefined {
  const word = uint32At(bytes, at, 'the size of a block')
  if (word === 0) return undefined
  const isCompressed = word < storedBit
  const size = isCompressed ? word : word - storedBit
  if (size === 0) throw wireFault(at, 'a stored block of 0 bytes')
  if (size > header.blockMaximum) {
    throw wireFault(at, `a block of ${size} bytes in a frame whose blocks have ${header.blockMaximum} at most`)
  }
  const start = at + 4
  const end = start + size
  if (end > bytes.length) throw wireFault(bytes.length, `it ends within a block of ${size} bytes`)
  if (header.hasBlockChecksums) assertChecksum(bytes, end, { of: 'block', content: bytes.subarray(start, end) })
  return { start, end, isCompressed }
}

function scanned(bytes: Uint8Array, block: StoredBlock, { header, frameStart, output }: OpenFrame): CompressedBlock {
  const { start, end } = block
  const history = header.isIndependent ? 0 : output.length - frameStart
  const { length } = scanSequences(bytes, { start, end, history, maximumLength: header.blockMaximum })
  output.reserve(length, end / bytes.length)
  return { start, end, length, history }
}

function store(bytes: Uint8Array, { start, end }: StoredBlock, output: GrowingOutput): void {
  output.reserve(end - start, end / bytes.length)
  output.write(bytes.subarray(start, end))
}

/** Checks the content against what the frame says of it; gives where the frame ends. */
function endOfFrame(bytes: Uint8Array, at: number, { header, frameStart, output }: OpenFrame): number {
  const content = output.since(frameStart)
  const { contentSize = content.length } = header
  if (contentSize !== content.length) {
    throw wireFault(at, `a frame of ${content.length} bytes, whose header says ${contentSize}`)
  }
  if (!header.hasContentChecksum) return at
  assertChecksum(bytes, at, { of: 'content', content })
  return at + 4
}

function assertChecksum(
  bytes: Uint8Array,
  at: number,
  { of, content }: { readonly of: string; readonly content: Uint8Array },
): void {
  const found = uint32At(bytes, at, `the checksum of a ${of}`)
  const expected = xxh32(content)
  if (found !== expected) {
    throw wireFault(at, `the checksum of the ${of} is ${found.toString(16)}, and should be ${expected.toString(16)}`)
  }
}

function endOfSkippable(bytes: Uint8Array, start: number): number {
  const end = start + 8 + uint32At(bytes, start + 4, 'the size of a skippable frame')
  if (end > bytes.length) throw wireFault(bytes.length, 'it ends within a skippable frame')
  return end
}

function uint32At(bytes: Uint8Array, at: number, what: string): number {
  if (bytes.length - at < 4) throw wireFault(bytes.length, `it ends within ${what}`)
  return readUint32(bytes, at)
}

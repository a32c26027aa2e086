// The framing of snappy-java's SnappyOutputStream: a header, then blocks, each after its length. It has no end mark.
import { tooLarge } from '@k/compression'
import { invalid, type RawBlock, readRawBlock } from './raw-block.ts'

/** How many bytes go into a block, as in Java. */
const blockBytes = 32 * 1024
const lengthSize = 4
const magic = Uint8Array.of(0x82, 0x53, 0x4e, 0x41, 0x50, 0x50, 0x59, 0)
/** The magic, the version, and the oldest version that can read it. */
const header = Uint8Array.of(...magic, 0, 0, 0, 1, 0, 0, 0, 1)
/** How a header begins where a block's length is expected; as a length it would be negative. */
const magicHead = 0x82_53_4e_41

/** The pieces to be compressed on their own; views. */
export function* piecesOf(bytes: Uint8Array): Generator<Uint8Array, undefined> {
  for (let start = 0; start < bytes.length; start += blockBytes) yield bytes.subarray(start, start + blockBytes)
}

/** Puts compressed pieces into frames, behind a header. Without pieces there is only the header, as in Java. */
export function framed(blocks: readonly Uint8Array[]): Uint8Array {
  const size = blocks.reduce((sum, block) => sum + lengthSize + block.length, header.length)
  const bytes = new Uint8Array(size)
  const view = new DataView(bytes.buffer)
  bytes.set(header)
  let position = header.length
  for (const block of blocks) {
    view.setInt32(position, block.length)
    bytes.set(block, position + lengthSize)
    position += lengthSize + block.length
  }
  return bytes
}

/**
 * The blocks of what was compressed: those in xerial's framing, or the one that the bytes are when they do not begin with its magic. A header may
 * come again between two blocks, where streams were joined. Its version numbers are not looked at; Java refuses versions below 1.
 *
 * @throws WireFormatError when a header, a length or a block is cut short, or when a length is not one.
 */
export function* rawBlocksOf(bytes: Uint8Array): Generator<RawBlock, undefined> {
  if (!startsWithMagic(bytes, 0)) {
    yield readRawBlock(bytes, 0, bytes.length)
    return
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let position = 0
  while (position < bytes.length) {
    if (position + lengthSize > bytes.length) throw invalid(position, 'the length of a block is cut short')
    if (view.getUint32(position) === magicHead) {
      position = headerEnd(bytes, position)
      continue
    }
    const start = position + lengthSize
    const end = start + view.getInt32(position)
    if (end < start || end > bytes.length) {
      throw invalid(position, `a block of ${end - start} bytes where ${bytes.length - start} are left`)
    }
    yield readRawBlock(bytes, start, end)
    position = end
  }
}

function startsWithMagic(bytes: Uint8Array, start: number): boolean {
  return magic.every((byte, index) => bytes[start + index] === byte)
}

function headerEnd(bytes: Uint8Array, start: number): number {
  const end = start + header.length
  if (startsWithMagic(bytes, start) && end <= bytes.length) return end
  throw invalid(start, "a header of xerial's framing is damaged or cut short")
}

/**
 * How many bytes all blocks declare together. Nothing is decompressed.
 *
 * @param bytes What was compressed.
 * @param maximumBytes How many bytes there may be.
 * @param check Checks a block further. Default: nothing more.
 * @throws WireFormatError when the framing is not whole and valid, or when there are more bytes than allowed.
 */
export function declaredBytes(
  bytes: Uint8Array,
  maximumBytes: number,
  check?: (bytes: Uint8Array, block: RawBlock) => void,
): number {
  let total = 0
  for (const block of rawBlocksOf(bytes)) {
    total += block.length
    if (total > maximumBytes) throw tooLarge(maximumBytes)
    check?.(bytes, block)
  }
  return total
}

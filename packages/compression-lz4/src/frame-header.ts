import { readUint32 } from './little-endian.ts'
import { wireFault } from './wire-fault.ts'
import { xxh32 } from './xxh32.ts'

/** The number that an LZ4 frame begins with. */
export const frameMagic = 0x184d2204

/** What the header of a frame says about it. */
export interface FrameHeader {
  /** Where the header ends. */
  readonly end: number
  /** Whether matches stay within their block. */
  readonly isIndependent: boolean
  /** Whether each block is followed by its checksum. */
  readonly hasBlockChecksums: boolean
  /** Whether the frame ends with a checksum of what it decompresses to. */
  readonly hasContentChecksum: boolean
  /** What the frame decompresses to, in bytes, if it says so. */
  readonly contentSize: number | undefined
  /** What each block may decompress to, in bytes. */
  readonly blockMaximum: number
}

const independentBit = 0x20
const blockChecksumBit = 0x10
const contentSizeBit = 0x08
const contentChecksumBit = 0x04
const reservedBit = 0x02
const dictionaryBit = 0x01
const reservedBlockBits = 0x8f
const descriptorStart = 4

/**
 * Reads the header of a frame.
 *
 * Kafka's clients before 0.10 computed the header's checksum over the magic number too (KAFKA-3160); both are accepted.
 *
 * @param bytes What the frame lies in.
 * @param start Where its magic number is.
 * @throws WireFormatError for a header that is cut short, does not match its checksum, or asks for what there is not: another version, reserved
 *   bits, a dictionary.
 */
export function readFrameHeader(bytes: Uint8Array, start: number): FrameHeader {
  const descriptor = start + descriptorStart
  if (bytes.length - descriptor < 3) throw wireFault(bytes.length, 'it ends within the header of a frame')
  const flags = bytes[descriptor] as number
  assertFlags(flags, descriptor)
  const blockMaximum = blockMaximumOf(bytes[descriptor + 1] as number, descriptor + 1)
  const hasContentSize = (flags & contentSizeBit) !== 0
  const checksumAt = descriptor + (hasContentSize ? 10 : 2)
  if (checksumAt >= bytes.length) throw wireFault(bytes.length, 'it ends within the header of a frame')
  assertChecksum(bytes, start, checksumAt)
  return {
    end: checksumAt + 1,
    isIndependent: (flags & independentBit) !== 0,
    hasBlockChecksums: (flags & blockChecksumBit) !== 0,
    hasContentChecksum: (flags & contentChecksumBit) !== 0,
    contentSize: hasContentSize
      ? readUint32(bytes, descriptor + 2) + readUint32(bytes, descriptor + 6) * 2 ** 32
      : undefined,
    blockMaximum,
  }
}

/** The checksum that a header ends with: a byte of XXH32. */
export function headerChecksum(descriptor: Uint8Array): number {
  return (xxh32(descriptor) >>> 8) & 0xff
}

function assertFlags(flags: number, offset: number): void {
  if (flags >>> 6 !== 1) throw wireFault(offset, `version ${flags >>> 6}, where there is only version 1`)
  if ((flags & reservedBit) !== 0) throw wireFault(offset, 'a reserved bit of the flags is set')
  if ((flags & dictionaryBit) !== 0) throw wireFault(offset, 'it needs a dictionary, and Kafka has none')
}

function blockMaximumOf(byte: number, offset: number): number {
  const size = byte >>> 4
  if ((byte & reservedBlockBits) !== 0) throw wireFault(offset, 'a reserved bit of the block descriptor is set')
  if (size < 4) throw wireFault(offset, `block size ${size}, where there are 4 to 7`)
  return 1 << (2 * size + 8)
}

function assertChecksum(bytes: Uint8Array, start: number, at: number): void {
  const found = bytes[at]
  const expected = headerChecksum(bytes.subarray(start + descriptorStart, at))
  if (found === expected || found === headerChecksum(bytes.subarray(start, at))) return
  throw wireFault(at, `the header's checksum is ${found}, and should be ${expected}`)
}

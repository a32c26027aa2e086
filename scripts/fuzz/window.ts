import { crc32 } from 'node:zlib'
import { Random } from './random.ts'

const fewestAround = 16

/**
 * A copy of an input in the middle of a larger buffer with random bytes before and behind it, as in the buffer of a connection. What stands
 * around is the same for the same input, so that a finding can be had again.
 */
export function windowOf(input: Uint8Array): Uint8Array {
  const random = new Random(crc32(input))
  const before = random.bytes(fewestAround + random.below(fewestAround))
  const behind = random.bytes(fewestAround + random.below(fewestAround))
  const buffer = new Uint8Array(before.length + input.length + behind.length)
  buffer.set(before)
  buffer.set(input, before.length)
  buffer.set(behind, before.length + input.length)
  return buffer.subarray(before.length, before.length + input.length)
}

/** Whether bytes stand in a window: in the same buffer, and between the window's ends. */
export function isWithin(bytes: Uint8Array, window: Uint8Array): boolean {
  const isBehindStart = bytes.byteOffset >= window.byteOffset
  const isBeforeEnd = bytes.byteOffset + bytes.length <= window.byteOffset + window.length
  return bytes.buffer === window.buffer && isBehindStart && isBeforeEnd
}

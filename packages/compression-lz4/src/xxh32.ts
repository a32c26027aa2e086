const prime1 = 0x9e3779b1 | 0
const prime2 = 0x85ebca77 | 0
const prime3 = 0xc2b2ae3d | 0
const prime4 = 0x27d4eb2f
const prime5 = 0x165667b1

/** XXH32 with the seed 0, the checksum of LZ4 frames, as an unsigned number. */
export function xxh32(bytes: Uint8Array): number {
  const { length } = bytes
  const view = new DataView(bytes.buffer, bytes.byteOffset, length)
  let at = length - (length % 16)
  let hash = (at === 0 ? prime5 : stripes(view, at)) + length
  for (; at + 4 <= length; at += 4) {
    hash = Math.imul(rotated(hash + Math.imul(view.getUint32(at, true), prime3), 17), prime4)
  }
  for (; at < length; at++) hash = Math.imul(rotated(hash + Math.imul(view.getUint8(at), prime5), 11), prime1)
  hash = Math.imul(hash ^ (hash >>> 15), prime2)
  hash = Math.imul(hash ^ (hash >>> 13), prime3)
  return (hash ^ (hash >>> 16)) >>> 0
}

function stripes(view: DataView, end: number): number {
  let a = (prime1 + prime2) | 0
  let b = prime2
  let c = 0
  let d = -prime1 | 0
  for (let at = 0; at < end; at += 16) {
    a = lane(a, view.getUint32(at, true))
    b = lane(b, view.getUint32(at + 4, true))
    c = lane(c, view.getUint32(at + 8, true))
    d = lane(d, view.getUint32(at + 12, true))
  }
  return (rotated(a, 1) + rotated(b, 7) + rotated(c, 12) + rotated(d, 18)) | 0
}

function lane(sum: number, word: number): number {
  return Math.imul(rotated(sum + Math.imul(word, prime2), 13), prime1)
}

function rotated(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits))
}

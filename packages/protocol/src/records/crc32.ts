const table = Int32Array.from({ length: 256 }, (_, byte) => {
  let entry = byte
  for (let bit = 0; bit < 8; bit++) entry = entry & 1 ? (entry >>> 1) ^ 0xedb88320 : entry >>> 1
  return entry
})

/**
 * CRC-32 as zlib and gzip have it, unsigned: what message sets v0 and v1 carry. Record batches have `crc32c`.
 *
 * @param bytes What to compute it of.
 * @param seed The checksum of what stands before the bytes. Default: nothing does.
 */
export function crc32(bytes: Uint8Array, seed = 0): number {
  let crc = ~seed
  for (let i = 0; i < bytes.length; i++) crc = (table[(crc ^ (bytes[i] as number)) & 0xff] as number) ^ (crc >>> 8)
  return ~crc >>> 0
}

let tables: Int32Array | undefined

/**
 * Eight tables of 256 words, one behind the other. Word `b` of table `n` is what byte `b` leaves in the state after `n` more zero bytes.
 * Made at the first call, the same array at each; not to be written to.
 */
export function crc32cTables(): Int32Array {
  tables ??= makeTables()
  return tables
}

function makeTables(): Int32Array {
  const words = new Int32Array(8 * 256)
  for (let byte = 0; byte < 256; byte++) {
    let word = byte
    for (let bit = 0; bit < 8; bit++) word = word & 1 ? (word >>> 1) ^ 0x82f63b78 : word >>> 1
    words[byte] = word
  }
  for (let index = 256; index < words.length; index++) {
    const word = words[index - 256] as number
    words[index] = (words[word & 0xff] as number) ^ (word >>> 8)
  }
  return words
}

/** CRC-32C in JavaScript alone: eight bytes at a time, one look into each table ("slicing by 8"). The contract is `crc32c`'s. */
export function crc32cByTables(bytes: Uint8Array, seed = 0): number {
  const t = crc32cTables()
  const { length } = bytes
  let state = ~seed
  let i = 0
  for (; i + 8 <= length; i += 8) {
    const first =
      state ^
      ((bytes[i] as number) |
        ((bytes[i + 1] as number) << 8) |
        ((bytes[i + 2] as number) << 16) |
        ((bytes[i + 3] as number) << 24))
    state =
      (t[1792 + (first & 0xff)] as number) ^
      (t[1536 + ((first >>> 8) & 0xff)] as number) ^
      (t[1280 + ((first >>> 16) & 0xff)] as number) ^
      (t[1024 + (first >>> 24)] as number) ^
      (t[768 + (bytes[i + 4] as number)] as number) ^
      (t[512 + (bytes[i + 5] as number)] as number) ^
      (t[256 + (bytes[i + 6] as number)] as number) ^
      (t[bytes[i + 7] as number] as number)
  }
  for (; i < length; i++) state = (t[(state ^ (bytes[i] as number)) & 0xff] as number) ^ (state >>> 8)
  return ~state >>> 0
}

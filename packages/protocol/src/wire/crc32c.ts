import { shortestForEngine, startCrc32cEngine } from './crc32c-engine.ts'
import { crc32cByTables } from './crc32c-tables.ts'

/** A function that computes CRC-32C as {@link crc32c} does. */
export type Crc32c = (bytes: Uint8Array, seed?: number) => number

// Compiled once, at the first input that is long enough for it.
let engine: Crc32c | undefined

/**
 * The CRC-32C (Castagnoli) of bytes, as an unsigned number: what guards a record batch of format 2.
 *
 * Long inputs go through WebAssembly, where there is any: about 10 GB/s from 64 KiB on. Short inputs, and all where there is none,
 * go through tables: about 1 GB/s.
 *
 * @param bytes Any number of bytes, in any buffer; they are only read.
 * @param seed The checksum of what stands before the bytes. Default: 0, nothing stands before.
 */
export function crc32c(bytes: Uint8Array, seed = 0): number {
  if (bytes.length < shortestForEngine) return crc32cByTables(bytes, seed)
  engine ??= startCrc32cEngine() ?? crc32cByTables
  return engine(bytes, seed)
}

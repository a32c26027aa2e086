/**
 * Zstandard for Kafka clients.
 *
 * ```ts
 * import { createCodecRegistry } from '@k/compression'
 * import { zstd } from '@k/compression-zstd'
 *
 * const codecs = createCodecRegistry([zstd()])
 * console.log(codecs.get('zstd').engine) // node:zlib, or zstd-codec before Node 22.15
 * ```
 *
 * @packageDocumentation
 */

// For users
export { type ZstdEngine, type ZstdOptions, zstd } from './zstd.ts'

/**
 * Compression for Kafka clients: the registry of codecs, limits on what is decompressed, and work off the event loop. The codecs are packages of
 * their own: `@k/compression-gzip`, `-snappy`, `-lz4`, `-zstd`.
 *
 * ```ts
 * import { createCodecRegistry } from '@k/compression'
 *
 * const codecs = createCodecRegistry([])
 * console.log(codecs.names) // []
 * ```
 *
 * @packageDocumentation
 */

// For codec authors
export { BoundedOutput, tooLarge } from './bounded-output.ts'
// For users
export { type CodecRegistry, type CodecRegistryOptions, createCodecRegistry } from './codec-registry.ts'
export type { CompressionEngine } from './compression-engine.ts'
export { chooseEngine, type EngineCandidate } from './engine-choice.ts'
export { type EngineCodecOptions, engineCodec } from './engine-codec.ts'
export { isInstalled } from './installed-module.ts'

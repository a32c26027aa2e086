/**
 * LZ4 for Kafka clients.
 *
 * ```ts
 * import { createCodecRegistry } from '@k/compression'
 * import { lz4 } from '@k/compression-lz4'
 *
 * const codecs = createCodecRegistry([lz4()])
 * console.log(codecs.get('lz4').engine) // lz4js, or lz4-napi if it is installed
 * ```
 *
 * @packageDocumentation
 */

// For users
export { type Lz4Engine, type Lz4Options, lz4 } from './lz4.ts'

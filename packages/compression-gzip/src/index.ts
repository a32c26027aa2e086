/**
 * gzip for Kafka clients.
 *
 * ```ts
 * import { createCodecRegistry } from '@k/compression'
 * import { gzip } from '@k/compression-gzip'
 *
 * const codecs = createCodecRegistry([gzip()])
 * console.log(codecs.get('gzip').engine) // node:zlib
 * ```
 *
 * @packageDocumentation
 */

// For users
export { type GzipEngine, type GzipOptions, gzip } from './gzip.ts'

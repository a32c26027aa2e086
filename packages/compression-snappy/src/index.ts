/**
 * Snappy for Kafka clients, in the framing that Java writes.
 *
 * ```ts
 * import { createCodecRegistry } from '@k/compression'
 * import { snappy } from '@k/compression-snappy'
 *
 * const codecs = createCodecRegistry([snappy({ engine: 'snappyjs' })])
 * console.log(codecs.get('snappy').engine) // snappyjs
 * ```
 *
 * @packageDocumentation
 */

// For users
export { type SnappyEngine, type SnappyOptions, snappy } from './snappy.ts'

/**
 * The tests that every codec must pass, for users' own codecs too.
 *
 * ```ts
 * import { describeCompressionCodec } from '@k/compression/compliance'
 * import type { CompressionCodec } from '@k/protocol'
 * import { describe, it } from 'node:test'
 *
 * declare const codec: CompressionCodec
 * describeCompressionCodec(codec, { describe, it })
 * ```
 *
 * @packageDocumentation
 */

export { type CompressionCodecSuite, describeCompressionCodec } from './compliance/describe-compression-codec.ts'

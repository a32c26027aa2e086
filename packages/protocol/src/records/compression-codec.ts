import type { CodecId, CodecName } from './codec-ids.ts'

/** The compression levels that a codec has: integers, the fastest first. */
export interface CompressionLevels {
  /** The lowest. */
  readonly minimum: number
  /** The highest. */
  readonly maximum: number
  /** The one used when none is given. */
  readonly default: number
}

/**
 * From how many bytes on work should be done off the event loop, for the engine in use: what it does with fewer takes about a millisecond at
 * most.
 */
export interface OffLoopThresholds {
  /** Bytes to be compressed. */
  readonly compress: number
  /** Compressed bytes to be decompressed. */
  readonly decompress: number
}

/**
 * Compresses and decompresses the records of a batch. Pass one to a client's `codecs`; `@k/compression` has a suite of tests that each must pass.
 *
 * Every method may return a buffer of the codec's own making or reuse the one given: what is returned belongs to the caller, what was given is
 * not changed.
 */
export interface CompressionCodec {
  /** The id by which a record batch names the codec. */
  readonly id: Exclude<CodecId, 0>
  /** The name, as in Kafka's `compression.type`. */
  readonly name: Exclude<CodecName, 'none'>
  /** The implementation that does the work, chosen when the codec was made: `node:zlib`, `fflate`. */
  readonly engine: string
  /** The levels; `undefined` when the codec has none. */
  readonly levels: CompressionLevels | undefined
  /** Whether the engine is ready, so that the synchronous methods can be called. */
  readonly isLoaded: boolean
  /** From which sizes on the asynchronous methods are worth their price. */
  readonly offLoopThresholds: OffLoopThresholds

  /**
   * Makes the engine ready: loads its module, starts its WebAssembly. The asynchronous methods do so by themselves, the synchronous ones cannot.
   * Resolves at once when it is ready.
   *
   * @throws InvalidStateError when the engine cannot be loaded.
   */
  load(): Promise<void>

  /**
   * Compresses on the event loop.
   *
   * @param bytes What to compress.
   * @param level The level. Default: `levels.default`.
   * @throws InvalidStateError before `load()` has resolved.
   * @throws InvalidArgumentError for a level that the codec does not have.
   */
  compressSync(bytes: Uint8Array, level?: number): Uint8Array

  /**
   * Compresses off the event loop.
   *
   * @param bytes What to compress. It must not change before the promise settles.
   * @param level The level. Default: `levels.default`.
   * @throws InvalidArgumentError for a level that the codec does not have.
   */
  compress(bytes: Uint8Array, level?: number): Promise<Uint8Array>

  /**
   * Decompresses on the event loop. It stops when the result would be larger than allowed, having used no more than twice that much memory.
   *
   * @param bytes What to decompress, and nothing else.
   * @param maximumBytes How many bytes the result may have.
   * @throws WireFormatError when the bytes are not whole and valid, or when the result would be too large.
   * @throws InvalidStateError before `load()` has resolved.
   */
  decompressSync(bytes: Uint8Array, maximumBytes: number): Uint8Array

  /**
   * Decompresses off the event loop, within the same limit.
   *
   * @param bytes What to decompress. It must not change before the promise settles.
   * @param maximumBytes How many bytes the result may have.
   * @throws WireFormatError when the bytes are not whole and valid, or when the result would be too large.
   */
  decompress(bytes: Uint8Array, maximumBytes: number): Promise<Uint8Array>
}

/**
 * What does a codec's work. A module whose `engine` export is one can be loaded in a worker.
 *
 * `decompress` raises whatever error it likes for bytes that are not valid; the codec makes a WireFormatError of it. It must come to an end for
 * any bytes, and may not use more than about twice `maximumBytes`. Each result has a buffer that the engine does not use again.
 */
export interface CompressionEngine {
  /** Makes the engine ready. Default: nothing to do. */
  load?(): Promise<void>
  /** Compresses. */
  compress(bytes: Uint8Array, level: number | undefined): Uint8Array
  /** Decompresses to at most so many bytes; more is an error: see {@link tooLarge}. */
  decompress(bytes: Uint8Array, maximumBytes: number): Uint8Array
  /** Compresses on a thread of the engine's own, such as libuv's pool. Default: a worker is used. */
  compressOffLoop?(bytes: Uint8Array, level: number | undefined): Promise<Uint8Array>
  /** Decompresses on a thread of the engine's own. Default: a worker is used. */
  decompressOffLoop?(bytes: Uint8Array, maximumBytes: number): Promise<Uint8Array>
}

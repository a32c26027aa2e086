import { promisify } from 'node:util'
import zlib from 'node:zlib'
import { BoundedOutput, type CompressionEngine, tooLarge } from '@k/compression'
import { checkZstdFrames, type ZstdFrame, zstdFrames } from './zstd-frames.ts'

interface ZstdOptions {
  readonly params?: Readonly<Record<number, number>>
  readonly maxOutputLength?: number
}

type ZstdSync = (bytes: Uint8Array, options: ZstdOptions) => Uint8Array
type Zstd = (
  bytes: Uint8Array,
  options: ZstdOptions,
  callback: (error: Error | null, result: Uint8Array) => void,
) => void

/** The part of Node's zlib that has Zstandard, from 22.15 on. */
interface ZstdZlib {
  readonly constants: { readonly ZSTD_c_compressionLevel: number }
  readonly zstdCompress: Zstd
  readonly zstdCompressSync: ZstdSync
  readonly zstdDecompress: Zstd
  readonly zstdDecompressSync: ZstdSync
}

/** Zstandard by Node's own zlib, off the event loop on libuv's pool. Only where Node has it. */
export const zlibEngine: CompressionEngine = engineOf(zlib as unknown as ZstdZlib)

function engineOf(zstd: ZstdZlib): CompressionEngine {
  const { zstdCompressSync, zstdDecompressSync } = zstd
  const compressOffLoop = promisify(zstd.zstdCompress)
  const decompressOffLoop = promisify(zstd.zstdDecompress)
  const optionsOf = (level: number | undefined) =>
    level === undefined ? {} : { params: { [zstd.constants.ZSTD_c_compressionLevel]: level } }
  return {
    compress: (bytes, level) => zstdCompressSync(bytes, optionsOf(level)),
    compressOffLoop: (bytes, level) => compressOffLoop(bytes, optionsOf(level)),
    decompress(bytes, maximumBytes) {
      checkZstdFrames(bytes, maximumBytes)
      const output = new BoundedOutput(maximumBytes)
      try {
        for (const frame of zstdFrames(bytes)) {
          output.push(zstdDecompressSync(bytesOf(frame, bytes), limitOf(output, maximumBytes)))
        }
      } catch (error) {
        throw explained(error, maximumBytes)
      }
      return output.toBytes()
    },
    async decompressOffLoop(bytes, maximumBytes) {
      checkZstdFrames(bytes, maximumBytes)
      const output = new BoundedOutput(maximumBytes)
      try {
        for (const frame of zstdFrames(bytes)) {
          output.push(await decompressOffLoop(bytesOf(frame, bytes), limitOf(output, maximumBytes)))
        }
      } catch (error) {
        throw explained(error, maximumBytes)
      }
      return output.toBytes()
    },
  }
}

/** One frame at a time: Node reads the first, and leaves the others out without a word. */
function bytesOf({ start, end }: ZstdFrame, bytes: Uint8Array): Uint8Array {
  return bytes.subarray(start, end)
}

/** zlib takes no limit of 0; one byte too many is noticed by the output. */
function limitOf({ length }: BoundedOutput, maximumBytes: number): ZstdOptions {
  return { maxOutputLength: Math.max(1, maximumBytes - length) }
}

function explained(error: unknown, maximumBytes: number): unknown {
  return (error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge(maximumBytes) : error
}

import { promisify } from 'node:util'
import { gunzip, gunzipSync, gzip, gzipSync } from 'node:zlib'
import { type CompressionEngine, tooLarge } from '@k/compression'

const gzipOffLoop = promisify<Uint8Array, { level?: number }, Uint8Array>(gzip)
const gunzipOffLoop = promisify<Uint8Array, { maxOutputLength: number }, Uint8Array>(gunzip)

/** gzip by Node's own zlib, off the event loop on libuv's pool. */
export const zlibEngine: CompressionEngine = {
  compress: (bytes, level) => gzipSync(bytes, levelOf(level)),
  compressOffLoop: (bytes, level) => gzipOffLoop(bytes, levelOf(level)),
  decompress(bytes, maximumBytes) {
    try {
      return gunzipSync(bytes, limitOf(maximumBytes))
    } catch (error) {
      throw explained(error, maximumBytes)
    }
  },
  async decompressOffLoop(bytes, maximumBytes) {
    try {
      return await gunzipOffLoop(bytes, limitOf(maximumBytes))
    } catch (error) {
      throw explained(error, maximumBytes)
    }
  },
}

function levelOf(level: number | undefined): { level?: number } {
  return level === undefined ? {} : { level }
}

/** zlib takes no limit of 0; one byte too many is noticed by the codec. */
function limitOf(maximumBytes: number): { maxOutputLength: number } {
  return { maxOutputLength: Math.max(1, maximumBytes) }
}

function explained(error: unknown, maximumBytes: number): unknown {
  return (error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge(maximumBytes) : error
}

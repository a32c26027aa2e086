import { constants } from 'node:buffer'
import { promisify } from 'node:util'
import { gunzip, gunzipSync, gzip, gzipSync, type ZlibOptions } from 'node:zlib'
import { type CompressionEngine, tooLarge } from '@k/compression'
import { WireFormatError } from '@k/protocol'

/** What zlib answers when it is asked for information: its result, and how many bytes it took. */
interface Gunzipped {
  readonly buffer: Uint8Array
  readonly engine: { readonly bytesWritten: number }
}

const gzipOffLoop = promisify<Uint8Array, { level?: number }, Uint8Array>(gzip)
const gunzipOffLoop = promisify(gunzip) as unknown as (bytes: Uint8Array, options: ZlibOptions) => Promise<Gunzipped>
const gunzipOnLoop = gunzipSync as unknown as (bytes: Uint8Array, options: ZlibOptions) => Gunzipped

/** gzip by Node's own zlib, off the event loop on libuv's pool. */
export const zlibEngine: CompressionEngine = {
  compress: (bytes, level) => gzipSync(bytes, levelOf(level)),
  compressOffLoop: (bytes, level) => gzipOffLoop(bytes, levelOf(level)),
  decompress(bytes, maximumBytes) {
    try {
      return whole(gunzipOnLoop(bytes, optionsOf(maximumBytes)), bytes)
    } catch (error) {
      throw explained(error, maximumBytes)
    }
  },
  async decompressOffLoop(bytes, maximumBytes) {
    try {
      return whole(await gunzipOffLoop(bytes, optionsOf(maximumBytes)), bytes)
    } catch (error) {
      throw explained(error, maximumBytes)
    }
  },
}

function levelOf(level: number | undefined): { level?: number } {
  return level === undefined ? {} : { level }
}

/** zlib takes no limit of 0, and none beyond the largest buffer; one byte too many is noticed by the codec. */
function optionsOf(maximumBytes: number): ZlibOptions {
  return { maxOutputLength: Math.max(1, Math.min(maximumBytes, constants.MAX_LENGTH)), info: true }
}

/** zlib stops at zeros after a member, and says nothing. */
function whole({ buffer, engine }: Gunzipped, { length }: Uint8Array): Uint8Array {
  const { bytesWritten } = engine
  if (bytesWritten === length) return buffer
  throw new WireFormatError(`${length - bytesWritten} bytes follow the gzip data; it was damaged on the way`, {
    offset: bytesWritten,
    path: 'records',
  })
}

function explained(error: unknown, maximumBytes: number): unknown {
  return (error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge(maximumBytes) : error
}

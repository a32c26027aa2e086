// What workers import, and the engine where Node has no Zstandard.
import { BoundedOutput, type CompressionEngine, tooLarge } from '@k/compression'
import { InvalidStateError, WireFormatError } from '@k/protocol'
import { startZstdBinding, using, type WholeCodec, type ZstdBinding, type ZstdStream } from './zstd-binding.ts'
import { checkZstdFrames, largestBlock, type ZstdFrame, zstdFrames, zstdSlices } from './zstd-frames.ts'

/** Up to here the frame says how large its content is; more goes through in slices, as the memory of WebAssembly is small. */
const largestWhole = 1 << 20
const compressSlice = 128 * 1024
/** What fits into the memory of zstd-codec beside all else. */
const largestWindow = 10 << 20

let starting: Promise<ZstdBinding> | undefined
let started: ZstdBinding | undefined
// Made once: the memory of WebAssembly keeps what is not deleted.
let whole: WholeCodec | undefined

/** Zstandard by zstd-codec. */
export const engine: CompressionEngine = {
  async load() {
    starting ??= startZstdBinding()
    try {
      started = await starting
    } catch (error) {
      starting = undefined
      throw error
    }
  },
  compress(bytes, level = 3) {
    return bytes.length > largestWhole ? compressSlices(plain(bytes), level) : compressWhole(plain(bytes), level)
  },
  decompress(bytes, maximumBytes) {
    checkZstdFrames(bytes, maximumBytes)
    const { ZstdDecompressStreamBinding } = binding()
    const output = new CallbackOutput(maximumBytes)
    using(new ZstdDecompressStreamBinding(), stream => {
      if (!stream.begin()) throw new Error('zstd has no memory left')
      for (const frame of zstdFrames(bytes)) feedFrame(frame, plain(bytes), stream, output)
      if (!stream.end(output.callback)) throw new Error('the data is corrupt')
    })
    output.assertWithinLimit()
    return output.toBytes()
  },
}

function binding(): ZstdBinding {
  if (started !== undefined) return started
  throw new InvalidStateError('zstd-codec has not started; await load() first')
}

/** Not a Buffer: the binding makes another with the constructor of what it is given. */
function plain(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function compressWhole(bytes: Uint8Array, level: number): Uint8Array {
  const { VectorU8, ZstdCodec, cloneToVector, cloneAsTypedArray } = binding()
  return using(new VectorU8(), from =>
    using(new VectorU8(), to => {
      whole ??= new ZstdCodec()
      cloneToVector(from, bytes)
      to.resize(whole.compressBound(bytes.length), 0)
      const length = whole.compress(to, from, level)
      if (length < 0) throw new Error('zstd cannot compress it')
      to.resize(length, 0)
      return cloneAsTypedArray(to)
    }),
  )
}

function compressSlices(bytes: Uint8Array, level: number): Uint8Array {
  const { ZstdCompressStreamBinding } = binding()
  const output = new CallbackOutput(Number.POSITIVE_INFINITY)
  using(new ZstdCompressStreamBinding(), stream => {
    let isGood = stream.begin(level)
    for (let start = 0; isGood && start < bytes.length; start += compressSlice) {
      isGood = stream.transform(bytes.subarray(start, start + compressSlice), output.callback)
    }
    if (!isGood || !stream.end(output.callback)) throw new Error('zstd cannot compress it')
  })
  return output.toBytes()
}

function feedFrame(frame: ZstdFrame, bytes: Uint8Array, stream: ZstdStream, output: CallbackOutput): void {
  feed(headerOf(frame, bytes, output.maximumBytes), stream, output)
  const before = output.length
  for (const slice of zstdSlices(bytes, frame)) feed(slice, stream, output)
  const { contentSize = output.length - before } = frame
  if (output.length - before !== contentSize) {
    const reason = `says that the frame has ${contentSize} bytes, it has ${output.length - before}`
    throw new WireFormatError(`the zstd data ${reason}`, { offset: frame.start, path: 'records' })
  }
}

function feed(bytes: Uint8Array, stream: ZstdStream, output: CallbackOutput): void {
  const isGood = stream.transform(bytes, output.callback)
  output.assertWithinLimit()
  if (!isGood) throw new Error('the data is corrupt')
}

/**
 * The frame's header, with a window no larger than the content can become: Java asks for 128 MiB at its highest level however little there is,
 * and zstd reserves what it is asked for.
 */
function headerOf(frame: ZstdFrame, bytes: Uint8Array, maximumBytes: number): Uint8Array {
  const header = bytes.slice(frame.start, frame.blocks)
  const { mostBytes, contentSize = mostBytes, isSingleSegment } = frame
  // Two blocks more than the limit: what goes past it must have been handed out before it could miss the window.
  const needed = Math.max(largestBlock, Math.min(contentSize, maximumBytes + 2 * largestBlock))
  const log = Math.ceil(Math.log2(needed))
  const windowSize = isSingleSegment ? frame.windowSize : Math.min(frame.windowSize, 2 ** log)
  if (windowSize > largestWindow) {
    const reason = `needs a window of ${windowSize} bytes, zstd-codec has memory for ${largestWindow}; node:zlib of Node 22.15 or newer reads it`
    throw new WireFormatError(`the zstd data ${reason}`, { offset: frame.start, path: 'records' })
  }
  if (windowSize < frame.windowSize) header[5] = (log - 10) << 3
  return header
}

/** Keeps what it is called back with, up to a limit. It does not throw: the WebAssembly that calls would not clean up. */
class CallbackOutput {
  readonly maximumBytes: number
  readonly callback = (piece: Uint8Array): void => this.#add(piece)
  readonly #output: BoundedOutput
  #isTooLarge = false

  constructor(maximumBytes: number) {
    this.maximumBytes = maximumBytes
    this.#output = new BoundedOutput(maximumBytes)
  }

  get length(): number {
    return this.#output.length
  }

  #add(piece: Uint8Array): void {
    this.#isTooLarge ||= this.#output.length + piece.length > this.maximumBytes
    if (!this.#isTooLarge && piece.length > 0) this.#output.push(piece)
  }

  assertWithinLimit(): void {
    if (this.#isTooLarge) throw tooLarge(this.maximumBytes)
  }

  toBytes(): Uint8Array {
    return this.#output.toBytes()
  }
}

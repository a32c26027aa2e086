import { type CompressionCodec, codecIds, WireFormatError } from '@k/protocol'
import { beforeAll, describe, expect, it } from 'vitest'
import { tooLarge } from '../bounded-output.ts'
import type { CompressionEngine } from '../compression-engine.ts'
import { engineCodec } from '../engine-codec.ts'
import { describeCompressionCodec } from './describe-compression-codec.ts'
import { foreign } from './samples.ts'

const own = foreign.gzip as Uint8Array

/** An engine that packs nothing: a length, the bytes, and the sum of them. */
const storing: CompressionEngine = {
  compress(bytes) {
    const framed = new Uint8Array(bytes.length + 8)
    new DataView(framed.buffer).setUint32(0, bytes.length)
    framed.set(bytes, 4)
    new DataView(framed.buffer).setUint32(bytes.length + 4, sum(bytes))
    return framed
  },
  decompress(framed, maximumBytes) {
    if (Buffer.compare(framed, own) === 0) return new TextEncoder().encode('codec')
    const view = new DataView(framed.buffer, framed.byteOffset, framed.byteLength)
    const length = view.getUint32(0)
    if (length > maximumBytes) throw tooLarge(maximumBytes)
    if (length !== framed.length - 8) throw new RangeError('is cut short')
    const bytes = framed.slice(4, length + 4)
    if (view.getUint32(length + 4) !== sum(bytes)) throw new Error('has another sum')
    return bytes
  },
  compressOffLoop: async (bytes, level) => storing.compress(bytes, level),
  decompressOffLoop: async (bytes, maximumBytes) => storing.decompress(bytes, maximumBytes),
}

function sum(bytes: Uint8Array): number {
  let total = 7
  const step = Math.max(1, Math.floor(bytes.length / 10_000))
  for (let index = 0; index < bytes.length; index += step) total = (Math.imul(total, 31) + (bytes[index] ?? 0)) >>> 0
  return total
}

function codecOf(engine: CompressionEngine): CompressionCodec {
  return engineCodec({
    id: codecIds.gzip,
    name: 'gzip',
    engine: 'storing',
    offLoopThresholds: { compress: 1, decompress: 1 },
    importEngine: async () => engine,
  })
}

/** The titles of the suite's tests that a codec fails. */
async function failuresOf(codec: CompressionCodec): Promise<string[]> {
  const tests: { readonly title: string; readonly test: () => Promise<void> }[] = []
  const suite = {
    describe: (_: string, define: () => void) => define(),
    it: (title: string, test: () => Promise<void>) => tests.push({ title, test }),
  }
  describeCompressionCodec(codec, suite)
  const failed: string[] = []
  for (const { title, test } of tests) await test().catch(() => failed.push(title))
  return failed
}

describe('describeCompressionCodec', () => {
  describeCompressionCodec(codecOf(storing), { describe, it })

  let reference: string[] = []
  beforeAll(async () => {
    reference = await failuresOf(codecOf(storing))
  })

  const decompress = storing.decompress.bind(storing)
  const compress = storing.compress.bind(storing)
  let kept = new Uint8Array(1 << 21)

  it.each<[string, Partial<CompressionEngine>]>([
    ['takes no account of a checksum', { decompress: (bytes, max) => unchecked(bytes, max) }],
    ['changes what it is given', { compress: bytes => compress(bytes.fill(1), undefined) }],
    ['gives nothing back', { decompress: () => new Uint8Array(0) }],
    [
      'reads the buffer instead of the view',
      { decompress: (bytes, max) => decompress(new Uint8Array(bytes.buffer), max) },
    ],
    ['uses one buffer for all results', { decompress: (bytes, max) => reuse(decompress(bytes, max)) }],
    ['differs off the event loop', { compressOffLoop: async bytes => compress(bytes.subarray(1), undefined) }],
  ])('finds a codec that %s', async (_, fault) => {
    expect(reference).toEqual([])
    expect(await failuresOf(codecOf({ ...storing, ...fault }))).not.toEqual([])
  })

  function unchecked(bytes: Uint8Array, maximumBytes: number): Uint8Array {
    if (bytes.length > maximumBytes + 8) throw tooLarge(maximumBytes)
    return bytes.slice(4, Math.max(4, bytes.length - 4))
  }

  function reuse(bytes: Uint8Array): Uint8Array {
    if (bytes.length > kept.length) kept = new Uint8Array(bytes.length)
    kept.set(bytes)
    return kept.subarray(0, bytes.length)
  }

  it('finds a codec that raises another error than a WireFormatError', async () => {
    const codec = codecOf(storing)
    const raw = (bytes: Uint8Array, maximumBytes: number) => storing.decompress(bytes, maximumBytes)
    const faulty = Object.assign(Object.create(codec), { decompressSync: raw, load: () => codec.load() })
    expect(() => faulty.decompressSync(new Uint8Array(2), 5)).toThrow(RangeError)
    expect(() => faulty.decompressSync(new Uint8Array(2), 5)).not.toThrow(WireFormatError)
    expect(await failuresOf(faulty)).not.toEqual([])
  })
})

import { type CompressionEngine, engineCodec } from '@k/compression'
import { describeCompressionCodec } from '@k/compression/compliance'
import { type CompressionCodec, codecIds, InvalidArgumentError } from '@k/protocol'
import { describe, expect, it } from 'vitest'
import { engine } from './engine.ts'
import { type Lz4Engine, lz4 } from './lz4.ts'
import { engine as nativeEngine } from './native-engine.ts'

/** A codec without its worker, which only starts from what was built. */
function withoutWorker(label: Lz4Engine, { compress, decompress }: CompressionEngine): CompressionCodec {
  return engineCodec({
    id: codecIds.lz4,
    name: 'lz4',
    engine: label,
    offLoopThresholds: lz4({ engine: label }).offLoopThresholds,
    importEngine: async () => ({
      compress,
      decompress,
      compressOffLoop: async (bytes, level) => compress(bytes, level),
      decompressOffLoop: async (bytes, maximumBytes) => decompress(bytes, maximumBytes),
    }),
  })
}

const native = withoutWorker('lz4-napi', nativeEngine)
const portable = withoutWorker('lz4js', engine)

describeCompressionCodec(native, { describe, it })
describeCompressionCodec(portable, { describe, it })

describe('lz4', () => {
  it('takes lz4-napi where it is installed, and lz4js when asked to', () => {
    expect(lz4().engine).toBe('lz4-napi')
    expect(lz4({ engine: 'lz4js' }).engine).toBe('lz4js')
  })

  it('refuses options and engines that there are not', () => {
    expect(() => lz4({ engin: 'lz4js' } as object)).toThrow(InvalidArgumentError)
    expect(() => lz4({ engine: 'lz4-java' as 'lz4js' })).toThrow(InvalidArgumentError)
  })

  it('loads nothing before it is needed, and lz4js on this thread too', async () => {
    const codec = lz4({ engine: 'lz4js' })
    expect(codec.isLoaded).toBe(false)
    await codec.load()
    expect(codec.decompressSync(codec.compressSync(Uint8Array.of(1, 2, 3)), 3)).toEqual(Uint8Array.of(1, 2, 3))
  })

  it('writes the same small frames by both engines, as Java does', async () => {
    await Promise.all([native.load(), portable.load()])
    const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
    for (const codec of [native, portable]) {
      expect(hex(codec.compressSync(new Uint8Array(0)))).toBe('04224d1860408200000000')
      expect(hex(codec.compressSync(Buffer.from('codec')))).toBe('04224d1860408205000080636f64656300000000')
      expect(hex(codec.compressSync(Buffer.from('LZ4 for Kafka: LZ4 for Kafka: LZ4 for Kafka, framed by Java')))).toBe(
        '04224d1860408226000000ff004c5a3420666f72204b61666b613a200f0009f0012c206672616d6564206279204a61766100000000',
      )
    }
  })

  it('reads by each engine what the other wrote', async () => {
    await Promise.all([native.load(), portable.load()])
    for (let seed = 1; seed < 300; seed++) {
      const bytes = structured(seed)
      for (const [writer, reader] of [
        [native, portable],
        [portable, native],
      ] as const) {
        const compressed = writer.compressSync(bytes)
        expect(Buffer.compare(reader.decompressSync(compressed, bytes.length), bytes)).toBe(0)
        expect(Buffer.compare(await reader.decompress(compressed, bytes.length), bytes)).toBe(0)
        expect(Buffer.compare(await writer.compress(bytes), compressed)).toBe(0)
      }
    }
  })
})

/** Runs, copies of what came before and random bytes, in an order that follows from the seed; every tenth is larger than a block. */
function structured(seed: number): Uint8Array {
  let state = seed
  const next = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const bytes = new Uint8Array(next(seed % 10 === 0 ? 300_000 : 3000))
  for (let at = 0; at < bytes.length; ) {
    const end = Math.min(bytes.length, at + 1 + next(next(20) === 0 ? 5000 : 40))
    const kind = next(3)
    const from = at === 0 ? 0 : next(at)
    const value = next(256)
    for (let source = from; at < end; at++, source++) {
      bytes[at] = kind === 0 ? value : kind === 1 ? (bytes[source] as number) : next(256)
    }
  }
  return bytes
}

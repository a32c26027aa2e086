import { WireFormatError } from '@k/protocol'
import { beforeAll, describe, expect, it } from 'vitest'
import { engine } from './engine.ts'
import { type ZstdFrame, zstdFrames } from './zstd-frames.ts'

const fromHex = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'))
const join = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts))
const text = new TextEncoder().encode('codec codec codec codec '.repeat(8))
const noLimit = 1 << 26

// By Kafka's Compression.zstd() on Java 17: at its default level, at level 22, which asks for a window of 128 MiB, and of nothing.
const byJava = fromHex('28b52ffd00586c000030636f646563200100b750a508010000')
const byJavaAt22 = fromHex('28b52ffd008874000038636f64656320630100b650c508010000')
const emptyByJava = fromHex('28b52ffd2000010000')
const skipped = fromHex('502a4d1803000000010203')

const random = (seed: number) => () => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
  return seed / 2 ** 32
}

/** Runs, noise and repetitions, one after the other. */
function structured(seed: number): Uint8Array {
  const next = random(seed)
  const parts = Array.from({ length: 1 + Math.floor(next() * 12) }, (_, index) => {
    const part = new Uint8Array(Math.floor(next() ** 3 * 70_000)).fill(index)
    return next() < 0.4 ? part.map(() => next() * (next() < 0.5 ? 4 : 256)) : part
  })
  return join(...parts)
}

/** A frame of a gibibyte in compressed blocks, whose size no header says. */
function bomb(): Uint8Array {
  const pattern = new Uint8Array(1 << 21).map((_, index) => index % 3)
  const frame = engine.compress(pattern, 3)
  const [{ blocks, end }] = [...zstdFrames(frame)] as [ZstdFrame]
  const lengths: number[] = []
  for (let at = blocks; at < end; at += lengths.at(-1) as number) {
    lengths.push(3 + (((frame[at] as number) | ((frame[at + 1] as number) << 8)) >> 3))
  }
  const [first = 0, second = 0] = lengths
  const start = frame.subarray(0, blocks + first)
  const block = frame.subarray(start.length, start.length + second)
  return join(start, ...Array.from({ length: 8192 }, () => block), Uint8Array.of(1, 0, 0))
}

const engines = [['zstd-codec', engine] as const]
if (process.versions.zstd !== undefined) {
  engines.push(['node:zlib', (await import('./zlib-engine.ts')).zlibEngine] as never)
}

beforeAll(() => engine.load?.())

describe.each(engines)('zstd by %s', (_, { compress, decompress, decompressOffLoop }) => {
  it('reads what Java wrote', () => {
    for (const bytes of [byJava, byJavaAt22]) {
      expect(Buffer.compare(decompress(bytes, text.length), text)).toBe(0)
    }
    expect(decompress(emptyByJava, 0)).toHaveLength(0)
  })

  it('reads frames that follow one another, and passes over those to be skipped', () => {
    const known = compress(text, 3)
    expect(Buffer.compare(decompress(join(skipped, byJava, skipped, known), noLimit), join(text, text))).toBe(0)
    expect(Buffer.compare(decompress(join(known, emptyByJava, byJavaAt22, skipped), noLimit), join(text, text))).toBe(0)
    expect(decompress(skipped, 0)).toHaveLength(0)
  })

  it('refuses every truncation, and what follows', () => {
    const two = join(byJava, byJavaAt22)
    for (let end = 0; end < two.length; end++) {
      if (end !== byJava.length) expect(() => decompress(two.subarray(0, end), noLimit)).toThrow(WireFormatError)
    }
    for (const rest of [[0], [1, 2, 3, 4, 5], [0x28, 0xb5, 0x2f]]) {
      expect(() => decompress(join(byJava, Uint8Array.from(rest)), noLimit)).toThrow(WireFormatError)
    }
  })

  it('verifies checksums, and the content size', () => {
    const raw = fromHex('28b52ffd2405290000636f646563')
    for (const sum of ['00000000', 'ffffffff']) expect(() => decompress(join(raw, fromHex(sum)), noLimit)).toThrow()
    expect(decompress(join(raw, fromHex('a8b7050f')), 5)).toHaveLength(5)
    const lying = byJava.slice()
    const withSize = join(fromHex('28b52ffd8058'), fromHex('c1000000'), lying.subarray(6))
    expect(() => decompress(withSize, noLimit)).toThrow()
    withSize[6] = text.length
    expect(Buffer.compare(decompress(withSize, noLimit), text)).toBe(0)
  })

  it('takes 16 MiB and gives 64 MiB', () => {
    const noise = structured(5)
    const large = new Uint8Array(1 << 24).map((_, index) => (noise[index % noise.length] as number) ^ (index >> 16))
    expect(Buffer.compare(decompress(compress(large, 3), large.length), large)).toBe(0)
    const zeros = new Uint8Array(1 << 26)
    expect(Buffer.compare(decompress(compress(zeros, 3), zeros.length), zeros)).toBe(0)
  })

  it('stops at the limit in a gibibyte', async () => {
    const bytes = bomb()
    const before = process.memoryUsage.rss()
    expect(() => decompress(bytes, 1 << 24)).toThrow(/more than 16777216 bytes/)
    await expect(
      decompressOffLoop?.(bytes, 1 << 24) ?? Promise.reject(new Error('more than 16777216 bytes')),
    ).rejects.toThrow(/more than 16777216 bytes/)
    expect(process.memoryUsage.rss() - before).toBeLessThan(96 << 20)
  })

  it('reads what the other engines write, whatever it is', () => {
    for (let seed = 1; seed <= 30; seed++) {
      const bytes = structured(seed)
      for (const [, other] of engines) {
        expect(Buffer.compare(decompress(other.compress(bytes, (seed % 14) - 5), bytes.length), bytes)).toBe(0)
      }
    }
  })
})

describe('the memory of zstd-codec', () => {
  it('is given back after 2000 calls, with errors among them', () => {
    const bytes = new Uint8Array(20_000).map((_, index) => ((index * index) >> 5) % 23)
    const compressed = engine.compress(bytes, 3)
    const broken = compressed.slice()
    broken.fill(0xff, 20, 60)
    for (let call = 0; call < 2000; call++) {
      const level = call % 100 === 0 ? 9 : 1
      expect(engine.compress(bytes.subarray(0, 2000 + call), level).length).toBeGreaterThan(0)
      if (call % 3 === 0) expect(() => engine.decompress(compressed, bytes.length - 1)).toThrow(WireFormatError)
      if (call % 3 === 1) expect(() => engine.decompress(broken, bytes.length)).toThrow()
    }
    // The largest window that fits still does.
    const large = new Uint8Array(10 << 20).map((_, index) => index % 251)
    expect(Buffer.compare(engine.decompress(singleSegment(large), large.length), large)).toBe(0)
  })

  it('says so when a window does not fit, and works again', () => {
    const large = new Uint8Array((10 << 20) + 1)
    expect(() => engine.decompress(singleSegment(large), large.length)).toThrow(/zstd-codec has memory for 10485760/)
    expect(engine.decompress(byJava, text.length)).toEqual(text)
  })
})

/** A frame of one segment in raw blocks: its window is its content. */
function singleSegment(content: Uint8Array): Uint8Array {
  const header = Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0xa0, 0, 0, 0, 0)
  new DataView(header.buffer).setUint32(5, content.length, true)
  const parts: Uint8Array[] = [header]
  for (let start = 0; start < content.length; start += 131_072) {
    const block = content.subarray(start, start + 131_072)
    const value = (block.length << 3) | (start + 131_072 >= content.length ? 1 : 0)
    parts.push(Uint8Array.of(value & 0xff, (value >> 8) & 0xff, value >> 16), block)
  }
  return join(...parts)
}

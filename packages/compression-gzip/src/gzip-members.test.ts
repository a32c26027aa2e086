import { gzipSync } from 'node:zlib'
import { tooLarge } from '@k/compression'
import { crc32, WireFormatError } from '@k/protocol'
import { describe, expect, it } from 'vitest'
import { engine } from './engine.ts'
import { gunzipMembers } from './gzip-members.ts'
import { zlibEngine } from './zlib-engine.ts'

const fromHex = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'))
const text = new TextEncoder().encode('codec codec codec codec '.repeat(8))
const member = new Uint8Array(gzipSync(text))
const body = member.subarray(10)
const noLimit = 1 << 26

/** By Kafka's Compression.gzip() on Java 17. */
const byJava = '1f8b08000000000000ff4bce4f494d56481eb2240071c4f3e4c0000000'
const emptyByJava = '1f8b08000000000000ff03000000000000000000'

const join = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts))

/** A header with flags and what they announce; the checksum of the header is FHCRC's. */
function withHeader(flags: number, extra: Uint8Array): Uint8Array {
  const header = join(Uint8Array.of(31, 139, 8, flags, 0, 0, 0, 0, 0, 255), extra)
  const crc = crc32(header) & 0xffff
  return join(header, flags & 2 ? Uint8Array.of(crc & 0xff, crc >> 8) : new Uint8Array(0), body)
}

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

describe.each([
  ['fflate', engine],
  ['node:zlib', zlibEngine],
])('gzip members by %s', (_, { decompress, decompressOffLoop }) => {
  it('reads what Java wrote', () => {
    expect(Buffer.compare(decompress(fromHex(byJava), text.length), text)).toBe(0)
    expect(decompress(fromHex(emptyByJava), 0)).toHaveLength(0)
  })

  it('reads every flag of a header', () => {
    const name = new TextEncoder().encode('name\0')
    const extra = Uint8Array.of(5, 0, 1, 2, 0, 4, 5)
    for (const bytes of [
      withHeader(8, name),
      withHeader(16, name),
      withHeader(24, join(name, name)),
      withHeader(4, extra),
      withHeader(2, new Uint8Array(0)),
      withHeader(30, join(extra, name, name)),
    ]) {
      expect(Buffer.from(decompress(bytes, text.length)).equals(text)).toBe(true)
      expect(Buffer.from(decompress(join(bytes, bytes), noLimit)).equals(join(text, text))).toBe(true)
    }
  })

  it('reads members that follow one another, wherever they meet', () => {
    for (let length = 4050; length < 4110; length++) {
      const noise = structured(3).subarray(0, length)
      const bytes = join(member, new Uint8Array(gzipSync(noise, { level: 0 })), fromHex(emptyByJava), member)
      expect(Buffer.from(decompress(bytes, noLimit)).equals(join(text, noise, text))).toBe(true)
    }
  })

  it('refuses a wrong checksum and a wrong length, of every member', () => {
    for (const at of [1, 4, 5, 8]) {
      const wrong = member.slice()
      wrong[wrong.length - at] = (wrong.at(-at) as number) ^ 1
      for (const bytes of [wrong, join(wrong, member), join(member, wrong)]) {
        expect(() => decompress(bytes, noLimit)).toThrow()
      }
    }
  })

  it('refuses every truncation, of the second member too', () => {
    const two = join(member, member)
    for (let end = 0; end < two.length; end++) {
      if (end !== member.length) expect(() => decompress(two.subarray(0, end), noLimit), `at ${end}`).toThrow()
    }
  })

  it('refuses what follows the last member', () => {
    for (const rest of [
      [0],
      [0, 0, 0, 0, 0, 0, 0, 0, 0],
      [1, 2, 3],
      [31],
      [31, 139],
      [31, 139, 8, 0],
      [255, 216, 255, 224],
    ]) {
      expect(() => decompress(join(member, Uint8Array.from(rest)), noLimit), String(rest)).toThrow()
      expect(() => decompress(join(fromHex(emptyByJava), Uint8Array.from(rest)), noLimit), String(rest)).toThrow()
    }
  })

  it('stops at the limit in a gibibyte of zeros', async () => {
    const part = gzipSync(new Uint8Array(1 << 26), { level: 9 })
    const bomb = join(...Array.from({ length: 16 }, () => part))
    const before = process.memoryUsage.rss()
    expect(() => decompress(bomb, 1 << 24)).toThrow(/more than 16777216 bytes/)
    // fflate has no threads of its own: a worker does the same.
    await expect(decompressOffLoop?.(bomb, 1 << 24) ?? Promise.reject(tooLarge(1 << 24))).rejects.toThrow(
      /more than 16777216 bytes/,
    )
    expect(process.memoryUsage.rss() - before).toBeLessThan(96 << 20)
    expect(Buffer.from(decompress(member, text.length)).equals(text)).toBe(true)
  })

  it('takes any limit', async () => {
    for (const limit of [text.length, 2 ** 32, 2 ** 32 + 1, Number.MAX_SAFE_INTEGER]) {
      expect(Buffer.from(decompress(member, limit)).equals(text)).toBe(true)
      const result = (await decompressOffLoop?.(member, limit)) ?? text
      expect(Buffer.from(result).equals(text)).toBe(true)
    }
  })
})

describe('gunzipMembers', () => {
  it('says where a member is damaged', () => {
    const wrong = join(member, member)
    wrong[wrong.length - 8] = (wrong.at(-8) as number) ^ 1
    expect(() => gunzipMembers(wrong, noLimit)).toThrow(WireFormatError)
    expect(() => gunzipMembers(wrong, noLimit)).toThrow(/checksum/)
  })

  it('does not read a header without an end again and again', () => {
    const header = join(Uint8Array.of(31, 139, 8, 8, 0, 0, 0, 0, 0, 255), new Uint8Array(32 << 20).fill(97))
    const before = performance.now()
    for (const bytes of [header, join(member, header)]) {
      expect(() => gunzipMembers(bytes, 1 << 20)).toThrow(/a header of more than 131072 bytes/)
    }
    expect(performance.now() - before).toBeLessThan(2000)
  })

  it('reads headers as long as they usually get at most', () => {
    const name = new Uint8Array(60_000).fill(97)
    const bytes = withHeader(12, join(Uint8Array.of(0x60, 0xea), name, name, Uint8Array.of(0)))
    expect(Buffer.from(gunzipMembers(join(bytes, bytes), 1 << 20)).equals(join(text, text))).toBe(true)
  })

  it('reads what node:zlib writes, and the other way round', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const bytes = structured(seed)
      const level = 1 + (seed % 9)
      expect(Buffer.compare(gunzipMembers(zlibEngine.compress(bytes, level), bytes.length), bytes)).toBe(0)
      expect(Buffer.compare(zlibEngine.decompress(engine.compress(bytes, level), bytes.length), bytes)).toBe(0)
    }
  })
})

import type { CompressionEngine } from '@k/compression'
import { WireFormatError } from '@k/protocol'
import { describe, expect, it } from 'vitest'
import { engine as lz4jsEngine } from './engine.ts'
import { headerChecksum } from './frame-header.ts'
import { writeUint32 } from './little-endian.ts'
import { engine as native } from './native-engine.ts'
import { xxh32 } from './xxh32.ts'

const fromHex = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'))
const fromText = (text: string) => new TextEncoder().encode(text)

function uint32(value: number): Uint8Array {
  const bytes = new Uint8Array(4)
  writeUint32(bytes, 0, value)
  return bytes
}

const joined = (...pieces: readonly Uint8Array[]) => Uint8Array.from(Buffer.concat(pieces))

/** As `toEqual`, which takes its time with many bytes. */
function expectSame(found: Uint8Array, expected: Uint8Array): void {
  expect(Buffer.compare(found, expected)).toBe(0)
}

interface FrameParts {
  readonly flags?: number
  readonly blockDescriptor?: number
  readonly contentSize?: number
  readonly content?: Uint8Array
  readonly blocks: readonly { readonly bytes: Uint8Array; readonly isStored?: boolean }[]
}

/** A frame of any kind; checksums are where the flags ask for them. */
function frame({ flags = 0x60, blockDescriptor = 0x40, contentSize, content, blocks }: FrameParts): Uint8Array {
  const size = contentSize === undefined ? [] : [uint32(contentSize), uint32(Math.floor(contentSize / 2 ** 32))]
  const descriptor = joined(Uint8Array.of(flags, blockDescriptor), ...size)
  const pieces: Uint8Array[] = [fromHex('04224d18'), descriptor, Uint8Array.of(headerChecksum(descriptor))]
  for (const { bytes, isStored } of blocks) {
    pieces.push(uint32(bytes.length + (isStored ? 0x80000000 : 0)), bytes)
    if ((flags & 0x10) !== 0) pieces.push(uint32(xxh32(bytes)))
  }
  pieces.push(uint32(0))
  if (content !== undefined) pieces.push(uint32(xxh32(content)))
  return joined(...pieces)
}

const javaText = 'LZ4 for Kafka: LZ4 for Kafka: LZ4 for Kafka, framed by Java'
// Written by Kafka 4.3.1's Compression.lz4(), and by LZ4FrameOutputStream of lz4-java 1.10.2.
const javaBlock = 'ff004c5a3420666f72204b61666b613a200f0009f0012c206672616d6564206279204a617661'
const java = {
  empty: '04224d1860408200000000',
  text: `04224d1860408226000000${javaBlock}00000000`,
  oldChecksum: `04224d1860401a26000000${javaBlock}00000000`,
  zeros65537: `04224d186040820b0100001f000100${'ff'.repeat(256)}e7500000000000010000800000000000`,
  everything: `04224d187c403b00000000000000da26000000${javaBlock}982029be00000000894e5151`,
}
const withContentSize = frame({
  flags: 0x7c,
  contentSize: javaText.length,
  content: fromText(javaText),
  blocks: [{ bytes: fromHex(javaBlock) }],
})

// Stored abcdefgh, then a match of 8 bytes that lie in the first block, then ijklm.
const linkedBlocks = [
  { bytes: fromText('abcdefgh'), isStored: true },
  { bytes: joined(fromHex('0408005000').subarray(0, 4), fromText('ijklm')) },
]
const linkedContent = fromText('abcdefghabcdefghijklm')

const limit = 1 << 20

describe.each<[string, CompressionEngine]>([
  ['lz4js', lz4jsEngine],
  ['lz4-napi', native],
])('frames read by %s', (_, engine) => {
  const read = (bytes: Uint8Array, maximumBytes = limit) => engine.decompress(bytes, maximumBytes)
  const text = (bytes: Uint8Array) => new TextDecoder().decode(read(bytes))

  it('reads what Java wrote', () => {
    expect(read(fromHex(java.empty)).length).toBe(0)
    expect(text(fromHex(java.text))).toBe(javaText)
    expectSame(read(fromHex(java.zeros65537)), new Uint8Array(65_537))
  })

  it('reads headers whose checksum was computed as old clients did (KAFKA-3160)', () => {
    expect(text(fromHex(java.oldChecksum))).toBe(javaText)
  })

  it('verifies content size, block checksums and content checksum', () => {
    expect(text(fromHex(java.everything))).toBe(javaText)
    expect(withContentSize).toEqual(fromHex(java.everything))
    const end = withContentSize.length
    const places = [
      [6, /header's checksum/],
      [14, /header's checksum/],
      [19, /checksum of the block/],
      [end - 12, /checksum of the block/],
      [end - 1, /checksum of the content/],
    ] as const
    for (const [at, message] of places) {
      const changed = withContentSize.slice()
      changed[at] = (changed[at] as number) ^ 1
      expect(() => read(changed)).toThrow(message)
    }
  })

  it('refuses another content than the header says', () => {
    const blocks = [{ bytes: fromText('abc'), isStored: true }]
    expect(text(frame({ flags: 0x68, contentSize: 3, blocks }))).toBe('abc')
    expect(() => read(frame({ flags: 0x68, contentSize: 4, blocks }))).toThrow(/3 bytes, whose header says 4/)
    expect(() => read(frame({ flags: 0x68, contentSize: 0, blocks }))).toThrow(/3 bytes, whose header says 0/)
    expect(() => read(frame({ flags: 0x68, contentSize: limit + 1, blocks }))).toThrow(/which is the limit/)
    expect(() => read(frame({ flags: 0x68, contentSize: 2 ** 62, blocks }))).toThrow(/which is the limit/)
  })

  it.each([
    ['version 0', { flags: 0x20 }, /version 0/],
    ['version 2', { flags: 0xa0 }, /version 2/],
    ['the reserved bit of the flags', { flags: 0x62 }, /reserved bit of the flags/],
    ['a dictionary', { flags: 0x61 }, /dictionary/],
    ['block size 3', { blockDescriptor: 0x30 }, /block size 3/],
    ['the highest bit of the block descriptor', { blockDescriptor: 0xc0 }, /reserved bit of the block/],
    ['the lowest bits of the block descriptor', { blockDescriptor: 0x41 }, /reserved bit of the block/],
  ])('refuses %s', (_name, parts, message) => {
    expect(() => read(frame({ ...parts, blocks: [] }))).toThrow(message)
  })

  it('reads blocks that depend on earlier ones, where the header says that they do', () => {
    expect(read(frame({ flags: 0x40, blocks: linkedBlocks }))).toEqual(linkedContent)
    expect(() => read(frame({ flags: 0x60, blocks: linkedBlocks }))).toThrow(/8 bytes back, where 0/)
  })

  it('reads matches that reach back across the whole window', () => {
    const first = Uint8Array.from({ length: 65_536 }, (_v, index) => Math.imul(index, 0x9e3779b1) >>> 24)
    const blocks = [
      { bytes: fromText('far'), isStored: true },
      { bytes: first, isStored: true },
      { bytes: fromHex('04ffff10aa') },
    ]
    const expected = joined(fromText('far'), first, first.subarray(1, 9), Uint8Array.of(0xaa))
    expectSame(read(frame({ flags: 0x40, blocks })), expected)
    const more = [...blocks.slice(0, 2), { bytes: fromHex('0fffffff2310aa') }]
    const farther = joined(fromText('far'), first, first.subarray(1, 310), Uint8Array.of(0xaa))
    expectSame(read(frame({ flags: 0x40, blocks: more })), farther)
  })

  it('lets no match reach into an earlier frame', () => {
    const [stored, linked] = linkedBlocks
    const frames = [stored, linked].map(block => frame({ flags: 0x40, blocks: block ? [block] : [] }))
    expect(() => read(joined(...frames))).toThrow(/8 bytes back, where 0/)
  })

  it.each([
    [0x40, 65_536],
    [0x50, 262_144],
    [0x60, 1_048_576],
    [0x70, 4_194_304],
  ])('reads blocks up to the size that descriptor %i allows', (blockDescriptor, size) => {
    const whole = { bytes: new Uint8Array(size), isStored: true }
    expect(read(frame({ blockDescriptor, blocks: [whole] }), 1 << 23).length).toBe(size)
    const larger = { bytes: new Uint8Array(size + 1), isStored: true }
    expect(() => read(frame({ blockDescriptor, blocks: [larger] }), 1 << 23)).toThrow(/a block of/)
    const match = size - 1 - 4 - 15 - 1
    const lengths = [...new Uint8Array(Math.floor(match / 255)).fill(255), match % 255]
    const full = Uint8Array.of(0x1f, 7, 1, 0, ...lengths, 0x10, 7)
    expectSame(read(frame({ blockDescriptor, blocks: [{ bytes: full }] }), 1 << 23), new Uint8Array(size).fill(7))
    const over = full.slice()
    over[over.length - 3] = (over[over.length - 3] as number) + 1
    expect(() => read(frame({ blockDescriptor, blocks: [{ bytes: over }] }), 1 << 23)).toThrow(/more than/)
  })

  it('reads compressed blocks of nothing, and refuses stored ones', () => {
    expect(read(frame({ blocks: [{ bytes: Uint8Array.of(0) }] })).length).toBe(0)
    const stored = frame({ blocks: [{ bytes: new Uint8Array(0), isStored: true }] })
    expect(() => read(stored)).toThrow(/stored block of 0 bytes/)
  })

  it('reads frames one after another, and skips skippable ones', () => {
    const skippable = joined(fromHex('5f2a4d18'), uint32(3), Uint8Array.of(1, 2, 3))
    const one = fromHex(java.text)
    expect(text(joined(one, fromHex(java.empty), withContentSize, skippable))).toBe(javaText + javaText)
    expect(text(joined(skippable, one))).toBe(javaText)
    expect(() => read(skippable)).toThrow(/ends within the magic number/)
    expect(() => read(joined(one, skippable.subarray(0, -1)))).toThrow(/ends within a skippable frame/)
    expect(() => read(joined(one, skippable.subarray(0, 6)))).toThrow(/size of a skippable frame/)
  })

  it('refuses garbage after a frame', () => {
    for (let length = 1; length < 12; length++) {
      expect(() => read(joined(fromHex(java.text), new Uint8Array(length)))).toThrow(WireFormatError)
    }
  })

  it('refuses a frame that is cut anywhere', () => {
    const whole = frame({
      flags: 0x5c,
      contentSize: linkedContent.length,
      content: linkedContent,
      blocks: linkedBlocks,
    })
    expect(read(whole)).toEqual(linkedContent)
    for (let end = 0; end < whole.length; end++) {
      expect(() => read(whole.subarray(0, end)), `cut at ${end}`).toThrow(WireFormatError)
    }
    const blocks = engine.compress(
      Uint8Array.from({ length: 150_000 }, (_v, index) => index % 251),
      undefined,
    )
    for (let end = 0; end < blocks.length; end++) {
      expect(() => read(blocks.subarray(0, end)), `cut at ${end}`).toThrow(WireFormatError)
    }
  })

  it('says where the fault is', () => {
    const changed = fromHex(java.text)
    changed[28] = 0xff
    expect(() => read(changed)).toThrow(expect.objectContaining({ offset: 28, path: 'records' }))
  })

  it('does not inflate a block of nearly 1 GiB', () => {
    const bytes = new Uint8Array(4_000_000).fill(0xff)
    bytes.set([0x1f, 0, 1, 0])
    bytes.set([0, 0x10, 0], bytes.length - 3)
    const bomb = frame({ blockDescriptor: 0x70, blocks: [{ bytes }] })
    const before = process.memoryUsage().arrayBuffers
    expect(() => read(bomb, 2 ** 31)).toThrow(/more than 4194304 bytes/)
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1 << 20)
  })

  it('stops at the limit among blocks that make 1 GiB together', () => {
    const full = Uint8Array.of(0x1f, 7, 1, 0, ...new Uint8Array(16_400).fill(255), 0, 0x10, 7)
    const bomb = frame({ blockDescriptor: 0x70, blocks: Array.from({ length: 260 }, () => ({ bytes: full })) })
    const before = process.memoryUsage().arrayBuffers
    expect(() => read(bomb, 10 << 20)).toThrow(/which is the limit/)
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(40 << 20)
  })
})

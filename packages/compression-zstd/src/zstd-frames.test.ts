import { WireFormatError } from '@k/protocol'
import { describe, expect, it } from 'vitest'
import { checkZstdFrames, zstdFrames } from './zstd-frames.ts'

const fromHex = (hex: string) => Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'))

/** A frame of the text `codec`: one raw block, single segment. */
const single = '28b52ffd 20 05 290000 636f646563'
/** Headers of frames of one empty raw block. */
const empty = '010000'

function fault(hex: string, maximumBytes = 1 << 20): WireFormatError | undefined {
  try {
    checkZstdFrames(fromHex(hex), maximumBytes)
    return undefined
  } catch (error) {
    expect(error).toBeInstanceOf(WireFormatError)
    return error as WireFormatError
  }
}

describe('zstdFrames', () => {
  it('finds frames that follow one another, and leaves out those to be skipped', () => {
    const found = [...zstdFrames(fromHex(`5f2a4d18 03000000 010203 ${single} 502a4d18 00000000 ${single}`))]
    expect(found.map(({ start, blocks, end }) => [start, blocks, end])).toEqual([
      [11, 17, 25],
      [33, 39, 47],
    ])
    expect(found[0]).toMatchObject({
      windowSize: 5,
      isSingleSegment: true,
      contentSize: 5,
      leastBytes: 5,
      mostBytes: 5,
    })
  })

  it.each([
    ['28b52ffd 00 00', 1024, undefined],
    ['28b52ffd 00 58', 2 << 20, undefined],
    ['28b52ffd 00 0f', 3840, undefined],
    ['28b52ffd 00 88', 128 << 20, undefined],
    ['28b52ffd 20 00', 0, 0],
    ['28b52ffd 01 00 00', 1024, undefined],
    ['28b52ffd 03 00 00000000', 1024, undefined],
  ])('reads the header %s', (header, windowSize, contentSize) => {
    const [frame] = zstdFrames(fromHex(header + empty))
    expect(frame).toMatchObject({ windowSize, contentSize, leastBytes: 0, mostBytes: 0 })
  })

  it.each([
    ['28b52ffd 40 00 0000', 256],
    ['28b52ffd 60 0001', 512],
    ['28b52ffd a0 00010000', 256],
    ['28b52ffd e0 0001000000000000', 256],
  ])('reads the content size of %s', (header, contentSize) => {
    const block = ((contentSize << 3) | 0b011).toString(16).padStart(4, '0')
    const [frame] = zstdFrames(fromHex(`${header} ${block.slice(2)}${block.slice(0, 2)}00 aa`))
    expect(frame).toMatchObject({ contentSize, leastBytes: contentSize, mostBytes: contentSize })
  })

  it('knows how much raw blocks and runs are, and how much a compressed block can be', () => {
    const [frame] = zstdFrames(fromHex('28b52ffd 00 38 100000 aaaa 220000 bb 150000 cccc 00000000'.slice(0, -9)))
    expect(frame).toMatchObject({ leastBytes: 6, mostBytes: 6 + 128 * 1024 })
  })
})

describe('checkZstdFrames', () => {
  it.each([
    ['nothing', '', 0, 'is empty'],
    ['no frame', '1f8b0800 00000000', 0, 'where a zstd frame must begin'],
    ['a frame of an old format', '27b52ffd 00000000', 0, 'where a zstd frame must begin'],
    ['what follows', `${single} 01020304`, 14, 'where a zstd frame must begin'],
    ['less than a magic number', `${single} 28b5`, 16, 'ends 2 bytes short'],
    ['a skipped frame that is cut', '502a4d18 05000000 0102', 10, 'ends 3 bytes short'],
    ['a dictionary', `28b52ffd 21 2a 00 ${empty}`, 5, 'needs the dictionary 42'],
    ['a bit that is reserved', `28b52ffd 28 00 ${empty}`, 4, 'a bit set that zstd reserves'],
    ['a block type that is reserved', '28b52ffd 00 00 070000', 6, 'a type that zstd reserves'],
    ['a block that is too large', '28b52ffd 00 00 0b2000 aa', 6, 'block of 1025 bytes; the frame allows 1024'],
    ['a window that is too large', `28b52ffd 00 89 ${empty}`, 5, 'a window of 150994944 bytes'],
    ['more content than the blocks have', '28b52ffd 80 00 06000000 290000 636f646563', 4, 'has 6 bytes, its blocks'],
    ['less content than the blocks have', '28b52ffd 80 00 04000000 290000 636f646563', 4, 'has 4 bytes, its blocks'],
    ['a content size of 2^64-1', '28b52ffd e0 ffffffffffffffff 010000', 5, 'a window of'],
    ['a checksum that is missing', '28b52ffd 24 05 290000 636f646563', 14, 'ends 4 bytes short'],
  ])('refuses %s', (_, hex, offset, reason) => {
    expect(fault(hex)).toMatchObject({ offset, path: 'records' })
    expect(fault(hex)?.message).toContain(reason)
  })

  it('refuses every truncation of a frame', () => {
    const hex = single.replaceAll(' ', '')
    for (let length = 0; length < hex.length; length += 2) expect(fault(hex.slice(0, length))).toBeDefined()
    expect(fault(hex)).toBeUndefined()
  })

  it('refuses content over the limit, said or shown, in one frame or in several', () => {
    const run = '28b52ffd 00 38 2b0000 aa'
    expect(fault(single, 5)).toBeUndefined()
    expect(fault(single, 4)?.message).toContain('more than 4 bytes')
    expect(fault(run, 4)?.message).toContain('more than 4 bytes')
    expect(fault(single + run, 10)).toBeUndefined()
    expect(fault(single + run, 9)?.message).toContain('more than 9 bytes')
    // A compressed block whose size nobody knows yet, in a frame that says it.
    expect(fault('28b52ffd 80 38 0f000000 150000 aaaa', 14)?.message).toContain('more than 14 bytes')
  })
})

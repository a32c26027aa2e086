import { describe, expect, it } from 'vitest'
import { blocksOf, FrameWriter } from './frame-writer.ts'

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

describe('FrameWriter', () => {
  it('writes a frame without blocks as Java does', () => {
    expect(hex(new FrameWriter(0).finish())).toBe('04224d1860408200000000')
  })

  it('writes blocks compressed when that is smaller, and stored when not', () => {
    const frame = new FrameWriter(65_538)
    frame.write(new Uint8Array(65_536), Uint8Array.of(9, 9))
    frame.write(Uint8Array.of(4, 5), Uint8Array.of(9, 9))
    expect(hex(frame.finish())).toBe('04224d1860408202000000090902000080040500000000')
  })
})

describe('blocksOf', () => {
  it('divides into 64 KiB', () => {
    const lengths = (length: number) => [...blocksOf(new Uint8Array(length))].map(block => block.length)
    expect(lengths(0)).toEqual([])
    expect(lengths(65_536)).toEqual([65_536])
    expect(lengths(131_073)).toEqual([65_536, 65_536, 1])
  })
})

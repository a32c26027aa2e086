import { WireFormatError } from '@k/protocol'
import { describe, expect, it } from 'vitest'
import { readRawBlock } from './raw-block.ts'

const read = (hex: string) => readRawBlock(Buffer.from(hex, 'hex'), 0, hex.length / 2)

describe('readRawBlock', () => {
  it.each([
    ['00', 0, 1],
    ['0510636f646563', 5, 1],
    ['850010636f646563', 5, 2],
    ['858080800010636f646563', 5, 5],
  ])('reads the length of %s', (hex, length, elements) => {
    expect(read(hex)).toEqual({ start: 0, elements, end: hex.length / 2, length })
  })

  it('believes no length that elements of that size cannot give', () => {
    expect(read('40fe0100').length).toBe(64)
    expect(() => read('41fe0100')).toThrow(WireFormatError)
    expect(() => read('ffffffff0ffe0100')).toThrow(/cannot decompress to the 4294967295/)
  })

  it.each(['', '80', 'ffffffff', 'ffffffffff01'])('refuses "%s"', hex => {
    expect(() => read(hex)).toThrow(WireFormatError)
  })

  it('does not look beyond the end of the block', () => {
    expect(() => readRawBlock(Buffer.from('8001', 'hex'), 0, 1)).toThrow(/cut short/)
  })
})

import { describe, expect, it } from 'vitest'
import { scanSequences } from './sequence-scanner.ts'

function scan(block: readonly number[], { history = 0, maximumLength = 65_536 } = {}) {
  const bytes = Uint8Array.of(0xff, 0xff, ...block, 0xff, 0xff)
  return scanSequences(bytes, { start: 2, end: 2 + block.length, history, maximumLength })
}

describe('scanSequences', () => {
  it('counts literals and matches', () => {
    expect(scan([0x00])).toEqual({ length: 0, lastSequence: 2, lastLiterals: 0 })
    expect(scan([0x20, 1, 2])).toEqual({ length: 2, lastSequence: 2, lastLiterals: 2 })
    expect(scan([0x11, 1, 1, 0, 0x10, 9])).toEqual({ length: 7, lastSequence: 6, lastLiterals: 1 })
  })

  it('counts lengths of 15 and more', () => {
    const literals = Array.from({ length: 15 + 255 }, () => 7)
    expect(scan([0xf0, 255, 0, ...literals]).length).toBe(270)
    expect(scan([0x1f, 1, 1, 0, 255, 255, 3, 0x10, 9]).length).toBe(1 + 4 + 15 + 255 + 255 + 3 + 1)
  })

  it.each([
    ['literals beyond the end', [0x30, 1, 2], /at byte 2: .*3 literals where 2 bytes are left/],
    ['a length of literals that does not end', [0xf0, 255], /ends within a length/],
    ['a length of a match that does not end', [0x1f, 1, 1, 0, 255], /ends within a length/],
    ['an offset cut in two', [0x10, 1, 1], /at byte 4: .*within an offset/],
    ['an offset of 0', [0x10, 1, 0, 0, 0x00], /a match 0 bytes back/],
    ['an offset before the data', [0x10, 1, 2, 0, 0x00], /at byte 4: .*a match 2 bytes back, where 1 were/],
    ['a match at the end', [0x10, 1, 1, 0], /without a last sequence/],
    ['nothing', [], /without a last sequence/],
  ])('refuses %s', (_, block, message) => {
    expect(() => scan(block)).toThrow(message)
  })

  it('lets matches reach into the history, and no further', () => {
    expect(scan([0x00, 8, 0, 0x10, 1], { history: 8 }).length).toBe(5)
    expect(() => scan([0x00, 9, 0, 0x10, 1], { history: 8 })).toThrow(/9 bytes back, where 8/)
  })

  it('stops at the maximum', () => {
    expect(scan([0x11, 1, 1, 0, 0x10, 9], { maximumLength: 7 }).length).toBe(7)
    expect(() => scan([0x11, 1, 1, 0, 0x10, 9], { maximumLength: 6 })).toThrow(/more than 6 bytes/)
    expect(() => scan([0x1f, 1, 1, 0, 255, 255, 3, 0x10, 9], { maximumLength: 100 })).toThrow(/more than 100/)
  })
})

import { describe, expect, it } from 'vitest'
import { withSmallPiecesJoined } from './piece-joining.ts'

const piece = (length: number, fill: number) => new Uint8Array(length).fill(fill)

describe('withSmallPiecesJoined', () => {
  it('joins runs of small pieces, and leaves large ones where and what they are', () => {
    const large = [piece(1025, 3), piece(70_000, 6)] as const
    const pieces = [piece(10, 1), piece(1024, 2), large[0], piece(5, 4), piece(0, 0), piece(6, 5), large[1]]
    const joined = withSmallPiecesJoined(pieces)
    expect(joined.map(({ length }) => length)).toEqual([1034, 1025, 11, 70_000])
    expect([joined[1], joined[3]]).toEqual(large)
    expect(joined[1]).toBe(large[0])
    expect(Buffer.compare(Buffer.concat(joined), Buffer.concat(pieces))).toBe(0)
  })

  it.each([
    [[7], [7]],
    [[2000], [2000]],
    [
      [2000, 7],
      [2000, 7],
    ],
    [
      [7, 2000, 2000],
      [7, 2000, 2000],
    ],
    [[], []],
  ])('makes of pieces of %j bytes some of %j', (lengths, expected) => {
    const joined = withSmallPiecesJoined(lengths.map((length, index) => piece(length, index)))
    expect(joined.map(({ length }) => length)).toEqual(expected)
  })

  it('joins any pieces to the same bytes', () => {
    for (let seed = 1; seed < 200; seed++) {
      const pieces = Array.from({ length: seed % 17 }, (_, index) => piece((seed * 7919 * (index + 1)) % 2500, index))
      expect(Buffer.compare(Buffer.concat(withSmallPiecesJoined(pieces)), Buffer.concat(pieces))).toBe(0)
    }
  })
})

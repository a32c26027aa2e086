import { WireFormatError } from '@k/protocol'
import { describe, expect, it } from 'vitest'
import { BoundedOutput, tooLarge } from './bounded-output.ts'

describe('BoundedOutput', () => {
  it('joins pieces', () => {
    const output = new BoundedOutput(5)
    for (const piece of [[1, 2], [], [3, 4, 5]]) output.push(Uint8Array.from(piece))
    expect(output.length).toBe(5)
    expect([...output.toBytes()]).toEqual([1, 2, 3, 4, 5])
  })

  it('gives a single piece as it is, and nothing as nothing', () => {
    const piece = Uint8Array.of(1)
    const output = new BoundedOutput(1)
    expect(output.toBytes()).toEqual(new Uint8Array(0))
    output.push(piece)
    expect(output.toBytes()).toBe(piece)
  })

  it('refuses the piece that is one byte too many, and lets go of the others', () => {
    const output = new BoundedOutput(3)
    output.push(Uint8Array.of(1, 2))
    expect(() => output.push(Uint8Array.of(3, 4))).toThrow(WireFormatError)
    expect(output.toBytes().some(byte => byte !== 0)).toBe(false)
  })
})

describe('tooLarge', () => {
  it('names the limit and the way out', () => {
    expect(tooLarge(100).message).toBe(
      '[K_WIRE_FORMAT] records at byte 0: decompresses to more than 100 bytes, which is the limit; raise the limit if the data can be trusted',
    )
  })
})

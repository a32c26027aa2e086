import { describe, expect, it } from 'vitest'
import { isWithin, windowOf } from './window.ts'

const input = Uint8Array.of(1, 2, 3)

describe('windowOf', () => {
  it('puts an input in the middle of a larger buffer, the same one each time', () => {
    const window = windowOf(input)
    expect(window).toEqual(input)
    expect(window.byteOffset).toBeGreaterThanOrEqual(16)
    expect(window.buffer.byteLength).toBeGreaterThanOrEqual(window.byteOffset + 3 + 16)
    const around = (bytes: Uint8Array) => [...new Uint8Array(windowOf(bytes).buffer)].join()
    expect(around(input)).toBe([...new Uint8Array(window.buffer)].join())
    expect(around(Uint8Array.of(9)).slice(0, 20)).not.toBe(around(input).slice(0, 20))
  })
})

describe('isWithin', () => {
  it('tells what lies in a window from what does in its buffer only, or in another', () => {
    const window = windowOf(input)
    const at = (shift: number, length: number) => new Uint8Array(window.buffer, window.byteOffset + shift, length)
    expect([at(0, 3), at(1, 1), at(3, 0)].map(bytes => isWithin(bytes, window))).toEqual([true, true, true])
    expect([at(-1, 1), at(3, 1), at(0, 4), input].map(bytes => isWithin(bytes, window))).toEqual(Array(4).fill(false))
  })
})

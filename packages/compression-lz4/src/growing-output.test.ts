import { WireFormatError } from '@k/protocol'
import { describe, expect, it } from 'vitest'
import { GrowingOutput } from './growing-output.ts'

describe('GrowingOutput', () => {
  it('keeps what was written when it grows', () => {
    const output = new GrowingOutput(1000)
    output.reserve(2, 1)
    output.write(Uint8Array.of(1, 2))
    output.reserve(3, 0.5)
    output.bytes.set([3, 4, 5], output.length)
    output.advance(3)
    expect(output.bytes.length).toBe(10)
    expect([...output.toBytes()]).toEqual([1, 2, 3, 4, 5])
    expect([...output.since(2)]).toEqual([3, 4, 5])
    expect(output.toBytes().buffer.byteLength).toBe(5)
  })

  it('guesses no more than the limit, and no more than eight times what is needed', () => {
    const output = new GrowingOutput(100)
    output.reserve(2, 0.001)
    expect(output.bytes.length).toBe(16)
    output.reserve(90, 0.001)
    expect(output.bytes.length).toBe(100)
  })

  it('grows by half at least, as the share may count bytes that give no output', () => {
    const output = new GrowingOutput(1 << 20)
    const buffers = new Set<Uint8Array>()
    for (let count = 0; count < 1 << 20; count += 1024) {
      output.reserve(1024, 1)
      output.advance(1024)
      buffers.add(output.bytes)
    }
    expect(buffers.size).toBeLessThan(30)
    expect(output.bytes.length).toBe(1 << 20)
  })

  it('refuses one byte more than the limit', () => {
    const output = new GrowingOutput(2)
    output.reserve(2, 1)
    output.advance(2)
    expect(() => output.reserve(1, 1)).toThrow(WireFormatError)
  })
})

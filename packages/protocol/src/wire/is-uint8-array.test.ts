import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { isUint8Array } from './is-uint8-array.ts'

describe('isUint8Array', () => {
  it('is true for one of this realm or another, and for a Buffer', () => {
    const foreign: unknown = runInNewContext('new Uint8Array(3)')
    expect(foreign).not.toBeInstanceOf(Uint8Array)
    expect([new Uint8Array(), Buffer.alloc(1), foreign].map(isUint8Array)).toEqual([true, true, true])
  })

  it('is false for what only looks like one', () => {
    const others = [
      'abc',
      null,
      [1],
      new ArrayBuffer(1),
      new DataView(new ArrayBuffer(1)),
      new Uint16Array(1),
      { [Symbol.toStringTag]: 'Uint8Array', length: 1 },
    ]
    expect(others.filter(isUint8Array)).toEqual([])
  })
})

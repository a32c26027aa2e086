import { WireFormatError, zeroUuid } from '@k/protocol'
import { describe, expect, it } from 'vitest'
import { decoded } from './oracle.ts'
import { windowOf } from './window.ts'

const input = windowOf(Uint8Array.from({ length: 20 }, (_, index) => index))
const refusal = (offset: number) => new WireFormatError('planted', { offset })

function raise(error: Error): never {
  throw error
}

describe('decoded', () => {
  it('gives a result that is justified, and undefined for a refusal', () => {
    const decode = (bytes: Uint8Array) => ({
      part: bytes.subarray(2, 5),
      text: 'ab',
      id: zeroUuid,
      none: new Uint8Array(),
    })
    expect(decoded(input, decode)).toEqual([decode(input)])
    expect(decoded(input, () => raise(refusal(20)))).toBeUndefined()
  })

  it('finds errors of other classes, and offsets outside of the input', () => {
    expect(() => decoded(input, () => raise(new RangeError('planted')))).toThrow('planted')
    expect(() => decoded(input, () => raise(refusal(21)))).toThrow('the offset 21 is outside of 20 bytes')
    expect(() => decoded(input, () => raise(refusal(-1)))).toThrow('the offset -1')
  })

  it('finds bytes that were copied, or that lie outside of the window', () => {
    const fault = 'bytes are decoded that are no view of the input'
    expect(() => decoded(input, bytes => bytes.slice(0, 1))).toThrow(fault)
    expect(() => decoded(input, bytes => [new Uint8Array(bytes.buffer, 0, 2)])).toThrow(fault)
    expect(() => decoded(input, bytes => new Uint8Array(bytes.buffer, bytes.byteOffset + 19, 2))).toThrow(fault)
  })

  it('finds that what stands around the window was read', () => {
    const readsAround = (bytes: Uint8Array) => new DataView(bytes.buffer).getUint8(bytes.byteOffset - 1) + 1000
    expect(() => decoded(input, readsAround)).toThrow()
    const readsBehind = (bytes: Uint8Array) => [...new Uint8Array(bytes.buffer, bytes.byteOffset + bytes.length)].join()
    expect(() => decoded(input, readsBehind)).toThrow()
  })

  it('finds an allocation that the input does not justify, in a refusal too', () => {
    const allocates = (bytes: Uint8Array) => raise(refusal(new Uint8Array(1_000_000)[0] ?? bytes.length))
    expect(() => decoded(input, allocates)).toThrow('an input of 20 bytes allocates')
  })

  it('finds more elements and characters than there are bytes; a UUID counts for its sixteen', () => {
    expect(() => decoded(input, () => Array(21).fill(0))).toThrow('21 elements and 0 characters out of 20 bytes')
    expect(() => decoded(input, () => 'x'.repeat(21))).toThrow('0 elements and 21 characters')
    const id = 'AAAAAAAAAAAAAAAAAAAAAQ'
    expect(decoded(input, () => [id, zeroUuid, zeroUuid])).toBeDefined()
    expect(() => decoded(input, () => [id, id])).toThrow('2 elements and 32 characters')
  })
})

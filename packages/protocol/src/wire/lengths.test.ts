import { describe, expect, it } from 'vitest'
import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'
import { assertPlace, assertStringLength, countOf, lengthOf } from './lengths.ts'

describe('countOf', () => {
  it('is the number of elements', () => {
    expect([countOf([], 'topics'), countOf([undefined, 1], 'topics')]).toEqual([0, 2])
  })

  it.each([undefined, null, '', { length: 0 }, 5, new Set()])('refuses %o, which is no array', value => {
    expect(() => countOf(value as never, 'topics')).toThrow(InvalidArgumentError)
    expect(() => countOf(value as never, 'topics')).toThrow(/topics: got .*, must be an array/)
  })
})

describe('lengthOf', () => {
  it('is the number of bytes', () => {
    expect(lengthOf(new Uint8Array(3), 'data')).toBe(3)
  })

  it.each([undefined, null, 'abc', { length: 0 }, 5, [1]])('refuses %o, which is no Uint8Array', value => {
    expect(() => lengthOf(value as never, 'data')).toThrow(InvalidArgumentError)
    expect(() => lengthOf(value as never, 'data')).toThrow(/data: got .*, must be a Uint8Array/)
  })
})

describe('assertStringLength', () => {
  it('takes 32,767 and nothing above', () => {
    expect(() => assertStringLength(32_767, 'bytes', 'name')).not.toThrow()
    expect(() => assertStringLength(32_768, 'characters', 'name')).toThrow(
      'name: a string of 32768 characters is too long',
    )
  })
})

describe('assertPlace', () => {
  it('takes integers from 0 to the maximum', () => {
    expect(() => [0, 1, 2].map(place => assertPlace('at', place, 2))).not.toThrow()
    for (const place of [-1, 3, 0.5, Number.NaN]) {
      expect(() => assertPlace('at', place, 2)).toThrow(`at: got ${place}, must be an integer from 0 to 2`)
    }
  })
})

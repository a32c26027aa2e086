import { describe, expect, it } from 'vitest'
import { describeType, describeValue } from './describe-value.ts'

const circular: { self?: unknown } = {}
circular.self = circular

describe('describeValue', () => {
  it.each<[unknown, string]>([
    ['a"b', '"a\\"b"'],
    ['x'.repeat(60), `"${'x'.repeat(60)}"`],
    ['x'.repeat(5000), `"${'x'.repeat(60)}…"`],
    [5n, '5n'],
    [10n ** 100n, `1${'0'.repeat(59)}…`],
    [Symbol('x'), 'Symbol(x)'],
    [Number.NaN, 'NaN'],
    [undefined, 'undefined'],
    [null, 'null'],
    [[1, 2], 'an array'],
    [circular, 'an object'],
    [Object.create(null), 'an object'],
    [() => 1, 'a function'],
  ])('of %s is %s', (value, expected) => {
    expect(describeValue(value)).toBe(expected)
  })
})

describe('describeType', () => {
  it.each<[unknown, string]>([
    ['secret', 'a string of 6 characters'],
    [[1, 2, 3], 'an array of 3 elements'],
    [1234, 'a number'],
    [5n, 'a bigint'],
    [Symbol('secret'), 'a symbol'],
    [{ password: 'secret' }, 'an object'],
    [null, 'null'],
    [undefined, 'undefined'],
  ])('of %s is %s', (value, expected) => {
    expect(describeType(value)).toBe(expected)
  })
})

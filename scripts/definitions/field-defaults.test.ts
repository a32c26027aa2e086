import { describe, expect, it } from 'vitest'
import { parseDefault } from './field-defaults.ts'
import type { FieldType, PrimitiveType } from './message.ts'

const primitive = (name: PrimitiveType): FieldType => ({ kind: 'primitive', name })
const array: FieldType = { kind: 'array', element: { kind: 'primitive', name: 'int32' } }

describe('the default of a field', () => {
  it.each([
    ['int32', undefined, 0],
    ['int32', -1, -1],
    ['int32', '-1', -1],
    ['int32', '0x7fffffff', 0x7fffffff],
    ['int64', '0x7fffffffffffffff', 0x7fffffffffffffffn],
    ['int64', '-9223372036854775808', -(2n ** 63n)],
    ['int64', 2 ** 53 - 1, 2n ** 53n - 1n],
    ['int64', undefined, 0n],
    ['int8', -128, -128],
    ['uint16', '0xffff', 0xffff],
    ['bool', 'False', false],
    ['bool', true, true],
    ['string', undefined, ''],
    ['string', 'null', null],
    ['string', 'range', 'range'],
    ['float64', '0.5', 0.5],
    ['float64', '-1e3', -1000],
    ['float64', undefined, 0],
    ['uuid', undefined, 'AAAAAAAAAAAAAAAAAAAAAA'],
    ['bytes', undefined, 'empty'],
    ['bytes', 'null', null],
    ['records', undefined, null],
  ] as const)('of type %s written %s is %s', (name, literal, expected) => {
    expect(parseDefault(primitive(name), literal)).toBe(expected)
  })

  it('of an array or a struct is empty or null', () => {
    expect(parseDefault(array, undefined)).toBe('empty')
    expect(parseDefault({ kind: 'struct', name: 'Cursor' }, 'null')).toBe(null)
    expect(() => parseDefault(array, '[1]')).toThrow('no other default')
  })

  it.each([
    ['int8', '1.5', '"1.5" is not an integer'],
    ['int8', '128', '"128" is no int8: those are -128 to 127'],
    ['int8', '-129', 'is no int8'],
    ['int16', 32768, 'is no int16'],
    ['uint16', '-1', '"-1" is no uint16: those are 0 to 65535'],
    ['uint16', '65536', 'is no uint16'],
    ['int32', '0x80000000', '"0x80000000" is no int32'],
    ['int32', '-0x1', '"-0x1" is not an integer'],
    ['int64', '9223372036854775808', 'is no int64'],
    ['int64', 2 ** 63, 'beyond 2^53, where JSON numbers are rounded: write it in quotes'],
    ['float64', 'abc', '"abc" is not a number'],
    ['float64', 'Infinity', 'is not a number'],
    ['bool', 'yes', '"yes" is neither true nor false'],
    ['bool', 0, '"0" is neither true nor false'],
    ['string', "it's", 'without quotes'],
    ['string', null, 'null is neither a text'],
    ['string', ['a'], '["a"] is neither a text'],
    ['uuid', 'AAAA', '"AAAA"'],
    ['bytes', 'aa', '"aa"'],
    ['records', 'aa', '"aa"'],
  ] as const)('of type %s is not %j', (name, literal, constraint) => {
    expect(() => parseDefault(primitive(name), literal)).toThrow(constraint)
  })
})

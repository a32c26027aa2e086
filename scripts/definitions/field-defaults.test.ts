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
    ['int64', undefined, 0n],
    ['bool', 'False', false],
    ['bool', true, true],
    ['string', undefined, ''],
    ['string', 'null', null],
    ['string', 'range', 'range'],
    ['float64', '0.5', 0.5],
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
    ['int8', '1.5'],
    ['bool', 'yes'],
    ['uuid', 'AAAA'],
    ['bytes', 'aa'],
  ] as const)('of type %s is not "%s"', (name, literal) => {
    expect(() => parseDefault(primitive(name), literal)).toThrow(literal)
  })
})

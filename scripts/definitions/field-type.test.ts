import { describe, expect, it } from 'vitest'
import { canBeNull, parseType, structNameIn } from './field-type.ts'

describe('the type of a field', () => {
  it('is a primitive, a struct or an array of either', () => {
    expect(parseType('uint16')).toEqual({ kind: 'primitive', name: 'uint16' })
    expect(parseType('Place')).toEqual({ kind: 'struct', name: 'Place' })
    expect(parseType('[]string')).toEqual({ kind: 'array', element: { kind: 'primitive', name: 'string' } })
    expect(parseType('[]Place')).toEqual({ kind: 'array', element: { kind: 'struct', name: 'Place' } })
  })

  it.each(['', '[]', '[][]int8', 'uint24', 'Place[]', 'Pl-ace'])('is not "%s"', text => {
    expect(() => parseType(text)).toThrow('neither a type')
  })

  it('names the struct that it holds', () => {
    expect(['[]Place', 'Place', '[]int8', 'int8'].map(text => structNameIn(parseType(text)))).toEqual([
      'Place',
      'Place',
      undefined,
      undefined,
    ])
  })

  it.each([
    ['string', true],
    ['bytes', true],
    ['records', true],
    ['[]int8', true],
    ['Place', true],
    ['int64', false],
    ['uuid', false],
    ['bool', false],
  ])('%s can be null: %s', (text, expected) => {
    expect(canBeNull(parseType(text))).toBe(expected)
  })
})

import { describe, expect, it } from 'vitest'
import { checkCredential, checkOptionNames, kindOf } from './credential-option.ts'

describe('checkCredential', () => {
  it('gives back a string that can be sent, whatever else is in it', () => {
    for (const value of ['a', ' ', 'äß漢🔑', '\u0001,=\n']) expect(checkCredential(value, 'password')).toBe(value)
  })

  it('names the option and the way out', () => {
    const message =
      '[K_INVALID_ARGUMENT] password: got an empty string; must not be empty: is what it is read from set?'
    expect(() => checkCredential('', 'password')).toThrow(message)
  })
})

describe('checkOptionNames', () => {
  it('takes an object with some of the names', () => {
    expect(() => checkOptionNames({ a: 1 }, 'options', ['a', 'b'])).not.toThrow()
    expect(() => checkOptionNames({ pasword: 1 }, 'options', ['password', 'b'])).toThrow('did you mean password?')
    expect(() => checkOptionNames([], 'options', ['a'])).toThrow('got an array')
  })
})

describe('kindOf', () => {
  it('says what it is, not what is in it', () => {
    const values = [undefined, null, [], {}, 's', 1, 1n, true, () => 's', Symbol('s')]
    expect(values.map(kindOf)).toEqual([
      'undefined',
      'null',
      'an array',
      'an object',
      'a string',
      'a number',
      'a bigint',
      'a boolean',
      'a function',
      'a symbol',
    ])
  })
})

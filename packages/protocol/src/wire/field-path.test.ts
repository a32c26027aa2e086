import { describe, expect, it } from 'vitest'
import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'
import { UnsupportedVersionError } from '../errors/unsupported-version-error.ts'
import { WireFormatError } from '../errors/wire-format-error.ts'
import { assertObject, within, withinStruct } from './field-path.ts'

describe('within', () => {
  it('puts the field and the index before the path of each kind of error', () => {
    const wire = new WireFormatError('reason', { offset: 5, path: 'name' })
    expect(within(wire, 'topics', 3)).toMatchObject({ path: 'topics[3].name', offset: 5, reason: 'reason' })
    const argument = new InvalidArgumentError('name', 'reason')
    expect(within(argument, 'topics', 3)).toMatchObject({ argument: 'topics[3].name', reason: 'reason' })
    const version = new UnsupportedVersionError('name', 'reason', { supported: { minVersion: 0, maxVersion: 1 } })
    expect(within(version, 'cursor')).toMatchObject({
      subject: 'cursor.name',
      reason: 'reason',
      supported: { minVersion: 0, maxVersion: 1 },
    })
  })

  it('puts no dot before an index or before nothing', () => {
    expect(within(new InvalidArgumentError('[1]', 'reason'), 'isr')).toMatchObject({ argument: 'isr[1]' })
    expect(within(new InvalidArgumentError('', 'reason'), 'isr', 0)).toMatchObject({ argument: 'isr[0]' })
  })

  it('gives whatever else was thrown back as it is', () => {
    const error = new RangeError('else')
    expect(within(error, 'topics', 1)).toBe(error)
    expect(within('text', 'topics')).toBe('text')
  })
})

describe('withinStruct', () => {
  const cause = new TypeError("Cannot read properties of undefined (reading 'name')")

  it.each([undefined, null, 5])('takes a TypeError for a struct that is missing where the value is %s', value => {
    const fault = withinStruct(cause, value, 'topics', 3)
    expect(fault).toBeInstanceOf(InvalidArgumentError)
    expect(fault).toMatchObject({ argument: 'topics[3]', reason: `got ${value}, must be an object`, cause })
  })

  it('takes a TypeError for a wrong shape where the value is an object, and says what the TypeError says', () => {
    const reason = `has not the shape of its type: ${cause.message}`
    expect(withinStruct(cause, {}, 'cursor')).toMatchObject({ argument: 'cursor', reason, cause })
  })

  it('gives everything else as within does', () => {
    const error = new RangeError('else')
    expect(withinStruct(error, undefined, 'topics', 1)).toBe(error)
    const fault = withinStruct(new InvalidArgumentError('name', 'reason'), {}, 'topics', 1)
    expect(fault).toMatchObject({ argument: 'topics[1].name', reason: 'reason' })
  })
})

describe('assertObject', () => {
  it('refuses what is no object', () => {
    expect(() => assertObject({}, 'options')).not.toThrow()
    expect(() => assertObject(null, 'options')).toThrow('options: got null, must be an object')
    expect(() => assertObject('abc', 'options')).toThrow('options: got "abc", must be an object')
  })
})

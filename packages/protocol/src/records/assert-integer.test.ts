import { describe, expect, it } from 'vitest'
import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'
import { assertInt16, assertInt32, assertInt64 } from './assert-integer.ts'

const others = [Number.NaN, 0.5, Number.POSITIVE_INFINITY, '1', null, undefined, {}] as number[]

describe('an integer of a header', () => {
  it.each([-(2 ** 15), -1, 0, 2 ** 15 - 1])('may be the int16 %d', value => {
    expect(() => assertInt16('producerEpoch', value)).not.toThrow()
  })

  it.each([-(2 ** 15) - 1, 2 ** 15, 2 ** 32, 1n as unknown as number, ...others])(
    'may not be %s as an int16',
    value => {
      expect(() => assertInt16('producerEpoch', value)).toThrow(InvalidArgumentError)
    },
  )

  it.each([-(2 ** 31), -1, 0, 2 ** 31 - 1])('may be the int32 %d', value => {
    expect(() => assertInt32('baseSequence', value)).not.toThrow()
  })

  it.each([-(2 ** 31) - 1, 2 ** 31, 2 ** 32, 1n as unknown as number, ...others])(
    'may not be %s as an int32',
    value => {
      expect(() => assertInt32('baseSequence', value)).toThrow(InvalidArgumentError)
    },
  )

  it.each([-(2n ** 63n), -1n, 0n, 2n ** 63n - 1n])('may be the int64 %s', value => {
    expect(() => assertInt64('producerId', value)).not.toThrow()
  })

  it.each([-(2n ** 63n) - 1n, 2n ** 63n, 1, ...others] as bigint[])('may not be %s as an int64', value => {
    expect(() => assertInt64('producerId', value)).toThrow(InvalidArgumentError)
  })

  it('is named with the value and the range', () => {
    expect(() => assertInt16('producerEpoch', 40_000)).toThrow(
      'producerEpoch: got 40000; must be an integer from -2^15 to 2^15-1',
    )
    expect(() => assertInt64('producerId', 3 as unknown as bigint)).toThrow(
      'producerId: got 3; must be a bigint from -2^63 to 2^63-1',
    )
  })
})

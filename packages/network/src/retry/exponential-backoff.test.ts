import { InvalidArgumentError } from '@k/protocol'
import { describe, expect, it } from 'vitest'
import { ExponentialBackoff } from './exponential-backoff.ts'

describe('ExponentialBackoff', () => {
  it('doubles from the first wait to the longest', () => {
    const backoff = new ExponentialBackoff({ initialMs: 100, maxMs: 1000, jitter: 0 })
    expect([0, 1, 2, 3, 4, 5, 6].map(failures => backoff.delayAfter(failures))).toEqual([
      0, 100, 200, 400, 800, 1000, 1000,
    ])
  })

  it('differs by its jitter to both sides, and never goes above the longest', () => {
    const at = (random: number) => new ExponentialBackoff({ initialMs: 100, maxMs: 150, random: () => random })
    expect(at(0).delayAfter(1)).toBeCloseTo(80)
    expect(at(0.5).delayAfter(1)).toBeCloseTo(100)
    expect(at(0.999999).delayAfter(1)).toBeCloseTo(120)
    expect(at(0.999999).delayAfter(2)).toBe(150)
  })

  it('N31 stays finite, positive and at most the longest for every shape and number of failures', () => {
    for (const multiplier of [1, 1.0001, 1.5, 2, 1000]) {
      for (const jitter of [0, 0.2, 1]) {
        for (const [initialMs, maxMs] of [
          [0, 0],
          [0, 100],
          [1, 1],
          [50, 1000],
          [100, 1e9],
        ] as const) {
          for (const random of [0, 0.5, 0.999]) {
            const backoff = new ExponentialBackoff({ initialMs, maxMs, multiplier, jitter, random: () => random })
            for (const failures of [1, 2, 10, 1024, 1025, 1e6, Number.MAX_SAFE_INTEGER]) {
              const delay = backoff.delayAfter(failures)
              expect(delay).toBeGreaterThanOrEqual(0)
              expect(delay).toBeLessThanOrEqual(maxMs)
            }
          }
        }
      }
    }
  })

  it('N31 grows slowly where its multiplier is small', () => {
    const backoff = new ExponentialBackoff({ initialMs: 100, maxMs: 1e6, multiplier: 1.001, jitter: 0 })
    expect(backoff.delayAfter(1025)).toBeCloseTo(100 * 1.001 ** 1024, 6)
  })

  it.each([
    [{ initialMs: -1, maxMs: 5 }, 'initialMs'],
    [{ initialMs: 10, maxMs: 5 }, 'maxMs'],
    [{ initialMs: 1, maxMs: Number.POSITIVE_INFINITY }, 'maxMs'],
    [{ initialMs: 1, maxMs: 5, multiplier: 0.5 }, 'multiplier'],
    [{ initialMs: 1, maxMs: 5, jitter: -0.1 }, 'jitter'],
    [{ initialMs: 1, maxMs: 5, jitter: 1.1 }, 'jitter'],
    [{ initialMs: Number.NaN, maxMs: 5 }, 'initialMs'],
  ])('N31 refuses %j', (options, argument) => {
    expect(() => new ExponentialBackoff(options)).toThrow(InvalidArgumentError)
    expect(() => new ExponentialBackoff(options)).toThrow(argument)
  })
})

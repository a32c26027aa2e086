import { describe, expect, it } from 'vitest'
import { quoteBroker, refusalOf } from './sasl-refusal.ts'

describe('refusalOf', () => {
  it('makes errors that name the mechanism and the broker', () => {
    const cause = new Error('x')
    const refuse = refusalOf('PLAIN', { host: 'b1', port: 9092 })
    expect(refuse('no', { cause })).toMatchObject({
      message: '[K_AUTHENTICATION] PLAIN with b1:9092: no',
      mechanism: 'PLAIN',
      phase: 'authenticate',
      context: { broker: 'b1:9092' },
      cause,
    })
    expect('cause' in refuse('no')).toBe(false)
  })
})

describe('quoteBroker', () => {
  it('keeps to one line, cuts what is long and hides the secret', () => {
    expect(quoteBroker('a\r\n\u001b"b"')).toBe('"a???\\"b\\""')
    expect(quoteBroker('x'.repeat(121))).toBe(`"${'x'.repeat(120)}…"`)
    expect(quoteBroker('is k.k here? k.k', 'k.k')).toBe('"is (hidden) here? (hidden)"')
  })
})

import { describe, expect, it } from 'vitest'
import { withinAllowance } from './allocation.ts'

/** A meter that shows that the action has allocated so much, each time that it runs. */
function meterOf(...growths: number[]): () => number {
  const shown = growths.flatMap(growth => [0, growth])
  return () => shown.shift() ?? 0
}

describe('withinAllowance', () => {
  it('gives what the action gave', () => {
    expect(withinAllowance(10, () => 'result')).toBe('result')
  })

  it('refuses buffers and arrays that a short input does not justify', () => {
    expect(() => withinAllowance(10, () => new Uint8Array(1_000_000).length)).toThrow('an input of 10 bytes allocates')
    expect(() => withinAllowance(10, () => new Array(125_000).fill(0))).toThrow('an input of 10 bytes allocates')
  })

  it('allows a longer input more', () => {
    expect(() => withinAllowance(10, () => 1, meterOf(...Array(6).fill(500_000)))).toThrow('500000, 500000')
    expect(withinAllowance(4000, () => 1, meterOf(500_000))).toBe(1)
  })

  it('forgives what does not come every time, and does not take a collection for an acquittal', () => {
    expect(withinAllowance(10, () => 1, meterOf(9e6, 9e6, -5e6, 9e6, 9e6, 100))).toBe(1)
    expect(() => withinAllowance(10, () => 1, meterOf(9e6, -5e6, -5e6, 9e6, -5e6, -5e6))).toThrow('-5000000')
  })
})

import { describe, expect, it } from 'vitest'
import { longestInput, mutate } from './mutate.ts'
import { Random } from './random.ts'

const original = Uint8Array.from({ length: 40 }, (_, index) => index)
const other = Uint8Array.of(200, 201, 202)

function inputs(seed: number): Uint8Array[] {
  const random = new Random(seed)
  return Array.from({ length: 200 }, () => mutate(original, random, other))
}

describe('mutate', () => {
  it('makes the same inputs of the same seed, and others of another', () => {
    expect(inputs(7)).toEqual(inputs(7))
    expect(inputs(8)).not.toEqual(inputs(7))
  })

  it('makes many different inputs, shorter and longer ones, and leaves the original as it is', () => {
    const made = inputs(1)
    expect(new Set(made.map(String)).size).toBeGreaterThan(150)
    expect(made.some(bytes => bytes.length < original.length)).toBe(true)
    expect(made.some(bytes => bytes.length > original.length)).toBe(true)
    expect(original).toEqual(Uint8Array.from({ length: 40 }, (_, index) => index))
  })

  it('takes an empty input, and makes none that is longer than the limit', () => {
    const random = new Random(3)
    const long = new Uint8Array(longestInput).fill(1)
    const lengths = Array.from(
      { length: 300 },
      () => mutate(random.pick([long, new Uint8Array()]), random, long).length,
    )
    expect(Math.max(...lengths)).toBe(longestInput)
  })
})

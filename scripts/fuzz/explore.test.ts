import { describe, expect, it } from 'vitest'
import { explore, Finding } from './explore.ts'
import type { Subject } from './oracle.ts'
import { Random } from './random.ts'

const seed = Uint8Array.of(1, 2, 3, 4)
const seconds = 0.05

function run(check: (input: Uint8Array) => boolean, seeds: readonly Uint8Array[] = [seed]) {
  const inputs: string[] = []
  const announce = (_: Subject, input: Uint8Array) => inputs.push(String(input))
  const subject = { name: 'planted', version: 3, seeds, check }
  const family = { name: 'family', share: 1, subjects: [subject] }
  return { inputs, explored: () => explore(family, { random: new Random(1), seconds, announce }) }
}

describe('explore', () => {
  it('tries the seeds, then others; announces and counts all of them', () => {
    const { explored, inputs } = run(input => input.length < 5)
    const { executions, valid } = explored()
    expect(inputs[0]).toBe('1,2,3,4')
    expect(inputs).toHaveLength(executions)
    expect(valid).toBeGreaterThan(0)
    expect(valid).toBeLessThan(executions)
  })

  it('hands over windows of larger buffers', () => {
    const lengths: number[] = []
    run(({ buffer, length }) => lengths.push(buffer.byteLength - length) > 0).explored()
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(32)
  })

  it('gives the input of a finding, which was announced last', () => {
    const { explored, inputs } = run(input => {
      if (input[0] === 0xff) throw new Error('planted')
      return true
    })
    const finding = (() => {
      try {
        return explored()
      } catch (error) {
        return error
      }
    })() as Finding
    expect(finding).toBeInstanceOf(Finding)
    expect(finding).toMatchObject({ message: 'planted 3', cause: { message: 'planted' } })
    expect(String(finding.input)).toBe(inputs.at(-1))
  })

  it('finds a seed that is refused, and a subject without one', () => {
    expect(run(() => false).explored).toThrow(Finding)
    expect(run(() => true, []).explored).toThrow('planted 3 has no seed')
  })
})

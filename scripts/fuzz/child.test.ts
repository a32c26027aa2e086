import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { families, runChild } from './child.ts'
import { labelOf } from './last-input.ts'

const folder = mkdtempSync(join(tmpdir(), 'k-child-'))

afterAll(() => rmSync(folder, { recursive: true }))

/** Runs the child. Gives its exit code and what it prints. */
function run(...args: string[]): { exitCode: number; printed: string } {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  try {
    const exitCode = runChild(join(folder, 'last-input'), args)
    return { exitCode, printed: log.mock.calls.join('\n') }
  } finally {
    log.mockRestore()
  }
}

describe('families', () => {
  it('share the whole time', () => {
    expect(families.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1)
  })

  it('name each subject otherwise, in one word', () => {
    const labels = families.flatMap(({ subjects }) => subjects.map(labelOf))
    expect(new Set(labels).size).toBe(labels.length)
    expect(labels.filter(label => !/^\S+ \d+$/.test(label))).toEqual([])
  })
})

describe('runChild', () => {
  it('tries one input again', () => {
    expect(run('--replay', 'frame-size', '0', '0000000a')).toEqual({
      exitCode: 0,
      printed: 'frame-size 0: the input is valid',
    })
    expect(run('--replay', 'frame-size', '0')).toEqual({ exitCode: 0, printed: 'frame-size 0: the input is refused' })
  })

  it('refuses a subject that there is not, and digits that are not hexadecimal', () => {
    expect(run('--replay', 'nothing', '0', '00')).toMatchObject({ exitCode: 2 })
    expect(run('--replay', 'frame-size', '0', '0g')).toMatchObject({ exitCode: 2 })
  })
})

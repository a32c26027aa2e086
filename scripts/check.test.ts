import { describe, expect, it } from 'vitest'
import { checkSteps, formatResult, runSteps, type Step } from './check.ts'
import { writeWorkspace } from './test/fixture-workspace.ts'

function nodeStep(name: string, code: string, mode: Step['mode']): Step {
  return { name, command: [process.execPath, '-e', code], mode }
}

describe('runSteps', () => {
  it('goes on after a failure and tells of the steps in their order', async () => {
    const hasThird = 'require("fs").existsSync("third")'
    const steps = [
      nodeStep('first', 'console.log("wrong"); process.exit(1)', 'alone'),
      // It ends after the next one, or else when it has had enough.
      nodeStep('second', `for (const end = Date.now() + 5000; Date.now() < end && !${hasThird}; );`, 'together'),
      nodeStep('third', 'console.log("fine"); require("fs").writeFileSync("third", "")', 'together'),
      nodeStep('fourth', '', 'together'),
    ]
    const told: string[] = []
    const results = await runSteps(writeWorkspace({}), steps, ({ name }) => told.push(name))
    expect(told).toEqual(['first', 'second', 'third', 'fourth'])
    expect(results).toMatchObject([
      { name: 'first', ok: false, output: 'wrong' },
      { name: 'second', ok: true, output: '' },
      { name: 'third', ok: true, output: 'fine' },
      { name: 'fourth', ok: true },
    ])
    expect(results.every(({ seconds }) => seconds > 0)).toBe(true)
  })

  it('has every step', () => {
    expect(checkSteps.map(({ name }) => name)).toEqual([
      'lint and format',
      'build',
      'types',
      'graph',
      'structure',
      'snippets',
      'links',
      'api',
      'traps',
      'tests',
      'packages',
      'docs',
      'knip',
    ])
  })

  it('lets no warning of the linter pass', () => {
    expect(checkSteps.find(({ name }) => name === 'lint and format')?.command).toEqual([
      'biome',
      'ci',
      '--error-on-warnings',
      '--colors=off',
      '.',
    ])
  })

  it('has the steps that make what others read before those', () => {
    const modes = checkSteps.map(({ mode }) => mode)
    expect(modes).toEqual([...modes].sort())
  })
})

describe('formatResult', () => {
  it('gives a step that passed one line, with the summary of our own scripts', () => {
    expect(formatResult({ name: 'graph', ok: true, seconds: 1.25, output: 'graph: 3 packages, 41 imports' })).toBe(
      'ok     graph             1.3 s  3 packages, 41 imports',
    )
    expect(formatResult({ name: 'build', ok: true, seconds: 12, output: 'Tasks: 2\nTime: 3' })).toBe(
      'ok     build            12.0 s',
    )
  })

  it('gives a step that failed its whole output', () => {
    expect(formatResult({ name: 'graph', ok: false, seconds: 1, output: 'a.ts:1: x\nb.ts:2: y' })).toBe(
      'FAILED graph             1.0 s\n  a.ts:1: x\n  b.ts:2: y',
    )
  })
})

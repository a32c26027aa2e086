import { describe, expect, it } from 'vitest'
import { checkTests } from './check-tests.ts'
import { type FixtureFiles, writeWorkspace } from './test/fixture-workspace.ts'

const sound: FixtureFiles = {
  'vitest.config.ts': `
export default {
  projects: [
    { test: { include: ['packages/*/src/**/*.test.ts', 'scripts/**/*.test.ts'], exclude: ['old/**/*.test.ts'] } },
    { test: { include: [
      'integration/src/**/*.test.ts',
    ] } },
  ],
}`,
  'packages/network/src/frame.test.ts': "it('reads', () => {})",
  'packages/network/src/a/b/frame.test.ts': '',
  'scripts/check.test.ts': "const text = 'it.skip(1)' // it.only(2)",
  'integration/src/frame.test.ts': '',
  'packages/network/src/__snapshots__/frame.test.ts.snap': '',
  'packages/network/dist/frame.test.js': '',
  'packages/network/node_modules/x/x.spec.js': '',
}

function faultsOf(files: FixtureFiles): string[] {
  return checkTests(writeWorkspace({ ...sound, ...files })).faults
}

describe('checkTests', () => {
  it('passes tests that Vitest runs', () => {
    expect(checkTests(writeWorkspace(sound))).toEqual({
      summary: 'tests: 4 files, each run by Vitest',
      faults: [],
    })
  })

  it.each([
    'packages/network/test/frame.test.ts',
    'packages/network/src/frame.spec.ts',
    'packages/network/src/frame.test.mts',
    'packages/network/src/frame.test.tsx',
    'packages/network/src/frame_test.test.js',
    'packages/src/frame.test.ts',
    'benchmarks/src/frame.test.ts',
    'integration/frame.test.ts',
    'old/frame.test.ts',
    'frame.test.ts',
  ])('reports %s, which no glob matches', file => {
    expect(faultsOf({ [file]: '' })).toEqual([
      `${file}:1: is run by nobody: vitest.config.ts includes only packages/*/src/**/*.test.ts, scripts/**/*.test.ts, integration/src/**/*.test.ts; move it there`,
    ])
  })

  it.each([
    ['it.only', "it.only('a', () => {})"],
    ['test.skip', "test.skip('a', () => {})"],
    ['it.todo', "it.todo('a')"],
    ['describe.skipIf', "describe.skipIf(isBusy)('a', () => {})"],
    ['test.runIf', "test.runIf(isBusy)('a', () => {})"],
    ['describe.concurrent.only', "describe.concurrent.only('a', () => {})"],
    ['it.skip', "it.skip.each([1])('a', () => {})"],
    ['it.skip', 'const run = isBusy ? it.skip : it'],
    ['{ skip }', "it('a', { skip: isBusy }, () => {})"],
    ['{ only }', "describe('a', { only: true }, () => {})"],
  ])('reports %s in a test', (text, code) => {
    expect(faultsOf({ 'scripts/check.test.ts': `describe('b', () => {\n  ${code}\n})` })).toEqual([
      `scripts/check.test.ts:2: ${text} keeps tests from running; let every test run`,
    ])
  })

  it('lets other methods and other objects of such names be', () => {
    const code = "it.each([{ skip: 1 }])('a', () => { cursor.skip(1) })\nit.concurrent('b', { timeout: 1 }, () => {})\n"
    expect(faultsOf({ 'scripts/check.test.ts': code })).toEqual([])
  })

  it.each([undefined, 'export default {}'])('reports a configuration without globs (%#)', text => {
    expect(faultsOf({ 'vitest.config.ts': text })).toEqual([
      "vitest.config.ts:1: has no include: ['…'] that tests match",
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { checkTraps } from './check-traps.ts'
import { type FixtureFiles, writeWorkspace } from './test/fixture-workspace.ts'

const file = 'packages/network/src/frame.test.ts'

const tests = `
import { describe, it, test } from 'vitest'
describe('frames', () => {
  it('N1 a frame that is split anywhere is read', () => {})
  test.each([1])(\`N2 a frame of \${size} bytes | or fewer is read\`, () => {})
  it('reads the frame F1 of nothing', () => {})
})
`

const traps = `# Traps
| id | trap | what shows it |
| --- | --- | --- |
| N1 | split frames | \`${file}\`: "split anywhere" |
| N2 | sizes | \`${file}\`: "bytes \\| or fewer"<br>\`integration/src/frame.test.ts\`: "N2 the same" |
| N3 | callbacks | cannot happen: there are none |
`

const sound: FixtureFiles = {
  'docs/traps.md': traps,
  [file]: tests,
  'integration/src/frame.test.ts': 'it("N2 the same with a broker", () => {})',
}

function faultsOf(files: FixtureFiles): string[] {
  return checkTraps(writeWorkspace({ ...sound, ...files })).faults
}

describe('checkTraps', () => {
  it('passes rows whose tests exist and tests whose rows exist', () => {
    expect(checkTraps(writeWorkspace(sound))).toEqual({ summary: 'traps: 3 rows, 4 tests', faults: [] })
  })

  it('reports that docs/traps.md is missing', () => {
    expect(faultsOf({ 'docs/traps.md': undefined })).toEqual([
      'docs/traps.md:1: is missing; write it, a table row for each trap',
    ])
  })

  it('reports a row whose file has no tests', () => {
    expect(faultsOf({ 'integration/src/frame.test.ts': undefined })).toEqual([
      'docs/traps.md:5: N2 names integration/src/frame.test.ts, which has no tests that run; correct the path',
    ])
  })

  it.each([
    ['is gone', tests.replace('N1 a frame that is split anywhere', 'reads all')],
    ['has another title', tests.replace('split anywhere', 'cut anywhere')],
    ['begins with another id', tests.replace('N1 a', 'N3 a')],
    ['is skipped', tests.replace("it('N1", "it.skip('N1")],
    ['is to be written', tests.replace("it('N1", "it.todo('N1")],
    ['is skipped on a condition', tests.replace("it('N1", "it.skipIf(isBusy)('N1")],
    ['is run on a condition', tests.replace("it('N1", "it.runIf(isIdle)('N1")],
    ['is to run alone', tests.replace("it('N1", "it.only('N1")],
    ['is skipped by its options', tests.replace("is read', ()", "is read', { skip: true }, ()")],
    ['is a comment', tests.replace("it('N1", "// it('N1")],
    [
      'is text of another test',
      tests.replace("it('N1", "const source = `it('N1").replace(/read', \(\) => {}\)/, "read')`"),
    ],
  ])('reports a row whose test %s', (_, text) => {
    expect(faultsOf({ [file]: text })).toEqual([
      `docs/traps.md:4: N1 names the test "split anywhere", which ${file} does not have with a title from N1 on; write it`,
    ])
  })

  it.each(['describe.skip(', 'describe.only(', 'describe.skipIf(isBusy)(', 'describe.runIf(isIdle)('])(
    'reports a row whose test a %s leaves out',
    call => {
      expect(faultsOf({ [file]: tests.replace('describe(', call) })).toEqual([
        `docs/traps.md:4: N1 names ${file}, which has no tests that run; correct the path`,
        `docs/traps.md:5: N2 names ${file}, which has no tests that run; correct the path`,
      ])
    },
  )

  it.each(['', 'cannot happen:', `${file}: "split anywhere"`, `\`${file}\``])(
    'reports a row with the proof "%s"',
    proof => {
      expect(faultsOf({ 'docs/traps.md': traps.replace(`\`${file}\`: "split anywhere"`, proof) })).toEqual([
        `docs/traps.md:4: N1 has the proof '${proof}'; write \`file\`: "test title", or cannot happen: reason`,
      ])
    },
  )

  it('reports a second row of a trap', () => {
    expect(faultsOf({ 'docs/traps.md': `${traps}| N3 | callbacks | cannot happen: none |\n` })).toEqual([
      'docs/traps.md:7: N3 has a row already; name all its tests there',
    ])
  })

  it.each(['packages/network/src/b.test.ts', 'integration/src/b.test.ts', 'scripts/b.test.ts'])(
    'reports in %s a test whose title begins with a trap that has no row',
    path => {
      expect(faultsOf({ [path]: "\ntest('P12 is paused', () => {})" })).toEqual([
        `${path}:2: "P12 is paused" has no row in docs/traps.md; add one`,
      ])
    },
  )
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkSnippets } from './check-snippets.ts'
import { type FixtureFiles, linkFolder, ownRoot, writeWorkspace } from './test/fixture-workspace.ts'

const fence = '```'
const good = `Text.\n\n${fence}ts\nimport { send } from '@k/producer'\n\nconst count: number = await send('orders')\nconsole.log(process.pid, count)\n${fence}\n`
const bad = good.replace('number', 'string')

const sound: FixtureFiles = {
  'pnpm-workspace.yaml': 'packages:\n  - packages/*\n  - integration\n',
  'tsconfig.base.json': readFileSync(join(ownRoot, 'tsconfig.base.json'), 'utf8'),
  'integration/package.json': { name: '@k/integration', private: true, type: 'module' },
  'packages/producer/package.json': {
    name: '@k/producer',
    type: 'module',
    exports: { '.': { '@k/source': './src/index.ts', types: './dist/index.d.ts' } },
  },
  'packages/producer/src/index.ts': "/** No documentation of the package. */\nexport { send } from './send.ts'\n",
  'packages/producer/src/send.ts':
    'export async function send(topic: string): Promise<number> {\n  return topic.length\n}\n',
}

/** The report on the sound workspace after a change, with the packages installed as pnpm does. */
function reportOn(files: FixtureFiles): ReturnType<typeof checkSnippets> {
  const root = writeWorkspace({ ...sound, ...files })
  linkFolder(root, join(ownRoot, 'node_modules/@types'), 'node_modules/@types')
  linkFolder(root, 'packages/producer', 'integration/node_modules/@k/producer')
  return checkSnippets(root)
}

// Each starts a compiler, which takes seconds on a busy machine.
describe('checkSnippets', { timeout: 60_000 }, () => {
  it('passes snippets that compile, in documents of the root, of packages, and in comments', () => {
    const comment = good.replace(/^/gm, ' * ')
    const report = reportOn({
      'README.md': good,
      'docs/guide.md': `${good}\n1. In a list:\n   ${fence}typescript\n   export const one: number = 1\n   ${fence}\n`,
      'packages/producer/README.md': good,
      'packages/producer/src/index.ts': `/**\n${comment}\n * @packageDocumentation\n */\nexport { send } from './send.ts'\n`,
    })
    expect(report).toEqual({ summary: 'snippets: 5 compiled', faults: [] })
  })

  it('A15 a README snippet that does not compile is reported with the line of the README', () => {
    expect(reportOn({ 'packages/producer/README.md': bad }).faults).toEqual([
      "packages/producer/README.md:6: TS2322 Type 'number' is not assignable to type 'string'. Correct the example, or the code that it promises.",
    ])
  })

  it.each([
    [
      'an import of a name that does not exist',
      "import { sent } from '@k/producer'",
      /README\.md:2: TS2305 .*no exported member/,
    ],
    ['an import of a package that does not exist', "import '@k/nowhere'", /README\.md:2: TS2882|README\.md:2: TS2307/],
    ['a syntax error', 'const = 1', /README\.md:2: TS1/],
    ['what the strict options forbid', 'const list: number[] = []\nlist[0].toFixed()', /README\.md:3: TS2532/],
    ['what is newer than the floor of Node', 'new Set([1]).union(new Set([2]))', /README\.md:2: TS2550/],
    ['an enum', 'export enum Color { Red }', /README\.md:2: TS1294/],
  ])('reports %s', (_, code, fault) => {
    expect(reportOn({ 'README.md': `${fence}ts\n${code}\n${fence}\n` }).faults[0]).toMatch(fault)
  })

  it('takes no word after the language as leave to skip a block', () => {
    expect(reportOn({ 'README.md': bad.replace(`${fence}ts`, `${fence}ts ignore`) }).faults).toHaveLength(1)
  })

  it('reports a snippet of a @packageDocumentation comment with the line of the file', () => {
    const text = `/**\n${bad.replace(/^/gm, ' * ')}\n * @packageDocumentation\n */\nexport { send } from './send.ts'\n`
    expect(reportOn({ 'packages/producer/src/index.ts': text }).faults).toEqual([
      expect.stringMatching(/^packages\/producer\/src\/index\.ts:7: TS2322/),
    ])
  })

  it('compiles each block on its own: one does not see the names of another', () => {
    const text = `${fence}ts\nconst one = 1\n${fence}\n${fence}ts\nconsole.log(one)\n${fence}\n`
    expect(reportOn({ 'README.md': text }).faults).toEqual([expect.stringMatching(/^README\.md:5: TS2304/)])
  })

  it('leaves out other languages, change logs, built documentation and installed packages', () => {
    const report = reportOn({
      'README.md': `${fence}js\nconst = 1\n${fence}\n\n${fence}${'`'}md\n${bad}\n${fence}${'`'}\n`,
      'docs/api/index.md': bad,
      '.changeset/brave-dog.md': bad,
      'packages/producer/CHANGELOG.md': bad,
      'packages/producer/dist/README.md': bad,
      'packages/producer/node_modules/x/README.md': bad,
    })
    expect(report).toEqual({ summary: 'snippets: 0 compiled', faults: [] })
  })

  it.each(['TS', 'TypeScript', 'typescript'])('compiles a block whose language is written %s', language => {
    expect(reportOn({ 'README.md': bad.replace(`${fence}ts`, fence + language) }).faults).toHaveLength(1)
  })
})

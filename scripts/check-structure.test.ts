import { describe, expect, it } from 'vitest'
import { checkStructure } from './check-structure.ts'
import { type FixtureFiles, writeWorkspace } from './test/fixture-workspace.ts'

const manifest = {
  name: '@k/producer',
  description: 'Sends records',
  license: 'Apache-2.0',
  type: 'module',
  sideEffects: false,
  engines: { node: '>=20.19' },
  exports: {
    '.': { '@k/source': './src/index.ts', types: './dist/index.d.ts', default: './dist/index.js' },
    './package.json': './package.json',
  },
  dependencies: { '@k/protocol': 'workspace:*', fflate: '1' },
}

const documentation = '/**\n * Sends records.\n *\n * ```ts\n * send()\n * ```\n *\n * @packageDocumentation\n */\n'
const index = `${documentation}// For users\nexport { send } from './send.ts'\nexport type { Sender } from "./send.ts"\n`

const sound: FixtureFiles = {
  'tsconfig.json': '{ "files": [], /* built */ "references": [{ "path": "packages/producer" }] }',
  'packages/producer/README.md': 'Sends records.\n'.repeat(150),
  'packages/producer/GAPS.md': '',
  'packages/producer/package.json': manifest,
  'packages/producer/tsconfig.json': '{\n  // siblings\n  "references": [{ "path": "../protocol" }],\n}',
  'packages/producer/src/index.ts': index,
  'packages/producer/src/send.ts': '',
  'packages/producer/src/send.test.ts': '',
  'packages/producer/test/end-to-end.test.ts': '',
  'packages/producer/dist/types/index.d.ts': '',
  'packages/protocol/package.json': { name: '@k/protocol', private: true },
}

function faultsOf(files: FixtureFiles): string[] {
  return checkStructure(writeWorkspace({ ...sound, ...files })).faults
}

describe('checkStructure', () => {
  it('passes a package that is laid out as the house does', () => {
    const report = checkStructure(writeWorkspace(sound))
    expect(report).toEqual({ summary: 'structure: 1 packages, 9 files', faults: [] })
  })

  it.each(['README.md', 'tsconfig.json', 'src/index.ts'])('reports a package without %s', file => {
    expect(faultsOf({ [`packages/producer/${file}`]: undefined })).toContain(
      `packages/producer/${file}:1: is missing; every published package has one`,
    )
  })

  it('reports anything else at the root of a package', () => {
    expect(faultsOf({ 'packages/producer/notes/a.md': '', 'packages/producer/.npmignore': '' })).toEqual([
      "packages/producer/.npmignore:1: does not belong at a package's root; move it into src or test",
      "packages/producer/notes:1: does not belong at a package's root; move it into src or test",
    ])
  })

  it('reports a README of more than 150 lines', () => {
    expect(faultsOf({ 'packages/producer/README.md': 'x\n'.repeat(151) })).toEqual([
      'packages/producer/README.md:151: has 151 lines, at most 150; shorten it',
    ])
  })

  it('reports a package without tests', () => {
    const files = {
      'packages/producer/src/send.test.ts': undefined,
      'packages/producer/test/end-to-end.test.ts': undefined,
    }
    expect(faultsOf(files)).toEqual(["packages/producer/src:1: has no *.test.ts; write the package's first test"])
  })

  it('reports a test that stands beside no source file of its name', () => {
    expect(faultsOf({ 'packages/producer/src/sending.test.ts': '' })).toEqual([
      'packages/producer/src/sending.test.ts:1: no sending.ts stands beside it; name it after the file that it tests',
    ])
  })

  it('reports a published package that the root tsconfig.json does not list', () => {
    expect(faultsOf({ 'tsconfig.json': '{\n"files": [],\n"references": []\n}' })).toEqual([
      'tsconfig.json:3: references lack packages/producer, so that tsc -b leaves it out; add it',
    ])
  })

  it.each([
    'packages/producer/src/utils/send.ts',
    'integration/types.ts',
    'scripts/common.test.ts',
    'examples/lib/a.md',
    'integration/src/test-helpers.ts',
    'integration/src/send-utils/a.ts',
    'integration/src/send.helpers.ts',
    'integration/src/shared.mjs',
    'integration/src/misc.mts',
    'integration/src/util.js',
    'integration/src/core.test.mjs',
    'helpers/a.ts',
    'lib/a.md',
    'common.ts',
  ])('reports the name of %s, which says nothing', file => {
    const [fault, ...others] = faultsOf({ [file]: '' }).filter(line => line.includes('does not say what it holds'))
    expect(fault).toMatch(
      /^(packages\/producer\/src\/utils|integration\/types\.ts|scripts\/common\.test\.ts|examples\/lib|integration\/src\/[^/]+|helpers|lib|common\.ts):1: /,
    )
    expect(others).toEqual([])
  })

  it('lets names be that only contain such a word', () => {
    expect(faultsOf({ 'integration/shared-cluster.ts': '', 'packages/producer/src/types-of-record.ts': '' })).toEqual(
      [],
    )
  })
})

describe('checkStructure on src/index.ts', () => {
  it.each([
    ['export * from', "export * from './send.ts'", 'exports a whole module; name each export'],
    ['export * as', "export * as send from './send.ts'", 'exports a whole module; name each export'],
    ['a default', "export { send as default } from './send.ts'", 'exports a default; give it a name'],
    ['another package', "export { one } from '@k/protocol'", 'exports from elsewhere than a ./….ts file'],
    ['a file without .ts', "export { one } from './send'", 'exports from elsewhere than a ./….ts file'],
    ['an import', "import './send.ts'", "is not an export { … } from './x.ts'"],
    ['a declaration', 'export const one = 1', "is not an export { … } from './x.ts'"],
    ['a default declaration', 'export default 1', "is not an export { … } from './x.ts'"],
    ['a local export', 'export {}', "is not an export { … } from './x.ts'"],
  ])('reports %s', (_, statement, fault) => {
    const [first, ...others] = faultsOf({ 'packages/producer/src/index.ts': `${index}${statement}\n` })
    expect(first).toContain(`packages/producer/src/index.ts:13: "${statement}" ${fault}`)
    expect(others).toEqual([])
  })

  it.each([
    ['is missing', ''],
    ['has no example', documentation.replaceAll('```', '')],
    ['has no @packageDocumentation', documentation.replace('@packageDocumentation', '')],
    ['is not at the top', "export { send } from './send.ts'\n".concat(documentation)],
  ])('reports a comment that %s', (_, text) => {
    expect(faultsOf({ 'packages/producer/src/index.ts': text })).toEqual([
      'packages/producer/src/index.ts:1: no @packageDocumentation comment with an example; begin the file with one that holds a ```ts example',
    ])
  })
})

describe('checkStructure on package.json', () => {
  it.each([
    ['name', '@k/other', 'is "@k/other"; write "@k/producer"'],
    ['description', undefined, 'is missing; say in one sentence what the package is'],
    ['license', 'MIT', 'is "MIT"; write "Apache-2.0"'],
    ['type', undefined, 'is undefined; write "module"'],
    ['sideEffects', true, 'is true; write false'],
    ['engines', { node: '>=18' }, 'is {"node":">=18"}; write {"node":">=20.19"}'],
    ['main', './dist/index.js', 'would offer a second way in; remove it, exports is enough'],
  ])('reports a wrong %s', (key, value, text) => {
    const [fault, ...others] = faultsOf({ 'packages/producer/package.json': { ...manifest, [key]: value } })
    expect(fault).toMatch(/^packages\/producer\/package\.json:\d+: /)
    expect(fault).toContain(`${key} ${text}`)
    expect(others).toEqual([])
  })

  const main = manifest.exports['.']
  it.each([
    ['a target without conditions', { './x': './dist/x.js' }, './x in exports has no "@k/source" condition'],
    [
      'a missing source file',
      { './x': { ...main, '@k/source': './src/x.ts' } },
      './x in exports names ./src/x.ts, which does',
    ],
    [
      'types of another file',
      { './x': { ...main, types: './dist/x.d.ts' } },
      './x in exports must be exactly {"@k/source"',
    ],
    ['a default that comes first', { './x': Object.fromEntries(Object.entries(main).reverse()) }, 'in this order'],
    ['a further condition', { './x': { ...main, require: './dist/index.cjs' } }, 'in this order'],
    [
      'another ./package.json',
      { './package.json': './x.json' },
      'exports must have "./package.json": "./package.json"',
    ],
  ])('reports in exports %s', (_, entries, text) => {
    const exports = { ...manifest.exports, ...entries }
    const [fault, ...others] = faultsOf({ 'packages/producer/package.json': { ...manifest, exports } })
    expect(fault).toContain(text)
    expect(others).toEqual([])
  })

  it('reports exports without a "." entry', () => {
    const exports = { './package.json': './package.json' }
    expect(faultsOf({ 'packages/producer/package.json': { ...manifest, exports } })).toEqual([
      'packages/producer/package.json:10: exports has no "." entry; add the entry of src/index.ts',
    ])
  })

  it('reports references of tsconfig.json that are not the dependencies', () => {
    const text = '{\n  "references": [{ "path": "../testing" }]\n}'
    expect(faultsOf({ 'packages/producer/tsconfig.json': text })).toEqual([
      'packages/producer/tsconfig.json:2: references lack packages/protocol, a dependency; add it',
      'packages/producer/tsconfig.json:2: references name packages/testing, no dependency; remove it',
    ])
  })
})

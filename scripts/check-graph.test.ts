import { describe, expect, it } from 'vitest'
import { checkGraph } from './check-graph.ts'
import { type FixtureFiles, writeWorkspace } from './test/fixture-workspace.ts'

const rows = `
| protocol | none | none | none |
| compression | protocol | testing | fflate, \`snappy?\` |
| testing | \`protocol\` | none | none |
| client | compression, protocol | none | none |
`

function architecture(body: string = rows): string {
  const header = '| package | may import | in tests also | third party at run time |\n| --- | --- | --- | --- |'
  return `# Architecture\n<!-- graph:begin -->\n\n${header}\n${body.trim()}\n\n<!-- graph:end -->\n| a | b |\n`
}

const sound: FixtureFiles = {
  'ARCHITECTURE.md': architecture(),
  'packages/protocol/package.json': { name: '@k/protocol', devDependencies: { vitest: '1' } },
  'packages/protocol/src/index.ts': "export { one } from './one.ts'\n",
  'packages/protocol/src/one.ts':
    "const text = \"import 'node:fs'\" // import 'left-out'\nexport const one = `import 'node:fs'`\n",
  'packages/protocol/src/one.test.ts': "import 'node:fs'\nimport { it } from 'vitest'\n",
  'packages/compression/package.json': {
    name: '@k/compression',
    dependencies: { '@k/protocol': 'workspace:*', fflate: '1' },
    devDependencies: { '@k/testing': 'workspace:*' },
    peerDependencies: { snappy: '7' },
    peerDependenciesMeta: { snappy: { optional: true } },
  },
  'packages/compression/src/index.ts':
    "import type { one } from '@k/protocol'\nimport { x } from 'fflate/node'\nimport 'node:zlib'\nawait import('snappy')\n",
  'packages/compression/src/index.test.ts': "import '@k/testing'\nimport '@k/protocol'\nimport './index.ts'\n",
}

/** The faults of the sound workspace after a change. */
function faultsOf(files: FixtureFiles): string[] {
  return checkGraph(writeWorkspace({ ...sound, ...files })).faults
}

const manifest = sound['packages/compression/package.json'] as Record<string, unknown>
const source = sound['packages/compression/src/index.ts'] as string

describe('checkGraph on imports', () => {
  it('passes a workspace that follows the table, though the table names packages that are still to come', () => {
    const report = checkGraph(writeWorkspace(sound))
    expect(report).toEqual({ summary: 'graph: 3 packages, 10 imports', faults: [] })
  })

  it.each([
    ['import', "import '@k/testing'"],
    ['import type', "import type { X } from '@k/testing'"],
    ['export from', "export { x } from '@k/testing/subpath'"],
    ['dynamic import', "await import('@k/testing')"],
    ['require', "require('@k/testing')"],
    ['type of an import', "type X = import('@k/testing').X"],
  ])('reports a forbidden sibling in an %s', (_, statement) => {
    const [fault] = faultsOf({ 'packages/compression/src/index.ts': `${source}\n${statement}\n` })
    expect(fault).toMatch(/^packages\/compression\/src\/index\.ts:6: import of "@k\/testing.*ARCHITECTURE\.md:7/)
  })

  it('reports a sibling that the table allows and package.json does not declare', () => {
    const faults = faultsOf({
      'packages/testing/package.json': { name: '@k/testing' },
      'packages/testing/src/index.ts': "import '@k/protocol'",
    })
    expect(faults).toEqual([
      'packages/testing/src/index.ts:1: import of "@k/protocol" is not declared; add @k/protocol to dependencies',
    ])
  })

  it('reports a sibling that a test may import and package.json does not declare', () => {
    const faults = faultsOf({ 'packages/compression/package.json': { ...manifest, devDependencies: {} } })
    expect(faults).toEqual([
      'packages/compression/src/index.test.ts:1: import of "@k/testing" is not declared; add @k/testing to devDependencies',
    ])
  })

  it('reports a third-party package that is not in the table', () => {
    const faults = faultsOf({ 'packages/compression/src/other.ts': "import '@scope/left-pad/x'" })
    expect(faults).toEqual([
      'packages/compression/src/other.ts:1: import of "@scope/left-pad/x" is not allowed by ARCHITECTURE.md:7; do without it or change the design there',
    ])
  })

  it('reports an optional peer that is not declared as one', () => {
    const faults = faultsOf({ 'packages/compression/package.json': { ...manifest, peerDependencies: {} } })
    expect(faults).toEqual([
      'packages/compression/src/index.ts:4: import of "snappy" is not declared; add snappy to peerDependencies and mark it optional in peerDependenciesMeta',
    ])
  })

  it('reports in a test a third-party package that devDependencies do not name', () => {
    const faults = faultsOf({ 'packages/protocol/src/two.test.ts': "import 'fast-check'" })
    expect(faults[0]).toMatch(/^packages\/protocol\/src\/two\.test\.ts:1: import of "fast-check" is not allowed/)
  })

  it.each(['node:fs', 'fs', 'node:fs/promises'])('reports %s in the source of protocol', specifier => {
    const faults = faultsOf({ 'packages/protocol/src/two.ts': `\nimport '${specifier}'` })
    expect(faults).toEqual([
      `packages/protocol/src/two.ts:2: import of "${specifier}" is a module of Node, and @k/protocol has none; let the caller hand the value in`,
    ])
  })

  it('reports a relative import that leaves its package', () => {
    const faults = faultsOf({ 'packages/protocol/src/two.test.ts': "import '../../testing/src/index.ts'" })
    expect(faults).toEqual([
      'packages/protocol/src/two.test.ts:1: import of "../../testing/src/index.ts" leaves packages/protocol; import the other package by its name',
    ])
  })

  it.each(['./one', './one.js'])('reports the relative import %s: it does not end in .ts', specifier => {
    const faults = faultsOf({ 'packages/protocol/src/two.ts': `import '${specifier}'` })
    expect(faults).toEqual([
      `packages/protocol/src/two.ts:1: import of "${specifier}" does not end in .ts; name the source file as it is`,
    ])
  })

  it('lets a private package import what it declares, and reports what it does not', () => {
    const faults = faultsOf({
      'packages/private/package.json': {
        name: '@k/private',
        private: true,
        dependencies: { '@k/client': 'workspace:*' },
      },
      'packages/private/src/a.ts':
        "import '@k/client'\nimport '@k/protocol'\nimport 'left-pad'\nimport 'node:fs'\nimport './b.ts'\n",
    })
    expect(faults).toEqual([
      'packages/private/src/a.ts:2: import of "@k/protocol" is not declared; add @k/protocol to the package\'s package.json',
      'packages/private/src/a.ts:3: import of "left-pad" is not declared; add left-pad to the package\'s package.json',
    ])
  })
})

describe('checkGraph on relative imports of private packages', () => {
  const withPrivate: FixtureFiles = {
    'pnpm-workspace.yaml': 'packages:\n  - packages/*\n  - integration\n',
    'integration/package.json': { name: '@k/integration', private: true },
    'packages/private/package.json': { name: '@k/private', private: true },
  }

  it.each([
    ['integration/src/a.ts', '../../packages/protocol/src/index.ts', 'packages/protocol'],
    ['integration/src/a.test.ts', '../../packages/protocol', 'packages/protocol'],
    ['scripts/a.ts', '../packages/testing/src/index.ts', 'packages/testing'],
    ['scripts/test/a.ts', '../../packages/protocol/dist/index.js', 'packages/protocol'],
    ['packages/private/src/a.ts', '../../protocol/src/index.ts', 'packages/protocol'],
  ])('reports in %s the import of %s', (file, specifier, folder) => {
    expect(faultsOf({ ...withPrivate, [file]: `import '${specifier}'` })).toEqual([
      `${file}:1: import of "${specifier}" leads into ${folder}; import it by its name`,
    ])
  })

  it.each([
    ['scripts/test/a.ts', '../check.ts'],
    ['integration/src/a.ts', './b.ts'],
    ['packages/private/src/a.ts', '../src/b.ts'],
  ])('lets %s import %s', (file, specifier) => {
    expect(faultsOf({ ...withPrivate, [file]: `import '${specifier}'` })).toEqual([])
  })
})

describe('checkGraph on package.json', () => {
  it.each([
    ['a sibling', '@k/testing', 'workspace:*'],
    ['a third-party package', 'left-pad', '1'],
    ['an optional peer', 'snappy', '7'],
  ])('reports %s in dependencies that the table does not allow there', (_, name, range) => {
    const dependencies = { ...(manifest.dependencies as object), [name]: range }
    const faults = faultsOf({
      'packages/compression/package.json': { ...manifest, dependencies },
    })
    expect(faults).toContain(
      `packages/compression/package.json:6: ${name} in dependencies is not allowed by ARCHITECTURE.md:7; remove it or change the design there`,
    )
  })

  it('reports a dependency that only tests import', () => {
    const faults = faultsOf({
      'packages/compression/src/index.ts': "import '@k/protocol'",
      'packages/compression/src/index.test.ts': "import 'fflate'",
    })
    expect(faults).toEqual([
      'packages/compression/package.json:5: fflate in dependencies is imported by no source file; remove it',
    ])
  })

  it('reports a sibling in devDependencies that not even tests may import', () => {
    const faults = faultsOf({
      'packages/protocol/package.json': {
        name: '@k/protocol',
        devDependencies: { vitest: '1', '@k/testing': 'workspace:*' },
      },
    })
    expect(faults).toEqual([
      'packages/protocol/package.json:5: @k/testing in devDependencies is not allowed by ARCHITECTURE.md:6; remove it',
    ])
  })

  it('reports a peer that is not optional', () => {
    const faults = faultsOf({ 'packages/compression/package.json': { ...manifest, peerDependenciesMeta: {} } })
    expect(faults).toContain(
      'packages/compression/package.json:11: snappy in peerDependencies must be optional in peerDependenciesMeta, and "snappy?" in ARCHITECTURE.md:7',
    )
  })

  it('reports a sibling whose range is not workspace:*', () => {
    const dependencies = { '@k/protocol': '^1.0.0', fflate: '1' }
    expect(faultsOf({ 'packages/compression/package.json': { ...manifest, dependencies } })).toEqual([
      'packages/compression/package.json:4: @k/protocol has the range "^1.0.0"; write "workspace:*"',
    ])
  })
})

describe('checkGraph on the table', () => {
  it.each([undefined, '# Architecture\n', architecture().replace('may import', 'imports')])(
    'reports a table that is missing or has another header (%#)',
    text => {
      const [fault, ...others] = faultsOf({ 'ARCHITECTURE.md': text })
      expect(fault).toContain('no dependency table; write one between <!-- graph:begin --> and <!-- graph:end -->')
      expect(others).toEqual([])
    },
  )

  it('reports a published package without a row', () => {
    expect(faultsOf({ 'packages/extra/package.json': { name: '@k/extra' } })).toEqual([
      'ARCHITECTURE.md:1: @k/extra is published and has no row in the dependency table; add one',
    ])
  })

  it('reports a cycle once, with its path', () => {
    const text = architecture(`${rows}| a | b | none | none |\n| b | c | none | none |\n| c | a | none | none |`)
    expect(faultsOf({ 'ARCHITECTURE.md': text })).toEqual([
      'ARCHITECTURE.md:10: "may import" has the cycle a → b → c → a; take one of its arrows out',
    ])
  })

  it('reports a name without a row, a second row, and a row with an empty cell', () => {
    const text = architecture(
      `${rows}| a | protocl | none | none |\n| client | none | none | none |\n| b | | none | none |`,
    )
    expect(faultsOf({ 'ARCHITECTURE.md': text })).toEqual([
      'ARCHITECTURE.md:11: client has a row already; keep one',
      'ARCHITECTURE.md:12: "b |  | none | none" needs 4 cells; write none for an empty one',
      'ARCHITECTURE.md:10: a may import "protocl", which has no row; correct the name or add its row',
    ])
  })
})

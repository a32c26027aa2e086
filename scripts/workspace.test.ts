import { describe, expect, it } from 'vitest'
import { writeWorkspace } from './test/fixture-workspace.ts'
import { packagePatterns, readPublishedPackages, readWorkspace } from './workspace.ts'

describe('packagePatterns', () => {
  it('reads the list of packages and nothing after it', () => {
    const yaml = "# why\npackages:\n  - packages/* # all\n\n  - 'integration'\ncatalog:\n  - not-a-package\n"
    expect(packagePatterns(yaml)).toEqual(['packages/*', 'integration'])
  })
})

describe('readWorkspace', () => {
  it('sorts the files of each package into source and tests, and leaves out what tools write', () => {
    const root = writeWorkspace({
      'pnpm-workspace.yaml': 'packages:\n  - packages/*\n  - scripts/inner\n',
      'scripts/check.ts': '',
      'scripts/inner/package.json': { name: '@k/inner', private: true },
      'scripts/inner/inner.ts': '',
      'packages/protocol/package.json': { name: '@k/protocol' },
      'packages/protocol/src/index.ts': '',
      'packages/protocol/src/index.test.ts': '',
      'packages/protocol/test/broker.ts': '',
      'packages/protocol/dist/index.d.ts': '',
      'packages/protocol/node_modules/x/index.ts': '',
      'packages/notes/readme.txt': 'a folder without package.json is no package',
    })
    expect(readWorkspace(root)).toMatchObject([
      { name: 'k', dir: '.', isPrivate: true, sourceFiles: ['scripts/check.ts'], testFiles: [] },
      {
        name: '@k/protocol',
        dir: 'packages/protocol',
        isPrivate: false,
        sourceFiles: ['packages/protocol/src/index.ts'],
        testFiles: ['packages/protocol/src/index.test.ts', 'packages/protocol/test/broker.ts'],
      },
      { name: '@k/inner', isPrivate: true, sourceFiles: ['scripts/inner/inner.ts'] },
    ])
    expect(readPublishedPackages(root).map(({ name }) => name)).toEqual(['@k/protocol'])
  })

  it('adds no package for a pattern that matches nothing', () => {
    const root = writeWorkspace({ 'pnpm-workspace.yaml': 'packages:\n  - apps/*\n  - examples\n' })
    expect(readWorkspace(root).map(({ name }) => name)).toEqual(['k'])
  })

  it('names a pattern that it cannot follow', () => {
    const root = writeWorkspace({ 'pnpm-workspace.yaml': 'packages:\n  - packages/**\n' })
    expect(() => readWorkspace(root)).toThrow('the pattern packages/** is neither "dir" nor "dir/*"')
  })

  it('names a package.json that is not JSON', () => {
    const root = writeWorkspace({ 'packages/protocol/package.json': '{' })
    expect(() => readWorkspace(root)).toThrow('packages/protocol/package.json cannot be read as JSON')
  })
})

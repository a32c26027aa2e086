import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { checkPackages, contentFaults, pnpmCommand } from './check-packages.ts'
import { type FixtureFiles, linkFolder, ownRoot, writeWorkspace } from './test/fixture-workspace.ts'

const manifest = {
  name: '@k/producer',
  version: '1.0.0',
  license: 'Apache-2.0',
  type: 'module',
  sideEffects: false,
  engines: { node: '>=20.19' },
  exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' }, './package.json': './package.json' },
}

const sound: FixtureFiles = {
  'packages/producer/README.md': '',
  'packages/producer/LICENSE': '',
  'packages/producer/package.json': manifest,
  'packages/producer/src/index.ts': 'export const one = 1\n',
  'packages/producer/dist/index.js': 'export const one = 1;\n',
  'packages/producer/dist/index.d.ts': 'export declare const one = 1;\n',
}

/** Stands in for pnpm, which the machine that runs the units need not have: packs all that the folder holds. */
const packer = `
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, renameSync } from 'node:fs'
const [command, option, destination] = process.argv.slice(2)
if (command !== 'pack' || option !== '--pack-destination') throw new Error('not a call to pack')
const stage = mkdtempSync(process.env.STAGE)
cpSync(process.cwd(), stage + '/package', { recursive: true })
execFileSync('tar', ['-czf', destination + '/k-producer-1.0.0.tgz', '-C', stage, 'package'])
`

async function faultsOf(files: FixtureFiles, pack: string = packer): Promise<string[]> {
  const root = writeWorkspace({ ...sound, ...files })
  linkFolder(root, join(ownRoot, 'node_modules'), 'node_modules')
  writeFileSync(join(root, 'pnpm.mjs'), pack)
  vi.stubEnv('npm_execpath', join(root, 'pnpm.mjs'))
  vi.stubEnv('STAGE', join(root, 'stage-'))
  const { faults } = await checkPackages(root)
  return faults
}

afterEach(() => {
  vi.unstubAllEnvs()
})

// Each packs and starts attw, which takes seconds on a busy machine.
describe('checkPackages', { timeout: 60_000 }, () => {
  it('passes a package that is packed well', async () => {
    expect(await faultsOf({})).toEqual([])
  })

  it('reports what publint finds in the tarball', async () => {
    const exports = { '.': { types: './dist/index.d.ts', default: './dist/main.js' } }
    expect(await faultsOf({ 'packages/producer/package.json': { ...manifest, exports } })).toContain(
      'packages/producer/package.json:1: publint FILE_DOES_NOT_EXIST: pkg.exports["."].default is ./dist/main.js but the file does not exist.',
    )
  })

  it('reports what attw finds in the tarball', async () => {
    const faults = await faultsOf({ 'packages/producer/dist/index.d.ts': "export { one } from './nowhere.ts';\n" })
    expect(faults).toEqual([
      expect.stringMatching(
        /^packages\/producer\/package\.json:1: attw finds types that are wrong:\n[\s\S]*internal resolution/i,
      ),
    ])
  })

  it('reports what the tarball lacks', async () => {
    expect(
      await faultsOf({ 'packages/producer/README.md': undefined, 'packages/producer/LICENSE': undefined }),
    ).toEqual([
      'packages/producer/package.json:1: the tarball lacks README.md; add it to the package, and to "files"',
      'packages/producer/package.json:1: the tarball lacks LICENSE; add it to the package, and to "files"',
    ])
  })

  it('reports what an earlier build left in the tarball', async () => {
    expect(await faultsOf({ 'packages/producer/dist/old/send.d.ts': 'export declare const one = 1;\n' })).toEqual([
      'packages/producer/package.json:1: the tarball holds dist/old/send.d.ts, left over from a source that is gone: delete dist and build',
    ])
  })

  it('reports that packing fails, with what pnpm said', async () => {
    expect(await faultsOf({}, "console.error('no room')\nprocess.exitCode = 1")).toEqual([
      'packages/producer/package.json:1: pnpm pack fails: no room',
    ])
  })
})

describe('contentFaults', () => {
  const files = ['package.json', 'README.md', 'LICENSE', 'dist/index.d.ts', 'src/index.ts']

  it('passes a list that has what a package needs', () => {
    expect(contentFaults(files)).toEqual([])
  })

  it.each(['README.md', 'LICENSE', 'dist/index.d.ts'])('reports a list without %s', name => {
    const faults = contentFaults(files.filter(file => file !== name))
    expect(faults).toEqual([expect.stringContaining(`the tarball lacks ${name.replace(/index.*/, '')};`)])
  })

  it('reports a list without src, and what in dist has no source then', () => {
    expect(contentFaults(files.filter(file => file !== 'src/index.ts'))).toEqual([
      'the tarball lacks src/; add it to the package, and to "files"',
      'the tarball holds dist/index.d.ts, left over from a source that is gone: delete dist and build',
    ])
  })

  it.each(['src/index.test.ts', 'dist/index.test.js', 'dist/index.test.d.ts', 'dist/.tsbuildinfo', 'a.tsbuildinfo'])(
    'reports %s in a list',
    file => {
      expect(contentFaults([...files, file])).toEqual([`the tarball holds ${file}; leave it out by "files"`])
    },
  )
})

describe('pnpmCommand', () => {
  it.each([
    ['pnpm as a script', '/bin/pnpm.cjs', [process.execPath, '/bin/pnpm.cjs']],
    ['pnpm as a program', '/bin/pnpm', ['/bin/pnpm']],
    ['another package manager', '/bin/npm-cli.js', ['pnpm']],
    ['nothing', undefined, ['pnpm']],
  ])('starts pnpm when npm_execpath is %s', (_, path, command) => {
    expect(pnpmCommand(path)).toEqual(command)
  })
})

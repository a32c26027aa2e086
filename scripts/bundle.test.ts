import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bundle, entriesOf } from './bundle.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'k-bundle-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

function write(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}

const entry = (name: string) => ({
  '@k/source': `./src/${name}.ts`,
  types: `./dist/${name}.d.ts`,
  default: `./dist/${name}.js`,
})

describe('entriesOf', () => {
  it('gives the sources that exports and bin name', () => {
    const exports = { '.': entry('index'), './all': entry('gen/all'), './package.json': './package.json' }
    expect(entriesOf(folder, { exports, publishConfig: { bin: { tool: './dist/command/main.js' } } })).toEqual({
      index: join(folder, 'src/index.ts'),
      'gen/all': join(folder, 'src/gen/all.ts'),
      'command/main': join(folder, 'src/command/main.ts'),
    })
  })

  it('gives every source of a pattern but its tests', () => {
    write({
      'src/messages/b.ts': '',
      'src/messages/a.ts': '',
      'src/messages/a.test.ts': '',
      'src/messages/notes.md': '',
    })
    expect(Object.keys(entriesOf(folder, { exports: { './messages/*': entry('messages/*') } }))).toEqual([
      'messages/a',
      'messages/b',
    ])
  })
})

describe('bundle', () => {
  const manifest = JSON.stringify({
    type: 'module',
    sideEffects: false,
    exports: { '.': entry('index'), './other': entry('other') },
  })

  beforeEach(() => {
    write({
      'package.json': manifest,
      'src/state.ts': 'export class State { static made: number = 0 }\n',
      'src/one.ts': "import { State } from './state.ts'\nexport const one = (): number => ++State.made\n",
      'src/index.ts':
        "import { sep } from 'node:path'\nexport { one } from './one.ts'\nexport { State } from './state.ts'\nexport const separator: string = sep\n",
      'src/other.ts': "export { State } from './state.ts'\n",
    })
  })

  it('keeps one copy of what two entries share', async () => {
    await bundle(folder)
    const code =
      "const a = await import('./dist/index.js'); const b = await import('./dist/other.js'); a.one(); console.log(a.State === b.State, b.State.made, a.separator)"
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code], { cwd: folder })
    expect(stdout).toBe('true 1 /\n')
  })

  it('puts what one entry alone uses into its file, with a map to the sources', async () => {
    await bundle(folder)
    const written = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' }).filter(name =>
      name.endsWith('.js'),
    )
    expect(written.sort()).toEqual([expect.stringMatching(/^chunks\/shared-.*\.js$/), 'index.js', 'other.js'])
    const { sources } = JSON.parse(readFileSync(join(folder, 'dist/index.js.map'), 'utf8'))
    expect(sources).toEqual(['../src/one.ts', '../src/index.ts'])
  })

  it('deletes the JavaScript of an earlier build, and leaves the declarations', async () => {
    write({ 'dist/chunks/old-1.js': '', 'dist/old.js.map': '', 'dist/index.d.ts': '', 'dist/.tsbuildinfo': '' })
    await bundle(folder)
    const left = ['dist/chunks/old-1.js', 'dist/old.js.map', 'dist/index.d.ts', 'dist/.tsbuildinfo']
    expect(left.map(name => existsSync(join(folder, name)))).toEqual([false, false, true, true])
  })

  it('fails for an entry without a source', async () => {
    rmSync(join(folder, 'src/other.ts'))
    await expect(bundle(folder)).rejects.toThrow('other.ts')
  })
})

import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { node24 } from '../../scripts/run-vitest.ts'
import { pathOf } from './child-process.ts'

// As users have them: built packages, plain Node, real workers.
const compliance = pathOf('fixtures/codec-compliance.mjs')
const imports = pathOf('fixtures/codec-imports.mjs')
const oldest = process.execPath
const newest = node24(pathOf('../..')) ?? 'scripts/node-24 has brought no Node for this machine'

const engines = [
  ['gzip', 'node:zlib', oldest],
  ['gzip', 'fflate', oldest],
  ['snappy', 'snappyjs', oldest],
  ['snappy', 'snappy', oldest],
  ['lz4', 'lz4js', oldest],
  ['lz4', 'lz4-napi', oldest],
  ['zstd', 'zstd-codec', oldest],
  ['zstd', 'zstd-codec', newest],
  ['zstd', 'node:zlib', newest],
] as const

async function run<Result>(node: string, ...args: string[]): Promise<Result> {
  const { stdout } = await promisify(execFile)(node, args)
  return JSON.parse(stdout)
}

describe('a codec as it was built', () => {
  it.each(engines)('%s by %s passes the compliance suite, off the event loop too (%s)', async (name, engine, node) => {
    const result = await run<{ engine: string; passed: number; failed: string[] }>(node, compliance, name, engine)
    expect(result.failed).toEqual([])
    expect(result.engine).toBe(engine)
    expect(result.passed).toBeGreaterThan(20)
  })

  it.each([oldest, newest])(
    'works off the event loop of a program that is no file, and lets it end (%s)',
    async node => {
      const program = `
      const { lz4 } = await import('@k/compression-lz4')
      const codec = lz4({ engine: 'lz4js' })
      const compressed = await codec.compress(new Uint8Array(100_000))
      console.log(JSON.stringify((await codec.decompress(compressed, 100_000)).length))`
      const options = { cwd: pathOf('..'), timeout: 20_000 }
      const { stdout } = await promisify(execFile)(node, ['--input-type=module', '-e', program], options)
      expect(stdout.trim()).toBe('100000')
    },
  )

  it('loads no engine before it is used', async () => {
    const { atStart, atFirstUse } = await run<{
      atStart: { modules: string[]; builtIns: string[]; commonJs: string[] }
      atFirstUse: { modules: string[]; builtIns: string[] }
    }>(newest, imports)
    expect(atStart.modules.filter(name => !/^(compression|protocol)/.test(name))).toEqual([
      'node:os',
      'node:worker_threads',
    ])
    expect(atStart.modules.filter(name => name.includes('engine'))).toEqual([])
    expect(atStart.commonJs).toEqual([])
    expect(atStart.builtIns).not.toContain('NativeModule zlib')
    expect(atFirstUse.builtIns).toContain('NativeModule zlib')
  })
})

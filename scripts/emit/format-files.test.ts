import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ownRoot, writeWorkspace } from '../test/fixture-workspace.ts'
import { formatFiles } from './format-files.ts'

let temporary: string
let withoutBiome: string

beforeEach(() => {
  withoutBiome = writeWorkspace({ 'biome.json': {} })
  temporary = join(withoutBiome, 'temporary')
  mkdirSync(temporary)
  vi.stubEnv('TMPDIR', temporary)
  // As without pnpm, which puts the workspace's commands there.
  vi.stubEnv('PATH', '/usr/bin:/bin')
  return () => vi.unstubAllEnvs()
})

describe('formatFiles', () => {
  it('formats every file under the path that it had', async () => {
    const files = new Map([
      ['packages/a/gen/b.ts', 'export  const b = "b";\n'],
      ['a.ts', "import { c } from './c.ts'\nimport { b } from './b.ts'\nexport { b, c }\n"],
    ])
    expect([...(await formatFiles(ownRoot, files))]).toEqual([
      ['packages/a/gen/b.ts', "export const b = 'b'\n"],
      ['a.ts', "import { b } from './b.ts'\nimport { c } from './c.ts'\n\nexport { b, c }\n"],
    ])
    expect(readdirSync(temporary)).toEqual([])
  })

  it('says what Biome said when it fails, and leaves nothing behind', async () => {
    await expect(formatFiles(ownRoot, new Map([['a.ts', 'const = 1']]))).rejects.toThrow(/could not format.*a\.ts/s)
    expect(readdirSync(temporary)).toEqual([])
  })

  it('says so when there is no Biome, and leaves nothing behind', async () => {
    await expect(formatFiles(withoutBiome, new Map([['a.ts', '']]))).rejects.toThrow('biome does not start')
    expect(readdirSync(temporary)).toEqual([])
  })
})

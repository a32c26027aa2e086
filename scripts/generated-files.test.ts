import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compareFiles, updateFiles } from './generated-files.ts'
import { writeWorkspace } from './test/fixture-workspace.ts'

const gen = 'packages/protocol/src/gen'
const expected = new Map([
  [`${gen}/all.ts`, 'all'],
  [`${gen}/messages/look-request.ts`, 'look'],
])
const generate = async () => expected
const read = (root: string, path: string) => readFileSync(join(root, path), 'utf8')

describe('compareFiles', () => {
  it('tells what is missing, changed and strange', () => {
    const files = (...paths: string[]) => new Map(paths.map(path => path.split('=') as [string, string]))
    expect(compareFiles(files('a=1', 'b=2', 'c=3', 'd='), files('b=2', 'c=4', 'e=5', 'd='))).toEqual({
      missing: ['a'],
      changed: ['c'],
      strangers: ['e'],
    })
  })
})

describe('updateFiles', () => {
  it('writes everything where there is nothing', async () => {
    const root = writeWorkspace({})
    expect(await updateFiles(root, [], generate)).toEqual({
      summary: 'generated: 2 files, 2 written, 0 removed',
      faults: [],
    })
    expect(read(root, `${gen}/messages/look-request.ts`)).toBe('look')
    expect((await updateFiles(root, ['--check'], generate)).faults).toEqual([])
  })

  it('writes what differs and removes strangers', async () => {
    const root = writeWorkspace({ [`${gen}/all.ts`]: 'old', [`${gen}/messages/gone-request.ts`]: 'gone' })
    expect((await updateFiles(root, [], generate)).summary).toBe('generated: 2 files, 2 written, 1 removed')
    expect(read(root, `${gen}/all.ts`)).toBe('all')
    expect(existsSync(join(root, `${gen}/messages/gone-request.ts`))).toBe(false)
    expect((await updateFiles(root, [], generate)).summary).toBe('generated: 2 files, 0 written, 0 removed')
  })

  it('with --check tells what differs and changes nothing', async () => {
    const root = writeWorkspace({ [`${gen}/all.ts`]: 'old', [`${gen}/strange.ts`]: '' })
    const { faults } = await updateFiles(root, ['--check'], generate)
    expect(faults).toEqual([
      `${gen}/messages/look-request.ts: is missing; run pnpm generate and commit what it does`,
      `${gen}/all.ts: is not as generated; run pnpm generate and commit what it does`,
      `${gen}/strange.ts: is not generated; run pnpm generate and commit what it does`,
    ])
    expect(read(root, `${gen}/all.ts`)).toBe('old')
    expect(existsSync(join(root, `${gen}/strange.ts`))).toBe(true)
    expect(existsSync(join(root, `${gen}/messages`))).toBe(false)
  })

  it('changes nothing when the generation fails', async () => {
    const root = writeWorkspace({ [`${gen}/strange.ts`]: '' })
    const failing = () => Promise.reject(new Error('no Java'))
    await expect(updateFiles(root, [], failing)).rejects.toThrow('no Java')
    expect(existsSync(join(root, `${gen}/strange.ts`))).toBe(true)
  })

  it('refuses other arguments before it generates', async () => {
    const never = () => Promise.reject(new Error('generated'))
    const { faults } = await updateFiles('/nowhere', ['--chek', '--check'], never)
    expect(faults).toEqual(['"--chek": the only argument is --check'])
  })
})

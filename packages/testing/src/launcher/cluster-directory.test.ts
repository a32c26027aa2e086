import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { keepOnlyLogs, makeClusterDirectory, removeClusterDirectory, writeProperties } from './cluster-directory.ts'

async function clusterDirectory(): Promise<string> {
  const directory = await makeClusterDirectory()
  onTestFinished(() => rm(directory, { recursive: true, force: true }))
  return directory
}

describe('makeClusterDirectory', () => {
  it('makes a directory of its own for each cluster, for this user alone, with room for logs', async () => {
    const [one, two] = [await clusterDirectory(), await clusterDirectory()]
    expect(one).not.toBe(two)
    expect(dirname(one)).toBe(tmpdir())
    expect(basename(one)).toMatch(/^k-kafka-/)
    expect(await readdir(one)).toEqual(['logs'])
    expect((await stat(one)).mode & 0o777).toBe(0o700)
  })
})

describe('writeProperties', () => {
  it('writes a properties file and the directories above it', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'k-properties-'))
    onTestFinished(() => rm(directory, { recursive: true }))
    const file = join(directory, 'node-1', 'conf', 'server.properties')
    await writeProperties(file, { 'node.id': '1', 'broker.rack': 'a\\b' })
    expect(await readFile(file, 'utf8')).toBe('node.id=1\nbroker.rack=a\\\\b\n')
  })
})

describe('keepOnlyLogs', () => {
  it('removes everything but the logs', async () => {
    const directory = await clusterDirectory()
    await writeFile(join(directory, 'logs', 'node-1.log'), 'why')
    await mkdir(join(directory, 'node-1', 'data'), { recursive: true })
    await writeFile(join(directory, 'node-1', 'data', 'segment'), 'x')
    await writeFile(join(directory, 'control.sock'), '')
    await keepOnlyLogs(directory)
    expect(await readdir(directory)).toEqual(['logs'])
    expect(await readFile(join(directory, 'logs', 'node-1.log'), 'utf8')).toBe('why')
  })
})

describe('removeClusterDirectory', () => {
  it('removes the directory with everything in it, and does nothing a second time', async () => {
    const directory = await clusterDirectory()
    await writeFile(join(directory, 'logs', 'node-1.log'), 'x')
    await removeClusterDirectory(directory)
    await removeClusterDirectory(directory)
    await expect(stat(directory)).rejects.toMatchObject({ code: 'ENOENT' })
  })
})

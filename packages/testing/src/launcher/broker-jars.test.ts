import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { resolveBrokerJars } from './broker-jars.ts'

describe('resolveBrokerJars', () => {
  it('takes what the cache has, without a word and without a lock', async () => {
    const cacheDirectory = await mkdtemp(join(tmpdir(), 'k-jars-'))
    onTestFinished(() => rm(cacheDirectory, { recursive: true }))
    const jars = join(cacheDirectory, 'kafka-4.3.1')
    await mkdir(jars)
    await writeFile(join(jars, 'kafka-server-4.3.1.jar'), '')
    // Somebody else holds the lock: it is for those who have to resolve.
    await writeFile(`${jars}.lock`, String(process.pid))
    const progress: string[] = []
    const resolved = await resolveBrokerJars({
      kafkaVersion: '4.3.1',
      cacheDirectory,
      environment: {},
      onProgress: line => progress.push(line),
      signal: new AbortController().signal,
    })
    expect(resolved).toBe(jars)
    expect(progress).toEqual([])
    expect((await readdir(cacheDirectory)).sort()).toEqual(['kafka-4.3.1', 'kafka-4.3.1.lock'])
  })
})

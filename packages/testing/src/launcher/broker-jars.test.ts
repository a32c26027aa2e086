import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { resolveBrokerJars } from './broker-jars.ts'
import { KafkaLaunchError } from './kafka-launch-error.ts'

describe('resolveBrokerJars', () => {
  it('takes what the cache has, without a word and without a lock', async () => {
    const cacheDirectory = await mkdtemp(join(tmpdir(), 'k-jars-'))
    onTestFinished(() => rm(cacheDirectory, { recursive: true }))
    const jars = join(cacheDirectory, 'kafka-4.3.1')
    await mkdir(jars)
    await writeFile(join(jars, 'kafka-server-4.3.1.jar'), '')
    // Somebody else holds the lock: it is for those who have to resolve.
    await writeFile(`${jars}.lock`, 'another holder')
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

  it('says what to do when the cache cannot be made', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'k-jars-'))
    onTestFinished(() => rm(directory, { recursive: true }))
    // Nothing can be made through a link that leads nowhere, not even by root.
    const cacheDirectory = join(directory, 'cache')
    await symlink(join(directory, 'nowhere', 'cache'), cacheDirectory)
    const resolved = resolveBrokerJars({
      kafkaVersion: '4.3.1',
      cacheDirectory,
      environment: {},
      onProgress: () => undefined,
      signal: new AbortController().signal,
    })
    await expect(resolved).rejects.toThrow(KafkaLaunchError)
    await expect(resolved).rejects.toMatchObject({
      reason: 'jars-unresolved',
      message: expect.stringMatching(/ cannot be made: set K_KAFKA_CACHE to a directory that can be written$/),
      cause: { syscall: 'mkdir' },
    })
    await expect(resolved).rejects.toThrow(`the cache ${cacheDirectory} cannot be made`)
  })
})

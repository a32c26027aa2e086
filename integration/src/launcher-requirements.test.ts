import { chmod, mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { launchKafka } from '@k/testing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startFixture } from './child-process.ts'

let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'k-integration-'))
})
afterEach(() => rm(directory, { recursive: true, force: true }))

/** An executable shell script in the test's directory. */
async function script(name: string, text: string): Promise<string> {
  const file = join(directory, name)
  await writeFile(file, `#!/bin/sh\n${text}\n`)
  await chmod(file, 0o755)
  return file
}

/** An environment whose `PATH` has only these commands, besides those of the test's directory. */
async function environmentWith(...commands: string[]): Promise<NodeJS.ProcessEnv> {
  for (const command of commands) await script(command, `PATH='${process.env.PATH}' exec ${command} "$@"`)
  const { JAVA_HOME: _, ...inherited } = process.env
  return { ...inherited, PATH: directory, K_KAFKA_CACHE: join(directory, 'cache') }
}

/** What resolving the jars in another environment says. */
async function resolution(environment: NodeJS.ProcessEnv, options: object = {}): Promise<Record<string, string>> {
  const child = startFixture('resolve-installation', options, environment)
  await child.ended
  return JSON.parse(child.output())
}

describe('without', () => {
  it('java, it says what to install', async () => {
    expect(await resolution(await environmentWith())).toEqual({
      reason: 'java-missing',
      message:
        '[K_KAFKA_LAUNCH] there is no java on PATH; Kafka 4.3.1 needs Java 17 or newer: install it, put it on PATH or set JAVA_HOME',
    })
  })

  it('java in JAVA_HOME, it names the file that is missing', async () => {
    const environment = { ...(await environmentWith('java')), JAVA_HOME: '/nowhere' }
    const { message, reason } = await resolution(environment)
    expect(reason).toBe('java-missing')
    expect(message).toContain('there is no java at /nowhere/bin/java (JAVA_HOME is /nowhere)')
  })

  it('a new enough java, it says which release there is and which is needed', async () => {
    const environment = await environmentWith()
    const java = await script('java', 'echo \'openjdk version "11.0.2" 2019-01-15\' >&2')
    const { message, reason } = await resolution(environment)
    expect(reason).toBe('java-too-old')
    expect(message).toContain(`${java} is Java 11; Kafka 4.3.1 needs Java 17 or newer`)
  })

  it('maven and with an empty cache, it says what to install', async () => {
    const { message, reason } = await resolution(await environmentWith('java'))
    expect(reason).toBe('maven-missing')
    expect(message).toContain(`Kafka 4.3.1 is not in ${join(directory, 'cache')} and there is no mvn on PATH to get it`)
  })

  it('network and with an empty cache, it passes on what Maven says', async () => {
    const environment = await environmentWith('java')
    await script(
      'mvn',
      `PATH='${process.env.PATH}' exec mvn -o -Dmaven.repo.local='${join(directory, 'repository')}' "$@"`,
    )
    const { message, reason } = await resolution(environment)
    expect(reason).toBe('jars-unresolved')
    expect(message).toMatch(
      /^\[K_KAFKA_LAUNCH\] Maven could not resolve Kafka 4\.3\.1: .*offline.*; check the version and the network, and try again$/,
    )
  })

  it('openssl, it says what needs it', async () => {
    const environment = { ...(await environmentWith('java')), K_KAFKA_CACHE: process.env.K_KAFKA_CACHE }
    await expect(launchKafka({ secure: true, environment })).rejects.toMatchObject({
      reason: 'openssl-missing',
      message: expect.stringContaining('secure: true needs openssl'),
    })
  })
})

describe('several processes that need the same jars at once', () => {
  it('let one resolve them and wait for it', async () => {
    const PATH = `${directory}${delimiter}${process.env.PATH}`
    const environment = { ...process.env, PATH, K_KAFKA_CACHE: join(directory, 'cache') }
    const log = join(directory, 'mvn.log')
    await script('mvn', `echo started >> '${log}'; PATH='${process.env.PATH}' exec mvn "$@"`)
    const results = await Promise.all([resolution(environment), resolution(environment), resolution(environment)])
    for (const result of results) expect(result.jarsDirectory).toBe(join(directory, 'cache', 'kafka-4.3.1'))
    expect(await readFile(log, 'utf8')).toBe('started\n')
  })

  it('are not held up by one that died', async () => {
    const environment = { ...process.env, K_KAFKA_CACHE: join(directory, 'cache') }
    const lock = join(directory, 'cache', 'kafka-4.3.1.lock')
    await mkdir(join(directory, 'cache'))
    await writeFile(lock, 'a holder that has not been heard of for a minute')
    const aMinuteAgo = new Date(Date.now() - 60_000)
    await utimes(lock, aMinuteAgo, aMinuteAgo)
    expect((await resolution(environment)).jarsDirectory).toBe(join(directory, 'cache', 'kafka-4.3.1'))
  })
})

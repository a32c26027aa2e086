import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { loggingOptions, writeLoggingConfiguration } from './logging-configuration.ts'

describe('loggingOptions', () => {
  it.each(['INFO', 'WARN'] as const)('name both configurations and the level %s', level => {
    expect(loggingOptions('/cache/kafka-4.3.1', level)).toEqual([
      `-Dk.log.level=${level}`,
      '-Dlog4j2.configurationFile=/cache/kafka-4.3.1/log4j2.xml',
      '-Dlog4j.configuration=file:/cache/kafka-4.3.1/log4j.properties',
    ])
  })
})

describe('writeLoggingConfiguration', () => {
  it('writes the files that the options name, both of which log to standard error from the level on', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'k-logging-'))
    onTestFinished(() => rm(directory, { recursive: true }))
    await writeLoggingConfiguration(directory)
    expect((await readdir(directory)).sort()).toEqual(['log4j.properties', 'log4j2.xml'])
    const log4j2 = await readFile(join(directory, 'log4j2.xml'), 'utf8')
    expect(log4j2).toContain('target="SYSTEM_ERR"')
    expect(log4j2).toContain(`level="\${sys:k.log.level:-WARN}"`)
    const log4j1 = await readFile(join(directory, 'log4j.properties'), 'utf8')
    expect(log4j1).toContain('console.target=System.err\n')
    expect(log4j1).toContain(`log4j.rootLogger=\${k.log.level}, console\n`)
  })
})

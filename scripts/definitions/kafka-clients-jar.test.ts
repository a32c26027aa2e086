import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { kafkaClientsJar, kafkaClientsVersion, readDefinitionTexts } from './kafka-clients-jar.ts'

let directory: string
let cache: string

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'k-clients-jar-'))
  cache = join(directory, 'cache')
  mkdirSync(join(directory, 'bin'))
  vi.stubEnv('K_KAFKA_CACHE', cache)
  vi.stubEnv('PATH', join(directory, 'bin'))
})

afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(directory, { recursive: true })
})

const expectedJar = () =>
  join(cache, `kafka-clients-${kafkaClientsVersion}`, `kafka-clients-${kafkaClientsVersion}.jar`)

/** Puts a Maven on PATH that knows its output directory as `$output` and does what is asked here. */
function writeMaven(commands: string): void {
  const findOutput = `for arg; do case $arg in -DoutputDirectory=*) output=\${arg#*=} ;; esac; done`
  writeFileSync(join(directory, 'bin', 'mvn'), `#!/bin/sh\n${findOutput}\n${commands}\n`)
  chmodSync(join(directory, 'bin', 'mvn'), 0o755)
}

describe('kafkaClientsJar', () => {
  it('gives the jar that is in the cache without asking Maven', async () => {
    mkdirSync(join(expectedJar(), '..'), { recursive: true })
    writeFileSync(expectedJar(), 'cached')
    expect(await kafkaClientsJar()).toBe(expectedJar())
  })

  it('gets the jar through Maven and leaves nothing else in the cache', async () => {
    writeMaven(`/bin/mkdir "$output"; echo "$@" > "$output/kafka-clients-${kafkaClientsVersion}.jar"`)
    expect(await kafkaClientsJar()).toBe(expectedJar())
    expect(readFileSync(expectedJar(), 'utf8')).toContain(`org.apache.kafka:kafka-clients:${kafkaClientsVersion}`)
    expect(readdirSync(cache)).toEqual([`kafka-clients-${kafkaClientsVersion}`])
  })

  it('gives the same jar to several callers at once', async () => {
    writeMaven(`/bin/mkdir "$output"; echo jar > "$output/kafka-clients-${kafkaClientsVersion}.jar"`)
    const jars = await Promise.all([kafkaClientsJar(), kafkaClientsJar(), kafkaClientsJar()])
    expect(new Set(jars)).toEqual(new Set([expectedJar()]))
    expect(existsSync(expectedJar())).toBe(true)
  })

  it('says what to do without Maven', async () => {
    await expect(kafkaClientsJar()).rejects.toThrow(/no mvn on PATH .* install Maven, or set K_KAFKA_CACHE/)
  })

  it('says what Maven said when it fails, and leaves nothing in the cache', async () => {
    writeMaven('echo "the network is down"; exit 1')
    await expect(kafkaClientsJar()).rejects.toThrow(/Maven could not get kafka-clients-.*the network is down/s)
    expect(readdirSync(cache)).toEqual([])
  })

  it('says so when Maven ends well without the jar', async () => {
    writeMaven('exit 0')
    await expect(kafkaClientsJar()).rejects.toThrow('Maven ended well without kafka-clients-')
  })
})

describe('readDefinitionTexts', () => {
  const zip = (entries: Record<string, string>): string => {
    const jar = join(directory, 'some.jar')
    const contents = Object.entries(entries).map(([name, text]) => [name, strToU8(text)] as const)
    writeFileSync(jar, zipSync(Object.fromEntries(contents)))
    return jar
  }

  it('gives the definitions by file name, in order, and nothing else of the jar', async () => {
    const texts = await readDefinitionTexts(
      zip({
        'common/message/ProduceRequest.json': '// Ä\n{}',
        'common/message/FetchRequest.json': '{ "apiKey": 1 }',
        'common/message/README.md': 'no definition',
        'other/common/message/FetchRequest.json': '[]',
        'common/message/deeper/FetchRequest.json': '[]',
      }),
    )
    expect([...texts]).toEqual([
      ['FetchRequest.json', '{ "apiKey": 1 }'],
      ['ProduceRequest.json', '// Ä\n{}'],
    ])
  })

  it('rejects a jar without definitions', async () => {
    await expect(readDefinitionTexts(zip({ 'META-INF/MANIFEST.MF': '' }))).rejects.toThrow('must be a jar of kafka-cl')
  })
})

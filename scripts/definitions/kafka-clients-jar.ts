import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { strFromU8, unzipSync } from 'fflate'

/** The release of Kafka whose message definitions and broker errors are generated from. */
export const kafkaClientsVersion = '4.4.0'

const jarFile = `kafka-clients-${kafkaClientsVersion}.jar`
const definitionPath = /^common\/message\/[^/]+\.json$/
const downloadTimeoutMs = 600_000
// Named in full: by its short name Maven would first look for the newest version of the plugin.
const copyArtifact = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy'

/**
 * The path of {@link kafkaClientsVersion}'s jar: in the cache of the launcher (`K_KAFKA_CACHE`, default `~/.cache/k-kafka`), got there through Maven
 * when it is not yet.
 *
 * Several processes at once are safe: the directory is filled under another name and renamed.
 *
 * @throws Error when there is no Maven to get it with, or Maven fails.
 */
export async function kafkaClientsJar(): Promise<string> {
  const cache = resolve(process.env.K_KAFKA_CACHE || join(homedir(), '.cache', 'k-kafka'))
  const directory = join(cache, `kafka-clients-${kafkaClientsVersion}`)
  const jar = join(directory, jarFile)
  if (existsSync(jar)) return jar
  await mkdir(cache, { recursive: true })
  const workDirectory = await mkdtemp(join(cache, '.resolving-'))
  try {
    const output = join(workDirectory, 'jars')
    await download(output, cache)
    await rename(output, directory).catch(error => {
      // Another process was quicker; what it put there is as good.
      if (!existsSync(jar)) throw error
    })
  } finally {
    await rm(workDirectory, { recursive: true, force: true })
  }
  return jar
}

async function download(output: string, cache: string): Promise<void> {
  const artifact = `-Dartifact=org.apache.kafka:kafka-clients:${kafkaClientsVersion}`
  const args = ['-q', '-B', copyArtifact, artifact, `-DoutputDirectory=${output}`]
  await promisify(execFile)('mvn', args, { timeout: downloadTimeoutMs }).catch(cause => {
    throw mavenError(cause, cache)
  })
  if (existsSync(join(output, jarFile))) return
  throw new Error(
    `Maven ended well without ${jarFile}; put it into ${cache}/kafka-clients-${kafkaClientsVersion} by hand`,
  )
}

function mavenError(cause: { code?: unknown; stdout?: string; stderr?: string }, cache: string): Error {
  if (cause.code === 'ENOENT') {
    const wayOut = `install Maven, or set K_KAFKA_CACHE to a cache that has kafka-clients-${kafkaClientsVersion}`
    return new Error(`${jarFile} is not in ${cache} and there is no mvn on PATH to get it: ${wayOut}`, { cause })
  }
  const output = `${cause.stdout ?? ''}${cause.stderr ?? ''}`.trim()
  return new Error(`Maven could not get ${jarFile}; check the network and try again. It said:\n${output}`, { cause })
}

/**
 * The message definitions in a jar of kafka-clients: file name (`ProduceRequest.json`) → text, in the order of the names.
 *
 * @throws Error when the jar has none.
 */
export async function readDefinitionTexts(jar: string): Promise<Map<string, string>> {
  const entries = unzipSync(await readFile(jar), { filter: ({ name }) => definitionPath.test(name) })
  const names = Object.keys(entries).sort()
  if (names.length === 0) throw new Error(`${jar} has no common/message/*.json: it must be a jar of kafka-clients`)
  return new Map(names.map(name => [basename(name), strFromU8(entries[name] as Uint8Array)]))
}

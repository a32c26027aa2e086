import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { withFileLock } from './file-lock.ts'
import { guardDirectory } from './guarded-process.ts'
import { KafkaLaunchError } from './kafka-launch-error.ts'
import { writeLoggingConfiguration } from './logging-configuration.ts'
import { mavenFailure, mavenProject } from './maven-project.ts'
import { commandNotFound, runCommand } from './run-command.ts'

const downloadTimeoutMs = 600_000
// Named in full: by its short name Maven would first look for the newest version of the plugin.
const copyDependencies = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies'

/** What {@link resolveBrokerJars} needs to know. */
export interface BrokerJarsRequest {
  readonly kafkaVersion: string
  readonly cacheDirectory: string
  readonly environment: NodeJS.ProcessEnv
  /** Told what is being waited for, when there is a wait. */
  readonly onProgress: (line: string) => void
  readonly signal: AbortSignal
}

/**
 * The directory with a release's jars: from the cache, or through Maven into it.
 *
 * A directory in the cache is whole by construction: it is filled under another name and renamed. Several processes at once are safe,
 * and all but the first wait for its result.
 *
 * @throws KafkaLaunchError `maven-missing` or `jars-unresolved`.
 * @throws TimeoutError when Maven does not end within ten minutes.
 */
export async function resolveBrokerJars(request: BrokerJarsRequest): Promise<string> {
  const { cacheDirectory, kafkaVersion, onProgress, signal } = request
  const jars = join(cacheDirectory, `kafka-${kafkaVersion}`)
  if (await hasJars(jars)) return jars
  await mkdir(cacheDirectory, { recursive: true }).catch(cause => {
    throw cacheError(cacheDirectory, cause)
  })
  const lock = `${jars}.lock`
  const onWait = () => onProgress(`waiting for another process that resolves Kafka ${kafkaVersion} (${lock})`)
  await withFileLock(lock, { signal, onWait }, async () => {
    if (!(await hasJars(jars))) await download(jars, request)
  })
  return jars
}

function cacheError(cacheDirectory: string, cause: unknown): KafkaLaunchError {
  const message = `the cache ${cacheDirectory} cannot be made: set K_KAFKA_CACHE to a directory that can be written`
  return new KafkaLaunchError('jars-unresolved', message, { cause })
}

async function hasJars(directory: string): Promise<boolean> {
  try {
    return (await readdir(directory)).some(file => file.endsWith('.jar'))
  } catch (error) {
    // ENOTDIR: the cache cannot even be made; the attempt to make it says so.
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return false
    throw error
  }
}

async function download(jars: string, request: BrokerJarsRequest): Promise<void> {
  const { cacheDirectory, environment, kafkaVersion, onProgress, signal } = request
  onProgress(`resolving Kafka ${kafkaVersion} through Maven into ${jars}`)
  const workDirectory = await mkdtemp(join(cacheDirectory, '.resolving-'))
  const releaseDirectory = guardDirectory(workDirectory)
  try {
    const pom = join(workDirectory, 'pom.xml')
    const output = join(workDirectory, 'jars')
    await writeFile(pom, mavenProject(kafkaVersion))
    // -U: Maven would remember for a day that it did not find something.
    const args = ['-q', '-B', '-U', '-f', pom, copyDependencies, `-DoutputDirectory=${output}`]
    const limits = { timeoutMs: downloadTimeoutMs, timeoutOption: 'no option sets it', signal }
    const maven = await runCommand('mvn', args, { environment, ...limits })
    if (maven.exitCode !== 0) throw mavenError(request, maven.exitCode, maven.stdout + maven.stderr)
    await writeLoggingConfiguration(output)
    await publish(output, jars)
  } finally {
    await rm(workDirectory, { recursive: true, force: true })
    releaseDirectory()
  }
}

/** Gives the filled directory its name, unless another process, which took a lock for abandoned too, was quicker. */
async function publish(filled: string, jars: string): Promise<void> {
  try {
    await rename(filled, jars)
  } catch (error) {
    if (!(await hasJars(jars))) throw error
  }
}

function mavenError({ cacheDirectory, kafkaVersion }: BrokerJarsRequest, exitCode: number | null, output: string) {
  if (exitCode === commandNotFound) {
    const wayOut = `install Maven, or set K_KAFKA_CACHE to a cache that has kafka-${kafkaVersion}`
    const message = `Kafka ${kafkaVersion} is not in ${cacheDirectory} and there is no mvn on PATH to get it: ${wayOut}`
    return new KafkaLaunchError('maven-missing', message)
  }
  const wayOut = 'check the version and the network, and try again'
  const message = `Maven could not resolve Kafka ${kafkaVersion}: ${mavenFailure(output)}; ${wayOut}`
  return new KafkaLaunchError('jars-unresolved', message)
}

import { join } from 'node:path'
import { InvalidArgumentError } from '@k/protocol'
import { resolveBrokerJars } from './broker-jars.ts'
import { cacheDirectory } from './cache-directory.ts'
import { findJava } from './java.ts'
import { KafkaLaunchError } from './kafka-launch-error.ts'
import { loggingOptions } from './logging-configuration.ts'
import { defaultKafkaVersion, oldestKafkaVersion } from './maven-project.ts'

/** A release of Kafka on this machine: its jars and a Java that runs them. Plain data, so that it can be handed to another process. */
export interface KafkaInstallation {
  /** The release, as in `4.3.1`. */
  readonly version: string
  /** The `java` command. */
  readonly java: string
  /** The directory with the jars. */
  readonly jarsDirectory: string
}

/** Options of {@link resolveKafkaInstallation}. */
export interface KafkaInstallationOptions {
  /** The release of Kafka: 3.9.0 or newer. Default: `4.3.1`. */
  readonly version?: string
  /** The environment of every process that is started; `PATH`, `JAVA_HOME` and `K_KAFKA_CACHE` are read from it. Default: this process's. */
  readonly environment?: NodeJS.ProcessEnv
  /** Told, in one line, what takes time. Default: nobody is told. */
  readonly onProgress?: (line: string) => void
  /** Gives up; the promise rejects with the signal's reason and nothing is left running. */
  readonly signal?: AbortSignal
}

/**
 * Finds Java and a release's jars, getting these through Maven the first time: about 25 seconds and 54 MB in `K_KAFKA_CACHE`
 * (default `~/.cache/k-kafka`).
 *
 * @throws InvalidArgumentError when `version` is not a release that can be launched.
 * @throws KafkaLaunchError `unsupported-platform`, `java-missing`, `java-too-old`, `maven-missing` or `jars-unresolved`.
 * @throws TimeoutError when `java -version` or Maven does not end (30 seconds, ten minutes).
 */
export async function resolveKafkaInstallation(options: KafkaInstallationOptions = {}): Promise<KafkaInstallation> {
  const { environment = process.env, onProgress = () => undefined, version = defaultKafkaVersion } = options
  const signal = options.signal ?? new AbortController().signal
  assertLaunchableVersion(version)
  assertSupportedPlatform(process.platform)
  const java = await findJava(version, environment, signal)
  const jarsDirectory = await resolveBrokerJars({
    kafkaVersion: version,
    cacheDirectory: cacheDirectory(environment),
    environment,
    onProgress,
    signal,
  })
  return { version, java, jarsDirectory }
}

/** @throws InvalidArgumentError when a version is not a release of 3.9.0 or newer. */
export function assertLaunchableVersion(version: string): void {
  const [major, minor] = /^(\d+)\.(\d+)\.\d+$/.exec(version)?.slice(1).map(Number) ?? []
  const isLaunchable = major !== undefined && minor !== undefined && (major > 3 || (major === 3 && minor >= 9))
  if (isLaunchable) return
  const constraint = `must be a release of Kafka from ${oldestKafkaVersion} on, such as ${defaultKafkaVersion}`
  throw new InvalidArgumentError('version', `got "${version}", ${constraint}`)
}

/** @throws KafkaLaunchError `unsupported-platform` where there is no POSIX shell. */
export function assertSupportedPlatform(platform: NodeJS.Platform): void {
  if (platform !== 'win32') return
  const message = 'the launcher runs on Linux and macOS; on Windows run Kafka in Docker and use its address'
  throw new KafkaLaunchError('unsupported-platform', message)
}

/** The arguments of `java` for one of the installation's programs, up to and including its class. */
export function javaArguments(
  installation: KafkaInstallation,
  program: { readonly className: string; readonly jvmOptions: readonly string[]; readonly logLevel: 'INFO' | 'WARN' },
): string[] {
  const { jarsDirectory } = installation
  const logging = loggingOptions(jarsDirectory, program.logLevel)
  return [...program.jvmOptions, ...logging, '-cp', join(jarsDirectory, '*'), program.className]
}

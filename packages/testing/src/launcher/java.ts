import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { KafkaLaunchError } from './kafka-launch-error.ts'
import { commandNotFound, runCommand } from './run-command.ts'

const probeTimeoutMs = 30_000

/** The Java release that the launcher asks for: brokers of 4.0 and newer run on nothing older than 17 (KIP-1013); of 3.9, tested on 11 and newer. */
export function requiredJavaRelease(kafkaVersion: string): number {
  return Number.parseInt(kafkaVersion, 10) >= 4 ? 17 : 11
}

/** The directory in what `java -XshowSettings:properties` prints: that of the Java itself, where the command may be a wrapper of a version manager. */
export function parseJavaHome(output: string): string | undefined {
  return /^\s*java\.home = (.+)$/m.exec(output)?.[1]?.trim()
}

/** The release in what `java -version` prints: 17 for `"17.0.15"`, 8 for `"1.8.0_392"`; `undefined` when there is none. */
export function parseJavaRelease(output: string): number | undefined {
  const release = /version "(?:1\.)?(\d+)/.exec(output)?.[1]
  return release === undefined ? undefined : Number(release)
}

/**
 * The path of the `java` to start Kafka with: the one in `JAVA_HOME` if that is set, else the one on `PATH`.
 *
 * @throws KafkaLaunchError `java-missing` or `java-too-old`.
 * @throws TimeoutError when `java -version` does not end within 30 seconds.
 */
export async function findJava(
  kafkaVersion: string,
  environment: NodeJS.ProcessEnv,
  signal?: AbortSignal,
): Promise<string> {
  const needed = `Kafka ${kafkaVersion} needs Java ${requiredJavaRelease(kafkaVersion)} or newer`
  const wayOut = 'install it, put it on PATH or set JAVA_HOME'
  const home = environment.JAVA_HOME
  const limits = { environment, timeoutMs: probeTimeoutMs, timeoutOption: 'no option sets it', signal }
  const onPath = home ? '' : (await runCommand('/bin/sh', ['-c', 'command -v java'], limits)).stdout.trim()
  const java = home ? join(home, 'bin', 'java') : onPath || 'java'
  const probe = await runCommand(java, ['-XshowSettings:properties', '-version'], limits)
  if (probe.exitCode === commandNotFound) {
    const where = home ? `at ${java} (JAVA_HOME is ${home})` : 'on PATH'
    throw new KafkaLaunchError('java-missing', `there is no java ${where}; ${needed}: ${wayOut}`)
  }
  const release = parseJavaRelease(probe.stderr + probe.stdout)
  if (release === undefined) {
    const said = (probe.stderr + probe.stdout).trim().split('\n', 1)[0]
    throw new KafkaLaunchError('java-missing', `${java} -version says "${said}", not a version; ${needed}: ${wayOut}`)
  }
  if (release < requiredJavaRelease(kafkaVersion)) {
    throw new KafkaLaunchError('java-too-old', `${java} is Java ${release}; ${needed}: ${wayOut}`)
  }
  return realJava(probe.stderr + probe.stdout) ?? java
}

/** Signals must reach the Java itself: a wrapper that was killed, or paused, would leave it running. */
function realJava(output: string): string | undefined {
  const home = parseJavaHome(output)
  const java = home === undefined ? undefined : join(home, 'bin', 'java')
  return java !== undefined && existsSync(java) ? java : undefined
}

import { randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { TimeoutError } from '@k/protocol'
import { type KafkaUser, scramArguments } from './credentials.ts'
import type { KafkaInstallation } from './kafka-installation.ts'
import { KafkaLaunchError } from './kafka-launch-error.ts'
import { runKafkaTool } from './kafka-tool.ts'
import { explainingLines } from './log-tail.ts'

/** A random id as `org.apache.kafka.common.Uuid` prints it: 16 bytes in URL-safe base 64. It never begins with a dash, which would read as an option. */
export function randomUuid(random: () => Buffer = () => randomBytes(16)): string {
  for (;;) {
    const uuid = random().toString('base64url')
    if (!uuid.startsWith('-')) return uuid
  }
}

/** What {@link formatStorage} formats. */
export interface FormatRequest {
  readonly installation: KafkaInstallation
  readonly environment: NodeJS.ProcessEnv
  readonly clusterId: string
  /** The node's `server.properties`. */
  readonly configurationFile: string
  /** Where the tool's output goes if it fails. */
  readonly logFile: string
  /** Users that get SCRAM credentials. */
  readonly users: readonly KafkaUser[]
  readonly timeoutMs: number
  readonly signal: AbortSignal
}

/**
 * Formats a node's log directory (`kafka.tools.StorageTool format`).
 *
 * @throws KafkaLaunchError `format-failed` when the tool refuses the configuration, `not-ready` when it does not end in time.
 */
export async function formatStorage(request: FormatRequest): Promise<void> {
  const { clusterId, configurationFile, environment, installation, logFile, signal, timeoutMs, users } = request
  const args = ['format', '-t', clusterId, '-c', configurationFile, ...scramArguments(users)]
  const format = runKafkaTool(installation, 'StorageTool', args, { environment, timeoutMs, signal })
  const result = await format.catch(error => {
    throw error instanceof TimeoutError ? slowError(timeoutMs, error) : error
  })
  if (result.exitCode === 0) return
  const output = result.stdout + result.stderr
  await writeFile(logFile, output)
  const logTail = explainingLines(output)
  const reason = logTail.find(line => /Exception|rror/.test(line)) ?? `exit code ${result.exitCode}`
  const message = `formatting failed: ${reason.trim()}; where it names a configuration, look at config`
  throw new KafkaLaunchError('format-failed', message, { logFile, logTail })
}

function slowError(limitMs: number, cause: TimeoutError): KafkaLaunchError {
  const message = `formatting did not end within ${limitMs} ms (startTimeoutMs): give it longer on a slow machine`
  return new KafkaLaunchError('not-ready', message, { cause })
}

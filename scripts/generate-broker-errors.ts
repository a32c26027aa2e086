import { execFile } from 'node:child_process'
import { delimiter, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { resolveKafkaInstallation } from '@k/testing'
import { kafkaClientsVersion } from './definitions/kafka-clients-jar.ts'

const program = resolve(fileURLToPath(import.meta.url), '../definitions/BrokerErrors.java')
const lineForm =
  /^(?<code>-?\d+)\t(?<name>[A-Z][A-Z0-9_]*)\t(?<retriable>true|false)\t(?<staleMetadata>true|false)\t(?<staleCoordinator>true|false)$/

/** One error, as its line says it. */
interface ErrorLine {
  readonly code: number
  readonly name: string
  readonly retriable: string
  readonly staleMetadata: string
  readonly staleCoordinator: string
}

/** Where the table of broker errors stands, relative to the root. */
export const brokerErrorsFile = 'packages/protocol/src/gen/broker-errors.ts'

/**
 * What `BrokerErrors.java` prints about a jar of kafka-clients; the argument of {@link renderBrokerErrors}.
 *
 * @throws Error when Java fails; KafkaLaunchError when there is no Java.
 */
export async function readBrokerErrors(jar: string): Promise<string> {
  // The errors want a logger, which the jar is without: a broker's jars have one. Behind the jar, so that they lend nothing else.
  const { java, jarsDirectory } = await resolveKafkaInstallation()
  const classPath = [jar, join(jarsDirectory, '*')].join(delimiter)
  const { stdout } = await promisify(execFile)(java, ['-cp', classPath, program])
  return stdout
}

/**
 * The text of {@link brokerErrorsFile}.
 *
 * @param lines A line an error: code, name, whether it is retriable, means stale metadata, means a stale coordinator, with tabs between.
 * @throws Error when a line has another form, or the codes are not -1, 0, 1 and so on without a gap: they are looked up by their place.
 */
export function renderBrokerErrors(lines: string): string {
  const errors = lines.trimEnd().split('\n').map(parseLine)
  const sorted = errors.toSorted((left, right) => left.code - right.code)
  const misplaced = sorted.find(({ code }, index) => code !== index - 1)
  if (misplaced !== undefined)
    throw new Error(`code ${misplaced.code}: codes must run from -1 without gap or repetition`)
  const entries = sorted.map(({ code, name, ...facts }) => {
    const { retriable, staleCoordinator, staleMetadata } = facts
    return `  { code: ${code}, name: '${name}', retriable: ${retriable}, staleMetadata: ${staleMetadata}, staleCoordinator: ${staleCoordinator} },`
  })
  return `// @generated from kafka-clients ${kafkaClientsVersion} by scripts/generate.ts
import type { BrokerErrorInfo } from '../errors/broker-error-info.ts'

/** The errors of Kafka ${kafkaClientsVersion} in the order of their codes, without a gap: code -1 is at 0 (Java: \`Errors\`). */
export const brokerErrors: readonly BrokerErrorInfo[] = [
${entries.join('\n')}
]

/** The error codes of Kafka ${kafkaClientsVersion} by name: \`BrokerErrorCode.NOT_LEADER_OR_FOLLOWER\` is 6 (Java: \`Errors\`). */
export const BrokerErrorCode = {
${sorted.map(entry => `  /** ${describe(entry)} */\n  ${entry.name}: ${entry.code},`).join('\n')}
} as const
`
}

function describe({ retriable, staleCoordinator, staleMetadata }: ErrorLine): string {
  if (staleMetadata === 'true') return 'Retriable, with fresh metadata.'
  if (staleCoordinator === 'true') return 'Retriable, once the coordinator is found anew.'
  return retriable === 'true' ? 'Retriable.' : 'Not retriable.'
}

function parseLine(line: string): ErrorLine {
  const groups = lineForm.exec(line)?.groups as (Omit<ErrorLine, 'code'> & { readonly code: string }) | undefined
  if (groups === undefined) {
    throw new Error(`"${line}" must be a code, a name and three times true or false, with tabs between`)
  }
  return { ...groups, code: Number(groups.code) }
}

import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { resolveKafkaInstallation } from '@k/testing'
import { kafkaClientsJar, kafkaClientsVersion } from './definitions/kafka-clients-jar.ts'
import { type Report, runAsScript } from './report.ts'

const program = resolve(fileURLToPath(import.meta.url), '../definitions/BrokerErrors.java')
const lineForm = /^(?<code>-?\d+)\t(?<name>[A-Z][A-Z0-9_]*)\t(?<retriable>true|false)\t(?<staleMetadata>true|false)$/

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
 * @param lines A line an error: code, name, whether it is retriable, whether it means stale metadata, with tabs between.
 * @throws Error when a line has another form, or the codes are not -1, 0, 1 and so on without a gap: they are looked up by their place.
 */
export function renderBrokerErrors(lines: string): string {
  const errors = lines.trimEnd().split('\n').map(parseLine)
  const sorted = errors.toSorted((left, right) => left.code - right.code)
  const misplaced = sorted.find(({ code }, index) => code !== index - 1)
  if (misplaced !== undefined)
    throw new Error(`code ${misplaced.code}: codes must run from -1 without gap or repetition`)
  const entries = sorted.map(
    ({ code, name, retriable, staleMetadata }) =>
      `  { code: ${code}, name: '${name}', retriable: ${retriable}, staleMetadata: ${staleMetadata} },`,
  )
  return `// @generated from kafka-clients ${kafkaClientsVersion} by scripts/generate-broker-errors.ts
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

function describe({ retriable, staleMetadata }: { retriable: string; staleMetadata: string }): string {
  if (staleMetadata === 'true') return 'Retriable, with fresh metadata.'
  return retriable === 'true' ? 'Retriable.' : 'Not retriable.'
}

function parseLine(line: string): { code: number; name: string; retriable: string; staleMetadata: string } {
  const { code, name, retriable, staleMetadata } = lineForm.exec(line)?.groups ?? {}
  if (code === undefined || name === undefined || retriable === undefined || staleMetadata === undefined) {
    throw new Error(`"${line}" must be a code, a name and twice true or false, with tabs between`)
  }
  return { code: Number(code), name, retriable, staleMetadata }
}

async function generate(root: string): Promise<Report> {
  const text = renderBrokerErrors(await readBrokerErrors(await kafkaClientsJar()))
  mkdirSync(dirname(join(root, brokerErrorsFile)), { recursive: true })
  writeFileSync(join(root, brokerErrorsFile), text)
  return { summary: `${brokerErrorsFile}: written`, faults: [] }
}

await runAsScript(import.meta.url, generate)

import { assertMilliseconds } from './deadline.ts'
import { javaArguments, type KafkaInstallation } from './kafka-installation.ts'
import { type CommandResult, runCommand } from './run-command.ts'

/** Options of {@link runKafkaTool}. */
export interface KafkaToolOptions {
  /** What the tool reads from its standard input. Default: nothing. */
  readonly input?: string
  /** The tool's environment. Default: this process's. */
  readonly environment?: NodeJS.ProcessEnv
  /** After how many milliseconds the tool is killed. Default: 60,000. */
  readonly timeoutMs?: number
  /** Kills the tool; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal
}

/** The JVM options of a tool: a small heap and a quick start. */
export const toolJvmOptions = ['-Xmx256m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'] as const

const outsideTools: Readonly<Record<string, string>> = {
  ConfigCommand: 'kafka.admin.ConfigCommand',
  StorageTool: 'kafka.tools.StorageTool',
}

// Kafka 4 moved these to where the others are.
const outsideToolsOfKafka3: Readonly<Record<string, string>> = {
  AclCommand: 'kafka.admin.AclCommand',
  BrokerApiVersionsCommand: 'kafka.admin.BrokerApiVersionsCommand',
  ConsoleProducer: 'kafka.tools.ConsoleProducer',
}

/**
 * A tool's class in a release by its short name: `TopicCommand` is `org.apache.kafka.tools.TopicCommand`, and the few that are elsewhere are known.
 * A name that begins with `org.` or `kafka.` is kept.
 */
export function toolClassName(tool: string, kafkaVersion: string): string {
  if (/^(org|kafka)\./.test(tool)) return tool
  const moved = kafkaVersion.startsWith('3.') ? outsideToolsOfKafka3[tool] : undefined
  return moved ?? outsideTools[tool] ?? `org.apache.kafka.tools.${tool}`
}

/**
 * Runs one of Kafka's own command line tools to its end, whatever its exit code. The tool never outlives this process.
 *
 * ```ts
 * import { resolveKafkaInstallation, runKafkaTool } from '@k/testing'
 *
 * const installation = await resolveKafkaInstallation()
 * const { stdout } = await runKafkaTool(installation, 'TopicCommand', ['--bootstrap-server', '127.0.0.1:9092', '--list'])
 * console.log(stdout)
 * ```
 *
 * @param tool The class, without `org.apache.kafka.tools.` if it is in there: `TopicCommand`, `consumer.ConsoleConsumer`. `ConfigCommand` and
 *   `StorageTool`, and what Kafka 3 has elsewhere (`AclCommand`, `BrokerApiVersionsCommand`, `ConsoleProducer`), are known by these names too.
 * @throws InvalidArgumentError when `timeoutMs` is not a whole number of milliseconds that a timer can wait.
 * @throws TimeoutError when the tool does not end within `timeoutMs`.
 */
export async function runKafkaTool(
  installation: KafkaInstallation,
  tool: string,
  args: readonly string[],
  options: KafkaToolOptions = {},
): Promise<CommandResult> {
  const { environment = process.env, input = '', signal, timeoutMs = 60_000 } = options
  assertMilliseconds('timeoutMs', timeoutMs)
  const className = toolClassName(tool, installation.version)
  const java = javaArguments(installation, { className, jvmOptions: toolJvmOptions, logLevel: 'WARN' })
  const limits = { timeoutMs, timeoutOption: 'timeoutMs', signal }
  return runCommand(installation.java, [...java, ...args], { name: tool, environment, input, ...limits })
}

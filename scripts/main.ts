// The main job of `npm start` until there is a client: one record's round trip through a real Kafka, by Kafka's own tools.
import { randomUUID } from 'node:crypto'
import { TimeoutError } from '@k/protocol'
import {
  type CommandResult,
  type KafkaInstallation,
  launchKafka,
  resolveKafkaInstallation,
  runKafkaTool,
  watchRunner,
} from '@k/testing'

const toolTimeoutMs = 60_000
// What finds out whether there is a Kafka at all must not take long.
const firstTimeoutMs = 15_000

const print = (line: string) => void process.stdout.write(`${line}\n`)

async function main(): Promise<void> {
  const servers = process.env.KAFKA_BOOTSTRAP_SERVERS
  if (servers) {
    const installation = await resolveKafkaInstallation({ onProgress: print })
    print(`using Kafka at ${servers} (KAFKA_BOOTSTRAP_SERVERS)`)
    return roundTrip(installation, servers)
  }
  const startedAt = performance.now()
  const kafka = await launchKafka({ onProgress: print })
  try {
    const { installation } = kafka.description
    print(`Kafka ${installation.version} is ready on ${kafka.bootstrapServers} after ${secondsSince(startedAt)} s`)
    await roundTrip(installation, kafka.bootstrapServers.join(','))
  } finally {
    print('stopping Kafka')
    await kafka.close()
  }
}

async function roundTrip(installation: KafkaInstallation, servers: string): Promise<void> {
  const topic = `k-start-${randomUUID()}`
  const value = 'created'
  const at = ['--bootstrap-server', servers, '--topic', topic]
  const run = async (tool: string, args: readonly string[], options: { input?: string; timeoutMs?: number } = {}) =>
    assertDone(tool, await runKafkaTool(installation, tool, [...at, ...args], { timeoutMs: toolTimeoutMs, ...options }))
  await run('TopicCommand', ['--create'], { timeoutMs: firstTimeoutMs }).catch(cause => {
    throw cause instanceof TimeoutError ? unreachable(servers, cause) : cause
  })
  try {
    const startedAt = performance.now()
    await run('ConsoleProducer', [], { input: `${value}\n` })
    print(`produced "${value}" to ${topic}`)
    const consume = ['--from-beginning', '--max-messages', '1', '--timeout-ms', '30000']
    const consumed = (await run('consumer.ConsoleConsumer', consume)).trim()
    if (consumed !== value) throw new Error(`produced "${value}", consumed "${consumed}" from ${topic}`)
    print(`consumed "${consumed}"; the round trip took ${secondsSince(startedAt)} s`)
  } finally {
    // What went wrong before is worth more than a topic that stays.
    await run('TopicCommand', ['--delete']).catch(() => print(`could not delete ${topic}`))
  }
}

function unreachable(servers: string, cause: unknown): Error {
  const message = `no Kafka answers at ${servers} within ${firstTimeoutMs} ms: is KAFKA_BOOTSTRAP_SERVERS right?`
  return new Error(message, { cause })
}

function assertDone(tool: string, { exitCode, stderr, stdout }: CommandResult): string {
  if (exitCode === 0) return stdout
  const said = (stderr.trim() || stdout.trim()).split('\n')
  throw new Error(
    `${tool} ended with exit code ${exitCode}: ${said.find(line => /rror|xception/.test(line)) ?? said[0]}`,
  )
}

function secondsSince(startedAt: number): string {
  return ((performance.now() - startedAt) / 1000).toFixed(1)
}

// Killed with it: what was launched ends with this process.
void watchRunner(() => process.exit(1))
try {
  await main()
} catch (error) {
  const message = error instanceof Error ? error.message : String(error)
  process.stderr.write(`npm start: ${message}\n`)
  process.exitCode = 1
}

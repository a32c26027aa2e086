// The main job of `npm start` until there is a client: one record's round trip through a real Kafka, by Kafka's own tools.
import { randomUUID } from 'node:crypto'
import {
  type CommandResult,
  type KafkaInstallation,
  KafkaLaunchError,
  launchKafka,
  resolveKafkaInstallation,
  runKafkaTool,
} from '@k/testing'

const print = (line: string) => void process.stdout.write(`${line}\n`)

async function main(): Promise<void> {
  const servers = process.env.KAFKA_BOOTSTRAP_SERVERS
  if (servers) return roundTrip(await resolveKafkaInstallation({ onProgress: print }), servers)
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
  const run = async (tool: string, args: readonly string[], input = '') =>
    assertDone(tool, await runKafkaTool(installation, tool, [...at, ...args], { input }))
  await run('TopicCommand', ['--create'])
  try {
    const startedAt = performance.now()
    await run('ConsoleProducer', [], `${value}\n`)
    print(`produced "${value}" to ${topic}`)
    const consumed = await run('consumer.ConsoleConsumer', [
      '--from-beginning',
      '--max-messages',
      '1',
      '--timeout-ms',
      '30000',
    ])
    if (consumed.trim() !== value) throw new Error(`produced "${value}", consumed "${consumed.trim()}" from ${topic}`)
    print(`consumed "${consumed.trim()}"; the round trip took ${secondsSince(startedAt)} s`)
  } finally {
    await run('TopicCommand', ['--delete'])
  }
}

function assertDone(tool: string, { exitCode, stderr, stdout }: CommandResult): string {
  if (exitCode === 0) return stdout
  throw new Error(`${tool} ended with exit code ${exitCode}: ${stderr.trim() || stdout.trim()}`)
}

function secondsSince(startedAt: number): string {
  return ((performance.now() - startedAt) / 1000).toFixed(1)
}

try {
  await main()
} catch (error) {
  const isExplained = error instanceof KafkaLaunchError
  process.stderr.write(`npm start: ${isExplained ? error.message : error instanceof Error ? error.stack : error}\n`)
  process.exitCode = 1
}

#!/usr/bin/env node
import { KafkaError } from '@k/protocol'
import { sendClusterCommand } from '../launcher/cluster-command.ts'
import { type KafkaCommand, parseCommandLine, usage } from './command-line.ts'
import { SupervisorError, upDetached } from './detach.ts'
import { requireLiveCluster } from './live-cluster.ts'
import { describeForPerson, nodesForPerson, titleOf } from './report.ts'
import { supervise } from './supervise.ts'
import { tool } from './tool.ts'
import { up } from './up.ts'

const print = (line: string) => void process.stdout.write(`${line}\n`)
// Whoever read along has seen enough. What is held goes on: `kafka up | head` is no wish to stop it.
for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreClosedPipe)

async function run(command: KafkaCommand): Promise<number> {
  switch (command.command) {
    case 'help':
      print(usage)
      return 0
    case 'up':
      await (command.detach ? upDetached(command.name, process.argv.slice(3), print) : up(command, print))
      return 0
    case 'supervise':
      await supervise(command, print)
      return 0
    case 'status':
      return status(command)
    case 'node':
      return node(command)
    case 'down':
      await sendClusterCommand((await requireLiveCluster(command.name)).state.socketPath, { command: 'close' })
      print('stopped')
      return 0
    case 'tool':
      return tool(command, line => void process.stderr.write(`${line}\n`))
  }
}

function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}

async function status({ json, name }: Extract<KafkaCommand, { command: 'status' }>): Promise<number> {
  const { state, status: nodes } = await requireLiveCluster(name)
  if (json) {
    print(JSON.stringify({ ...state, ...nodes }, null, 2))
    return 0
  }
  print(
    `${titleOf(state.cluster)}, named ${name}, until "k-kafka down" or ${new Date(state.expiresAt).toLocaleString()}`,
  )
  for (const line of [...nodesForPerson(nodes), ...describeForPerson(state.cluster)]) print(line)
  return 0
}

async function node({ action, name, node: id }: Extract<KafkaCommand, { command: 'node' }>): Promise<number> {
  const { socketPath } = (await requireLiveCluster(name)).state
  for (const line of nodesForPerson(await sendClusterCommand(socketPath, { command: action, node: id }))) print(line)
  return 0
}

try {
  process.exitCode = await run(parseCommandLine(process.argv.slice(2)))
} catch (error) {
  process.stderr.write(`k-kafka: ${explain(error)}\n`)
  process.exitCode = 1
}

/** An error of ours says what to do; anything else is a fault of the program, whose stack matters. */
function explain(error: unknown): string {
  if (KafkaError.isInstance(error) || error instanceof SupervisorError) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

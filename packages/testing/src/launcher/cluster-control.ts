import { connect, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { InvalidArgumentError, InvalidStateError, KafkaError } from '@k/protocol'
import type { KafkaCluster } from './kafka-cluster.ts'
import type { KafkaNode, KafkaNodeState } from './kafka-node.ts'

/** What can be asked of a node from another process; each is the method of {@link KafkaNode} with that name. */
export type KafkaNodeCommand = 'start' | 'stop' | 'kill' | 'restart' | 'pause' | 'resume'

/** What can be asked of a cluster from another process. */
export type KafkaClusterCommand =
  | { readonly command: 'status' }
  | { readonly command: 'close' }
  | { readonly command: KafkaNodeCommand; readonly node: number }

/** What the nodes of a cluster do now. */
export interface KafkaClusterStatus {
  readonly nodes: readonly { readonly id: number; readonly state: KafkaNodeState; readonly pid: number | undefined }[]
}

/** The commands that name a node. */
export const nodeCommands = ['start', 'stop', 'kill', 'restart', 'pause', 'resume'] as const

/** A cluster that answers commands of other processes. */
export interface KafkaClusterControl {
  /** The path of the Unix domain socket, for {@link sendClusterCommand}. */
  readonly socketPath: string
  /** Stops answering. The cluster goes on. */
  close(): Promise<void>
}

/**
 * Lets other processes of this machine and user control a cluster: the workers of a test runner whose main process launched it.
 *
 * @param cluster The cluster.
 * @param onClose What `close` does. Default: closes the cluster.
 */
export async function serveClusterControl(
  cluster: KafkaCluster,
  onClose: () => Promise<void> = () => cluster.close(),
): Promise<KafkaClusterControl> {
  const socketPath = join(cluster.description.directory, 'control.sock')
  const server = createServer(socket => {
    // A client that goes away before its answer is no concern of ours.
    socket.on('error', () => undefined)
    createInterface(socket).once('line', line => void answer(socket, line))
  })
  const answer = async (socket: Socket, line: string) => {
    try {
      const status = await obey(cluster, JSON.parse(line), onClose)
      socket.end(`${JSON.stringify({ status })}\n`)
    } catch (error) {
      socket.end(`${JSON.stringify({ error: error instanceof Error ? error.message : String(error) })}\n`)
    }
  }
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(socketPath, resolve))
  // The cluster keeps the process alive as long as it should; the socket need not.
  server.unref()
  return { socketPath, close: () => new Promise(resolve => server.close(() => resolve())) }
}

async function obey(
  cluster: KafkaCluster,
  request: KafkaClusterCommand,
  onClose: () => Promise<void>,
): Promise<KafkaClusterStatus> {
  if (request.command === 'close') await onClose()
  else if (request.command !== 'status') await nodeOf(cluster, request.node)[request.command]()
  return { nodes: cluster.nodes.map(({ id, pid, state }) => ({ id, state, pid })) }
}

function nodeOf(cluster: KafkaCluster, id: number): KafkaNode {
  const node = cluster.nodes.find(each => each.id === id)
  if (node) return node
  throw new InvalidArgumentError('node', `got ${id}, must be one of ${cluster.nodes.map(each => each.id).join(', ')}`)
}

/** A command that the cluster's process refused or failed at; the message ends with the one of the error there. */
export class KafkaClusterCommandError extends KafkaError {
  static override readonly kind: string = 'KafkaClusterCommand'
}

/**
 * Sends a command to a cluster of another process and waits until it is carried out.
 *
 * @param socketPath What {@link serveClusterControl} said.
 * @throws InvalidStateError when nobody answers there: the cluster's process is gone.
 * @throws KafkaClusterCommandError when the command failed there.
 */
export function sendClusterCommand(socketPath: string, command: KafkaClusterCommand): Promise<KafkaClusterStatus> {
  return new Promise((resolve, reject) => {
    const socket = connect(socketPath)
    const gone = (cause?: unknown) =>
      new InvalidStateError(`no cluster answers at ${socketPath}: it is gone`, { cause })
    let received = ''
    socket.setEncoding('utf8')
    socket.once('connect', () => socket.write(`${JSON.stringify(command)}\n`))
    socket.on('data', chunk => {
      received += chunk
    })
    socket.once('error', error => reject(gone(error)))
    socket.once('close', () => {
      if (!received.endsWith('\n')) return reject(gone())
      const answer: { status: KafkaClusterStatus } | { error: string } = JSON.parse(received)
      if ('error' in answer) reject(new KafkaClusterCommandError(`${command.command} failed: ${answer.error}`))
      else resolve(answer.status)
    })
  })
}

import { connect, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { InvalidArgumentError, InvalidStateError, KafkaError, TimeoutError } from '@k/protocol'
import type { KafkaCluster } from './kafka-cluster.ts'
import type { KafkaNode, KafkaNodeState } from './kafka-node.ts'

/** What can be asked of a node from another process; each is the method of {@link KafkaNode} with that name. */
export type KafkaNodeCommand = 'start' | 'stop' | 'kill' | 'restart' | 'pause' | 'resume'

/** Asks what the nodes do, or for the end of the cluster. */
export interface KafkaWholeClusterCommand {
  /** `status` changes nothing. */
  readonly command: 'status' | 'close'
}

/** Asks something of one node. */
export interface KafkaSingleNodeCommand {
  /** What the node is to do. */
  readonly command: KafkaNodeCommand
  /** The node's id. */
  readonly node: number
}

/** What can be asked of a cluster from another process. */
export type KafkaClusterCommand = KafkaWholeClusterCommand | KafkaSingleNodeCommand

/** What one node does now. */
export interface KafkaNodeStatus {
  /** `node.id`. */
  readonly id: number
  /** Whether it runs. */
  readonly state: KafkaNodeState
  /** The broker's process id, unless it is stopped. */
  readonly pid: number | undefined
}

/** What the nodes of a cluster do now. */
export interface KafkaClusterStatus {
  /** Every node, in the order of their ids. */
  readonly nodes: readonly KafkaNodeStatus[]
}

/** The commands that name a node. */
export const nodeCommands = ['start', 'stop', 'kill', 'restart', 'pause', 'resume'] as const

/** A cluster that answers commands of other processes. */
export interface KafkaClusterControl {
  /** The path of the Unix domain socket, for {@link sendClusterCommand}. */
  readonly socketPath: string
  /** Stops answering. The cluster goes on. */
  close(): Promise<void>
  /** {@link close}. */
  [Symbol.asyncDispose](): Promise<void>
}

/**
 * Lets other processes of this machine and user control a cluster: the workers of a test runner whose main process launched it.
 *
 * @param cluster The cluster.
 * @param onClose What `close` does. Default: closes the cluster.
 * @throws InvalidStateError when the path of the cluster's directory is too long for a socket.
 */
export async function serveClusterControl(
  cluster: KafkaCluster,
  onClose: () => Promise<void> = () => cluster.close(),
): Promise<KafkaClusterControl> {
  const socketPath = join(cluster.description.directory, 'control.sock')
  assertSocketPath(socketPath)
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
  const close = () => new Promise<void>(resolve => server.close(() => resolve()))
  return { socketPath, close, [Symbol.asyncDispose]: close }
}

/** The kernel's own limit, of macOS, which is the lower one. */
function assertSocketPath(path: string): void {
  const longest = 103
  if (Buffer.byteLength(path) <= longest) return
  const wayOut = 'set TMPDIR to a directory with a shorter path'
  throw new InvalidStateError(`${path} is too long for a socket, ${longest} bytes at most: ${wayOut}`)
}

async function obey(
  cluster: KafkaCluster,
  request: KafkaClusterCommand,
  onClose: () => Promise<void>,
): Promise<KafkaClusterStatus> {
  if ('node' in request) await nodeOf(cluster, request.node)[assertNodeCommand(request.command)]()
  else if (request.command === 'close') await onClose()
  else if (request.command !== 'status') throw InvalidArgumentError.unknownOption(request.command, ['status', 'close'])
  return { nodes: cluster.nodes.map(({ id, pid, state }) => ({ id, state, pid })) }
}

function nodeOf(cluster: KafkaCluster, id: number): KafkaNode {
  const node = cluster.nodes.find(each => each.id === id)
  if (node) return node
  throw new InvalidArgumentError('node', `got ${id}, must be one of ${cluster.nodes.map(each => each.id).join(', ')}`)
}

/** What another process sends is not to be trusted to be a command. */
function assertNodeCommand(command: string): KafkaNodeCommand {
  const known = nodeCommands.find(each => each === command)
  if (known) return known
  throw InvalidArgumentError.unknownOption(command, nodeCommands)
}

/** A command that the cluster's process refused or failed at; the message ends with the one of the error there. */
export class KafkaClusterCommandError extends KafkaError {
  static override readonly kind: string = 'KafkaClusterCommand'
}

/**
 * Sends a command to a cluster of another process and waits until it is carried out.
 *
 * @param socketPath What {@link serveClusterControl} said.
 * @param timeoutMs After how many milliseconds to give up waiting; the command may still be carried out. Default: 120,000.
 * @throws InvalidStateError when nobody answers there: the cluster's process is gone.
 * @throws TimeoutError when it does not answer in time.
 * @throws KafkaClusterCommandError when the command failed there.
 */
export function sendClusterCommand(
  socketPath: string,
  command: KafkaClusterCommand,
  timeoutMs = 120_000,
): Promise<KafkaClusterStatus> {
  return new Promise((resolve, reject) => {
    const socket = connect(socketPath)
    const operation = `${command.command} was not answered at ${socketPath}`
    const timer = setTimeout(() => {
      reject(new TimeoutError(operation, { limitMs: timeoutMs, option: 'timeoutMs' }))
      socket.destroy()
    }, timeoutMs)
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
      clearTimeout(timer)
      if (!received.endsWith('\n')) return reject(gone())
      const answer: { status: KafkaClusterStatus } | { error: string } = JSON.parse(received)
      if ('error' in answer) reject(new KafkaClusterCommandError(`${command.command} failed: ${answer.error}`))
      else resolve(answer.status)
    })
  })
}

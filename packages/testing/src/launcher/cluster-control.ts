import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { InvalidArgumentError, InvalidStateError, KafkaError, TimeoutError } from '@k/protocol'
import { assertMilliseconds, DeadlineExceeded, withDeadline } from './deadline.ts'
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

const longestCommand = 4_096

type Answer = { readonly status: KafkaClusterStatus } | { readonly error: string }

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
  const clients = new Set<Socket>()
  const server = createServer(socket => {
    clients.add(socket)
    socket.once('close', () => clients.delete(socket))
    // A client that goes away before its answer is no concern of ours.
    socket.on('error', () => socket.destroy())
    readLine(socket, async line => socket.end(`${JSON.stringify(await answer(cluster, line, onClose))}\n`))
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(socketPath, resolve))
  // A connection that could not be accepted is lost to its client, which says so; the cluster goes on.
  server.removeAllListeners('error').on('error', () => undefined)
  // The cluster keeps the process alive as long as it should; the socket need not.
  server.unref()
  const close = async () => {
    const closed = once(server, 'close')
    server.close()
    for (const client of clients) client.destroy()
    await closed
  }
  return { socketPath, close, [Symbol.asyncDispose]: close }
}

/** Calls back with the first line that a socket sends. One that sends more than a command can be is cut off. */
function readLine(socket: Socket, onLine: (line: string) => Promise<unknown>): void {
  let received = ''
  socket.setEncoding('utf8').on('data', chunk => {
    received += chunk
    const end = received.indexOf('\n')
    if (end < 0 && received.length > longestCommand) socket.destroy()
    if (end < 0) return
    socket.removeAllListeners('data').resume()
    void onLine(received.slice(0, end))
  })
}

async function answer(cluster: KafkaCluster, line: string, onClose: () => Promise<void>): Promise<Answer> {
  try {
    return { status: await obey(cluster, JSON.parse(line), onClose) }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
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

/** Options of {@link sendClusterCommand}. */
export interface SendClusterCommandOptions {
  /** After how many milliseconds to give up waiting; the command may still be carried out. Default: 120,000. */
  readonly timeoutMs?: number
  /** Gives up waiting; the promise rejects with the signal's reason, and the command may still be carried out. */
  readonly signal?: AbortSignal
}

/**
 * Sends a command to a cluster of another process and waits until it is carried out.
 *
 * @param socketPath What {@link serveClusterControl} said.
 * @throws InvalidStateError when nobody answers there: the cluster's process is gone.
 * @throws KafkaClusterCommandError when the command could not be sent, or failed there.
 * @throws TimeoutError when it is not answered in time.
 */
export async function sendClusterCommand(
  socketPath: string,
  command: KafkaClusterCommand,
  { signal, timeoutMs = 120_000 }: SendClusterCommandOptions = {},
): Promise<KafkaClusterStatus> {
  assertMilliseconds('timeoutMs', timeoutMs)
  const exchange = withDeadline({ limitMs: timeoutMs, signal }, deadline => send(socketPath, command, deadline))
  const received = await exchange.catch(error => {
    if (!(error instanceof DeadlineExceeded)) throw error
    const operation = `${command.command} was not answered at ${socketPath}`
    throw new TimeoutError(operation, { limitMs: timeoutMs, option: 'timeoutMs', cause: error })
  })
  if (!received.endsWith('\n')) throw goneError(socketPath)
  const result: Answer = JSON.parse(received)
  if ('error' in result) throw new KafkaClusterCommandError(`${command.command} failed: ${result.error}`)
  return result.status
}

/** Sends a line and returns everything that comes back until the other side has ended. */
function send(socketPath: string, command: KafkaClusterCommand, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(socketPath)
    let received = ''
    const abort = () => {
      reject(signal.reason)
      socket.destroy()
    }
    signal.addEventListener('abort', abort, { once: true })
    if (signal.aborted) abort()
    socket.setEncoding('utf8').on('data', chunk => {
      received += chunk
    })
    socket.once('connect', () => socket.write(`${JSON.stringify(command)}\n`))
    socket.once('error', (error: NodeJS.ErrnoException) => reject(connectionError(socketPath, error)))
    socket.once('close', () => resolve(received))
  })
}

/** No socket, or nobody behind it, is a cluster that is gone; anything else says nothing about the cluster. */
function connectionError(socketPath: string, cause: NodeJS.ErrnoException): KafkaError {
  const isGone = ['ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE'].includes(cause.code ?? '')
  if (isGone) return goneError(socketPath, cause)
  return new KafkaClusterCommandError(`cannot reach the cluster at ${socketPath}: ${cause.message}`, { cause })
}

function goneError(socketPath: string, cause?: unknown): InvalidStateError {
  return new InvalidStateError(`no cluster answers at ${socketPath}: it is gone`, { cause })
}

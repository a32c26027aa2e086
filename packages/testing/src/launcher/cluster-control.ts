import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { InvalidArgumentError, InvalidStateError } from '@k/protocol'
import {
  type ClusterCommandAnswer,
  type KafkaClusterCommand,
  type KafkaClusterStatus,
  type KafkaNodeCommand,
  nodeCommands,
} from './cluster-command.ts'
import type { KafkaCluster } from './kafka-cluster.ts'
import type { KafkaNode } from './kafka-node.ts'

const longestCommand = 4_096

/** A cluster that answers commands of other processes. */
export interface KafkaClusterControl {
  /** The path of the Unix domain socket, for `sendClusterCommand`. */
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

async function answer(
  cluster: KafkaCluster,
  line: string,
  onClose: () => Promise<void>,
): Promise<ClusterCommandAnswer> {
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
  return statusOf(cluster)
}

/** What the nodes of a cluster do now, as plain data. */
export function statusOf({ nodes }: KafkaCluster): KafkaClusterStatus {
  return { nodes: nodes.map(({ id, pid, state }) => ({ id, state, pid })) }
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

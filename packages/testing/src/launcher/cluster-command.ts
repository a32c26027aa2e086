import { connect } from 'node:net'
import { InvalidStateError, KafkaError, TimeoutError } from '@k/protocol'
import { assertMilliseconds, DeadlineExceeded, withDeadline } from './deadline.ts'
import type { KafkaNodeState } from './kafka-node.ts'

/** What can be asked of a node from another process; each is the method of `KafkaNode` with that name. */
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

/** What comes back for a command: one line of JSON. */
export type ClusterCommandAnswer = { readonly status: KafkaClusterStatus } | { readonly error: string }

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
 * @param socketPath What `serveClusterControl` said.
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
  const result: ClusterCommandAnswer = JSON.parse(received)
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

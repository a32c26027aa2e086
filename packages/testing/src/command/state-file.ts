import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { InvalidStateError } from '@k/protocol'
import { cacheDirectory } from '../launcher/cache-directory.ts'
import type { KafkaClusterDescription } from '../launcher/cluster-description.ts'

/** What `up --detach` leaves for `status`, `node` and `down`. */
export interface DetachedCluster {
  readonly name: string
  readonly supervisorPid: number
  /** Where the supervisor answers; it is alive exactly if it does. */
  readonly socketPath: string
  /** ISO 8601. */
  readonly startedAt: string
  /** When the supervisor stops the cluster by itself. ISO 8601. */
  readonly expiresAt: string
  readonly cluster: KafkaClusterDescription
}

/** The state file of a detached cluster, in the launcher's cache. */
export function stateFileOf(name: string, environment: NodeJS.ProcessEnv): string {
  return join(cacheDirectory(environment), 'clusters', `${name}.json`)
}

/** The log of a detached cluster's supervisor. */
export function supervisorLogOf(name: string, environment: NodeJS.ProcessEnv): string {
  return join(cacheDirectory(environment), 'clusters', `${name}.log`)
}

/**
 * Claims a name by writing its state file.
 *
 * @throws InvalidStateError when there is one already.
 */
export async function writeStateFile(file: string, state: DetachedCluster): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  // Whole or not at all, and only if there is none: a link can be both, a write cannot.
  const draft = `${file}.${state.supervisorPid}`
  await writeFile(draft, `${JSON.stringify(state, null, 2)}\n`)
  try {
    await link(draft, file)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause
    throw nameTakenError(state.name, cause)
  } finally {
    await rm(draft, { force: true })
  }
}

/** The error for a name under which a cluster is running. */
export function nameTakenError(name: string, cause?: unknown): InvalidStateError {
  return new InvalidStateError(`a cluster named ${name} is running already: take it down, or give --name`, { cause })
}

/**
 * The state under a name, or undefined when there is none.
 *
 * @throws InvalidStateError when the file cannot be understood.
 */
export async function readStateFile(file: string): Promise<DetachedCluster | undefined> {
  try {
    const state: DetachedCluster | null = JSON.parse(await readFile(file, 'utf8'))
    if (typeof state?.socketPath !== 'string') throw new SyntaxError('it has no socketPath')
    return state
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    if (cause instanceof SyntaxError) throw unreadableError(file, cause)
    throw cause
  }
}

function unreadableError(file: string, cause: SyntaxError): InvalidStateError {
  const message = `${file} is not the state of a cluster (${cause.message}): remove it, or give another --name`
  return new InvalidStateError(message, { cause })
}

/** Removes the state file of a supervisor, if it is there and still this supervisor's. */
export async function removeStateFile(file: string, supervisorPid: number): Promise<void> {
  const state = await readStateFile(file)
  if (state?.supervisorPid === supervisorPid) await rm(file, { force: true })
}

import { ApiKey, BrokerError, BrokerErrorCode } from '@k/protocol'
import { FindCoordinatorRequest } from '@k/protocol/messages/find-coordinator-request'
import { FindCoordinatorResponse } from '@k/protocol/messages/find-coordinator-response'
import type { BrokerConnection } from '../connection/broker-connection.ts'
import type { Api } from '../connection/pending-request.ts'
import { type Deferred, deferred } from '../retry/deferred.ts'
import { unlessAborted } from '../retry/pause.ts'
import type { BrokerNode } from './cluster-metadata.ts'

/** What a broker coordinates: a group, the transactions of a transactional id, or a share partition. */
export type CoordinatorType = 'group' | 'transaction' | 'share'

/** How FindCoordinator names them. */
const coordinatorTypes: Readonly<Record<CoordinatorType, number>> = { group: 0, transaction: 1, share: 2 }

const findCoordinatorApi: Api<FindCoordinatorRequest, FindCoordinatorResponse> = {
  request: FindCoordinatorRequest,
  response: FindCoordinatorResponse,
}
/** From this version on one request can ask for many (KIP-699). */
const batchedVersion = 4

/** Gives a connection to any broker. */
export type AnyConnection = (signal: AbortSignal) => Promise<Pick<BrokerConnection, 'negotiate' | 'send'>>

/** So many are kept; one that is looked for once, as by a tool that goes through all groups, need not stay for ever. */
const mostKnown = 10_000

type Found = BrokerNode | BrokerError

/** The coordinators of groups and transactional ids. Those that are asked for at the same time are looked up together. */
export class Coordinators {
  readonly #anyConnection: AnyConnection
  readonly #signal: AbortSignal
  readonly #known = new Map<string, BrokerNode>()
  /** Look-ups that have not ended. */
  readonly #pending = new Map<string, Deferred<BrokerNode>>()
  /** The keys of those that have not begun. */
  readonly #queued: Record<CoordinatorType, string[]> = { group: [], transaction: [], share: [] }

  /**
   * Begins knowing none.
   *
   * @param anyConnection Gives the connection on which a broker is asked.
   * @param signal Ends everything.
   */
  constructor(anyConnection: AnyConnection, signal: AbortSignal) {
    this.#anyConnection = anyConnection
    this.#signal = signal
  }

  /**
   * The coordinator of a key: as it was found the last time, or looked up.
   *
   * @param type What it coordinates.
   * @param key The group's id, or the transactional id.
   * @param signal Ends the waiting, but not the look-up.
   * @throws BrokerError, which is retriable while there is none.
   */
  find(type: CoordinatorType, key: string, signal?: AbortSignal): Promise<BrokerNode> {
    const name = nameOf(type, key)
    const known = this.#known.get(name)
    if (known !== undefined) return Promise.resolve(known)
    const pending = this.#pending.get(name) ?? this.#queue(type, key)
    return unlessAborted(pending.promise, signal)
  }

  /** Forgets the coordinator of a key, because it said that it is not that, or cannot be reached. */
  forget(type: CoordinatorType, key: string): void {
    this.#known.delete(nameOf(type, key))
  }

  #queue(type: CoordinatorType, key: string): Deferred<BrokerNode> {
    const queue = this.#queued[type]
    // The first of them has all that come in this turn looked up with it.
    if (queue.length === 0) queueMicrotask(() => void this.#lookUp(type, queue.splice(0)))
    queue.push(key)
    const pending = deferred<BrokerNode>()
    this.#pending.set(nameOf(type, key), pending)
    return pending
  }

  async #lookUp(type: CoordinatorType, keys: readonly string[]): Promise<void> {
    try {
      const found = await this.#ask(type, keys)
      for (const key of keys) this.#settle(nameOf(type, key), found.get(key) ?? missing(key))
    } catch (error) {
      for (const key of keys) this.#settle(nameOf(type, key), error)
    }
  }

  #settle(name: string, found: unknown): void {
    const pending = this.#pending.get(name)
    this.#pending.delete(name)
    if (found instanceof Error) {
      pending?.reject(found)
      return
    }
    const node = found as BrokerNode
    this.#keep(name, node)
    pending?.resolve(node)
  }

  #keep(name: string, node: BrokerNode): void {
    this.#known.set(name, node)
    if (this.#known.size <= mostKnown) return
    const [oldest] = this.#known.keys()
    if (oldest !== undefined) this.#known.delete(oldest)
  }

  async #ask(type: CoordinatorType, keys: readonly string[]): Promise<Map<string, Found>> {
    const signal = this.#signal
    // The same one for the version and the request: another broker may have another version.
    const connection = await this.#anyConnection(signal)
    const body = { ...FindCoordinatorRequest.default(), keyType: coordinatorTypes[type] }
    if (connection.negotiate(ApiKey.FindCoordinator) >= batchedVersion) {
      const response = await connection.send(findCoordinatorApi, { ...body, coordinatorKeys: keys }, { signal })
      return new Map(response.coordinators.map(coordinator => [coordinator.key, foundOf(coordinator.key, coordinator)]))
    }
    const answers = keys.map(async (key): Promise<[string, Found]> => {
      return [key, foundOf(key, await connection.send(findCoordinatorApi, { ...body, key }, { signal }))]
    })
    return new Map(await Promise.all(answers))
  }
}

interface Answer {
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly nodeId: number
  readonly host: string
  readonly port: number
}

function foundOf(key: string, { errorCode, errorMessage, host, nodeId, port }: Answer): Found {
  if (errorCode === BrokerErrorCode.NONE) return { id: nodeId, host, port, rack: undefined }
  return new BrokerError(`the coordinator of ${key}`, {
    errorCode,
    brokerMessage: errorMessage,
    context: { api: 'FindCoordinator' },
  })
}

function missing(key: string): BrokerError {
  const context = { api: 'FindCoordinator' }
  return new BrokerError(`the coordinator of ${key}`, { errorCode: BrokerErrorCode.COORDINATOR_NOT_AVAILABLE, context })
}

function nameOf(type: CoordinatorType, key: string): string {
  return `${type} ${key}`
}

import { BrokerError, BrokerErrorCode, InvalidStateError, KafkaError, type VersionLimits, zeroUuid } from '@k/protocol'
import { MetadataRequest } from '@k/protocol/messages/metadata-request'
import { MetadataResponse } from '@k/protocol/messages/metadata-response'
import { type Clock, systemClock } from '../clock.ts'
import type { BrokerConnection } from '../connection/broker-connection.ts'
import type { Api } from '../connection/pending-request.ts'
import { ConnectionError } from '../connection-error.ts'
import { ConnectionPool } from '../pool/connection-pool.ts'
import type { Lane } from '../pool/lane.ts'
import { type Attempt, RetryPolicy } from '../retry/retry-policy.ts'
import type { BrokerAddress } from '../transport/transport.ts'
import { connectToAny } from './broker-candidates.ts'
import type { BrokerNode } from './cluster-metadata.ts'
import { type ClusterOptions, type ResolvedClusterOptions, resolveClusterOptions } from './cluster-options.ts'
import { Coordinators, type CoordinatorType } from './coordinators.ts'
import { MetadataManager, type WantedTopics } from './metadata-manager.ts'

/** Which broker a request is for. */
export type BrokerTarget = 'any' | 'controller' | NodeTarget | CoordinatorTarget

/** The broker with a number. */
export interface NodeTarget {
  /** The number. */
  readonly nodeId: number
}

/** The broker that coordinates something. */
export interface CoordinatorTarget {
  /** What it coordinates. */
  readonly coordinator: CoordinatorType
  /** The group's id, or the transactional id. */
  readonly key: string
}

/** How a request is sent until it succeeds. */
export interface CallOptions<Response> {
  /** Which broker it is for. Default: any. */
  readonly target?: BrokerTarget | undefined
  /** On which connections. Default: those that all clients share. */
  readonly lane?: Lane | undefined
  /** What the request needs of its version. Default: the highest that both sides have. */
  readonly limits?: VersionLimits | undefined
  /** For how long it is tried, in milliseconds. Default: 60,000. */
  readonly timeoutMs?: number | undefined
  /** The option that says so. Default: `defaultApiTimeoutMs`. */
  readonly timeoutOption?: string | undefined
  /** Gives up. */
  readonly signal?: AbortSignal | undefined
  /** The error code of a response; 0 is none. Default: its `errorCode`. */
  readonly errorCodeOf?: ((response: Response) => number) | undefined
}

const defaultApiTimeoutMs = 60_000
const metadataApi: Api<MetadataRequest, MetadataResponse> = { request: MetadataRequest, response: MetadataResponse }

/**
 * A cluster: its brokers, what is known of its topics, and the way to whoever leads, coordinates or controls. Clients share one. It connects when
 * it is used first.
 */
export class Cluster implements AsyncDisposable {
  /** The connections. */
  readonly pool: ConnectionPool
  /** What is known of the cluster. */
  readonly metadata: MetadataManager
  /** The coordinators of groups and transactional ids. */
  readonly coordinators: Coordinators
  /** How requests are tried again. */
  readonly retryPolicy: RetryPolicy
  /** The time. */
  readonly clock: Clock

  readonly #options: ResolvedClusterOptions
  readonly #random: () => number
  readonly #abort = new AbortController()
  #isRebootstrapDue = false
  /** Since when metadata has been asked for in vain. */
  #askingSince: number | undefined
  /** The broker that knew no brokers the last time; the next time another is asked, if there is one. */
  #unhelpful: BrokerAddress | undefined

  /**
   * Makes a cluster; nothing is connected to yet.
   *
   * @param options Where to begin, and how to connect.
   * @throws InvalidArgumentError for options that cannot be.
   */
  constructor(options: ClusterOptions) {
    const resolved = resolveClusterOptions(options)
    const { metadataMaxAgeMs, metadataMaxIdleMs, retryBackoffMaxMs, retryBackoffMs } = resolved
    const { clock = systemClock, random = Math.random } = options
    this.#options = resolved
    this.#random = random
    this.clock = clock
    this.pool = new ConnectionPool(resolved.pool)
    this.retryPolicy = new RetryPolicy({ retryBackoffMs, retryBackoffMaxMs, clock, random, signal: this.#abort.signal })
    const { backoff } = this.retryPolicy
    const fetch = (topics: WantedTopics, signal: AbortSignal) => this.#fetchMetadata(topics, signal)
    this.metadata = new MetadataManager({ fetch, backoff, clock, metadataMaxAgeMs, metadataMaxIdleMs })
    this.coordinators = new Coordinators(signal => this.anyConnection(signal), this.#abort.signal)
  }

  /** The rack that the client is in. */
  get clientRack(): string | undefined {
    return this.#options.clientRack
  }

  /**
   * A connection to any broker: the one with the fewest requests in flight, else the first that can be reached.
   *
   * @param signal Gives up.
   * @throws ConnectionError that names every broker and why it could not be reached; AuthenticationError.
   */
  anyConnection(signal: AbortSignal = this.#abort.signal): Promise<BrokerConnection> {
    return connectToAny(this.#candidates(), { pool: this.pool, clock: this.clock, random: this.#random, signal })
  }

  /**
   * A connection to a broker, found by its number, so that it follows a broker whose address changes.
   *
   * @param nodeId The broker.
   * @param options Which of the connections to it.
   * @throws ConnectionError when no such broker is known; what {@link ConnectionPool.getConnection} throws.
   */
  async connectionTo(
    nodeId: number,
    options: {
      readonly lane?: Lane | undefined
      readonly affinity?: number
      readonly signal?: AbortSignal | undefined
    } = {},
  ): Promise<BrokerConnection> {
    const { brokers } = this.metadata.current
    const node = brokers.get(nodeId) ?? (await this.metadata.refresh(options.signal)).brokers.get(nodeId)
    if (node === undefined) throw notAvailable(`broker ${nodeId}`)
    return await this.pool.getConnection(node, options)
  }

  /** A connection to a broker that can be used now; `undefined` when there is none. */
  lookup(
    nodeId: number,
    options: { readonly lane?: Lane; readonly affinity?: number } = {},
  ): BrokerConnection | undefined {
    const node = this.metadata.current.brokers.get(nodeId)
    return node === undefined ? undefined : this.pool.lookup(node, options)
  }

  /**
   * Sends a request to the broker that it is for, again and again until it succeeds, fails for good or the time is over. What a failure says of
   * metadata and coordinators is seen to before the next attempt. Only for requests that may be done twice.
   *
   * @param api The codecs of its messages.
   * @param body The request.
   * @param options Which broker, and for how long.
   * @throws BrokerError for an error that trying again does not mend; TimeoutError with the last error as its cause; UnsupportedVersionError;
   * `signal.reason`.
   */
  call<Request, Response>(
    api: Api<Request, Response>,
    body: Request,
    options: CallOptions<Response> = {},
  ): Promise<Response> {
    const { signal, target = 'any', timeoutMs = defaultApiTimeoutMs, timeoutOption = 'defaultApiTimeoutMs' } = options
    const operation = `${api.request.name.replace(/Request$/, '')} to ${describe(target)}`
    const attempt = (now: Attempt) => this.#callOnce(api, body, { options, operation, attempt: now })
    return this.retryPolicy.retry(attempt, { operation, timeoutMs, timeoutOption, signal })
  }

  /** Closes all connections and ends all waiting. */
  async close(options: { readonly pending?: 'drain' | 'drop' } = {}): Promise<void> {
    this.metadata.close()
    await this.pool.close(options)
    this.#abort.abort(new InvalidStateError('the cluster was closed; make a new one'))
  }

  /** As {@link close}. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.close()
  }

  async #callOnce<Request, Response>(
    api: Api<Request, Response>,
    body: Request,
    call: { readonly options: CallOptions<Response>; readonly operation: string; readonly attempt: Attempt },
  ): Promise<Response> {
    const { attempt, operation, options } = call
    const { errorCodeOf = errorCodeIn, lane, limits, target = 'any' } = options
    const { signal } = attempt
    try {
      const connection = await this.#resolve(target, lane, signal)
      // A caller who has little time gives up alone: others use the connection, which a request that times out closes.
      const response = await connection.send(api, body, { limits, signal })
      const errorCode = errorCodeOf(response)
      if (errorCode === BrokerErrorCode.NONE) return response
      throw new BrokerError(operation, { errorCode, context: { api: api.request.name } })
    } catch (error) {
      await this.#repair(error, target, signal)
      throw error
    }
  }

  #resolve(target: BrokerTarget, lane: Lane | undefined, signal: AbortSignal): Promise<BrokerConnection> {
    if (target === 'any') return this.anyConnection(signal)
    if (target === 'controller') return this.#controller(signal)
    if ('nodeId' in target) return this.connectionTo(target.nodeId, { lane, signal })
    return this.#coordinator(target, lane, signal)
  }

  async #controller(signal: AbortSignal): Promise<BrokerConnection> {
    const known = this.metadata.current
    const { brokers, controllerId } = known.controllerId >= 0 ? known : await this.metadata.refresh(signal)
    const node = brokers.get(controllerId)
    if (node === undefined) throw notAvailable('the controller')
    return await this.pool.getConnection(node, { signal })
  }

  async #coordinator(
    { coordinator, key }: { readonly coordinator: CoordinatorType; readonly key: string },
    lane: Lane | undefined,
    signal: AbortSignal,
  ): Promise<BrokerConnection> {
    const node = await this.coordinators.find(coordinator, key, signal)
    return await this.pool.getConnection(node, { lane, signal })
  }

  /** Sees to what an error says is out of date, before the next attempt. */
  async #repair(error: unknown, target: BrokerTarget, signal: AbortSignal): Promise<void> {
    if (!(KafkaError.isInstance(error) && error.retriable)) return
    const isUnreachable = !(error instanceof BrokerError)
    if (typeof target === 'object' && 'coordinator' in target) {
      if (isUnreachable || error.staleCoordinator) this.coordinators.forget(target.coordinator, target.key)
      return
    }
    if (target === 'any') return
    const isStale = isUnreachable || error.staleMetadata || error.errorCode === BrokerErrorCode.NOT_CONTROLLER
    if (isStale) await this.metadata.refresh(signal)
  }

  /** Those to ask for metadata, and whom to ask when they cannot be reached. */
  #candidates(): (readonly BrokerAddress[])[] {
    const { bootstrapServers, metadataRecoveryStrategy } = this.#options
    const brokers: readonly BrokerNode[] = [...this.metadata.current.brokers.values()]
    if (brokers.length === 0 || this.#mustRebootstrap()) return [this.#helpful(bootstrapServers)]
    return metadataRecoveryStrategy === 'rebootstrap' ? [brokers, bootstrapServers] : [brokers]
  }

  #helpful(brokers: readonly BrokerAddress[]): readonly BrokerAddress[] {
    const { host, port } = this.#unhelpful ?? {}
    const others = brokers.filter(broker => broker.host !== host || broker.port !== port)
    return others.length > 0 ? others : brokers
  }

  #mustRebootstrap(): boolean {
    const { metadataRecoveryRebootstrapTriggerMs, metadataRecoveryStrategy } = this.#options
    if (metadataRecoveryStrategy === 'none') return false
    const since = this.#askingSince ?? Number.POSITIVE_INFINITY
    return this.#isRebootstrapDue || this.clock.now() - since > metadataRecoveryRebootstrapTriggerMs
  }

  async #fetchMetadata(topics: WantedTopics, signal: AbortSignal): Promise<MetadataResponse> {
    this.#askingSince ??= this.clock.now()
    const connection = await this.anyConnection(signal).finally(() => {
      this.#unhelpful = undefined
    })
    const response = await this.#askForMetadata(connection, topics, signal)
    if (response.errorCode === BrokerErrorCode.REBOOTSTRAP_REQUIRED) {
      this.#isRebootstrapDue = true
      const message = 'a broker asks to begin again from bootstrapServers (REBOOTSTRAP_REQUIRED)'
      throw new ConnectionError(message, { phase: 'resolve', context: { api: 'Metadata' } })
    }
    // A broker that is starting knows none, and is not the one to ask.
    if (response.brokers.length === 0) {
      this.#unhelpful = connection.address
      throw notAvailable('every broker')
    }
    this.#isRebootstrapDue = false
    this.#askingSince = undefined
    return response
  }

  #askForMetadata(connection: BrokerConnection, topics: WantedTopics, signal: AbortSignal): Promise<MetadataResponse> {
    const { allowAutoCreateTopics } = this.#options
    const named = topics === 'all' ? null : topics.map(name => ({ topicId: zeroUuid, name }))
    const body = { ...MetadataRequest.default(), allowAutoTopicCreation: topics !== 'all' && allowAutoCreateTopics }
    return connection.send(metadataApi, { ...body, topics: named }, { signal })
  }
}

function errorCodeIn(response: unknown): number {
  const { errorCode } = response as { readonly errorCode?: unknown }
  return typeof errorCode === 'number' ? errorCode : BrokerErrorCode.NONE
}

function notAvailable(what: string): ConnectionError {
  return new ConnectionError(`${what} is not known now; it may be starting`, { phase: 'resolve' })
}

function describe(target: BrokerTarget): string {
  if (target === 'any') return 'any broker'
  if (target === 'controller') return 'the controller'
  return 'nodeId' in target ? `broker ${target.nodeId}` : `the coordinator of ${target.key}`
}

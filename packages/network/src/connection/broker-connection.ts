import { apis, InvalidStateError, negotiateVersion, type VersionLimits, type VersionRange } from '@k/protocol'
import type { ClockTimer } from '../clock.ts'
import { ConnectionError } from '../connection-error.ts'
import { unlessAborted } from '../retry/pause.ts'
import type { BrokerAddress } from '../transport/transport.ts'
import type { BrokerVersions, FinalizedFeatures } from './api-versions-exchange.ts'
import { BrokerSession } from './broker-session.ts'
import {
  type ConnectionOptions,
  type ResolvedConnectionOptions,
  resolveConnectionOptions,
} from './connection-options.ts'
import { type Api, PendingRequest } from './pending-request.ts'
import { priorityOf, type RequestPriority } from './request-priority.ts'
import type { RequestStreamStats } from './request-stream.ts'

/** How one request is sent. */
export interface SendOptions {
  /** What the request needs of its version. Default: the highest that both sides have. */
  readonly limits?: VersionLimits | undefined
  /** How long it may wait for its response once it is written, in milliseconds. Default: `requestTimeoutMs`. */
  readonly timeoutMs?: number | undefined
  /** Gives up: what was not written is not written any more, what was is not waited for. */
  readonly signal?: AbortSignal | undefined
}

/** What a connection does with the requests that were not answered when it closes. */
export interface CloseOptions {
  /** `drain`: waits for their responses; `drop`: fails them. Default: `drain`. */
  readonly pending?: 'drain' | 'drop' | undefined
  /** Ends the waiting; then they fail. */
  readonly signal?: AbortSignal | undefined
}

/**
 * A connection to one broker, ready for requests: connected, authenticated, and told which versions the broker has.
 *
 * Requests go through two channels; those of high priority are written before those of normal priority ({@link priorityOf}). Any number may be sent
 * at a time: what finds its channel full waits. Brokers answer in order, so that a request can wait for the one before it.
 *
 * A request that is not answered in time closes the connection, as a late response could not be told from the next: the others on it fail with a
 * ConnectionError, which is retriable.
 */
export class BrokerConnection implements AsyncDisposable {
  readonly #session: BrokerSession
  readonly #options: ResolvedConnectionOptions
  readonly #versions = new Map<number, number>()
  #isClosing = false
  /** Whether it was closed while it could be used: what is sent then is a mistake, and not to be tried again. */
  #wasInUse = false
  #idleTimer: ClockTimer | undefined

  private constructor(session: BrokerSession, options: ResolvedConnectionOptions) {
    this.#session = session
    this.#options = options
    this.#watchIdleness(options.connectionsMaxIdleMs)
    void this.closed.then(() => this.#idleTimer?.cancel())
  }

  /**
   * Connects to a broker: TCP, TLS, SASL and ApiVersions, within one limit.
   *
   * @param address Where it listens.
   * @param options How to connect.
   * @param signal Gives up.
   * @throws InvalidArgumentError for options that cannot be.
   * @throws ConnectionError when the broker cannot be reached, or ends the connection.
   * @throws AuthenticationError when one side does not accept the other.
   * @throws TimeoutError when it takes longer than `socketConnectionSetupTimeoutMs`.
   */
  static async connect(
    address: BrokerAddress,
    options: ConnectionOptions,
    { signal }: { readonly signal?: AbortSignal | undefined } = {},
  ): Promise<BrokerConnection> {
    const resolved = resolveConnectionOptions(options)
    signal?.throwIfAborted()
    const session = new BrokerSession(address, resolved)
    await session.run(signal)
    return new BrokerConnection(session, resolved)
  }

  /** Where the broker listens. */
  get address(): BrokerAddress {
    return this.#session.address
  }

  /** Whether it takes requests: it is open, and the broker still accepts its session. */
  get isUsable(): boolean {
    return !this.#isClosing && this.#session.isOpen
  }

  /** Whether the broker asks to be sent nothing now (KIP-219). */
  get isThrottled(): boolean {
    return this.#session.stream.mutedMs > 0
  }

  /** Resolves when it has closed: with the reason, or with nothing when it was closed in order. Never rejects. */
  get closed(): Promise<Error | undefined> {
    return this.#session.closed
  }

  /** The finalized features of the cluster, as they were when it connected. */
  get features(): FinalizedFeatures | undefined {
    return this.#brokerVersions.features
  }

  /** The versions of an API that the broker has; `undefined` when it has none. */
  versionsOf(apiKey: number): VersionRange | undefined {
    return this.#brokerVersions.apis.get(apiKey)
  }

  /** What it has done so far. */
  stats(): RequestStreamStats {
    return this.#session.stream.stats
  }

  /**
   * The version in which a request would be sent.
   *
   * @throws UnsupportedVersionError when there is none that both sides have.
   */
  negotiate(apiKey: number, limits?: VersionLimits): number {
    const known = limits === undefined ? this.#versions.get(apiKey) : undefined
    if (known !== undefined) return known
    const { name = `API ${apiKey}`, minVersion = 0, maxVersion = -1, latestStableVersion = -1 } = apis[apiKey] ?? {}
    const version = negotiateVersion(
      { name, minVersion, maxVersion, latestStableVersion },
      this.versionsOf(apiKey),
      limits,
    )
    if (limits === undefined) this.#versions.set(apiKey, version)
    return version
  }

  /**
   * Sends a request with the priority of its API.
   *
   * @param api The codecs of its messages.
   * @param body The request.
   * @param options How to send it.
   * @returns The response; its byte strings are views of what was read.
   * @throws UnsupportedVersionError when the broker has no version of it that will do.
   * @throws TimeoutError when there was no response in time; the connection closes.
   * @throws ConnectionError when the connection ended first; `wasSent` says whether the broker may have it.
   * @throws InvalidStateError when the connection is closed.
   * @throws InvalidArgumentError for a request that cannot be encoded.
   */
  send<Request, Response>(api: Api<Request, Response>, body: Request, options: SendOptions = {}): Promise<Response> {
    return this.sendRequestWithPriority(api, body, priorityOf(api.request.apiKey ?? -1), options)
  }

  /**
   * Sends a request with a priority of the caller's choice; otherwise as {@link send}.
   *
   * @param priority Which channel it goes through.
   */
  sendRequestWithPriority<Request, Response>(
    api: Api<Request, Response>,
    body: Request,
    priority: RequestPriority,
    options: SendOptions = {},
  ): Promise<Response> {
    return this.#enqueue(api as Api<unknown, unknown>, body, {
      ...options,
      priority,
      hasResponse: true,
    }) as Promise<Response>
  }

  /**
   * Sends a request that the broker does not answer: Produce with `acks` 0.
   *
   * @returns Resolves when the operating system has taken it, which is all that will be known of it.
   */
  async sendUnanswered<Request>(api: Api<Request, unknown>, body: Request, options: SendOptions = {}): Promise<void> {
    await this.#enqueue(api as Api<unknown, unknown>, body, { ...options, priority: 'normal', hasResponse: false })
  }

  /**
   * Closes it. No request is taken any more.
   *
   * @param options What becomes of the requests that were not answered.
   */
  async close({ pending = 'drain', signal }: CloseOptions = {}): Promise<void> {
    this.#wasInUse ||= this.isUsable
    this.#isClosing = true
    if (pending === 'drain' && this.#session.isOpen) await this.#drained(signal)
    this.#session.close()
    await this.closed
  }

  /** As {@link close}. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.close()
  }

  get #brokerVersions(): BrokerVersions {
    return this.#session.versions
  }

  #enqueue(
    api: Api<unknown, unknown>,
    body: unknown,
    options: SendOptions & { readonly priority: RequestPriority; readonly hasResponse: boolean },
  ): Promise<unknown> {
    const { hasResponse, limits, priority, signal, timeoutMs = this.#options.requestTimeoutMs } = options
    if (!this.isUsable) return Promise.reject(this.#unusable(api))
    if (signal?.aborted === true) return Promise.reject(signal.reason)
    let version: number
    try {
      version = this.negotiate(api.request.apiKey ?? -1, limits)
    } catch (error) {
      return Promise.reject(error)
    }
    const request = new PendingRequest({ api, body, version, priority, timeoutMs, hasResponse })
    if (signal !== undefined) request.abortWith(signal, () => this.#session.stream.abandon(request))
    this.#session.stream.add(request)
    return request.promise
  }

  #unusable({ request }: Api<unknown, unknown>): Error {
    const broker = this.#session.broker
    if (this.#wasInUse) return new InvalidStateError(`the connection to ${broker} was closed; open another`)
    return new ConnectionError(`${request.name} to ${broker} was not sent: the connection has ended; open another`, {
      phase: 'closed',
      context: { broker },
      cause: this.#session.failure,
    })
  }

  async #drained(signal: AbortSignal | undefined): Promise<void> {
    const drained = Promise.race([this.#session.stream.whenIdle(), this.closed])
    await unlessAborted(drained, signal).catch(() => {})
  }

  /** Closes the connection when nobody has used it for long: before the broker does, which would look like a failure. */
  #watchIdleness(delayMs: number): void {
    const { clock, connectionsMaxIdleMs } = this.#options
    if (delayMs === Number.POSITIVE_INFINITY) return
    this.#idleTimer = clock.after(delayMs, () => {
      if (!this.isUsable) return
      const remaining = this.#session.stream.lastActiveAt + connectionsMaxIdleMs - clock.now()
      if (remaining > 0 || !this.#session.stream.isIdle) this.#watchIdleness(Math.max(remaining, 1000))
      else this.#session.close()
    })
    this.#idleTimer.unref()
  }
}

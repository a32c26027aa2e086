import { BrokerError, BrokerErrorCode, InvalidStateError, KafkaError } from '@k/protocol'
import type { MetadataResponse } from '@k/protocol/messages/metadata-response'
import type { Clock, ClockTimer } from '../clock.ts'
import { type MetadataRefreshEvent, metadataRefreshChannel } from '../diagnostics.ts'
import { startDeadline } from '../retry/deadline.ts'
import { type Deferred, deferred } from '../retry/deferred.ts'
import type { ExponentialBackoff } from '../retry/exponential-backoff.ts'
import { pause, unlessAborted } from '../retry/pause.ts'
import { type BrokerNode, type ClusterMetadata, noMetadata, type TopicMetadata } from './cluster-metadata.ts'
import { applyLeaderHints, type LeaderHint, mergeMetadata } from './merge-metadata.ts'

/** Topics to ask for by name, or all that there are. */
export type WantedTopics = readonly string[] | 'all'

/** What a {@link MetadataManager} needs. */
export interface MetadataManagerOptions {
  /** Asks a broker, once. */
  readonly fetch: (topics: WantedTopics, signal: AbortSignal) => Promise<MetadataResponse>
  /** The waits between refreshes that fail, or bring nothing new. */
  readonly backoff: ExponentialBackoff
  /** The time. */
  readonly clock: Clock
  /** After how many milliseconds metadata is asked for anew, although nothing was wrong with it. */
  readonly metadataMaxAgeMs: number
  /** For how many milliseconds a topic is kept that nobody uses. */
  readonly metadataMaxIdleMs: number
}

/** A wait for one topic. */
export interface TopicWait {
  /** How long to wait for it, in milliseconds. */
  readonly timeoutMs: number
  /** The option that says so. */
  readonly timeoutOption: string
  /** Gives up. */
  readonly signal?: AbortSignal | undefined
}

type Waiting = Deferred<ClusterMetadata>

/** Errors of a topic that waiting does not mend. */
const lastingErrors: ReadonlySet<number> = new Set([
  BrokerErrorCode.TOPIC_AUTHORIZATION_FAILED,
  BrokerErrorCode.INVALID_TOPIC_EXCEPTION,
])

/**
 * Keeps what is known of a cluster: one refresh at a time asks for everything that is wanted by then, and nothing else changes what is known but
 * hints that are newer. Follows Java's `Metadata`.
 */
export class MetadataManager {
  readonly #options: MetadataManagerOptions
  readonly #abort = new AbortController()
  readonly #listeners = new Set<(metadata: ClusterMetadata) => void>()
  /** When each topic was last used. */
  readonly #usedAt = new Map<string, number>()
  /** Topics that a refresh has asked for: the first time there is nothing to wait for. */
  readonly #asked = new Set<string>()
  #current: ClusterMetadata = noMetadata
  #wanted: Set<string> | 'all' | undefined
  #waiting: Waiting | undefined
  #isRunning = false
  /** Refreshes in a row that failed or brought nothing new. */
  #fruitless = 0
  #refreshedAt = Number.NEGATIVE_INFINITY
  #ageTimer: ClockTimer | undefined

  /** Begins knowing nothing; nothing is asked until somebody wants something. */
  constructor(options: MetadataManagerOptions) {
    this.#options = options
  }

  /** What is known. */
  get current(): ClusterMetadata {
    return this.#current
  }

  /** Calls a function whenever what is known has changed; gives a function that ends this. */
  onChange(listener: (metadata: ClusterMetadata) => void): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  /** Keeps a topic: its time of not being used begins anew. */
  use(topic: string): void {
    this.#usedAt.set(topic, this.#options.clock.now())
  }

  /**
   * Asks for everything that is used, whatever its age; for what was noticed to be wrong.
   *
   * @param signal Ends the waiting, but not the refresh, which others may wait for.
   * @returns What is known after a refresh that begins after this call.
   * @throws AuthenticationError and whatever else trying again does not mend.
   */
  refresh(signal?: AbortSignal): Promise<ClusterMetadata> {
    return this.#want([...this.#usedAt.keys()], signal)
  }

  /** Asks for all topics of the cluster, otherwise as {@link refresh}. */
  refreshAll(signal?: AbortSignal): Promise<ClusterMetadata> {
    return this.#want('all', signal)
  }

  /**
   * A topic, waited for until it is there and has partitions.
   *
   * @param name Its name.
   * @param wait For how long.
   * @throws BrokerError when the client may not use it, or it can have no such name.
   * @throws TimeoutError when there is no such topic in time.
   */
  async topic(name: string, wait: TopicWait): Promise<TopicMetadata> {
    this.use(name)
    const known = this.#current.topics.get(name)
    if (known !== undefined && isComplete(known)) return known
    const { signal, timeoutMs, timeoutOption } = wait
    const deadline = startDeadline(this.#options.clock, {
      operation: `topic ${name} was not found`,
      limitMs: timeoutMs,
      option: timeoutOption,
      signal,
      cause: () => topicError(name, this.#current.topics.get(name)),
    })
    try {
      return await this.#untilComplete(name, deadline.signal)
    } finally {
      deadline.end()
    }
  }

  /** Takes the leaders that a response to another request has (KIP-951). */
  learn(hints: readonly LeaderHint[], brokers: readonly BrokerNode[]): void {
    this.#set(applyLeaderHints(this.#current, hints, brokers))
  }

  /** Ends all waiting, and asks nothing more. */
  close(): void {
    this.#ageTimer?.cancel()
    const error = new InvalidStateError('the cluster was closed; make a new one')
    this.#abort.abort(error)
    this.#takeWaiting()?.reject(error)
  }

  async #untilComplete(name: string, signal: AbortSignal): Promise<TopicMetadata> {
    for (;;) {
      // Whoever waits uses it, however long that takes: it is not asked for once it was forgotten.
      this.use(name)
      const { topics } = await this.#want([name], signal)
      const topic = topics.get(name)
      if (topic !== undefined && isComplete(topic)) return topic
      const error = topicError(name, topic)
      if (error !== undefined && lastingErrors.has(error.errorCode)) throw error
    }
  }

  #want(topics: WantedTopics, signal: AbortSignal | undefined): Promise<ClusterMetadata> {
    if (this.#abort.signal.aborted) return Promise.reject(this.#abort.signal.reason)
    this.#wanted = union(this.#wanted, topics)
    this.#waiting ??= deferred()
    const { promise } = this.#waiting
    if (!this.#isRunning) void this.#run()
    return unlessAborted(promise, signal)
  }

  /** One refresh after the other, until nobody wants one. */
  async #run(): Promise<void> {
    this.#isRunning = true
    try {
      while (this.#wanted !== undefined && !this.#abort.signal.aborted) await this.#refreshOnce()
    } catch {
      // Closed while it waited: those who waited have been told.
    } finally {
      this.#isRunning = false
    }
  }

  async #refreshOnce(): Promise<void> {
    const { backoff, clock, fetch } = this.#options
    const delay = this.#hasNewTopic() ? 0 : this.#refreshedAt + backoff.delayAfter(this.#fruitless) - clock.now()
    // Even at once it lets those who ask at the same time come in.
    await (delay > 0 ? pause(clock, delay, this.#abort.signal) : Promise.resolve())
    this.#forgetUnused()
    const wanted =
      this.#wanted === 'all' ? 'all' : new Set([...(this.#wanted ?? [])].filter(name => this.#usedAt.has(name)))
    const served = this.#takeWaiting()
    this.#wanted = undefined
    if (wanted !== 'all') for (const topic of wanted) this.#asked.add(topic)
    try {
      const response = await fetch(wanted === 'all' ? 'all' : [...wanted], this.#abort.signal)
      this.#merge(response)
      served?.resolve(this.#current)
    } catch (error) {
      this.#fruitless++
      this.#refreshedAt = clock.now()
      this.#failed(error, wanted, served)
    } finally {
      this.#watchAge()
    }
  }

  /** Those who wait go on waiting, until their own time is over, for what another try may mend. */
  #failed(error: unknown, wanted: Set<string> | 'all', served: Waiting | undefined): void {
    if (!(KafkaError.isInstance(error) && error.retriable) || this.#abort.signal.aborted) {
      served?.reject(error)
      return
    }
    this.#wanted = union(this.#wanted, wanted === 'all' ? 'all' : [...wanted])
    const later = this.#waiting
    this.#waiting = served
    // Those who came meanwhile wait for the same.
    if (served !== undefined && later !== undefined) served.promise.then(later.resolve, later.reject)
  }

  #merge(response: MetadataResponse): void {
    const { clock } = this.#options
    const now = clock.now()
    const before = this.#current
    for (const { name } of response.topics) if (name !== null && !this.#usedAt.has(name)) this.#usedAt.set(name, now)
    const after = mergeMetadata(before, response, topic => this.#usedAt.has(topic))
    this.#refreshedAt = now
    this.#fruitless = isNewer(after, before) ? 0 : this.#fruitless + 1
    this.#set(after)
    if (metadataRefreshChannel.hasSubscribers) metadataRefreshChannel.publish(refreshEvent(after))
  }

  #forgetUnused(): void {
    const { clock, metadataMaxIdleMs } = this.#options
    for (const [topic, usedAt] of this.#usedAt) {
      if (clock.now() - usedAt <= metadataMaxIdleMs) continue
      this.#usedAt.delete(topic)
      this.#asked.delete(topic)
    }
  }

  #set(metadata: ClusterMetadata): void {
    if (metadata === this.#current) return
    this.#current = metadata
    for (const listener of this.#listeners) listener(metadata)
  }

  #watchAge(): void {
    const { clock, metadataMaxAgeMs } = this.#options
    this.#ageTimer?.cancel()
    if (this.#abort.signal.aborted) return
    this.#ageTimer = clock.after(metadataMaxAgeMs, () => this.refresh().catch(() => {}))
    this.#ageTimer.unref()
  }

  #hasNewTopic(): boolean {
    return this.#wanted instanceof Set && [...this.#wanted].some(name => !this.#asked.has(name))
  }

  #takeWaiting(): Waiting | undefined {
    const taken = this.#waiting
    this.#waiting = undefined
    return taken
  }
}

function isComplete({ errorCode, partitions }: TopicMetadata): boolean {
  return errorCode === BrokerErrorCode.NONE && partitions.length > 0
}

function topicError(name: string, topic: TopicMetadata | undefined): BrokerError | undefined {
  if (topic === undefined || topic.errorCode === BrokerErrorCode.NONE) return undefined
  return new BrokerError(`the topic ${name}`, { errorCode: topic.errorCode, context: { topic: name, api: 'Metadata' } })
}

function union(left: Set<string> | 'all' | undefined, right: WantedTopics): Set<string> | 'all' {
  if (left === 'all' || right === 'all') return 'all'
  return new Set([...(left ?? []), ...right])
}

function refreshEvent({ brokers, clusterId, topics }: ClusterMetadata): MetadataRefreshEvent {
  return { clusterId, brokerCount: brokers.size, topicCount: topics.size }
}

/** Whether a refresh has brought anything: a broker's address, a topic, a leader. */
function isNewer(after: ClusterMetadata, before: ClusterMetadata): boolean {
  if (after.clusterId !== before.clusterId || after.controllerId !== before.controllerId) return true
  if (after.brokers.size !== before.brokers.size || after.topics.size !== before.topics.size) return true
  const hasMoved = [...after.brokers.values()].some(({ host, id, port }) => {
    const known = before.brokers.get(id)
    return known?.host !== host || known.port !== port
  })
  return hasMoved || [...after.topics.values()].some(topic => !hasSameLeaders(topic, before.topics.get(topic.name)))
}

function hasSameLeaders(after: TopicMetadata, before: TopicMetadata | undefined): boolean {
  if (before === undefined || before.id !== after.id || before.errorCode !== after.errorCode) return false
  if (before.partitions.length !== after.partitions.length) return false
  return after.partitions.every(({ leaderEpoch, leaderId }, index) => {
    const known = before.partitions[index]
    return known?.leaderId === leaderId && known.leaderEpoch === leaderEpoch
  })
}

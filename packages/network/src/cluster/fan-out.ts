import { KafkaError, TimeoutError } from '@k/protocol'
import type { Clock } from '../clock.ts'
import type { Api } from '../connection/pending-request.ts'
import { startDeadline } from '../retry/deadline.ts'
import { pause } from '../retry/pause.ts'
import type { RetryPolicy } from '../retry/retry-policy.ts'

/** The part of a cluster that {@link fanOut} uses. */
export interface FanOutCluster {
  /** The time. */
  readonly clock: Clock
  /** The waits. */
  readonly retryPolicy: Pick<RetryPolicy, 'backoff'>
  /** Refreshes what is known when something was found to be out of date. */
  readonly metadata: FanOutMetadata
  /** Sends a request to a broker. */
  connectionTo(nodeId: number, options: { readonly signal?: AbortSignal | undefined }): Promise<FanOutConnection>
}

/** The part of what is known of a cluster that {@link fanOut} uses. */
export interface FanOutMetadata {
  /** Asks for it anew. */
  refresh(signal?: AbortSignal): Promise<unknown>
}

/** The part of a connection that {@link fanOut} uses. */
export interface FanOutConnection {
  /** Sends a request. */
  send<Request, Response>(
    api: Api<Request, Response>,
    body: Request,
    options: { readonly signal?: AbortSignal | undefined },
  ): Promise<Response>
}

/** What is asked of which broker, and how answers are read. */
export interface FanOutPlan<Item, Request, Response, Result> {
  /** What it is, as the beginning of a sentence: `the offsets of`. */
  readonly operation: string
  /** The messages. */
  readonly api: Api<Request, Response>
  /** The broker that an item is for. @throws A retriable error while there is none. */
  nodeOf(item: Item, signal: AbortSignal): number | Promise<number>
  /** One request for all items of a broker. */
  request(items: readonly Item[]): Request
  /** What a response says of each item; an error that is retriable has it asked for again. */
  results(response: Response, items: readonly Item[]): Iterable<readonly [Item, Result | Error]>
  /** Forgets what led to the broker of an item that said that it is not the one, such as a coordinator. Default: metadata is refreshed. */
  forget?(item: Item): void
}

/** For how long it is tried. */
export interface FanOutOptions {
  /** In milliseconds. */
  readonly timeoutMs: number
  /** The option that says so. */
  readonly timeoutOption: string
  /** Gives up. */
  readonly signal?: AbortSignal | undefined
}

/**
 * Asks brokers for many items: one request to each broker, all brokers at the same time, and again only for the items that failed. One item that
 * fails for good fails alone.
 *
 * @param cluster The cluster.
 * @param items The items, each different from the others.
 * @param plan What is asked of whom.
 * @param options For how long.
 * @returns What became of each item, in their order: its result, or its error; a TimeoutError with the last error as its cause when time was over.
 * @throws `signal.reason` when it was given up.
 */
export async function fanOut<Item, Request, Response, Result>(
  cluster: FanOutCluster,
  items: readonly Item[],
  plan: FanOutPlan<Item, Request, Response, Result>,
  options: FanOutOptions,
): Promise<Map<Item, Result | Error>> {
  const { timeoutMs: limitMs, timeoutOption: option, signal } = options
  const deadline = startDeadline(cluster.clock, { operation: plan.operation, limitMs, option, signal })
  const round = new Rounds(cluster, plan, deadline.signal)
  try {
    return await round.run(items)
  } catch (error) {
    signal?.throwIfAborted()
    if (deadline.signal.aborted) return round.outcomes(items, options)
    throw error
  } finally {
    deadline.end()
  }
}

class Rounds<Item, Request, Response, Result> {
  readonly #cluster: FanOutCluster
  readonly #plan: FanOutPlan<Item, Request, Response, Result>
  readonly #signal: AbortSignal
  readonly #done = new Map<Item, Result | Error>()
  readonly #failed = new Map<Item, unknown>()
  #isStale = false

  constructor(cluster: FanOutCluster, plan: FanOutPlan<Item, Request, Response, Result>, signal: AbortSignal) {
    this.#cluster = cluster
    this.#plan = plan
    this.#signal = signal
  }

  async run(items: readonly Item[]): Promise<Map<Item, Result | Error>> {
    const { clock, metadata, retryPolicy } = this.#cluster
    let pending = [...items]
    for (let failures = 1; ; failures++) {
      this.#isStale = false
      await this.#ask(pending)
      pending = pending.filter(item => !this.#done.has(item))
      if (pending.length === 0) return this.#inOrder(items)
      await pause(clock, retryPolicy.backoff.delayAfter(failures), this.#signal)
      if (this.#isStale) await metadata.refresh(this.#signal)
    }
  }

  /** What became of the items when the time was over. */
  outcomes(items: readonly Item[], { timeoutMs: limitMs, timeoutOption: option }: FanOutOptions) {
    for (const item of items) {
      if (this.#done.has(item)) continue
      const cause = this.#failed.get(item)
      const operation = `${this.#plan.operation} ${String(item)} did not succeed`
      this.#done.set(item, new TimeoutError(operation, { limitMs, option, ...(cause === undefined ? {} : { cause }) }))
    }
    return this.#inOrder(items)
  }

  #inOrder(items: readonly Item[]): Map<Item, Result | Error> {
    return new Map(items.map(item => [item, this.#done.get(item) as Result | Error]))
  }

  async #ask(items: readonly Item[]): Promise<void> {
    const groups = new Map<number, Item[]>()
    await Promise.all(
      items.map(async item => {
        try {
          const nodeId = await this.#plan.nodeOf(item, this.#signal)
          const group = groups.get(nodeId)
          if (group === undefined) groups.set(nodeId, [item])
          else group.push(item)
        } catch (error) {
          this.#settle(item, error)
        }
      }),
    )
    await Promise.all([...groups].map(([nodeId, group]) => this.#askNode(nodeId, group)))
  }

  async #askNode(nodeId: number, items: readonly Item[]): Promise<void> {
    const { api, request, results } = this.#plan
    const signal = this.#signal
    try {
      const connection = await this.#cluster.connectionTo(nodeId, { signal })
      const response = await connection.send(api, request(items), { signal })
      for (const [item, result] of results(response, items)) this.#settle(item, result)
    } catch (error) {
      for (const item of items) if (!this.#done.has(item)) this.#settle(item, error)
    }
  }

  #settle(item: Item, outcome: unknown): void {
    this.#signal.throwIfAborted()
    if (!(outcome instanceof Error)) {
      this.#done.set(item, outcome as Result)
      return
    }
    this.#failed.set(item, outcome)
    if (!(KafkaError.isInstance(outcome) && outcome.retriable)) {
      this.#done.set(item, outcome)
      return
    }
    if (this.#plan.forget === undefined) this.#isStale = true
    else this.#plan.forget(item)
  }
}

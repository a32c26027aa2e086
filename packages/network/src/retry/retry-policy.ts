import { KafkaError, TimeoutError } from '@k/protocol'
import { type Clock, systemClock } from '../clock.ts'
import { startDeadline } from './deadline.ts'
import { ExponentialBackoff } from './exponential-backoff.ts'
import { pause, unlessAborted } from './pause.ts'

/** Options of a {@link RetryPolicy}, by Kafka's names. */
export interface RetryPolicyOptions {
  /** The first wait between two attempts, in milliseconds. Default: 100. */
  readonly retryBackoffMs?: number | undefined
  /** The longest wait between two attempts, in milliseconds. Default: 1000. */
  readonly retryBackoffMaxMs?: number | undefined
  /** Ends all operations, as they would be by signals of their own. Default: nothing does. */
  readonly signal?: AbortSignal | undefined
  /** The time. Default: the machine's. */
  readonly clock?: Clock | undefined
  /** Numbers from 0 to 1, 1 left out. Default: `Math.random`. */
  readonly random?: (() => number) | undefined
}

/** One operation that is tried until it succeeds. */
export interface RetryOptions {
  /** What is tried, as the beginning of a sentence: `metadata of orders`. */
  readonly operation: string
  /** For how long, in milliseconds from now. */
  readonly timeoutMs: number
  /** The option that sets it. */
  readonly timeoutOption: string
  /** Gives up. */
  readonly signal?: AbortSignal | undefined
  /** Whether an error is worth another attempt. Default: those that are `retriable`. */
  readonly isRetriable?: ((error: unknown) => boolean) | undefined
}

/** One attempt. */
export interface Attempt {
  /** How many have failed before it. */
  readonly failures: number
  /** How many milliseconds are left for it. */
  readonly remainingMs: number
  /** Aborts when the time is over, or the caller gives up; then nobody waits for the attempt any more. */
  readonly signal: AbortSignal
}

/** How all clients of a cluster try again: until a deadline, with waits that grow and differ (KIP-580). */
export class RetryPolicy {
  /** The waits. */
  readonly backoff: ExponentialBackoff
  readonly #clock: Clock
  readonly #signal: AbortSignal | undefined

  /**
   * Checks the options.
   *
   * @throws InvalidArgumentError for a wait that is negative, or a longest one that is not the longest.
   */
  constructor({
    clock = systemClock,
    random,
    retryBackoffMaxMs = 1000,
    retryBackoffMs = 100,
    signal,
  }: RetryPolicyOptions = {}) {
    // As in Java, a first wait above the longest one makes all waits as long as that.
    const maxMs = Math.max(retryBackoffMaxMs, 0)
    this.backoff = new ExponentialBackoff({ initialMs: Math.min(retryBackoffMs, maxMs), maxMs, random })
    this.#clock = clock
    this.#signal = signal
  }

  /**
   * Tries until it succeeds, fails for good, or the time is over, which ends an attempt that is under way too.
   *
   * @param attempt Tries once.
   * @param options For how long, and what is worth trying again.
   * @throws The error of an attempt that is not worth another; TimeoutError, with the last error as its cause; `signal.reason`.
   */
  async retry<Result>(attempt: (attempt: Attempt) => Promise<Result>, options: RetryOptions): Promise<Result> {
    const { isRetriable = retriable, operation, timeoutMs, timeoutOption } = options
    const endsAt = this.#clock.now() + timeoutMs
    let last: unknown
    const deadline = startDeadline(this.#clock, {
      operation: `${operation} did not succeed`,
      limitMs: timeoutMs,
      option: timeoutOption,
      signal: options.signal,
      ownerSignal: this.#signal,
      cause: () => last,
    })
    const { signal } = deadline
    try {
      for (let failures = 0; ; failures++) {
        signal.throwIfAborted()
        try {
          const remainingMs = endsAt - this.#clock.now()
          return await unlessAborted(attempt({ failures, remainingMs, signal }), signal)
        } catch (error) {
          signal.throwIfAborted()
          if (!isRetriable(error)) throw error
          last = error
        }
        const delay = this.backoff.delayAfter(failures + 1)
        if (this.#clock.now() + delay >= endsAt) throw timedOut(options, last)
        await pause(this.#clock, delay, signal)
      }
    } finally {
      deadline.end()
    }
  }
}

function retriable(error: unknown): boolean {
  return KafkaError.isInstance(error) && error.retriable
}

function timedOut({ operation, timeoutMs, timeoutOption }: RetryOptions, cause: unknown): TimeoutError {
  return new TimeoutError(`${operation} did not succeed`, { limitMs: timeoutMs, option: timeoutOption, cause })
}

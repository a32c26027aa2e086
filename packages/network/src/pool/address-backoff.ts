import type { Clock } from '../clock.ts'
import type { ExponentialBackoff } from '../retry/exponential-backoff.ts'
import { pause } from '../retry/pause.ts'

/** For how long failures count after the wait that they led to. */
const memoryMs = 60_000

/** Keeps a broker that cannot be reached from being dialled again and again. */
export class AddressBackoff {
  readonly #backoff: ExponentialBackoff
  readonly #clock: Clock
  #failures = 0
  #notBefore = Number.NEGATIVE_INFINITY

  /**
   * Begins without a failure.
   *
   * @param backoff How long to wait after failures.
   * @param clock The time.
   */
  constructor(backoff: ExponentialBackoff, clock: Clock) {
    this.#backoff = backoff
    this.#clock = clock
  }

  /** How often dialling has failed in a row. */
  get failures(): number {
    return this.#failures
  }

  /** Whether the failures were so long ago that they say nothing any more. */
  get isForgettable(): boolean {
    return this.#clock.now() - this.#notBefore > memoryMs
  }

  /**
   * Dials when it is time to.
   *
   * @param dial Dials.
   * @param signal Ends the waiting before it.
   */
  async run<Result>(dial: () => Promise<Result>, signal: AbortSignal): Promise<Result> {
    const delay = this.#notBefore - this.#clock.now()
    if (delay > 0) await pause(this.#clock, delay, signal)
    try {
      const result = await dial()
      this.#failures = 0
      return result
    } catch (error) {
      this.#failed()
      throw error
    }
  }

  /** Members of a bundle that were dialled together fail together: that is one failure. */
  #failed(): void {
    const now = this.#clock.now()
    if (now < this.#notBefore) return
    this.#failures++
    this.#notBefore = now + this.#backoff.delayAfter(this.#failures)
  }
}

import type { Clock, ClockTimer } from '../clock.ts'

/**
 * One way to get a value. It fails when its signal aborts, and then leaves nothing behind.
 *
 * @param signal Aborts when another attempt has won, or the race was given up.
 */
export type Attempt<Value> = (signal: AbortSignal) => Promise<Value>

/** How a race is run. */
export interface RaceOptions<Value> {
  /** How many milliseconds an attempt runs alone before the next one is started beside it. */
  readonly delayMs: number
  /** Runs the delays. */
  readonly clock: Clock
  /** Gives up. */
  readonly signal: AbortSignal
  /** Is given a value that came too late, to release it. */
  discard(value: Value): void
}

/**
 * Runs attempts until one succeeds, in their order and staggered: the next one starts when the last one started has failed, or after a delay. The
 * first to succeed wins and the others are aborted (RFC 8305 §5).
 *
 * @param attempts At least one.
 * @param options The delay, the clock, the signal and what is done with late values.
 * @returns What the first attempt to succeed resolved to.
 * @throws AggregateError with the errors in the order of the attempts, when all have failed; `signal.reason` when it was given up.
 */
export function raceAttempts<Value>(attempts: readonly Attempt<Value>[], options: RaceOptions<Value>): Promise<Value> {
  return new Promise((resolve, reject) => new Race(attempts, options, { resolve, reject }).begin())
}

interface Outcome<Value> {
  readonly resolve: (value: Value) => void
  readonly reject: (error: unknown) => void
}

class Race<Value> {
  readonly #attempts: readonly Attempt<Value>[]
  readonly #options: RaceOptions<Value>
  readonly #outcome: Outcome<Value>
  readonly #errors: unknown[] = []
  /** Aborts every attempt that has not won. */
  readonly #running = new Map<number, AbortController>()
  #started = 0
  #failed = 0
  #isOver = false
  #timer: ClockTimer | undefined

  constructor(attempts: readonly Attempt<Value>[], options: RaceOptions<Value>, outcome: Outcome<Value>) {
    this.#attempts = attempts
    this.#options = options
    this.#outcome = outcome
  }

  begin(): void {
    const { signal } = this.#options
    if (signal.aborted) {
      this.#giveUp()
      return
    }
    signal.addEventListener('abort', this.#giveUp, { once: true })
    this.#startNext()
  }

  #startNext(): void {
    this.#timer?.cancel()
    const index = this.#started
    const attempt = this.#attempts[index]
    if (attempt === undefined) return
    this.#started++
    if (this.#started < this.#attempts.length) {
      this.#timer = this.#options.clock.after(this.#options.delayMs, () => this.#startNext())
    }
    void this.#run(index, attempt)
  }

  async #run(index: number, attempt: Attempt<Value>): Promise<void> {
    const controller = new AbortController()
    this.#running.set(index, controller)
    try {
      const value = await attempt(controller.signal)
      this.#running.delete(index)
      if (this.#isOver) this.#options.discard(value)
      else this.#end(() => this.#outcome.resolve(value))
    } catch (error) {
      this.#running.delete(index)
      this.#fail(index, error)
    }
  }

  #fail(index: number, error: unknown): void {
    if (this.#isOver) return
    this.#errors[index] = error
    this.#failed++
    if (this.#failed === this.#attempts.length) {
      this.#end(() => this.#outcome.reject(new AggregateError(this.#errors, 'every attempt failed')))
      return
    }
    // Only the failure of the last one started: those before it have their successor already.
    if (index === this.#started - 1) this.#startNext()
  }

  readonly #giveUp = (): void => this.#end(() => this.#outcome.reject(this.#options.signal.reason))

  /** The outcome first, so that an attempt which fails at once when it is aborted cannot change it. */
  #end(settle: () => void): void {
    if (this.#isOver) return
    this.#isOver = true
    this.#timer?.cancel()
    this.#options.signal.removeEventListener('abort', this.#giveUp)
    settle()
    for (const controller of this.#running.values()) controller.abort()
  }
}

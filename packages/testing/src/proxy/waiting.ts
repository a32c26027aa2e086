import { InvalidArgumentError, InvalidStateError, TimeoutError } from '@k/protocol'

/** Options of everything that waits. */
export interface WaitOptions {
  /** How long to wait before a TimeoutError. Milliseconds. Default: 10,000. */
  readonly timeoutMs?: number
  /** Ends the waiting with this signal's reason. */
  readonly signal?: AbortSignal
}

/** What somebody waits for. */
export interface Condition {
  /** What is waited for, as the beginning of a sentence that says that it did not happen: `3 Fetch requests did not arrive`. */
  readonly failure: string
  /** What there is instead, for the same sentence; asked when the time is over. */
  readonly found: () => string
  /** Whether it has happened. */
  readonly isMet: () => boolean
}

interface Waiter {
  readonly condition: Condition
  readonly settle: (error?: unknown) => void
}

const defaultTimeoutMs = 10_000
const knownOptions = ['timeoutMs', 'signal']

/** Those who wait for a change of something: it calls {@link check} after each. */
export class Waiting {
  readonly #waiters = new Set<Waiter>()
  #isClosed = false

  /** How many wait. */
  get count(): number {
    return this.#waiters.size
  }

  /**
   * Waits until a condition is met; when it is already, not at all.
   *
   * @throws TimeoutError when it is not met in time.
   * @throws InvalidStateError when {@link close} was called before it was met.
   * @throws InvalidArgumentError for an option that does not exist or a value that it cannot have.
   */
  async until(condition: Condition, options: WaitOptions = {}): Promise<void> {
    const { timeoutMs, signal } = resolveWaitOptions(options)
    signal?.throwIfAborted()
    if (condition.isMet()) return
    if (this.#isClosed) throw closedError(condition)
    await this.#join(condition, timeoutMs, signal)
  }

  /** Lets those go on whose condition is met now. */
  check(): void {
    for (const waiter of this.#waiters) {
      if (waiter.condition.isMet()) waiter.settle()
    }
  }

  /** Nothing changes any more: those who still wait get an InvalidStateError. */
  close(): void {
    this.#isClosed = true
    this.check()
    for (const waiter of this.#waiters) waiter.settle(closedError(waiter.condition))
  }

  #join(condition: Condition, timeoutMs: number, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const settle = (error?: unknown) => {
        this.#waiters.delete(waiter)
        clearTimeout(timer)
        signal?.removeEventListener('abort', abort)
        if (error === undefined) resolve()
        else reject(error)
      }
      const waiter: Waiter = { condition, settle }
      const abort = () => settle(signal?.reason)
      const timer = setTimeout(() => {
        const operation = `${condition.failure} (${condition.found()})`
        settle(new TimeoutError(operation, { limitMs: timeoutMs, option: 'timeoutMs' }))
      }, timeoutMs)
      signal?.addEventListener('abort', abort, { once: true })
      this.#waiters.add(waiter)
    })
  }
}

function closedError({ failure, found }: Condition): InvalidStateError {
  return new InvalidStateError(`${failure} before close() (${found()}): wait first, then close`)
}

function resolveWaitOptions(options: WaitOptions): { timeoutMs: number; signal: AbortSignal | undefined } {
  for (const name of Object.keys(options)) {
    if (!knownOptions.includes(name)) throw InvalidArgumentError.unknownOption(name, knownOptions)
  }
  const { timeoutMs = defaultTimeoutMs, signal } = options
  if (Number.isInteger(timeoutMs) && timeoutMs > 0 && timeoutMs < 2 ** 31) return { timeoutMs, signal }
  const constraint = 'must be a whole number of milliseconds from 1 to 2147483647'
  throw new InvalidArgumentError('timeoutMs', `got ${String(timeoutMs)}, ${constraint}`)
}

/** @throws InvalidArgumentError when a number of things to wait for is not a whole one of at least 1. */
export function assertCount(argument: string, count: number): void {
  if (Number.isInteger(count) && count > 0) return
  throw new InvalidArgumentError(argument, `got ${String(count)}, must be a whole number of at least 1`)
}

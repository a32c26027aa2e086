import { InvalidArgumentError } from '@k/protocol'

/** A timer's own limit: a longer delay would fire at once. */
const longestMs = 2 ** 31 - 1

/** @throws InvalidArgumentError when a number of milliseconds is not a whole one that a timer can wait. */
export function assertMilliseconds(option: string, value: number): void {
  if (Number.isInteger(value) && value > 0 && value <= longestMs) return
  const constraint = `must be a whole number of milliseconds from 1 to ${longestMs}`
  throw new InvalidArgumentError(option, `got ${shown(value)}, ${constraint}`)
}

/** A value as an error shows it: strings in quotes, so that "3" is not taken for 3. */
export function shown(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : String(value)
}

/** What ends the work of {@link withDeadline} early. */
export interface DeadlineOptions {
  readonly limitMs: number
  /** Ends the work with this signal's reason. */
  readonly signal?: AbortSignal | undefined
}

/**
 * Does work that ends by a signal: after `limitMs`, or when the caller's signal or the returned function says so.
 * A controller and a timer of its own, since signals made by `AbortSignal.any` and `AbortSignal.timeout` can be collected while they are waited for.
 *
 * @param work Gets the signal, and a function that ends the work with a reason.
 */
export async function withDeadline<T>(
  { limitMs, signal }: DeadlineOptions,
  work: (signal: AbortSignal, end: (reason: unknown) => void) => Promise<T>,
): Promise<T> {
  const ending = new AbortController()
  const end = (reason: unknown) => ending.abort(reason)
  const unfollow = follow(signal, ending)
  const timer = setTimeout(() => end(new DeadlineExceeded()), limitMs)
  try {
    return await work(ending.signal, end)
  } finally {
    clearTimeout(timer)
    unfollow()
  }
}

/** Ends what `ending` controls when the signal is aborted, with its reason, until the returned function is called. */
function follow(signal: AbortSignal | undefined, ending: AbortController): () => void {
  const end = () => ending.abort(signal?.reason)
  if (signal?.aborted) end()
  signal?.addEventListener('abort', end, { once: true })
  return () => signal?.removeEventListener('abort', end)
}

/** The reason of a deadline's signal when the time is over. */
export class DeadlineExceeded extends Error {}

/**
 * Does the same with every item at once. The first failure ends the others by their signal; it is thrown when all have ended, so that
 * nothing goes on behind the caller's back.
 */
export async function together<Item>(
  items: readonly Item[],
  signal: AbortSignal,
  work: (item: Item, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const ending = new AbortController()
  const unfollow = follow(signal, ending)
  const failures: unknown[] = []
  await Promise.all(
    items.map(async item => {
      try {
        await work(item, ending.signal)
      } catch (error) {
        failures.push(error)
        ending.abort(error)
      }
    }),
  )
  unfollow()
  if (failures.length > 0) throw failures[0]
}

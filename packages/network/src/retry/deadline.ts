import { TimeoutError } from '@k/protocol'
import type { Clock } from '../clock.ts'
import { onAbort } from './abort-listener.ts'

/** How long an operation may take. */
export interface DeadlineOptions {
  /** What it is, as the beginning of a sentence that goes on "within 5 ms". */
  readonly operation: string
  /** How long, in milliseconds. */
  readonly limitMs: number
  /** The option that says so. */
  readonly option: string
  /** Gives up earlier: the caller's. */
  readonly signal?: AbortSignal | undefined
  /** Gives up earlier too: that of whoever the operation belongs to. */
  readonly ownerSignal?: AbortSignal | undefined
  /** What has kept it from ending, asked when the time is over. */
  readonly cause?: (() => unknown) | undefined
}

/** A limit in time and the signals of others as one signal. */
export interface Deadline {
  /** Aborts with a TimeoutError when the time is over, or with the reason of the first signal that does. */
  readonly signal: AbortSignal
  /** Ends the watching; call it when the operation has ended. */
  end(): void
}

/** Begins to watch an operation. */
export function startDeadline(
  clock: Clock,
  { cause, limitMs, operation, option, ownerSignal, signal }: DeadlineOptions,
): Deadline {
  const controller = new AbortController()
  const signals = [signal, ownerSignal].filter(given => given !== undefined)
  const timer = clock.after(limitMs, () => {
    const reason = cause?.()
    controller.abort(
      new TimeoutError(operation, { limitMs, option, ...(reason === undefined ? {} : { cause: reason }) }),
    )
  })
  const before = signals.find(given => given.aborted)
  if (before !== undefined) controller.abort(before.reason)
  const stops = before === undefined ? signals.map(given => onAbort(given, () => controller.abort(given.reason))) : []
  return {
    signal: controller.signal,
    end() {
      timer.cancel()
      for (const stop of stops) stop()
    },
  }
}

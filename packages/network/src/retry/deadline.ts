import { TimeoutError } from '@k/protocol'
import type { Clock } from '../clock.ts'

/** How long an operation may take. */
export interface DeadlineOptions {
  /** What it is, as the beginning of a sentence that goes on "within 5 ms". */
  readonly operation: string
  /** How long, in milliseconds. */
  readonly limitMs: number
  /** The option that says so. */
  readonly option: string
  /** Gives up earlier. */
  readonly signal?: AbortSignal | undefined
  /** What has kept it from ending, asked when the time is over. */
  readonly cause?: (() => unknown) | undefined
}

/** A limit in time and a caller's signal as one signal. */
export interface Deadline {
  /** Aborts with a TimeoutError when the time is over, or with the caller's reason. */
  readonly signal: AbortSignal
  /** Ends the watching; call it when the operation has ended. */
  end(): void
}

/** Begins to watch an operation. */
export function startDeadline(clock: Clock, { cause, limitMs, operation, option, signal }: DeadlineOptions): Deadline {
  const controller = new AbortController()
  const aborted = () => controller.abort(signal?.reason)
  const timer = clock.after(limitMs, () => {
    const reason = cause?.()
    controller.abort(
      new TimeoutError(operation, { limitMs, option, ...(reason === undefined ? {} : { cause: reason }) }),
    )
  })
  if (signal?.aborted === true) aborted()
  else signal?.addEventListener('abort', aborted, { once: true })
  return {
    signal: controller.signal,
    end() {
      timer.cancel()
      signal?.removeEventListener('abort', aborted)
    },
  }
}

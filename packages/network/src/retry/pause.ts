import type { Clock } from '../clock.ts'
import { onAbort } from './abort-listener.ts'

/**
 * Waits.
 *
 * @param clock The time.
 * @param milliseconds For how long.
 * @param signal Ends it early.
 * @throws `signal.reason` when that happens.
 */
export function pause(clock: Clock, milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) {
      reject(signal.reason)
      return
    }
    const timer = clock.after(milliseconds, () => {
      stop?.()
      resolve()
    })
    const stop =
      signal &&
      onAbort(signal, () => {
        timer.cancel()
        reject(signal.reason)
      })
  })
}

/**
 * Waits for something that others wait for too: whoever gives up does not end it for them.
 *
 * @param promise What to wait for.
 * @param signal Ends the waiting.
 * @throws What the promise is rejected with, or `signal.reason`.
 */
export function unlessAborted<Result>(promise: Promise<Result>, signal?: AbortSignal): Promise<Result> {
  if (signal === undefined) return promise
  if (signal.aborted) {
    // It may fail with nobody else waiting for it.
    promise.catch(() => {})
    return Promise.reject(signal.reason)
  }
  return new Promise((resolve, reject) => {
    const stop = onAbort(signal, () => reject(signal.reason))
    promise.then(resolve, reject).finally(stop)
  })
}

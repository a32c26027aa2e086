/**
 * Waits for a promise, but no longer than until a signal aborts. What the promise does after that is not heeded.
 *
 * @param promise What is waited for.
 * @param signal Gives up.
 * @throws `signal.reason` when it aborts first.
 */
export function untilAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason)
    if (signal.aborted) {
      // Whatever comes of it, nobody is left to be told.
      promise.catch(() => undefined)
      abort()
      return
    }
    signal.addEventListener('abort', abort, { once: true })
    const settled = () => signal.removeEventListener('abort', abort)
    promise.then(resolve, reject).finally(settled)
  })
}

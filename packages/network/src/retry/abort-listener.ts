import { setMaxListeners } from 'node:events'

/**
 * Calls a function when a signal aborts. Any number may listen to one signal, as many requests can share it; Node warns of more than ten.
 *
 * @param signal The signal, which has not been aborted yet.
 * @param listener The function.
 * @returns Ends this.
 */
export function onAbort(signal: AbortSignal, listener: () => void): () => void {
  setMaxListeners(0, signal)
  signal.addEventListener('abort', listener, { once: true })
  return () => signal.removeEventListener('abort', listener)
}

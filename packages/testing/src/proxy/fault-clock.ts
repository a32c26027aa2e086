/** A timer that a {@link FaultClock} runs. */
export interface FaultTimer {
  /** Keeps it from running; nothing happens when it has run. */
  cancel(): void
}

/** All time that faults know. Give your own to have time stand still in tests. */
export interface FaultClock {
  /** Milliseconds since some moment; never goes back. */
  now(): number
  /**
   * Runs a function once, later.
   *
   * @param delayMs After how many milliseconds; 0 or less is as soon as possible, but not at once.
   * @param run The function.
   */
  after(delayMs: number, run: () => void): FaultTimer
}

/** The longest that setTimeout can wait; it runs at once for more. */
const longestDelayMs = 2 ** 31 - 1

/** The clock of the machine. */
export const machineClock: FaultClock = {
  now: () => performance.now(),
  after(delayMs, run) {
    if (delayMs <= 0) {
      // Not a timer: the smallest takes a millisecond, which for one-byte chunks is a second for each kilobyte. And two, since the first may come in
      // the same turn of the event loop, before a receiver in this process has read.
      let immediate = setImmediate(() => {
        immediate = setImmediate(run)
      })
      return { cancel: () => clearImmediate(immediate) }
    }
    const timer = setTimeout(run, Math.min(longestDelayMs, delayMs))
    return { cancel: () => clearTimeout(timer) }
  },
}

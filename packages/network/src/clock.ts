/** A timer that a {@link Clock} runs. */
export interface ClockTimer {
  /** Keeps it from running; nothing happens when it has run. */
  cancel(): void
  /** Lets the process end although it has not run. */
  unref(): void
}

/** All time that this package knows. Give your own to have time stand still in tests. */
export interface Clock {
  /** Milliseconds since some moment; never goes back. */
  now(): number
  /** Milliseconds since 1970, as certificates and tokens count them; may be set back. */
  wallTime(): number
  /**
   * Runs a function once, later.
   *
   * @param delayMs After how many milliseconds; 0 or less is as soon as possible, but not at once.
   * @param run The function.
   */
  after(delayMs: number, run: () => void): ClockTimer
}

/** The longest that setTimeout can wait; it runs at once for more. */
const longestDelay = 2 ** 31 - 1

/** The clock of the machine. */
export const systemClock: Clock = {
  now: () => performance.now(),
  wallTime: () => Date.now(),
  after(delayMs, run) {
    const timer = setTimeout(run, Math.min(longestDelay, Math.max(0, delayMs)))
    return { cancel: () => clearTimeout(timer), unref: () => void timer.unref() }
  },
}

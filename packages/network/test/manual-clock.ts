import type { Clock, ClockTimer } from '../src/clock.ts'

interface Scheduled {
  readonly at: number
  readonly run: () => void
}

/** A clock that stands still until it is told to go on. */
export class ManualClock implements Clock {
  #now = 1000
  readonly #scheduled = new Set<Scheduled>()

  /** How many timers there are. */
  get timerCount(): number {
    return this.#scheduled.size
  }

  now(): number {
    return this.#now
  }

  wallTime(): number {
    return this.#now + 1_700_000_000_000
  }

  after(delayMs: number, run: () => void): ClockTimer {
    const scheduled = { at: this.#now + Math.max(0, delayMs), run }
    this.#scheduled.add(scheduled)
    return { cancel: () => void this.#scheduled.delete(scheduled), unref: () => {} }
  }

  /** Goes on by some milliseconds; timers run at their time, and what they resolve has its turn. */
  async advance(milliseconds: number): Promise<void> {
    await turn()
    const end = this.#now + milliseconds
    for (;;) {
      const [next] = [...this.#scheduled].filter(({ at }) => at <= end).sort((left, right) => left.at - right.at)
      if (next === undefined) break
      this.#scheduled.delete(next)
      this.#now = Math.max(this.#now, next.at)
      next.run()
      await turn()
    }
    this.#now = end
    await turn()
  }
}

/** Lets everything that is ready have its turn. */
export function turn(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve))
}

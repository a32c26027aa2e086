/** Runs jobs, at most so many at a time; the others wait in their order. */
export class JobLimit {
  readonly #most: number
  readonly #waiting: (() => void)[] = []
  #running = 0

  /**
   * Begins with no job.
   *
   * @param most How many jobs may run at a time, at least 1.
   */
  constructor(most: number) {
    this.#most = most
  }

  /** Runs a job as soon as there is room for it, and settles as it does. */
  async run<Result>(job: () => Promise<Result>): Promise<Result> {
    if (this.#running === this.#most) await new Promise<void>(resolve => this.#waiting.push(resolve))
    else this.#running++
    try {
      return await job()
    } finally {
      const next = this.#waiting.shift()
      // Who waits takes over the place of the one that ends.
      if (next === undefined) this.#running--
      else next()
    }
  }
}

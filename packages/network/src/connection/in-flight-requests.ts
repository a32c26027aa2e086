import type { PendingRequest } from './pending-request.ts'

/** The requests that were written and not answered, in the order in which they were written: brokers answer in that order. */
export class InFlightRequests {
  readonly #requests: PendingRequest[] = []

  /** How many there are. */
  get length(): number {
    return this.#requests.length
  }

  /** The one whose response is due next. */
  get first(): PendingRequest | undefined {
    return this.#requests[0]
  }

  /** Adds one that is being written. */
  push(request: PendingRequest): void {
    this.#requests.push(request)
  }

  /** Takes the one whose response came. At most some dozens are here, so that moving them costs nothing. */
  shift(): PendingRequest | undefined {
    return this.#requests.shift()
  }

  /** The earliest moment at which one of them must have been answered. */
  get earliestDeadline(): number {
    return this.#requests.reduce((earliest, { deadline }) => Math.min(earliest, deadline), Number.POSITIVE_INFINITY)
  }

  /** Gives all of them more time. */
  postpone(milliseconds: number): void {
    for (const request of this.#requests) request.deadline += milliseconds
  }

  /** Those that were not answered by a moment. */
  overdue(now: number): PendingRequest[] {
    return this.#requests.filter(({ deadline }) => deadline <= now)
  }

  /** Takes all. */
  drain(): PendingRequest[] {
    return this.#requests.splice(0)
  }
}

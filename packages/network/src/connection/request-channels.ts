import type { RequestPriority } from './request-priority.ts'

/** How many requests each channel holds before callers wait. */
export interface ChannelCapacities {
  /** Of the channel for high priority. */
  readonly high: number
  /** Of the channel for normal priority. */
  readonly normal: number
}

/** A first-in-first-out queue that takes from its front in constant time. */
class Fifo<Item> {
  #items: Item[] = []
  #first = 0

  get length(): number {
    return this.#items.length - this.#first
  }

  push(item: Item): void {
    this.#items.push(item)
  }

  shift(): Item | undefined {
    const item = this.#items[this.#first]
    if (item === undefined) return undefined
    this.#first++
    // Half of the array is behind: the rest moves to its front, which costs no more than was taken.
    if (this.#first * 2 >= this.#items.length) {
      this.#items = this.#items.slice(this.#first)
      this.#first = 0
    }
    return item
  }

  remove(item: Item): boolean {
    const index = this.#items.indexOf(item, this.#first)
    if (index < 0) return false
    this.#items.splice(index, 1)
    return true
  }
}

/** The most requests of high priority in a row while one of normal priority waits. */
const longestHighRun = 16

/**
 * The requests that a connection has not written yet: two bounded queues. High goes before normal, but sixteen times in a row at
 * most. What finds its channel full waits before it, in its turn; callers are not told to come back.
 */
export class RequestChannels<Item> {
  readonly #capacities: ChannelCapacities
  readonly #high = new Fifo<Item>()
  readonly #normal = new Fifo<Item>()
  #highRun = 0
  #highCount = 0
  #normalCount = 0
  #bypassCount = 0

  /**
   * Begins with empty channels.
   *
   * @param capacities How many requests each holds.
   */
  constructor(capacities: ChannelCapacities) {
    this.#capacities = capacities
  }

  /** How many requests of high priority were written. */
  get highPriorityCount(): number {
    return this.#highCount
  }

  /** How many requests of normal priority were written. */
  get normalPriorityCount(): number {
    return this.#normalCount
  }

  /** How many requests of high priority were written while at least one of normal priority waited. */
  get bypassCount(): number {
    return this.#bypassCount
  }

  /** How many requests there are. */
  get length(): number {
    return this.#high.length + this.#normal.length
  }

  /** How many requests a channel holds. */
  queued(priority: RequestPriority): number {
    return Math.min(this.#of(priority).length, this.#capacities[priority])
  }

  /** How many requests wait for room in a channel. */
  waiting(priority: RequestPriority): number {
    return Math.max(0, this.#of(priority).length - this.#capacities[priority])
  }

  /** Adds a request behind those of its priority. */
  add(item: Item, priority: RequestPriority): void {
    this.#of(priority).push(item)
  }

  /** Takes a request out that is no longer wanted; `false` when it was taken before. */
  remove(item: Item, priority: RequestPriority): boolean {
    return this.#of(priority).remove(item)
  }

  /**
   * Takes the request that is to be written next. It counts when it is {@link written}.
   *
   * @param allowed Which priorities may be written now.
   */
  take(allowed: { readonly high: boolean; readonly normal: boolean }): Item | undefined {
    const hasNormal = this.#normal.length > 0
    const isNormalDue = hasNormal && allowed.normal && this.#highRun >= longestHighRun
    if (allowed.high && this.#high.length > 0 && !isNormalDue) {
      this.#highRun = hasNormal ? this.#highRun + 1 : 0
      return this.#high.shift()
    }
    if (!hasNormal || !allowed.normal) return undefined
    this.#highRun = 0
    return this.#normal.shift()
  }

  /** Counts a request that was taken just now: one that cannot be encoded is never written. */
  written(priority: RequestPriority): void {
    if (priority === 'normal') this.#normalCount++
    else {
      this.#highCount++
      if (this.#normal.length > 0) this.#bypassCount++
    }
  }

  /** Takes all requests, those of high priority first. */
  drain(): Item[] {
    const items: Item[] = []
    for (const queue of [this.#high, this.#normal]) {
      for (let item = queue.shift(); item !== undefined; item = queue.shift()) items.push(item)
    }
    return items
  }

  #of(priority: RequestPriority): Fifo<Item> {
    return priority === 'high' ? this.#high : this.#normal
  }
}

import { InvalidArgumentError } from '@k/protocol'

/** What tells metrics of one name apart: the topic, the broker. */
export type MetricAttributes = Readonly<Record<string, string | number>>

/** A number that only grows. */
export class Counter {
  #value = 0

  /** Its value. */
  get value(): number {
    return this.#value
  }

  /**
   * Adds to it.
   *
   * @param amount How much, at least 0. Default: 1.
   * @throws InvalidArgumentError for less than 0, or what is not a number.
   */
  add(amount = 1): void {
    if (!(amount >= 0)) throw new InvalidArgumentError('amount', `got ${amount}; a counter only grows, take a gauge`)
    this.#value += amount
  }
}

/** A number that goes up and down, or that is asked for. */
export class Gauge {
  #value = 0
  readonly #read: (() => number) | undefined

  /**
   * Begins at 0.
   *
   * @param read Gives the value when it is asked for. Default: it is the one that was set.
   */
  constructor(read?: () => number) {
    this.#read = read
  }

  /** Its value. */
  get value(): number {
    return this.#read?.() ?? this.#value
  }

  /** Sets it. */
  set(value: number): void {
    this.#value = value
  }
}

/** What a {@link Histogram} has seen. */
export interface HistogramSnapshot {
  /** How many values. */
  readonly count: number
  /** Their sum. */
  readonly sum: number
  /** The smallest; `undefined` when there is none. */
  readonly minimum: number | undefined
  /** The largest; `undefined` when there is none. */
  readonly maximum: number | undefined
  /** How many were at most each bound, and above the bound before it; at the end those above the last. */
  readonly buckets: readonly number[]
  /** The bounds. */
  readonly bounds: readonly number[]
}

/** How often values fell between some bounds. It keeps no values, so that it costs the same for any number of them. */
export class Histogram {
  readonly #bounds: readonly number[]
  readonly #buckets: number[]
  #count = 0
  #sum = 0
  #minimum: number | undefined
  #maximum: number | undefined

  /**
   * Begins empty.
   *
   * @param bounds The bounds, each larger than the one before.
   * @throws InvalidArgumentError when they are not.
   */
  constructor(bounds: readonly number[]) {
    for (const [index, bound] of bounds.entries()) {
      if (!Number.isFinite(bound) || bound <= (bounds[index - 1] ?? Number.NEGATIVE_INFINITY)) {
        throw new InvalidArgumentError(`bounds[${index}]`, `got ${bound}; must be larger than the one before`)
      }
    }
    this.#bounds = [...bounds]
    this.#buckets = new Array(bounds.length + 1).fill(0)
  }

  /** Adds a value. */
  record(value: number): void {
    let bucket = 0
    while (bucket < this.#bounds.length && value > (this.#bounds[bucket] as number)) bucket++
    this.#buckets[bucket] = (this.#buckets[bucket] as number) + 1
    this.#count++
    this.#sum += value
    if (this.#minimum === undefined || value < this.#minimum) this.#minimum = value
    if (this.#maximum === undefined || value > this.#maximum) this.#maximum = value
  }

  /** What it has seen. */
  get value(): HistogramSnapshot {
    return {
      count: this.#count,
      sum: this.#sum,
      minimum: this.#minimum,
      maximum: this.#maximum,
      buckets: [...this.#buckets],
      bounds: this.#bounds,
    }
  }
}

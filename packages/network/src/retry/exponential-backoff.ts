import { InvalidArgumentError } from '@k/protocol'

/** The shape of an {@link ExponentialBackoff}. */
export interface ExponentialBackoffOptions {
  /** The first wait, in milliseconds, before jitter; at least 0. */
  readonly initialMs: number
  /** The longest wait, in milliseconds, jitter included; at least `initialMs`. */
  readonly maxMs: number
  /** By what each wait is longer than the one before; at least 1. Default: 2. */
  readonly multiplier?: number | undefined
  /** By which part of it a wait is longer or shorter at random, 0 to 1. Default: 0.2. */
  readonly jitter?: number | undefined
  /** Numbers from 0 to 1, 1 left out. Default: `Math.random`. */
  readonly random?: (() => number) | undefined
}

/** Waits that grow from failure to failure, and differ from client to client. Follows Java's `ExponentialBackoff`. */
export class ExponentialBackoff {
  readonly #initialMs: number
  readonly #maxMs: number
  readonly #multiplier: number
  readonly #jitter: number
  readonly #random: () => number
  readonly #largestExponent: number

  /**
   * Checks the shape.
   *
   * @throws InvalidArgumentError for a number that is out of its range.
   */
  constructor({ initialMs, jitter = 0.2, maxMs, multiplier = 2, random = Math.random }: ExponentialBackoffOptions) {
    assertAtLeast('initialMs', initialMs, 0)
    assertAtLeast('maxMs', maxMs, initialMs)
    assertAtLeast('multiplier', multiplier, 1)
    assertAtLeast('jitter', jitter, 0)
    if (jitter > 1) throw new InvalidArgumentError('jitter', `got ${jitter}; must be at most 1`)
    this.#initialMs = initialMs
    this.#maxMs = maxMs
    this.#multiplier = multiplier
    this.#jitter = jitter
    this.#random = random
    // Beyond it every wait is the longest; a power that is infinite is never computed.
    this.#largestExponent = multiplier > 1 && initialMs > 0 ? Math.log(maxMs / initialMs) / Math.log(multiplier) : 0
  }

  /**
   * How long to wait.
   *
   * @param failures How many times it has failed, in a row; 0 is not to wait.
   * @returns Milliseconds.
   */
  delayAfter(failures: number): number {
    if (failures <= 0) return 0
    const exponent = Math.min(failures - 1, this.#largestExponent)
    const factor = 1 - this.#jitter + 2 * this.#jitter * this.#random()
    return Math.min(this.#maxMs, this.#initialMs * this.#multiplier ** exponent * factor)
  }
}

function assertAtLeast(argument: string, value: number, least: number): void {
  if (Number.isFinite(value) && value >= least) return
  throw new InvalidArgumentError(argument, `got ${String(value)}; must be a number of at least ${least}`)
}

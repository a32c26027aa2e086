/** Numbers that look random and are the same for the same seed (mulberry32). */
export class Random {
  #state: number

  /** Begins a row of numbers; the seed is an unsigned integer of 32 bits. */
  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** The next number from 0 to before a limit, which is at most 2^32. */
  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000) * limit)
  }

  /** One of some, of which there is at least one. */
  pick<T>(choices: readonly T[]): T {
    return choices[this.below(choices.length)] as T
  }

  /** So many random bytes. Half of the time most are small: a length of 0x9e341b07 ends a decoding at once. */
  bytes(length: number): Uint8Array {
    const limit = this.below(2) === 0 ? 256 : 6
    const bytes = new Uint8Array(length)
    for (let at = 0; at < length; at++) bytes[at] = this.below(this.below(16) === 0 ? 256 : limit)
    return bytes
  }
}

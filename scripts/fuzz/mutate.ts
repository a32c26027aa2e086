import type { Random } from './random.ts'

/** The longest input that is made, in bytes. */
export const longestInput = 4096

// Lengths and counts that decoders have stumbled over: the ends of int32, int16 and varints, null, one more than null, two millions.
const extremes: readonly Uint8Array[] = [
  [0x7f, 0xff, 0xff, 0xff],
  [0xff, 0xff, 0xff, 0xff],
  [0x80, 0, 0, 0],
  [0xff, 0xff, 0xff, 0xfe],
  [0x7f, 0xff],
  [0xff, 0xff],
  [0x80, 0],
  [0xff, 0xff, 0xff, 0xff, 0x0f],
  [0xff, 0xff, 0xff, 0xff, 0x10],
  [0x80, 0x80, 0x80, 0x80, 0x08],
  [0x80, 0x80, 0x80, 0x80, 0x80, 0],
  [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f],
  [0, 0x20, 0, 0],
  [0x81, 0x80, 0x80, 0x01],
  [0],
  [1],
].map(bytes => Uint8Array.from(bytes))

type Mutation = (bytes: Uint8Array, random: Random, other: Uint8Array) => Uint8Array

const mutations: readonly Mutation[] = [
  function flipBit(bytes, random) {
    const at = random.below(bytes.length)
    return replaced(bytes, at, at + 1, Uint8Array.of((bytes[at] ?? 0) ^ (1 << random.below(8))))
  },
  function setByte(bytes, random) {
    const at = random.below(bytes.length)
    return replaced(bytes, at, at + 1, random.bytes(1))
  },
  function insert(bytes, random) {
    const at = random.below(bytes.length + 1)
    return replaced(bytes, at, at, random.bytes(1 + random.below(8)))
  },
  function remove(bytes, random) {
    const at = random.below(bytes.length + 1)
    return replaced(bytes, at, at + 1 + random.below(4), new Uint8Array())
  },
  function truncate(bytes, random) {
    return bytes.slice(0, random.below(bytes.length + 1))
  },
  function extreme(bytes, random) {
    const at = random.below(bytes.length + 1)
    const value = random.pick(extremes)
    return replaced(bytes, at, at + random.below(2) * value.length, value)
  },
  function splice(bytes, random, other) {
    const [to, from] = [random.below(bytes.length + 1), random.below(other.length + 1)]
    return replaced(bytes, to, random.below(2) === 0 ? to : bytes.length, other.subarray(from))
  },
]

/** An input changed in one to four places. The same row of random numbers makes the same of it; the input stays as it is. */
export function mutate(bytes: Uint8Array, random: Random, other: Uint8Array): Uint8Array {
  let mutated: Uint8Array = bytes.slice()
  for (let left = 1 + random.below(4); left > 0; left--) mutated = random.pick(mutations)(mutated, random, other)
  return mutated.slice(0, longestInput)
}

function replaced(bytes: Uint8Array, start: number, end: number, by: Uint8Array): Uint8Array {
  const kept = bytes.subarray(end)
  const made = new Uint8Array(start + by.length + kept.length)
  made.set(bytes.subarray(0, start))
  made.set(by, start)
  made.set(kept, start + by.length)
  return made
}

import { labelOf } from './last-input.ts'
import { longestInput, mutate } from './mutate.ts'
import type { Family, Subject } from './oracle.ts'
import type { Random } from './random.ts'
import { windowOf } from './window.ts'

const keptInputs = 16

/** An input that a decoder does with what it must not; the cause says what. */
export class Finding extends Error {
  readonly subject: Subject
  readonly input: Uint8Array

  /** Makes the finding of an input. */
  constructor(place: { readonly subject: Subject; readonly input: Uint8Array }, options: { readonly cause: unknown }) {
    super(labelOf(place.subject), options)
    this.subject = place.subject
    this.input = place.input
  }
}

/** How a family is explored. */
export interface Exploration {
  readonly random: Random
  readonly seconds: number
  /** Is given every input before it is tried. */
  readonly announce: (subject: Subject, input: Uint8Array) => void
}

/** What came of exploring a family. */
export interface Explored {
  /** How many inputs there were. */
  readonly executions: number
  /** How many of them were valid. */
  readonly valid: number
  /** How many subjects had a valid input besides their seeds. */
  readonly subjects: number
}

/**
 * Tries inputs on a family until the time is over: first the seeds of every subject as they are, then what random numbers make of them. So
 * every subject has had a valid input at the end.
 *
 * @throws Finding for the first input that a decoder does with what it must not, and for a seed that is refused.
 * @throws Error when a subject has no seed.
 */
export function explore(family: Family, { announce, random, seconds }: Exploration): Explored {
  const end = performance.now() + seconds * 1000
  const kept = new Map<Subject, Uint8Array[]>(family.subjects.map(subject => [subject, []]))
  let executions = 0
  let valid = 0
  for (const subject of family.subjects) {
    if (subject.seeds.length === 0) throw new Error(`${labelOf(subject)} has no seed`)
    for (const seed of subject.seeds) {
      announce(subject, seed)
      const refused = { cause: new Error('a seed, which is valid, is refused') }
      if (!tryInput(subject, seed)) throw new Finding({ subject, input: seed }, refused)
      executions++
      valid++
    }
  }
  for (; executions % 64 !== 0 || performance.now() < end; executions++) {
    const subject = random.pick(family.subjects)
    const own = kept.get(subject) ?? []
    const input = nextInput(subject.seeds, own, random)
    announce(subject, input)
    if (!tryInput(subject, input)) continue
    valid++
    own[own.length < keptInputs ? own.length : random.below(keptInputs)] = input
  }
  return { executions, valid, subjects: [...kept.values()].filter(({ length }) => length > 0).length }
}

/** Whether an input is valid. @throws Finding when the decoder does what it must not. */
export function tryInput(subject: Subject, input: Uint8Array): boolean {
  try {
    return subject.check(windowOf(input))
  } catch (error) {
    throw new Finding({ subject, input }, { cause: error })
  }
}

/** An input: bytes out of nothing, or a valid one changed. The seeds stay among those: what was found valid since may have lost their arrays. */
function nextInput(seeds: readonly Uint8Array[], kept: readonly Uint8Array[], random: Random): Uint8Array {
  if (random.below(8) === 0) return random.bytes(random.below(random.below(8) === 0 ? longestInput : 64))
  const valid = () => random.pick(kept.length === 0 || random.below(2) === 0 ? seeds : kept)
  return mutate(valid(), random, valid())
}

import type { Field, FieldType, Message, Struct } from '../../../scripts/definitions/message.ts'
import { includes } from '../../../scripts/definitions/version-range.ts'
import { arbitraryPrimitive, type Flavor } from './arbitrary-primitive.ts'
import { defaultOf, emptyOf, type StructValue, structOf, type Value } from './message-value.ts'
import { SeededRandom } from './seeded-random.ts'

/**
 * What to fill a message with: nothing, something small everywhere, null where it is allowed, empty texts and arrays, what is long, texts of
 * all of Unicode, the smallest and largest numbers, a mixture of these, or something small and unknown tagged fields.
 */
export type Mode = 'defaults' | 'filled' | 'nulls' | 'empty' | 'large' | 'text' | 'extremes' | 'mixed' | 'unknown tags'

/** Every mode, and how many values of each are worth looking at: those that leave something to chance need several. */
export const seedsOfModes: Readonly<Record<Mode, number>> = {
  defaults: 1,
  filled: 2,
  nulls: 3,
  empty: 3,
  large: 2,
  text: 1,
  extremes: 2,
  mixed: 6,
  'unknown tags': 2,
}

/** Which value to make: the same four give the same. */
export interface ValueSeed {
  readonly message: Message
  readonly version: number
  readonly mode: Mode
  readonly seed: number
}

/** A value of a message. Fields that the version does not have are at their defaults. */
export function arbitraryMessage(chosen: ValueSeed): StructValue {
  return new ArbitraryMessage(chosen).struct(chosen.message.root, 0)
}

/** What to do with one field. */
type Choice = 'default' | 'null' | 'empty' | Flavor

const mixture: readonly Choice[] = ['default', 'default', 'null', 'empty', 'plain', 'plain', 'plain', 'text', 'extreme']
const lengths = ['string', 'bytes', 'records']

class ArbitraryMessage {
  readonly #chosen: ValueSeed
  readonly #random: SeededRandom
  // Of what is large there is one of a kind: a message of 300 elements with 100 kB each says no more.
  readonly #large = new Set(['string', 'bytes', 'records', 'array'])

  constructor(chosen: ValueSeed) {
    const { message, mode, seed, version } = chosen
    this.#chosen = chosen
    this.#random = new SeededRandom(`${message.name} ${version} ${mode} ${seed}`)
  }

  struct(struct: Struct, depth: number): StructValue {
    const { message, mode, version } = this.#chosen
    const entries = struct.fields.map(field => {
      const isPresent = includes(field.versions, version)
      return [field.name, isPresent ? this.#field(field, depth) : defaultOf(message, field)]
    })
    const value: Record<string, Value> = Object.fromEntries(entries)
    const isFlexible = includes(message.flexibleVersions, version)
    if (mode === 'unknown tags' && isFlexible && this.#random.isIn(70)) value.unknownTaggedFields = this.#tags(struct)
    return value
  }

  #field(field: Field, depth: number): Value {
    const { message, version } = this.#chosen
    const isNullable = includes(field.nullableVersions, version)
    const choice = this.#choose(field.type, isNullable)
    const defaultValue = defaultOf(message, field)
    if (choice === 'null') return null
    // Records are null by default also where a version allows no null.
    if (choice === 'default') return defaultValue === null && !isNullable ? emptyOf(message, field.type) : defaultValue
    if (choice === 'empty') return emptyOf(message, field.type)
    const value = this.#value(field.type, choice, depth)
    return choice === 'plain' && value === defaultValue ? this.#other(field, depth) : value
  }

  /** By chance the value was the default. */
  #other(field: Field, depth: number): Value {
    for (;;) {
      const value = this.#value(field.type, 'plain', depth)
      if (value !== field.defaultValue) return value
    }
  }

  #choose(type: FieldType, isNullable: boolean): Choice {
    const { mode, seed } = this.#chosen
    // The first value of a mode has it everywhere; what is inside a null or an empty array needs others.
    const isChosen = seed === 0 || this.#random.isIn(50)
    if (mode === 'nulls') return isNullable && isChosen ? 'null' : 'plain'
    if (mode === 'empty') return canBeEmpty(type) && isChosen ? 'empty' : 'plain'
    if (mode !== 'mixed') return choiceOfMode(mode)
    const choice = this.#random.pick(mixture)
    const isPossible = choice === 'null' ? isNullable : choice !== 'empty' || canBeEmpty(type)
    return isPossible ? choice : 'plain'
  }

  #value(type: FieldType, choice: Flavor, depth: number): Value {
    const kind = type.kind === 'primitive' ? type.name : type.kind
    const isLarge = choice === 'large' && this.#large.has(kind) && (this.#chosen.seed === 0 || this.#random.isIn(40))
    if (isLarge) this.#large.delete(kind)
    const flavor = choice === 'large' && !isLarge ? 'plain' : choice
    if (type.kind === 'primitive') return arbitraryPrimitive(type.name, flavor, this.#random)
    if (type.kind === 'struct') return this.struct(structOf(this.#chosen.message, type.name), depth + 1)
    const element = type.element as FieldType
    const length = this.#arrayLength(isLarge, depth)
    return Array.from({ length }, () => this.#value(element, isLarge ? 'plain' : choice, depth + 1))
  }

  #arrayLength(isLarge: boolean, depth: number): number {
    const { mode, seed } = this.#chosen
    if (isLarge) return seed === 0 ? 300 : this.#random.pick([126, 127, 128, 300])
    if (mode === 'mixed') return this.#random.between(1, 3)
    return depth === 0 && mode !== 'large' ? 2 : 1
  }

  /** Tagged fields that no version of the struct defines. */
  #tags(struct: Struct): StructValue[] {
    let tag = Math.max(-1, ...struct.fields.map(field => field.tag ?? -1))
    return Array.from({ length: this.#random.between(1, 3) }, () => {
      tag += this.#random.pick([1, 1, 100, 20_000])
      return { tag, bytes: this.#random.bytes(this.#random.pick([0, 1, 5, 127, 128])) }
    })
  }
}

function canBeEmpty(type: FieldType): boolean {
  return type.kind === 'array' || (type.kind === 'primitive' && lengths.includes(type.name))
}

function choiceOfMode(mode: Mode): Choice {
  if (mode === 'defaults') return 'default'
  if (mode === 'extremes') return 'extreme'
  return mode === 'large' || mode === 'text' ? mode : 'plain'
}

import { isDeepStrictEqual } from 'node:util'
import { WireFormatError, zeroUuid } from '@k/protocol'
import { withinAllowance } from './allocation.ts'
import { isWithin } from './window.ts'

/** What is decoded: a message in a version, or another format. */
export interface Subject {
  /** Together with the version the only one of its kind, and one word: it is how a finding is had again. */
  readonly name: string
  readonly version: number
  /** Valid inputs to begin with. */
  readonly seeds: readonly Uint8Array[]
  /** Decodes an input, which is a window of a larger buffer. Gives whether it was valid; throws when the decoder does what it must not. */
  check(input: Uint8Array): boolean
}

/** Some subjects that share their part of the time. */
export interface Family {
  readonly name: string
  /** Its part of the time; those of all families together are 1. */
  readonly share: number
  readonly subjects: readonly Subject[]
}

/**
 * What a decoder made of an input, in a tuple; undefined when it refused it as it may.
 *
 * @throws Error when decoding allocates more than the input justifies, when what is decoded is not of the input, or is another when the input
 * stands in a buffer of its own; and what the decoder threw when that is no WireFormatError at an offset within the input.
 */
export function decoded<T>(input: Uint8Array, decode: (bytes: Uint8Array) => T): [T] | undefined {
  const found = withinAllowance(input.length, () => permitted(input, () => decode(input)))
  if (found === undefined) return undefined
  assertJustified(found[0], input)
  assertSame(
    'what is decoded out of a buffer of its own',
    permitted(input, () => decode(input.slice())),
    found,
  )
  return found
}

/** What an action gave, in a tuple; undefined when it raised a WireFormatError with an offset that lies within the input. */
export function permitted<T>(input: Uint8Array, action: () => T): [T] | undefined {
  try {
    return [action()]
  } catch (error) {
    if (!(error instanceof WireFormatError)) throw error
    if (error.offset >= 0 && error.offset <= input.length) return undefined
    throw new Error(`the offset ${error.offset} is outside of ${input.length} bytes`, { cause: error })
  }
}

/** @throws Error when two values differ. */
export function assertSame(what: string, found: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(found, expected)) throw new Error(`${what} differs`)
}

// A UUID takes 16 bytes and is shown by 22 characters.
const uuidForm = /^[A-Za-z0-9_-]{21}[AQgw]$/

/** @throws Error when a value has more elements or characters than the input has bytes, or bytes that are not a view of the input. */
export function assertJustified(value: unknown, input: Uint8Array): void {
  const total = { elements: 0, characters: 0 }
  measure(value, input, total)
  const { elements, characters } = total
  if (elements <= input.length && characters <= input.length) return
  throw new Error(`${elements} elements and ${characters} characters out of ${input.length} bytes`)
}

function measure(value: unknown, input: Uint8Array, total: { elements: number; characters: number }): void {
  if (typeof value === 'string') total.characters += charactersOf(value)
  if (typeof value !== 'object' || value === null) return
  if (value instanceof Uint8Array) {
    if (value.length > 0 && !isWithin(value, input)) throw new Error('bytes are decoded that are no view of the input')
    return
  }
  if (Array.isArray(value)) total.elements += value.length
  for (const part of Object.values(value)) measure(part, input, total)
}

/** How many bytes a text takes at least. The UUID of nothing takes none: versions that lack the field give it. */
function charactersOf(text: string): number {
  if (text === zeroUuid) return 0
  return uuidForm.test(text) ? 16 : text.length
}

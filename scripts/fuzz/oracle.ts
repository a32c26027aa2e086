import { isDeepStrictEqual } from 'node:util'
import { WireFormatError } from '@k/protocol'

/** What is decoded: a message in a version, or another format. */
export interface Subject {
  readonly name: string
  readonly version: number
  /** Valid inputs to begin with. */
  readonly seeds: readonly Uint8Array[]
  /** Decodes an input. Gives whether it was valid; throws when the decoder does what it must not. */
  check(input: Uint8Array): boolean
}

/** Some subjects that share their part of the time. */
export interface Family {
  readonly name: string
  readonly subjects: readonly Subject[]
}

/** What a decoder made of an input, in a tuple; undefined when it refused it as it may, with an offset that lies within the input. */
export function decoded<T>(input: Uint8Array, decode: () => T): [T] | undefined {
  try {
    return [decode()]
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
  if (typeof value === 'string' && !uuidForm.test(value)) total.characters += value.length
  if (typeof value !== 'object' || value === null) return
  if (value instanceof Uint8Array) {
    if (value.length > 0 && value.buffer !== input.buffer) throw new Error('bytes were copied')
    return
  }
  if (Array.isArray(value)) total.elements += value.length
  for (const part of Object.values(value)) measure(part, input, total)
}

import { describeType } from '../errors/describe-value.ts'
import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'
import { isUint8Array } from './is-uint8-array.ts'
import { refuse } from './refuse.ts'
import type { UnknownTaggedField } from './tagged-fields.ts'

/** The name of the field that every struct of a flexible message has, for errors. */
export const tagsField = 'unknownTaggedFields'

const maxInt32 = 0x7fffffff
const maxStringBytes = 0x7fff
// A compact length is one more, and that must be an int32 too where it is read.
const maxLength = maxInt32 - 1

/** The number of bytes of a field. @throws InvalidArgumentError when they are no Uint8Array, or too many. */
export function lengthOf(value: Uint8Array | null, field: string): number {
  assertBytes(value, field)
  const { length } = value
  return length > maxLength ? tooMany(field, `${length} bytes`) : length
}

/** @throws InvalidArgumentError when a value is no Uint8Array. Only its type is named: passwords and tokens are bytes to Kafka. */
export function assertBytes(value: unknown, argument: string): asserts value is Uint8Array {
  if (!isUint8Array(value)) throw new InvalidArgumentError(argument, `got ${describeType(value)}, must be a Uint8Array`)
}

/** The number of elements of a field. @throws InvalidArgumentError when they are no array, or too many. */
export function countOf(value: readonly unknown[] | null, field: string): number {
  if (!Array.isArray(value)) return refuse(field, value, 'must be an array')
  const { length } = value
  return length > maxLength ? tooMany(field, `${length} elements`) : length
}

/** @throws InvalidArgumentError when a length, in bytes of UTF-8 or in characters, which are no more, is above that of any string. */
export function assertStringLength(length: number, unit: 'bytes' | 'characters', field: string): void {
  if (length <= maxStringBytes) return
  const constraint = `is too long: a string has at most ${maxStringBytes} bytes in UTF-8`
  throw new InvalidArgumentError(field, `a string of ${length} ${unit} ${constraint}`)
}

/** @throws InvalidArgumentError when a tagged field is no object, or has a tag below the lowest that it may have. */
export function assertUnknownTag(field: UnknownTaggedField | undefined, lowest: number): void {
  if (typeof field !== 'object' || field === null)
    refuse(tagsField, field, 'must be an object with a tag and its bytes')
  const { tag } = field
  if (Number.isInteger(tag) && tag >= lowest && tag <= maxInt32) return
  refuse(tagsField, tag, `must be an integer of at least ${lowest}: tags ascend, each once`)
}

/** @throws InvalidArgumentError when a capacity or a place is not an integer from 0 to the maximum, which is that of an int32 unless given. */
export function assertPlace(argument: string, value: number, maximum: number = maxInt32): void {
  if (Number.isInteger(value) && value >= 0 && value <= maximum) return
  refuse(argument, value, `must be an integer from 0 to ${maximum}`)
}

function tooMany(field: string, count: string): never {
  throw new InvalidArgumentError(field, `got ${count}, must be at most ${maxLength}; send less in one request`)
}

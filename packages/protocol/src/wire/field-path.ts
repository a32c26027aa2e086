import { describeValue } from '../errors/describe-value.ts'
import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'
import { UnsupportedVersionError } from '../errors/unsupported-version-error.ts'
import { WireFormatError } from '../errors/wire-format-error.ts'
import { refuse } from './refuse.ts'

/**
 * An error of a codec as seen from one level further out: what is wrong with `name` is wrong with `topics[3].name`.
 * Whatever is not an error about a field is given back as it is. Paths are put together here, in catch clauses,
 * so that what succeeds pays nothing for them.
 *
 * @param error What was caught.
 * @param field The field that was being read or written.
 * @param index The element, when the field is an array.
 */
export function within(error: unknown, field: string, index?: number): unknown {
  if (error instanceof WireFormatError) return WireFormatError.within(error, field, index)
  const outer = index === undefined ? field : `${field}[${index}]`
  if (error instanceof InvalidArgumentError) {
    return new InvalidArgumentError(joined(outer, error.argument), error.reason, error)
  }
  if (!(error instanceof UnsupportedVersionError)) return error
  return new UnsupportedVersionError(joined(outer, error.subject), error.reason, error)
}

/**
 * What {@link within} gives, for a struct that was being written. A TypeError means that it has not the shape of its type, and becomes an
 * {@link InvalidArgumentError} with it as the cause. A reader makes what it reads: a TypeError there is a fault of this library.
 *
 * @param error What was caught.
 * @param value The struct.
 * @param field The field that has the struct.
 * @param index The element, when the field is an array.
 */
export function withinStruct(error: unknown, value: unknown, field: string, index?: number): unknown {
  return within(error instanceof TypeError ? wrongShape(error, value) : error, field, index)
}

function wrongShape(cause: TypeError, value: unknown): InvalidArgumentError {
  const isMissing = !isObject(value)
  const reason = isMissing
    ? `got ${describeValue(value)}, must be an object`
    : `has not the shape of its type: ${cause.message}`
  return new InvalidArgumentError('', reason, { cause })
}

/** @throws InvalidArgumentError when a value is not an object. */
export function assertObject(value: unknown, argument: string): void {
  if (!isObject(value)) refuse(argument, value, 'must be an object')
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

function joined(outer: string, inner: string): string {
  return inner === '' || inner.startsWith('[') ? `${outer}${inner}` : `${outer}.${inner}`
}

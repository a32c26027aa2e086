import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'
import { UnsupportedVersionError } from '../errors/unsupported-version-error.ts'
import { WireFormatError } from '../errors/wire-format-error.ts'

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

function joined(outer: string, inner: string): string {
  return inner === '' || inner.startsWith('[') ? `${outer}${inner}` : `${outer}.${inner}`
}

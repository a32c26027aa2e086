import { InvalidArgumentError } from '@k/protocol'

/**
 * Checks that options are an object with no names but the known ones.
 *
 * @param options What the caller gave.
 * @param path How an error names it: `options`.
 * @param known The names there are.
 * @throws InvalidArgumentError when it is not an object or has a name that is not known.
 */
export function checkOptionNames(options: unknown, path: string, known: readonly string[]): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new InvalidArgumentError(path, `got ${kindOf(options)}; must be an object with ${known.join(', ')}`)
  }
  for (const name of Object.keys(options)) {
    if (!known.includes(name)) throw InvalidArgumentError.unknownOption(name, known)
  }
}

/**
 * Checks a name or a secret that is sent to brokers. The error shows nothing of it: a name may be a secret that was put in the wrong place.
 *
 * @param value What the caller gave.
 * @param path The option's name.
 * @returns The same, known to be a string that is not empty, is well-formed Unicode, so that it has one encoding in UTF-8, and has no NUL (U+0000),
 *   which no SASL mechanism can send (RFC 4616 §2, RFC 5802 §7).
 * @throws InvalidArgumentError when it is not such a string.
 */
export function checkCredential(value: unknown, path: string): string {
  if (typeof value !== 'string') throw new InvalidArgumentError(path, `got ${kindOf(value)}; must be a string`)
  if (value === '') {
    throw new InvalidArgumentError(path, 'got an empty string; must not be empty: is what it is read from set?')
  }
  if (value.includes('\0')) throw new InvalidArgumentError(path, 'must not have a NUL (U+0000) in it')
  if (/\p{Surrogate}/u.test(value)) {
    throw new InvalidArgumentError(path, 'must be well-formed Unicode: half of a surrogate pair is in it')
  }
  return value
}

/** What kind of value it is, and nothing of what is in it. */
export function kindOf(value: unknown): string {
  if (value === undefined || value === null) return String(value)
  if (Array.isArray(value)) return 'an array'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

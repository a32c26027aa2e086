import { noVersions, parseVersions, type Versions } from './version-range.ts'

/** An object of a definition. */
export type Json = Readonly<Record<string, unknown>>

/** The error for what a definition says where it must not. `where` names message and field: `FetchRequest Topic.Partitions`. */
export function fault(where: string, key: string, value: unknown, constraint: string): Error {
  return new Error(`${where}: ${key} ${JSON.stringify(value)}: ${constraint}`)
}

/** Passes an array of objects. @throws Error otherwise. */
export function objects(where: string, key: string, value: unknown): readonly Json[] {
  const isList = Array.isArray(value) && value.every(item => item instanceof Object && !Array.isArray(item))
  if (!isList) throw fault(where, key, value, 'must be an array of objects')
  return value
}

/** @throws Error when an object has a key that is not known: it could change the wire. */
export function assertKnownKeys(where: string, object: Json, known: ReadonlySet<string>): void {
  const stranger = Object.keys(object).find(key => !known.has(key))
  if (stranger === undefined) return
  throw fault(
    where,
    stranger,
    object[stranger],
    'a key that this generator does not know; see what it does to the wire',
  )
}

/** @throws Error when one of the keys is there without being true or false. */
export function assertBooleans(where: string, object: Json, keys: readonly string[]): void {
  const wrong = keys.find(key => object[key] !== undefined && typeof object[key] !== 'boolean')
  if (wrong !== undefined) throw fault(where, wrong, object[wrong], 'must be true or false, without quotes')
}

/** @throws Error when it is not the name of a field or a struct: letters and digits. */
export function assertName(where: string, object: Json): void {
  const isName = typeof object.name === 'string' && /^[A-Za-z][A-Za-z0-9]*$/.test(object.name)
  if (!isName) throw fault(where, 'name', object.name, 'must be letters and digits')
}

/** The range that an object has by a key; none when it has no such key. @throws Error when it is no range. */
export function rangeOf(where: string, object: Json, key: string): Versions {
  const value = object[key]
  if (value === undefined) return noVersions
  if (typeof value !== 'string') throw fault(where, key, value, 'must be a text such as "2+"')
  try {
    return parseVersions(value)
  } catch (cause) {
    throw new Error(`${where}: ${key} ${(cause as Error).message}`, { cause })
  }
}

import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'

/** What a key, a value or a header's value may be, for errors. */
export const fieldTypes = 'a string, a Uint8Array or null'

/** Whether something can be written as a key, a value or a header's value. */
export function isField(field: unknown): field is Uint8Array | string | null {
  return field === null || typeof field === 'string' || field instanceof Uint8Array || isForeignBytes(field)
}

/** Whether something is a Uint8Array of another realm, such as that in which a test runner keeps its own globals. */
function isForeignBytes(field: unknown): boolean {
  return ArrayBuffer.isView(field) && Object.prototype.toString.call(field) === '[object Uint8Array]'
}

/** The error for a part of a record that is of another type; it shows no contents, which may be secret. */
export function typeFault(argument: string, value: unknown, expected: string): InvalidArgumentError {
  return new InvalidArgumentError(argument, `is ${described(value)}; must be ${expected}`)
}

function described(value: unknown): string {
  if (value === null || value === undefined) return String(value)
  if (typeof value !== 'object') return `a ${typeof value}`
  const name: unknown = value.constructor?.name
  return typeof name === 'string' && name !== 'Object' ? `of the class ${name}` : 'an object'
}

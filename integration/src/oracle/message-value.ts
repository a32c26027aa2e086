import type { Field, FieldType, Message, Struct } from '../../../scripts/definitions/message.ts'

/** A value of a field, in the shape that the codecs of `@k/protocol` take and give. */
export type Value = number | bigint | boolean | string | null | Uint8Array | readonly Value[] | StructValue

/** A message or a struct inside one: every field of the definition, whichever version; `unknownTaggedFields` where there are some. */
export interface StructValue {
  readonly [field: string]: Value
}

/** The struct that a message's definition has by that name. */
export function structOf(message: Message, name: string): Struct {
  const struct = message.structs.find(candidate => candidate.name === name)
  if (struct === undefined) throw new Error(`${message.name} has no struct ${name}`)
  return struct
}

/** The struct that a type holds, itself or as elements; undefined for other types. */
export function structIn(message: Message, type: FieldType): Struct | undefined {
  const inner = type.kind === 'array' ? type.element : type
  return inner.kind === 'struct' ? structOf(message, inner.name) : undefined
}

/** Nothing of a type: an empty array or text, no bytes, a struct of which every field is at its default. */
export function emptyOf(message: Message, type: FieldType): Value {
  if (type.kind === 'array') return []
  if (type.kind === 'struct') return defaultStruct(message, structOf(message, type.name))
  return type.name === 'string' ? '' : new Uint8Array(0)
}

/** What a field has when it is not set. */
export function defaultOf(message: Message, field: Field): Value {
  return field.defaultValue === 'empty' ? emptyOf(message, field.type) : field.defaultValue
}

/** A struct of which every field is at its default. */
export function defaultStruct(message: Message, struct: Struct): StructValue {
  return Object.fromEntries(struct.fields.map(field => [field.name, defaultOf(message, field)]))
}

/** Where two values first differ, as `topics[2].name: 1n, expected 2n`; undefined when they do not. */
export function difference(found: Value | undefined, expected: Value | undefined, path = ''): string | undefined {
  if (found instanceof Uint8Array && expected instanceof Uint8Array) {
    return Buffer.compare(found, expected) === 0 ? undefined : differs(found, expected, path)
  }
  if (Array.isArray(found) && Array.isArray(expected)) return differenceOfArrays(found, expected, path)
  if (isStruct(found) && isStruct(expected)) return differenceOfStructs(found, expected, path)
  return Object.is(found, expected) ? undefined : differs(found, expected, path)
}

function differenceOfArrays(found: readonly Value[], expected: readonly Value[], path: string): string | undefined {
  if (found.length !== expected.length) return `${path}: ${found.length} elements, expected ${expected.length}`
  for (const [index, item] of found.entries()) {
    const fault = difference(item, expected[index], `${path}[${index}]`)
    if (fault !== undefined) return fault
  }
  return undefined
}

function differenceOfStructs(found: StructValue, expected: StructValue, path: string): string | undefined {
  for (const name of new Set([...Object.keys(expected), ...Object.keys(found)])) {
    const fault = difference(found[name], expected[name], path === '' ? name : `${path}.${name}`)
    if (fault !== undefined) return fault
  }
  return undefined
}

function isStruct(value: Value | undefined): value is StructValue {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array)
}

function differs(found: Value | undefined, expected: Value | undefined, path: string): string {
  return `${path}: ${brief(found)}, expected ${brief(expected)}`
}

function brief(value: Value | undefined): string {
  if (typeof value === 'bigint') return `${value}n`
  if (Object.is(value, -0)) return '-0'
  if (value instanceof Uint8Array)
    return `bytes ${Buffer.from(value.subarray(0, 40)).toString('hex')} (${value.length})`
  if (Array.isArray(value)) return `an array of ${value.length}`
  if (typeof value === 'object' && value !== null) return 'an object'
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : String(value)
}

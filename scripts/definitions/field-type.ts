import type { FieldType, PrimitiveType } from './message.ts'

const primitives = new Set('bool int8 int16 uint16 int32 int64 float64 string uuid bytes records'.split(' '))

function parseElement(name: string): { kind: 'primitive'; name: PrimitiveType } | { kind: 'struct'; name: string } {
  if (primitives.has(name)) return { kind: 'primitive', name: name as PrimitiveType }
  if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) throw new Error('neither a type that this generator knows nor a struct')
  return { kind: 'struct', name }
}

/** @throws Error when it is neither a primitive, a struct's name nor an array of these. */
export function parseType(text: string): FieldType {
  return text.startsWith('[]') ? { kind: 'array', element: parseElement(text.slice(2)) } : parseElement(text)
}

/** The name of the struct that a type holds, itself or as elements; undefined for other types. */
export function structNameIn(type: FieldType): string | undefined {
  const inner = type.kind === 'array' ? type.element : type
  return inner.kind === 'struct' ? inner.name : undefined
}

/** Whether a value of the type can be null at all: what has a fixed size cannot. */
export function canBeNull(type: FieldType): boolean {
  return type.kind !== 'primitive' || ['string', 'bytes', 'records'].includes(type.name)
}

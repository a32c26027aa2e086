import type { Field, FieldType, Message, PrimitiveType, Struct } from '../../../scripts/definitions/message.ts'
import { defaultOf, defaultStruct, emptyOf, type StructValue, structIn, type Value } from './message-value.ts'

/** A message of which one field is off its default. */
export interface FieldProbe {
  /** The field, and what it has: `topics`, `topics[].name`, `topics=empty`, `topics=null`, `cursor=default`, `cursor.topicName`. */
  readonly path: string
  readonly value: StructValue
}

const others: Readonly<Record<PrimitiveType, (old: Value | undefined) => Value>> = {
  bool: old => old !== true,
  int8: old => (old === 1 ? 2 : 1),
  int16: old => (old === 1 ? 2 : 1),
  uint16: old => (old === 1 ? 2 : 1),
  int32: old => (old === 1 ? 2 : 1),
  int64: old => (old === 1n ? 2n : 1n),
  float64: () => 1.5,
  string: () => 'x',
  uuid: () => 'AAAAAAAAAAAAAAAAAAAAAQ',
  bytes: () => Uint8Array.of(1),
  records: () => Uint8Array.of(1),
}
const sized = ['string', 'bytes', 'records']

/** Every field of a message, those of the structs inside it as well, off its default: with another value, empty, null. In whichever version. */
export function fieldProbes(message: Message): FieldProbe[] {
  return probesOfStruct(message, message.root)
}

function probesOfStruct(message: Message, struct: Struct): FieldProbe[] {
  const plain = defaultStruct(message, struct)
  return struct.fields.flatMap(field => {
    return valuesOf(message, field).map(([suffix, value]) => {
      return { path: `${field.name}${suffix}`, value: { ...plain, [field.name]: value } }
    })
  })
}

/** The values that a field is to have, by what they add to the path. */
function valuesOf(message: Message, field: Field): (readonly [string, Value])[] {
  const { type } = field
  const inner = structIn(message, type)
  const deeper = inner === undefined ? [] : probesOfStruct(message, inner)
  if (type.kind === 'array') {
    const element =
      inner === undefined ? others[type.element.name as PrimitiveType](undefined) : emptyOf(message, elementOf(type))
    const elements = deeper.map(({ path, value }) => [`[].${path}`, [value]] as const)
    return [['', [element]], ...elements, ['=empty', []], ['=null', null]]
  }
  if (type.kind === 'struct') {
    const fields = deeper.map(({ path, value }) => [`.${path}`, value] as const)
    return [['=default', emptyOf(message, type)], ...fields, ['=null', null]]
  }
  const other = ['', others[type.name](defaultOf(message, field))] as const
  return sized.includes(type.name) ? [other, ['=empty', emptyOf(message, type)], ['=null', null]] : [other]
}

function elementOf(type: FieldType & { readonly kind: 'array' }): FieldType {
  return type.element as FieldType
}

import type { FieldType, Message, Struct } from '../../../scripts/definitions/message.ts'
import { includes } from '../../../scripts/definitions/version-range.ts'
import { type StructValue, structOf, type Value } from './message-value.ts'

/**
 * A message as Kafka's JSON converters read it: the fields that the version has, bytes and records in base64, int64 as the digits of a number.
 * They know no unknown tagged fields: those are left out.
 */
export function toKafkaJson(message: Message, value: StructValue, version: number): string {
  return structJson(message, message.root, value, version)
}

function structJson(message: Message, struct: Struct, value: StructValue, version: number): string {
  const present = struct.fields.filter(field => includes(field.versions, version))
  const members = present.map(({ name, type }) => {
    return `${JSON.stringify(name)}:${valueJson({ message, version, type }, value[name] as Value)}`
  })
  return `{${members.join()}}`
}

interface Typed {
  readonly message: Message
  readonly version: number
  readonly type: FieldType
}

function valueJson(typed: Typed, value: Value): string {
  const { message, version, type } = typed
  if (value === null) return 'null'
  if (type.kind === 'array') {
    const items = (value as readonly Value[]).map(item =>
      valueJson({ ...typed, type: type.element as FieldType }, item),
    )
    return `[${items.join()}]`
  }
  if (type.kind === 'struct') return structJson(message, structOf(message, type.name), value as StructValue, version)
  if (value instanceof Uint8Array) return `"${Buffer.from(value).toString('base64')}"`
  if (type.name === 'float64') return float64Json(value as number)
  return typeof value === 'bigint' ? String(value) : JSON.stringify(value)
}

/** They take only what is written as a floating point number; the oracle's parser knows NaN and the infinities. */
function float64Json(value: number): string {
  if (Object.is(value, -0)) return '-0.0'
  return /^-?\d+$/.test(String(value)) ? `${value}.0` : String(value)
}

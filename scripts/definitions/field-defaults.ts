import type { DefaultValue, FieldType } from './message.ts'

const zeroUuid = 'AAAAAAAAAAAAAAAAAAAAAA'

function integer(literal: string): bigint {
  if (!/^-?(\d+|0x[0-9a-f]+)$/i.test(literal)) throw new Error(`"${literal}" is not an integer`)
  return literal.startsWith('-') ? -BigInt(literal.slice(1)) : BigInt(literal)
}

function primitiveDefault(type: string, literal: string): DefaultValue {
  switch (type) {
    case 'bool':
      if (!/^(true|false|)$/i.test(literal)) throw new Error(`"${literal}" is neither true nor false`)
      return literal.toLowerCase() === 'true'
    case 'int64':
      return integer(literal || '0')
    case 'float64':
      return Number(literal || '0')
    case 'string':
      return literal
    case 'uuid':
      if (literal !== '') throw new Error(`"${literal}": a uuid has no other default than zero`)
      return zeroUuid
    case 'bytes':
      if (literal !== '') throw new Error(`"${literal}": bytes have no other default than none and null`)
      return 'empty'
    case 'records':
      return null
    default:
      return Number(integer(literal || '0'))
  }
}

/** What a field has when it is not set; `literal` as the definition writes it, in any of its spellings, or undefined. */
export function parseDefault(type: FieldType, literal: unknown): DefaultValue {
  const text = literal === undefined ? '' : String(literal)
  if (text === 'null') return null
  if (type.kind === 'primitive') return primitiveDefault(type.name, text)
  if (text !== '') throw new Error(`"${text}": arrays and structs have no other default than none and null`)
  return 'empty'
}

import type { DefaultValue, FieldType } from './message.ts'

const zeroUuid = 'AAAAAAAAAAAAAAAAAAAAAA'

const integerRanges: Readonly<Record<string, readonly [bigint, bigint]>> = {
  int8: [-0x80n, 0x7fn],
  int16: [-0x8000n, 0x7fffn],
  uint16: [0n, 0xffffn],
  int32: [-0x8000_0000n, 0x7fff_ffffn],
  int64: [-(2n ** 63n), 2n ** 63n - 1n],
}

function integer(type: string, literal: string): bigint {
  const [min, max] = integerRanges[type] as readonly [bigint, bigint]
  if (!/^(-?\d+|0x[0-9a-f]+)$/i.test(literal)) throw new Error(`"${literal}" is not an integer`)
  const value = BigInt(literal)
  if (value < min || value > max) throw new Error(`"${literal}" is no ${type}: those are ${min} to ${max}`)
  return value
}

function float64(literal: string): number {
  if (!/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(literal)) throw new Error(`"${literal}" is not a number`)
  return Number(literal)
}

function text(literal: string): string {
  // It becomes a literal of the generated code.
  if (/['\\\p{Cc}]/u.test(literal)) throw new Error(`"${literal}" must be without quotes, backslashes and controls`)
  return literal
}

function primitiveDefault(type: string, literal: string): DefaultValue {
  switch (type) {
    case 'bool':
      if (!/^(true|false|)$/i.test(literal)) throw new Error(`"${literal}" is neither true nor false`)
      return literal.toLowerCase() === 'true'
    case 'int64':
      return integer(type, literal || '0')
    case 'float64':
      return float64(literal || '0')
    case 'string':
      return text(literal)
    case 'uuid':
      if (literal !== '') throw new Error(`"${literal}": a uuid has no other default than zero`)
      return zeroUuid
    case 'bytes':
      if (literal !== '') throw new Error(`"${literal}": bytes have no other default than none and null`)
      return 'empty'
    case 'records':
      if (literal !== '') throw new Error(`"${literal}": records have no other default than null`)
      return null
    default:
      return Number(integer(type, literal || '0'))
  }
}

/**
 * What a field has when it is not set; `literal` as the definition writes it, in any of its spellings, or undefined.
 *
 * @throws Error when it is not of the type. Whether a field may be null is not looked at.
 */
export function parseDefault(type: FieldType, literal: unknown): DefaultValue {
  if (!['undefined', 'string', 'number', 'boolean'].includes(typeof literal)) {
    throw new Error(`${JSON.stringify(literal)} is neither a text, a number nor true or false`)
  }
  if (typeof literal === 'number' && Number.isInteger(literal) && !Number.isSafeInteger(literal)) {
    throw new Error(`${literal} is beyond 2^53, where JSON numbers are rounded: write it in quotes`)
  }
  const written = literal === undefined ? '' : String(literal)
  if (written === 'null') return null
  if (type.kind === 'primitive') return primitiveDefault(type.name, written)
  if (written !== '') throw new Error(`"${written}": arrays and structs have no other default than none and null`)
  return 'empty'
}

import type { PrimitiveType } from '../../../scripts/definitions/message.ts'
import type { Value } from './message-value.ts'
import type { SeededRandom } from './seeded-random.ts'

/** What a value is like: small, long, of all of Unicode, or at the end of what its type can hold. */
export type Flavor = 'plain' | 'large' | 'text' | 'extreme'

const zeroUuid = 'AAAAAAAAAAAAAAAAAAAAAA'
const ranges = {
  int8: [-0x80, 0x7f],
  int16: [-0x8000, 0x7fff],
  uint16: [0, 0xffff],
  int32: [-0x80000000, 0x7fffffff],
} as const
const int64s = [-(2n ** 63n), 2n ** 63n - 1n, 0n, -1n, 2n ** 53n + 1n, -(2n ** 53n) - 1n, 2n ** 32n, -(2n ** 31n)]
const float64s = [
  -Number.MAX_VALUE,
  Number.MAX_VALUE,
  Number.MIN_VALUE,
  Infinity,
  -Infinity,
  Number.NaN,
  -0,
  0,
  1e21,
  0.1,
]
// One, two, three and four bytes in UTF-8; what JSON, lines and C end at; what composes with its neighbour.
const characters = [
  'a',
  '"',
  '\\',
  '\n',
  '\r',
  '\0',
  '\x7f',
  'é',
  'ß',
  'Ж',
  '\u0301',
  '中',
  '\u2028',
  '\uffff',
  '\ufeff',
  '😀',
  '\u{10ffff}',
]

/** A value of a primitive type; a plain one is hardly ever the default of a field. */
export function arbitraryPrimitive(type: PrimitiveType, flavor: Flavor, random: SeededRandom): Value {
  switch (type) {
    case 'bool':
      return random.isIn(50)
    case 'int64':
      return flavor === 'extreme' ? random.pick(int64s) : random.int64()
    case 'float64':
      return flavor === 'extreme' ? random.pick(float64s) : random.between(-1e6, 1e6) / 8
    case 'string':
      return arbitraryString(flavor, random)
    case 'uuid':
      return arbitraryUuid(flavor, random)
    case 'bytes':
    case 'records':
      return random.bytes(flavor === 'large' ? random.pick([100_000, 16_383, 16_384, 128]) : random.between(1, 6))
    default: {
      const [min, max] = ranges[type]
      return flavor === 'extreme' ? random.pick([min, max, min + 1, max - 1, 0]) : random.between(min, max)
    }
  }
}

function arbitraryUuid(flavor: Flavor, random: SeededRandom): string {
  if (flavor === 'extreme') return random.pick([zeroUuid, `${'_'.repeat(21)}w`, `${'-'.repeat(21)}g`])
  return Buffer.from(random.bytes(16)).toString('base64url')
}

function arbitraryString(flavor: Flavor, random: SeededRandom): string {
  if (flavor === 'large')
    return textOfSize(random.pick([32_767, 32_767, 16_383, 127]), random.pick(['x', 'é', '中', '😀']))
  if (flavor !== 'text') return random.letters(random.between(2, 7))
  return Array.from({ length: random.between(1, 50) }, () => random.pick(characters)).join('')
}

/** A text of so many bytes in UTF-8, of one character as far as that goes. */
function textOfSize(size: number, character: string): string {
  const each = Buffer.byteLength(character)
  return character.repeat(Math.floor(size / each)) + 'x'.repeat(size % each)
}

import { invalid, type RawBlock } from './raw-block.ts'

const literal = 0
const shortCopy = 1
const longestInlineLiteral = 60

/** By an element's first byte: how many bytes of length or offset follow. */
const operandSizes = Uint8Array.from({ length: 256 }, (_, tag) => {
  const kind = tag & 3
  if (kind === literal) return Math.max(0, (tag >>> 2) + 1 - longestInlineLiteral)
  return kind === shortCopy ? 1 : kind === 2 ? 2 : 4
})

/** By an element's first byte: how many bytes it gives, unless it is a literal whose length follows. */
const lengths = Uint8Array.from({ length: 256 }, (_, tag) =>
  (tag & 3) === shortCopy ? ((tag >>> 2) & 7) + 4 : (tag >>> 2) + 1,
)

/**
 * Walks the elements of a raw block without decompressing it. snappyjs trusts them: what they lack stays zero, what they have too much is
 * dropped, and a literal of a negative length makes it run for ever.
 *
 * @param bytes The bytes in which the block lies.
 * @param block The block.
 * @throws WireFormatError when an element goes beyond the block or copies from before its beginning, or when all of them do not give exactly the
 * length that the block declares.
 */
export function checkElements(bytes: Uint8Array, { elements, end, length }: RawBlock): void {
  let produced = 0
  let position = elements
  while (position < end && produced <= length) {
    const tag = bytes[position] as number
    const size = operandSizes[tag] as number
    const operand = operandOf(bytes, position + 1, size)
    const isLiteral = (tag & 3) === literal
    const count = isLiteral && size > 0 ? operand + 1 : (lengths[tag] as number)
    const next = position + 1 + size + (isLiteral ? count : 0)
    if (next > end) throw invalid(position, 'an element goes beyond the end of its snappy block')
    if (!isLiteral) assertReach(tag, operand, produced, position)
    produced += count
    position = next
  }
  if (produced === length) return
  const found = produced > length ? 'more than' : `${produced} instead of`
  throw invalid(position, `the elements of a snappy block give ${found} the ${length} bytes that it declares`)
}

/**
 * Decompresses a raw block that {@link checkElements} has accepted; nothing is checked again.
 *
 * @param bytes The bytes in which the block lies.
 * @param block The block.
 */
export function copyElements(bytes: Uint8Array, { elements, end, length }: RawBlock): Uint8Array {
  const result = new Uint8Array(length)
  let to = 0
  let position = elements
  while (position < end) {
    const tag = bytes[position] as number
    const size = operandSizes[tag] as number
    const operand = operandOf(bytes, position + 1, size)
    const isLiteral = (tag & 3) === literal
    const count = isLiteral && size > 0 ? operand + 1 : (lengths[tag] as number)
    position += 1 + size
    const source = isLiteral ? bytes : result
    const from = isLiteral ? position : to - offsetOf(tag, operand)
    for (let index = 0; index < count; index++) result[to + index] = source[from + index] as number
    to += count
    if (isLiteral) position += count
  }
  return result
}

/** A little-endian number; bytes beyond the end count as 0, as the element is then refused. */
function operandOf(bytes: Uint8Array, start: number, size: number): number {
  if (size === 1) return bytes[start] ?? 0
  let value = 0
  for (let index = size - 1; index >= 0; index--) value = value * 256 + (bytes[start + index] ?? 0)
  return value
}

function assertReach(tag: number, operand: number, produced: number, position: number): void {
  const offset = offsetOf(tag, operand)
  if (offset > 0 && offset <= produced) return
  throw invalid(position, `a snappy block copies from ${offset} bytes back, having given ${produced}`)
}

/** How far back a copy begins. */
function offsetOf(tag: number, operand: number): number {
  return (tag & 3) === shortCopy ? ((tag >>> 5) << 8) + operand : operand
}

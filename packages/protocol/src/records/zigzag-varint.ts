// Zigzag varints, as records have them: 0, -1, 1, -2 … are written as 0, 1, 2, 3 …, seven bits a byte, lowest first.

/** The bytes that an int32 takes as a zigzag varint: 1 to 5. */
export function varintSize(value: number): number {
  const zigzag = ((value << 1) ^ (value >> 31)) >>> 0
  if (zigzag < 0x80) return 1
  if (zigzag < 0x4000) return 2
  if (zigzag < 0x20_0000) return 3
  return zigzag < 0x1000_0000 ? 4 : 5
}

/**
 * Writes an int32 as a zigzag varint; the target has {@link varintSize} bytes of room.
 *
 * @returns The position after it.
 */
export function writeVarint(target: Uint8Array, offset: number, value: number): number {
  let rest = ((value << 1) ^ (value >> 31)) >>> 0
  let position = offset
  while (rest > 0x7f) {
    target[position++] = (rest & 0x7f) | 0x80
    rest >>>= 7
  }
  target[position++] = rest
  return position
}

/**
 * The bytes that `value - base` takes as a zigzag varlong: 1 to 8.
 *
 * @param value A safe integer.
 * @param base A safe integer; the difference need not be one.
 */
export function differenceSize(value: number, base: number): number {
  const difference = value - base
  if (difference === (difference | 0)) return varintSize(difference)
  let rest = splitDifference(value, base).rest
  let size = 1
  for (; rest >= 1; rest = Math.floor(rest / 128)) size++
  return size
}

/**
 * Writes `value - base`, both safe integers, as a zigzag varlong; the target has {@link differenceSize} bytes of room.
 *
 * @returns The position after it.
 */
export function writeDifference(target: Uint8Array, offset: number, value: number, base: number): number {
  const difference = value - base
  if (difference === (difference | 0)) return writeVarint(target, offset, difference)
  let { lowest, rest } = splitDifference(value, base)
  let position = offset
  for (; rest >= 1; rest = Math.floor(rest / 128)) {
    target[position++] = lowest | 0x80
    lowest = rest % 128
  }
  target[position++] = lowest
  return position
}

/** The zigzag form of a difference of up to 55 bits, its sign included: its lowest seven bits, and what is left of it. Both are exact although the difference may not be. */
function splitDifference(value: number, base: number): { lowest: number; rest: number } {
  const valueQuotient = Math.floor(value / 64)
  const baseQuotient = Math.floor(base / 64)
  let quotient = valueQuotient - baseQuotient
  let remainder = value - valueQuotient * 64 - (base - baseQuotient * 64)
  if (remainder < 0) {
    remainder += 64
    quotient -= 1
  }
  return quotient < 0
    ? { lowest: (63 - remainder) * 2 + 1, rest: -quotient - 1 }
    : { lowest: remainder * 2, rest: quotient }
}

/**
 * The int32 that a zigzag varint is; a cursor has checked it.
 *
 * @param place Where it begins; where it ends is written back, so that varints can be read in a row without allocating.
 */
export function readVarint(bytes: Uint8Array, place: { at: number }): number {
  let zigzag = 0
  let shift = 0
  let byte = 0x80
  for (; byte > 0x7f; shift += 7) {
    byte = bytes[place.at++] as number
    zigzag |= (byte & 0x7f) << shift
  }
  return (zigzag >>> 1) ^ -(zigzag & 1)
}

/** The int64 that a zigzag varlong is; a cursor has checked it. */
export function readVarlong(bytes: Uint8Array, start: number): bigint {
  let zigzag = 0n
  let byte = 0x80
  for (let at = start; byte > 0x7f; at++) {
    byte = bytes[at] as number
    zigzag |= BigInt(byte & 0x7f) << BigInt((at - start) * 7)
  }
  return (zigzag >> 1n) ^ -(zigzag & 1n)
}

/**
 * The value of a zigzag varlong of at most seven bytes, which is exact as a number; `NaN` for a longer one, which may not be.
 * A cursor has checked it.
 */
export function readShortVarlong(bytes: Uint8Array, start: number): number {
  let zigzag = 0
  let scale = 1
  let byte = 0x80
  for (let at = start; byte > 0x7f; at++) {
    if (at - start === 7) return Number.NaN
    byte = bytes[at] as number
    zigzag += (byte & 0x7f) * scale
    scale *= 128
  }
  return zigzag % 2 === 0 ? zigzag / 2 : -(zigzag + 1) / 2
}

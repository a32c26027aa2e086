import { describe, expect, it } from 'vitest'
import {
  differenceSize,
  readShortVarlong,
  readVarint,
  readVarlong,
  varintSize,
  writeDifference,
  writeVarint,
} from './zigzag-varint.ts'

const int32s = [
  [0, [0]],
  [-1, [1]],
  [1, [2]],
  [63, [0x7e]],
  [-64, [0x7f]],
  [64, [0x80, 0x01]],
  [8191, [0xfe, 0x7f]],
  [8192, [0x80, 0x80, 0x01]],
  [1048576, [0x80, 0x80, 0x80, 0x01]],
  [134217728, [0x80, 0x80, 0x80, 0x80, 0x01]],
  [2147483647, [0xfe, 0xff, 0xff, 0xff, 0x0f]],
  [-2147483648, [0xff, 0xff, 0xff, 0xff, 0x0f]],
] as const

describe('a zigzag varint', () => {
  it.each(int32s)('of %i is as Kafka writes it', (value, bytes) => {
    const target = new Uint8Array(5)
    expect(writeVarint(target, 0, value)).toBe(bytes.length)
    expect([...target.subarray(0, bytes.length)]).toEqual(bytes)
    expect(varintSize(value)).toBe(bytes.length)
    const place = { at: 0 }
    expect(readVarint(target, place)).toBe(value)
    expect(place.at).toBe(bytes.length)
  })
})

describe('the zigzag varlong of a difference', () => {
  const most = Number.MAX_SAFE_INTEGER
  it.each([
    [0, 0],
    [1, 2],
    [2, 1],
    [2 ** 31, 0],
    [-(2 ** 31) - 1, 0],
    [2 ** 40 + 3, 5],
    [most, 0],
    [most, -1],
    [0, most],
    [most, -most],
    [-most, most],
    [most - 1, -most],
    [63, 2 ** 40],
  ])('%i - %i is exact', (value, base) => {
    const difference = BigInt(value) - BigInt(base)
    const target = new Uint8Array(10)
    const size = writeDifference(target, 0, value, base)
    expect(differenceSize(value, base)).toBe(size)
    expect(readVarlong(target, 0)).toBe(difference)
    const short = readShortVarlong(target, 0)
    if (size <= 7) expect(BigInt(short)).toBe(difference)
    else expect(short).toBeNaN()
  })
})

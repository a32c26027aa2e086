import { describe, expect, it } from 'vitest'
import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'
import { WireFormatError } from '../errors/wire-format-error.ts'
import { Reader } from './reader.ts'

const of = (...bytes: number[]) => new Reader(Uint8Array.from(bytes))

function faultOf(action: () => unknown): WireFormatError {
  try {
    action()
  } catch (error) {
    if (error instanceof WireFormatError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('Reader', () => {
  it('reads integers and floats with the highest byte first', () => {
    expect(of(0x80).int8('f')).toBe(-128)
    expect(of(0x80, 1).int16('f')).toBe(-32767)
    expect(of(0x80, 1).uint16('f')).toBe(32769)
    expect(of(0xff, 0xff, 0xff, 0xfe).int32('f')).toBe(-2)
    expect(of(0x80, 0, 0, 0, 0, 0, 0, 0).int64('f')).toBe(-(2n ** 63n))
    expect(of(0x3f, 0xf8, 0, 0, 0, 0, 0, 0).float64('f')).toBe(1.5)
  })

  it('takes every byte but 0 for true', () => {
    expect([0, 1, 2, 255].map(byte => of(byte).bool('f'))).toEqual([false, true, true, true])
  })

  it.each<[number[], number]>([
    [[0], 0],
    [[0x7f], 127],
    [[0x80, 0x01], 128],
    [[0xff, 0x7f], 16_383],
    [[0x80, 0x80, 0x01], 16_384],
    [[0xff, 0xff, 0xff, 0xff, 0x0f], 0xffffffff],
  ])('reads the varint %j', (bytes, value) => {
    const reader = of(...bytes)
    expect([reader.unsignedVarint('f'), reader.remaining]).toEqual([value, 0])
  })

  it.each([0x10, 0x1f, 0x7f, 0x80, 0xff])('R3 refuses a varint whose fifth byte is %i', fifth => {
    const reader = of(7, 0xff, 0xff, 0xff, 0xff, fifth, 1)
    reader.int8('before')
    expect(faultOf(() => reader.unsignedVarint('size'))).toMatchObject({ path: 'size', offset: 1 })
  })

  it('reads texts and bytes of both kinds of length', () => {
    expect(of(0, 2, 0xc3, 0xa9).string('f')).toBe('é')
    expect(of(3, 0xc3, 0xa9).compactString('f')).toBe('é')
    expect(of(0, 0, 0, 1, 9).bytes('f')).toEqual(Uint8Array.of(9))
    expect(of(2, 9).compactBytes('f')).toEqual(Uint8Array.of(9))
  })

  it('reads null where it is allowed', () => {
    expect(of(0xff, 0xff).nullableString('f')).toBeNull()
    expect(of(0).compactNullableString('f')).toBeNull()
    expect(of(0xff, 0xff, 0xff, 0xff).nullableBytes('f')).toBeNull()
    expect(of(0).compactNullableBytes('f')).toBeNull()
    expect(of(0xff, 0xff, 0xff, 0xff).nullableArrayLength('f', 1)).toBe(-1)
    expect(of(0).compactNullableArrayLength('f', 1)).toBe(-1)
  })

  it.each<[string, () => unknown]>([
    ['a text', () => of(0xff, 0xff).string('f')],
    ['a compact text', () => of(0).compactString('f')],
    ['bytes', () => of(0xff, 0xff, 0xff, 0xff).bytes('f')],
    ['compact bytes', () => of(0).compactBytes('f')],
    ['an array', () => of(0xff, 0xff, 0xff, 0xff).arrayLength('f', 1)],
    ['a compact array', () => of(0).compactArrayLength('f', 1)],
  ])('refuses null for %s that must not be, at the place of its length', (_title, read) => {
    expect(faultOf(read)).toMatchObject({ path: 'f', offset: 0, reason: 'null where the version allows none' })
  })

  it('names the place of the length of null also where its varint is longer than it must be', () => {
    for (const type of ['compactString', 'compactBytes'] as const) {
      expect(faultOf(() => new Reader(Uint8Array.of(9, 0x80, 0x80, 0), 1)[type]('f')).offset).toBe(1)
    }
    expect(faultOf(() => of(0x80, 0).compactArrayLength('f', 1)).offset).toBe(0)
  })

  it.each<[unknown, string]>([
    ['abc', 'a string of 3 characters'],
    [undefined, 'undefined'],
    [new ArrayBuffer(7), 'an object'],
    [new DataView(new ArrayBuffer(7)), 'an object'],
  ])('refuses bytes that are none (%#), and names only their type', (bytes, shown) => {
    expect(() => new Reader(bytes as Uint8Array)).toThrow(InvalidArgumentError)
    expect(() => new Reader(bytes as Uint8Array)).toThrow(`bytes: got ${shown}, must be a Uint8Array`)
  })

  it.each<[string, number, number | undefined]>([
    ['start', -1, undefined],
    ['start', 0.5, undefined],
    ['start', Number.NaN, undefined],
    ['start', 5, undefined],
    ['start', 3, 2],
    ['end', 0, 5],
    ['end', 0, -1],
    ['end', 0, 1.5],
  ])('refuses a place outside of the bytes: %s, from %d to %s', (argument, start, end) => {
    // What stands around a view must stay out of reach.
    const view = new Uint8Array(64).subarray(8, 12)
    expect(() => new Reader(view, start, end)).toThrow(InvalidArgumentError)
    expect(() => new Reader(view, start, end)).toThrow(new RegExp(`${argument}: got .*, must be an integer from 0 to`))
  })

  it('R5 refuses a string of 32,768 bytes, and reads one of 32,767', () => {
    const compact = (length: number) => {
      const bytes = new Uint8Array(3 + length).fill(0x61)
      bytes.set([((length + 1) & 0x7f) | 0x80, (((length + 1) >> 7) & 0x7f) | 0x80, (length + 1) >> 14])
      return new Reader(bytes)
    }
    expect(compact(32_767).compactString('f')).toBe('a'.repeat(32_767))
    expect(faultOf(() => compact(32_768).compactString('name'))).toMatchObject({ path: 'name', offset: 3 })
    expect(faultOf(() => new Reader(new Uint8Array(32_770).fill(0x80, 0, 1)).string('name')).path).toBe('name')
  })

  it('compares the number of elements with the bytes left before anything is allocated', () => {
    const reader = of(0x7f, 0xff, 0xff, 0xff, 0, 0, 0, 0, 0, 0)
    expect(faultOf(() => reader.arrayLength('topics', 1))).toMatchObject({
      path: 'topics',
      reason: '2147483647 elements of at least 1 bytes, 6 bytes are left',
    })
    expect(faultOf(() => of(0xff, 0xff, 0xff, 0xff, 0x0f, 0).compactArrayLength('topics', 1)).path).toBe('topics')
    expect(of(0, 0, 0, 3, 1, 2, 3, 4, 5, 6).arrayLength('f', 2)).toBe(3)
    expect(() => of(0, 0, 0, 3, 1, 2, 3, 4, 5).arrayLength('f', 2)).toThrow(WireFormatError)
  })

  it('refuses negative lengths and counts other than that of null', () => {
    expect(() => of(0xff, 0xfe).nullableString('f')).toThrow(WireFormatError)
    expect(() => of(0xff, 0xff, 0xff, 0xfe).nullableBytes('f')).toThrow(WireFormatError)
    expect(() => of(0xff, 0xff, 0xff, 0xfe).nullableArrayLength('f', 1)).toThrow(WireFormatError)
  })

  it('reads within its start and end, and counts offsets from the beginning of the bytes', () => {
    const reader = new Reader(Uint8Array.of(1, 2, 3, 4, 5), 1, 3)
    expect([reader.remaining, reader.int16('f')]).toEqual([2, 0x0203])
    expect(faultOf(() => reader.int8('next'))).toMatchObject({ path: 'next', offset: 3 })
  })

  it('says which bytes are left over', () => {
    const reader = of(1, 2, 3)
    reader.int8('f')
    expect(faultOf(() => reader.assertEnd())).toMatchObject({ offset: 1, reason: '2 bytes are left over' })
    reader.int16('f')
    expect(() => reader.assertEnd()).not.toThrow()
  })

  it('gives byte strings as views, also of a view', () => {
    const outer = Uint8Array.of(0, 0, 3, 8, 9, 0)
    const found = new Reader(outer.subarray(2)).compactBytes('f')
    expect(found).toEqual(Uint8Array.of(8, 9))
    expect([found.buffer === outer.buffer, found.byteOffset]).toEqual([true, 3])
  })

  it('R4 takes a negative presence byte for null, and every other for a struct', () => {
    expect([0xff, 0x80, 0, 1, 0x7f].map(byte => of(byte).isPresent('f'))).toEqual([false, false, true, true, true])
  })

  it.each([
    { tags: [1, 0, 1, 0], why: 'a tag twice' },
    { tags: [5, 0, 1, 0], why: 'a tag after a higher one' },
    { tags: [0xff, 0xff, 0xff, 0xff, 0x0f, 0, 200, 0], why: 'a tag that is not a positive int32' },
  ])('refuses $why among tagged fields', ({ tags }) => {
    const error = faultOf(() => of(2, ...tags).unknownTags())
    expect([error.path, error.reason]).toEqual(['unknownTaggedFields', expect.stringContaining('tags ascend')])
  })

  it('gives unknown tagged fields with their bytes, and undefined when there are none', () => {
    expect(of(0).unknownTags()).toBeUndefined()
    expect(of(2, 1, 2, 8, 9, 5, 0).unknownTags()).toEqual([
      { tag: 1, bytes: Uint8Array.of(8, 9) },
      { tag: 5, bytes: new Uint8Array() },
    ])
    expect(faultOf(() => of(1, 1, 3, 8, 9).unknownTags()).path).toBe('unknownTaggedFields')
    expect(faultOf(() => of(200, 1, 0, 0).unknownTags()).path).toBe('unknownTaggedFields')
  })
})

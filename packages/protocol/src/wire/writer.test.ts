import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'
import { UnsupportedVersionError } from '../errors/unsupported-version-error.ts'
import { Reader } from './reader.ts'
import { Writer } from './writer.ts'

function written(write: (writer: Writer) => void, capacity?: number): number[] {
  const writer = new Writer(capacity)
  write(writer)
  return [...writer.toBytes()]
}

function faultOf(action: () => unknown): unknown {
  try {
    action()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}

function argumentOf(action: (writer: Writer) => unknown): string {
  const fault = faultOf(() => action(new Writer()))
  if (fault instanceof InvalidArgumentError) return fault.argument
  throw fault
}

type IntegerType = 'int8' | 'int16' | 'uint16' | 'int32'
const integers: readonly [IntegerType, number, number][] = [
  ['int8', -128, 127],
  ['int16', -32_768, 32_767],
  ['uint16', 0, 65_535],
  ['int32', -2_147_483_648, 2_147_483_647],
]

describe('Writer', () => {
  it('writes integers and floats with the highest byte first', () => {
    expect(written(writer => writer.int8(-2, 'f'))).toEqual([0xfe])
    expect(written(writer => writer.int16(-32_767, 'f'))).toEqual([0x80, 1])
    expect(written(writer => writer.uint16(0xfffe, 'f'))).toEqual([0xff, 0xfe])
    expect(written(writer => writer.int32(0x01020304, 'f'))).toEqual([1, 2, 3, 4])
    expect(written(writer => writer.int64(-2n, 'f'))).toEqual([255, 255, 255, 255, 255, 255, 255, 254])
    expect(written(writer => writer.float64(1.5, 'f'))).toEqual([0x3f, 0xf8, 0, 0, 0, 0, 0, 0])
    expect(written(writer => writer.bool(true, 'f'))).toEqual([1])
    expect(written(writer => writer.bool(false, 'f'))).toEqual([0])
  })

  it.each(integers)('takes both ends of %s and nothing beyond, broken or of another type', (type, lowest, highest) => {
    for (const value of [lowest, highest]) {
      const bytes = Uint8Array.from(written(writer => writer[type](value, 'f')))
      expect(new Reader(bytes)[type]('f')).toBe(value)
    }
    for (const value of [
      lowest - 1,
      highest + 1,
      Number.NaN,
      1.5,
      Number.POSITIVE_INFINITY,
      '1',
      null,
      undefined,
      1n,
      Symbol('one'),
      Object.create(null),
    ]) {
      expect(argumentOf(writer => writer[type](value as number, 'count'))).toBe('count')
    }
  })

  it('takes both ends of int64 and nothing beyond, nor a number', () => {
    for (const value of [2n ** 63n - 1n, -(2n ** 63n)]) {
      expect(new Reader(Uint8Array.from(written(writer => writer.int64(value, 'f')))).int64('f')).toBe(value)
    }
    for (const value of [2n ** 63n, -(2n ** 63n) - 1n, 1, Number.NaN, '1']) {
      expect(argumentOf(writer => writer.int64(value as bigint, 'id'))).toBe('id')
    }
  })

  it('refuses values of another type', () => {
    expect(argumentOf(writer => writer.float64('1' as never, 'ratio'))).toBe('ratio')
    expect(argumentOf(writer => writer.bool(1 as never, 'flag'))).toBe('flag')
    expect(argumentOf(writer => writer.bytes([1] as never, 'data'))).toBe('data')
    expect(argumentOf(writer => writer.arrayLength('abc' as never, 'list'))).toBe('list')
    expect(argumentOf(writer => writer.uuid('no uuid', 'topicId'))).toBe('topicId')
  })

  it.each<[number, number[]]>([
    [0, [0]],
    [127, [0x7f]],
    [128, [0x80, 0x01]],
    [16_384, [0x80, 0x80, 0x01]],
    [0xffffffff, [0xff, 0xff, 0xff, 0xff, 0x0f]],
  ])('writes the varint of %i in as few bytes as it takes', (value, bytes) => {
    expect(written(writer => writer.unsignedVarint(value))).toEqual(bytes)
  })

  it.each([
    '',
    'a'.repeat(126),
    'a'.repeat(127),
    'é'.repeat(63),
    'é'.repeat(64),
    '漢'.repeat(42),
    '漢'.repeat(43),
    '漢'.repeat(5461),
    `${'漢'.repeat(5461)}a`,
    '😀'.repeat(40),
  ])('writes a compact text whose length in UTF-8 needs a varint of another size (%#)', text => {
    const bytes = written(writer => {
      writer.compactString(text, 'f')
      writer.int8(7, 'after')
    })
    const utf8 = [...new TextEncoder().encode(text)]
    const length = written(writer => writer.unsignedVarint(utf8.length + 1))
    expect(bytes).toEqual([...length, ...utf8, 7])
  })

  it('R5 refuses a string of 32,768 bytes, counted in UTF-8, and writes one of 32,767', () => {
    expect(written(writer => writer.string('a'.repeat(32_767), 'f')).slice(0, 2)).toEqual([0x7f, 0xff])
    expect(written(writer => writer.compactString('a'.repeat(32_767), 'f'))).toHaveLength(32_770)
    for (const text of ['a'.repeat(32_768), 'é'.repeat(16_384), '漢'.repeat(10_923)]) {
      expect(argumentOf(writer => writer.string(text, 'name'))).toBe('name')
      expect(argumentOf(writer => writer.compactString(text, 'name'))).toBe('name')
      expect(argumentOf(writer => writer.nullableString(text, 'name'))).toBe('name')
      expect(argumentOf(writer => writer.compactNullableString(text, 'name'))).toBe('name')
    }
  })

  it('writes null where it is allowed, and refuses it elsewhere', () => {
    expect(written(writer => writer.nullableString(null, 'f'))).toEqual([255, 255])
    expect(written(writer => writer.compactNullableString(null, 'f'))).toEqual([0])
    expect(written(writer => writer.nullableBytes(null, 'f'))).toEqual([255, 255, 255, 255])
    expect(written(writer => writer.compactNullableBytes(null, 'f'))).toEqual([0])
    expect(written(writer => writer.nullableRecords(null, 'f'))).toEqual([255, 255, 255, 255])
    expect(written(writer => writer.compactNullableRecords(null, 'f'))).toEqual([0])
    expect(written(writer => writer.nullableArrayLength(null, 'f'))).toEqual([255, 255, 255, 255])
    expect(written(writer => writer.compactNullableArrayLength(null, 'f'))).toEqual([0])
    for (const type of [
      'string',
      'compactString',
      'bytes',
      'compactBytes',
      'arrayLength',
      'compactArrayLength',
    ] as const) {
      expect(argumentOf(writer => writer[type](null, 'name'))).toBe('name')
    }
  })

  it('R4 writes the presence of a struct as 1, its absence as -1', () => {
    expect(written(writer => writer.presence({}))).toEqual([1])
    expect(written(writer => writer.presence(null))).toEqual([255])
  })

  it('keeps records by reference: the very same array stands between the other segments', () => {
    const records = Uint8Array.of(1, 2, 3)
    const writer = new Writer()
    writer.int8(9, 'f')
    writer.compactNullableRecords(records, 'records')
    writer.nullableRecords(records, 'records')
    writer.compactNullableRecords(new Uint8Array(), 'records')
    const segments = writer.segments()
    expect(segments.map(segment => [...segment])).toEqual([[9, 4], [1, 2, 3], [0, 0, 0, 3], [1, 2, 3], [1]])
    expect([segments[1] === records, segments[3] === records]).toEqual([true, true])
    expect([...writer.toBytes()]).toEqual(segments.flatMap(segment => [...segment]))
    expect(writer.byteLength).toBe(13)
  })

  it.each([-5, 2 ** 32, 2 ** 32 + 5, 1.5, 300.5, Number.NaN, 500n, '5', undefined])('writes no varint of %s', value => {
    expect(argumentOf(writer => writer.unsignedVarint(value as number))).toBe('value')
    expect(argumentOf(writer => writer.unsignedVarint(value as number, 'size'))).toBe('size')
  })

  it('puts another size over one that it has written, and nothing that is no size or stands elsewhere', () => {
    const writer = new Writer()
    writer.int32(0, 'size')
    writer.int8(9, 'f')
    writer.patchInt32(0, 0x01020304)
    expect([...writer.toBytes()]).toEqual([1, 2, 3, 4, 9])
    for (const size of [2 ** 31, -(2 ** 31) - 1, 1.5, Number.NaN, 5n]) {
      expect(faultOf(() => writer.patchInt32(0, size as number))).toMatchObject({ argument: 'value' })
    }
    for (const at of [-1, 2, 0.5, 1000]) {
      expect(faultOf(() => writer.patchInt32(at, 5))).toMatchObject({ argument: 'at' })
    }
  })

  it.each([-1, 0.5, Number.NaN, 2 ** 31, '5'])('is not made with room for %s bytes', capacity => {
    expect(faultOf(() => new Writer(capacity as number))).toMatchObject({ argument: 'capacity' })
  })

  it('R5 refuses a long text before it makes room for it', () => {
    const text = 'a'.repeat(2 ** 28)
    const before = process.memoryUsage().arrayBuffers
    expect(argumentOf(writer => writer.string(text, 'name'))).toBe('name')
    expect(argumentOf(writer => writer.compactString(text, 'name'))).toBe('name')
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(2 ** 24)
  })

  it('refuses bytes, records and arrays whose length an int32 cannot hold', () => {
    class Long extends Uint8Array {
      override get length() {
        return 2 ** 31 - 1
      }
    }
    const bytes = new Long()
    const methods = ['bytes', 'compactBytes', 'records', 'compactRecords'] as const
    const nullable = ['nullableBytes', 'compactNullableBytes', 'nullableRecords', 'compactNullableRecords'] as const
    for (const type of [...methods, ...nullable]) {
      expect(
        faultOf(() => new Writer()[type](bytes, 'data')),
        type,
      ).toMatchObject({
        argument: 'data',
        reason: 'got 2147483647 bytes, must be at most 2147483646; send less in one request',
      })
    }
    const array = new Array(2 ** 32 - 1)
    for (const type of ['arrayLength', 'compactArrayLength', 'nullableArrayLength'] as const) {
      expect(
        argumentOf(writer => writer[type](array, 'list')),
        type,
      ).toBe('list')
    }
  })

  it('shows nothing of a text that stands where bytes belong', () => {
    const reason = 'got a string of 13 characters, must be a Uint8Array'
    for (const type of ['bytes', 'compactNullableBytes', 'nullableRecords'] as const) {
      expect(faultOf(() => new Writer()[type]('alice\0s3cr3t!' as never, 'authBytes'))).toMatchObject({ reason })
    }
  })

  it('takes bytes of another realm', () => {
    const foreign: Uint8Array = runInNewContext('Uint8Array.of(7, 8)')
    expect(written(writer => writer.compactBytes(foreign, 'f'))).toEqual([3, 7, 8])
    expect(written(writer => writer.records(foreign, 'f'))).toEqual([0, 0, 0, 2, 7, 8])
  })

  it('writes U+FFFD for half a surrogate pair', () => {
    expect(written(writer => writer.string('a\ud800b', 'f'))).toEqual([0, 5, 0x61, 0xef, 0xbf, 0xbd, 0x62])
  })

  it('grows from nothing to megabytes and keeps what it had', () => {
    const writer = new Writer(0)
    for (let i = 0; i < 300_000; i++) writer.int32(i, 'f')
    writer.compactBytes(new Uint8Array(1_000_000).fill(5), 'f')
    const reader = new Reader(writer.toBytes())
    const wrong = Array.from({ length: 300_000 }, (_, i) => i).filter(i => reader.int32('f') !== i)
    expect(wrong).toEqual([])
    const bytes = reader.compactBytes('f')
    expect([bytes.length, bytes.every(byte => byte === 5)]).toEqual([1_000_000, true])
    expect([reader.remaining, writer.byteLength]).toEqual([0, 2_200_003])
  })

  it.each([0, 1, 127, 128, 16_384])('puts the size before a tagged field of %i bytes', size => {
    const contents = new Uint8Array(size).fill(3)
    const writer = new Writer(1)
    const start = writer.beginTag(6)
    for (const byte of contents) writer.int8(byte, 'f')
    writer.endTag(start)
    expect([...writer.toBytes()]).toEqual([6, ...written(other => other.unsignedVarint(size)), ...contents])
  })

  it('keeps the contents of a tagged field wherever in the buffer it makes room for the size', () => {
    for (let capacity = 0; capacity < 20; capacity++) {
      const bytes = written(writer => {
        writer.int32(0x01020304, 'before')
        const start = writer.beginTag(1)
        writer.int16(0x0506, 'f')
        writer.endTag(start)
      }, capacity)
      expect(bytes, `capacity ${capacity}`).toEqual([1, 2, 3, 4, 1, 2, 5, 6])
    }
  })

  it('refuses unknown tags that do not ascend, repeat, or belong to a field of the version', () => {
    const bytes = Uint8Array.of(8)
    expect(
      written(writer =>
        writer.onlyUnknownTags([
          { tag: 0, bytes },
          { tag: 300, bytes },
        ]),
      ),
    ).toEqual([2, 0, 1, 8, 0xac, 2, 1, 8])
    for (const tags of [[2, 1], [1, 1], [-1], [1.5], [2 ** 31]]) {
      const fields = tags.map(tag => ({ tag, bytes }))
      expect(argumentOf(writer => writer.onlyUnknownTags(fields))).toBe('unknownTaggedFields')
    }
    expect(argumentOf(writer => writer.unknownTags([{ tag: 3, bytes }], 4))).toBe('unknownTaggedFields')
  })

  it.each([
    [null],
    [5],
    [{}],
    [{ a: 1 }],
    ['ab'],
    [[null]],
    [[5]],
    [[{ tag: 1n, bytes: new Uint8Array() }]],
    [[{ tag: 1 }]],
  ])('refuses unknown tagged fields that are none (%#)', fields => {
    expect(argumentOf(writer => writer.onlyUnknownTags(fields as never))).toBe('unknownTaggedFields')
    expect(faultOf(() => new Writer().noTags(fields as never, 1, '2–3'))).toMatchObject(
      Array.isArray(fields) ? { subject: 'unknownTaggedFields' } : { argument: 'unknownTaggedFields' },
    )
  })

  it('refuses tagged fields in a version that has none', () => {
    const fields = [{ tag: 0, bytes: new Uint8Array() }]
    expect(() => new Writer().noTags(fields, 1, '2–3')).toThrow(UnsupportedVersionError)
    expect(() => new Writer().noTags([], 1, '2–3')).not.toThrow()
  })
})

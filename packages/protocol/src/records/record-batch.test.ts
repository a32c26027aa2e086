import { describe, expect, it } from 'vitest'
import { InvalidStateError } from '../errors/invalid-state-error.ts'
import { WireFormatError } from '../errors/wire-format-error.ts'
import { RecordBatch } from './record-batch.ts'
import { RecordBatchBuilder } from './record-batch-builder.ts'
import type { RecordHeader } from './record-header.ts'
import type { RecordView } from './record-view.ts'

const seeds = Number(process.env.K_TEST_SEEDS ?? 200)

/** Mulberry32: the same numbers for the same seed. */
function randomOf(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

type Field = Uint8Array | string | null
interface Written {
  readonly timestamp: number
  readonly key: Field
  readonly value: Field
  readonly headers: readonly RecordHeader[]
}

const alphabet = ['a', 'z', '0', 'é', '€', '😀', '\u0000', '\ufeff']

function randomField(random: (below: number) => number): Field {
  const kind = random(4)
  if (kind === 0) return null
  const length = random(3) === 0 ? random(300) : random(20)
  if (kind === 1) return Uint8Array.from({ length }, () => random(256))
  const letters = kind === 2 ? 3 : alphabet.length
  return Array.from({ length }, () => alphabet[random(letters)]).join('')
}

function randomRecord(random: (below: number) => number): Written {
  const spans = [1, 100, 2 ** 31, 2 ** 45, Number.MAX_SAFE_INTEGER]
  const timestamp = random(spans[random(spans.length)] as number) - 1
  const headers = Array.from({ length: random(3) === 0 ? random(4) : 0 }, () => ({
    key: String(randomField(random)),
    value: randomField(random),
  }))
  return { timestamp, key: randomField(random), value: randomField(random), headers }
}

const bytesOf = (field: Field) => (typeof field === 'string' ? new TextEncoder().encode(field) : field)
const numbersOf = (field: Field) => (field === null ? null : [...(bytesOf(field) as Uint8Array)])

function build(records: readonly Written[], size = 1 << 16): RecordBatchBuilder {
  const builder = new RecordBatchBuilder(new Uint8Array(size))
  for (const { timestamp, key, value, headers } of records) {
    expect(builder.append(timestamp, key, value, headers)).toBe(true)
  }
  return builder
}

function plain(record: RecordView) {
  return {
    timestamp: record.timestamp,
    key: numbersOf(record.key),
    value: numbersOf(record.value),
    headers: record.headers.map(({ key, value }) => ({ key, value: numbersOf(value) })),
  }
}

const row = (value: Field, key: Field = null, headers: readonly RecordHeader[] = []): Written => ({
  timestamp: 1_700_000_000_000,
  key,
  value,
  headers,
})

/** A batch whose records area is the given bytes. */
function batchOf(records: readonly number[], count: number): RecordBatch {
  const bytes = build([row(null)]).finish({ codecId: 1, bytes: Uint8Array.from(records) })
  bytes[22] = 0
  new DataView(bytes.buffer, bytes.byteOffset).setInt32(57, count)
  return new RecordBatch(bytes, 1000)
}

function faultOf(action: () => unknown): WireFormatError {
  try {
    action()
  } catch (error) {
    if (error instanceof WireFormatError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('RecordBatch', () => {
  it('gives every field of the header', () => {
    const builder = build([row('a'), row('b')])
    const bytes = builder.finish({
      producerId: 2n ** 62n,
      producerEpoch: -2,
      baseSequence: 2147483647,
      isTransactional: true,
      isControl: true,
      timestampType: 'LogAppendTime',
      partitionLeaderEpoch: 17,
      baseOffset: 41n,
    })
    const batch = new RecordBatch(bytes)
    expect(batch).toMatchObject({
      magic: 2,
      baseOffset: 41n,
      lastOffset: 42n,
      nextOffset: 43n,
      length: bytes.length - 12,
      sizeInBytes: bytes.length,
      partitionLeaderEpoch: 17,
      attributes: 0x38,
      codecId: 0,
      timestampType: 'LogAppendTime',
      isTransactional: true,
      isControl: true,
      hasDeleteHorizon: false,
      lastOffsetDelta: 1,
      baseTimestamp: 1_700_000_000_000,
      maxTimestamp: 1_700_000_000_000,
      producerId: 2n ** 62n,
      producerEpoch: -2,
      baseSequence: 2147483647,
      lastSequence: 0,
      recordCount: 2,
    })
    expect(batch.crc).toBe(new DataView(bytes.buffer, bytes.byteOffset).getUint32(17))
  })

  it('reads what was written, whatever it is', () => {
    for (let seed = 1; seed <= seeds; seed++) {
      const random = randomOf(seed)
      const records = Array.from({ length: 1 + random(8) }, () => randomRecord(random))
      const bytes = build(records).finish({ baseOffset: 9_007_199_254_740_990n })
      const batch = new RecordBatch(bytes)
      batch.verifyChecksum()
      const expected = records.map(({ timestamp, key, value, headers }) => ({
        timestamp,
        key: numbersOf(key),
        value: numbersOf(value),
        headers: headers.map(header => ({ key: header.key, value: numbersOf(header.value) })),
      }))
      expect([...batch].map(plain), `seed ${seed}`).toEqual(expected)
      const offsets = [...batch].map(record => record.offset)
      expect(offsets, `seed ${seed}`).toEqual(records.map((_, index) => 9_007_199_254_740_990n + BigInt(index)))
      const cursor = batch.cursor()
      for (const record of batch) {
        expect(cursor.next(), `seed ${seed}`).toBe(true)
        expect(cursor.timestamp, `seed ${seed}`).toBe(record.timestamp)
        expect(cursor.headerCount, `seed ${seed}`).toBe(record.headers.length)
      }
      expect(cursor.next()).toBe(false)
    }
  })

  it('R7 three timestamps in one batch each come back as they were given', () => {
    const times = [1_700_000_000_000, 5, 1_800_000_000_000]
    const batch = new RecordBatch(build(times.map(timestamp => ({ ...row('v'), timestamp }))).finish())
    expect([...batch].map(record => record.timestamp)).toEqual(times)
    expect([batch.baseTimestamp, batch.maxTimestamp]).toEqual([times[0], times[2]])
  })

  it('makes key, value and headers once', () => {
    const [record] = new RecordBatch(build([row('value', 'key', [{ key: 'h', value: 'x' }])]).finish())
    expect(record?.key).toBe(record?.key)
    expect(record?.value).toBe(record?.value)
    expect(record?.headers).toBe(record?.headers)
    expect([record?.keyLength, record?.valueLength]).toEqual([3, 5])
  })

  it('R2 100,001 records are read', () => {
    const builder = new RecordBatchBuilder(new Uint8Array(2_000_000))
    for (let i = 0; i < 100_001; i++) builder.append(0, null, null)
    let count = 0
    for (const cursor = new RecordBatch(builder.finish()).cursor(); cursor.next(); ) count++
    expect(count).toBe(100_001)
  })

  it('passes over records below an offset', () => {
    const bytes = build([row('a'), row('b'), row('c')]).finish({ baseOffset: 10n })
    const batch = new RecordBatch(bytes)
    const from = (offset: bigint) => [...batch.recordsFrom(offset)].map(record => record.valueText())
    expect([0n, 10n, 11n, 12n, 13n].map(from)).toEqual([['a', 'b', 'c'], ['a', 'b', 'c'], ['b', 'c'], ['c'], []])
  })

  it('has holes where compaction removed records, and can have none left', () => {
    const holes = batchOf([12, 0, 0, 4, 1, 1, 0, 12, 0, 0, 20, 1, 1, 0], 2)
    expect([...holes].map(record => record.offsetDelta)).toEqual([2, 10])
    const empty = batchOf([], 0)
    expect([...empty]).toEqual([])
    expect(empty.nextOffset).toBe(1n)
  })

  it('counts timestamps from the delete horizon when there is one, as Java does', () => {
    const bytes = build([
      { ...row('a'), timestamp: 100 },
      { ...row('b'), timestamp: 90 },
    ]).finish()
    bytes[22] = 0x40
    const batch = new RecordBatch(bytes)
    expect(batch.hasDeleteHorizon).toBe(true)
    expect([...batch].map(record => record.timestamp)).toEqual([100, 90])
  })

  it('asks for decompressed records, and reads them', () => {
    const builder = build([row('a', 'k')])
    const decompressed = builder.recordsBytes().slice()
    const batch = new RecordBatch(builder.finish({ codecId: 1, bytes: new Uint8Array(3) }))
    expect(() => [...batch]).toThrow(InvalidStateError)
    expect(() => batch.cursor()).toThrow('withRecordsBytes(decompressed)')
    expect([...batch.withRecordsBytes(decompressed)].map(plain)).toEqual([
      { timestamp: 1_700_000_000_000, key: [107], value: [97], headers: [] },
    ])
  })

  it('R10 a wrong checksum is an error that tells both, and trying again is no use', () => {
    const bytes = build([row('a')]).finish()
    bytes[65] = (bytes[65] as number) ^ 1
    const error = faultOf(() => new RecordBatch(bytes).verifyChecksum())
    expect(error.retriable).toBe(false)
    expect(error.path).toBe('crc')
    expect(error.reason).toMatch(/is 0x[0-9a-f]{8}, expected 0x[0-9a-f]{8}/)
  })
})

describe('bytes that are no batch', () => {
  const small = () =>
    build([row('value', 'key', [{ key: 'h', value: 'x' }]), row(null)])
      .finish()
      .slice()

  it('R12 a batch cut at any byte is an error', () => {
    const bytes = small()
    for (let end = 0; end < bytes.length; end++) {
      expect(faultOf(() => new RecordBatch(bytes.subarray(0, end))).path, `cut at ${end}`).toBe('length')
    }
  })

  it('R14 records cut at any byte are an error rather than fewer records', () => {
    const builder = build([row('value', 'key', [{ key: 'h', value: 'x' }]), row(null)])
    const records = builder.recordsBytes().slice()
    const batch = new RecordBatch(builder.finish({ codecId: 1, bytes: new Uint8Array(1) }))
    for (let end = 0; end < records.length; end++) {
      expect(() => [...batch.withRecordsBytes(records.subarray(0, end))], `cut at ${end}`).toThrow(WireFormatError)
    }
  })

  it('any byte changed to any value is read or is a WireFormatError', () => {
    const bytes = small()
    for (let at = 0; at < bytes.length; at++) {
      const original = bytes[at] as number
      for (let value = 0; value < 256; value++) {
        bytes[at] = value
        try {
          const batch = new RecordBatch(bytes)
          for (const record of value % 2 === 0 ? batch : batch.withRecordsBytes(bytes.subarray(61))) plain(record)
        } catch (error) {
          const isAllowed = error instanceof WireFormatError || (error instanceof InvalidStateError && at === 22)
          expect(isAllowed, `byte ${at} is ${value}: ${error}`).toBe(true)
        }
      }
      bytes[at] = original
    }
  })

  it('random records are read or are a WireFormatError', () => {
    for (let seed = 1; seed <= seeds; seed++) {
      const random = randomOf(seed)
      const noise = Array.from({ length: random(60) }, () => (random(2) === 0 ? random(8) : random(256)))
      try {
        for (const record of batchOf(noise, random(5))) plain(record)
      } catch (error) {
        expect(error, `seed ${seed}`).toBeInstanceOf(WireFormatError)
      }
    }
  })

  it.each([
    { fault: 'more records than bytes', records: [12, 0, 0, 0, 1, 1, 0], count: 2, path: 'records', at: 0 },
    { fault: 'a negative count', records: [], count: -1, path: 'records', at: 0 },
    { fault: 'bytes after the last record', records: [12, 0, 0, 0, 1, 1, 0, 0], count: 1, path: 'records[1]', at: 7 },
    { fault: 'bytes and no record', records: [0], count: 0, path: 'records[0]', at: 0 },
    {
      fault: 'a record longer than the bytes',
      records: [14, 0, 0, 0, 1, 1, 0],
      count: 1,
      path: 'records[0].length',
      at: 1,
    },
    { fault: 'a negative record length', records: [1, 0, 0, 0, 1, 1, 0], count: 1, path: 'records[0].length', at: 1 },
    {
      fault: 'a record too short for its fields',
      records: [10, 0, 0, 0, 1, 1, 0],
      count: 1,
      path: 'records[0].length',
      at: 1,
    },
    {
      fault: 'a key longer than the record',
      records: [12, 0, 0, 0, 10, 1, 0],
      count: 1,
      path: 'records[0].key',
      at: 5,
    },
    { fault: 'a negative key length', records: [12, 0, 0, 0, 3, 1, 0], count: 1, path: 'records[0].key', at: 5 },
    {
      fault: 'a value longer than the record',
      records: [12, 0, 0, 0, 1, 10, 0],
      count: 1,
      path: 'records[0].value',
      at: 6,
    },
    { fault: 'a negative header count', records: [12, 0, 0, 0, 1, 1, 1], count: 1, path: 'records[0].headers', at: 7 },
    {
      fault: 'more headers than bytes',
      records: [16, 0, 0, 0, 1, 1, 4, 0, 0],
      count: 1,
      path: 'records[0].headers',
      at: 7,
    },
    {
      fault: 'a null header key',
      records: [16, 0, 0, 0, 1, 1, 2, 1, 1],
      count: 1,
      path: 'records[0].headers[0].key',
      at: 7,
    },
    {
      fault: 'a header value longer than the record',
      records: [16, 0, 0, 0, 1, 1, 2, 0, 8],
      count: 1,
      path: 'records[0].headers[0].value',
      at: 9,
    },
    {
      fault: 'a record that is longer than its fields',
      records: [14, 0, 0, 0, 1, 1, 0, 9],
      count: 1,
      path: 'records[0]',
      at: 7,
    },
    {
      fault: 'the second of two records',
      records: [12, 0, 0, 0, 1, 1, 0, 12, 0, 0, 0, 10, 1, 0],
      count: 2,
      path: 'records[1].key',
      at: 12,
    },
  ])('$fault: the error has the path and the place', ({ records, count, path, at }) => {
    const error = faultOf(() => [...batchOf(records, count)])
    expect(error.path).toBe(path)
    expect(error.offset).toBe(1000 + 61 + at)
  })

  it('R3 a varint whose fifth byte has more than four bits is an error', () => {
    const record = (fifth: number) => [22, 0, 0, 0xff, 0xff, 0xff, 0xff, fifth, 1, 1, 0, 0]
    const error = faultOf(() => [...batchOf(record(0x10), 1)])
    expect(error.path).toBe('records[0].offsetDelta')
    expect(error.offset).toBe(1000 + 61 + 7)
    expect(faultOf(() => [...batchOf(record(0x8f), 1)]).path).toBe('records[0].offsetDelta')
    const fits = [20, 0, 0, 0xff, 0xff, 0xff, 0xff, 0x0f, 1, 1, 0]
    expect([...batchOf(fits, 1)].map(each => each.offsetDelta)).toEqual([-(2 ** 31)])
  })

  it('R3 a varlong whose tenth byte has more than one bit is an error', () => {
    const record = (tenth: number) => [30, 0, ...Array(9).fill(0xff), tenth, 0, 1, 1, 0]
    expect(faultOf(() => [...batchOf(record(2), 1)]).path).toBe('records[0].timestampDelta')
    expect(faultOf(() => [...batchOf(record(0x81), 1)]).path).toBe('records[0].timestampDelta')
    // The smallest int64 and the base together wrap as in Java.
    expect([...batchOf(record(1), 1)].map(each => each.timestamp)).toEqual([-(2 ** 63) + 1_700_000_000_000])
  })

  it('the same cursor finds the same fault again', () => {
    const cursor = batchOf([12, 0, 0, 0, 1, 1, 0, 12, 0, 0, 0, 10, 1, 0], 2).cursor()
    expect(cursor.next()).toBe(true)
    expect(faultOf(() => cursor.next()).message).toBe(faultOf(() => cursor.next()).message)
  })

  it('a base offset that is negative, or with which the next offset would be none, is an error', () => {
    for (const baseOffset of [-5n, 2n ** 63n - 1n]) {
      const bytes = build([row('v')]).finish({ baseOffset })
      expect(() => new RecordBatch(bytes)).toThrow('baseOffset')
    }
    expect(new RecordBatch(build([row('v')]).finish({ baseOffset: 2n ** 63n - 2n })).nextOffset).toBe(2n ** 63n - 1n)
  })

  it('offsets are exact beyond 2^53', () => {
    const batch = new RecordBatch(build([row('v')]).finish({ baseOffset: 2n ** 53n + 1n }))
    expect([-1, 0, 1].map(delta => batch.offsetAt(delta))).toEqual([2n ** 53n, 2n ** 53n + 1n, 2n ** 53n + 2n])
  })

  it('a last offset before the first, with which a position would never move on, is an error', () => {
    const bytes = small()
    new DataView(bytes.buffer).setInt32(23, -1)
    expect(faultOf(() => new RecordBatch(bytes)).path).toBe('lastOffsetDelta')
  })
})

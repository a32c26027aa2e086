import { describe, expect, it } from 'vitest'
import { InvalidStateError } from '../errors/invalid-state-error.ts'
import { WireFormatError } from '../errors/wire-format-error.ts'
import { crc32 } from './crc32.ts'
import { LegacyRecordBatch } from './legacy-record-batch.ts'

interface Message {
  readonly offset: bigint
  readonly magic?: number
  readonly attributes?: number
  readonly timestamp?: bigint
  readonly value?: Uint8Array | null
}

/** A message with the key null. */
function message({ offset, magic = 1, attributes = 0, timestamp = 7n, value = null }: Message): Uint8Array {
  const fixed = magic === 0 ? 14 : 22
  const bytes = new Uint8Array(12 + fixed + (value?.length ?? 0))
  const view = new DataView(bytes.buffer)
  view.setBigInt64(0, offset)
  view.setInt32(8, bytes.length - 12)
  view.setInt8(16, magic)
  view.setInt8(17, attributes)
  if (magic === 1) view.setBigInt64(18, timestamp)
  view.setInt32(4 + fixed, -1)
  view.setInt32(8 + fixed, value?.length ?? -1)
  if (value) bytes.set(value, 12 + fixed)
  view.setUint32(12, crc32(bytes.subarray(16)))
  return bytes
}

function setOf(...messages: readonly Message[]): Uint8Array {
  return Uint8Array.from(messages.flatMap(each => [...message(each)]))
}

function wrapper(outer: Message, set: Uint8Array): LegacyRecordBatch {
  return new LegacyRecordBatch(message({ attributes: 1, value: Uint8Array.of(1, 2), ...outer })).withRecordsBytes(set)
}

const offsets = (batch: LegacyRecordBatch) => [...batch].map(record => record.offset)

function faultOf(action: () => unknown): WireFormatError {
  try {
    action()
  } catch (error) {
    if (error instanceof WireFormatError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('crc32', () => {
  it('is that of zlib', () => {
    const bytes = new TextEncoder().encode('123456789')
    expect(crc32(bytes)).toBe(0xcbf43926)
    expect(crc32(bytes.subarray(4), crc32(bytes.subarray(0, 4)))).toBe(0xcbf43926)
  })
})

describe('LegacyRecordBatch', () => {
  it('counts inner offsets v1 from the wrapper, with the holes of a compaction', () => {
    const batch = wrapper({ offset: 100n }, setOf({ offset: 0n }, { offset: 3n }, { offset: 9n }))
    expect(offsets(batch)).toEqual([91n, 94n, 100n])
    expect([batch.baseOffset, batch.lastOffset, batch.nextOffset, batch.recordCount]).toEqual([91n, 100n, 101n, 3])
  })

  it('takes inner offsets v0 as they are', () => {
    const set = setOf({ offset: 50n, magic: 0 }, { offset: 60n, magic: 0 })
    const batch = wrapper({ offset: 60n, magic: 0 }, set)
    expect(offsets(batch)).toEqual([50n, 60n])
    expect([...batch].map(record => record.timestamp)).toEqual([-1, -1])
  })

  it('takes inner offsets as they are when the wrapper has 0, as Java does for sets of librdkafka', () => {
    expect(offsets(wrapper({ offset: 0n }, setOf({ offset: 0n }, { offset: 1n })))).toEqual([0n, 1n])
  })

  it("gives the wrapper's timestamp when the broker set it, else each message's", () => {
    const set = setOf({ offset: 0n, timestamp: 3n }, { offset: 1n, timestamp: 4n })
    const times = (attributes: number) =>
      [...wrapper({ offset: 1n, attributes, timestamp: 99n }, set)].map(record => record.timestamp)
    expect(times(1)).toEqual([3, 4])
    expect(times(9)).toEqual([99, 99])
  })

  it('gives no timestamp for a message v0 in a wrapper v1 whose timestamp the broker set, as Java does', () => {
    const set = setOf({ offset: 0n, magic: 0 }, { offset: 1n, timestamp: 4n })
    const batch = wrapper({ offset: 1n, attributes: 9, timestamp: 99n }, set)
    expect([...batch].map(record => record.timestamp)).toEqual([-1, 99])
  })

  it('asks for the decompressed messages', () => {
    const batch = new LegacyRecordBatch(message({ offset: 5n, attributes: 1, value: Uint8Array.of(8, 9) }))
    expect([...batch.recordsBytes()]).toEqual([8, 9])
    expect(batch.recordCount).toBeUndefined()
    expect(() => [...batch]).toThrow(InvalidStateError)
    expect(() => batch.baseOffset).toThrow('withRecordsBytes(decompressed)')
  })

  it('verifies the checksums of the inner messages too', () => {
    const set = setOf({ offset: 0n }, { offset: 1n })
    wrapper({ offset: 1n }, set).verifyChecksum()
    set[set.length - 1] = 0
    expect(faultOf(() => wrapper({ offset: 1n }, set).verifyChecksum()).path).toBe('records[1].crc')
  })

  it.each([
    { fault: 'no message', set: new Uint8Array(0), path: 'records' },
    {
      fault: 'a message cut short',
      set: setOf({ offset: 0n }, { offset: 1n }).subarray(0, 60),
      path: 'records[1].length',
    },
    { fault: 'a compressed message', set: setOf({ offset: 0n, attributes: 2 }), path: 'records[0].attributes' },
    { fault: 'a relative offset after the wrapper', set: setOf({ offset: 8n }), path: 'offset' },
    { fault: 'a batch v2', set: setOf({ offset: 0n, magic: 2 }), path: 'records[0].magic' },
  ])('an inner set with $fault is an error', ({ set, path }) => {
    expect(faultOf(() => [...wrapper({ offset: 7n }, set)]).path).toBe(path)
  })

  it.each([
    { fault: 'a key longer than the message', at: 26, value: 7, path: 'records[0].key' },
    { fault: 'a negative key length', at: 26, value: -2, path: 'records[0].key' },
    { fault: 'a value longer than the message', at: 30, value: 3, path: 'records[0].value' },
    { fault: 'a value shorter than the message', at: 30, value: 1, path: 'records[0].value' },
  ])('$fault is an error', ({ at, value, path }) => {
    const bytes = message({ offset: 0n, value: Uint8Array.of(1, 2) })
    new DataView(bytes.buffer).setInt32(at, value)
    expect(faultOf(() => [...new LegacyRecordBatch(bytes)]).path).toBe(path)
  })

  it('refuses codecs that message sets do not have, and a compressed null', () => {
    expect(faultOf(() => new LegacyRecordBatch(message({ offset: 0n, attributes: 4 }))).path).toBe('attributes')
    const batch = new LegacyRecordBatch(message({ offset: 0n, attributes: 1 }))
    expect(faultOf(() => batch.recordsBytes()).path).toBe('value')
  })
})

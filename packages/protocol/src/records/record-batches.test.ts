import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { InvalidStateError } from '../errors/invalid-state-error.ts'
import { WireFormatError } from '../errors/wire-format-error.ts'
import { RecordBatchBuilder } from './record-batch-builder.ts'
import { setLogAppendTime } from './record-batch-stamp.ts'
import type { RecordBatchView } from './record-batch-view.ts'
import { splitRecordBatches } from './record-batches.ts'
import type { RecordView } from './record-view.ts'

// What MemoryRecords.builder of kafka-clients 4.3.1 wrote: three records from offset 100 on, codec 0 or gzip, log append time 5000.
const java = [
  {
    magic: 0,
    codec: 0,
    type: 'CreateTime',
    hex: '0000000000000064000000124d193dac00000000000161000000036f6e650000000000000065000000116732f40b0000ffffffff0000000374776f00000000000000660000000fa0f24f3700000000000163ffffffff',
  },
  {
    magic: 0,
    codec: 1,
    type: 'CreateTime',
    hex: '000000000000006600000058e320f6800001ffffffff0000004a1f8b08000000000000ff63600083142016f295b45d03e631260209e6fcbc5488240388164c37fac2cdc0f01f08409225e5f950c93420e65ff0c9df1ca23519a402008a11734d56000000',
  },
  {
    magic: 1,
    codec: 0,
    type: 'CreateTime',
    hex: '00000000000000640000001aab5898b4010000000000000003e80000000161000000036f6e65000000000000006500000019375f7235010000000000000003e7ffffffff0000000374776f000000000000006600000017948af756010000000000000003e90000000163ffffffff',
  },
  {
    magic: 1,
    codec: 0,
    type: 'LogAppendTime',
    hex: '00000000000000640000001ae6eb77f0010800000000000013880000000161000000036f6e650000000000000065000000194445f12401080000000000001388ffffffff0000000374776f0000000000000066000000171308f2df010800000000000013880000000163ffffffff',
  },
  {
    magic: 1,
    codec: 1,
    type: 'CreateTime',
    hex: '000000000000006600000065c5422087010100000000000003e9ffffffff0000004f1f8b08000000000000ff63608003a9d51133b6304239cc2f8004632288959f970a1504494a9ac71799c2553dff0f04204649793e548c0988c5a7747d0f832b7a09d29a0c520900663ee8796e000000',
  },
  {
    magic: 1,
    codec: 1,
    type: 'LogAppendTime',
    hex: '0000000000000066000000646f65454701090000000000001388ffffffff0000004e1f8b08000000000000ff63608003a967afcb3f30724038c21d408231114830e7e7a542553002b1a48beb471584aaff40005254529e0f55c404c4e2c21c9feea31a950c520900886cf7576e000000',
  },
  {
    magic: 2,
    codec: 0,
    type: 'CreateTime',
    hex: '00000000000000640000004effffffff024ceba12300000000000200000000000003e800000000000003e9ffffffffffffffffffffffffffff00000003140000000261066f6e650012000102010674776f000e00020402630100',
  },
  {
    magic: 2,
    codec: 0,
    type: 'LogAppendTime',
    hex: '00000000000000640000004effffffff0268672bd700080000000200000000000003e80000000000001388ffffffffffffffffffffffffffff00000003140000000261066f6e650012000102010674776f000e00020402630100',
  },
  {
    magic: 2,
    codec: 1,
    type: 'CreateTime',
    hex: '000000000000006400000062ffffffff029f5c47f000010000000200000000000003e800000000000003e9ffffffffffffffffffffffffffff000000031f8b08000000000000ff13616060604a64cbcf4b651062606462642b29cf67e0636062614a666400009ee0d9401d000000',
  },
  {
    magic: 2,
    codec: 1,
    type: 'LogAppendTime',
    hex: '000000000000006400000062ffffffff029ae3a3bd00090000000200000000000003e80000000000001388ffffffffffffffffffffffffffff000000031f8b08000000000000ff13616060604a64cbcf4b651062606462642b29cf67e0636062614a666400009ee0d9401d000000',
  },
] as const

const bytesOf = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'))

function decompressed(batch: RecordBatchView): RecordBatchView {
  return batch.codecId === 0 ? batch : batch.withRecordsBytes(new Uint8Array(gunzipSync(batch.recordsBytes())))
}

const plain = (record: RecordView) => ({
  offset: record.offset,
  timestamp: record.timestamp,
  key: record.keyText(),
  value: record.valueText(),
})

function fixture(magic: number, codec: number): Uint8Array {
  return bytesOf(java.find(row => row.magic === magic && row.codec === codec)?.hex ?? '')
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

describe('splitRecordBatches', () => {
  it.each(java)('reads what Java wrote: magic $magic, codec $codec, $type', ({ magic, codec, type, hex }) => {
    const { batches, incompleteBytes } = splitRecordBatches(bytesOf(hex))
    expect(incompleteBytes).toBe(0)
    expect(batches.at(-1)?.nextOffset).toBe(103n)
    const whole = batches.map(decompressed)
    for (const batch of whole) batch.verifyChecksum()
    const time = (created: number) => (magic === 0 ? -1 : type === 'LogAppendTime' ? 5000 : created)
    const expected = [
      { offset: 100n, timestamp: time(1000), key: 'a', value: 'one' },
      { offset: 101n, timestamp: time(999), key: null, value: 'two' },
      { offset: 102n, timestamp: time(1001), key: 'c', value: null },
    ]
    expect(whole.flatMap(batch => [...batch].map(plain))).toEqual(expected)
    expect(whole.flatMap(batch => [...batch.recordsFrom(101n)].map(plain))).toEqual(expected.slice(1))
    for (const batch of whole) {
      expect([batch.magic, batch.codecId, batch.timestampType]).toEqual([
        magic,
        codec,
        magic === 0 ? 'NoTimestampType' : type,
      ])
      expect([...batch].flatMap(record => record.headers)).toEqual([])
    }
    expect(whole[0]?.baseOffset).toBe(100n)
  })

  it('the builder writes what Java writes', () => {
    for (const { magic, codec, type, hex } of java) {
      if (magic !== 2 || codec !== 0) continue
      const builder = new RecordBatchBuilder(new Uint8Array(200))
      builder.append(1000, 'a', 'one')
      builder.append(999, null, 'two')
      builder.append(1001, 'c', null)
      const bytes = builder.finish({ baseOffset: 100n })
      if (type === 'LogAppendTime') setLogAppendTime(bytes, 5000)
      expect(Buffer.from(bytes).toString('hex')).toBe(hex)
    }
  })

  it.each([0, 1, 2])(
    'R12 truncation of magic %i is not corruption: what is incomplete at the end is counted',
    magic => {
      const bytes = fixture(magic, 1)
      const twice = Uint8Array.from([...bytes, ...bytes])
      for (let end = 0; end <= twice.length; end++) {
        const { batches, incompleteBytes } = splitRecordBatches(twice.subarray(0, end))
        expect(batches.length, `cut at ${end}`).toBe(Math.floor(end / bytes.length))
        expect(incompleteBytes, `cut at ${end}`).toBe(end % bytes.length)
      }
    },
  )

  it('R18 a batch larger than what was fetched is told apart from an empty partition', () => {
    const bytes = fixture(2, 0)
    expect(splitRecordBatches(bytes.subarray(0, 40))).toEqual({ batches: [], incompleteBytes: 40 })
    expect(splitRecordBatches(new Uint8Array(0))).toEqual({ batches: [], incompleteBytes: 0 })
  })

  it.each([
    { magic: 0, length: 13 },
    { magic: 1, length: 21 },
    { magic: 2, length: 48 },
    { magic: 2, length: 0 },
    { magic: 2, length: -1 },
  ])('R12 corruption is not truncation: magic $magic with the length $length is an error', ({ magic, length }) => {
    const bytes = fixture(2, 0)
    const twice = Uint8Array.from([...bytes, ...bytes])
    const view = new DataView(twice.buffer)
    view.setInt32(bytes.length + 8, length)
    view.setInt8(bytes.length + 16, magic)
    const { batches, incompleteBytes, fault } = splitRecordBatches(twice, 5000)
    expect([fault?.path, fault?.offset]).toEqual(['batches[1].length', 5000 + bytes.length + 8])
    // The batch before it is not lost.
    expect(batches.flatMap(batch => [...batch].map(record => record.offset))).toEqual([100n, 101n, 102n])
    expect(incompleteBytes).toBe(0)
  })

  it.each([3, 127, 128, 255])('R12 corruption is not truncation: the magic %i is an error', magic => {
    const bytes = fixture(2, 0)
    bytes[16] = magic
    const { batches, fault } = splitRecordBatches(bytes, 40)
    expect([batches, fault?.path, fault?.offset]).toEqual([[], 'batches[0].magic', 56])
  })

  it.each(java)('R10 a wrong checksum of magic $magic, codec $codec, $type is an error that is not retriable', row => {
    const bytes = bytesOf(row.hex)
    bytes[bytes.length - 1] = (bytes[bytes.length - 1] as number) ^ 1
    const last = splitRecordBatches(bytes).batches.at(-1)
    const error = faultOf(() => last?.verifyChecksum())
    expect([error.path, error.retriable]).toEqual(['crc', false])
  })

  it.each(java)('any byte of magic $magic, codec $codec, $type changed is read or is a WireFormatError', row => {
    const bytes = bytesOf(row.hex)
    const set = row.codec === 0 ? undefined : decompressed(splitRecordBatches(bytes).batches[0] as RecordBatchView)
    for (let at = 0; at < bytes.length; at++) {
      const original = bytes[at] as number
      for (const value of [0, 1, 2, 0x7f, 0x80, 0xff, original ^ 1, original ^ 8]) {
        bytes[at] = value
        try {
          for (const batch of splitRecordBatches(bytes).batches) {
            const whole = batch.codecId === 0 || !set ? batch : batch.withRecordsBytes(set.recordsBytes())
            for (const record of whole) plain(record)
          }
        } catch (error) {
          const isAllowed = error instanceof WireFormatError || (error instanceof InvalidStateError && !set)
          expect(isAllowed, `byte ${at} is ${value}: ${error}`).toBe(true)
        }
      }
      bytes[at] = original
    }
  })
})

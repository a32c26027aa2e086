import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'
import { InvalidStateError } from '../errors/invalid-state-error.ts'
import { RecordBatch } from './record-batch.ts'
import { RecordBatchBuilder, recordSizeUpperBound } from './record-batch-builder.ts'
import { setBaseOffset, setLogAppendTime, stampRecordBatch } from './record-batch-stamp.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

function builderOf(size = 4096): RecordBatchBuilder {
  return new RecordBatchBuilder(new Uint8Array(size))
}

describe('RecordBatchBuilder', () => {
  it('writes the bytes that the format prescribes', () => {
    const builder = builderOf()
    expect(builder.append(1000, 'k', bytesOf('v'), [{ key: 'h', value: null }])).toBe(true)
    expect(builder.append(999, null, null)).toBe(true)
    expect(builder.recordCount).toBe(2)
    expect(builder.maxTimestamp).toBe(1000)
    const batch = builder.finish({ producerId: 7n, producerEpoch: 3, baseSequence: 5, crc32c: () => 0xdeadbeef })
    const header = [
      '0000000000000000', // base offset
      '00000044', // length
      'ffffffff', // partition leader epoch
      '02',
      'deadbeef',
      '0000',
      '00000001',
      '00000000000003e8',
      '00000000000003e8',
      '0000000000000007',
      '0003',
      '00000005',
      '00000002',
    ].join('')
    // Length 11: attributes, timestamp delta 0, offset delta 0, key, value, one header with a null value.
    const records = '160000000' + '26b' + '0276' + '02' + '0268' + '01' + '0c' + '00' + '01' + '02' + '01' + '01' + '00'
    expect(hex(batch)).toBe(header + records)
    expect(builder.byteLength).toBe(batch.length)
  })

  it('refuses what has no room and changes nothing', () => {
    const builder = builderOf(61 + 20)
    expect(builder.append(0, null, 'x'.repeat(14))).toBe(false)
    expect(builder.recordCount).toBe(0)
    expect(builder.byteLength).toBe(61)
    expect(builder.append(5, null, 'x'.repeat(13))).toBe(true)
    expect(builder.append(5, null, null)).toBe(false)
    const [record] = new RecordBatch(builder.finish())
    expect(record?.valueText()).toBe('x'.repeat(13))
    expect(record?.timestamp).toBe(5)
  })

  it('does not take a text cut at the end of the buffer for a shorter one', () => {
    for (let size = 61; size < 100; size++) {
      const builder = builderOf(size)
      for (const text of ['éa', 'aé', '€'.repeat(6), `${'a'.repeat(20)}é`]) {
        if (!builder.append(0, text, text)) continue
        const batch = new RecordBatch(builder.finish())
        expect([...batch].map(record => [record.keyText(), record.valueText()])).toEqual([[text, text]])
        break
      }
    }
  })

  it('writes lone surrogates as U+FFFD', () => {
    const builder = builderOf()
    builder.append(0, '\ud800', `long enough for the platform \udfff!`, [{ key: '\udc00', value: '\ud83d' }])
    const [record] = new RecordBatch(builder.finish())
    expect(record?.keyText()).toBe('\ufffd')
    expect(record?.valueText()).toBe('long enough for the platform \ufffd!')
    expect(record?.headers).toEqual([{ key: '\ufffd', value: bytesOf('\ufffd') }])
  })

  it('goes on in a larger buffer', () => {
    const builder = builderOf(61 + 10)
    expect(builder.append(3, null, 'one')).toBe(true)
    expect(builder.append(4, null, 'two')).toBe(false)
    expect(() => builder.moveTo(new Uint8Array(70))).toThrow(InvalidArgumentError)
    builder.moveTo(new Uint8Array(200))
    expect(builder.append(4, null, 'two')).toBe(true)
    expect([...new RecordBatch(builder.finish())].map(record => record.valueText())).toEqual(['one', 'two'])
  })

  it('puts compressed records behind the header, in a new buffer when they do not fit', () => {
    for (const size of [3, 500]) {
      const builder = builderOf(100)
      builder.append(0, null, 'value')
      expect(builder.recordsBytes().length).toBe(builder.byteLength - 61)
      const compressed = new Uint8Array(size).fill(9)
      const batch = new RecordBatch(builder.finish({ codecId: 4, bytes: compressed }))
      batch.verifyChecksum()
      expect(batch.codecId).toBe(4)
      expect(batch.recordsBytes()).toEqual(compressed)
    }
  })

  it('refuses to be used in another order', () => {
    const builder = builderOf()
    expect(() => builder.finish()).toThrow(InvalidStateError)
    builder.append(0, null, null)
    builder.recordsBytes()
    expect(() => builder.append(0, null, null)).toThrow('cannot append to a record batch after recordsBytes()')
    expect(() => builder.moveTo(new Uint8Array(9999))).toThrow(InvalidStateError)
    builder.finish()
    expect(() => builder.append(0, null, null)).toThrow('after finish()')
    expect(() => builder.finish()).toThrow(InvalidStateError)
    expect(() => builder.recordsBytes()).toThrow(InvalidStateError)
  })

  it.each([Number.NaN, 1.5, 2 ** 53, Number.POSITIVE_INFINITY, -2])('refuses the timestamp %d', timestamp => {
    const builder = builderOf()
    expect(() => builder.append(timestamp, null, null)).toThrow(InvalidArgumentError)
    expect(builder.recordCount).toBe(0)
  })

  it('refuses a buffer without room for the header, and a codec without its bytes', () => {
    expect(() => builderOf(60)).toThrow(InvalidArgumentError)
    const builder = builderOf()
    builder.append(0, null, null)
    expect(() => builder.finish({ codecId: 1 })).toThrow(InvalidArgumentError)
    expect(() => builder.finish({ bytes: new Uint8Array(1) })).toThrow(InvalidArgumentError)
    expect(() => builder.finish({ codecId: 8, bytes: new Uint8Array(1) })).toThrow(InvalidArgumentError)
  })

  it.each([
    { producerId: 2n ** 63n },
    { producerEpoch: 32_768 },
    { baseSequence: 2 ** 31 },
    { partitionLeaderEpoch: Number.NaN },
    { baseOffset: -(2n ** 63n) - 1n },
  ])('refuses %o, which its field cannot hold, and can be finished otherwise', options => {
    const builder = builderOf()
    builder.append(0, 'k', 'v')
    expect(() => builder.finish(options)).toThrow(InvalidArgumentError)
    new RecordBatch(builder.finish()).verifyChecksum()
  })

  it.each([
    5,
    true,
    {},
    undefined,
    new ArrayBuffer(4),
    new DataView(new ArrayBuffer(4)),
    Uint16Array.of(0x1234),
    new String('ab'),
  ])('refuses %o as a key, a value or the value of a header, and is as it was', other => {
    const part = other as never
    const builder = builderOf(300)
    builder.append(1, 'k', 'v')
    const before = builder.byteLength
    const message = 'must be a string, a Uint8Array or null'
    expect(() => builder.append(1, part, 'v')).toThrow(message)
    expect(() => builder.append(1, 'k', part)).toThrow(message)
    expect(() => builder.append(1, 'k', 'v', [{ key: 'h', value: part }])).toThrow('headers[0].value')
    expect(() => recordSizeUpperBound(part, null)).toThrow(InvalidArgumentError)
    expect([builder.byteLength, builder.recordCount]).toEqual([before, 1])
  })

  it.each([null, {}, 'h', [null], [undefined], [{ value: 'x' }]])('refuses %o as headers', headers => {
    expect(() => builderOf(300).append(1, 'k', 'v', headers as never)).toThrow(InvalidArgumentError)
  })

  it('takes bytes of another realm', () => {
    const foreign: Uint8Array = runInNewContext('Uint8Array.of(1, 2)')
    const builder = builderOf(300)
    builder.append(0, foreign, foreign, [{ key: 'h', value: foreign }])
    const [record] = new RecordBatch(builder.finish())
    expect([record?.key, record?.value, record?.headers[0]?.value].map(bytes => [...(bytes ?? [])])).toEqual([
      [1, 2],
      [1, 2],
      [1, 2],
    ])
  })

  it('shows no contents of what it refuses: they may be secret', () => {
    const secret = Object.assign(Object.create(null), { password: 'hunter2' })
    expect(() => builderOf(300).append(1, 'k', secret)).toThrow('value: is an object; must be')
  })

  it('is finished when writing the header has failed: the records may be overwritten', () => {
    const builder = builderOf(300)
    builder.append(0, 'k', 'v')
    const fail = () => {
      throw new Error('no checksum')
    }
    expect(() => builder.finish({ codecId: 1, bytes: new Uint8Array(9), crc32c: fail })).toThrow('no checksum')
    expect(() => builder.finish()).toThrow(InvalidStateError)
  })

  it('refuses a timestamp type and a codec that Kafka has not', () => {
    const builder = builderOf(300)
    builder.append(0, 'k', 'v')
    expect(() => builder.finish({ timestampType: 'logAppendTime' as 'LogAppendTime' })).toThrow('LogAppendTime')
    expect(() => builder.finish({ codecId: 7, bytes: new Uint8Array(1) })).toThrow('0 to 4')
    new RecordBatch(builder.finish()).verifyChecksum()
  })

  it('R5 a header key that is not a string and a record that no batch can hold are refused by name', () => {
    const headers = [{ key: undefined as unknown as string, value: null }]
    expect(() => builderOf().append(0, null, null, headers)).toThrow('headers[0].key')
    const tooLarge = { length: 2 ** 31 } as Uint8Array
    expect(() => builderOf().append(0, null, tooLarge)).toThrow(InvalidArgumentError)
  })

  it('R5 strings of 32,767, 32,768 and 65,536 characters are written whole', () => {
    for (const length of [32_767, 32_768, 65_536]) {
      const text = 'x'.repeat(length)
      const builder = builderOf(4 * length + 100)
      expect(builder.append(0, text, text, [{ key: text, value: text }])).toBe(true)
      const [record] = new RecordBatch(builder.finish())
      expect(record?.keyText()).toBe(text)
      expect(record?.headers[0]?.key).toBe(text)
    }
  })
})

describe('recordSizeUpperBound', () => {
  it('is enough for every record', () => {
    const values = [null, '', 'a', '€'.repeat(100), new Uint8Array(300)]
    for (const key of values) {
      for (const value of values) {
        const headers = [{ key: 'é', value }]
        const builder = builderOf(61 + recordSizeUpperBound(key, value, headers))
        expect(builder.append(Number.MAX_SAFE_INTEGER, key, value, headers)).toBe(true)
      }
    }
  })
})

describe('a finished batch', () => {
  function finished(): Uint8Array {
    const builder = builderOf()
    builder.append(10, 'k', 'v')
    return builder.finish()
  }

  it('gets another stamp and a checksum that goes with it', () => {
    const bytes = finished()
    stampRecordBatch(bytes, { producerId: 12n, producerEpoch: 4, baseSequence: 99, isTransactional: true })
    const batch = new RecordBatch(bytes)
    batch.verifyChecksum()
    expect([batch.producerId, batch.producerEpoch, batch.baseSequence, batch.isTransactional]).toEqual([
      12n,
      4,
      99,
      true,
    ])
    stampRecordBatch(bytes, { producerId: 12n, producerEpoch: 5, baseSequence: 0 })
    expect(batch.isTransactional).toBe(true)
    stampRecordBatch(bytes, { producerId: 12n, producerEpoch: 5, baseSequence: 0, isTransactional: false })
    expect(batch.isTransactional).toBe(false)
  })

  it('stays as it is when a value does not fit', () => {
    const bytes = finished()
    const before = bytes.slice()
    const stamp = { producerId: 12n, producerEpoch: 4, baseSequence: 2 ** 31 }
    expect(() => stampRecordBatch(bytes, stamp)).toThrow('baseSequence: got 2147483648')
    expect(() => setBaseOffset(bytes, 7n, 1.5)).toThrow('partitionLeaderEpoch: got 1.5')
    expect(bytes).toEqual(before)
  })

  it('gets its place in a log without another checksum', () => {
    const bytes = finished()
    const { crc } = new RecordBatch(bytes)
    setBaseOffset(bytes, 2n ** 60n + 1n, 8)
    const batch = new RecordBatch(bytes)
    batch.verifyChecksum()
    expect([batch.baseOffset, batch.nextOffset, batch.partitionLeaderEpoch, batch.crc]).toEqual([
      2n ** 60n + 1n,
      2n ** 60n + 2n,
      8,
      crc,
    ])
  })

  it('gets the time of the broker for every record', () => {
    const bytes = finished()
    setLogAppendTime(bytes, 77)
    const batch = new RecordBatch(bytes)
    batch.verifyChecksum()
    expect(batch.timestampType).toBe('LogAppendTime')
    expect([...batch].map(record => record.timestamp)).toEqual([77])
    expect(() => setLogAppendTime(bytes, 0.5)).toThrow(InvalidArgumentError)
    expect(() => setBaseOffset(bytes.subarray(1), 0n, 0)).toThrow(InvalidArgumentError)
  })
})

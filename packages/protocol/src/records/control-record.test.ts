import { describe, expect, it } from 'vitest'
import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'
import { WireFormatError } from '../errors/wire-format-error.ts'
import { controlBatch, parseControlRecordKey, parseEndTransactionMarker } from './control-record.ts'
import { RecordBatch } from './record-batch.ts'

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

describe('controlBatch', () => {
  it('writes what Java writes', () => {
    const options = { producerId: 42n, producerEpoch: 5, coordinatorEpoch: 9, timestamp: 1234, baseOffset: 7n }
    expect(hex(controlBatch({ ...options, type: 'abort', partitionLeaderEpoch: 3 }))).toBe(
      '000000000000000700000042000000030281bc04d400300000000000000000000004d200000000000004d2000000000000002a0005ffffffff000000012000000008000000000c00000000000900',
    )
  })

  it.each(['abort', 'commit'] as const)('of type %s is read again', type => {
    const bytes = controlBatch({ type, producerId: 2n, producerEpoch: 1, timestamp: -1 })
    const batch = new RecordBatch(bytes)
    batch.verifyChecksum()
    expect([batch.isControl, batch.isTransactional, batch.producerId, batch.baseSequence]).toEqual([true, true, 2n, -1])
    const [record] = batch
    expect(parseControlRecordKey(record?.key ?? null).type).toBe(type)
    expect(parseEndTransactionMarker(record?.value ?? null)).toEqual({ version: 0, coordinatorEpoch: 0 })
  })
})

describe('a marker that cannot be', () => {
  const options = { type: 'commit', producerId: 2n, producerEpoch: 1, timestamp: 0 } as const

  it.each([
    { coordinatorEpoch: 2 ** 31 },
    { type: 'Abort' as 'abort' },
    { type: 'leader-change' as 'abort' },
    { producerEpoch: 2 ** 15 },
  ])('is refused: %o', part => {
    expect(() => controlBatch({ ...options, ...part })).toThrow(InvalidArgumentError)
  })
})

describe('parseControlRecordKey', () => {
  it.each([
    [0, 'abort'],
    [1, 'commit'],
    [2, 'leader-change'],
    [3, 'snapshot-header'],
    [4, 'snapshot-footer'],
    [5, 'kraft-version'],
    [6, 'kraft-voters'],
    [7, 'unknown'],
    [255, 'unknown'],
  ])('type %i is %s', (typeId, type) => {
    expect(parseControlRecordKey(Uint8Array.of(0, 1, 0, typeId, 99))).toEqual({ version: 1, type, typeId })
  })

  it.each([[null], [[]], [[0, 0, 0]], [[0xff, 0xff, 0, 0]]])('refuses %j', key => {
    expect(() => parseControlRecordKey(key && Uint8Array.from(key))).toThrow(WireFormatError)
  })
})

describe('parseEndTransactionMarker', () => {
  it('gives the coordinator epoch, and ignores what a newer version adds', () => {
    expect(parseEndTransactionMarker(Uint8Array.of(0, 2, 0, 0, 1, 0, 7))).toEqual({ version: 2, coordinatorEpoch: 256 })
  })

  it.each([[null], [[0, 0, 0, 0, 0]], [[0x80, 0, 0, 0, 0, 0]]])('refuses %j', value => {
    expect(() => parseEndTransactionMarker(value && Uint8Array.from(value))).toThrow(WireFormatError)
  })
})

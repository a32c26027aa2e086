import { describe, expect, it } from 'vitest'
import { readCommitted, readUncommitted } from './aborted-transactions.ts'
import { controlBatch } from './control-record.ts'
import { RecordBatch } from './record-batch.ts'
import { RecordBatchBuilder } from './record-batch-builder.ts'

/** A batch of one record; compressed, so that reading its records would fail. */
function data(producerId: bigint, baseOffset: bigint, isTransactional = true): RecordBatch {
  const builder = new RecordBatchBuilder(new Uint8Array(100))
  builder.append(0, null, 'v')
  const compressed = { codecId: 4, bytes: new Uint8Array(2) }
  return new RecordBatch(builder.finish({ ...compressed, producerId, producerEpoch: 0, baseOffset, isTransactional }))
}

function marker(type: 'abort' | 'commit', producerId: bigint, baseOffset: bigint): RecordBatch {
  return new RecordBatch(controlBatch({ type, producerId, producerEpoch: 0, timestamp: 0, baseOffset }))
}

describe('readCommitted', () => {
  it('skips what was aborted and control batches, and nothing else', () => {
    const batches = [
      data(1n, 0n),
      data(2n, 1n),
      data(-1n, 2n, false),
      marker('abort', 1n, 3n),
      data(1n, 4n),
      data(2n, 5n),
      marker('commit', 1n, 6n),
      marker('commit', 2n, 7n),
      data(1n, 8n),
      marker('abort', 1n, 9n),
      data(1n, 10n),
    ]
    const aborted = [
      { producerId: 1n, firstOffset: 8n },
      { producerId: 1n, firstOffset: 0n },
    ]
    const delivered = batches.filter((_, index) => readCommitted(batches, aborted).decisions[index] === 'deliver')
    expect(delivered.map(batch => batch.baseOffset)).toEqual([1n, 2n, 4n, 5n, 10n])
  })

  it('skips a transaction that began before the first batch of the response', () => {
    const batches = [data(1n, 50n), marker('abort', 1n, 51n), data(1n, 52n)]
    expect(readCommitted(batches, [{ producerId: 1n, firstOffset: 3n }])).toEqual({
      decisions: ['skip', 'skip', 'deliver'],
    })
  })

  it('skips a batch in the middle of which the aborted transaction is said to begin', () => {
    expect(readCommitted([data(1n, 10n)], [{ producerId: 1n, firstOffset: 10n }])).toEqual({ decisions: ['skip'] })
    expect(readCommitted([data(1n, 10n)], [{ producerId: 1n, firstOffset: 11n }])).toEqual({ decisions: ['deliver'] })
  })

  it('delivers what an idempotent producer wrote outside a transaction', () => {
    expect(readCommitted([data(1n, 10n, false)], [{ producerId: 1n, firstOffset: 0n }])).toEqual({
      decisions: ['deliver'],
    })
  })

  it('takes a control batch that compaction has emptied for no marker', () => {
    const bytes = controlBatch({ type: 'abort', producerId: 1n, producerEpoch: 0, timestamp: 0, baseOffset: 1n }).slice(
      0,
      61,
    )
    const view = new DataView(bytes.buffer)
    view.setInt32(8, 49)
    view.setInt32(57, 0)
    const batches = [data(1n, 0n), new RecordBatch(bytes), data(1n, 2n)]
    expect(readCommitted(batches, [{ producerId: 1n, firstOffset: 0n }])).toEqual({
      decisions: ['skip', 'skip', 'skip'],
    })
  })

  it('takes a marker of a batch that is not said to be transactional, as Java does', () => {
    const bytes = controlBatch({ type: 'abort', producerId: 1n, producerEpoch: 0, timestamp: 0, baseOffset: 1n })
    bytes[22] = (bytes[22] as number) & ~0x10
    const batches = [data(1n, 0n), new RecordBatch(bytes), data(1n, 2n)]
    expect(readCommitted(batches, [{ producerId: 1n, firstOffset: 0n }])).toEqual({
      decisions: ['skip', 'skip', 'deliver'],
    })
  })

  it('decides on the batches before a marker that cannot be read, and says where the fault is', () => {
    const bytes = controlBatch({ type: 'abort', producerId: 1n, producerEpoch: 0, timestamp: 0, baseOffset: 1n })
    const key = 61 + 5
    bytes[key] = 0x80
    const first = data(1n, 0n)
    const { decisions, fault } = readCommitted([first, new RecordBatch(bytes), data(1n, 2n)], null)
    expect(decisions).toEqual(['deliver'])
    expect([fault?.path, fault?.offset]).toEqual(['batches[1].records[0].key.version', first.sizeInBytes + key])
  })

  it('says which batch has a record that cannot be read', () => {
    const bytes = controlBatch({ type: 'abort', producerId: 1n, producerEpoch: 0, timestamp: 0 })
    bytes[61] = 1
    const { decisions, fault } = readCommitted([new RecordBatch(bytes)], null)
    expect([decisions, fault?.path]).toEqual([[], 'batches[0].records[0].length'])
  })

  it('reads a compressed control batch when it has its decompressed bytes, and else says that it needs them', () => {
    const plain = new RecordBatch(controlBatch({ type: 'abort', producerId: 1n, producerEpoch: 0, timestamp: 0 }))
    const builder = new RecordBatchBuilder(new Uint8Array(100))
    builder.append(0, null, null)
    const header = { producerId: 1n, producerEpoch: 0, isTransactional: true, isControl: true }
    const compressed = new RecordBatch(builder.finish({ codecId: 1, bytes: new Uint8Array(3), ...header }))
    const { decisions, fault } = readCommitted([compressed], null)
    expect([decisions, fault?.path]).toEqual([[], 'batches[0].attributes'])
    const batches = [data(1n, 0n), compressed.withRecordsBytes(plain.recordsBytes()), data(1n, 2n)]
    expect(readCommitted(batches, [{ producerId: 1n, firstOffset: 0n }]).decisions).toEqual(['skip', 'skip', 'deliver'])
  })

  it('delivers all data when nothing was aborted', () => {
    expect(readCommitted([data(1n, 0n), marker('commit', 1n, 1n)], null)).toEqual({ decisions: ['deliver', 'skip'] })
  })
})

describe('readUncommitted', () => {
  it('skips control batches only', () => {
    expect(readUncommitted([data(1n, 0n), marker('abort', 1n, 1n)])).toEqual({ decisions: ['deliver', 'skip'] })
  })
})

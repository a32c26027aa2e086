import { crc32c, RecordBatch, RecordBatchBuilder, setLogAppendTime, splitRecordBatches } from '@k/protocol'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { arbitraryRecordBatch, type RecordBatchKind } from './oracle/arbitrary-record-batch.ts'
import { goldenRecordBatches } from './oracle/golden.ts'
import { Oracle } from './oracle/oracle.ts'
import type { DescribedRecord, DescribedRecordBatch, RecordBatchDescription } from './oracle/record-batch-json.ts'
import { SeededRandom } from './oracle/seeded-random.ts'

const seeds = Array.from({ length: 120 }, (_, seed) => seed)

let oracle: Oracle
beforeAll(async () => {
  oracle = await Oracle.start()
})
afterAll(() => oracle?.close())

function hex(bytes: Uint8Array | null): string | null {
  return bytes && Buffer.from(bytes).toString('hex')
}

function build(description: RecordBatchDescription): Uint8Array {
  const builder = new RecordBatchBuilder(new Uint8Array(61))
  for (const { headers, key, timestamp, value } of description.records) {
    while (!builder.append(timestamp, key, value, headers)) {
      builder.moveTo(new Uint8Array(builder.byteLength * 2 + 20_000))
    }
  }
  const batch = builder.finish(description)
  if (description.timestampType === 'LogAppendTime') setLogAppendTime(batch, description.logAppendTime)
  return batch
}

/** What is read here, in the oracle's words. */
function describeBatch(batch: RecordBatch): DescribedRecordBatch {
  batch.verifyChecksum()
  const { baseSequence, codecId, crc, isControl, isTransactional, lastSequence, magic, partitionLeaderEpoch } = batch
  const { baseOffset, lastOffset, nextOffset, producerEpoch, producerId, recordCount, sizeInBytes, timestampType } =
    batch
  const header = { baseOffset, baseSequence, codecId, crc, isControl, isTransactional, lastOffset, lastSequence, magic }
  const records = Array.from(batch, ({ headers, key, offset, timestamp, value }): DescribedRecord => {
    const hexHeaders = headers.map(header => ({ key: header.key, value: hex(header.value) }))
    return { offset, timestamp: BigInt(timestamp), key: hex(key), value: hex(value), headers: hexHeaders }
  })
  return {
    ...header,
    ...{ nextOffset, partitionLeaderEpoch, producerEpoch, producerId, recordCount, sizeInBytes, timestampType },
    baseTimestamp: BigInt(batch.baseTimestamp),
    maxTimestamp: BigInt(batch.maxTimestamp),
    deleteHorizon: batch.hasDeleteHorizon ? BigInt(batch.baseTimestamp) : -1n,
    records,
  }
}

/** Checks the batch of every seed, all at once. */
async function forEachSeed(
  kind: RecordBatchKind,
  check: (description: RecordBatchDescription, seed: number) => Promise<void>,
): Promise<void> {
  await Promise.all(seeds.map(seed => check(arbitraryRecordBatch(kind, seed), seed)))
}

describe('RecordBatchBuilder', () => {
  it.each(['produced', 'control'] as const)('writes the bytes that Kafka writes for a %s batch', async kind => {
    await forEachSeed(kind, async (description, seed) => {
      expect(hex(build(description)), `${kind} batch, seed ${seed}`).toBe(
        hex(await oracle.writeRecordBatch(description)),
      )
    })
  })

  it('writes what Kafka reads', async () => {
    await forEachSeed('produced', async (description, seed) => {
      const random = new SeededRandom(`no timestamps ${seed}`)
      // The Java producer writes no record without one; a broker takes them.
      const records = description.records.map(record => (random.isIn(30) ? { ...record, timestamp: -1 } : record))
      const batch = build({ ...description, records })
      const [read] = await oracle.readRecordBatches(batch)
      expect(describeBatch(new RecordBatch(batch)), `seed ${seed}`).toEqual(read)
      const expected = records.map(({ timestamp }) => {
        return BigInt(description.timestampType === 'LogAppendTime' ? description.logAppendTime : timestamp)
      })
      expect(
        read?.records.map(({ timestamp }) => timestamp),
        `seed ${seed}`,
      ).toEqual(expected)
    })
  })
})

/** Moves all timestamps of a batch, as neither Kafka nor this library writes them. */
function moveTimestamps(batch: Uint8Array, difference: bigint): void {
  const view = new DataView(batch.buffer, batch.byteOffset, batch.byteLength)
  for (const place of [27, 35]) view.setBigInt64(place, view.getBigInt64(place) + difference)
  view.setUint32(17, crc32c(batch.subarray(21)))
}

describe('RecordBatch', () => {
  it.each(['produced', 'compacted', 'control'] as const)('reads a %s batch as Kafka does', async kind => {
    await forEachSeed(kind, async (description, seed) => {
      const bytes = await oracle.writeRecordBatch(description)
      const read = await oracle.readRecordBatches(bytes)
      expect([describeBatch(new RecordBatch(bytes))], `${kind} batch, seed ${seed}`).toEqual(read)
    })
  })
})

describe('a batch with timestamps before the epoch', () => {
  it('is read as Kafka reads it', async () => {
    await forEachSeed('produced', async (description, seed) => {
      const batch = build(description)
      moveTimestamps(batch, -(2n ** 52n))
      const read = await oracle.readRecordBatches(batch)
      expect([describeBatch(new RecordBatch(batch))], `seed ${seed}`).toEqual(read)
    })
  })
})

describe('splitRecordBatches', () => {
  it('finds the batches that Kafka finds', async () => {
    const kinds = ['produced', 'compacted', 'control'] as const
    const descriptions = seeds.slice(0, 30).flatMap(seed => kinds.map(kind => arbitraryRecordBatch(kind, seed)))
    const bytes = Buffer.concat(
      await Promise.all(descriptions.map(description => oracle.writeRecordBatch(description))),
    )
    const { batches, incompleteBytes } = splitRecordBatches(bytes)
    expect(incompleteBytes).toBe(0)
    expect(batches.map(batch => describeBatch(batch as RecordBatch))).toEqual(await oracle.readRecordBatches(bytes))
  })
})

it('The batches that are kept for tests without Java are those that Kafka writes', async () => {
  const golden = '../../packages/protocol/test/fixtures/record-batches.jsonl'
  await expect(await goldenRecordBatches(oracle)).toMatchFileSnapshot(golden)
})

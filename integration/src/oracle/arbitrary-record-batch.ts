import type { RecordBatchDescription, RecordDescription } from './record-batch-json.ts'
import { SeededRandom } from './seeded-random.ts'

/** Which batch to make: as a producer writes it, as a compaction leaves it, or the marker at the end of a transaction. */
export type RecordBatchKind = 'produced' | 'compacted' | 'control'

const texts = ['', 'a', 'key', 'Schlüssel', 'ключ', '键', '😀', 'x'.repeat(127), 'é'.repeat(64)]
const int64s = [0n, 1n, 2n ** 31n, 2n ** 53n + 1n, 2n ** 62n]
const latest = Number.MAX_SAFE_INTEGER

/** A record batch that depends on the seed alone. */
export function arbitraryRecordBatch(kind: RecordBatchKind, seed: number): RecordBatchDescription {
  const random = new SeededRandom(`record batch ${kind} ${seed}`)
  const isLogAppendTime = random.isIn(25)
  const logAppendTime = isLogAppendTime ? timestamp(random) : -1
  const deleteHorizon = kind === 'compacted' && !isLogAppendTime && random.isIn(50) ? timestamp(random) : -1
  const records = kind === 'control' ? [marker(random)] : arbitraryRecords(random, kind === 'compacted')
  const lastOffsetDelta = Math.max(0, records.at(-1)?.offsetDelta ?? 0)
  return {
    baseOffset: random.pick(int64s),
    lastOffsetDelta: kind === 'compacted' ? lastOffsetDelta + random.below(5) : lastOffsetDelta,
    partitionLeaderEpoch: random.pick([-1, 0, 7, 0x7fffffff]),
    timestampType: isLogAppendTime ? 'LogAppendTime' : 'CreateTime',
    logAppendTime,
    deleteHorizon,
    ...arbitraryProducer(random, kind === 'control'),
    isControl: kind === 'control',
    records,
  }
}

function timestamp(random: SeededRandom): number {
  return random.pick([0, 1, latest, 1_700_000_000_000 + random.below(1e6), random.bits()])
}

function arbitraryProducer(random: SeededRandom, isControl: boolean) {
  const isIdempotent = isControl || random.isIn(60)
  if (!isIdempotent) return { producerId: -1n, producerEpoch: -1, baseSequence: -1, isTransactional: false }
  return {
    producerId: random.pick(int64s),
    producerEpoch: random.pick([0, 1, 0x7fff]),
    baseSequence: isControl ? -1 : random.pick([0, 1, 0x7fffffff, 0x7ffffffe, random.below(1e6)]),
    isTransactional: isControl || random.isIn(50),
  }
}

function arbitraryRecords(random: SeededRandom, isCompacted: boolean): RecordDescription[] {
  const count = random.pick(isCompacted ? [0, 1, 2, 5] : [1, 1, 2, 5, 70, 300])
  const steps = random.pick([
    [0],
    [0, 1, 63, 64, -64, -65],
    [0, 2 ** 31, -(2 ** 31), 2 ** 40, -(2 ** 40), latest, -latest],
  ])
  let offsetDelta = isCompacted ? random.below(3) : 0
  let time = timestamp(random)
  return Array.from({ length: count }, () => {
    const record = { offsetDelta, timestamp: time, ...arbitraryContents(random) }
    offsetDelta += isCompacted ? random.pick([1, 2, 64, 100_000]) : 1
    time = Math.min(latest, Math.max(0, time + random.pick(steps)))
    return record
  })
}

function arbitraryContents(random: SeededRandom) {
  const headers = Array.from({ length: random.pick([0, 0, 0, 1, 3, 70]) }, () => {
    return { key: random.pick(texts), value: arbitraryBytes(random, [0, 1, 63, 64]) }
  })
  return {
    key: arbitraryBytes(random, [0, 1, 8, 64]),
    value: arbitraryBytes(random, [0, 1, 63, 64, 100, 9000]),
    headers,
  }
}

function arbitraryBytes(random: SeededRandom, sizes: readonly number[]): Uint8Array | null {
  return random.isIn(20) ? null : random.bytes(random.pick(sizes))
}

/** The record by which a transaction is aborted or committed. */
function marker(random: SeededRandom): RecordDescription {
  const key = Uint8Array.of(0, 0, 0, random.below(2))
  const value = Uint8Array.of(0, 0, ...random.bytes(4))
  return { offsetDelta: 0, timestamp: timestamp(random), key, value, headers: [] }
}

import { crc32 } from 'node:zlib'
import { controlBatch, LegacyRecordBatch, RecordBatch, RecordBatchBuilder } from '@k/protocol'
import { goldenBatches } from './golden.ts'
import type { Family, Subject } from './oracle.ts'
import { checkRecords, checkRepaired, decompressedBy } from './record-checks.ts'

const compressed = new RecordBatch(builder().finish({ codecId: 1, bytes: new Uint8Array() }).slice())

/** Record batches v2: as they come, with their checksum put right, and the decompressed records of one. */
export const recordFamily: Family = {
  name: 'records',
  share: 0.15,
  subjects: [
    { name: 'records', version: 2, seeds: wholeBatches(), check: checkRecords },
    { name: 'repaired-records', version: 2, seeds: wholeBatches(), check: checkRepaired },
    {
      name: 'decompressed-records',
      version: 2,
      seeds: [builder().recordsBytes().slice()],
      check: decompressedBy(compressed),
    },
  ],
}

/** Message sets v0 and v1: as they come, and as the decompressed contents of a wrapper. */
export const legacyFamily: Family = {
  name: 'legacy',
  share: 0.1,
  subjects: [0, 1].flatMap((magic): Subject[] => {
    const set = Uint8Array.from([...message(magic, 0, [1, 2, 3]), ...message(magic, 0, null)])
    const wrapper = new LegacyRecordBatch(message(magic, 1, [9]))
    return [
      { name: 'message-set', version: magic, seeds: [set, message(magic, 1, [9])], check: checkRecords },
      { name: 'inner-message-set', version: magic, seeds: [set], check: decompressedBy(wrapper) },
    ]
  }),
}

function wholeBatches(): Uint8Array[] {
  const control = controlBatch({ type: 'commit', producerId: 5n, producerEpoch: 1, timestamp: 3 })
  const own = [builder().finish(), builder().finish({ codecId: 1, bytes: Uint8Array.of(1, 2) }), control]
  return [...own.map(bytes => bytes.slice()), ...goldenBatches()]
}

function builder(): RecordBatchBuilder {
  const made = new RecordBatchBuilder(new Uint8Array(1000))
  made.append(1000, 'key', 'value', [
    { key: 'h', value: 'é' },
    { key: 'n', value: null },
  ])
  made.append(1_000_000_000, null, null)
  return made
}

function message(magic: number, attributes: number, value: readonly number[] | null): Uint8Array {
  const fixed = magic === 0 ? 14 : 22
  const bytes = new Uint8Array(12 + fixed + (value?.length ?? 0))
  const view = new DataView(bytes.buffer)
  view.setInt32(8, bytes.length - 12)
  view.setInt8(16, magic)
  view.setInt8(17, attributes)
  view.setInt32(4 + fixed, -1)
  view.setInt32(8 + fixed, value?.length ?? -1)
  bytes.set(value ?? [], 12 + fixed)
  view.setUint32(12, crc32(bytes.subarray(16)))
  return bytes
}

import { crc32 } from 'node:zlib'
import {
  controlBatch,
  crc32c,
  InvalidStateError,
  LegacyRecordBatch,
  parseControlRecordKey,
  parseEndTransactionMarker,
  RecordBatch,
  RecordBatchBuilder,
  type RecordBatchView,
  splitRecordBatches,
} from '@k/protocol'
import { assertJustified, decoded, type Family, type Subject } from './oracle.ts'

/** Record batches v2: as they come, with their checksum put right, and the decompressed records of one. */
export const recordFamily: Family = {
  name: 'records',
  subjects: [subject('records', checkRecords), subject('repaired', checkRepaired), subject('decompressed', checkInner)],
}

/** Message sets v0 and v1: as they come, and as the decompressed contents of a wrapper. */
export const legacyFamily: Family = {
  name: 'legacy',
  subjects: [0, 1].flatMap(magic => {
    const set = Uint8Array.from([...message(magic, 0, [1, 2, 3]), ...message(magic, 0, null)])
    const wrapper = new LegacyRecordBatch(message(magic, 1, [9]))
    const checkSet = (input: Uint8Array): boolean => checkBatch(wrapper.withRecordsBytes(input), input)
    return [
      { name: 'set', version: magic, seeds: [set, message(magic, 1, [9])], check: checkRecords },
      { name: 'inner set', version: magic, seeds: [set], check: checkSet },
    ]
  }),
}

function subject(name: string, check: (input: Uint8Array) => boolean): Subject {
  const records = builder().recordsBytes().slice()
  const control = controlBatch({ type: 'commit', producerId: 5n, producerEpoch: 1, timestamp: 3 })
  const whole = [builder().finish(), builder().finish({ codecId: 1, bytes: Uint8Array.of(1, 2) }), control]
  return { name, version: 2, seeds: name === 'decompressed' ? [records] : whole.map(bytes => bytes.slice()), check }
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

function checkRecords(input: Uint8Array): boolean {
  const { batches, incompleteBytes, fault } = splitRecordBatches(input)
  const size = batches.reduce((sum, batch) => sum + batch.sizeInBytes, incompleteBytes)
  const isExplained = fault === undefined ? size === input.length : size < input.length
  if (!isExplained) throw new Error(`batches of ${size} bytes out of ${input.length}, fault: ${fault}`)
  return batches.map(batch => checkBatch(batch, input)).every(Boolean) && fault === undefined
}

function checkRepaired(input: Uint8Array): boolean {
  const bytes = input.slice()
  const view = new DataView(bytes.buffer)
  if (bytes.length > 61) {
    view.setInt32(8, bytes.length - 12)
    view.setInt8(16, 2)
    view.setUint32(17, crc32c(bytes.subarray(21)))
    if (view.getInt32(23) >= 0) new RecordBatch(bytes).verifyChecksum()
  }
  return checkRecords(bytes)
}

function checkInner(input: Uint8Array): boolean {
  const batch = new RecordBatch(builder().finish({ codecId: 1, bytes: new Uint8Array() }))
  return checkBatch(batch.withRecordsBytes(input), input)
}

/** Goes over everything that a batch has. */
function checkBatch(batch: RecordBatchView, input: Uint8Array): boolean {
  decoded(input, () => batch.verifyChecksum())
  return decoded(input, () => iterate(batch, input)) !== undefined
}

function iterate(batch: RecordBatchView, input: Uint8Array): void {
  const values: unknown[] = []
  try {
    for (const record of batch) {
      const { key, value, headers } = record
      values.push({ key, value, headers, offset: record.offset, timestamp: record.timestamp })
      assertJustified([record.keyText()], input)
      assertJustified([record.valueText()], input)
      if (batch.isControl) {
        decoded(input, () => parseControlRecordKey(key))
        decoded(input, () => parseEndTransactionMarker(value))
      }
    }
  } catch (error) {
    if (!(error instanceof InvalidStateError) || batch.codecId === 0) throw error
  }
  assertJustified(values, input)
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

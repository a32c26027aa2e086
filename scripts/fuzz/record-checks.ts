import {
  crc32c,
  InvalidStateError,
  parseControlRecordKey,
  parseEndTransactionMarker,
  RecordBatch,
  type RecordBatchView,
  splitRecordBatches,
} from '@k/protocol'
import { assertJustified, decoded, permitted } from './oracle.ts'
import { windowOf } from './window.ts'

/** Bytes that hold whole batches. What is split must be what there is. */
export function checkRecords(input: Uint8Array): boolean {
  const found = decoded(input, bytes => {
    const { batches, incompleteBytes, fault } = splitRecordBatches(bytes)
    const size = batches.reduce((sum, batch) => sum + batch.sizeInBytes, incompleteBytes)
    const isExplained = fault === undefined ? size === bytes.length : size < bytes.length
    if (!isExplained) throw new Error(`batches of ${size} bytes out of ${bytes.length}, fault: ${fault}`)
    if (fault !== undefined) permitted(bytes, () => raise(fault))
    return { read: batches.map(batch => readBatch(batch, bytes)), isWhole: fault === undefined }
  })
  return found?.[0].isWhole === true && found[0].read.every(records => records !== undefined)
}

function raise(error: Error): never {
  throw error
}

/** A batch v2 with its length, magic and checksum put right, so that what is damaged in it is looked at. */
export function checkRepaired(input: Uint8Array): boolean {
  const bytes = windowOf(input)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  if (bytes.length > 61) {
    view.setInt32(8, bytes.length - 12)
    view.setInt8(16, 2)
    view.setUint32(17, crc32c(bytes.subarray(21)))
    decoded(bytes, whole => new RecordBatch(whole).baseOffset)
    if (permitted(bytes, () => new RecordBatch(bytes)) !== undefined) new RecordBatch(bytes).verifyChecksum()
  }
  return checkRecords(bytes)
}

/** The decompressed records of a batch. */
export function decompressedBy(batch: RecordBatchView): (input: Uint8Array) => boolean {
  return input => {
    const found = decoded(input, bytes => readBatch(batch.withRecordsBytes(bytes), bytes))
    return found !== undefined && found[0] !== undefined
  }
}

/** Goes over everything that a batch has. Gives what its records have; undefined when they are refused. */
function readBatch(batch: RecordBatchView, input: Uint8Array): readonly unknown[] | undefined {
  permitted(input, () => batch.verifyChecksum())
  return permitted(input, () => iterate(batch, input))?.[0]
}

function iterate(batch: RecordBatchView, input: Uint8Array): readonly unknown[] {
  const values: unknown[] = []
  try {
    for (const record of batch) {
      const { key, value, headers } = record
      values.push({ key, value, headers, offset: record.offset, timestamp: record.timestamp })
      assertJustified([record.keyText()], input)
      assertJustified([record.valueText()], input)
      if (batch.isControl) {
        permitted(input, () => parseControlRecordKey(key))
        permitted(input, () => parseEndTransactionMarker(value))
      }
    }
  } catch (error) {
    if (!(error instanceof InvalidStateError) || batch.codecId === 0) throw error
  }
  return values
}

import { WireFormatError } from '../errors/wire-format-error.ts'
import { smallestMessage } from './legacy-message.ts'
import { LegacyRecordBatch } from './legacy-record-batch.ts'
import { RecordBatch } from './record-batch.ts'
import { layout, logOverhead, readInt32 } from './record-batch-layout.ts'
import type { RecordBatchView } from './record-batch-view.ts'

/** What a records field holds. */
export interface SplitRecordBatches {
  /** The whole batches, in their order. */
  readonly batches: readonly RecordBatchView[]
  /** How many bytes of a further batch stand behind them; the broker cuts the last batch of a response short. Usually 0. */
  readonly incompleteBytes: number
  /**
   * Why what stands behind the batches cannot be read, when it cannot: the bytes state a length or magic that no batch has. Throw it once the
   * batches are done with: what the broker has there is lost to whoever goes on as if the field ended (Java: the error that the consumer
   * throws when its position comes to the batch).
   */
  readonly fault?: WireFormatError
}

// By magic: the fewest bytes that follow the length field.
const smallestLength = [...smallestMessage, layout.records - logOverhead] as const

/**
 * Splits a records field into its batches, whichever formats they have (Java: `ByteBufferLogInputStream`). Neither checksums nor records are looked at.
 * It throws nothing: what is wrong with a batch is the result's `fault`, so that those before it are not lost. A batch that the end cuts short is
 * no fault.
 *
 * @param bytes The field. The batches are views of it.
 * @param baseOffset Where the field begins in what was received, for the offsets of errors. Default: 0.
 */
export function splitRecordBatches(bytes: Uint8Array, baseOffset = 0): SplitRecordBatches {
  const batches: RecordBatchView[] = []
  let position = 0
  try {
    for (;;) {
      const size = wholeBatchSize(bytes, position, baseOffset)
      if (size === undefined) return { batches, incompleteBytes: bytes.length - position }
      const batch = bytes.subarray(position, position + size)
      const origin = baseOffset + position
      batches.push(batch[layout.magic] === 2 ? new RecordBatch(batch, origin) : new LegacyRecordBatch(batch, origin))
      position += size
    }
  } catch (error) {
    const fault = WireFormatError.within(error, 'batches', batches.length)
    if (!(fault instanceof WireFormatError)) throw fault
    return { batches, incompleteBytes: 0, fault }
  }
}

/** The size of the batch that begins there, or `undefined` when the bytes end before it does. */
function wholeBatchSize(bytes: Uint8Array, position: number, baseOffset: number): number | undefined {
  const left = bytes.length - position
  if (left < logOverhead) return undefined
  const length = readInt32(bytes, position + layout.length)
  if (length < smallestLength[0]) throw lengthFault(length, smallestLength[0], baseOffset + position)
  // What is shorter than this has no magic to look at.
  if (left <= layout.magic) return undefined
  const magic = bytes[position + layout.magic] as number
  const smallest = smallestLength[magic]
  if (smallest === undefined) {
    const offset = baseOffset + position + layout.magic
    throw new WireFormatError(`must be 0, 1 or 2, is ${magic}`, { offset, path: 'magic' })
  }
  if (length < smallest) throw lengthFault(length, smallest, baseOffset + position)
  return left < logOverhead + length ? undefined : logOverhead + length
}

function lengthFault(length: number, smallest: number, batchStart: number): WireFormatError {
  const offset = batchStart + layout.length
  return new WireFormatError(`must be at least ${smallest}, is ${length}`, { offset, path: 'length' })
}

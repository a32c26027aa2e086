import { listVersions } from '../../../scripts/definitions/version-range.ts'
import { arbitraryMessage } from './arbitrary-message.ts'
import { arbitraryRecordBatch, type RecordBatchKind } from './arbitrary-record-batch.ts'
import { toKafkaJson } from './kafka-json.ts'
import { liveMessages } from './kafka-messages.ts'
import type { Oracle } from './oracle.ts'

const batches: Readonly<Record<RecordBatchKind, number>> = { produced: 12, compacted: 6, control: 2 }
const maxBatchBytes = 4000

/** Samples of what Kafka writes, for tests that have no Java: each message in each version with every field other than its default; a line each. */
export async function goldenMessages(oracle: Oracle): Promise<string> {
  const live = await liveMessages()
  const writing = live.flatMap(message => {
    return listVersions(message.validVersions).map(async version => {
      const value = arbitraryMessage({ message, version, mode: 'filled', seed: 0 })
      const bytes = await oracle.encode(message.name, version, toKafkaJson(message, value, version))
      return { name: message.name, version, hex: hex(bytes) }
    })
  })
  return lines(await Promise.all(writing))
}

/** Samples of the record batches that Kafka writes, each with what it reads in it; a line each. */
export async function goldenRecordBatches(oracle: Oracle): Promise<string> {
  const golden: object[] = []
  for (const [kind, count] of Object.entries(batches)) {
    let found = 0
    for (let seed = 0; found < count; seed++) {
      const bytes = await oracle.writeRecordBatch(arbitraryRecordBatch(kind as RecordBatchKind, seed))
      if (bytes.length > maxBatchBytes) continue
      found++
      const [batch] = await oracle.readRecordBatches(bytes)
      golden.push({ kind, seed, hex: hex(bytes), batch })
    }
  }
  return lines(golden)
}

function lines(items: readonly object[]): string {
  const json = items.map(item =>
    JSON.stringify(item, (_, value) => (typeof value === 'bigint' ? String(value) : value)),
  )
  return `${json.join('\n')}\n`
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}

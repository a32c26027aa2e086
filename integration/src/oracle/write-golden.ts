import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { listVersions } from '../../../scripts/definitions/version-range.ts'
import { arbitraryMessage } from './arbitrary-message.ts'
import { arbitraryRecordBatch, type RecordBatchKind } from './arbitrary-record-batch.ts'
import { toKafkaJson } from './kafka-json.ts'
import { liveMessages } from './kafka-messages.ts'
import { Oracle } from './oracle.ts'

const batches: Readonly<Record<RecordBatchKind, number>> = { produced: 12, compacted: 6, control: 2 }
const maxBatchBytes = 4000

/**
 * Writes samples of what Kafka writes, for tests that have no Java: `messages.jsonl`, each message in each version with every field other than
 * its default, and `record-batches.jsonl`, each batch with what Kafka reads in it. The same files every time.
 *
 * @param directory Where to; it is made when it is not there.
 */
export async function writeGolden(directory: string): Promise<void> {
  const oracle = await Oracle.start()
  try {
    await mkdir(directory, { recursive: true })
    await writeFile(join(directory, 'messages.jsonl'), lines(await goldenMessages(oracle)))
    await writeFile(join(directory, 'record-batches.jsonl'), lines(await goldenRecordBatches(oracle)))
  } finally {
    await oracle.close()
  }
}

async function goldenMessages(oracle: Oracle): Promise<object[]> {
  const live = await liveMessages()
  const writing = live.flatMap(message => {
    return listVersions(message.validVersions).map(async version => {
      const value = arbitraryMessage({ message, version, mode: 'filled', seed: 0 })
      const bytes = await oracle.encode(message.name, version, toKafkaJson(message, value, version))
      return { name: message.name, version, hex: hex(bytes) }
    })
  })
  return Promise.all(writing)
}

async function goldenRecordBatches(oracle: Oracle): Promise<object[]> {
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
  return golden
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

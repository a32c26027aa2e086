// What a record costs to write and to read, ours and the peers': batches of 1,000 records, each with a key of 10 bytes and a value of 90.
import { createRequire } from 'node:module'
import { RecordBatch, RecordBatchBuilder } from '@k/protocol'

/** What was measured of one way to write or read a record. */
export interface RecordsRow {
  readonly name: string
  /** Nanoseconds per record, the median of the rounds. */
  readonly nsPerRecord: number
}

type Work = () => unknown

const count = 1000
const rounds = 15
const batchesPerRound = 200
const now = 1_700_000_000_000

const encoder = new TextEncoder()
const stringKeys = Array.from({ length: count }, (_, index) => `key-${String(index).padStart(6, '0')}`)
// Flat strings: joined ones would be flattened in the first round.
const stringValues = stringKeys.map(key => JSON.parse(JSON.stringify(key.repeat(9))) as string)
const keys = stringKeys.map(key => encoder.encode(key))
const values = stringValues.map(value => encoder.encode(value))

// Keeps what is read from being optimised away.
let sink = 0

async function row(name: string, work: Work): Promise<RecordsRow> {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const startedAt = performance.now()
    for (let batch = 0; batch < batchesPerRound; batch++) {
      const result = work()
      if (result instanceof Promise) await result
    }
    times.push(performance.now() - startedAt)
  }
  if (Number.isNaN(sink)) throw new Error(`${name} read what is not a number`)
  const median = times.sort((left, right) => left - right)[rounds >> 1] as number
  return { name, nsPerRecord: (median * 1e6) / batchesPerRound / count }
}

const buffer = new Uint8Array(1 << 18)

function encode(
  ownKeys: readonly (Uint8Array | string)[],
  ownValues: readonly (Uint8Array | string)[],
  withChecksum: boolean,
): Uint8Array {
  const builder = new RecordBatchBuilder(buffer)
  for (let index = 0; index < count; index++) {
    builder.append(now + index, ownKeys[index] as string, ownValues[index] as string)
  }
  return withChecksum ? builder.finish() : builder.finish({ crc32c: () => 0 })
}

/** Ours. The peers' rows include their checksum, so there are ours with and without it. */
export async function ownRecordsRows(): Promise<RecordsRow[]> {
  const batch = new RecordBatch(encode(keys, values, true).slice())
  return [
    await row('encode bytes, no checksum', () => encode(keys, values, false)),
    await row('encode bytes', () => encode(keys, values, true)),
    await row('encode strings, no checksum', () => encode(stringKeys, stringValues, false)),
    await row('encode strings', () => encode(stringKeys, stringValues, true)),
    await row('decode: cursor', () => {
      for (const cursor = batch.cursor(); cursor.next(); ) sink += cursor.valueLength
    }),
    await row('decode: iterate', () => {
      for (const record of batch) sink += record.valueLength
    }),
    await row('decode: iterate, value', () => {
      for (const record of batch) sink += record.value?.[0] ?? 0
    }),
    await row('decode: iterate, key and value', () => {
      for (const record of batch) sink += (record.value?.[0] ?? 0) + (record.key?.[0] ?? 0)
    }),
  ]
}

const require = createRequire(import.meta.url)

/** kafkajs 2.2.4: Buffers; it computes a checksum when writing and looks at none when reading. */
export async function kafkajsRecordsRows(): Promise<RecordsRow[]> {
  const { RecordBatch: write } = require('kafkajs/src/protocol/recordBatch/v0')
  const makeRecord = require('kafkajs/src/protocol/recordBatch/record/v0')
  const read = require('kafkajs/src/protocol/recordBatch/v0/decoder')
  const Decoder = require('kafkajs/src/protocol/decoder')
  const records = keys.map((key, index) => ({
    offsetDelta: index,
    timestampDelta: index,
    key: Buffer.from(key),
    value: Buffer.from(values[index] as Uint8Array),
  }))
  const encodeAll = () => {
    const encoded = records.map(record => makeRecord(record))
    return write({ records: encoded, firstTimestamp: now, maxTimestamp: now + count, lastOffsetDelta: count - 1 })
  }
  const { buffer: bytes } = await encodeAll()
  return [
    await row('kafkajs: encode Buffers', encodeAll),
    await row('kafkajs: decode', async () => {
      const batch = await read(new Decoder(bytes))
      sink += batch.records.length
    }),
  ]
}

/** `@platformatic/kafka` 2.12.1: Buffers and bigint timestamps; it computes a checksum when writing and looks at none when reading. */
export async function platformaticRecordsRows(): Promise<RecordsRow[]> {
  const name = '@platformatic/kafka'
  const { createRecordsBatch, readRecordsBatch, Reader } = await import(name)
  const messages = keys.map((key, index) => ({
    topic: 'orders',
    key: Buffer.from(key),
    value: Buffer.from(values[index] as Uint8Array),
    headers: new Map(),
    timestamp: BigInt(now + index),
  }))
  const bytes: Buffer = Buffer.from(createRecordsBatch(messages, {}).buffer)
  return [
    await row('@platformatic/kafka: encode Buffers', () => createRecordsBatch(messages, {})),
    await row('@platformatic/kafka: decode', () => {
      sink += readRecordsBatch(Reader.from(bytes)).records.length
    }),
  ]
}

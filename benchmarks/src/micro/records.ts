// What a record costs to write and to read, ours and the peers': batches of 1,000 records, each with a key of 10 bytes and a value of 90.
import { createRequire } from 'node:module'
import { RecordBatch, RecordBatchBuilder } from '@k/protocol'
import { crc32c, createRecordsBatch, Reader, readRecordsBatch } from '@platformatic/kafka'
import { interleave, type MicroRow, type Subject } from './measure.ts'

const count = 1000
const calls = 10
const now = 1_700_000_000_000

const encoder = new TextEncoder()
const stringKeys = Array.from({ length: count }, (_, index) => `key-${String(index).padStart(6, '0')}`)
// Flat strings: joined ones would be flattened in the first round.
const stringValues = stringKeys.map(key => JSON.parse(JSON.stringify(key.repeat(9))) as string)
const keys = stringKeys.map(key => encoder.encode(key))
const values = stringValues.map(value => encoder.encode(value))
const bufferKeys = keys.map(key => Buffer.from(key))
const bufferValues = values.map(value => Buffer.from(value))

// Keeps what is read from being optimised away.
let sink = 0

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

const require = createRequire(import.meta.url)

/** kafkajs 2.2.4: Buffers; it computes a checksum when writing and looks at none when reading. */
function kafkajs() {
  const { RecordBatch: write } = require('kafkajs/src/protocol/recordBatch/v0')
  const makeRecord = require('kafkajs/src/protocol/recordBatch/record/v0')
  const read = require('kafkajs/src/protocol/recordBatch/v0/decoder')
  const checksum = require('kafkajs/src/protocol/recordBatch/crc32C')
  const Decoder = require('kafkajs/src/protocol/decoder')
  const records = bufferKeys.map((key, index) => {
    return { offsetDelta: index, timestampDelta: index, key, value: bufferValues[index] }
  })
  return {
    checksum,
    encode: () => {
      const encoded = records.map(record => makeRecord(record))
      return write({ records: encoded, firstTimestamp: now, maxTimestamp: now + count, lastOffsetDelta: count - 1 })
    },
    decode: async (bytes: Buffer) => {
      sink += (await read(new Decoder(bytes))).records.length
    },
  }
}

// `@platformatic/kafka` 2.12.1: Buffers and bigint timestamps; it computes a checksum when writing and looks at none when reading.
const platformaticMessages = bufferKeys.map((key, index) => {
  return { topic: 'orders', key, value: bufferValues[index], headers: new Map(), timestamp: BigInt(now + index) }
})

/** Writing bytes. The peers compute a checksum each time; what it takes them is measured by itself and taken off for the ratios. */
export async function recordsEncodeRows(): Promise<MicroRow[]> {
  const peer = kafkajs()
  const covered = Buffer.from(encode(keys, values, true).slice(21))
  const subjects: Subject[] = [
    { name: 'encode bytes, no checksum', work: () => encode(keys, values, false) },
    { name: 'encode bytes', work: () => encode(keys, values, true) },
    { name: 'kafkajs: encode Buffers', work: peer.encode },
    { name: 'kafkajs: its checksum alone', work: () => peer.checksum(covered) },
    { name: '@platformatic/kafka: encode Buffers', work: () => createRecordsBatch(platformaticMessages as never, {}) },
    { name: '@platformatic/kafka: its checksum alone', work: () => crc32c(covered) },
  ]
  const nanoseconds = await nanosecondsPerRecord(subjects)
  const own = nanoseconds('encode bytes, no checksum')
  const without = (name: string) => nanoseconds(`${name}: encode Buffers`) - nanoseconds(`${name}: its checksum alone`)
  return [
    ...subjects.map(({ name }) =>
      timeRow(name, nanoseconds(name), name === 'encode bytes, no checksum' ? 150 : undefined),
    ),
    { name: 'encode, no checksums: kafkajs / ours', unit: '×', value: without('kafkajs') / own },
    {
      name: 'encode, no checksums: @platformatic/kafka / ours',
      unit: '×',
      value: without('@platformatic/kafka') / own,
      target: 10,
    },
  ]
}

/** Writing strings, in a process of its own: who sends strings seldom sends bytes too. */
export async function recordsEncodeStringsRows(): Promise<MicroRow[]> {
  const subjects: Subject[] = [
    { name: 'encode strings, no checksum', work: () => encode(stringKeys, stringValues, false) },
    { name: 'encode strings', work: () => encode(stringKeys, stringValues, true) },
  ]
  const nanoseconds = await nanosecondsPerRecord(subjects)
  return subjects.map(({ name }) =>
    timeRow(name, nanoseconds(name), name === 'encode strings, no checksum' ? 150 : undefined),
  )
}

/** Reading. The peers make every field of every record; ours makes what is asked for, at most all of it. */
export async function recordsDecodeRows(): Promise<MicroRow[]> {
  const batch = new RecordBatch(encode(keys, values, true).slice())
  const peer = kafkajs()
  const { buffer: kafkajsBytes } = await peer.encode()
  const platformaticBytes = Buffer.from(createRecordsBatch(platformaticMessages as never, {}).buffer)
  const touched = 'decode: iterate, key and value'
  const all = 'decode: iterate, every field'
  const subjects: Subject[] = [
    ...ownDecodes(batch, touched, all),
    { name: 'kafkajs: decode', work: () => peer.decode(kafkajsBytes) },
    {
      name: '@platformatic/kafka: decode',
      work: () => {
        sink += readRecordsBatch(Reader.from(platformaticBytes)).records.length
      },
    },
  ]
  const nanoseconds = await nanosecondsPerRecord(subjects)
  if (Number.isNaN(sink)) throw new Error('what was read is not a number')
  const times = (name: string, ours: string) => nanoseconds(`${name}: decode`) / nanoseconds(ours)
  return [
    ...subjects.map(({ name }) => timeRow(name, nanoseconds(name), name === touched ? 120 : undefined)),
    { name: 'decode: kafkajs / ours with key and value', unit: '×', value: times('kafkajs', touched) },
    {
      name: 'decode: @platformatic/kafka / ours with key and value',
      unit: '×',
      value: times('@platformatic/kafka', touched),
      target: 8,
    },
    {
      name: 'decode: @platformatic/kafka / ours with every field',
      unit: '×',
      value: times('@platformatic/kafka', all),
    },
  ]
}

function ownDecodes(batch: RecordBatch, touched: string, all: string): Subject[] {
  return [
    {
      name: 'decode: cursor',
      work: () => {
        for (const cursor = batch.cursor(); cursor.next(); ) sink += cursor.valueLength
      },
    },
    {
      name: 'decode: iterate',
      work: () => {
        for (const record of batch) sink += record.valueLength
      },
    },
    {
      name: touched,
      work: () => {
        for (const record of batch) sink += (record.value?.[0] ?? 0) + (record.key?.[0] ?? 0)
      },
    },
    {
      name: all,
      work: () => {
        for (const { headers, key, offset, timestamp, value } of batch) {
          sink += (value?.[0] ?? 0) + (key?.[0] ?? 0) + headers.length + (offset > 0n ? 1 : 0) + timestamp
        }
      },
    },
  ]
}

async function nanosecondsPerRecord(subjects: readonly Subject[]): Promise<(name: string) => number> {
  const milliseconds = await interleave(subjects, { calls })
  return name => (milliseconds(name) * 1e6) / count
}

function timeRow(name: string, value: number, target?: number): MicroRow {
  return { name, unit: 'ns/record', value, ...(target === undefined ? {} : { target }) }
}

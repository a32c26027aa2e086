// What a record costs to write and to read, ours and the peers': batches of 1,000 records, each with a key of 10 bytes and a value of 90.
import { createRequire } from 'node:module'
import { RecordBatch, RecordBatchBuilder } from '@k/protocol'
import { crc32c, createRecordsBatch, Reader, readRecordsBatch } from '@platformatic/kafka'
import type { Measurement, Subject, Work } from './measure.ts'

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
const sink = { sum: 0 }

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
      sink.sum += (await read(new Decoder(bytes))).records.length
    },
  }
}

// `@platformatic/kafka` 2.12.1: Buffers and bigint timestamps; it computes a checksum when writing and looks at none when reading.
const platformaticMessages = bufferKeys.map((key, index) => {
  return { topic: 'orders', key, value: bufferValues[index], headers: new Map(), timestamp: BigInt(now + index) }
})

function subject(name: string, prepare: () => Work | Promise<Work>, target?: number): Subject {
  const figure = (milliseconds: number) => (milliseconds * 1e6) / count
  return { name, unit: 'ns/record', calls, prepare, figure, ...(target === undefined ? {} : { target }) }
}

const covered = () => Buffer.from(encode(keys, values, true).slice(21))
const own = 'encode bytes, no checksum'

function timesWithoutChecksum(peer: string, target?: number) {
  return {
    name: `encode, no checksums: ${peer} / ours`,
    ...(target === undefined ? {} : { target }),
    of: (figure: (name: string) => number) =>
      (figure(`${peer}: encode Buffers`) - figure(`${peer}: its checksum alone`)) / figure(own),
  }
}

/** Writing bytes. The peers compute a checksum each time; what it takes them is measured by itself and taken off for the ratios. */
export const recordsWriting: Measurement = {
  subjects: [
    subject(own, () => () => encode(keys, values, false), 150),
    subject('encode bytes', () => () => encode(keys, values, true)),
    subject('kafkajs: encode Buffers', () => kafkajs().encode),
    subject('kafkajs: its checksum alone', () => {
      const { checksum } = kafkajs()
      const bytes = covered()
      return () => checksum(bytes)
    }),
    subject('@platformatic/kafka: encode Buffers', () => () => createRecordsBatch(platformaticMessages as never, {})),
    subject('@platformatic/kafka: its checksum alone', () => {
      const bytes = covered()
      return () => crc32c(bytes)
    }),
    subject('encode strings, no checksum', () => () => encode(stringKeys, stringValues, false), 150),
    subject('encode strings', () => () => encode(stringKeys, stringValues, true)),
  ],
  ratios: [timesWithoutChecksum('kafkajs'), timesWithoutChecksum('@platformatic/kafka', 10)],
}

const touched = 'decode: iterate, key and value'
const all = 'decode: iterate, every field'

function times(peer: string, ours: string, target?: number) {
  return {
    name: `decode: ${peer} / ours with ${ours === all ? 'every field' : 'key and value'}`,
    ...(target === undefined ? {} : { target }),
    of: (figure: (name: string) => number) => figure(`${peer}: decode`) / figure(ours),
  }
}

const ownBatch = () => new RecordBatch(encode(keys, values, true).slice())

/** Reading. The peers make every field of every record; ours makes what is asked for, at most all of it. */
export const recordsReading: Measurement = {
  subjects: [
    subject('decode: cursor', () => {
      const batch = ownBatch()
      return () => {
        for (const cursor = batch.cursor(); cursor.next(); ) sink.sum += cursor.valueLength
      }
    }),
    subject('decode: iterate', () => {
      const batch = ownBatch()
      return () => {
        for (const record of batch) sink.sum += record.valueLength
      }
    }),
    subject(
      touched,
      () => {
        const batch = ownBatch()
        return () => {
          for (const record of batch) sink.sum += (record.value?.[0] ?? 0) + (record.key?.[0] ?? 0)
        }
      },
      120,
    ),
    subject(all, () => {
      const batch = ownBatch()
      return () => {
        for (const { headers, key, offset, timestamp, value } of batch) {
          sink.sum += (value?.[0] ?? 0) + (key?.[0] ?? 0) + headers.length + (offset > 0n ? 1 : 0) + timestamp
        }
      }
    }),
    subject('two views alone, as key and value are', () => {
      const { buffer: bytes } = ownBatch().recordsBytes()
      return () => {
        for (let index = 0; index < count; index++) {
          sink.sum +=
            (new Uint8Array(bytes, index * 100, 10)[0] ?? 0) + (new Uint8Array(bytes, index * 100, 90)[0] ?? 0)
        }
      }
    }),
    subject('kafkajs: decode', async () => {
      const peer = kafkajs()
      const { buffer: bytes } = await peer.encode()
      return () => peer.decode(bytes)
    }),
    subject('@platformatic/kafka: decode', () => {
      const bytes = Buffer.from(createRecordsBatch(platformaticMessages as never, {}).buffer)
      return () => {
        sink.sum += readRecordsBatch(Reader.from(bytes)).records.length
      }
    }),
  ],
  ratios: [times('kafkajs', touched), times('@platformatic/kafka', touched, 8), times('@platformatic/kafka', all)],
}

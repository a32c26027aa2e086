import { gzip } from '@k/compression-gzip'
import { lz4 } from '@k/compression-lz4'
import { snappy } from '@k/compression-snappy'
import { zstd } from '@k/compression-zstd'
import { type CompressionCodec, RecordBatch, RecordBatchBuilder } from '@k/protocol'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Oracle } from './oracle/oracle.ts'
import { SeededRandom } from './oracle/seeded-random.ts'

const block = 32 * 1024
const megabyte = 1 << 20

let oracle: Oracle
beforeAll(async () => {
  oracle = await Oracle.start()
})
afterAll(() => oracle?.close())

const codecs = [
  gzip({ engine: 'node:zlib' }),
  gzip({ engine: 'fflate' }),
  snappy({ engine: 'snappyjs' }),
  snappy({ engine: 'snappy' }),
  lz4({ engine: 'lz4js' }),
  lz4({ engine: 'lz4-napi' }),
  zstd({ engine: 'zstd-codec' }),
  ...(process.versions.zstd !== undefined ? [zstd({ engine: 'node:zlib' })] : []),
]

/** Lines of an application's log. */
function structured(length: number): Uint8Array {
  const random = new SeededRandom(`lines ${length}`)
  let text = ''
  while (text.length < length) text += `{"id":${random.below(1e6)},"state":"created","amount":${random.below(1000)}}\n`
  return Buffer.from(text.slice(0, length))
}

const noise = (length: number) => new SeededRandom(`noise ${length}`).bytes(length)

const values: readonly (readonly [string, Uint8Array])[] = [
  ['nothing', new Uint8Array(0)],
  ['one byte', Uint8Array.of(7)],
  ...[block - 1, block, block + 1, megabyte].flatMap(length => [
    [`${length} bytes of lines`, structured(length)] as const,
    [`${length} bytes of noise`, noise(length)] as const,
  ]),
  ['16 MiB of lines', structured(16 * megabyte)],
]

const limit = 32 * megabyte

/** A batch of two records, compressed by a codec of ours. */
function write(codec: CompressionCodec, value: Uint8Array): Uint8Array {
  const builder = new RecordBatchBuilder(new Uint8Array(value.length + 1000))
  builder.append(1000, 'first', value)
  builder.append(2000, 'second', null)
  return builder.finish({ codecId: codec.id, bytes: codec.compressSync(builder.recordsBytes()) })
}

function description(codec: CompressionCodec, value: Uint8Array) {
  const records = [
    { offsetDelta: 0, timestamp: 1000, key: Buffer.from('first'), value, headers: [] },
    { offsetDelta: 1, timestamp: 2000, key: Buffer.from('second'), value: null, headers: [] },
  ]
  const producer = { producerId: -1n, producerEpoch: -1, baseSequence: -1, isTransactional: false, isControl: false }
  const times = { timestampType: 'CreateTime', logAppendTime: -1, deleteHorizon: -1 } as const
  return {
    baseOffset: 0n,
    lastOffsetDelta: 1,
    partitionLeaderEpoch: -1,
    ...times,
    ...producer,
    codec: codec.name,
    records,
  }
}

describe.each(codecs.map(codec => [`${codec.name} by ${codec.engine}`, codec] as const))('%s', (_, codec) => {
  beforeAll(() => codec.load())

  it.each(values)('compresses what Kafka decompresses: %s', async (_, value) => {
    const [read] = await oracle.readRecordBatches(write(codec, value))
    expect(read?.codecId).toBe(codec.id)
    expect(read?.records.map(record => record.timestamp)).toEqual([1000n, 2000n])
    // Not toEqual: of values that differ it would print megabytes.
    expect(read?.records[0]?.value === Buffer.from(value).toString('hex')).toBe(true)
  })

  it.each(values)('decompresses what Kafka compresses: %s', async (_, value) => {
    const batch = new RecordBatch(await oracle.writeRecordBatch(description(codec, value)))
    expect(batch.codecId).toBe(codec.id)
    batch.verifyChecksum()
    const records = [...batch.withRecordsBytes(codec.decompressSync(batch.recordsBytes(), limit))]
    expect(records.map(record => record.keyText())).toEqual(['first', 'second'])
    expect(Buffer.compare(records[0]?.value ?? new Uint8Array(9), value)).toBe(0)
  })
})

const pairs = codecs.flatMap(writer => {
  return codecs.filter(reader => reader !== writer && reader.id === writer.id).map(reader => [writer, reader] as const)
})

describe.each(pairs.map(([writer, reader]) => [writer.engine, reader.engine, writer, reader] as const))(
  'what %s compresses',
  (_, engine, writer, reader) => {
    it.each(values)(`${engine} decompresses: %s`, async (_, value) => {
      await Promise.all([writer.load(), reader.load()])
      expect(Buffer.compare(reader.decompressSync(writer.compressSync(value), limit), value)).toBe(0)
    })
  },
)

import { gzip } from '@k/compression-gzip'
import { lz4 } from '@k/compression-lz4'
import { snappy } from '@k/compression-snappy'
import { zstd } from '@k/compression-zstd'
import { type CompressionCodec, codecIds, RecordBatch, RecordBatchBuilder } from '@k/protocol'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { node24 } from '../../scripts/run-vitest.ts'
import { pathOf } from './child-process.ts'
import { CodecProcess } from './codec-process.ts'
import { Oracle } from './oracle/oracle.ts'
import { SeededRandom } from './oracle/seeded-random.ts'

const block = 32 * 1024
const megabyte = 1 << 20

let oracle: Oracle
beforeAll(async () => {
  oracle = await Oracle.start()
})
afterAll(() => oracle?.close())

/** One engine of a codec, wherever it runs. */
interface Contender extends Pick<CompressionCodec, 'id' | 'name' | 'engine'> {
  compress(bytes: Uint8Array): Promise<Uint8Array>
  decompress(bytes: Uint8Array, maximumBytes: number): Promise<Uint8Array>
}

function here(codec: CompressionCodec): Contender {
  const { id, name, engine } = codec
  return {
    id,
    name,
    engine,
    async compress(bytes) {
      await codec.load()
      return codec.compressSync(bytes)
    },
    async decompress(bytes, maximumBytes) {
      await codec.load()
      return codec.decompressSync(bytes, maximumBytes)
    },
  }
}

// Only Node 24 has Zstandard.
const newest = node24(pathOf('../..')) ?? 'scripts/node-24 has brought no Node for this machine'
const zstdOfNode = new CodecProcess(newest, 'zstd', 'node:zlib')
afterAll(() => zstdOfNode.close())

const contenders: readonly Contender[] = [
  here(gzip({ engine: 'node:zlib' })),
  here(gzip({ engine: 'fflate' })),
  here(snappy({ engine: 'snappyjs' })),
  here(snappy({ engine: 'snappy' })),
  here(lz4({ engine: 'lz4js' })),
  here(lz4({ engine: 'lz4-napi' })),
  here(zstd({ engine: 'zstd-codec' })),
  {
    id: codecIds.zstd,
    name: 'zstd',
    engine: 'node:zlib',
    compress: bytes => zstdOfNode.compress(bytes),
    decompress: (bytes, maximumBytes) => zstdOfNode.decompress(bytes, maximumBytes),
  },
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
async function write(codec: Contender, value: Uint8Array): Promise<Uint8Array> {
  const builder = new RecordBatchBuilder(new Uint8Array(value.length + 1000))
  builder.append(1000, 'first', value)
  builder.append(2000, 'second', null)
  return builder.finish({ codecId: codec.id, bytes: await codec.compress(builder.recordsBytes()) })
}

function description(codec: Contender, value: Uint8Array) {
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

describe.each(contenders.map(codec => [`${codec.name} by ${codec.engine}`, codec] as const))('%s', (_, codec) => {
  it.each(values)('compresses what Kafka decompresses: %s', async (_, value) => {
    const [read] = await oracle.readRecordBatches(await write(codec, value))
    expect(read?.codecId).toBe(codec.id)
    expect(read?.records.map(record => record.timestamp)).toEqual([1000n, 2000n])
    // Not toEqual: of values that differ it would print megabytes.
    expect(read?.records[0]?.value === Buffer.from(value).toString('hex')).toBe(true)
  })

  it.each(values)('decompresses what Kafka compresses: %s', async (_, value) => {
    const batch = new RecordBatch(await oracle.writeRecordBatch(description(codec, value)))
    expect(batch.codecId).toBe(codec.id)
    batch.verifyChecksum()
    const records = [...batch.withRecordsBytes(await codec.decompress(batch.recordsBytes(), limit))]
    expect(records.map(record => record.keyText())).toEqual(['first', 'second'])
    expect(Buffer.compare(records[0]?.value ?? new Uint8Array(9), value)).toBe(0)
  })
})

const pairs = contenders.flatMap(writer =>
  contenders.filter(reader => reader !== writer && reader.id === writer.id).map(reader => ({ writer, reader })),
)

describe.each(pairs)('what $writer.engine compresses to $writer.name', ({ writer, reader }) => {
  it.each(values)(`${reader.engine} decompresses: %s`, async (_, value) => {
    expect(Buffer.compare(await reader.decompress(await writer.compress(value), limit), value)).toBe(0)
  })
})

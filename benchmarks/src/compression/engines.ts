// The engines that are measured: every one of ours that this Node has, and what @platformatic/kafka uses.
import { gzip } from '@k/compression-gzip'
import { lz4 } from '@k/compression-lz4'
import { snappy } from '@k/compression-snappy'
import { zstd } from '@k/compression-zstd'
import type { CompressionCodec } from '@k/protocol'
import { compressionsAlgorithms } from '@platformatic/kafka'

/** Something that compresses and decompresses at once. */
export interface Contender {
  readonly codec: string
  readonly engine: string
  readonly compress: (bytes: Uint8Array) => Uint8Array
  readonly decompress: (bytes: Uint8Array) => Uint8Array
}

const limit = 1 << 26

/** Every engine of every codec that this Node has. */
export function ownCodecs(): CompressionCodec[] {
  const makers = [
    () => gzip({ engine: 'node:zlib' }),
    () => gzip({ engine: 'fflate' }),
    () => snappy({ engine: 'snappyjs' }),
    () => snappy({ engine: 'snappy' }),
    () => lz4({ engine: 'lz4js' }),
    () => lz4({ engine: 'lz4-napi' }),
    () => zstd({ engine: 'zstd-codec' }),
  ]
  const hasZstd = process.versions.zstd !== undefined
  return [...makers.map(make => make()), ...(hasZstd ? [zstd({ engine: 'node:zlib' })] : [])]
}

function peers(): Contender[] {
  return Object.entries(compressionsAlgorithms).flatMap(([codec, { available, compressSync, decompressSync }]) => {
    if (codec === 'none' || !available) return []
    const compress = (bytes: Uint8Array) => compressSync(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))
    const decompress = (bytes: Uint8Array) => decompressSync(bytes as Buffer)
    return [{ codec, engine: '@platformatic/kafka', compress, decompress }]
  })
}

/** Everything that is measured, ready to work. */
export async function contenders(): Promise<Contender[]> {
  const codecs = ownCodecs()
  await Promise.all(codecs.map(codec => codec.load()))
  const own = codecs.map(codec => ({
    codec: codec.name,
    engine: codec.engine,
    compress: (bytes: Uint8Array) => codec.compressSync(bytes),
    decompress: (bytes: Uint8Array) => codec.decompressSync(bytes, limit),
  }))
  return [...own, ...peers()].sort((left, right) => left.codec.localeCompare(right.codec))
}

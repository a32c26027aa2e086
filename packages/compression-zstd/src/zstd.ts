import { chooseEngine, engineCodec } from '@k/compression'
import { type CompressionCodec, codecIds } from '@k/protocol'

/** What can do the work. */
export type ZstdEngine = 'node:zlib' | 'zstd-codec'

/** Options of {@link zstd}. */
export interface ZstdOptions {
  /** What does the work. Default: `node:zlib` where Node has Zstandard, from 22.15 on, `zstd-codec` elsewhere. */
  readonly engine?: ZstdEngine
}

/** As in Java: `ZstdCompressionType`. */
const levels = { minimum: -131_072, maximum: 22, default: 3 }

/**
 * The codec zstd, RFC 8878. Levels are those of zstd, -131072 to 22, and 3 by default as in Java; `zstd-codec` has memory for those up to 9.
 *
 * @param options What does the work.
 * @throws InvalidArgumentError for an engine that there is not, or that this Node does not have.
 */
export function zstd(options: ZstdOptions = {}): CompressionCodec {
  const native = { engine: 'node:zlib', isAvailable: hasNodeZstd(), wayOut: 'run Node 22.15 or newer' } as const
  const engine = chooseEngine<ZstdEngine>(options, [native], 'zstd-codec')
  const isNode = engine === 'node:zlib'
  return engineCodec({
    id: codecIds.zstd,
    name: 'zstd',
    engine,
    levels: isNode ? levels : { ...levels, maximum: 9 },
    offLoopThresholds: isNode ? { compress: 524_288, decompress: 131_072 } : { compress: 262_144, decompress: 65_536 },
    importEngine: isNode ? importZlib : importZstdCodec,
    workerModule: () => import.meta.resolve('@k/compression-zstd/engine'),
  })
}

async function importZlib() {
  return (await import('./zlib-engine.ts')).zlibEngine
}

async function importZstdCodec() {
  return (await import('./engine.ts')).engine
}

/** Told by the version of the library, so that `node:zlib` is not loaded before it is used. */
function hasNodeZstd(): boolean {
  return typeof process === 'object' && process.versions?.zstd !== undefined
}

import { chooseEngine, engineCodec, isInstalled } from '@k/compression'
import { type CompressionCodec, codecIds } from '@k/protocol'

/** What can do the work. */
export type Lz4Engine = 'lz4js' | 'lz4-napi'

/** Options of {@link lz4}. */
export interface Lz4Options {
  /** What does the work. Default: the native `lz4-napi` if it is installed, else `lz4js`. */
  readonly engine?: Lz4Engine
}

/**
 * The codec LZ4: the frame format as Kafka's Java client writes it, and all of it to read but dictionaries. It has no levels.
 *
 * @param options What does the work.
 * @throws InvalidArgumentError for an engine that there is not, or that is not installed.
 */
export function lz4(options: Lz4Options = {}): CompressionCodec {
  const isAvailable = isInstalled('lz4-napi', import.meta)
  const native = { engine: 'lz4-napi', isAvailable, wayOut: 'run npm install lz4-napi' } as const
  const engine = chooseEngine<Lz4Engine>(options, [native], 'lz4js')
  const isNative = engine === 'lz4-napi'
  return engineCodec({
    id: codecIds.lz4,
    name: 'lz4',
    engine,
    offLoopThresholds: isNative
      ? { compress: 524_288, decompress: 131_072 }
      : { compress: 262_144, decompress: 65_536 },
    importEngine: isNative ? importNative : importLz4js,
    workerModule: () => import.meta.resolve(`@k/compression-lz4/${isNative ? 'native-engine' : 'engine'}`),
  })
}

async function importNative() {
  return (await import('./native-engine.ts')).engine
}

async function importLz4js() {
  return (await import('./engine.ts')).engine
}

import { chooseEngine, engineCodec, isInstalled } from '@k/compression'
import { type CompressionCodec, codecIds } from '@k/protocol'

/** What can do the work. */
export type SnappyEngine = 'snappyjs' | 'snappy'

/** Options of {@link snappy}. */
export interface SnappyOptions {
  /** What does the work. Default: the native module `snappy` when it is installed, else `snappyjs`. */
  readonly engine?: SnappyEngine
}

/**
 * The codec snappy, in xerial's framing as Java writes it. It has no levels.
 *
 * @param options What does the work.
 * @throws InvalidArgumentError for an engine that there is not, or that is not installed.
 */
export function snappy(options: SnappyOptions = {}): CompressionCodec {
  const isAvailable = isInstalled('snappy', import.meta)
  const native = { engine: 'snappy', isAvailable, wayOut: 'run npm install snappy' } as const
  const engine = chooseEngine<SnappyEngine>(options, [native], 'snappyjs')
  const isNative = engine === 'snappy'
  return engineCodec({
    id: codecIds.snappy,
    name: 'snappy',
    engine,
    offLoopThresholds: isNative
      ? { compress: 524_288, decompress: 262_144 }
      : { compress: 131_072, decompress: 32_768 },
    importEngine: isNative ? importNative : importPortable,
    workerModule: () => import.meta.resolve(`@k/compression-snappy/${isNative ? 'native-engine' : 'engine'}`),
  })
}

async function importNative() {
  return (await import('./native-engine.ts')).engine
}

async function importPortable() {
  return (await import('./engine.ts')).engine
}

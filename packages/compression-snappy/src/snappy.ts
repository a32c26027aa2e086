import { engineCodec } from '@k/compression'
import { type CompressionCodec, codecIds, InvalidArgumentError } from '@k/protocol'
import { chooseEngine, type SnappyEngine } from './engine-choice.ts'
import { isInstalled } from './installed-module.ts'

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
  const { engine: asked, ...others } = options
  for (const option of Object.keys(others)) throw InvalidArgumentError.unknownOption(option, ['engine'])
  const engine = chooseEngine(asked, isInstalled('snappy', import.meta))
  return engineCodec({
    id: codecIds.snappy,
    name: 'snappy',
    engine,
    offLoopThresholds:
      engine === 'snappy' ? { compress: 1_048_576, decompress: 262_144 } : { compress: 131_072, decompress: 32_768 },
    importEngine: engine === 'snappy' ? importNative : importPortable,
    workerModule: () => import.meta.resolve('@k/compression-snappy/engine'),
  })
}

async function importNative() {
  return (await import('./native-engine.ts')).nativeEngine
}

async function importPortable() {
  return (await import('./engine.ts')).engine
}

import { engineCodec } from '@k/compression'
import { type CompressionCodec, codecIds, InvalidArgumentError } from '@k/protocol'
import { isInstalled } from './installed-package.ts'

/** What can do the work. */
export type Lz4Engine = 'lz4js' | 'lz4-napi'

/** Options of {@link lz4}. */
export interface Lz4Options {
  /** What does the work. Default: the native `lz4-napi` if it is installed, else `lz4js`. */
  readonly engine?: Lz4Engine
}

const engines: readonly Lz4Engine[] = ['lz4js', 'lz4-napi']

/**
 * The codec LZ4: the frame format as Kafka's Java client writes it, and all of it to read but dictionaries. It has no levels.
 *
 * @param options What does the work.
 * @throws InvalidArgumentError for an engine that there is not, or that is not installed.
 */
export function lz4(options: Lz4Options = {}): CompressionCodec {
  const { engine = isNativeInstalled() ? 'lz4-napi' : 'lz4js', ...others } = options
  for (const option of Object.keys(others)) throw InvalidArgumentError.unknownOption(option, ['engine'])
  if (!engines.includes(engine)) throw InvalidArgumentError.unknownValue('engine', engine, engines)
  if (engine === 'lz4-napi' && !isNativeInstalled()) {
    throw new InvalidArgumentError(
      'engine',
      'got "lz4-napi", which is not installed; npm install lz4-napi, or take lz4js',
    )
  }
  return engineCodec({
    id: codecIds.lz4,
    name: 'lz4',
    engine,
    offLoopThresholds:
      engine === 'lz4-napi' ? { compress: 524_288, decompress: 131_072 } : { compress: 262_144, decompress: 65_536 },
    importEngine: engine === 'lz4-napi' ? importNative : importLz4js,
    workerModule: () => import.meta.resolve('@k/compression-lz4/engine'),
  })
}

async function importNative() {
  return (await import('./lz4-napi-engine.ts')).lz4NapiEngine
}

async function importLz4js() {
  return (await import('./engine.ts')).engine
}

function isNativeInstalled(): boolean {
  return isInstalled('lz4-napi', import.meta)
}

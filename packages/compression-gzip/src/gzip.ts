import { engineCodec } from '@k/compression'
import { type CompressionCodec, codecIds, InvalidArgumentError } from '@k/protocol'

/** What can do the work. */
export type GzipEngine = 'node:zlib' | 'fflate'

/** Options of {@link gzip}. */
export interface GzipOptions {
  /** What does the work. Default: `node:zlib` in Node, `fflate` elsewhere. */
  readonly engine?: GzipEngine
}

const engines: readonly GzipEngine[] = ['node:zlib', 'fflate']

/**
 * The codec gzip, RFC 1952. Levels are those of zlib, 1 to 9, and 6 by default as in Java.
 *
 * @param options What does the work.
 * @throws InvalidArgumentError for an engine that there is not.
 */
export function gzip(options: GzipOptions = {}): CompressionCodec {
  const { engine = isNode() ? 'node:zlib' : 'fflate', ...others } = options
  for (const option of Object.keys(others)) throw InvalidArgumentError.unknownOption(option, ['engine'])
  if (!engines.includes(engine)) throw InvalidArgumentError.unknownValue('engine', engine, engines)
  return engineCodec({
    id: codecIds.gzip,
    name: 'gzip',
    engine,
    levels: { minimum: 1, maximum: 9, default: 6 },
    offLoopThresholds:
      engine === 'node:zlib' ? { compress: 65_536, decompress: 131_072 } : { compress: 32_768, decompress: 8192 },
    importEngine: engine === 'node:zlib' ? importZlib : importFflate,
    workerModule: () => import.meta.resolve('@k/compression-gzip/engine'),
  })
}

async function importZlib() {
  return (await import('./zlib-engine.ts')).zlibEngine
}

async function importFflate() {
  return (await import('./engine.ts')).engine
}

function isNode(): boolean {
  return typeof process === 'object' && process.versions?.node !== undefined
}

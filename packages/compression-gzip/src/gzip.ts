import { chooseEngine, engineCodec } from '@k/compression'
import { type CompressionCodec, codecIds } from '@k/protocol'

/** What can do the work. */
export type GzipEngine = 'node:zlib' | 'fflate'

/** Options of {@link gzip}. */
export interface GzipOptions {
  /** What does the work. Default: `node:zlib` in Node, `fflate` elsewhere. */
  readonly engine?: GzipEngine
}

/**
 * The codec gzip, RFC 1952. Levels are those of zlib, 1 to 9, and 6 by default as in Java.
 *
 * @param options What does the work.
 * @throws InvalidArgumentError for an engine that there is not, or `node:zlib` outside Node.
 */
export function gzip(options: GzipOptions = {}): CompressionCodec {
  const native = { engine: 'node:zlib', isAvailable: isNode(), wayOut: 'run this in Node' } as const
  const engine = chooseEngine<GzipEngine>(options, [native], 'fflate')
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

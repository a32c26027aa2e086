import { InvalidStateError } from './errors/invalid-state-error.ts'
import type { Crc32c } from './wire/crc32c.ts'

/** The part of `node:module` that is used. This package has no declarations of Node's. */
interface NodeModuleApi {
  readonly createRequire: (from: string) => NodeRequire
}

interface NodeRequire {
  (specifier: string): unknown
  readonly resolve: (specifier: string) => string
}

interface NodeGlobals {
  readonly process?: { readonly getBuiltinModule?: (name: string) => unknown }
}

/**
 * The CRC-32C of the optional peer `@node-rs/crc32`, which uses the processor's own instruction for it; nothing if the peer is not
 * installed, this is not Node, or a bundler has made CommonJS of this package. The function's results are those of `crc32c`.
 *
 * Loaded at each call, which costs little after the first: keep the function.
 *
 * @throws {InvalidStateError} The peer is installed and cannot be loaded, for example because it lacks the binary for this platform.
 */
export function nativeCrc32c(): Crc32c | undefined {
  const { process } = globalThis as NodeGlobals
  const module = process?.getBuiltinModule?.('node:module') as NodeModuleApi | undefined
  const { url } = import.meta as { url?: string }
  // Bundled as CommonJS this module has no place from which to look for the peer.
  if (module === undefined || !url?.startsWith('file:')) return undefined
  const native = load(module.createRequire(url))
  return native && ((bytes, seed = 0) => native(bytes, seed))
}

function load(require: NodeRequire): Crc32c | undefined {
  try {
    if (!isInstalled(require)) return undefined
    const { crc32c } = require('@node-rs/crc32') as { crc32c?: unknown }
    if (typeof crc32c !== 'function') throw new TypeError('@node-rs/crc32 exports no function crc32c')
    return crc32c as Crc32c
  } catch (cause) {
    throw new InvalidStateError(
      'cannot load @node-rs/crc32; install it again on this platform with its optional dependencies, or remove it to do without',
      { cause },
    )
  }
}

/** Looked for before it is loaded: a module that is missing inside of it fails with the same code as one that is not installed. */
function isInstalled({ resolve }: NodeRequire): boolean {
  try {
    resolve('@node-rs/crc32')
    return true
  } catch (error) {
    if ((error as { code?: unknown }).code === 'MODULE_NOT_FOUND') return false
    throw error
  }
}

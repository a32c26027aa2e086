import { crc32cModule } from '../gen/crc32c-module.ts'
import { crc32cByTables, crc32cTables } from './crc32c-tables.ts'

/** The part of the global `WebAssembly` that is used; its declarations come with a browser's or Node's, and this package has neither. */
interface WebAssemblyApi {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (
    module: object,
  ) => {
    readonly exports: {
      readonly memory: { readonly buffer: ArrayBuffer }
      readonly update: (state: number, length: number) => number
    }
  }
}

/** The shortest input, in bytes, for which the engine was measured to win over the tables in JavaScript. */
export const shortestForEngine = 128

// As scripts/crc32c/crc32c.wat lays out its memory.
const inputAddress = 0x4000
const inputSize = 0x10000

/** Starts the WebAssembly engine: a function with `crc32c`'s contract, or nothing where WebAssembly is missing or refused. */
export function startCrc32cEngine(): ((bytes: Uint8Array, seed?: number) => number) | undefined {
  const { WebAssembly } = globalThis as { WebAssembly?: WebAssemblyApi }
  const instance = WebAssembly && instantiate(WebAssembly)
  if (!instance) return undefined
  const { memory, update } = instance.exports
  new Int32Array(memory.buffer).set(crc32cTables())
  const input = new Uint8Array(memory.buffer, inputAddress, inputSize)

  return (bytes, seed = 0) => {
    const { length } = bytes
    let state = ~seed
    let at = 0
    // The engine needs at least four bytes, and a short rest goes the quicker way.
    while (length - at >= shortestForEngine) {
      const size = Math.min(length - at, inputSize)
      input.set(size === length ? bytes : bytes.subarray(at, at + size))
      state = update(state, size)
      at += size
    }
    return at === length ? ~state >>> 0 : crc32cByTables(bytes.subarray(at), ~state)
  }
}

function instantiate({ Module, Instance }: WebAssemblyApi): InstanceType<WebAssemblyApi['Instance']> | undefined {
  const bytes = Uint8Array.from(crc32cModule.match(/../g) ?? [], digits => Number.parseInt(digits, 16))
  try {
    return new Instance(new Module(bytes))
  } catch {
    // A processor without SIMD, a policy against compiling, no address space left: the tables give the same result, slower.
    return undefined
  }
}

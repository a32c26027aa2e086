/** An object in the memory of WebAssembly, which keeps it until it is deleted. */
interface Deletable {
  delete(): void
}

interface ByteVector extends Deletable {
  resize(length: number, value: number): void
}

/** A stream that compresses or decompresses. What it calls back owns its bytes, and may not throw. */
export interface ZstdStream extends Deletable {
  /** Takes bytes; `false` when they are not valid. */
  transform(bytes: Uint8Array, callback: (piece: Uint8Array) => void): boolean
  /** Gives what is left; `false` when something is missing. */
  end(callback: (piece: Uint8Array) => void): boolean
}

/** Compresses at once what is all there. */
export interface WholeCodec {
  /** The most bytes that so many can become. */
  compressBound(length: number): number
  /** Compresses into a vector that is large enough; gives how many bytes that made, or a negative number. */
  compress(to: ByteVector, from: ByteVector, level: number): number
}

/** The binding of zstd-codec to zstd. Its own front is not used: its output has no limit, and it leaves no room for one. */
export interface ZstdBinding {
  readonly VectorU8: new () => ByteVector
  readonly ZstdCodec: new () => WholeCodec
  readonly ZstdCompressStreamBinding: new () => ZstdStream & { begin(level: number): boolean }
  readonly ZstdDecompressStreamBinding: new () => ZstdStream & { begin(): boolean }
  cloneToVector(to: ByteVector, bytes: Uint8Array): void
  cloneAsTypedArray(from: ByteVector): Uint8Array
}

/** Starts the WebAssembly of zstd-codec, in a memory of its own of 16 MiB, which cannot grow. */
export async function startZstdBinding(): Promise<ZstdBinding> {
  const { default: start } = await import('zstd-codec/lib/zstd-codec-binding-wasm.js')
  return new Promise((resolve, reject) => {
    const ignore = () => {}
    const module = {
      print: ignore,
      printErr: ignore,
      onAbort: (reason: unknown) => reject(new Error(`zstd-codec stopped: ${String(reason)}`)),
      onRuntimeInitialized() {
        // Not the module itself: it has a `then` of its own, which would be called again and again.
        const { then: _, ...binding } = module as unknown as ZstdBinding & { then: unknown }
        resolve(binding)
      },
    }
    start(module)
  })
}

/** Uses an object and deletes it, whatever happens. */
export function using<Kind extends Deletable, Result>(object: Kind, use: (object: Kind) => Result): Result {
  try {
    return use(object)
  } finally {
    object.delete()
  }
}

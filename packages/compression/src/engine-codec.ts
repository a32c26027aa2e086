import {
  type CompressionCodec,
  type CompressionLevels,
  InvalidArgumentError,
  InvalidStateError,
  KafkaError,
  type OffLoopThresholds,
  WireFormatError,
} from '@k/protocol'
import { tooLarge } from './bounded-output.ts'
import type { CompressionEngine } from './compression-engine.ts'
import { libuvJobs } from './libuv-jobs.ts'
import { sharedWorkerPool } from './worker-pool.ts'

/** What a codec is made of. */
export interface EngineCodecOptions extends Pick<CompressionCodec, 'id' | 'name' | 'engine'> {
  /** The levels. Default: the codec has none. */
  readonly levels?: CompressionLevels
  /** From which sizes on the asynchronous methods are worth their price. */
  readonly offLoopThresholds: OffLoopThresholds
  /** Imports the engine. Called once, when it is needed first. */
  readonly importEngine: () => Promise<CompressionEngine>
  /** The URL of a module whose `engine` export is the engine, for workers. Needed unless the engine has threads of its own. */
  readonly workerModule?: () => string
}

/** Makes a codec out of an engine: loading, levels, limits, errors and work off the event loop are the same for all. */
export function engineCodec(options: EngineCodecOptions): CompressionCodec {
  return new EngineCodec(options)
}

class EngineCodec implements CompressionCodec {
  readonly id: CompressionCodec['id']
  readonly name: CompressionCodec['name']
  readonly engine: string
  readonly levels: CompressionLevels | undefined
  readonly offLoopThresholds: OffLoopThresholds
  readonly #options: EngineCodecOptions
  #module: string | undefined
  #loading: Promise<CompressionEngine> | undefined
  #loaded: CompressionEngine | undefined

  constructor(options: EngineCodecOptions) {
    this.id = options.id
    this.name = options.name
    this.engine = options.engine
    this.levels = options.levels
    this.offLoopThresholds = options.offLoopThresholds
    this.#options = options
  }

  get isLoaded(): boolean {
    return this.#loaded !== undefined
  }

  async load(): Promise<void> {
    await this.#engine()
  }

  compressSync(bytes: Uint8Array, level?: number): Uint8Array {
    assertReadable(bytes)
    return plain(this.#ready().compress(bytes, this.#levelOf(level)))
  }

  async compress(bytes: Uint8Array, level?: number): Promise<Uint8Array> {
    assertReadable(bytes)
    const argument = this.#levelOf(level)
    const engine = await this.#engine()
    if (engine.compressOffLoop === undefined) return this.#inWorker('compress', bytes, argument)
    const compress = engine.compressOffLoop.bind(engine)
    return plain(await libuvJobs().run(() => compress(bytes, argument)))
  }

  decompressSync(bytes: Uint8Array, maximumBytes: number): Uint8Array {
    assertReadable(bytes)
    assertMaximum(maximumBytes)
    const engine = this.#ready()
    try {
      return checked(engine.decompress(bytes, maximumBytes), maximumBytes)
    } catch (error) {
      throw wireFormatError(error, this)
    }
  }

  async decompress(bytes: Uint8Array, maximumBytes: number): Promise<Uint8Array> {
    assertReadable(bytes)
    assertMaximum(maximumBytes)
    const engine = await this.#engine()
    try {
      return checked(await this.#decompressOffLoop(engine, bytes, maximumBytes), maximumBytes)
    } catch (error) {
      throw wireFormatError(error, this)
    }
  }

  #decompressOffLoop(engine: CompressionEngine, bytes: Uint8Array, maximumBytes: number): Promise<Uint8Array> {
    if (engine.decompressOffLoop === undefined) return this.#inWorker('decompress', bytes, maximumBytes)
    const decompress = engine.decompressOffLoop.bind(engine)
    return libuvJobs().run(() => decompress(bytes, maximumBytes))
  }

  #inWorker(operation: 'compress' | 'decompress', bytes: Uint8Array, argument: number | undefined) {
    // Resolved once, as that takes a good part of a millisecond.
    this.#module ??= this.#options.workerModule?.()
    const module = this.#module
    if (module === undefined) throw new InvalidStateError(`${this.name}: ${this.engine} has no worker module`)
    return sharedWorkerPool().run({ module, operation, bytes, argument })
  }

  /** The engine, imported and ready. */
  #engine(): Promise<CompressionEngine> {
    this.#loading ??= this.#import().catch(error => {
      // The next call tries again.
      this.#loading = undefined
      throw error
    })
    return this.#loading
  }

  async #import(): Promise<CompressionEngine> {
    try {
      const engine = await this.#options.importEngine()
      await engine.load?.()
      this.#loaded = engine
      return engine
    } catch (cause) {
      throw new InvalidStateError(`${this.name}: the engine ${this.engine} cannot be loaded; is it installed?`, {
        cause,
      })
    }
  }

  #ready(): CompressionEngine {
    if (this.#loaded !== undefined) return this.#loaded
    throw new InvalidStateError(`${this.name}: the engine ${this.engine} is not loaded; await load() first`)
  }

  #levelOf(level: number | undefined): number | undefined {
    const { levels } = this
    if (level === undefined) return levels?.default
    if (levels === undefined) throw new InvalidArgumentError('level', `got ${level}; ${this.name} has no levels`)
    const { minimum, maximum } = levels
    if (Number.isInteger(level) && level >= minimum && level <= maximum) return level
    throw new InvalidArgumentError(
      'level',
      `got ${String(level)}; ${this.name} by ${this.engine} has the levels ${minimum} to ${maximum}`,
    )
  }
}

/** A buffer that was handed over has no bytes any more: records would become an empty batch, and nobody would notice. */
function assertReadable({ length, buffer }: Uint8Array): void {
  if (length > 0 || !isDetached(buffer)) return
  throw new InvalidArgumentError('bytes', 'are gone with their buffer, which was handed over; hand over a copy of it')
}

/** Told without `detached`, which Node 20 does not have. */
function isDetached(buffer: ArrayBufferLike): boolean {
  try {
    return new Uint8Array(buffer).length < 0
  } catch {
    return true
  }
}

function assertMaximum(maximumBytes: number): void {
  if (Number.isSafeInteger(maximumBytes) && maximumBytes >= 0) return
  throw new InvalidArgumentError('maximumBytes', `got ${String(maximumBytes)}; must be a number of bytes`)
}

function checked(bytes: Uint8Array, maximumBytes: number): Uint8Array {
  if (bytes.length > maximumBytes) throw tooLarge(maximumBytes)
  return plain(bytes)
}

/** Not a Buffer, whose `slice` does not copy: who asks for a Uint8Array counts on its methods. */
function plain(bytes: Uint8Array): Uint8Array {
  const isPlain = Object.getPrototypeOf(bytes) === Uint8Array.prototype
  return isPlain ? bytes : new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** What an engine raises for bytes that it cannot decompress, as the one error that reading raises. */
function wireFormatError(error: unknown, { name, engine }: CompressionCodec): unknown {
  if (KafkaError.isInstance(error)) return error
  const reason = `${engine} cannot decompress it as ${name}: ${error instanceof Error ? error.message : String(error)}`
  return new WireFormatError(reason, { offset: 0, path: 'records' }, { cause: error })
}

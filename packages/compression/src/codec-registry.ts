import {
  type CodecId,
  type CodecName,
  type CompressionCodec,
  codecIds,
  codecName,
  InvalidArgumentError,
  UnsupportedCodecError,
} from '@k/protocol'

/** How a registry does its work. */
export interface CodecRegistryOptions {
  /**
   * Where work is done: `auto` takes what is larger than a codec's threshold off the event loop, `never` keeps everything on it, which makes the
   * order of events reproducible. Default: `auto`.
   */
  readonly offLoop?: 'auto' | 'never'
}

/** The codecs of a client. */
export interface CodecRegistry {
  /** The names of the codecs, in the order in which they were given. */
  readonly names: readonly CodecName[]

  /**
   * The codec of a name, or of the id in a batch's attributes.
   *
   * @throws UnsupportedCodecError when it was not given.
   */
  get(codec: CodecName | number): CompressionCodec

  /**
   * Compresses, on the event loop or off it as the size asks for. The result is a promise only when there is something to wait for.
   *
   * @param codec The codec's name or id.
   * @param bytes What to compress.
   * @param level The level. Default: the codec's.
   * @throws UnsupportedCodecError when the codec was not given.
   * @throws InvalidArgumentError for a level that the codec does not have.
   */
  compress(codec: CodecName | number, bytes: Uint8Array, level?: number): Uint8Array | Promise<Uint8Array>

  /**
   * Decompresses, on the event loop or off it as the size asks for. The result is a promise only when there is something to wait for.
   *
   * @param codec The codec's name or id.
   * @param bytes What to decompress.
   * @param maximumBytes How many bytes the result may have.
   * @throws UnsupportedCodecError when the codec was not given.
   * @throws WireFormatError when the bytes are not valid, or when the result would be too large.
   */
  decompress(codec: CodecName | number, bytes: Uint8Array, maximumBytes: number): Uint8Array | Promise<Uint8Array>
}

/**
 * Makes a registry. Codecs load their engines when they are used first.
 *
 * ```ts
 * import { createCodecRegistry } from '@k/compression'
 *
 * const codecs = createCodecRegistry([])
 * console.log(codecs.names) // []
 * ```
 *
 * @param codecs The codecs.
 * @param options How to do the work.
 * @throws InvalidArgumentError for two codecs of one name, or what is not a codec.
 */
export function createCodecRegistry(
  codecs: readonly CompressionCodec[],
  options: CodecRegistryOptions = {},
): CodecRegistry {
  return new Registry(codecs, options)
}

class Registry implements CodecRegistry {
  readonly names: readonly CodecName[]
  readonly #byId: ReadonlyMap<number, CompressionCodec>
  readonly #isOffLoop: boolean

  constructor(codecs: readonly CompressionCodec[], { offLoop = 'auto', ...others }: CodecRegistryOptions) {
    for (const option of Object.keys(others)) throw InvalidArgumentError.unknownOption(option, ['offLoop'])
    if (offLoop !== 'auto' && offLoop !== 'never') {
      throw InvalidArgumentError.unknownValue('offLoop', offLoop, ['auto', 'never'])
    }
    for (const [index, codec] of codecs.entries()) assertCodec(codec, codecs.slice(0, index), `codecs[${index}]`)
    this.names = codecs.map(({ name }) => name)
    this.#byId = new Map(codecs.map(codec => [codec.id, codec]))
    this.#isOffLoop = offLoop === 'auto'
  }

  get(codec: CodecName | number): CompressionCodec {
    const id = typeof codec === 'number' ? codec : codecIds[codec]
    const found = this.#byId.get(id)
    if (found !== undefined) return found
    throw new UnsupportedCodecError(typeof codec === 'number' ? (codecName(codec) ?? codec) : codec, this.names)
  }

  compress(name: CodecName | number, bytes: Uint8Array, level?: number): Uint8Array | Promise<Uint8Array> {
    const codec = this.get(name)
    if (this.#isOffLoop && bytes.length > codec.offLoopThresholds.compress) return codec.compress(bytes, level)
    return codec.isLoaded ? codec.compressSync(bytes, level) : codec.load().then(() => codec.compressSync(bytes, level))
  }

  decompress(name: CodecName | number, bytes: Uint8Array, maximumBytes: number): Uint8Array | Promise<Uint8Array> {
    const codec = this.get(name)
    if (this.#isOffLoop && bytes.length > codec.offLoopThresholds.decompress) {
      return codec.decompress(bytes, maximumBytes)
    }
    return codec.isLoaded
      ? codec.decompressSync(bytes, maximumBytes)
      : codec.load().then(() => codec.decompressSync(bytes, maximumBytes))
  }
}

const methods = ['load', 'compress', 'compressSync', 'decompress', 'decompressSync'] as const

function assertCodec(codec: CompressionCodec, others: readonly CompressionCodec[], argument: string): void {
  const missing = methods.find(method => typeof codec?.[method] !== 'function')
  if (missing !== undefined) {
    throw new InvalidArgumentError(argument, `has no method ${missing}; give a CompressionCodec, such as gzip()`)
  }
  const { name, id } = codec
  const known = Object.keys(codecIds).filter(other => other !== 'none')
  if (!known.includes(name)) throw InvalidArgumentError.unknownValue(`${argument}.name`, name, known)
  const expected: CodecId = codecIds[name]
  if (id !== expected) throw new InvalidArgumentError(`${argument}.id`, `got ${id}; the id of ${name} is ${expected}`)
  if (others.some(other => other.id === id)) {
    throw new InvalidArgumentError(argument, `is a second ${name}; give one of each name`)
  }
}

import { type CompressionCodec, codecIds, InvalidArgumentError, UnsupportedCodecError } from '@k/protocol'
import { describe, expect, it } from 'vitest'
import { type CodecRegistryOptions, createCodecRegistry } from './codec-registry.ts'

/** A codec that notes what it is asked to do. */
class NotedCodec implements CompressionCodec {
  readonly id = codecIds.gzip
  readonly name = 'gzip'
  readonly engine = 'none'
  readonly levels = undefined
  readonly offLoopThresholds = { compress: 10, decompress: 20 }
  readonly calls: string[] = []
  isLoaded = false

  async load(): Promise<void> {
    this.calls.push('load')
    this.isLoaded = true
  }

  compressSync(bytes: Uint8Array, level?: number): Uint8Array {
    this.calls.push(`compressSync ${bytes.length} ${level}`)
    return bytes
  }

  async compress(bytes: Uint8Array, level?: number): Promise<Uint8Array> {
    this.calls.push(`compress ${bytes.length} ${level}`)
    return bytes
  }

  decompressSync(bytes: Uint8Array, maximumBytes: number): Uint8Array {
    this.calls.push(`decompressSync ${bytes.length} ${maximumBytes}`)
    return bytes
  }

  async decompress(bytes: Uint8Array, maximumBytes: number): Promise<Uint8Array> {
    this.calls.push(`decompress ${bytes.length} ${maximumBytes}`)
    return bytes
  }
}

function registryOf(options?: CodecRegistryOptions) {
  const codec = new NotedCodec()
  return { codec, codecs: createCodecRegistry([codec], options) }
}

describe('createCodecRegistry', () => {
  it('finds a codec by name and by id', () => {
    const { codec, codecs } = registryOf()
    expect([codecs.get('gzip'), codecs.get(1), codecs.names]).toEqual([codec, codec, ['gzip']])
  })

  it('names the package that has a codec which was not given', () => {
    const { codecs } = registryOf()
    expect(() => codecs.get(4)).toThrow(
      '[K_UNSUPPORTED_CODEC] the codec zstd is not available; install @k/compression-zstd and add zstd() to codecs; the codecs are gzip',
    )
    expect(() => codecs.get('lz4')).toThrow(UnsupportedCodecError)
    expect(() => codecs.get(7)).toThrow('Kafka defines no codec with the id 7')
    expect(() => createCodecRegistry([]).compress('gzip', new Uint8Array(1))).toThrow('there are no codecs')
  })

  it('does small work on the event loop and larger work off it', async () => {
    const { codec, codecs } = registryOf()
    codec.isLoaded = true
    expect(codecs.compress(1, new Uint8Array(10), 3)).toBeInstanceOf(Uint8Array)
    expect(codecs.decompress(1, new Uint8Array(20), 99)).toBeInstanceOf(Uint8Array)
    expect(await codecs.compress(1, new Uint8Array(11))).toHaveLength(11)
    expect(await codecs.decompress('gzip', new Uint8Array(21), 99)).toHaveLength(21)
    expect(codec.calls).toEqual([
      'compressSync 10 3',
      'decompressSync 20 99',
      'compress 11 undefined',
      'decompress 21 99',
    ])
  })

  it('loads a codec when it is used first, and does small work on the event loop then', async () => {
    const { codec, codecs } = registryOf()
    expect(codec.calls).toEqual([])
    expect(await codecs.compress(1, new Uint8Array(2))).toHaveLength(2)
    codec.isLoaded = false
    expect(await codecs.decompress(1, new Uint8Array(3), 9)).toHaveLength(3)
    expect(codec.calls).toEqual(['load', 'compressSync 2 undefined', 'load', 'decompressSync 3 9'])
  })

  it('keeps all work on the event loop when told so', () => {
    const { codec, codecs } = registryOf({ offLoop: 'never' })
    codec.isLoaded = true
    codecs.compress(1, new Uint8Array(1000))
    codecs.decompress(1, new Uint8Array(1000), 5)
    expect(codec.calls).toEqual(['compressSync 1000 undefined', 'decompressSync 1000 5'])
  })

  it('R9 what is not a codec is refused when the registry is made', () => {
    const codec = new NotedCodec()
    expect(() => createCodecRegistry([undefined as never])).toThrow('codecs[0]: has no method load')
    expect(() => createCodecRegistry([{ ...codec, load: codec.load } as never])).toThrow('has no method compress')
    expect(() => createCodecRegistry([codec, new NotedCodec()])).toThrow('codecs[1]: is a second gzip')
    expect(() => createCodecRegistry([Object.assign(new NotedCodec(), { id: 4 })])).toThrow('the id of gzip is 1')
    expect(() => createCodecRegistry([Object.assign(new NotedCodec(), { name: 'gzipp' })])).toThrow(
      InvalidArgumentError,
    )
    expect(() => createCodecRegistry([], { offLoop: 'always' as 'auto' })).toThrow(InvalidArgumentError)
    expect(() => createCodecRegistry([], { offloop: 'auto' } as never)).toThrow('did you mean offLoop?')
  })
})

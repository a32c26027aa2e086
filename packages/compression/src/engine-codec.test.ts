import { codecIds, InvalidArgumentError, InvalidStateError, WireFormatError } from '@k/protocol'
import { describe, expect, it } from 'vitest'
import type { CompressionEngine } from './compression-engine.ts'
import { engineCodec } from './engine-codec.ts'

/** An engine that turns every bit around. */
const inverting: CompressionEngine = {
  compress: bytes => bytes.map(byte => ~byte),
  decompress: bytes => bytes.map(byte => ~byte),
  compressOffLoop: async bytes => bytes.map(byte => ~byte),
  decompressOffLoop: async bytes => bytes.map(byte => ~byte),
}

function codecOf(engine: Partial<CompressionEngine> = {}, importEngine = async () => ({ ...inverting, ...engine })) {
  return engineCodec({
    id: codecIds.gzip,
    name: 'gzip',
    engine: 'inverter',
    levels: { minimum: 1, maximum: 9, default: 6 },
    offLoopThresholds: { compress: 10, decompress: 20 },
    importEngine,
  })
}

const bytes = Uint8Array.of(1, 2, 3)

describe('engineCodec', () => {
  it('imports its engine when it is needed, once', async () => {
    let imports = 0
    const codec = codecOf({}, async () => {
      imports++
      return inverting
    })
    expect([imports, codec.isLoaded]).toEqual([0, false])
    await Promise.all([codec.load(), codec.compress(bytes), codec.load()])
    expect([imports, codec.isLoaded]).toEqual([1, true])
  })

  it('cannot work on the event loop before it is loaded', () => {
    const codec = codecOf()
    expect(() => codec.compressSync(bytes)).toThrow(InvalidStateError)
    expect(() => codec.decompressSync(bytes, 10)).toThrow('await load() first')
  })

  it('says which engine cannot be loaded, and tries again at the next call', async () => {
    let isInstalled = false
    const cause = new Error('Cannot find module')
    const codec = codecOf({}, async () => {
      if (!isInstalled) throw cause
      return inverting
    })
    await expect(codec.load()).rejects.toThrow('gzip: the engine inverter cannot be loaded; is it installed?')
    await expect(codec.compress(bytes)).rejects.toMatchObject({ code: 'K_INVALID_STATE', cause })
    isInstalled = true
    await codec.load()
    expect(codec.isLoaded).toBe(true)
  })

  it('tries again after an import that throws instead of rejecting', async () => {
    let isInstalled = false
    const codec = codecOf({}, () => {
      if (!isInstalled) throw new Error('Cannot find module')
      return Promise.resolve(inverting)
    })
    await expect(codec.load()).rejects.toThrow(InvalidStateError)
    isInstalled = true
    await codec.load()
    expect(codec.isLoaded).toBe(true)
  })

  it('refuses bytes whose buffer was handed over, instead of taking them for none', async () => {
    const gone = Uint8Array.of(1, 2, 3)
    structuredClone(gone, { transfer: [gone.buffer] })
    const codec = codecOf()
    await codec.load()
    expect(() => codec.compressSync(gone)).toThrow('bytes: are gone with their buffer')
    expect(() => codec.decompressSync(gone, 10)).toThrow(InvalidArgumentError)
    await expect(codec.compress(gone)).rejects.toThrow(InvalidArgumentError)
    await expect(codec.decompress(gone, 10)).rejects.toThrow(InvalidArgumentError)
    expect(codec.compressSync(new Uint8Array(0))).toHaveLength(0)
  })

  it('hands the level to the engine: the one given, or the default', async () => {
    const levels: unknown[] = []
    const note = (_: Uint8Array, level: number | undefined) => {
      levels.push(level)
      return bytes
    }
    const codec = codecOf({ compress: note, compressOffLoop: async (...args) => note(...args) })
    await codec.load()
    codec.compressSync(bytes)
    codec.compressSync(bytes, 1)
    await codec.compress(bytes, 9)
    await codec.compress(bytes)
    expect(levels).toEqual([6, 1, 9, 6])
  })

  it('R8 a level that there is not is refused with the levels there are', async () => {
    const codec = codecOf()
    await codec.load()
    expect(() => codec.compressSync(bytes, 10)).toThrow('level: got 10; gzip by inverter has the levels 1 to 9')
    await expect(codec.compress(bytes, 1.5)).rejects.toThrow(InvalidArgumentError)
  })

  it('makes a WireFormatError of whatever the engine raises while it decompresses', async () => {
    const cause = new RangeError('Invalid typed array length')
    const fail = () => {
      throw cause
    }
    const codec = codecOf({ decompress: fail, decompressOffLoop: async () => fail() })
    await codec.load()
    const message = 'inverter cannot decompress it as gzip: Invalid typed array length'
    expect(() => codec.decompressSync(bytes, 10)).toThrow(message)
    await expect(codec.decompress(bytes, 10)).rejects.toMatchObject({ code: 'K_WIRE_FORMAT', cause })
  })

  it('holds the limit for an engine that does not', async () => {
    const codec = codecOf()
    await codec.load()
    expect(() => codec.decompressSync(bytes, 2)).toThrow(WireFormatError)
    await expect(codec.decompress(bytes, 2)).rejects.toThrow('more than 2 bytes')
    expect(codec.decompressSync(bytes, 3)).toHaveLength(3)
  })

  it('gives Uint8Arrays where the engine gives Buffers', async () => {
    const codec = codecOf({ compress: input => Buffer.from(input) })
    await codec.load()
    expect(Object.getPrototypeOf(codec.compressSync(bytes))).toBe(Uint8Array.prototype)
  })

  it('needs a worker module when the engine has no threads of its own', async () => {
    const codec = engineCodec({
      id: codecIds.lz4,
      name: 'lz4',
      engine: 'inverter',
      offLoopThresholds: { compress: 1, decompress: 1 },
      importEngine: async () => ({ compress: inverting.compress, decompress: inverting.decompress }),
    })
    await expect(codec.compress(bytes)).rejects.toThrow('lz4: inverter has no worker module')
    await expect(codec.decompress(bytes, 10)).rejects.toThrow(InvalidStateError)
    await expect(codec.compress(bytes, 1)).rejects.toThrow('lz4 has no levels')
  })
})

import { type CompressionEngine, engineCodec } from '@k/compression'
import { describeCompressionCodec } from '@k/compression/compliance'
import { InvalidArgumentError } from '@k/protocol'
import { describe, expect, it } from 'vitest'
import { engine } from './engine.ts'
import { zstd } from './zstd.ts'

const hasNodeZstd = process.versions.zstd !== undefined

// From source no worker can be started; dist is tested in integration.
const inThread: CompressionEngine = {
  ...engine,
  compressOffLoop: async (bytes, level) => engine.compress(bytes, level),
  decompressOffLoop: async (bytes, maximumBytes) => engine.decompress(bytes, maximumBytes),
}
const portable = zstd({ engine: 'zstd-codec' })

describeCompressionCodec(
  engineCodec({
    id: portable.id,
    name: portable.name,
    engine: portable.engine,
    levels: portable.levels as NonNullable<typeof portable.levels>,
    offLoopThresholds: portable.offLoopThresholds,
    importEngine: async () => inThread,
  }),
  { describe, it },
)
if (hasNodeZstd) describeCompressionCodec(zstd({ engine: 'node:zlib' }), { describe, it })

describe('zstd', () => {
  it('takes node:zlib where Node has zstd, and zstd-codec elsewhere', () => {
    expect(zstd().engine).toBe(hasNodeZstd ? 'node:zlib' : 'zstd-codec')
    expect(zstd().isLoaded).toBe(false)
  })

  it('has the levels of its engine', () => {
    expect(zstd({ engine: 'zstd-codec' }).levels).toEqual({ minimum: -131_072, maximum: 9, default: 3 })
    if (hasNodeZstd) expect(zstd().levels).toEqual({ minimum: -131_072, maximum: 22, default: 3 })
  })

  it('refuses node:zlib where it has no zstd', () => {
    if (hasNodeZstd) expect(zstd({ engine: 'node:zlib' }).engine).toBe('node:zlib')
    else expect(() => zstd({ engine: 'node:zlib' })).toThrow(/run Node 22\.15 or newer, or take zstd-codec/)
  })

  it('refuses other engines and other options', () => {
    expect(() => zstd({ engine: 'zstd-wasm' as never })).toThrow(InvalidArgumentError)
    expect(() => zstd({ level: 3 } as never)).toThrow(InvalidArgumentError)
  })
})

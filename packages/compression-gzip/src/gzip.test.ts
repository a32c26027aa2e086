import { type CompressionEngine, engineCodec } from '@k/compression'
import { describeCompressionCodec } from '@k/compression/compliance'
import { InvalidArgumentError } from '@k/protocol'
import { describe, expect, it } from 'vitest'
import { engine } from './engine.ts'
import { gzip } from './gzip.ts'

// From source no worker can be started; dist is tested in integration.
const inThread: CompressionEngine = {
  ...engine,
  compressOffLoop: async (bytes, level) => engine.compress(bytes, level),
  decompressOffLoop: async (bytes, maximumBytes) => engine.decompress(bytes, maximumBytes),
}
const portable = gzip({ engine: 'fflate' })

describeCompressionCodec(gzip({ engine: 'node:zlib' }), { describe, it })
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

describe('gzip', () => {
  it('takes node:zlib in Node, and loads nothing before it is used', () => {
    expect(gzip().engine).toBe('node:zlib')
    expect(gzip().isLoaded).toBe(false)
  })

  it('refuses other engines and other options', () => {
    expect(() => gzip({ engine: 'pako' as never })).toThrow(InvalidArgumentError)
    expect(() => gzip({ level: 3 } as never)).toThrow(InvalidArgumentError)
  })
})

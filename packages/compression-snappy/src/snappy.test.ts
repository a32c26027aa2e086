import { type CompressionEngine, engineCodec } from '@k/compression'
import { describeCompressionCodec } from '@k/compression/compliance'
import { type CompressionCodec, WireFormatError } from '@k/protocol'
import nativeModule from 'snappy'
import { describe, expect, it, vi } from 'vitest'
import { type SnappyEngine, snappy } from './snappy.ts'

/** A codec without its worker, which only starts from what was built. */
function withoutWorker(label: SnappyEngine, importEngine: () => Promise<CompressionEngine>): CompressionCodec {
  const { id, name, offLoopThresholds } = snappy({ engine: label })
  return engineCodec({
    id,
    name,
    offLoopThresholds,
    engine: label,
    importEngine: async () => {
      const { compress, decompress } = await importEngine()
      return {
        compress,
        decompress,
        compressOffLoop: async (bytes, level) => compress(bytes, level),
        decompressOffLoop: async (bytes, maximumBytes) => decompress(bytes, maximumBytes),
      }
    },
  })
}

const portable = withoutWorker('snappyjs', async () => (await import('./engine.ts')).engine)
const native = withoutWorker('snappy', async () => (await import('./native-engine.ts')).engine)
const codecs = [portable, native]

for (const codec of codecs) describeCompressionCodec(codec, { describe, it })

const text = 'the quick brown fox jumps over the lazy dog, the quick brown fox jumps over the lazy dog again\n'
const textBlock =
  '5f7874686520717569636b2062726f776e20666f78206a756d7073206f76657220011f206c617a7920646f672c050e9a2d001820616761696e0a'
const header = '82534e41505059000000000100000001'
const codecBlock = '000000070510636f646563'

/** What Java wrote: snappy-java 1.1.10.7, SnappyOutputStream; the first two through Kafka 4.3.1's Compression.snappy(). */
const java = {
  nothing: header,
  text: `${header}0000003a${textBlock}`,
  'twelve times the text in blocks of 1 KiB': `${header}0000006a80087874686520717569636b2062726f776e20666f78206a756d7073206f76657220011f206c617a7920646f672c050e9a2d001820616761696e0a01409a3200${'fe5f00'.repeat(13)}d65f000000004574507220746865206c617a7920646f6720616761696e0a011360717569636b2062726f776e20666f78206a756d7073206f7665363200002c05409a2d001820616761696e0a`,
  '40,000 zeros in two blocks': `${header}00000605${'8080020000'}${'fe0100'.repeat(511)}fa0100${'00000157'}${'c0380000'}${'fe0100'.repeat(112)}fa0100`,
}
const decompressed: Readonly<Record<keyof typeof java, Buffer>> = {
  nothing: Buffer.alloc(0),
  text: Buffer.from(text),
  'twelve times the text in blocks of 1 KiB': Buffer.from(text.repeat(12)),
  '40,000 zeros in two blocks': Buffer.alloc(40_000),
}

const bytesOf = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'))
const hexOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

describe('snappy', () => {
  it('takes the native module when it is installed', () => {
    expect(snappy().engine).toBe('snappy')
    expect(snappy({ engine: 'snappyjs' }).engine).toBe('snappyjs')
  })

  it('refuses options that there are not', () => {
    expect(() => snappy({ engin: 'snappy' } as object)).toThrow(/did you mean engine\?/)
  })

  it('loads no engine before it is used', () => {
    expect([snappy(), snappy({ engine: 'snappyjs' })].map(({ isLoaded }) => isLoaded)).toEqual([false, false])
  })
})

describe.each(codecs)('snappy by $engine', codec => {
  for (const name of Object.keys(java) as (keyof typeof java)[]) {
    it(`R1 reads ${name} as Java wrote it`, async () => {
      await codec.load()
      expect(Buffer.from(codec.decompressSync(bytesOf(java[name]), 50_000)).equals(decompressed[name])).toBe(true)
      expect(Buffer.from(await codec.decompress(bytesOf(java[name]), 50_000)).equals(decompressed[name])).toBe(true)
    })
  }

  it('R1 writes the framing that Java writes', async () => {
    await codec.load()
    expect(hexOf(codec.compressSync(new Uint8Array(0)))).toBe(java.nothing)
    expect(hexOf(codec.compressSync(Buffer.from('codec')))).toBe(header + codecBlock)
    expect(hexOf(await codec.compress(Buffer.from('codec')))).toBe(header + codecBlock)
    expect(hexOf(codec.compressSync(new Uint8Array(40_000)))).toBe(java['40,000 zeros in two blocks'])
  })

  it('reads a raw block', async () => {
    await codec.load()
    expect(Buffer.from(codec.decompressSync(bytesOf(textBlock), 1000)).toString()).toBe(text)
    expect(codec.decompressSync(bytesOf('00'), 0)).toHaveLength(0)
  })

  it('reads a literal that has its length behind its tag without need, also at the end', async () => {
    await codec.load()
    for (const literal of ['f00061', 'f0016162', 'f4000061', 'f8000000'.concat('61'), 'fc0000000061', 'f002616263']) {
      const text = Buffer.from(literal, 'hex')
        .toString('latin1')
        .replace(/[^a-c]/g, '')
      const length = (1 + text.length).toString(16).padStart(2, '0')
      expect(Buffer.from(codec.decompressSync(bytesOf(`${length}0061${literal}`), 10)).toString()).toBe(`a${text}`)
    }
    expect(Buffer.from(codec.decompressSync(bytesOf('0600610101f00062'), 10)).toString()).toBe('aaaaab')
  })

  it('says where the fault is', async () => {
    await codec.load()
    const wrong = `${header}${codecBlock}000000050500610102`
    expect(() => codec.decompressSync(bytesOf(wrong), 10)).toThrow(expect.objectContaining({ offset: 34 }))
    expect(() => codec.decompressSync(bytesOf('0500610102'), 10)).toThrow(expect.objectContaining({ offset: 3 }))
  })

  it('reads whatever version a header names, and headers that come again', async () => {
    await codec.load()
    const headers = [header, '82534e41505059000000000100000009', '82534e41505059000000000700000001', header + header]
    for (const first of headers) {
      const joined = bytesOf(first + codecBlock + header + codecBlock + header)
      expect(Buffer.from(codec.decompressSync(joined, 10)).toString()).toBe('codeccodec')
    }
  })

  it.each([
    ['no bytes', ''],
    ['a header that is cut short', header.slice(0, -2)],
    ['a header that comes again and is cut short', `${header}${codecBlock}${header.slice(0, -2)}`],
    ['a header that comes again and is damaged', `${header}${codecBlock}82534e41505059010000000100000001`],
    ['bytes behind the last block', `${header}${codecBlock}ffffff`],
    ['bytes behind a raw block', '0510636f64656300'],
    ['a block of no bytes', `${header}00000000`],
    ['a block of a negative length', `${header}ffffffff${'00'.repeat(20)}`],
    ['a block that is longer than what is left', `${header}000000080510636f646563`],
    [
      'the framing of the snappy project, which Kafka does not know',
      'ff060000734e61507059010900000000000000636f646563',
    ],
  ])('refuses %s', async (_, hex) => {
    await codec.load()
    expect(() => codec.decompressSync(bytesOf(hex), 1 << 20)).toThrow(WireFormatError)
    await expect(codec.decompress(bytesOf(hex), 1 << 20)).rejects.toThrow(WireFormatError)
  })

  it.each([
    ['more than its elements give', '0610636f646563'],
    ['less than its elements give', '0410636f646563'],
    ['nothing, before elements', '0010636f646563'],
    ['4 GiB', 'ffffffff0f10636f646563'],
    ['more than 32 bits hold', 'ffffffff1f10636f646563'],
    ['a number without an end', 'ffffffffffffffff'],
  ])('refuses a block that declares %s', async (_, hex) => {
    await codec.load()
    const framed = `${header}${(hex.length / 2).toString(16).padStart(8, '0')}${hex}`
    const limit = 2 ** 33
    for (const bytes of [bytesOf(hex), bytesOf(framed), bytesOf(header + codecBlock + framed.slice(header.length))]) {
      expect(() => codec.decompressSync(bytes, limit)).toThrow(WireFormatError)
      await expect(codec.decompress(bytes, limit)).rejects.toThrow(WireFormatError)
    }
  })

  it('allocates nothing for 1 GiB that a block of some bytes declares', async () => {
    await codec.load()
    const lie = bytesOf(`${header}0000000b8080808004${'fe0100'.repeat(2)}`)
    const before = process.memoryUsage().arrayBuffers
    expect(() => codec.decompressSync(lie, 2 ** 31)).toThrow(WireFormatError)
    expect(() => codec.decompressSync(lie, 1 << 20)).toThrow(WireFormatError)
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1 << 20)
  })

  it('stops at the limit before it decompresses 1 GiB of zeros', async () => {
    await codec.load()
    const block = codec.compressSync(new Uint8Array(32 * 1024)).subarray(16)
    const bomb = new Uint8Array(16 + 32 * 1024 * block.length)
    bomb.set(bytesOf(header))
    for (let at = 16; at < bomb.length; at += block.length) bomb.set(block, at)
    const before = process.memoryUsage().arrayBuffers
    expect(() => codec.decompressSync(bomb, 1 << 20)).toThrow(/more than 1048576 bytes/)
    await expect(codec.decompress(bomb, 1 << 20)).rejects.toThrow(/more than 1048576 bytes/)
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(2 << 20)
  })

  it('reads a block that is larger than those written', async () => {
    await codec.load()
    const bytes = structured(7, 2_000_000)
    const block = new Uint8Array(nativeModule.compressSync(bytes))
    expect(Buffer.compare(codec.decompressSync(block, bytes.length), bytes)).toBe(0)
  })

  it('refuses every truncation, but for those between two blocks', async () => {
    await codec.load()
    const whole = bytesOf(java['40,000 zeros in two blocks'])
    const readable: number[] = []
    for (let end = 0; end < whole.length; end++) {
      try {
        codec.decompressSync(whole.subarray(0, end), 50_000)
        readable.push(end)
      } catch (error) {
        expect(error).toBeInstanceOf(WireFormatError)
      }
    }
    expect(readable).toEqual([16, 16 + 4 + 0x605])
  })

  it('gives back structured data of random sizes, also when another engine wrote it', async () => {
    const others = await loaded(codecs)
    for (let seed = 1; seed <= 60; seed++) {
      const bytes = structured(seed)
      for (const other of others) {
        const result = codec.decompressSync(other.compressSync(bytes), bytes.length)
        expect(Buffer.compare(result, bytes), `seed ${seed}`).toBe(0)
      }
    }
  })

  it('gives the same off the event loop', async () => {
    for (let seed = 61; seed <= 80; seed++) {
      const bytes = structured(seed, 1_200_000)
      const compressed = await codec.compress(bytes)
      expect(Buffer.compare(compressed, codec.compressSync(bytes)), `seed ${seed}`).toBe(0)
      expect(Buffer.compare(await codec.decompress(compressed, bytes.length), bytes), `seed ${seed}`).toBe(0)
    }
  })
})

describe('snappy by the native module', () => {
  it('makes no third copy of the output of a large block', async () => {
    await native.load()
    const block = new Uint8Array(nativeModule.compressSync(structured(7, 2_000_000)))
    const uncompress = vi.spyOn(nativeModule, 'uncompressSync')
    native.decompressSync(block, 2_000_000)
    native.decompressSync(bytesOf(textBlock), 1000)
    const options = uncompress.mock.calls.map(call => call[1])
    uncompress.mockRestore()
    expect(options).toEqual([{ copyOutputData: false }, { copyOutputData: true }])
  })
})

async function loaded(all: readonly CompressionCodec[]): Promise<readonly CompressionCodec[]> {
  await Promise.all(all.map(codec => codec.load()))
  return all
}

/** Words, repetitions from near and far, and noise, as the seed has them. */
function structured(seed: number, most = 150_000): Uint8Array {
  let state = seed * 2_654_435_761
  const random = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const bytes = new Uint8Array(random(most))
  let at = 0
  while (at < bytes.length) {
    const length = Math.min(1 + random(random(2) === 0 ? 20 : 5000), bytes.length - at)
    const kind = random(4)
    const from = kind === 0 ? random(at) : Math.max(0, at - 1 - random(70_000))
    for (let index = 0; index < length; index++, at++) {
      bytes[at] = kind < 2 ? (bytes[from + index] as number) : kind === 2 ? random(256) : 97 + random(3)
    }
  }
  return bytes
}

describe('the blocks of the two engines', () => {
  it('differ in how they say the same', async () => {
    await Promise.all(codecs.map(codec => codec.load()))
    expect(hexOf(native.compressSync(Buffer.from(text)))).toBe(java.text)
    expect(hexOf(portable.compressSync(Buffer.from(text)))).toBe(
      `${header}0000003d${textBlock.replace('050e9a2d00', '050e047175922d00')}`,
    )
  })
})

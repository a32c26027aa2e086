import assert from 'node:assert/strict'
import { type CompressionCodec, codecIds, InvalidArgumentError, KafkaError, WireFormatError } from '@k/protocol'
import { foreign, lines, noise, samples } from './samples.ts'

/** The functions of a test runner: those of Vitest, Jest, Mocha or `node:test`. */
export interface CompressionCodecSuite {
  /** Names a group of tests. */
  readonly describe: (name: string, define: () => void) => unknown
  /** Defines a test. */
  readonly it: (name: string, test: () => Promise<void>) => unknown
}

const noLimit = 1 << 26

/**
 * Defines the tests that a codec must pass: what it compresses comes back, on the event loop and off it; limits hold; bytes that are not its own
 * raise a WireFormatError and nothing else, and do not keep it from working.
 *
 * @param codec The codec.
 * @param suite The functions of the test runner.
 */
export function describeCompressionCodec(codec: CompressionCodec, suite: CompressionCodecSuite): void {
  suite.describe(`${codec.name} by ${codec.engine}`, () => {
    describeIdentity(codec, suite)
    describeRoundTrips(codec, suite)
    describeLimits(codec, suite)
    describeBadInput(codec, suite)
  })
}

function describeIdentity(codec: CompressionCodec, { it }: CompressionCodecSuite): void {
  it('has the id of its name, and an engine', async () => {
    assert.equal(codec.id, codecIds[codec.name])
    assert.notEqual(codec.engine, '')
  })

  it('is loaded once load() has resolved', async () => {
    await codec.load()
    assert.ok(codec.isLoaded)
    await codec.load()
  })

  it('refuses levels that it does not have', async () => {
    await codec.load()
    const { levels } = codec
    const wrong = levels ? [levels.minimum - 1, levels.maximum + 1, 1.5, Number.NaN] : [1]
    for (const level of wrong) {
      assert.throws(() => codec.compressSync(lines(10), level), InvalidArgumentError)
      await assert.rejects(codec.compress(lines(10), level), InvalidArgumentError)
    }
  })
}

function describeRoundTrips(codec: CompressionCodec, { it }: CompressionCodecSuite): void {
  for (const { name, bytes } of samples) {
    it(`gives back ${name}`, async () => {
      await codec.load()
      const before = bytes.slice()
      const compressed = codec.compressSync(bytes)
      assertSame(bytes, before)
      assertSame(codec.decompressSync(compressed, bytes.length), bytes)
      assertSame(await codec.decompress(compressed, bytes.length), bytes)
      assertSame(codec.decompressSync(await codec.compress(bytes), bytes.length), bytes)
      assertSame(bytes, before)
    })
  }

  it('gives back what it compressed at each end of its levels', async () => {
    const { minimum, maximum } = codec.levels ?? { minimum: undefined, maximum: undefined }
    const bytes = lines(100_000)
    for (const level of [minimum, maximum]) {
      assertSame(await codec.decompress(await codec.compress(bytes, level), noLimit), bytes)
    }
  })

  it('takes views of larger buffers, and Buffers', async () => {
    await codec.load()
    const bytes = lines(5000)
    const compressed = codec.compressSync(inside(bytes))
    assertSame(codec.decompressSync(inside(compressed), noLimit), bytes)
    assertSame(await codec.decompress(Buffer.from(await codec.compress(Buffer.from(bytes))), noLimit), bytes)
  })

  it('gives results that later calls leave alone', async () => {
    await codec.load()
    const [first, second] = [lines(5000), noise(5000)]
    const compressed = codec.compressSync(first)
    codec.compressSync(second)
    const decompressed = codec.decompressSync(compressed, noLimit)
    codec.decompressSync(codec.compressSync(second), noLimit)
    assertSame(decompressed, first)
  })

  it('gives plain Uint8Arrays', async () => {
    await codec.load()
    const compressed = codec.compressSync(lines(100))
    const results = [compressed, await codec.compress(lines(100)), codec.decompressSync(compressed, 100)]
    results.push(await codec.decompress(compressed, 100))
    for (const result of results) assert.equal(Object.getPrototypeOf(result), Uint8Array.prototype)
  })

  it('does many jobs at a time', async () => {
    const jobs = Array.from({ length: 20 }, async (_, index) => {
      const bytes = index % 2 === 0 ? lines(20_000 + index) : noise(20_000 + index)
      assertSame(await codec.decompress(await codec.compress(bytes), noLimit), bytes)
    })
    await Promise.all(jobs)
  })
}

function describeLimits(codec: CompressionCodec, { it }: CompressionCodecSuite): void {
  it('stops at the limit, and then works again', async () => {
    await codec.load()
    const bytes = lines(100_000)
    const compressed = codec.compressSync(bytes)
    for (const limit of [0, 1, bytes.length - 1]) {
      assert.throws(() => codec.decompressSync(compressed, limit), WireFormatError)
      await assert.rejects(codec.decompress(compressed, limit), WireFormatError)
    }
    assertSame(codec.decompressSync(compressed, bytes.length), bytes)
  })

  it('does not inflate 64 MiB of zeros to find that 1 MiB was allowed', async () => {
    const compressed = await codec.compress(new Uint8Array(64 << 20))
    const before = process.memoryUsage().arrayBuffers
    assert.throws(() => codec.decompressSync(compressed, 1 << 20), WireFormatError)
    assert.ok(process.memoryUsage().arrayBuffers - before < 16 << 20)
    await assert.rejects(codec.decompress(compressed, 1 << 20), WireFormatError)
  })

  it('refuses limits that are none', async () => {
    await codec.load()
    for (const limit of [-1, 0.5, Number.NaN]) {
      assert.throws(() => codec.decompressSync(new Uint8Array(10), limit), InvalidArgumentError)
    }
  })
}

function describeBadInput(codec: CompressionCodec, { it }: CompressionCodecSuite): void {
  it('refuses what is cut short', async () => {
    await codec.load()
    const bytes = lines(40_000)
    const compressed = codec.compressSync(bytes)
    const step = Math.max(1, Math.floor(compressed.length / 200))
    for (let end = 0; end < compressed.length; end += step) {
      const result = outcome(() => codec.decompressSync(compressed.subarray(0, end), noLimit))
      // A framing without an end, such as xerial's, can be cut between two blocks.
      if (result !== undefined) assertSame(result, bytes.subarray(0, result.length))
      assert.ok(result === undefined || codec.name === 'snappy', `cut at ${end} of ${compressed.length}`)
    }
    await assert.rejects(codec.decompress(compressed.subarray(0, -1), noLimit), WireFormatError)
    assertSame(await codec.decompress(compressed, noLimit), bytes)
  })

  it('reads or refuses whatever bytes have become of its own', async () => {
    await codec.load()
    const compressed = codec.compressSync(lines(2000))
    for (let at = 0; at < compressed.length; at++) {
      for (const change of [1, 0x80, 0xff]) {
        const changed = new Uint8Array(compressed)
        changed[at] = (changed[at] as number) ^ change
        outcome(() => codec.decompressSync(changed, 1 << 20))
      }
    }
    assertSame(codec.decompressSync(compressed, noLimit), lines(2000))
  })

  it('refuses noise, and what other codecs wrote', async () => {
    await codec.load()
    for (let seed = 1; seed < 200; seed++) outcome(() => codec.decompressSync(noise(seed * 3, seed), 1 << 20))
    for (const [name, bytes] of Object.entries(foreign)) {
      const result = outcome(() => codec.decompressSync(bytes, 1 << 20))
      const expected = name === codec.name ? 'codec' : undefined
      assert.equal(result && new TextDecoder().decode(result), expected, name)
      await codec.decompress(bytes, 1 << 20).then(
        decompressed => assert.equal(new TextDecoder().decode(decompressed), expected, name),
        error => assert.ok(error instanceof WireFormatError && name !== codec.name, String(error)),
      )
    }
  })
}

/** The result, or `undefined` when a WireFormatError was raised. */
function outcome(decompress: () => Uint8Array): Uint8Array | undefined {
  try {
    return decompress()
  } catch (error) {
    assert.ok(KafkaError.isInstance(error) && error.code === 'K_WIRE_FORMAT', `not a WireFormatError: ${error}`)
    return undefined
  }
}

/** The same bytes in the middle of a larger buffer. */
function inside(bytes: Uint8Array): Uint8Array {
  const larger = new Uint8Array(bytes.length + 20).fill(0xaa)
  larger.set(bytes, 7)
  return larger.subarray(7, 7 + bytes.length)
}

function assertSame(found: Uint8Array, expected: Uint8Array): void {
  assert.equal(Buffer.compare(found, expected), 0, `${found.length} bytes differ from the ${expected.length} expected`)
}

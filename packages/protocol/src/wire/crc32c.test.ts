import { afterEach, describe, expect, it, vi } from 'vitest'
import { crc32c } from './crc32c.ts'
import { shortestForEngine, startCrc32cEngine } from './crc32c-engine.ts'
import { crc32cByTables } from './crc32c-tables.ts'

/** The definition, bit by bit. */
function reference(bytes: Uint8Array, seed = 0): number {
  let state = ~seed
  for (const byte of bytes) {
    state ^= byte
    for (let bit = 0; bit < 8; bit++) state = state & 1 ? (state >>> 1) ^ 0x82f63b78 : state >>> 1
  }
  return ~state >>> 0
}

/** Bytes that look random and are the same each time (xorshift32). */
function randomBytes(length: number, seed = 1): Uint8Array {
  let state = seed
  return Uint8Array.from({ length }, () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return state >>> 11
  })
}

/** The first to last length, each 1 more than the one before. */
function lengths(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

const scratch = 65_536
const ascending = Uint8Array.from({ length: 32 }, (_, index) => index)
const knownAnswers: readonly [string, Uint8Array, number][] = [
  ['nothing', new Uint8Array(), 0],
  ['"123456789"', Uint8Array.from('123456789', digit => digit.charCodeAt(0)), 0xe3069283],
  ['32 zeros', new Uint8Array(32), 0x8a9136aa],
  ['32 ones', new Uint8Array(32).fill(0xff), 0x62a8ab43],
  ['0 to 31', ascending, 0x46dd794e],
  ['31 to 0', ascending.toReversed(), 0x113fdb5c],
]

// Where the code does something else: JavaScript and WebAssembly, each pass, each step of 64 bytes in it, the size of the scratch.
const boundaries = [
  shortestForEngine,
  273,
  273 + 64,
  3408,
  8192,
  8192 + 64,
  16_384,
  scratch,
  scratch + shortestForEngine,
]
const boundaryLengths = boundaries.flatMap(length => lengths(length - 9, length + 9))

const engine = startCrc32cEngine()

describe('WebAssembly engine', () => {
  it('starts on every Node that is tested', () => {
    expect(engine).toBeTypeOf('function')
  })
})

describe.each([
  ['crc32c', crc32c],
  ['crc32cByTables', crc32cByTables],
  ['engine', engine ?? (() => Number.NaN)],
])('%s', (_name, compute) => {
  it.each(knownAnswers)('gives the known checksum of %s', (_title, bytes, checksum) => {
    expect(compute(bytes)).toBe(checksum)
  })

  it('agrees with the definition at every length from 0 to 700', () => {
    const all = randomBytes(700)
    const wrong = lengths(0, 700).filter(length => {
      return compute(all.subarray(0, length)) !== reference(all.subarray(0, length))
    })
    expect(wrong).toEqual([])
  })

  it('agrees with the definition around every internal boundary', () => {
    const all = randomBytes(scratch + 200, 2)
    const wrong = boundaryLengths.filter(length => {
      return compute(all.subarray(0, length), 0x9e3779b9) !== reference(all.subarray(0, length), 0x9e3779b9)
    })
    expect(wrong).toEqual([])
  })

  it('agrees with the definition beyond the scratch, and after it once more for a short input', () => {
    const all = randomBytes(3 * scratch + 5, 3)
    expect(compute(all, 0xffffffff)).toBe(reference(all, 0xffffffff))
    expect(compute(all.subarray(0, 2 * scratch))).toBe(reference(all.subarray(0, 2 * scratch)))
    expect(compute(all.subarray(0, 300))).toBe(reference(all.subarray(0, 300)))
  })

  it.each([7, 130, 700, 9000])('agrees at every offset in its buffer and leaves %i bytes as they are', length => {
    const all = randomBytes(length + 16, 4)
    const before = all.slice()
    for (const offset of lengths(0, 8)) {
      const view = new Uint8Array(all.buffer, offset, length)
      expect(compute(view)).toBe(reference(view))
    }
    expect(all).toEqual(before)
  })

  it.each([0, 1, 0x7fffffff, 0x80000000, 0xffffffff])('goes on from the checksum %i', seed => {
    for (const length of [0, 1, 8, 127, 128, 500, 9000]) {
      const bytes = randomBytes(length, 5)
      expect(compute(bytes, seed)).toBe(reference(bytes, seed))
    }
  })

  it('gives the same however the input is split', () => {
    const all = randomBytes(600, 6)
    const whole = reference(all)
    const wrong = lengths(0, 600).filter(split => {
      return compute(all.subarray(split), compute(all.subarray(0, split))) !== whole
    })
    expect(wrong).toEqual([])
  })

  it('notices every single flipped bit', () => {
    const bytes = randomBytes(400, 7)
    const sound = compute(bytes)
    for (let bit = 0; bit < 8 * bytes.length; bit++) {
      const flipped = bytes.slice()
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      if (compute(flipped) === sound) expect.fail(`bit ${bit} is not noticed`)
    }
  })
})

describe('without an engine', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.resetModules()
  })

  /** A copy of the module that has not looked for an engine yet. */
  async function freshCrc32c(): Promise<typeof crc32c> {
    vi.resetModules()
    const fresh = await import('./crc32c.ts')
    return fresh.crc32c
  }

  it('falls back to tables where there is no WebAssembly', async () => {
    vi.stubGlobal('WebAssembly', undefined)
    const compute = await freshCrc32c()
    const bytes = randomBytes(scratch + 333, 8)
    expect(startCrc32cEngine()).toBeUndefined()
    expect(compute(bytes, 77)).toBe(reference(bytes, 77))
  })

  it('falls back to tables where compiling is refused', async () => {
    const Module = vi.fn(function refuse() {
      throw new Error('refused')
    })
    vi.stubGlobal('WebAssembly', { Module, Instance: Object })
    const compute = await freshCrc32c()
    const bytes = randomBytes(scratch + 333, 9)
    expect(compute(bytes, 77)).toBe(reference(bytes, 77))
    expect(compute(bytes, 77)).toBe(reference(bytes, 77))
    expect(Module).toHaveBeenCalledTimes(1)
  })

  it('compiles at the first long input, not before', async () => {
    type Constructor = new (argument: object) => object
    const { WebAssembly } = globalThis as unknown as { WebAssembly: Record<'Module' | 'Instance', Constructor> }
    const Module = vi.fn(function compile(bytes: Uint8Array) {
      return new WebAssembly.Module(bytes)
    })
    vi.stubGlobal('WebAssembly', { Module, Instance: WebAssembly.Instance })
    const compute = await freshCrc32c()
    expect(compute(ascending)).toBe(0x46dd794e)
    expect(Module).not.toHaveBeenCalled()
    const bytes = randomBytes(shortestForEngine, 10)
    expect([compute(bytes), compute(bytes)]).toEqual([reference(bytes), reference(bytes)])
    expect(Module).toHaveBeenCalledTimes(1)
  })
})

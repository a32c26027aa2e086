import { afterEach, describe, expect, it, vi } from 'vitest'
import { InvalidStateError } from './errors/invalid-state-error.ts'
import { nativeCrc32c } from './native-crc32c.ts'
import { crc32cByTables } from './wire/crc32c-tables.ts'

/** Has Node's `require` resolve and load as told. */
function stubRequire(resolve: () => string, load: () => unknown): void {
  const createRequire = () => Object.assign(load, { resolve })
  vi.stubGlobal('process', { getBuiltinModule: () => ({ createRequire }) })
}

function fail(message: string, code?: string): never {
  throw Object.assign(new Error(message), code === undefined ? {} : { code })
}

function errorOf(action: () => unknown): unknown {
  try {
    return action()
  } catch (error) {
    return error
  }
}

afterEach(() => vi.unstubAllGlobals())

describe('nativeCrc32c', () => {
  it('gives what ours gives: any length, offset and seed', () => {
    const native = nativeCrc32c()
    const bytes = Uint8Array.from({ length: 5000 }, (_, index) => (index * 2_654_435_761) >>> 13)
    expect(native?.(Uint8Array.from('123456789', digit => digit.charCodeAt(0)))).toBe(0xe3069283)
    for (const offset of [0, 1, 3, 8]) {
      for (const length of [0, 1, 7, 8, 100, 1023, 4990]) {
        const view = new Uint8Array(bytes.buffer, offset, length)
        const asBuffer = Buffer.from(bytes.buffer, offset, length)
        for (const seed of [0, 1, 0x7fffffff, 0x80000000, 0xffffffff]) {
          expect(native?.(view, seed)).toBe(crc32cByTables(view, seed))
          expect(native?.(asBuffer, seed)).toBe(crc32cByTables(view, seed))
        }
      }
    }
  })

  it('goes on from a checksum at every split', () => {
    const native = nativeCrc32c()
    const bytes = Uint8Array.from({ length: 100 }, (_, index) => index * 7)
    for (let split = 0; split <= bytes.length; split++) {
      expect(native?.(bytes.subarray(split), native(bytes.subarray(0, split)))).toBe(crc32cByTables(bytes))
    }
  })

  it('is undefined where this is not Node', () => {
    vi.stubGlobal('process', undefined)
    expect(nativeCrc32c()).toBeUndefined()
    vi.stubGlobal('process', {})
    expect(nativeCrc32c()).toBeUndefined()
  })

  it('is undefined where the peer is not installed', () => {
    const load = vi.fn()
    stubRequire(() => fail("Cannot find module '@node-rs/crc32'", 'MODULE_NOT_FOUND'), load)
    expect(nativeCrc32c()).toBeUndefined()
    expect(load).not.toHaveBeenCalled()
  })

  it.each([
    ['its binary is missing', () => fail('Cannot find native binding')],
    ['a module inside of it is missing', () => fail("Cannot find module '@node-rs/x'", 'MODULE_NOT_FOUND')],
    ['it has no such function', () => ({ crc32: () => 0 })],
  ])('throws an InvalidStateError with the cause where %s', (_title, load) => {
    stubRequire(() => '/node_modules/@node-rs/crc32/index.js', load)
    const error = errorOf(nativeCrc32c)
    expect(error).toBeInstanceOf(InvalidStateError)
    expect(error).toMatchObject({ code: 'K_INVALID_STATE', cause: expect.any(Error) })
    expect(String(error)).toContain('install it again on this platform')
  })

  it('throws an InvalidStateError where looking for it fails otherwise', () => {
    stubRequire(
      () => fail('No "exports" main defined', 'ERR_PACKAGE_PATH_NOT_EXPORTED'),
      () => ({}),
    )
    expect(errorOf(nativeCrc32c)).toMatchObject({ cause: { code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' } })
  })
})

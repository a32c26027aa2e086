import { InvalidArgumentError } from '@k/protocol'
import { describe, expect, it } from 'vitest'
import { assertByteFaults, assertCutManner, assertDirection, type ByteFaults } from './byte-faults.ts'

const bytes = new Uint8Array(1)

describe('assertByteFaults', () => {
  it.each<[ByteFaults]>([
    [{}],
    [{ delayMs: 0, bytesPerSecond: 1, chunkBytes: 1, drop: true, stall: false }],
    [{ delayMs: 0.5, cut: {}, garbage: { bytes } }],
    [{ cut: { manner: 'end', afterBytes: 0 }, garbage: { bytes, manner: 'replace', afterBytes: 7 } }],
  ])('accepts %j', faults => {
    expect(assertByteFaults('faults', faults)).toBe(undefined)
  })

  it.each<[unknown, string]>([
    [null, 'faults: got null, must be an object with any of delayMs'],
    [7, 'faults: got 7, must be an object'],
    [{ delayMS: 1 }, 'delayMS: there is no such option; did you mean delayMs?'],
    [{ delayMs: -1 }, 'faults.delayMs: got -1, must be a number of at least 0'],
    [{ delayMs: Number.NaN }, 'faults.delayMs: got NaN, must be a number of at least 0'],
    [{ bytesPerSecond: 0 }, 'faults.bytesPerSecond: got 0, must be a number of at least 1'],
    [{ bytesPerSecond: Number.POSITIVE_INFINITY }, 'faults.bytesPerSecond: got Infinity, must be a number'],
    [{ chunkBytes: 1.5 }, 'faults.chunkBytes: got 1.5, must be a whole number of at least 1'],
    [{ drop: 'yes' }, 'faults.drop: got yes, must be true or false'],
    [{ stall: 1 }, 'faults.stall: got 1, must be true or false'],
    [{ cut: true }, 'faults.cut: got true, must be an object with any of manner, afterBytes'],
    [{ cut: { how: 'end' } }, 'how: there is no such option'],
    [{ cut: { manner: 'rst' } }, 'faults.cut.manner: got "rst"'],
    [{ cut: { afterBytes: -1 } }, 'faults.cut.afterBytes: got -1, must be a whole number of at least 0'],
    [{ garbage: {} }, 'faults.garbage.bytes: must be a Uint8Array of at least one byte'],
    [{ garbage: { bytes: new Uint8Array(0) } }, 'faults.garbage.bytes: must be a Uint8Array of at least one byte'],
    [{ garbage: { bytes, manner: 'swap' } }, 'faults.garbage.manner: got "swap"'],
    [{ garbage: { bytes, afterBytes: 0.1 } }, 'faults.garbage.afterBytes: got 0.1, must be a whole number'],
  ])('refuses %j', (faults, message) => {
    const assert = () => assertByteFaults('faults', faults as ByteFaults)
    expect(assert).toThrow(InvalidArgumentError)
    expect(assert).toThrow(message)
  })
})

describe('assertDirection and assertCutManner', () => {
  it('accept what there is and refuse the rest', () => {
    expect(assertDirection('toBroker')).toBe(undefined)
    expect(assertCutManner('manner', 'end')).toBe(undefined)
    expect(() => assertDirection('toServer' as never)).toThrow('direction: got "toServer"')
    expect(() => assertCutManner('manner', 'fin' as never)).toThrow(InvalidArgumentError)
  })
})

import { describe, expect, it } from 'vitest'
import { decodeMessage, encodeMessage } from '../encoding.ts'
import { UnsupportedVersionError } from '../errors/unsupported-version-error.ts'
import { messages } from '../gen/all.ts'
import { assertVersion, type MessageCodec } from './message-codec.ts'

const codecs = Object.values(messages) as unknown as readonly MessageCodec<unknown>[]

describe('assertVersion', () => {
  const codec = { name: 'Sample', minVersion: 1, maxVersion: 3 }

  it.each([-1, 0, 4, 1.5, Number.NaN, Number.POSITIVE_INFINITY])(
    'refuses %d, and says which versions there are',
    version => {
      expect(() => assertVersion(codec, version)).toThrow(UnsupportedVersionError)
      expect(() => assertVersion(codec, version)).toThrow(/Sample: has no version .*, only 1 to 3/)
    },
  )

  it.each<[unknown, string]>([
    ['2', '"2"'],
    [undefined, 'undefined'],
    [2n, '2n'],
    [Symbol('two'), 'Symbol(two)'],
  ])('refuses a version that is no number (%#)', (version, shown) => {
    expect(() => assertVersion(codec, version as number)).toThrow(`Sample: has no version ${shown}, only 1 to 3`)
  })

  it.each([1, 2, 3])('takes %d', version => {
    expect(() => assertVersion(codec, version)).not.toThrow()
  })
})

describe.each(codecs.map(codec => [codec.name, codec] as const))('%s', (_name, codec) => {
  it('comes back from every version as its default, which is a new one every time', () => {
    expect(codec.default()).not.toBe(codec.default())
    for (let version = codec.minVersion; version <= codec.maxVersion; version++) {
      const bytes = encodeMessage(codec, codec.default(), version)
      expect(decodeMessage(codec, bytes, version), `version ${version}`).toEqual(codec.default())
    }
  })

  it('has no version below its lowest or above its highest, nor between two', () => {
    for (const version of [codec.minVersion - 1, codec.maxVersion + 1, codec.minVersion + 0.5, Number.NaN]) {
      expect(() => encodeMessage(codec, codec.default(), version)).toThrow(UnsupportedVersionError)
      expect(() => decodeMessage(codec, new Uint8Array(100), version)).toThrow(UnsupportedVersionError)
    }
  })
})

import { describe, expect, it } from 'vitest'
import { InvalidArgumentError } from './errors/invalid-argument-error.ts'
import { UnsupportedVersionError, type VersionRange } from './errors/unsupported-version-error.ts'
import { apis as allApis } from './gen/api-keys.ts'
import { type NegotiableApi, type NegotiationOptions, negotiateVersion } from './version-negotiation.ts'

const api = (
  name: string,
  minVersion: number,
  maxVersion: number,
  latestStableVersion = maxVersion,
): NegotiableApi => ({
  name,
  minVersion,
  maxVersion,
  latestStableVersion,
})
const range = (minVersion: number, maxVersion: number) => ({ minVersion, maxVersion })

const produce = api('Produce', 3, 13)
const fetch = api('Fetch', 4, 18)
const metadata = api('Metadata', 0, 13)
const initProducerId = api('InitProducerId', 0, 6, 5)
const shareFetch = api('ShareFetch', 1, 2)

function refusal(run: () => unknown): UnsupportedVersionError {
  try {
    run()
  } catch (error) {
    if (error instanceof UnsupportedVersionError) return error
    throw error
  }
  throw new Error('a version was chosen')
}

describe('negotiateVersion', () => {
  it.each<[string, NegotiableApi, VersionRange, NegotiationOptions, number]>([
    ['Produce to Kafka 4.4', produce, range(0, 13), {}, 13],
    ['Produce to Kafka 3.9', produce, range(0, 11), {}, 11],
    ['Produce to Kafka 2.1', produce, range(0, 7), {}, 7],
    ['Fetch from Kafka 3.9', fetch, range(0, 17), {}, 17],
    ['a request without topic ids', fetch, range(4, 18), { maxVersion: 12 }, 12],
    ['a request by topic id', metadata, range(0, 12), { minVersion: 12 }, 12],
    ['a version that Kafka still changes', initProducerId, range(0, 6), {}, 5],
    [
      'a version that is allowed although Kafka still changes it',
      initProducerId,
      range(0, 6),
      { allowUnstable: true },
      6,
    ],
    ['a limit above what there is', initProducerId, range(0, 6), { maxVersion: 99 }, 5],
    ['a broker of the future', metadata, range(3, 99), {}, 13],
  ])('chooses for %s', (_, ...row) => {
    const [ours, broker, options, expected] = row
    expect(negotiateVersion(ours, broker, options)).toBe(expected)
  })

  it('never chooses Produce 0-2 although brokers of 4.x advertise them (KAFKA-18659)', () => {
    expect(negotiateVersion(produce, range(0, 13))).toBe(13)
    expect(negotiateVersion(produce, range(0, 13), { minVersion: 0, maxVersion: 3 })).toBe(3)
    expect(refusal(() => negotiateVersion(produce, range(0, 2)))).toMatchObject({
      message:
        '[K_UNSUPPORTED_VERSION] Produce: this library has versions 3-13 and the broker has versions 0-2; ' +
        'upgrade the broker to Kafka 2.1 or newer',
      subject: 'Produce',
      supported: range(3, 13),
      broker: range(0, 2),
      context: { api: 'Produce' },
    })
    expect(() => negotiateVersion(produce, range(0, 13), { maxVersion: 2 })).toThrow(
      'of which this request can use no version, and the broker has versions 0-13; ask less of one request',
    )
  })

  it.each<[string, NegotiableApi, VersionRange | undefined, NegotiationOptions, string]>([
    [
      'does not offer the API',
      shareFetch,
      undefined,
      {},
      'ShareFetch: this library has versions 1-2 and the broker does not offer this API; ' +
        'brokers have it from Kafka 4.2 on, unless it is turned off there: upgrade or configure the broker',
    ],
    [
      'has only early access',
      shareFetch,
      range(0, 0),
      {},
      'this library has versions 1-2 and the broker has version 0; upgrade the broker to Kafka 4.2 or newer',
    ],
    [
      'is too old for the request',
      metadata,
      range(0, 9),
      { minVersion: 12 },
      'this library has versions 0-13, of which this request can use versions 12-13, and the broker has versions 0-9; ' +
        'upgrade the broker, or do without what this request asks for',
    ],
    [
      'is newer than this library',
      metadata,
      range(14, 20),
      {},
      'this library has versions 0-13 and the broker has versions 14-20; the broker is newer: upgrade this library',
    ],
    [
      'is newer than the limit',
      fetch,
      range(13, 20),
      { maxVersion: 12 },
      'of which this request can use versions 4-12, and the broker has versions 13-20; ' +
        'the broker no longer has what this request is limited to: lift the limit',
    ],
    [
      'has a version that Kafka still changes',
      initProducerId,
      range(0, 6),
      { minVersion: 6 },
      'this library has versions 0-5, of which this request can use no version, and the broker has versions 0-6; ' +
        'allow unstable versions for it',
    ],
    [
      'would have what this library has not',
      initProducerId,
      range(0, 9),
      { minVersion: 8 },
      'the broker has versions 0-9; ask less of one request, or upgrade this library',
    ],
    [
      'is below what this library has, whatever is asked',
      produce,
      range(0, 2),
      { minVersion: 14 },
      'the broker has versions 0-2; upgrade the broker to Kafka 2.1 or newer',
    ],
    [
      'has not the version that Kafka still changes either',
      initProducerId,
      range(0, 5),
      { minVersion: 6 },
      'the broker has versions 0-5; upgrade the broker, or do without what this request asks for',
    ],
    [
      'is too new for the version that Kafka still changes',
      initProducerId,
      range(7, 9),
      { minVersion: 6 },
      'the broker has versions 7-9; ask less of one request, or upgrade this library',
    ],
    [
      'could do what the limits together rule out',
      initProducerId,
      range(0, 6),
      { minVersion: 6, maxVersion: 5 },
      'the request needs at least version 6 and can have at most version 5: ask less of it, or give up the condition',
    ],
    [
      'does not offer what nodes send each other',
      api('AllocateProducerIds', 0, 0),
      undefined,
      {},
      'the broker does not offer this API; it is not one that brokers serve to clients: use another',
    ],
    [
      'is too old for what nodes send each other',
      api('AlterPartition', 2, 3),
      range(0, 1),
      {},
      'the broker has versions 0-1; upgrade the broker',
    ],
  ])('refuses a broker that %s', (_, ...row) => {
    const [ours, broker, options, message] = row
    expect(refusal(() => negotiateVersion(ours, broker, options)).message).toContain(message)
  })

  it.each<[string, unknown, unknown, unknown, string]>([
    ['a broken limit', produce, range(0, 13), { maxVersion: 11.5 }, 'options.maxVersion: got 11.5, must be an integer'],
    [
      'a limit of text',
      produce,
      range(0, 13),
      { maxVersion: '11' },
      'options.maxVersion: got "11", must be an integer',
    ],
    ['a limit of NaN', produce, range(0, 13), { minVersion: Number.NaN }, 'options.minVersion: got NaN, must be an'],
    [
      'a limit of null',
      produce,
      range(0, 13),
      { minVersion: null },
      'options.minVersion: got null, must be an integer',
    ],
    ['no options', produce, range(0, 13), null, 'options: got null, must be an object'],
    ['a switch of text', produce, range(0, 13), { allowUnstable: 'no' }, 'options.allowUnstable: got "no", must be'],
    ['a broken range', produce, range(0, 1.5), {}, 'broker.maxVersion: got 1.5, must be an integer'],
    ['half a range', produce, { maxVersion: 13 }, {}, 'broker.minVersion: got undefined, must be an integer'],
    ['no range', produce, null, {}, 'broker: got null, must be an object'],
    ['no API', undefined, undefined, {}, 'api: got undefined, must be an object'],
    [
      'an API that is no more',
      allApis[7],
      range(0, 3),
      {},
      'api.minVersion: got undefined, must be an integer; an API that',
    ],
  ])('refuses %s', (_, ...row) => {
    const [ours, broker, options, message] = row
    const choose = () => negotiateVersion(ours as NegotiableApi, broker as VersionRange, options as NegotiationOptions)
    expect(choose).toThrow(InvalidArgumentError)
    expect(choose).toThrow(message)
  })

  it('chooses the highest version that everybody has, and refuses only without any, for all small ranges', () => {
    const versions = [0, 1, 2, 3]
    const ranges = versions.flatMap(low => versions.filter(high => high >= low).map(high => range(low, high)))
    const apis = ranges.flatMap(({ minVersion, maxVersion }) =>
      versions.filter(stable => stable <= maxVersion).map(stable => api('Produce', minVersion, maxVersion, stable)),
    )
    const limits: NegotiationOptions[] = [undefined, ...versions].flatMap(minVersion =>
      [undefined, ...versions].flatMap(maxVersion =>
        [false, true].map(allowUnstable => ({ minVersion, maxVersion, allowUnstable })),
      ),
    )
    for (const ours of apis) {
      for (const broker of ranges) {
        for (const options of limits) {
          const expected = versions.findLast(version => isCommon(version, ours, broker, options))
          const what = JSON.stringify({ ours, broker, options })
          if (expected === undefined) expect(() => negotiateVersion(ours, broker, options), what).toThrow(/; ./)
          else expect(negotiateVersion(ours, broker, options), what).toBe(expected)
        }
      }
    }
  })
})

function isCommon(
  version: number,
  ours: NegotiableApi,
  broker: VersionRange,
  { minVersion, maxVersion, allowUnstable }: NegotiationOptions,
): boolean {
  return (
    version >= ours.minVersion &&
    version <= ours.maxVersion &&
    (allowUnstable === true || version <= ours.latestStableVersion) &&
    version >= broker.minVersion &&
    version <= broker.maxVersion &&
    (minVersion === undefined || version >= minVersion) &&
    (maxVersion === undefined || version <= maxVersion)
  )
}

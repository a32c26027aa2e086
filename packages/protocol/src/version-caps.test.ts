import { describe, expect, it } from 'vitest'
import { InvalidArgumentError } from './errors/invalid-argument-error.ts'
import { type VersionConditions, versionLimits } from './version-caps.ts'
import { negotiateVersion } from './version-negotiation.ts'

const transactionV1 = { inTransaction: true, transactionVersion2: false } as const
const transactionV2 = { inTransaction: true, transactionVersion2: true } as const
const both = { topicsKnownBy: 'both' } as const
const ids = { topicsKnownBy: 'ids' } as const

const rows: [string, VersionConditions, { minVersion?: number; maxVersion?: number }][] = [
  ['Produce', {}, { maxVersion: 12 }],
  ['Produce', both, {}],
  ['Produce', ids, { minVersion: 13 }],
  ['Produce', { ...both, ...transactionV1 }, { maxVersion: 11 }],
  ['Produce', transactionV1, { maxVersion: 11 }],
  ['Produce', transactionV2, { maxVersion: 12 }],
  ['Produce', { ...both, ...transactionV2 }, {}],
  ['Fetch', {}, { maxVersion: 12 }],
  ['Fetch', both, {}],
  ['Fetch', ids, { minVersion: 13 }],
  ['Fetch', { ...both, ...transactionV1 }, {}],
  ['TxnOffsetCommit', {}, { maxVersion: 4 }],
  ['TxnOffsetCommit', both, { maxVersion: 4 }],
  ['TxnOffsetCommit', { transactionVersion2: true }, { maxVersion: 5 }],
  ['TxnOffsetCommit', { ...both, transactionVersion2: true }, {}],
  ['TxnOffsetCommit', { ...ids, transactionVersion2: true }, { minVersion: 6 }],
  ['TxnOffsetCommit', ids, { minVersion: 6, maxVersion: 4 }],
  ['EndTxn', {}, { maxVersion: 4 }],
  ['EndTxn', { transactionVersion2: true }, {}],
  ['OffsetCommit', {}, { maxVersion: 9 }],
  ['OffsetCommit', both, {}],
  ['OffsetCommit', ids, { minVersion: 10 }],
  ['OffsetFetch', {}, { maxVersion: 9 }],
  ['OffsetFetch', both, {}],
  ['OffsetFetch', ids, { minVersion: 10 }],
  ['AddPartitionsToTxn', {}, { maxVersion: 3 }],
  ['AddPartitionsToTxn', { ...both, ...transactionV2 }, { maxVersion: 3 }],
  ['Metadata', {}, {}],
  ['Metadata', both, {}],
  ['Metadata', ids, { minVersion: 12 }],
  ['DeleteTopics', {}, {}],
  ['DeleteTopics', both, {}],
  ['DeleteTopics', ids, { minVersion: 6 }],
  ['ListOffsets', {}, {}],
  ['InitProducerId', transactionV1, {}],
]

describe('versionLimits', () => {
  it.each(rows)('of %s under %j is %j', (apiName, conditions, limits) => {
    expect(versionLimits(apiName, conditions)).toEqual(limits)
  })

  it.each(['OffsetCommit', 'OffsetFetch'])('R13 %s has version 10 only where topics are known by id', apiName => {
    expect(versionLimits(apiName, { topicsKnownBy: 'names' })).toEqual({ maxVersion: 9 })
    expect(versionLimits(apiName, { topicsKnownBy: 'ids' })).toEqual({ minVersion: 10 })
    expect(versionLimits(apiName, { topicsKnownBy: 'both' })).toEqual({})
  })

  it.each<[string, unknown, string]>([
    ['produce', {}, 'apiName: got "produce"; did you mean Produce?'],
    ['toString', {}, 'apiName: got "toString"; must be one of Produce, Fetch,'],
    ['ControlledShutdown', {}, 'apiName: got "ControlledShutdown"; must be one of'],
    [7 as never, {}, 'apiName: got 7; must be one of'],
    ['Fetch', null, 'conditions: got null, must be an object'],
    [
      'Fetch',
      { topicsKnownBy: 'name' },
      'topicsKnownBy: got "name"; did you mean names? It must be one of names, ids,',
    ],
    ['Fetch', { topicsKnownBy: null }, 'topicsKnownBy: got null; must be one of names, ids, both'],
    ['Produce', { inTransaction: 'false' }, 'inTransaction: got "false", must be true or false'],
    ['Produce', { transactionVersion2: 2 }, 'transactionVersion2: got 2, must be true or false'],
  ])('refuses %s under %j', (apiName, conditions, message) => {
    const limit = () => versionLimits(apiName, conditions as VersionConditions)
    expect(limit).toThrow(InvalidArgumentError)
    expect(limit).toThrow(message)
  })

  it('limits what is negotiated', () => {
    const api = { name: 'Produce', minVersion: 3, maxVersion: 13, latestStableVersion: 13 }
    const broker = { minVersion: 0, maxVersion: 13 }
    expect(negotiateVersion(api, broker, versionLimits('Produce', { ...both, ...transactionV2 }))).toBe(13)
    expect(negotiateVersion(api, broker, versionLimits('Produce', { ...both, ...transactionV1 }))).toBe(11)
    expect(negotiateVersion(api, broker, versionLimits('Produce'))).toBe(12)
  })

  it('leaves nothing to topics that are known by id only where transactions of version 1 have names only', () => {
    const api = { name: 'TxnOffsetCommit', minVersion: 0, maxVersion: 6, latestStableVersion: 6 }
    const limits = versionLimits('TxnOffsetCommit', ids)
    expect(() => negotiateVersion(api, { minVersion: 0, maxVersion: 6 }, limits)).toThrow(
      'TxnOffsetCommit: this library has versions 0-6, of which this request can use no version, and the broker has versions 0-6; ' +
        'the request needs at least version 6 and can have at most version 4: ask less of it,',
    )
  })
})

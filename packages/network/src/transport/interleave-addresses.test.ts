import { describe, expect, it } from 'vitest'
import { interleaveAddresses } from './interleave-addresses.ts'

const resolved = (...addresses: string[]) =>
  addresses.map(address => ({ address, family: address.includes(':') ? 6 : 4 }))

describe('interleaveAddresses', () => {
  it.each([
    [
      ['::1', '::2', '::3', '10.0.0.1', '10.0.0.2'],
      ['::1', '10.0.0.1', '::2', '10.0.0.2', '::3'],
    ],
    [
      ['10.0.0.1', '10.0.0.2', '::1'],
      ['10.0.0.1', '::1', '10.0.0.2'],
    ],
    [
      ['::1', '10.0.0.1', '10.0.0.2', '10.0.0.3'],
      ['::1', '10.0.0.1', '10.0.0.2', '10.0.0.3'],
    ],
    [
      ['10.0.0.2', '10.0.0.1'],
      ['10.0.0.2', '10.0.0.1'],
    ],
  ])('has the families take turns, the first one first: %j', (addresses, expected) => {
    expect(interleaveAddresses(resolved(...addresses))).toEqual(expected)
  })

  it('has an address once that was resolved twice', () => {
    expect(interleaveAddresses(resolved('127.0.0.1', '127.0.0.1', '::1'))).toEqual(['127.0.0.1', '::1'])
  })

  it('makes nothing of nothing', () => {
    expect(interleaveAddresses([])).toEqual([])
  })
})

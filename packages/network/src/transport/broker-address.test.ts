import { describe, expect, it } from 'vitest'
import { describeAddress } from './broker-address.ts'

describe('describeAddress', () => {
  it('puts an IPv6 address in brackets', () => {
    expect(describeAddress({ host: 'fe80::1', port: 1 })).toBe('[fe80::1]:1')
  })
})

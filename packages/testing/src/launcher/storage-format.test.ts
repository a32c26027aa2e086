import { describe, expect, it } from 'vitest'
import { randomUuid } from './storage-format.ts'

describe('randomUuid', () => {
  it('is 16 bytes in URL-safe base 64 without padding', () => {
    const bytes = Buffer.from('00fbefbe0102030405060708090a0bff', 'hex')
    expect(randomUuid(() => bytes)).toBe('APvvvgECAwQFBgcICQoL_w')
  })

  it('never begins with a dash: it takes the next one', () => {
    const drawn = ['f8', 'fb', 'f7', '00'].map(first => Buffer.from(first.padEnd(32, '0'), 'hex'))
    expect(drawn.map(bytes => bytes.toString('base64url')[0])).toEqual(['-', '-', '9', 'A'])
    expect(randomUuid(() => drawn.shift() ?? Buffer.alloc(16))).toBe('9wAAAAAAAAAAAAAAAAAAAA')
    expect(drawn.length).toBe(1)
  })

  it('differs from one call to the next', () => {
    const uuids = Array.from({ length: 100 }, () => randomUuid())
    expect(new Set(uuids).size).toBe(100)
    expect(new Set(uuids.map(uuid => Buffer.from(uuid, 'base64url').length))).toEqual(new Set([16]))
  })
})

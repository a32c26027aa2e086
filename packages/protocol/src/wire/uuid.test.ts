import { describe, expect, it } from 'vitest'
import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'
import { Reader } from './reader.ts'
import { readUuid, writeUuid, zeroUuid } from './uuid.ts'

const samples = [
  new Uint8Array(16),
  new Uint8Array(16).fill(0xff),
  Uint8Array.from({ length: 16 }, (_, index) => index),
  Uint8Array.from({ length: 16 }, (_, index) => 251 - index * 13),
]

const circular: { self?: unknown } = {}
circular.self = circular

describe('Uuid', () => {
  it.each(samples)('is its 16 bytes in base64 for URLs, in both directions (%#)', bytes => {
    const expected = Buffer.from(bytes).toString('base64url')
    expect(readUuid(Uint8Array.from([9, ...bytes]), 1)).toBe(expected)
    const target = new Uint8Array(18)
    writeUuid(target, 1, expected)
    expect([...target]).toEqual([0, ...bytes, 0])
    expect(new Reader(Uint8Array.from(bytes)).uuid('topicId')).toBe(expected)
  })

  it('has a name for the one of zeros', () => {
    expect(readUuid(new Uint8Array(16), 0)).toBe(zeroUuid)
  })

  it.each([
    '',
    'A'.repeat(21),
    'A'.repeat(23),
    `${'A'.repeat(21)}B`,
    `${'A'.repeat(21)}=`,
    `+${'A'.repeat(21)}`,
    7,
    null,
    undefined,
    5n,
    circular,
    Object.create(null),
    Symbol('uuid'),
    'A'.repeat(5000),
  ])('refuses what is no UUID, and shows little of it (%#)', text => {
    expect(() => writeUuid(new Uint8Array(16), 0, text as string, 'topicId')).toThrow(InvalidArgumentError)
    expect(() => writeUuid(new Uint8Array(16), 0, text as string, 'topicId')).toThrow(
      /topicId: got .{1,63}, must be 16 bytes/,
    )
  })
})

import { describe, expect, it } from 'vitest'
import { crc32 } from './crc32.ts'

const digits = new TextEncoder().encode('123456789')

describe('crc32', () => {
  it('has the check value of CRC-32', () => {
    expect(crc32(digits)).toBe(0xcbf43926)
    expect(crc32(new Uint8Array(0))).toBe(0)
  })

  it('goes on where it stopped', () => {
    expect(crc32(digits.subarray(4), crc32(digits.subarray(0, 4)))).toBe(0xcbf43926)
  })
})

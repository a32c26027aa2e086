import { WireFormatError } from '@k/protocol'
import { describe, expect, it } from 'vitest'
import { readRawBlock } from './raw-block.ts'
import { checkElements } from './snappy-elements.ts'

function check(hex: string): void {
  const bytes = Buffer.from(`aaaa${hex}aaaa`, 'hex')
  checkElements(bytes, readRawBlock(bytes, 2, bytes.length - 2))
}

function failure(hex: string): WireFormatError {
  try {
    check(hex)
  } catch (error) {
    if (error instanceof WireFormatError) return error
    throw error
  }
  throw new Error(`${hex} was accepted`)
}

describe('checkElements', () => {
  it.each([
    ['nothing', '00'],
    ['a literal', '0510636f646563'],
    ['a literal of 60 bytes, and lengths of 1, 2, 3 and 4 bytes', `3cec${'61'.repeat(60)}`],
    ['a length of 1 byte', `3df03c${'61'.repeat(61)}`],
    ['a length of 2 bytes', `3df43c00${'61'.repeat(61)}`],
    ['a length of 3 bytes', `3df83c0000${'61'.repeat(61)}`],
    ['a length of 4 bytes', `3dfc3c000000${'61'.repeat(61)}`],
    [
      'copies whose offset has 1, 2 and 4 bytes, overlapping',
      '0d0061010102010003'.concat('01000000').replace('0d', '07'),
    ],
    ['a copy from 2047 bytes back', `8410f4ff07${'61'.repeat(2048)}e1ff`],
  ])('accepts %s', (_, hex) => {
    expect(() => check(hex)).not.toThrow()
  })

  it.each([
    ['a literal beyond the end', '0510636f6465', 3],
    ['a length that is cut short', '05f4', 3],
    ['a literal of 2 GiB and more, on which snappyjs goes backwards', '05fcfaffffff6300000000', 3],
    ['a short copy that is cut short', '05006101', 5],
    ['a copy that is cut short', '0500611200', 5],
    ['a long copy that is cut short', '05006113010000', 5],
    ['an offset of 0', '0500610100', 5],
    ['an offset from before the beginning', '0500610102', 5],
    ['an offset from far before the beginning', '05006113ffffffff', 5],
    ['a copy before anything else', '040101', 3],
    ['too few bytes', '0610636f646563', 9],
    ['too many bytes', '0410636f646563', 9],
    ['too many bytes of a copy', '0400610101', 7],
  ])('refuses %s, and says where', (_, hex, offset) => {
    expect(failure(hex)).toMatchObject({ offset, path: 'records' })
  })
})

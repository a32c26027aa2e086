import { describe, expect, it } from 'vitest'
import { WireFormatError } from '../errors/wire-format-error.ts'
import { headersSize, readRecordHeaders, writeHeaders } from './record-header.ts'

const headers = [
  { key: 'a', value: 'é' },
  { key: '', value: null },
  { key: 'a', value: Uint8Array.of(1, 2, 3) },
]

function written(): Uint8Array {
  const bytes = new Uint8Array(headersSize(headers) + 2)
  expect(writeHeaders(bytes, 2, headers)).toBe(bytes.length)
  return bytes
}

describe('readRecordHeaders', () => {
  it('reads what was written', () => {
    expect(readRecordHeaders(written(), 2).map(({ key, value }) => [key, value && [...value]])).toEqual([
      ['a', [0xc3, 0xa9]],
      ['', null],
      ['a', [1, 2, 3]],
    ])
  })

  it('refuses headers cut at any byte', () => {
    const bytes = written()
    for (let end = 3; end < bytes.length; end++) {
      expect(() => readRecordHeaders(bytes.subarray(0, end), 2), `cut at ${end}`).toThrow(WireFormatError)
    }
  })

  it.each([
    ['a count beyond the bytes', [0xfe, 0xff, 0xff, 0xff, 0x0f, 3, 1], 'headers'],
    ['a negative count', [1], 'headers'],
    ['a null key', [2, 1, 0], 'headers[0].key'],
    ['a key beyond the bytes', [2, 40, 0], 'headers[0].key'],
    ['a value beyond the bytes', [2, 2, 97, 4, 1], 'headers[0].value'],
  ])('refuses %s', (_, bytes, path) => {
    expect(() => readRecordHeaders(Uint8Array.from(bytes), 0)).toThrow(expect.objectContaining({ path }))
  })
})

import { describe, expect, it } from 'vitest'
import { readUtf8, utf8Length, writeUtf8 } from './utf8.ts'

const bom = '\uFEFF'
const texts = ['', 'a', 'é', '漢', '😀', `${bom}a`, 'a'.repeat(12), 'a'.repeat(13), 'a'.repeat(16), 'a'.repeat(17)]
const longer = [
  ...texts,
  'aaaaaaaaaaaaé',
  'aé漢😀'.repeat(20),
  `${bom}${'a'.repeat(40)}`,
  '\u0000\u007f\u0080\u07ff\u0800\uffff',
]

function written(text: string): Uint8Array {
  const target = new Uint8Array(text.length * 3 + 2).fill(0xee)
  return target.slice(2, 2 + writeUtf8(target, 2, text))
}

describe('UTF-8', () => {
  it.each(longer)('of %j is that of the platform, and its length is known beforehand', text => {
    const expected = new TextEncoder().encode(text)
    expect(written(text)).toEqual(expected)
    expect(utf8Length(text)).toBe(expected.length)
    const padded = Uint8Array.from([7, ...expected, 7])
    expect(readUtf8(padded, 1, 1 + expected.length)).toBe(text)
  })

  it.each(['\ud800', '\udc00', 'a\ud800b', '\udc00\ud800', '\ud800\ud800\udc00', `${'a'.repeat(20)}\ud800`])(
    'writes lone surrogates as U+FFFD (%#)',
    text => {
      const bytes = written(text)
      expect(bytes.length).toBe(utf8Length(text))
      expect(readUtf8(bytes, 0, bytes.length)).toBe(new TextDecoder().decode(new TextEncoder().encode(text)))
    },
  )

  it('keeps a byte order mark in short and in long texts', () => {
    for (const rest of ['', 'short', 'a text that is longer than the loop']) {
      const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(rest)])
      expect(readUtf8(bytes, 0, bytes.length)).toBe(bom + rest)
    }
  })

  it('reads bytes that are no UTF-8 as U+FFFD', () => {
    expect(readUtf8(Uint8Array.of(0x61, 0xff, 0x62), 0, 3)).toBe('a\ufffdb')
    expect(readUtf8(new Uint8Array(20).fill(0x80), 0, 20)).toBe('\ufffd'.repeat(20))
  })
})

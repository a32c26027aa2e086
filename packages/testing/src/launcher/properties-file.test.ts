import { describe, expect, it } from 'vitest'
import { formatProperties } from './properties-file.ts'

const isBlank = (character: string | undefined) => character === ' ' || character === '\t' || character === '\f'

/** The value of the escape sequence at a backslash, and where the text goes on after it. */
function readEscape(line: string, at: number): [string, number] {
  const letter = line[at + 1] ?? ''
  if (letter === 'u') return [String.fromCharCode(Number.parseInt(line.slice(at + 2, at + 6), 16)), at + 6]
  return [{ t: '\t', n: '\n', r: '\r', f: '\f' }[letter] ?? letter, at + 2]
}

/** The text from a position to the first unescaped character that ends it, and that character's position. */
function readText(line: string, from: number, isEnd: (character: string) => boolean): [string, number] {
  let text = ''
  let at = from
  while (at < line.length && !isEnd(line[at] ?? '')) {
    const [character, next] = line[at] === '\\' ? readEscape(line, at) : [line[at] ?? '', at + 1]
    text += character
    at = next
  }
  return [text, at]
}

/** Follows `java.util.Properties.load(InputStream)`, but for continuation lines: a line that ends in an odd backslash is an error here. */
function parseProperties(bytes: Buffer): [string, string][] {
  const lines = bytes.toString('latin1').split(/\r\n|\r|\n/)
  return lines.flatMap((raw): [string, string][] => {
    const line = raw.replace(/^[ \t\f]+/, '')
    if (line === '' || line.startsWith('#') || line.startsWith('!')) return []
    if (/(?<!\\)(\\\\)*\\$/.test(line)) throw new Error(`the line goes on: ${line}`)
    let [key, at] = readText(line, 0, character => character === '=' || character === ':' || isBlank(character))
    while (isBlank(line[at])) at++
    if (line[at] === '=' || line[at] === ':') at++
    while (isBlank(line[at])) at++
    const [value] = readText(line, at, () => false)
    return [[key, value]]
  })
}

const readBack = (entries: Record<string, string>) => parseProperties(Buffer.from(formatProperties(entries), 'latin1'))

describe('formatProperties', () => {
  it('writes one line for each entry, in their order', () => {
    expect(formatProperties({ 'node.id': '1', listeners: 'PLAINTEXT://127.0.0.1:9092', a: '' })).toBe(
      'node.id=1\nlisteners=PLAINTEXT://127.0.0.1:9092\na=\n',
    )
  })

  it('writes nothing for no entries', () => {
    expect(formatProperties({})).toBe('')
  })

  it.each([
    ['a backslash', 'RULE:\\d', 'key=RULE:\\\\d\n'],
    ['a backslash at the end', 'C:\\', 'key=C:\\\\\n'],
    ['a leading blank', ' x', 'key=\\ x\n'],
    ['several leading blanks', '  x', 'key=\\  x\n'],
    ['a leading tab', '\tx', 'key=\\\tx\n'],
    ['a blank at the end', 'x ', 'key=x \n'],
    ['a newline', 'a\nb', 'key=a\\nb\n'],
    ['a carriage return', 'a\r\nb', 'key=a\\r\\nb\n'],
    ['a separator, which needs no escape', '=:#!', 'key==:#!\n'],
    ['Latin-1', 'é', 'key=\\u00e9\n'],
    ['another script', '日', 'key=\\u65e5\n'],
    ['a character beyond the basic plane', '😀', 'key=\\ud83d\\ude00\n'],
    ['a control character', '\u0000\u007f', 'key=\\u0000\\u007f\n'],
  ])('writes a value with %s', (_what, value, line) => {
    expect(formatProperties({ key: value })).toBe(line)
    expect(readBack({ key: value })).toEqual([['key', value]])
  })

  it.each([
    ['an equals sign', 'a=b', 'a\\=b=v\n'],
    ['a colon', 'a:b', 'a\\:b=v\n'],
    ['a hash in front, which is no comment', '#a', '\\#a=v\n'],
    ['an exclamation mark in front, which is no comment', '!a', '\\!a=v\n'],
    ['a blank', 'a b', 'a\\ b=v\n'],
    ['a blank in front', ' a', '\\ a=v\n'],
    ['several blanks in front', '  a', '\\ \\ a=v\n'],
    ['a tab', 'a\tb', 'a\\\tb=v\n'],
    ['a tab in front', '\ta', '\\\ta=v\n'],
    ['a form feed', 'a\fb', 'a\\\fb=v\n'],
    ['a form feed in front', '\fa', '\\\fa=v\n'],
    ['nothing but a blank', ' ', '\\ =v\n'],
    ['nothing at all', '', '=v\n'],
    ['a backslash in front of a blank', '\\ a', '\\\\\\ a=v\n'],
    ['a backslash', 'a\\b', 'a\\\\b=v\n'],
    ['a newline', 'a\nb', 'a\\nb=v\n'],
    ['another script', 'ключ', '\\u043a\\u043b\\u044e\\u0447=v\n'],
  ])('writes a key with %s', (_what, key, line) => {
    expect(formatProperties({ [key]: 'v' })).toBe(line)
    expect(readBack({ [key]: 'v' })).toEqual([[key, 'v']])
  })

  it('is read back as it was, whatever the keys and values, by a reader that follows java.util.Properties', () => {
    // One round a seed; the long tier gives thousands (K_TEST_SEEDS), and a failure names the seed.
    const seeds = Number(process.env.K_TEST_SEEDS ?? 500)
    let random = seededRandom(0)
    const pick = (alphabet: readonly string[]) => alphabet[Math.floor(random() * alphabet.length)] ?? ''
    const text = (alphabet: readonly string[], length: number) => Array.from({ length }, () => pick(alphabet)).join('')
    const tricky = [
      'a',
      'Z',
      '0',
      '.',
      '=',
      ':',
      '#',
      '!',
      '\\',
      '\n',
      '\r',
      '\u0000',
      '\u007f',
      'é',
      '日',
      '😀',
      'u00e9',
      'n',
    ]
    const forKeys = [...tricky, ' ', '\t', '\f']
    const forValues = [...forKeys, '"', "'", ';']
    for (let seed = 0; seed < seeds; seed++) {
      random = seededRandom(seed)
      const entries = Array.from({ length: 4 }, (_, index) => [
        // The letter is in no other part of a key: it keeps the four apart.
        `${text(forKeys, Math.floor(random() * 4))}k${index}${text(forKeys, Math.floor(random() * 4))}`,
        text(forValues, Math.floor(random() * 8)),
      ])
      expect(readBack(Object.fromEntries(entries)), `seed ${seed}`).toEqual(entries)
    }
  })
})

/** Mulberry32: the same numbers from the same seed, on every machine. */
function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

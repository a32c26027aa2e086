import { describe, expect, it } from 'vitest'
import { describeVersions, versionCondition, versionExpression, versionStatement } from './version-chain.ts'

const scope = { min: 1, max: 6 }

describe('the code of a range of versions', () => {
  it('is one expression where all versions have the same', () => {
    expect(versionExpression(scope, () => 'a')).toBe('a')
  })

  it('is a chain of expressions, newest first', () => {
    const codeOf = (version: number) => (version >= 5 ? 'c' : version >= 2 ? 'b' : 'a')
    expect(versionExpression(scope, codeOf)).toBe('version >= 5 ? c : version >= 2 ? b : a')
  })

  it('is nothing where no version has any', () => {
    expect(versionStatement(scope, () => '')).toEqual([])
  })

  it.each([
    ['from a version on', (v: number) => (v >= 3 ? 'a' : ''), 'if (version >= 3) { a }'],
    ['up to a version', (v: number) => (v < 3 ? 'a' : ''), 'if (version < 3) { a }'],
    ['in two ways', (v: number) => (v >= 3 ? 'b' : 'a'), 'if (version >= 3) { b } else { a }'],
    [
      'in three ways',
      (v: number) => 'abc'.charAt(Math.floor((v - 1) / 2)),
      'if (version >= 5) { c } else if (version >= 3) { b } else { a }',
    ],
    ['in the middle', (v: number) => (v === 3 ? 'a' : ''), 'if (version < 4) { if (version >= 3) { a } }'],
    ['with a gap', (v: number) => (v === 3 ? '' : 'a'), 'if (version >= 4) { a } else if (version < 3) { a }'],
  ])('is a statement for what is done %s', (_, codeOf, expected) => {
    expect(
      versionStatement(scope, codeOf)
        .map(line => line.trim())
        .join(' '),
    ).toBe(expected)
  })

  it('keeps two statements of one version apart from those after them', () => {
    const codeOf = (version: number) => (version >= 4 ? 'a\nb' : version >= 2 ? 'if (x) c\nd' : '')
    expect(versionStatement(scope, codeOf)).toEqual([
      'if (version >= 4) {',
      '  a',
      '  b',
      '} else if (version >= 2) {',
      '  if (x) c',
      '  d',
      '}',
    ])
  })

  it('runs what each version has, whatever the versions have', () => {
    // Every assignment of nothing, a and b to the six versions.
    for (let seed = 0; seed < 3 ** 6; seed++) {
      const codes = Array.from({ length: 7 }, (_, version) => Math.floor(seed / 3 ** (version - 1)) % 3)
      const codeOf = (version: number) =>
        ['', "did.push('a')", "did.push('b')\ndid.push('c')"][codes[version] ?? 0] ?? ''
      const run = new Function('version', 'did', versionStatement(scope, codeOf).join('\n'))
      for (let version = scope.min; version <= scope.max; version++) {
        const did: string[] = []
        run(version, did)
        expect([seed, version, did.join('')]).toEqual([seed, version, ['', 'a', 'bc'][codes[version] ?? 0]])
      }
    }
  })

  it('has a condition only where not all versions are meant', () => {
    expect(versionCondition(scope, { min: 0, max: 6 })).toBe('')
    expect(versionCondition(scope, { min: 3, max: 6 })).toBe('version >= 3')
    expect(versionCondition(scope, { min: 3, max: 4 })).toBe('version >= 3 && version <= 4')
  })

  it('is described with its ends', () => {
    expect([describeVersions({ min: 9, max: 13 }), describeVersions({ min: 4, max: 4 })]).toEqual(['9–13', '4'])
  })
})

import { describe, expect, it } from 'vitest'
import { includes, intersect, listVersions, noVersions, parseVersions } from './version-range.ts'

describe('a range of versions', () => {
  it.each([
    ['3', { min: 3, max: 3 }],
    ['1-4', { min: 1, max: 4 }],
    ['2+', { min: 2, max: Number.POSITIVE_INFINITY }],
    ['none', noVersions],
  ])('is written %s', (text, versions) => {
    expect(parseVersions(text)).toEqual(versions)
  })

  it.each(['', '-1', '1-', '+', '1+2', 'all', '1 - 4'])('is not written "%s"', text => {
    expect(() => parseVersions(text)).toThrow('is not a range of versions')
  })

  it('has in common with another what is in both', () => {
    expect(intersect(parseVersions('2+'), parseVersions('0-13'))).toEqual({ min: 2, max: 13 })
    expect(intersect(parseVersions('2-3'), parseVersions('4+'))).toEqual(noVersions)
  })

  it('includes its ends, and lists every version', () => {
    const versions = parseVersions('1-4')
    expect(listVersions(versions)).toEqual([1, 2, 3, 4])
    expect([0, 1, 4, 5].map(version => includes(versions, version))).toEqual([false, true, true, false])
    expect(listVersions(noVersions)).toEqual([])
  })
})

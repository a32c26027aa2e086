import { describe, expect, it } from 'vitest'
import {
  includes,
  intersect,
  isEmpty,
  isWithin,
  listVersions,
  noVersions,
  parseVersions,
  span,
} from './version-range.ts'

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

  it('does not end before it begins', () => {
    expect(() => parseVersions('3-1')).toThrow('"3-1" ends before it begins')
  })

  it('is inside another when all of it is; that of no version is inside any', () => {
    expect(isWithin(parseVersions('2+'), parseVersions('0+'))).toBe(true)
    expect(isWithin(parseVersions('2-3'), parseVersions('3+'))).toBe(false)
    expect(isWithin(parseVersions('2+'), parseVersions('2-3'))).toBe(false)
    expect(isWithin(noVersions, noVersions)).toBe(true)
    expect([isEmpty(noVersions), isEmpty(parseVersions('0'))]).toEqual([true, false])
  })

  it('spans with another all from the first to the last version', () => {
    expect(span(parseVersions('1-2'), parseVersions('5'))).toEqual({ min: 1, max: 5 })
    expect(span(noVersions, parseVersions('3+'))).toEqual(parseVersions('3+'))
    expect(span(parseVersions('3+'), noVersions)).toEqual(parseVersions('3+'))
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

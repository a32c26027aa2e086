import { describe, expect, it } from 'vitest'
import { firstFlexibleVersion, isAlive, latestStableVersion, type Message } from './message.ts'
import { noVersions, type Versions } from './version-range.ts'

function message(validVersions: Versions, flexibleVersions: Versions, latestVersionUnstable: boolean): Message {
  const name = 'LookRequest'
  const root = { name, versions: validVersions, fields: [] }
  const own = { name, type: 'request', apiKey: 0, listeners: [], root, structs: [] } as const
  return { ...own, validVersions, flexibleVersions, latestVersionUnstable }
}

describe('a message', () => {
  it.each([false, true])('that is no more has no versions; unstable: %s', isUnstable => {
    const gone = message(noVersions, noVersions, isUnstable)
    expect([isAlive(gone), latestStableVersion(gone), firstFlexibleVersion(gone)]).toEqual([
      false,
      undefined,
      undefined,
    ])
  })

  it('is stable up to its latest version, or to the one before', () => {
    const valid = { min: 1, max: 4 }
    expect(isAlive(message(valid, noVersions, false))).toBe(true)
    expect(latestStableVersion(message(valid, noVersions, false))).toBe(4)
    expect(latestStableVersion(message(valid, noVersions, true))).toBe(3)
  })

  it('is flexible from a version on, or never', () => {
    expect(firstFlexibleVersion(message({ min: 1, max: 4 }, { min: 3, max: 4 }, false))).toBe(3)
    expect(firstFlexibleVersion(message({ min: 0, max: 4 }, { min: 0, max: 4 }, false))).toBe(0)
    expect(firstFlexibleVersion(message({ min: 1, max: 4 }, noVersions, false))).toBe(undefined)
  })
})

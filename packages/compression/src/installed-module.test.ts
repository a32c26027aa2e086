import { describe, expect, it } from 'vitest'
import { isInstalled } from './installed-module.ts'

const { url } = import.meta

describe('isInstalled', () => {
  it('finds what is installed', () => {
    expect(isInstalled('vitest', import.meta)).toBe(true)
    expect(isInstalled('no-such-module', import.meta)).toBe(false)
  })

  it('does without import.meta.resolve', () => {
    expect(isInstalled('vitest', { url })).toBe(true)
    expect(isInstalled('no-such-module', { url })).toBe(false)
  })

  it('trusts import.meta.resolve more than require, which looks in more places', () => {
    const resolve = () => {
      throw new Error('Cannot find package')
    }
    expect(isInstalled('vitest', { url, resolve })).toBe(false)
  })

  it.each(['https://host/index.js', 'data:text/javascript,', '', undefined])('cannot tell from %s', from => {
    expect(isInstalled('vitest', from === undefined ? {} : { url: from })).toBeUndefined()
  })
})

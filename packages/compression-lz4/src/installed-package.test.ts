import { describe, expect, it } from 'vitest'
import { isInstalled } from './installed-package.ts'

const { url } = import.meta

describe('isInstalled', () => {
  it('finds what can be imported', () => {
    expect(isInstalled('lz4-napi', import.meta)).toBe(true)
    expect(isInstalled('lz4-napi', { url })).toBe(true)
    expect(isInstalled('lz4-napi-that-is-not', import.meta)).toBe(false)
    expect(isInstalled('lz4-napi-that-is-not', { url })).toBe(false)
  })

  it('asks import where it can, as require looks in NODE_PATH too', () => {
    const resolve = () => {
      throw new Error('not found')
    }
    expect(isInstalled('lz4-napi', { url, resolve })).toBe(false)
  })

  it('finds nothing where the importer is no file', () => {
    expect(isInstalled('lz4-napi', { url: 'https://example.com/bundle.js', resolve: name => name })).toBe(false)
    expect(isInstalled('lz4-napi', {})).toBe(false)
  })
})

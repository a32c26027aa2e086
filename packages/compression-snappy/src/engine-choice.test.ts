import { InvalidArgumentError } from '@k/protocol'
import { describe, expect, it } from 'vitest'
import { chooseEngine } from './engine-choice.ts'

describe('chooseEngine', () => {
  it('takes the native module when it is installed', () => {
    expect([true, false, undefined].map(isInstalled => chooseEngine(undefined, isInstalled))).toEqual([
      'snappy',
      'snappyjs',
      'snappyjs',
    ])
  })

  it('takes the engine that was asked for', () => {
    for (const isInstalled of [true, false, undefined]) expect(chooseEngine('snappyjs', isInstalled)).toBe('snappyjs')
    for (const isInstalled of [true, undefined]) expect(chooseEngine('snappy', isInstalled)).toBe('snappy')
  })

  it('names the way out when the native module was asked for and is not installed', () => {
    expect(() => chooseEngine('snappy', false)).toThrow(InvalidArgumentError)
    expect(() => chooseEngine('snappy', false)).toThrow(/npm install snappy/)
  })

  it('refuses engines that there are not', () => {
    expect(() => chooseEngine('snapy' as 'snappy', true)).toThrow(/did you mean snappy\?/)
  })
})

import { InvalidArgumentError } from '@k/protocol'
import { describe, expect, it } from 'vitest'
import { chooseEngine } from './engine-choice.ts'

type Engine = 'native' | 'portable'

const choose = (options: { readonly engine?: Engine }, isAvailable: boolean | undefined) =>
  chooseEngine(options, [{ engine: 'native', isAvailable, wayOut: 'npm install native' }], 'portable')

describe('chooseEngine', () => {
  it.each([
    [undefined, true, 'native'],
    [undefined, false, 'portable'],
    [undefined, undefined, 'portable'],
    ['portable', true, 'portable'],
    ['native', true, 'native'],
    ['native', undefined, 'native'],
  ] as const)('asked for %s, which is there: %s, gives %s', (engine, isAvailable, expected) => {
    expect(choose(engine === undefined ? {} : { engine }, isAvailable)).toBe(expected)
  })

  it('R9 an engine that is asked for and not there is noticed when the codec is made', () => {
    expect(() => choose({ engine: 'native' }, false)).toThrow(
      'engine: got "native", which is not there; npm install native, or take portable',
    )
  })

  it('refuses engines and options that do not exist', () => {
    expect(() => choose({ engine: 'nativ' as 'native' }, true)).toThrow('did you mean native?')
    expect(() => choose({ Engine: 'native' } as never, true)).toThrow(InvalidArgumentError)
  })
})

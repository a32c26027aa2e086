import { describe, expect, it } from 'vitest'
import { nearestName } from './nearest-name.ts'

describe('nearestName', () => {
  it.each([
    ['lingerms', ['lingerMs', 'acks'], 'lingerMs'],
    ['batch', ['batchSize', 'acks'], undefined],
    ['bacthSize', ['acks', 'batchSize'], 'batchSize'],
    ['ack', ['lingerMs', 'acks'], 'acks'],
    ['x', ['y', 'zz'], undefined],
    ['7', ['all', '0', '1'], undefined],
    ['on', ['no', 'one'], undefined],
    ['ON', ['no', 'on'], 'on'],
    ['lz5', ['gzip', 'lz4'], 'lz4'],
    ['ac', ['acks'], undefined],
    ['', ['acks'], undefined],
    ['acks', [], undefined],
  ] as const)('for %s among %j is %s', (name, known, nearest) => {
    expect(nearestName(name, known)).toBe(nearest)
  })

  it('does not compare a long text letter by letter', () => {
    expect(nearestName('x'.repeat(1_000_000), ['lingerMs', 'y'.repeat(600_000)])).toBeUndefined()
  })

  it('takes the first of two that are equally near', () => {
    expect(nearestName('cats', ['bats', 'hats'])).toBe('bats')
  })
})

import { describe, expect, it } from 'vitest'
import { nearestName } from './nearest-name.ts'

describe('nearestName', () => {
  it.each([
    ['lingerms', ['lingerMs', 'acks'], 'lingerMs'],
    ['batch', ['batchSize', 'acks'], undefined],
    ['bacthSize', ['acks', 'batchSize'], 'batchSize'],
    ['ack', ['lingerMs', 'acks'], 'acks'],
    ['x', ['y', 'zz'], 'y'],
    ['', ['acks'], undefined],
    ['acks', [], undefined],
  ] as const)('for %s among %j is %s', (name, known, nearest) => {
    expect(nearestName(name, known)).toBe(nearest)
  })

  it('takes the first of two that are equally near', () => {
    expect(nearestName('cats', ['bats', 'hats'])).toBe('bats')
  })
})

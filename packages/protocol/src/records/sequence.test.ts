import { expect, it } from 'vitest'
import { nextSequence } from './sequence.ts'

it.each([
  [0, 1, 1],
  [5, 0, 5],
  [2147483646, 1, 2147483647],
  [2147483647, 1, 0],
  [2147483647, 3, 2],
  [2147483640, 100, 92],
])('the sequence number %i records of %i later is %i', (sequence, count, next) => {
  expect(nextSequence(sequence, count)).toBe(next)
})

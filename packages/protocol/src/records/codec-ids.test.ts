import { expect, it } from 'vitest'
import { codecIds, codecName } from './codec-ids.ts'

it('codecName gives the name of every codec id, and undefined for those that Kafka does not define', () => {
  for (const [name, id] of Object.entries(codecIds)) expect(codecName(id)).toBe(name)
  expect([5, 6, 7, -1].map(codecName)).toEqual([undefined, undefined, undefined, undefined])
})

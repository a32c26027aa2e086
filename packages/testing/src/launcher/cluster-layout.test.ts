import { describe, expect, it } from 'vitest'
import { listenersOf } from './cluster-layout.ts'

describe('listenersOf', () => {
  it.each([
    [false, ['PLAINTEXT']],
    [true, ['PLAINTEXT', 'SASL_PLAINTEXT', 'SSL', 'SASL_SSL']],
  ])('a cluster with secure: %s are %j', (secure, listeners) => {
    expect(listenersOf({ secure })).toEqual(listeners)
  })
})

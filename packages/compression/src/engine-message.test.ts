import { WireFormatError } from '@k/protocol'
import { describe, expect, it } from 'vitest'
import { errorOf, failureOf } from './engine-message.ts'

describe('an error that goes from thread to thread', () => {
  it('stays a WireFormatError with its place', () => {
    const failure = structuredClone(failureOf(new WireFormatError('is cut short', { offset: 7, path: 'records' })))
    expect(errorOf(failure)).toMatchObject({
      code: 'K_WIRE_FORMAT',
      reason: 'is cut short',
      offset: 7,
      path: 'records',
    })
  })

  it.each([new RangeError('too long'), 'too long'])('keeps the message of %o', error => {
    expect(errorOf(structuredClone(failureOf(error))).message).toBe('too long')
  })
})

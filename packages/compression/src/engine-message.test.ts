import { WireFormatError } from '@k/protocol'
import { describe, expect, it } from 'vitest'
import { errorOf, failureOf } from './engine-message.ts'

describe('an error that goes from thread to thread', () => {
  it('stays a WireFormatError with its place', () => {
    const failure = structuredClone(
      failureOf(new WireFormatError('is cut short', { offset: 7, path: 'records' }), 'work'),
    )
    expect(errorOf(failure)).toMatchObject({
      code: 'K_WIRE_FORMAT',
      reason: 'is cut short',
      offset: 7,
      path: 'records',
    })
  })

  it('is about the worker, not the bytes, when the engine does not load there', () => {
    const error = errorOf(structuredClone(failureOf(new Error('Module did not self-register'), 'load')))
    expect(error).toMatchObject({ code: 'K_INVALID_STATE' })
    expect(error.message).toContain('a compression worker cannot load its engine: Module did not self-register')
  })

  it.each([new RangeError('too long'), 'too long'])('keeps the message of %o', error => {
    expect(errorOf(structuredClone(failureOf(error, 'work'))).message).toBe('too long')
  })
})

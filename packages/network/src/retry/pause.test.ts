import { describe, expect, it } from 'vitest'
import { turn } from '../../test/manual-clock.ts'
import { unlessAborted } from './pause.ts'

describe('unlessAborted', () => {
  it('lets no rejection go unhandled of what nobody waits for, as that ends the process', async () => {
    const unhandled: unknown[] = []
    const listener = (reason: unknown) => void unhandled.push(reason)
    const others = process.listeners('unhandledRejection')
    process.removeAllListeners('unhandledRejection')
    process.on('unhandledRejection', listener)
    const reason = new Error('enough')
    await expect(unlessAborted(Promise.reject(new Error('refused')), AbortSignal.abort(reason))).rejects.toBe(reason)
    await turn()
    process.removeListener('unhandledRejection', listener)
    for (const other of others) process.on('unhandledRejection', other)
    expect(unhandled).toEqual([])
  })
})

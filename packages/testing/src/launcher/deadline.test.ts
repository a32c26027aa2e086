import { getEventListeners } from 'node:events'
import { InvalidArgumentError } from '@k/protocol'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { assertMilliseconds, DeadlineExceeded, together, withDeadline } from './deadline.ts'

/** Work that ends only by its signal, with its reason. */
function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}

const listenersOf = (signal: AbortSignal) => getEventListeners(signal, 'abort').length

describe('assertMilliseconds', () => {
  it.each([1, 60_000, 2_147_483_647])('accepts %i', value => {
    expect(assertMilliseconds('timeoutMs', value)).toBe(undefined)
  })

  it.each<[unknown, string]>([
    [0, '0'],
    [-1, '-1'],
    [1.5, '1.5'],
    [2_147_483_648, '2147483648'],
    ['1000', '"1000"'],
    [undefined, 'undefined'],
  ])('refuses %j', (value, shown) => {
    const assert = () => assertMilliseconds('timeoutMs', value as number)
    const constraint = 'must be a whole number of milliseconds from 1 to 2147483647'
    expect(assert).toThrow(InvalidArgumentError)
    expect(assert).toThrow(
      expect.objectContaining({
        argument: 'timeoutMs',
        message: `[K_INVALID_ARGUMENT] timeoutMs: got ${shown}, ${constraint}`,
      }),
    )
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('refuses %d', value => {
    const assert = () => assertMilliseconds('timeoutMs', value)
    expect(assert).toThrow(InvalidArgumentError)
    expect(assert).toThrow(`timeoutMs: got ${value}, must be a whole number of milliseconds`)
  })
})

describe('withDeadline', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('has the result of the work, whose signal nobody has aborted', async () => {
    const result = await withDeadline({ limitMs: 1_000 }, async signal => [signal.aborted, 'done'])
    expect(result).toEqual([false, 'done'])
  })

  it('rejects with the error of the work', async () => {
    const failure = new Error('the work failed')
    await expect(withDeadline({ limitMs: 1_000 }, () => Promise.reject(failure))).rejects.toBe(failure)
  })

  it('ends the work when the time is over, and not before', async () => {
    let seen: AbortSignal | undefined
    const work = withDeadline({ limitMs: 1_000 }, signal => {
      seen = signal
      return untilAborted(signal)
    })
    const ended = expect(work).rejects.toBeInstanceOf(DeadlineExceeded)
    vi.advanceTimersByTime(999)
    expect(seen?.aborted).toBe(false)
    vi.advanceTimersByTime(1)
    expect(seen?.aborted).toBe(true)
    await ended
  })

  it("ends the work with the caller's reason when the caller's signal is aborted", async () => {
    const caller = new AbortController()
    const reason = new Error('given up')
    const work = withDeadline({ limitMs: 1_000, signal: caller.signal }, untilAborted)
    caller.abort(reason)
    await expect(work).rejects.toBe(reason)
  })

  it("does the work with a signal that is aborted already when the caller's is", async () => {
    const reason = new Error('given up')
    const seen = await withDeadline({ limitMs: 1_000, signal: AbortSignal.abort(reason) }, async signal => signal)
    expect(seen.aborted).toBe(true)
    expect(seen.reason).toBe(reason)
  })

  it('lets the work end itself with a reason', async () => {
    const reason = new Error('the process ended')
    const work = withDeadline({ limitMs: 1_000 }, (signal, end) => {
      const ended = untilAborted(signal)
      end(reason)
      return ended
    })
    await expect(work).rejects.toBe(reason)
  })

  it('keeps the first reason of several', async () => {
    const caller = new AbortController()
    const first = new Error('first')
    const work = withDeadline({ limitMs: 1_000, signal: caller.signal }, async (signal, end) => {
      end(first)
      caller.abort(new Error('second'))
      vi.advanceTimersByTime(1_000)
      return signal.reason
    })
    expect(await work).toBe(first)
  })

  it.each<[string, () => Promise<unknown>]>([
    ['succeeded', async () => 'done'],
    ['failed', () => Promise.reject(new Error('the work failed'))],
    [
      'thrown',
      () => {
        throw new Error('the work threw')
      },
    ],
  ])('leaves no timer and no listener behind work that has %s', async (_how, work) => {
    const caller = new AbortController()
    const during: number[] = []
    const done = withDeadline({ limitMs: 1_000, signal: caller.signal }, () => {
      during.push(vi.getTimerCount(), listenersOf(caller.signal))
      return work()
    })
    await done.catch(() => undefined)
    expect(during).toEqual([1, 1])
    expect(vi.getTimerCount()).toBe(0)
    expect(listenersOf(caller.signal)).toBe(0)
  })
})

describe('together', () => {
  it('does the work with every item at once', async () => {
    const begun: string[] = []
    let letEnd: () => void = () => undefined
    const ended = new Promise<void>(resolve => {
      letEnd = resolve
    })
    const all = together(['a', 'b', 'c'], new AbortController().signal, item => {
      begun.push(item)
      return ended
    })
    expect(begun).toEqual(['a', 'b', 'c'])
    letEnd()
    expect(await all).toBe(undefined)
  })

  it('does nothing with no items', async () => {
    const work = vi.fn()
    await together([], new AbortController().signal, work)
    expect(work).not.toHaveBeenCalled()
  })

  it('ends the others by their signal when one fails, and throws the first failure', async () => {
    const failure = new Error('b failed')
    const reasons: unknown[] = []
    const all = together(['a', 'b', 'c'], new AbortController().signal, async (item, signal) => {
      if (item === 'b') throw failure
      await untilAborted(signal).catch(reason => reasons.push(reason))
      throw new Error(`${item} was ended`)
    })
    await expect(all).rejects.toBe(failure)
    expect(reasons).toEqual([failure, failure])
  })

  it('throws only when all have ended', async () => {
    const failure = new Error('a failed')
    let letEnd: () => void = () => undefined
    const cleanedUp = new Promise<void>(resolve => {
      letEnd = resolve
    })
    let tell: () => void = () => undefined
    const told = new Promise<void>(resolve => {
      tell = resolve
    })
    const order: string[] = []
    const all = together(['a', 'b'], new AbortController().signal, async (item, signal) => {
      if (item === 'a') throw failure
      await untilAborted(signal).catch(tell)
      await cleanedUp
      order.push('b has ended')
    })
    const thrown = all.catch(error => {
      order.push('thrown')
      return error
    })
    await told
    // Every promise that could settle without b has settled after this.
    await new Promise(resolve => setImmediate(resolve))
    expect(order).toEqual([])
    letEnd()
    expect(await thrown).toBe(failure)
    expect(order).toEqual(['b has ended', 'thrown'])
  })

  it('passes an abort from outside on, with its reason', async () => {
    const outer = new AbortController()
    const reason = new Error('given up')
    const reasons: unknown[] = []
    const all = together(['a', 'b'], outer.signal, (_item, signal) =>
      untilAborted(signal).catch(error => {
        reasons.push(error)
        throw error
      }),
    )
    outer.abort(reason)
    await expect(all).rejects.toBe(reason)
    expect(reasons).toEqual([reason, reason])
  })

  it('begins with aborted signals when the one from outside is aborted already', async () => {
    const reason = new Error('given up')
    const seen: unknown[] = []
    await together(['a', 'b'], AbortSignal.abort(reason), async (_item, signal) => {
      seen.push(signal.reason)
    })
    expect(seen).toEqual([reason, reason])
  })

  it('does not abort the signal from outside, and leaves no listener on it', async () => {
    const outer = new AbortController()
    const during: number[] = []
    const failing = together(['a'], outer.signal, async () => {
      during.push(listenersOf(outer.signal))
      throw new Error('a failed')
    })
    await expect(failing).rejects.toThrow('a failed')
    await together(['a'], outer.signal, async () => undefined)
    expect(during).toEqual([1])
    expect(outer.signal.aborted).toBe(false)
    expect(listenersOf(outer.signal)).toBe(0)
  })
})

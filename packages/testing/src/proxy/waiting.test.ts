import { getEventListeners } from 'node:events'
import { InvalidArgumentError, InvalidStateError, TimeoutError } from '@k/protocol'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { assertCount, Waiting } from './waiting.ts'

let value: number
let waiting: Waiting
const atLeast = (least: number) => ({
  failure: `the value was not ${least}`,
  found: () => `it is ${value}`,
  isMet: () => value >= least,
})

beforeEach(() => {
  vi.useFakeTimers()
  value = 0
  waiting = new Waiting()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('Waiting', () => {
  it('does not wait for what is so already', async () => {
    await waiting.until(atLeast(0))
    expect([waiting.count, vi.getTimerCount()]).toEqual([0, 0])
  })

  it('ends when the condition is met, and leaves nothing behind', async () => {
    const { signal } = new AbortController()
    const first = waiting.until(atLeast(1), { signal })
    const second = waiting.until(atLeast(2))
    value = 1
    waiting.check()
    await first
    expect([waiting.count, vi.getTimerCount(), getEventListeners(signal, 'abort').length]).toEqual([1, 1, 0])
    value = 2
    waiting.check()
    await second
    expect([waiting.count, vi.getTimerCount()]).toEqual([0, 0])
  })

  it('says what there is when the time is over', async () => {
    const waits = waiting.until(atLeast(2), { timeoutMs: 50 })
    const failed = expect(waits).rejects.toThrow(TimeoutError)
    value = 1
    vi.advanceTimersByTime(50)
    await failed
    await expect(waits).rejects.toThrow('[K_TIMEOUT] the value was not 2 (it is 1) within 50 ms (timeoutMs)')
  })

  it('waits for ten seconds by default', async () => {
    const failed = expect(waiting.until(atLeast(1))).rejects.toMatchObject({ limitMs: 10_000, option: 'timeoutMs' })
    vi.advanceTimersByTime(9_999)
    expect(waiting.count).toBe(1)
    vi.advanceTimersByTime(1)
    await failed
  })

  it("ends with the signal's reason", async () => {
    const controller = new AbortController()
    const reason = new Error('given up')
    const failed = expect(waiting.until(atLeast(1), { signal: controller.signal })).rejects.toBe(reason)
    controller.abort(reason)
    await failed
    await expect(waiting.until(atLeast(0), { signal: controller.signal })).rejects.toBe(reason)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('ends when nothing changes any more', async () => {
    const failed = expect(waiting.until(atLeast(1))).rejects.toThrow(InvalidStateError)
    waiting.close()
    await failed
    await expect(waiting.until(atLeast(1))).rejects.toThrow(
      'the value was not 1 before close() (it is 0): wait first, then close',
    )
    await waiting.until(atLeast(0))
  })

  it('meets conditions at its close first', async () => {
    const waits = waiting.until(atLeast(1))
    value = 1
    waiting.close()
    await waits
  })

  it.each<[object, string]>([
    [{ timeout: 5 }, 'did you mean timeoutMs?'],
    [{ timeoutMs: 0 }, 'timeoutMs: got 0, must be a whole number of milliseconds from 1 to 2147483647'],
    [{ timeoutMs: 1.5 }, 'timeoutMs: got 1.5'],
    [{ timeoutMs: 2 ** 31 }, 'timeoutMs: got 2147483648'],
  ])('refuses the options %j', async (options, message) => {
    await expect(waiting.until(atLeast(0), options)).rejects.toThrow(InvalidArgumentError)
    await expect(waiting.until(atLeast(0), options)).rejects.toThrow(message)
  })
})

describe('assertCount', () => {
  it('accepts whole numbers of at least 1', () => {
    expect(assertCount('count', 1)).toBe(undefined)
    for (const count of [0, -1, 1.5, Number.NaN]) {
      expect(() => assertCount('count', count)).toThrow(`count: got ${count}, must be a whole number of at least 1`)
    }
  })
})

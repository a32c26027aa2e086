import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { machineClock } from './fault-clock.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setImmediate', 'clearImmediate', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('the clock of the machine', () => {
  it('counts milliseconds', () => {
    const start = machineClock.now()
    vi.advanceTimersByTime(7)
    expect(machineClock.now() - start).toBe(7)
  })

  it('runs a function later, once', () => {
    const run = vi.fn()
    machineClock.after(10, run)
    vi.advanceTimersByTime(9)
    expect(run).not.toHaveBeenCalled()
    vi.advanceTimersByTime(100)
    expect(run).toHaveBeenCalledOnce()
  })

  it('runs a function without a delay in a later turn of the event loop', () => {
    const run = vi.fn()
    machineClock.after(0, run)
    expect(run).not.toHaveBeenCalled()
    vi.runAllTimers()
    expect(run).toHaveBeenCalledOnce()
  })

  it.each([0, 10])('does not run what was cancelled (%i ms)', delayMs => {
    const run = vi.fn()
    machineClock.after(delayMs, run).cancel()
    vi.runAllTimers()
    expect(run).not.toHaveBeenCalled()
  })

  it('does not take a delay that is too long for a timer for none', () => {
    const run = vi.fn()
    machineClock.after(2 ** 40, run)
    vi.advanceTimersByTime(1_000)
    expect(run).not.toHaveBeenCalled()
  })
})

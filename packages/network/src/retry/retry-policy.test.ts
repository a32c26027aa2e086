import { BrokerError, InvalidArgumentError, TimeoutError } from '@k/protocol'
import { describe, expect, it } from 'vitest'
import { ManualClock, turn } from '../../test/manual-clock.ts'
import { RetryPolicy } from './retry-policy.ts'

const retriable = new BrokerError('metadata', { errorCode: 5 })
const fatal = new BrokerError('metadata', { errorCode: 29 })
const options = { operation: 'metadata of orders', timeoutMs: 1000, timeoutOption: 'requestTimeoutMs' }

function prepare() {
  const clock = new ManualClock()
  return { clock, policy: new RetryPolicy({ clock, random: () => 0.5 }) }
}

describe('RetryPolicy', () => {
  it('tries again with growing waits until it succeeds', async () => {
    const { clock, policy } = prepare()
    const startedAt = clock.now()
    const at: number[] = []
    const result = policy.retry(async ({ failures }) => {
      at.push(clock.now() - startedAt)
      if (failures < 3) throw retriable
      return 'done'
    }, options)
    await clock.advance(1000)
    await expect(result).resolves.toBe('done')
    expect(at).toEqual([0, 100, 300, 700])
  })

  it('does not try again what is not worth it', async () => {
    const { policy } = prepare()
    await expect(policy.retry(() => Promise.reject(fatal), options)).rejects.toBe(fatal)
    const isRetriable = () => false
    await expect(policy.retry(() => Promise.reject(retriable), { ...options, isRetriable })).rejects.toBe(retriable)
  })

  it('ends in time with the last error as the cause, and does not wait for nothing', async () => {
    const { clock, policy } = prepare()
    const result = policy.retry(() => Promise.reject(retriable), options)
    result.catch(() => {})
    await clock.advance(700)
    await expect(result).rejects.toThrow(/metadata of orders did not succeed within 1000 ms \(requestTimeoutMs\)/)
    await expect(result).rejects.toMatchObject({ cause: retriable })
    await expect(result).rejects.toBeInstanceOf(TimeoutError)
    expect(clock.timerCount).toBe(0)
  })

  it('tells each attempt how much time is left', async () => {
    const { clock, policy } = prepare()
    const left: number[] = []
    const result = policy.retry(async ({ failures, remainingMs }) => {
      left.push(remainingMs)
      if (failures < 2) throw retriable
    }, options)
    await clock.advance(1000)
    await result
    expect(left).toEqual([1000, 900, 700])
  })

  it('is given up by a signal while it waits', async () => {
    const { clock, policy } = prepare()
    const controller = new AbortController()
    const result = policy.retry(() => Promise.reject(retriable), { ...options, signal: controller.signal })
    result.catch(() => {})
    await turn()
    const reason = new Error('enough')
    controller.abort(reason)
    await expect(result).rejects.toBe(reason)
    expect(clock.timerCount).toBe(0)
  })

  it('ends an attempt that does not heed its signal', async () => {
    const { clock, policy } = prepare()
    const result = policy.retry(
      ({ failures }) => (failures === 0 ? Promise.reject(retriable) : new Promise(() => {})),
      options,
    )
    result.catch(() => {})
    await clock.advance(1000)
    await expect(result).rejects.toThrow(/metadata of orders did not succeed within 1000 ms/)
    await expect(result).rejects.toMatchObject({ cause: retriable })
    expect(clock.timerCount).toBe(0)
  })

  it('ends all operations by a signal of its own', async () => {
    const clock = new ManualClock()
    const controller = new AbortController()
    const policy = new RetryPolicy({ clock, signal: controller.signal })
    const reason = new Error('closed')
    const results = [
      policy.retry(() => Promise.reject(retriable), options),
      policy.retry(() => new Promise(() => {}), options),
    ]
    for (const result of results) result.catch(() => {})
    await turn()
    controller.abort(reason)
    for (const result of results) await expect(result).rejects.toBe(reason)
    await expect(policy.retry(async () => 'done', options)).rejects.toBe(reason)
    expect(clock.timerCount).toBe(0)
  })

  it('takes a first wait above the longest for the longest, as Java does', () => {
    expect(new RetryPolicy({ retryBackoffMs: 5000, random: () => 0.5 }).backoff.delayAfter(1)).toBe(1000)
    expect(() => new RetryPolicy({ retryBackoffMs: -5 })).toThrow(InvalidArgumentError)
  })
})

import { describe, expect, it } from 'vitest'
import type { Clock } from '../clock.ts'
import { type Attempt, raceAttempts } from './race-attempts.ts'

class ManualClock implements Clock {
  #now = 0
  #timers: { at: number; run: () => void }[] = []

  now = () => this.#now
  wallTime = () => this.#now

  after(delayMs: number, run: () => void) {
    const timer = { at: this.#now + delayMs, run }
    this.#timers.push(timer)
    return {
      cancel: () => {
        this.#timers = this.#timers.filter(other => other !== timer)
      },
      unref: () => undefined,
    }
  }

  get waiting(): number {
    return this.#timers.length
  }

  async advance(ms: number): Promise<void> {
    this.#now += ms
    const due = this.#timers.filter(({ at }) => at <= this.#now)
    this.#timers = this.#timers.filter(({ at }) => at > this.#now)
    for (const { run } of due) run()
    await settled()
  }
}

/** All promises that can be settled now. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve()
}

/** Attempts that the test settles, in a race that it watches. */
function race(count: number) {
  const clock = new ManualClock()
  const giveUp = new AbortController()
  const events: string[] = []
  const outcomes: { resolve: (value: string) => void; reject: (error: unknown) => void }[] = []
  const attempts = Array.from(
    { length: count },
    (_, index): Attempt<string> =>
      signal => {
        events.push(`start ${index}`)
        signal.addEventListener('abort', () => events.push(`abort ${index}`))
        return new Promise((resolve, reject) => {
          outcomes[index] = { resolve, reject }
        })
      },
  )
  const discard = (value: string) => void events.push(`discard ${value}`)
  const result = raceAttempts(attempts, { delayMs: 250, clock, signal: giveUp.signal, discard })
  result.catch(() => undefined)
  return { clock, giveUp, events, outcomes, result }
}

describe('raceAttempts', () => {
  it('starts one attempt, and the next ones after the delay each', async () => {
    const { clock, events, outcomes, result } = race(3)
    expect(events).toEqual(['start 0'])
    await clock.advance(249)
    expect(events).toEqual(['start 0'])
    await clock.advance(1)
    expect(events).toEqual(['start 0', 'start 1'])
    await clock.advance(250)
    expect(events).toEqual(['start 0', 'start 1', 'start 2'])
    expect(clock.waiting).toBe(0)
    outcomes[1]?.resolve('one')
    expect(await result).toBe('one')
    expect(events.slice(3)).toEqual(['abort 0', 'abort 2'])
  })

  it('starts the next attempt at once when the last one started fails, and begins the delay again', async () => {
    const { clock, events, outcomes } = race(3)
    await clock.advance(200)
    outcomes[0]?.reject(new Error('refused'))
    await settled()
    expect(events).toEqual(['start 0', 'start 1'])
    await clock.advance(249)
    expect(events).toHaveLength(2)
    await clock.advance(1)
    expect(events).toEqual(['start 0', 'start 1', 'start 2'])
  })

  it('does not start an attempt for the failure of an earlier one', async () => {
    const { clock, events, outcomes } = race(3)
    await clock.advance(250)
    outcomes[0]?.reject(new Error('refused'))
    await settled()
    expect(events).toEqual(['start 0', 'start 1'])
  })

  it('lets the first that succeeds win and starts no other', async () => {
    const { clock, events, outcomes, result } = race(2)
    outcomes[0]?.resolve('zero')
    expect(await result).toBe('zero')
    expect(clock.waiting).toBe(0)
    await clock.advance(1000)
    expect(events).toEqual(['start 0'])
  })

  it('discards the value of an attempt that succeeds too late', async () => {
    const { clock, events, outcomes, result } = race(2)
    await clock.advance(250)
    outcomes[1]?.resolve('one')
    outcomes[0]?.resolve('zero')
    expect(await result).toBe('one')
    await settled()
    expect(events).toContain('discard zero')
  })

  it('lists the errors in the order of the attempts when all have failed', async () => {
    const { clock, outcomes, result } = race(3)
    await clock.advance(250)
    await clock.advance(250)
    for (const index of [2, 0, 1]) outcomes[index]?.reject(new Error(`refused ${index}`))
    const error = await result.catch((reason: AggregateError) => reason)
    expect(error).toBeInstanceOf(AggregateError)
    expect((error as AggregateError).errors.map(({ message }) => message)).toEqual([
      'refused 0',
      'refused 1',
      'refused 2',
    ])
  })

  it('rejects with the reason of the signal, aborts what runs and discards what comes of it', async () => {
    const { clock, events, giveUp, outcomes, result } = race(3)
    await clock.advance(250)
    const reason = new Error('enough')
    giveUp.abort(reason)
    await expect(result).rejects.toBe(reason)
    expect(events).toEqual(['start 0', 'start 1', 'abort 0', 'abort 1'])
    expect(clock.waiting).toBe(0)
    outcomes[0]?.resolve('zero')
    outcomes[1]?.reject(new Error('late'))
    await settled()
    expect(events.at(-1)).toBe('discard zero')
  })

  it('starts nothing when it is given up before it begins', async () => {
    const reason = new Error('enough')
    const never: Attempt<string> = () => expect.fail('started')
    const options = {
      delayMs: 250,
      clock: new ManualClock(),
      signal: AbortSignal.abort(reason),
      discard: () => undefined,
    }
    await expect(raceAttempts([never], options)).rejects.toBe(reason)
  })
})

import { BrokerError, TimeoutError } from '@k/protocol'
import { ListOffsetsRequest } from '@k/protocol/messages/list-offsets-request'
import { ListOffsetsResponse } from '@k/protocol/messages/list-offsets-response'
import { describe, expect, it } from 'vitest'
import { ManualClock, turn } from '../../test/manual-clock.ts'
import { ConnectionError } from '../connection-error.ts'
import { RetryPolicy } from '../retry/retry-policy.ts'
import { type FanOutCluster, type FanOutPlan, fanOut } from './fan-out.ts'

const api = { request: ListOffsetsRequest, response: ListOffsetsResponse }
const options = { timeoutMs: 5000, timeoutOption: 'defaultApiTimeoutMs' }

/** Items are letters; the test says who has which, and what becomes of them. */
function prepare() {
  const clock = new ManualClock()
  const state = {
    nodes: { a: 1, b: 1, c: 2, d: 2 } as Record<string, number>,
    errors: new Map<string, number>(),
    down: new Set<number>(),
    refreshes: 0,
    sent: [] as string[],
    hold: undefined as Promise<void> | undefined,
  }
  const cluster: FanOutCluster = {
    clock,
    retryPolicy: new RetryPolicy({ clock, random: () => 0.5 }),
    metadata: {
      refresh: async () => {
        state.refreshes++
      },
    },
    connectionTo: async nodeId => {
      if (state.down.has(nodeId)) throw new ConnectionError('down', { phase: 'connect' })
      return {
        send: async (_, body) => {
          const items = (body as unknown as { readonly items: string[] }).items
          state.sent.push(`${nodeId}:${items.join('')}`)
          await state.hold
          return { items } as never
        },
      }
    },
  }
  const plan: FanOutPlan<string, unknown, unknown, string> = {
    operation: 'the offsets of',
    api: api as never,
    nodeOf: item => state.nodes[item] ?? -1,
    request: items => ({ items }),
    results: (_, items) =>
      items.map(item => {
        const errorCode = state.errors.get(item)
        return [item, errorCode === undefined ? item.toUpperCase() : new BrokerError(item, { errorCode })] as const
      }),
  }
  const run = (more: Partial<typeof options> & { readonly signal?: AbortSignal } = {}) => {
    return fanOut(cluster, ['a', 'b', 'c', 'd'], plan, { ...options, ...more })
  }
  return { clock, plan, run, state }
}

function quiet<Result>(promise: Promise<Result>): Promise<Result> {
  promise.catch(() => {})
  return promise
}

describe('fanOut', () => {
  it('sends one request to each broker, to all at the same time', async () => {
    const { run, state } = prepare()
    let release = () => {}
    state.hold = new Promise(resolve => {
      release = resolve
    })
    const running = run()
    await turn()
    expect(state.sent).toEqual(['1:ab', '2:cd'])
    release()
    expect([...(await running)]).toEqual([
      ['a', 'A'],
      ['b', 'B'],
      ['c', 'C'],
      ['d', 'D'],
    ])
  })

  it('asks again only for what failed, at the broker that has it by then', async () => {
    const { clock, run, state } = prepare()
    state.errors.set('b', 6)
    const running = run()
    await turn()
    state.errors.clear()
    state.nodes.b = 2
    await clock.advance(1000)
    expect((await running).get('b')).toBe('B')
    expect(state.sent).toEqual(['1:ab', '2:cd', '2:b'])
    expect(state.refreshes).toBe(1)
  })

  it('fails one item alone for what trying again does not mend', async () => {
    const { run, state } = prepare()
    state.errors.set('c', 29)
    const results = await run()
    expect(results.get('c')).toMatchObject({ errorName: 'TOPIC_AUTHORIZATION_FAILED' })
    expect(results.get('d')).toBe('D')
  })

  it('goes on with other brokers when one cannot be reached', async () => {
    const { clock, run, state } = prepare()
    state.down.add(2)
    const running = run()
    await clock.advance(5000)
    const results = await running
    expect([results.get('a'), results.get('b')]).toEqual(['A', 'B'])
    expect(results.get('c')).toBeInstanceOf(TimeoutError)
    expect(results.get('c')).toMatchObject({ cause: { code: 'K_CONNECTION' } })
    expect(state.sent).toEqual(['1:ab'])
    expect(clock.timerCount).toBe(0)
  })

  it('waits for an item that has no broker', async () => {
    const { clock, plan, run, state } = prepare()
    const nodeOf = plan.nodeOf
    let isLeaderless = true
    Object.assign(plan, {
      nodeOf: (item: string, signal: AbortSignal) => {
        if (item === 'a' && isLeaderless) throw new BrokerError('a', { errorCode: 5 })
        return nodeOf(item, signal)
      },
    })
    const running = run()
    await clock.advance(50)
    isLeaderless = false
    await clock.advance(1000)
    expect((await running).get('a')).toBe('A')
    expect(state.sent.at(-1)).toBe('1:a')
  })

  it('forgets what led to the wrong broker where that is not metadata', async () => {
    const { clock, plan, run, state } = prepare()
    const forgotten: string[] = []
    Object.assign(plan, {
      forget: (item: string) => {
        forgotten.push(item)
        state.errors.clear()
      },
    })
    state.errors.set('d', 16)
    const running = run()
    await clock.advance(1000)
    await running
    expect([forgotten, state.refreshes]).toEqual([['d'], 0])
  })

  it('takes an item that a broker leaves out for one that failed', async () => {
    const { clock, plan, run, state } = prepare()
    const results = plan.results
    Object.assign(plan, {
      results: (response: unknown, items: string[]) =>
        results(
          response,
          items.filter(item => item !== 'a'),
        ),
    })
    const running = run({ timeoutMs: 250 })
    await clock.advance(250)
    expect((await running).get('a')).toBeInstanceOf(TimeoutError)
    expect(state.sent.filter(sent => sent.includes('a')).length).toBeGreaterThan(1)
  })

  it('is given up by a signal', async () => {
    const { run, state } = prepare()
    state.hold = new Promise(() => {})
    state.down.add(1).add(2)
    const controller = new AbortController()
    const running = quiet(run({ signal: controller.signal }))
    await turn()
    controller.abort(new Error('enough'))
    await expect(running).rejects.toThrow('enough')
  })
})

import { InvalidArgumentError } from '@k/protocol'
import { describe, expect, it } from 'vitest'
import { MetricRegistry } from './metric-registry.ts'

describe('MetricRegistry', () => {
  it('gives the same metric for the same name and attributes, in whatever order', () => {
    const metrics = new MetricRegistry()
    metrics.counter('requests', { broker: 1, api: 'Produce' }).add()
    metrics.counter('requests', { api: 'Produce', broker: 1 }).add(2)
    metrics.counter('requests', { broker: 2 }).add()
    expect(metrics.read()).toEqual([
      { name: 'requests', attributes: { broker: 1, api: 'Produce' }, kind: 'counter', value: 3 },
      { name: 'requests', attributes: { broker: 2 }, kind: 'counter', value: 1 },
    ])
  })

  it('reads a gauge that was set, and one that is asked', () => {
    const metrics = new MetricRegistry()
    metrics.gauge('lag').set(7)
    let asked = 0
    metrics.gauge('connections', {}, () => ++asked)
    expect(metrics.read().map(({ value }) => value)).toEqual([7, 1])
    expect(metrics.read().map(({ value }) => value)).toEqual([7, 2])
  })

  it('counts values between bounds, a bound itself below', () => {
    const metrics = new MetricRegistry()
    const latency = metrics.histogram('latency', [1, 10])
    expect(latency.value).toMatchObject({ count: 0, minimum: undefined, maximum: undefined })
    for (const value of [0.5, 1, 2, 10, 11]) latency.record(value)
    expect(latency.value).toEqual({
      count: 5,
      sum: 24.5,
      minimum: 0.5,
      maximum: 11,
      buckets: [2, 2, 1],
      bounds: [1, 10],
    })
  })

  it('lets metrics go', () => {
    const metrics = new MetricRegistry()
    metrics.counter('requests', { broker: 1 }).add(5)
    metrics.remove('requests', { broker: 1 })
    expect(metrics.read()).toEqual([])
    expect(metrics.counter('requests', { broker: 1 }).value).toBe(0)
  })

  it('refuses what cannot be', () => {
    const metrics = new MetricRegistry()
    metrics.counter('requests')
    expect(() => metrics.gauge('requests')).toThrow(/"requests" is a counter already/)
    expect(() => metrics.counter('requests').add(-1)).toThrow(InvalidArgumentError)
    expect(() => metrics.counter('requests').add(Number.NaN)).toThrow(InvalidArgumentError)
    expect(() => metrics.histogram('sizes', [2, 1])).toThrow(/bounds\[1\]/)
    expect(() => metrics.histogram('sizes', [Number.NaN])).toThrow(/bounds\[0\]/)
  })
})

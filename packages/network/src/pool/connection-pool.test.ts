import { InvalidArgumentError, InvalidStateError } from '@k/protocol'
import { MetadataRequest } from '@k/protocol/messages/metadata-request'
import { MetadataResponse } from '@k/protocol/messages/metadata-response'
import { describe, expect, it } from 'vitest'
import { everyVersion, FakeBroker } from '../../test/fake-broker.ts'
import { ManualClock, turn } from '../../test/manual-clock.ts'
import { AuthenticationError } from '../authentication-error.ts'
import { ConnectionError } from '../connection-error.ts'
import type { BrokerAddress } from '../transport/transport.ts'
import { BrokerConnectionBundle } from './broker-connection-bundle.ts'
import { ConnectionPool, type PoolOptions } from './connection-pool.ts'
import { createLane, dataLane } from './lane.ts'

const address = { host: 'one', port: 9092 }
const other = { host: 'two', port: 9092 }
const metadata = { request: MetadataRequest, response: MetadataResponse }

/** A broker that answers ApiVersions by itself. */
function readyBroker() {
  const broker = new FakeBroker()
  const answered = new Set<object>()
  const answer = async () => {
    await turn()
    for (const connection of broker.connections) {
      if (answered.has(connection) || connection.isClosed || connection.requests.length === 0) continue
      answered.add(connection)
      connection.respond({ apiKeys: everyVersion })
    }
    await turn()
  }
  return { broker, answer }
}

function prepare(options: Partial<PoolOptions> = {}) {
  const { answer, broker } = readyBroker()
  const clock = new ManualClock()
  const all = { transport: broker, clock, random: () => 0.5, ...options }
  return { answer, broker, clock, all, pool: new ConnectionPool(all) }
}

function quiet<Result>(promise: Promise<Result>): Promise<Result> {
  promise.catch(() => {})
  return promise
}

const refused = () => new ConnectionError('refused', { phase: 'connect' })

describe('ConnectionPool', () => {
  it('makes a connection once, however many ask for it, and finds it without waiting from then on', async () => {
    const { answer, broker, pool } = prepare()
    const asked = Array.from({ length: 10 }, () => pool.getConnection(address))
    await answer()
    const connections = await Promise.all(asked)
    expect(new Set(connections).size).toBe(1)
    expect(broker.connections).toHaveLength(1)
    expect(pool.lookup(address)).toBe(connections[0])
    expect(pool.lookup(other)).toBeUndefined()
  })

  it('N18 goes on dialling for the others when one gives up', async () => {
    const { answer, broker, pool } = prepare()
    const controller = new AbortController()
    const impatient = quiet(pool.getConnection(address, { signal: controller.signal }))
    const patient = pool.getConnection(address)
    await turn()
    controller.abort(new Error('too slow'))
    await expect(impatient).rejects.toThrow('too slow')
    await answer()
    expect((await patient).isUsable).toBe(true)
    expect(broker.connections).toHaveLength(1)
  })

  it('N13 opens as many connections to a broker as it is told to, and uses them in turn', async () => {
    const { answer, broker, pool } = prepare({ connectionsPerBroker: 3 })
    const first = pool.getConnection(address)
    await answer()
    await first
    expect(broker.connections).toHaveLength(3)
    const three = [pool.lookup(address), pool.lookup(address), pool.lookup(address)]
    expect(new Set(three).size).toBe(3)
    expect(pool.stats()).toMatchObject({ usableCount: 3, bundles: [{ length: 3, lane: 'data' }] })
  })

  it('gives what has an affinity always the same connection, and none while that one is dialled again', async () => {
    const { answer, broker, clock, pool } = prepare({ connectionsPerBroker: 3 })
    const first = pool.getConnection(address)
    await answer()
    await first
    const [four, five] = [pool.lookup(address, { affinity: 4 }), pool.lookup(address, { affinity: 5 })]
    expect(pool.lookup(address, { affinity: 7 })).toBe(four)
    expect(pool.lookup(address, { affinity: -4 })).toBe(four)
    expect(five).not.toBe(four)
    broker.connections[1]?.receiver.ended()
    expect(pool.lookup(address, { affinity: 4 })).toBeUndefined()
    expect(pool.lookup(address, { affinity: 5 })).toBe(five)
    const again = pool.getConnection(address, { affinity: 4 })
    await clock.advance(0)
    await answer()
    expect(await again).toBe(pool.lookup(address, { affinity: 4 }))
    expect(broker.connections).toHaveLength(4)
  })

  it('N10 has a connection of its own for each lane, of which a broker may hold requests', async () => {
    const { answer, broker, pool } = prepare({ connectionsPerBroker: 2 })
    const lanes = [dataLane, createLane('fetch'), createLane('fetch'), createLane('coordination')]
    const connecting = lanes.map(lane => pool.getConnection(address, { lane }))
    await answer()
    expect(new Set(await Promise.all(connecting)).size).toBe(4)
    expect(broker.connections).toHaveLength(5)
    await pool.release(lanes[1] as typeof dataLane)
    expect(pool.stats().bundles.map(({ lane }) => lane)).toEqual(['data', 'fetch', 'coordination'])
  })

  it('N19 dials a broker that refuses with growing waits, whoever asks', async () => {
    const { broker, clock, pool } = prepare()
    const at: number[] = []
    const startedAt = clock.now()
    broker.dialler = async () => {
      at.push(Math.round(clock.now() - startedAt))
      throw refused()
    }
    for (let step = 0; step < 1000; step++) {
      for (let count = 0; count < 5; count++) void quiet(pool.getConnection(address))
      await clock.advance(1)
    }
    expect(at).toEqual([0, 50, 150, 350, 750])
  })

  it('keeps one broker that cannot be reached from delaying another', async () => {
    const { answer, broker, clock, pool } = prepare()
    broker.dialler = async ({ host }: BrokerAddress) => {
      if (host === 'one') throw refused()
    }
    await expect(pool.getConnection(address)).rejects.toThrow('refused')
    void quiet(pool.getConnection(address))
    const second = pool.getConnection(other)
    await answer()
    expect((await second).isUsable).toBe(true)
    await clock.advance(1000)
  })

  it('forgets failures when it has connected', async () => {
    const { answer, broker, clock, pool } = prepare()
    broker.dialler = () => Promise.reject(refused())
    await expect(pool.getConnection(address)).rejects.toThrow('refused')
    broker.dialler = undefined
    const connecting = pool.getConnection(address)
    await clock.advance(50)
    await answer()
    await connecting
    expect(pool.stats().bundles[0]?.failures).toBe(0)
  })

  it('N17 says that it has too many connections so that it can be tried again', async () => {
    const { answer, pool } = prepare({ maxConnections: 1 })
    const first = pool.getConnection(address)
    await answer()
    await first
    await expect(pool.getConnection(other)).rejects.toMatchObject({ code: 'K_CONNECTION', retriable: true })
    await expect(pool.getConnection(other)).rejects.toThrow(/1 connections are in use, and at most 1 may be/)
  })

  it('N16 replaces a connection that has ended although there are as many as may be', async () => {
    const { answer, broker, pool } = prepare({ maxConnections: 1 })
    const first = pool.getConnection(address)
    await answer()
    await first
    broker.last.receiver.ended()
    const second = pool.getConnection(address)
    await answer()
    expect((await second).isUsable).toBe(true)
  })

  it('lets go of brokers that it has had no connection to for long', async () => {
    const { answer, clock, pool } = prepare({ connectionsMaxIdleMs: 1000 })
    const first = pool.getConnection(address)
    await answer()
    await first
    await clock.advance(70_000)
    const second = pool.getConnection(other)
    await answer()
    await second
    expect(pool.stats().bundles.map(bundle => bundle.address)).toEqual([other])
  })

  it('N26 closes all of its connections, answers those who wait, and makes no more', async () => {
    const { answer, broker, clock, pool } = prepare({ connectionsPerBroker: 2 })
    const first = pool.getConnection(address)
    await answer()
    await first
    const never = quiet(pool.getConnection(other))
    await turn()
    await pool.close()
    await expect(never).rejects.toThrow(InvalidStateError)
    await expect(pool.getConnection(address)).rejects.toThrow(InvalidStateError)
    expect(broker.connections.every(({ isClosed }) => isClosed)).toBe(true)
    expect(clock.timerCount).toBe(0)
  })

  it('can be told to drop what it waits for', async () => {
    const { answer, pool } = prepare()
    const lane = createLane('fetch')
    const connecting = pool.getConnection(address, { lane })
    await answer()
    const request = quiet((await connecting).send(metadata, MetadataRequest.default()))
    const closing = pool.close()
    await turn()
    await pool.close({ pending: 'drop' })
    await closing
    await expect(request).rejects.toBeInstanceOf(ConnectionError)
  })

  it('makes no connection on a lane that was released: nobody would close it', async () => {
    const { broker, pool } = prepare()
    const lane = createLane('fetch')
    await pool.release(lane)
    await expect(pool.getConnection(address, { lane })).rejects.toThrow(InvalidStateError)
    expect(broker.connections).toEqual([])
  })

  it('dials nothing for one who gave up before he asked', async () => {
    const { broker, pool } = prepare()
    const reason = new Error('enough')
    await expect(pool.getConnection(address, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
    expect(broker.connections).toEqual([])
  })

  it('closes the connection whose session ran out together with the one that took its place', async () => {
    const { answer, broker, clock, pool } = prepare()
    const first = pool.getConnection(address)
    await answer()
    const old = await first
    const request = quiet(old.send(metadata, MetadataRequest.default()))
    await turn()
    void old.close()
    const second = pool.getConnection(address)
    await answer()
    expect(await second).not.toBe(old)
    await pool.close({ pending: 'drop' })
    await expect(request).rejects.toBeInstanceOf(ConnectionError)
    expect(broker.connections.every(({ isClosed }) => isClosed)).toBe(true)
    expect(clock.timerCount).toBe(0)
  })

  it.each([
    [{ connectionsPerBroker: 0 }, /connectionsPerBroker.*from 1 to 64/],
    [{ connectionsPerBroker: 65 }, /connectionsPerBroker/],
    [{ maxConnections: 0 }, /maxConnections/],
    [{ reconnectBackoffMs: -1 }, /initialMs|reconnectBackoffMs/],
    [{ maxConection: 3 }, /did you mean maxConnections/],
  ])('N14 refuses %j', (options, reason) => {
    expect(() => prepare(options as Partial<PoolOptions>)).toThrow(InvalidArgumentError)
    expect(() => prepare(options as Partial<PoolOptions>)).toThrow(reason)
  })
})

describe('Multi-Connection Bundles', () => {
  async function bundleOf(connectionsPerBroker: number) {
    const { all, answer, broker, clock } = prepare({ connectionsPerBroker })
    const connecting = quiet(BrokerConnectionBundle.connect(address, all))
    await answer()
    return { broker, clock, answer, bundle: await connecting }
  }

  it('connects as many times as it is told to', async () => {
    const { broker, bundle } = await bundleOf(4)
    expect(broker.connections).toHaveLength(4)
    expect([bundle.usableCount, bundle.length]).toEqual([4, 4])
  })

  it('selects connections in turn, and leaves out those that cannot be used', async () => {
    const { answer, broker, bundle } = await bundleOf(3)
    const turns = Array.from({ length: 6 }, () => bundle.select())
    expect(turns.slice(3)).toEqual(turns.slice(0, 3))
    broker.connections[0]?.receiver.ended()
    expect(bundle.usableCount).toBe(2)
    for (let count = 0; count < 6; count++) expect(bundle.select()?.isUsable).toBe(true)
    await answer()
    expect(bundle.usableCount).toBe(3)
    expect(broker.connections).toHaveLength(4)
  })

  it('gives a connection by its index, and none for an index that there is not', async () => {
    const { bundle } = await bundleOf(2)
    expect(bundle.get(1)?.isUsable).toBe(true)
    expect(bundle.get(2)).toBeUndefined()
    await expect(bundle.connection({ index: 2 })).rejects.toThrow(/this bundle has 2 connections/)
  })

  it('dials a connection that has ended again, alone, while the others serve', async () => {
    const { answer, broker, bundle } = await bundleOf(2)
    broker.connections[0]?.receiver.ended()
    const request = bundle.select()?.send(metadata, MetadataRequest.default())
    await turn()
    broker.connections[1]?.respond({ clusterId: 'served' })
    expect((await request)?.clusterId).toBe('served')
    await answer()
    expect(broker.connections).toHaveLength(3)
    expect(bundle.usableCount).toBe(2)
  })

  it('connects when one of its connections can be made, and fails when none can', async () => {
    const { all, answer, broker } = prepare({ connectionsPerBroker: 2 })
    let dials = 0
    broker.dialler = async () => {
      if (dials++ === 0) throw refused()
    }
    const connecting = BrokerConnectionBundle.connect(address, all)
    await answer()
    expect((await connecting).usableCount).toBe(1)
    const error = new AuthenticationError('no', { mechanism: 'PLAIN' })
    broker.dialler = () => Promise.reject(error)
    await expect(BrokerConnectionBundle.connect(address, all)).rejects.toBe(error)
  })

  it('closes all of its connections when it is disposed of', async () => {
    const { broker, bundle } = await bundleOf(2)
    await bundle[Symbol.asyncDispose]()
    expect(broker.connections.every(({ isClosed }) => isClosed)).toBe(true)
    expect(bundle.select()).toBeUndefined()
    await expect(bundle.connection()).rejects.toThrow(InvalidStateError)
  })
})

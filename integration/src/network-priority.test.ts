import { type BrokerConnection, ConnectionPool, priorityOf, tcpTransport } from '@k/network'
import { ApiKey, InvalidArgumentError } from '@k/protocol'
import { ApiVersionsRequest } from '@k/protocol/messages/api-versions-request'
import { ApiVersionsResponse } from '@k/protocol/messages/api-versions-response'
import { ConsumerGroupHeartbeatRequest } from '@k/protocol/messages/consumer-group-heartbeat-request'
import { ConsumerGroupHeartbeatResponse } from '@k/protocol/messages/consumer-group-heartbeat-response'
import { FindCoordinatorRequest } from '@k/protocol/messages/find-coordinator-request'
import { FindCoordinatorResponse } from '@k/protocol/messages/find-coordinator-response'
import { JoinGroupRequest } from '@k/protocol/messages/join-group-request'
import { JoinGroupResponse } from '@k/protocol/messages/join-group-response'
import { LeaveGroupRequest } from '@k/protocol/messages/leave-group-request'
import { LeaveGroupResponse } from '@k/protocol/messages/leave-group-response'
import { OffsetCommitRequest } from '@k/protocol/messages/offset-commit-request'
import { OffsetCommitResponse } from '@k/protocol/messages/offset-commit-response'
import { ShareGroupHeartbeatRequest } from '@k/protocol/messages/share-group-heartbeat-request'
import { ShareGroupHeartbeatResponse } from '@k/protocol/messages/share-group-heartbeat-response'
import { SyncGroupRequest } from '@k/protocol/messages/sync-group-request'
import { SyncGroupResponse } from '@k/protocol/messages/sync-group-response'
import { answerWith, createLoopbackProxy, createScriptedPeer, type ScriptedPeer } from '@k/testing'
import { describe, expect, it } from 'vitest'
import {
  addressOf,
  bundleTo,
  connectTo,
  failureOf,
  fetch,
  gate,
  heartbeat,
  heartbeatOf,
  metadata,
  produce,
  produceOf,
} from './broker-requests.ts'

const offsetCommit = { request: OffsetCommitRequest, response: OffsetCommitResponse }
const requestCount = 256
const requestBytes = 65_536

/** Everything that a peer was asked behind the ApiVersions of the connection. */
const namesOf = ({ requests }: ScriptedPeer) => requests.slice(1).map(({ apiName }) => apiName)

/** How many requests were given to the socket, the one that is being written included. */
function takenFrom(connection: BrokerConnection): number {
  const { highPriorityCount, normalPriorityCount } = connection.stats()
  return highPriorityCount + normalPriorityCount
}

/** A connection whose peer has stopped reading in the middle of 256 Produce requests of 64 KiB. */
async function stalled() {
  const peer = await createScriptedPeer(undefined, { decodeBodies: false })
  const proxy = await createLoopbackProxy({ target: addressOf(peer) })
  // More than are sent: it is the socket that is full.
  const connection = await connectTo(proxy.address, { maxInFlightRequests: 1000 })
  proxy.setFaults('toBroker', { stall: true })
  const produced = Array.from({ length: requestCount }, (_, index) =>
    connection.send(produce, produceOf(`request ${index}`, requestBytes)),
  )
  let taken = -1
  await expect
    .poll(() => {
      const before = taken
      taken = takenFrom(connection)
      return taken > 0 && taken === before
    })
    .toBe(true)
  expect(connection.stats().normalPriorityQueued).toBeGreaterThan(0)
  const flow = () => proxy.setFaults('toBroker', {})
  const close = async () => {
    await connection.close({ pending: 'drop' })
    await proxy.close()
    await peer.close()
  }
  return { connection, flow, peer, produced, [Symbol.asyncDispose]: close }
}

describe('Request Priority Channels', () => {
  it('write a Heartbeat next although 256 Produce requests of 64 KiB wait on a socket that takes no more', async () => {
    await using stall = await stalled()
    const { connection, flow, peer, produced } = stall
    const taken = takenFrom(connection)
    const beat = connection.send(heartbeat, heartbeatOf('orders'))
    flow()
    await Promise.all([beat, ...produced])
    expect(namesOf(peer).indexOf('Heartbeat')).toBe(taken)
    expect(namesOf(peer)).toHaveLength(requestCount + 1)
  })

  it('are found by the API key: the five of the guide and, N11, those of a rebalance overtake', async () => {
    const apis = {
      ApiVersions: { request: ApiVersionsRequest, response: ApiVersionsResponse },
      ConsumerGroupHeartbeat: { request: ConsumerGroupHeartbeatRequest, response: ConsumerGroupHeartbeatResponse },
      FindCoordinator: { request: FindCoordinatorRequest, response: FindCoordinatorResponse },
      Heartbeat: heartbeat,
      JoinGroup: { request: JoinGroupRequest, response: JoinGroupResponse },
      LeaveGroup: { request: LeaveGroupRequest, response: LeaveGroupResponse },
      Metadata: metadata,
      ShareGroupHeartbeat: { request: ShareGroupHeartbeatRequest, response: ShareGroupHeartbeatResponse },
      SyncGroup: { request: SyncGroupRequest, response: SyncGroupResponse },
    }
    await using stall = await stalled()
    const { connection, flow, peer, produced } = stall
    const taken = takenFrom(connection)
    const normal = [
      connection.send(fetch, fetch.request.default()),
      connection.send(offsetCommit, OffsetCommitRequest.default()),
    ]
    const urgent = Object.values(apis).map(({ request, response }) => {
      const api = { request, response } as typeof heartbeat
      return connection.send(api, api.request.default())
    })
    flow()
    await Promise.all([...urgent, ...normal, ...produced])
    const names = namesOf(peer)
    expect(names.slice(taken, taken + urgent.length)).toEqual(Object.keys(apis))
    expect(names.slice(-2)).toEqual(['Fetch', 'OffsetCommit'])
    expect(priorityOf(ApiKey.LeaderAndIsr)).toBe('high')
  })

  it('are chosen for one request by sendRequestWithPriority', async () => {
    await using stall = await stalled()
    const { connection, flow, peer, produced } = stall
    const taken = takenFrom(connection)
    const patient = connection.sendRequestWithPriority(heartbeat, heartbeatOf('patient'), 'normal')
    const urgent = connection.sendRequestWithPriority(offsetCommit, OffsetCommitRequest.default(), 'high')
    flow()
    await Promise.all([patient, urgent, ...produced])
    expect(namesOf(peer)[taken]).toBe('OffsetCommit')
    expect(namesOf(peer).at(-1)).toBe('Heartbeat')
  })

  it('let one normal request by after sixteen of high priority', async () => {
    await using stall = await stalled()
    const { connection, flow, peer, produced } = stall
    const taken = takenFrom(connection)
    const beats = Array.from({ length: 20 }, () => connection.send(heartbeat, heartbeatOf('orders')))
    flow()
    await Promise.all([...beats, ...produced])
    const run = (length: number) => Array.from({ length }, () => 'Heartbeat')
    expect(namesOf(peer).slice(taken, taken + 22)).toEqual([...run(16), 'Produce', ...run(4), 'Produce'])
  })

  it('N29 count what was written, and as bypasses what went by a normal request', async () => {
    await using stall = await stalled()
    const { connection, flow, produced } = stall
    const taken = takenFrom(connection)
    expect(connection.stats()).toMatchObject({ highPriorityCount: 0, normalPriorityCount: taken, bypassCount: 0 })
    const beats = [1, 2, 3].map(() => connection.send(heartbeat, heartbeatOf('orders')))
    expect(connection.stats()).toMatchObject({ highPriorityQueued: 3, highPriorityCount: 0, inFlight: taken })
    expect(connection.stats().normalPriorityQueued).toBe(requestCount - taken)
    flow()
    await Promise.all([...beats, ...produced])
    await connection.send(heartbeat, heartbeatOf('alone'))
    const nothing = { highPriorityQueued: 0, normalPriorityQueued: 0, waitingForRoom: 0, inFlight: 0 }
    expect(connection.stats()).toMatchObject({
      ...nothing,
      highPriorityCount: 4,
      normalPriorityCount: requestCount,
      bypassCount: 3,
    })
    await connection.close()
    expect(connection.stats()).toMatchObject({ highPriorityCount: 4, bypassCount: 3 })
  })

  it('N4 hold as many requests as they are told to; the next ones wait, and succeed', async () => {
    const asked = gate()
    await using peer = await createScriptedPeer(async ({ apiKey }) => {
      if (apiKey !== ApiKey.ApiVersions) await asked.opened
      return undefined
    })
    const capacities = { highPriorityChannelCapacity: 2, normalPriorityChannelCapacity: 4 }
    await using connection = await connectTo(addressOf(peer), { ...capacities, maxInFlightRequests: 1 })
    const fetches = Array.from({ length: 10 }, () => connection.send(fetch, fetch.request.default()))
    const beats = Array.from({ length: 5 }, () => connection.send(heartbeat, heartbeatOf('orders')))
    const queued = { highPriorityQueued: 2, normalPriorityQueued: 4, waitingForRoom: 3 + 5, inFlight: 1 }
    expect(connection.stats()).toMatchObject(queued)
    asked.open()
    await Promise.all([...fetches, ...beats])
    expect(connection.stats().waitingForRoom).toBe(0)
    const wrong = failureOf(connectTo(addressOf(peer), { highPriorityChannelCapacity: 0 }))
    expect(await wrong).toBeInstanceOf(InvalidArgumentError)
  })

  it('N12 starve neither timers nor normal requests in a flood of 10 000 requests of high priority', async () => {
    await using peer = await createScriptedPeer(undefined, { decodeBodies: false })
    await using connection = await connectTo(addressOf(peer))
    let answered = 0
    const flood = Array.from({ length: 10_000 }, async () => {
      await connection.send(heartbeat, heartbeatOf('flood'))
      answered++
    })
    const atTimer = new Promise<number>(resolve => setTimeout(() => resolve(answered), 10))
    const atNormal = connection.send(fetch, fetch.request.default()).then(() => answered)
    await Promise.all(flood)
    expect(await atTimer).toBeLessThan(10_000)
    expect(await atNormal).toBeLessThan(1000)
  })
})

describe('Multi-Connection Bundles', () => {
  const four = { connectionsPerBroker: 4 }

  it('N13 have as many connections as connectionsPerBroker says, counted at the broker; one by default', async () => {
    await using peer = await createScriptedPeer()
    {
      await using bundle = await bundleTo(addressOf(peer), four)
      expect(peer.connections).toHaveLength(4)
      expect([bundle.length, bundle.usableCount]).toEqual([4, 4])
    }
    await peer.waitForNoConnections()
    await using bundle = await bundleTo(addressOf(peer))
    expect(peer.connections).toHaveLength(1)
    expect([bundle.length, bundle.usableCount]).toEqual([1, 1])
  })

  it('select their connections in turn, so that each has its part of the requests', async () => {
    await using peer = await createScriptedPeer()
    await using bundle = await bundleTo(addressOf(peer), four)
    const requests = Array.from({ length: 40 }, () => bundle.select()?.send(heartbeat, heartbeatOf('orders')))
    await Promise.all(requests)
    // One of each is ApiVersions.
    expect(peer.connections.map(({ requestCount }) => requestCount)).toEqual([11, 11, 11, 11])
    const round = [0, 1, 2, 3].map(() => bundle.select())
    expect(new Set(round).size).toBe(4)
    expect([0, 1, 2, 3].map(() => bundle.select())).toEqual(round)
  })

  it('give a connection by its index, for what belongs together', async () => {
    await using peer = await createScriptedPeer()
    await using bundle = await bundleTo(addressOf(peer), four)
    expect(new Set([0, 1, 2, 3].map(index => bundle.get(index))).size).toBe(4)
    expect(bundle.get(0)).toBe(bundle.get(0))
    expect(bundle.get(4)).toBeUndefined()
    for (let count = 0; count < 9; count++) await bundle.get(2)?.send(heartbeat, heartbeatOf('orders'))
    const counts = peer.connections.map(({ requestCount }) => requestCount)
    expect(counts.sort((left, right) => left - right)).toEqual([1, 1, 1, 10])
  })

  it('N16 dial a connection that has ended again, alone, while the others serve', async () => {
    const redial = gate()
    await using peer = await createScriptedPeer(async ({ apiKey }, { id }) => {
      if (apiKey === ApiKey.ApiVersions && id > 4) await redial.opened
      return undefined
    })
    await using bundle = await bundleTo(addressOf(peer), four)
    const [dead, ...others] = [0, 1, 2, 3].map(index => bundle.get(index))
    const [victim] = peer.connections
    victim?.destroy()
    const ended = await Promise.race(
      [dead, ...others].map(async connection => (await connection?.closed) && connection),
    )
    expect(bundle.usableCount).toBe(3)
    const selected = new Set(Array.from({ length: 12 }, () => bundle.select()))
    expect(selected.size).toBe(3)
    expect(selected).not.toContain(ended)
    await Promise.all([...selected].map(each => each?.send(heartbeat, heartbeatOf('orders'))))
    await peer.waitFor(ApiKey.ApiVersions, 5)
    expect(bundle.usableCount).toBe(3)
    redial.open()
    await expect.poll(() => bundle.usableCount).toBe(4)
    expect(peer.acceptedCount).toBe(5)
    expect(new Set([0, 1, 2, 3].map(index => bundle.get(index))).size).toBe(4)
  })

  it('are what a pool has, which gives connections without being told', async () => {
    await using peer = await createScriptedPeer(undefined, { nodes: 2 })
    await using pool = new ConnectionPool({ transport: tcpTransport(), ...four })
    await Promise.all([0, 1].map(node => pool.getConnection(addressOf(peer, node))))
    await peer.waitForConnections(8)
    await expect.poll(() => pool.stats().usableCount).toBe(8)
    const selected = await Promise.all([0, 1, 2, 3].map(() => pool.getConnection(addressOf(peer))))
    expect(new Set(selected).size).toBe(4)
    expect(peer.nodes.map(({ connections }) => connections.length)).toEqual([4, 4])
  })

  it('are found without waiting, by lookup, while another broker is being dialled', async () => {
    await using peer = await createScriptedPeer(({ nodeId }) => (nodeId === 2 ? answerWith.silence : undefined), {
      nodes: 2,
    })
    await using pool = new ConnectionPool({ transport: tcpTransport(), socketConnectionSetupTimeoutMs: 1000 })
    const connection = await pool.getConnection(addressOf(peer))
    const dialling = failureOf(pool.getConnection(addressOf(peer, 1)))
    await peer.waitFor(ApiKey.ApiVersions, 2)
    expect(pool.lookup(addressOf(peer, 1))).toBeUndefined()
    expect(pool.lookup(addressOf(peer))).toBe(connection)
    expect((await connection.send(heartbeat, heartbeatOf('orders'))).errorCode).toBe(0)
    expect(peer.nodes.map(({ connections }) => connections.length)).toEqual([1, 1])
    await pool.close()
    expect((await dialling).message).toContain('closed')
  })
})

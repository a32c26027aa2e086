import {
  type BrokerAddress,
  BrokerConnectionBundle,
  Cluster,
  type ClusterOptions,
  oauthBearer,
  plain,
  tcpTransport,
} from '@k/network'
import { ApiKey, zeroUuid } from '@k/protocol'
import { DescribeQuorumRequest } from '@k/protocol/messages/describe-quorum-request'
import { DescribeQuorumResponse } from '@k/protocol/messages/describe-quorum-response'
import type { MetadataResponse, MetadataResponseTopic } from '@k/protocol/messages/metadata-response'
import {
  type AnswerFunction,
  answerWith,
  createLoopbackProxy,
  createScriptedPeer,
  type KafkaNodeCommand,
  sendClusterCommand,
  unsecuredToken,
} from '@k/testing'
import { afterAll, describe, expect, inject, it } from 'vitest'
import {
  addressOf,
  bundleTo,
  CountingTransport,
  failureOf,
  gate,
  groupOf,
  heartbeat,
  heartbeatOf,
  metadata,
} from './broker-requests.ts'

const { description, socketPath } = inject('sharedCluster')
const { security } = description
const admin = security?.users.find(({ name }) => name === 'admin')
if (security === undefined || admin === undefined) throw new Error('the shared cluster is not secured')

const describeQuorum = { request: DescribeQuorumRequest, response: DescribeQuorumResponse }
const order = (command: KafkaNodeCommand, node: number) => sendClusterCommand(socketPath, { command, node })
const limit = { timeoutMs: 20_000 }
const topicWait = { ...limit, timeoutOption: 'maxBlockMs' }

/** Servers are tried in the order in which they are given. */
const inOrder = () => 0.99

function clusterAt(servers: string | readonly string[], options: Partial<ClusterOptions> = {}): Cluster {
  return new Cluster({ bootstrapServers: servers, transport: tcpTransport(), ...options })
}

function nodeAddress(index: number, listener: 'PLAINTEXT' | 'SSL' = 'PLAINTEXT'): BrokerAddress {
  const [host = '', port] = description.nodes[index]?.addresses[listener]?.split(':') ?? []
  return { host, port: Number(port) }
}

/** A topic of one partition in a Metadata response. */
function topicAt(leaderId: number, leaderEpoch: number, topicId = zeroUuid): MetadataResponseTopic {
  const replicas = { replicaNodes: [leaderId], isrNodes: [leaderId], offlineReplicas: [] }
  const partitions = [{ errorCode: 0, partitionIndex: 0, leaderId, leaderEpoch, ...replicas }]
  return { errorCode: 0, name: 'orders', topicId, isInternal: false, partitions, topicAuthorizedOperations: 0 }
}

/** The brokers of a Metadata response, by their ids. */
function brokersAt(addresses: Readonly<Record<number, BrokerAddress>>): MetadataResponse['brokers'] {
  return Object.entries(addresses).map(([nodeId, address]) => ({ nodeId: Number(nodeId), ...address, rack: null }))
}

describe('a broker that cannot be used', () => {
  it('N21 is left for the next bootstrap server when it accepts and never answers', async () => {
    const script: AnswerFunction = ({ nodeId }) => (nodeId === 1 ? answerWith.silence : undefined)
    await using peer = await createScriptedPeer(script, { nodes: 2 })
    const transport = new CountingTransport()
    const options = { transport, random: inOrder, socketConnectionSetupTimeoutMs: 450 }
    await using cluster = clusterAt(peer.bootstrapServers, options)
    for (let count = 0; count < 20; count++) await cluster.call(heartbeat, heartbeatOf('orders'), limit)
    expect(transport.dials.map(({ port }) => port)).toEqual(peer.nodes.map(({ port }) => port))
    expect(new Set(peer.requestsOf(ApiKey.Heartbeat).map(({ nodeId }) => nodeId))).toEqual(new Set([2]))
  })

  it('N19 is dialled a few times while all are down, however many wait, who are answered when they are back', async () => {
    await using peer = await createScriptedPeer(undefined, { nodes: 3 })
    const transport = new CountingTransport()
    await using cluster = clusterAt(peer.bootstrapServers, { transport, random: () => 0.5 })
    const { brokers } = await cluster.metadata.refresh()
    await Promise.all([...brokers.keys()].map(id => cluster.connectionTo(id)))
    await Promise.all(peer.nodes.map(node => node.stop()))
    const before = transport.dials.length
    const calls = Array.from({ length: 50 }, () => cluster.call(heartbeat, heartbeatOf('patient'), limit))
    await new Promise(resolve => setTimeout(resolve, 1500))
    const whileDown = transport.dials.length - before
    // At once, and after 50, 100, 200, 400 and 800 ms.
    expect(whileDown).toBeGreaterThan(3)
    expect(whileDown).toBeLessThanOrEqual(3 * 6)
    await Promise.all(peer.nodes.map(node => node.start()))
    expect((await Promise.all(calls)).map(({ errorCode }) => errorCode)).toEqual(calls.map(() => 0))
    expect(peer.requestsOf(ApiKey.Heartbeat)).toHaveLength(50)
  })

  it('is not waited for by the others when it is paused', async () => {
    await using cluster = clusterAt(description.listeners.PLAINTEXT ?? [], {
      requestTimeoutMs: 1000,
      socketConnectionSetupTimeoutMs: 1000,
    })
    const topics = [{ topicName: '__cluster_metadata', partitions: [{ partitionIndex: 0 }] }]
    const quorum = await cluster.call(describeQuorum, { ...DescribeQuorumRequest.default(), topics }, limit)
    const victim = quorum.topics[0]?.partitions[0]?.leaderId === 3 ? 2 : 3
    await cluster.metadata.refresh()
    const ids = description.nodes.map(({ id }) => id)
    const connections = new Map(await Promise.all(ids.map(async id => [id, await cluster.connectionTo(id)] as const)))
    await order('pause', victim)
    try {
      const silent = connections.get(victim)
      const sent = [1, 2].map(() => silent?.send(metadata, metadata.request.default()) ?? Promise.resolve())
      const failures = Promise.all(sent.map(failureOf))
      for (const id of ids.filter(each => each !== victim)) {
        await connections.get(id)?.send(metadata, metadata.request.default(), limit)
      }
      expect(silent?.stats().inFlight).toBe(2)
      expect(await failures).toMatchObject([
        { name: 'TimeoutError', option: 'requestTimeoutMs', retriable: true },
        { name: 'ConnectionError', retriable: true, wasSent: true },
      ])
      for (let count = 0; count < 10; count++) await cluster.call(metadata, metadata.request.default(), limit)
      const setup = await failureOf(cluster.connectionTo(victim))
      expect(setup).toMatchObject({ name: 'TimeoutError', option: 'socketConnectionSetupTimeoutMs' })
    } finally {
      await order('resume', victim)
    }
    await cluster.call(metadata, metadata.request.default(), { ...limit, target: { nodeId: victim } })
  })
})

describe('a connection to a real broker', () => {
  const viaProxy = () => createLoopbackProxy({ target: nodeAddress(0) })

  it('is made anew for a request whose connection was reset before its response', async () => {
    await using proxy = await viaProxy()
    await using bundle = await bundleTo(proxy.address)
    const connection = await bundle.connection()
    proxy.setFaults('toClient', { cut: { manner: 'reset' } }, { connections: 'open' })
    const error = await failureOf(connection.send(metadata, metadata.request.default()))
    expect(error).toMatchObject({ name: 'ConnectionError', retriable: true, wasSent: true })
    const { brokers } = await (await bundle.connection()).send(metadata, metadata.request.default())
    expect(brokers).toHaveLength(description.nodes.length)
  })

  it('is made anew without a word when the broker closed it while nobody used it', async () => {
    await using proxy = await viaProxy()
    await using cluster = clusterAt(`${proxy.address.host}:${proxy.address.port}`, { metadataMaxAgeMs: 60_000 })
    const connection = await cluster.anyConnection()
    proxy.cutConnections('end')
    await connection.closed
    expect((await cluster.call(metadata, metadata.request.default(), limit)).brokers).toHaveLength(3)
    // Now without waiting for the end to be noticed.
    proxy.cutConnections('end')
    expect((await cluster.call(metadata, metadata.request.default(), limit)).brokers).toHaveLength(3)
    expect(proxy.acceptedCount).toBeLessThanOrEqual(3)
  })

  it.each(['end', 'reset'] as const)('with TLS is made anew after its %s within a response', async manner => {
    await using proxy = await createLoopbackProxy({ target: nodeAddress(0, 'SSL') })
    const transport = tcpTransport({ ssl: { ca: { file: security.certificates.caFile } } })
    await using bundle = await BrokerConnectionBundle.connect(proxy.address, { transport })
    proxy.setFaults('toClient', { cut: { manner, afterBytes: 60 } }, { connections: 'open' })
    const error = await failureOf((await bundle.connection()).send(metadata, metadata.request.default()))
    expect(error).toMatchObject({ name: 'ConnectionError', retriable: true, wasSent: true })
    const { brokers } = await (await bundle.connection()).send(metadata, metadata.request.default())
    expect(brokers).toHaveLength(description.nodes.length)
  })

  it('is authenticated again before its token expires, and loses no request', async () => {
    const transport = new CountingTransport()
    let tokens = 0
    const token = () => {
      tokens++
      // The broker says how long the session lasts: until the claim in the token.
      return { value: unsecuredToken(admin.name, 3000), expiresAt: Date.now() + 3_600_000 }
    }
    const [server = ''] = description.listeners.SASL_PLAINTEXT ?? []
    await using cluster = clusterAt(server, { transport, sasl: oauthBearer({ token }), random: () => 0 })
    const connection = await cluster.anyConnection()
    while (tokens < 2) await connection.send(metadata, metadata.request.default())
    await Promise.all([1, 2, 3].map(() => connection.send(metadata, metadata.request.default())))
    expect(connection.isUsable).toBe(true)
    expect(transport.dials).toHaveLength(1)
  })

  it('is refused for good with a wrong password, and never dialled in a storm', async () => {
    const transport = new CountingTransport()
    const sasl = plain({ username: admin.name, password: 'wrong' })
    await using cluster = clusterAt(description.listeners.SASL_PLAINTEXT ?? [], { transport, sasl })
    const until = performance.now() + 1000
    let calls = 0
    for (; performance.now() < until; calls++) {
      const error = await failureOf(cluster.call(metadata, metadata.request.default(), limit))
      expect(error).toMatchObject({ name: 'AuthenticationError', retriable: false, mechanism: 'PLAIN' })
    }
    // Each of the three at once, and after 50, 100, 200, 400 and 800 ms, a fifth less at the least.
    expect(calls).toBeGreaterThan(1)
    expect(transport.dials.length).toBeLessThanOrEqual(3 * 6)
    const before = transport.dials.length
    await new Promise(resolve => setTimeout(resolve, 1000))
    expect(transport.dials).toHaveLength(before)
  })
})

describe('what brokers say of the cluster', () => {
  it('is not taken back by one that is behind, whoever is asked', async () => {
    const epochs: Record<number, MetadataResponseTopic> = { 1: topicAt(1, 5), 2: topicAt(2, 4) }
    let release: (() => void) | undefined
    const script: AnswerFunction = async request => {
      if (request.apiKey === ApiKey.Metadata) return { ...all, topics: [epochs[request.nodeId]] }
      if (request.apiKey !== ApiKey.Heartbeat || groupOf(request) !== 'busy') return undefined
      const held = gate()
      release = held.open
      return held.opened
    }
    await using peer = await createScriptedPeer(script, { nodes: 2 })
    const all = { brokers: brokersAt({ 1: addressOf(peer), 2: addressOf(peer, 1) }), clusterId: 'one', controllerId: 1 }
    await using cluster = clusterAt(peer.bootstrapServers, { retryBackoffMs: 0, random: inOrder })
    const leaders: unknown[] = []
    cluster.metadata.onChange(({ topics }) => {
      const [partition] = topics.get('orders')?.partitions ?? []
      leaders.push([partition?.leaderId, partition?.leaderEpoch])
    })
    await cluster.metadata.topic('orders', topicWait)
    const connections = await Promise.all([1, 2].map(id => cluster.connectionTo(id)))
    /** The one that is not busy is asked. */
    const refreshFrom = async (nodeId: number) => {
      const busy = connections[2 - nodeId]?.send(heartbeat, heartbeatOf('busy'))
      await expect.poll(() => release).toBeDefined()
      await cluster.metadata.refresh()
      expect(peer.requestsOf(ApiKey.Metadata).at(-1)?.nodeId).toBe(nodeId)
      release?.()
      release = undefined
      await busy
    }
    for (const nodeId of [2, 1, 2, 1]) await refreshFrom(nodeId)
    expect(leaders).toEqual(leaders.map(() => [1, 5]))
    epochs[2] = topicAt(2, 6)
    for (const nodeId of [2, 1, 2, 1]) await refreshFrom(nodeId)
    expect(leaders.slice(-4)).toEqual(leaders.slice(-4).map(() => [2, 6]))
  })
})

describe('a bootstrap server', () => {
  const lookup = (addresses: readonly string[]) => async () =>
    addresses.map(address => ({ address, family: 4 as const }))
  const ids = ['AAAAAAAAAAAAAAAAAAAAAQ', 'AAAAAAAAAAAAAAAAAAAAAg'] as const
  const old = { clusterId: 'old', controllerId: 1, topics: [topicAt(1, 40, ids[0])] }

  it('is reached at its second address when nobody listens at the first', async () => {
    await using peer = await createScriptedPeer()
    const transport = tcpTransport({ lookup: lookup(['127.0.0.3', '127.0.0.1']) })
    await using cluster = clusterAt(`boot.test:${addressOf(peer).port}`, { transport })
    await cluster.call(heartbeat, heartbeatOf('orders'), limit)
    expect(peer.acceptedCount).toBe(1)
  })

  it('N15 is asked again when every broker has another address, whose numbers are then found there', async () => {
    const before = await createScriptedPeer(undefined, { nodes: 2 })
    await using after = await createScriptedPeer(undefined, { nodes: 2 })
    await using proxy = await createLoopbackProxy({ target: addressOf(before) })
    const transport = tcpTransport({ lookup: lookup(['127.0.0.1']) })
    await using cluster = clusterAt(`boot.test:${proxy.address.port}`, { transport })
    await cluster.call(heartbeat, heartbeatOf('orders'), { ...limit, target: { nodeId: 2 } })
    proxy.target = addressOf(after)
    await before.close()
    await cluster.call(heartbeat, heartbeatOf('orders'), { ...limit, target: { nodeId: 2 } })
    expect(after.requestsOf(ApiKey.Heartbeat).map(({ nodeId }) => nodeId)).toEqual([2])
  })

  it.each(['are gone', 'ask for it (N32)'])(
    'leads to the cluster that took its place when the old brokers %s',
    async how => {
      const isGone = how === 'are gone'
      let isReplaced = false
      // With the error of Kafka 4.0 on, REBOOTSTRAP_REQUIRED.
      const before = await createScriptedPeer(({ apiKey }) => {
        if (apiKey !== ApiKey.Metadata) return undefined
        return isReplaced ? { errorCode: 129 } : { ...old, brokers: brokersAt({ 1: addressOf(before) }) }
      })
      await using after = await createScriptedPeer(
        ({ apiKey }) => {
          if (apiKey !== ApiKey.Metadata) return undefined
          const brokers = brokersAt({ 11: addressOf(after), 12: addressOf(after, 1) })
          return { clusterId: 'new', controllerId: 12, brokers, topics: [topicAt(12, 3, ids[isGone ? 0 : 1])] }
        },
        { nodes: 2 },
      )
      await using proxy = await createLoopbackProxy({ target: addressOf(before) })
      await using cluster = clusterAt(`127.0.0.1:${proxy.address.port}`)
      expect((await cluster.metadata.topic('orders', topicWait)).partitions[0]).toMatchObject({ leaderEpoch: 40 })
      proxy.target = addressOf(after)
      proxy.cutConnections()
      isReplaced = true
      if (isGone) await before.close()
      const { brokers, clusterId, controllerId, topics } = await cluster.metadata.refresh()
      expect([clusterId, controllerId, [...brokers.keys()]]).toEqual(['new', 12, [11, 12]])
      expect(topics.get('orders')?.partitions[0]).toMatchObject({ leaderId: 12, leaderEpoch: 3 })
      await cluster.call(heartbeat, heartbeatOf('orders'), { ...limit, target: { nodeId: 12 } })
      await cluster.call(heartbeat, heartbeatOf('orders'), { ...limit, target: 'controller' })
      expect(after.requestsOf(ApiKey.Heartbeat).map(({ nodeId }) => nodeId)).toEqual([2, 2])
      await before.close()
    },
  )
})

describe('a connection that nobody uses', () => {
  it('is closed by this side after connectionsMaxIdleMs, and made anew without a word', async () => {
    await using peer = await createScriptedPeer()
    await using cluster = clusterAt(peer.bootstrapServers, { connectionsMaxIdleMs: 100 })
    await cluster.call(heartbeat, heartbeatOf('first'), limit)
    const connection = await cluster.anyConnection()
    await peer.waitForNoConnections()
    expect(await connection.closed).toBeUndefined()
    await cluster.call(heartbeat, heartbeatOf('second'), limit)
    expect(peer.acceptedCount).toBe(2)
  })
})

afterAll(async () => {
  // Whatever a test left behind, the next suite gets three running nodes.
  for (const { id, state } of (await sendClusterCommand(socketPath, { command: 'status' })).nodes) {
    if (state === 'paused') await order('resume', id)
  }
})

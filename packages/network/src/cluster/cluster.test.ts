import { BrokerError, InvalidArgumentError, InvalidStateError, TimeoutError } from '@k/protocol'
import { DescribeGroupsRequest } from '@k/protocol/messages/describe-groups-request'
import { DescribeGroupsResponse } from '@k/protocol/messages/describe-groups-response'
import type { FindCoordinatorRequest } from '@k/protocol/messages/find-coordinator-request'
import { HeartbeatRequest } from '@k/protocol/messages/heartbeat-request'
import { HeartbeatResponse } from '@k/protocol/messages/heartbeat-response'
import type { MetadataRequest } from '@k/protocol/messages/metadata-request'
import { describe, expect, it } from 'vitest'
import { everyVersion, FakeBroker, type FakeConnection, type ReceivedRequest } from '../../test/fake-broker.ts'
import { ManualClock, turn } from '../../test/manual-clock.ts'
import { AuthenticationError } from '../authentication-error.ts'
import { ConnectionError } from '../connection-error.ts'
import type { BrokerAddress } from '../transport/transport.ts'
import { Cluster } from './cluster.ts'
import type { ClusterOptions } from './cluster-options.ts'

const heartbeat = { request: HeartbeatRequest, response: HeartbeatResponse }
const describeGroups = { request: DescribeGroupsRequest, response: DescribeGroupsResponse }
const topicId = 'AAAAAAAAAAAAAAAAAAAAAQ'

/** A cluster of three brokers, `b1:9092` to `b3:9092`, that the test changes. */
function prepare(options: Partial<ClusterOptions> = {}) {
  const clock = new ManualClock()
  const transport = new FakeBroker()
  const state = {
    nodes: [1, 2, 3].map(nodeId => ({ nodeId, host: `b${nodeId}`, port: 9092, rack: null })),
    down: new Set<string>(),
    versions: everyVersion,
    metadata: {} as object,
    coordinator: 2,
    answers: new Map<string, (request: ReceivedRequest, connection: FakeConnection) => object | undefined>(),
  }
  const dialled: string[] = []
  transport.dialler = async ({ host }: BrokerAddress) => {
    dialled.push(host)
    if (state.down.has(host)) throw new ConnectionError(`${host} is down`, { phase: 'connect' })
  }
  const defaults = new Map<string, (request: ReceivedRequest) => object>([
    ['ApiVersions', () => ({ apiKeys: state.versions })],
    [
      'Metadata',
      ({ body }) => ({ brokers: state.nodes, controllerId: 3, clusterId: 'c', ...topicsOf(body), ...state.metadata }),
    ],
    ['FindCoordinator', ({ body, version }) => coordinatorsOf(body as FindCoordinatorRequest, version, state)],
  ])
  transport.handler = (request, connection) => {
    return (state.answers.get(request.name) ?? defaults.get(request.name))?.(request, connection)
  }
  const cluster = new Cluster({ bootstrapServers: 'seed:1', transport, clock, random: () => 0, ...options })
  return { clock, cluster, dialled, state, transport }
}

function topicsOf(body: unknown) {
  const partition = { partitionIndex: 0, leaderId: 1, leaderEpoch: 1 }
  const empty = { errorCode: 0, replicaNodes: [], isrNodes: [], offlineReplicas: [] }
  const topics = (body as MetadataRequest).topics?.map(({ name }) => {
    return {
      errorCode: 0,
      name,
      topicId,
      isInternal: false,
      partitions: [{ ...empty, ...partition }],
      topicAuthorizedOperations: 0,
    }
  })
  return { topics: topics ?? [] }
}

function coordinatorsOf(body: FindCoordinatorRequest, version: number, state: { readonly coordinator: number }) {
  const found = {
    errorCode: 0,
    errorMessage: null,
    nodeId: state.coordinator,
    host: `b${state.coordinator}`,
    port: 9092,
  }
  return version >= 4 ? { coordinators: body.coordinatorKeys.map(key => ({ key, ...found })) } : found
}

function quiet<Result>(promise: Promise<Result>): Promise<Result> {
  promise.catch(() => {})
  return promise
}

/** The names of the requests of an API, by the host that got them. */
function hostsOf(transport: FakeBroker, name: string): string[] {
  return transport.connections.flatMap(({ address, names }) =>
    names.filter(own => own === name).map(() => address.host),
  )
}

describe('bootstrapping', () => {
  it('connects to nothing before it is used', async () => {
    const { clock, cluster, dialled } = prepare()
    await turn()
    expect([dialled.length, clock.timerCount]).toEqual([0, 0])
    await cluster.close()
  })

  it('begins with any of the servers, and goes on with the next when one cannot be reached', async () => {
    const { cluster, dialled, state } = prepare({ bootstrapServers: ['dead:1', 'seed:1'], random: () => 0.99 })
    state.down.add('dead')
    const { brokers } = await cluster.metadata.refresh()
    expect([...brokers.keys()]).toEqual([1, 2, 3])
    expect(dialled).toEqual(['dead', 'seed'])
  })

  it('tries the next server beside one that takes long', async () => {
    const { clock, cluster, transport } = prepare({ bootstrapServers: ['slow:1', 'seed:1'], random: () => 0.99 })
    const dial = transport.dialler
    transport.dialler = async (address, signal) => {
      if (address.host === 'slow') await new Promise(() => {})
      await dial?.(address, signal)
    }
    const refreshed = cluster.metadata.refresh()
    await clock.advance(500)
    expect((await refreshed).clusterId).toBe('c')
  })

  it('M10 names every server and why it could not be reached', async () => {
    const { cluster, state } = prepare({ bootstrapServers: 'x:1,y:2' })
    state.down.add('x').add('y')
    const failed = quiet(cluster.anyConnection())
    await expect(failed).rejects.toThrow(/x:1: .*x is down.*y:2: .*y is down|y:2: .*y is down.*x:1: .*x is down/)
    await expect(failed).rejects.toMatchObject({ retriable: true })
  })

  it('says at once when it is not accepted: the other servers will not accept it either', async () => {
    const { cluster, transport } = prepare({ bootstrapServers: 'x:1,y:2' })
    const error = new AuthenticationError('no', { mechanism: 'PLAIN' })
    transport.dialler = () => Promise.reject(error)
    await expect(cluster.metadata.refresh()).rejects.toBe(error)
  })

  it('asks another broker when one is starting and knows no brokers', async () => {
    const { clock, cluster, state } = prepare()
    state.metadata = { brokers: [] }
    const refreshed = cluster.metadata.refresh()
    await turn()
    state.metadata = {}
    await clock.advance(100)
    expect((await refreshed).brokers.size).toBe(3)
  })

  it('does not ask the same one again that knows no brokers while there is another', async () => {
    const { clock, cluster, state, transport } = prepare({ bootstrapServers: 'x:1,y:2' })
    state.answers.set('Metadata', (_, { address }) => {
      return { brokers: address === transport.connections[0]?.address ? [] : state.nodes, topics: [], clusterId: 'c' }
    })
    const refreshed = cluster.metadata.refresh()
    await clock.advance(100)
    expect((await refreshed).brokers.size).toBe(3)
  })

  it.each([
    [{ bootstrapServers: 'nowhere' }, /bootstrapServers/],
    [{ metadataMaxAgeMs: 0 }, /metadataMaxAgeMs/],
    [{ metadataRecoveryStrategy: 'hope' }, /metadataRecoveryStrategy.*rebootstrap/],
    [{ retryBackofMs: 1 }, /did you mean retryBackoffMs/],
    [{ connectionsPerBroker: 0 }, /connectionsPerBroker/],
  ])('N14 refuses %j', (options, reason) => {
    expect(() => prepare(options as Partial<ClusterOptions>)).toThrow(InvalidArgumentError)
    expect(() => prepare(options as Partial<ClusterOptions>)).toThrow(reason)
  })
})

describe('rebootstrapping', () => {
  async function known(options: Partial<ClusterOptions> = {}) {
    const prepared = prepare(options)
    await prepared.cluster.metadata.refresh()
    for (const connection of prepared.transport.connections) connection.receiver.ended()
    prepared.dialled.length = 0
    return prepared
  }

  it('begins again when no broker that it knows can be reached (KIP-899)', async () => {
    const { clock, cluster, dialled, state } = await known()
    for (const host of ['b1', 'b2', 'b3']) state.down.add(host)
    state.nodes = [{ nodeId: 9, host: 'b9', port: 9092, rack: null }]
    const refreshed = cluster.metadata.refresh()
    await clock.advance(1000)
    expect([...(await refreshed).brokers.keys()]).toEqual([9])
    expect(dialled.at(-1)).toBe('seed')
  })

  it('does not begin again when it is told not to', async () => {
    const { clock, cluster, dialled, state } = await known({ metadataRecoveryStrategy: 'none' })
    for (const host of ['b1', 'b2', 'b3']) state.down.add(host)
    const failed = quiet(cluster.anyConnection())
    await clock.advance(1000)
    await expect(failed).rejects.toThrow(/no broker could be reached/)
    expect(dialled).not.toContain('seed')
  })

  it('begins again when it has had no metadata for long (KIP-1102)', async () => {
    const { clock, cluster, dialled, state } = await known({
      metadataRecoveryRebootstrapTriggerMs: 3000,
      requestTimeoutMs: 1000,
    })
    // The brokers take connections, and answer nothing else.
    state.answers.set('Metadata', () => undefined)
    const refreshed = cluster.metadata.refresh()
    await clock.advance(2500)
    expect(dialled).not.toContain('seed')
    await clock.advance(1500)
    expect(dialled).toContain('seed')
    state.answers.delete('Metadata')
    await clock.advance(2000)
    await refreshed
  })

  it('M9 does not begin again because nothing was asked for long: brokers that it knows are there (KIP-1102)', async () => {
    const { clock, cluster, dialled, state } = await known({ metadataRecoveryRebootstrapTriggerMs: 1000 })
    state.down.add('seed')
    await clock.advance(301_000)
    expect((await cluster.metadata.refresh()).brokers.size).toBe(3)
    expect(dialled).not.toContain('seed')
  })

  it('N32 begins again when a broker asks for it with the code 129', async () => {
    const { clock, cluster, dialled, state } = await known()
    state.metadata = { errorCode: 129 }
    const refreshed = cluster.metadata.refresh()
    await clock.advance(100)
    state.metadata = {}
    await clock.advance(1000)
    expect((await refreshed).brokers.size).toBe(3)
    expect(dialled.at(-1)).toBe('seed')
  })
})

describe('metadata', () => {
  it.each([
    [undefined, true],
    [false, false],
  ])('M12 lets brokers create topics as it is told to: %s', async (allowAutoCreateTopics, expected) => {
    const { cluster, transport } = prepare({ allowAutoCreateTopics })
    await cluster.metadata.topic('orders', { timeoutMs: 1000, timeoutOption: 'maxBlockMs' })
    expect(transport.last.last.body).toMatchObject({ allowAutoTopicCreation: expected, topics: [{ name: 'orders' }] })
  })

  it('asks the broker with the fewest requests in flight', async () => {
    const { cluster, state, transport } = prepare()
    await cluster.metadata.refresh()
    const [one, two] = await Promise.all([cluster.connectionTo(1), cluster.connectionTo(2)])
    state.answers.set('Heartbeat', () => undefined)
    void quiet(one.send(heartbeat, HeartbeatRequest.default()))
    await turn()
    expect(await cluster.anyConnection()).toBe(two)
    await cluster.close({ pending: 'drop' })
    expect(transport.connections.every(({ isClosed }) => isClosed)).toBe(true)
  })
})

describe('any broker', () => {
  it('is one that is not throttled, if there is one', async () => {
    const { cluster, state, transport } = prepare()
    await cluster.metadata.refresh()
    const [one, two] = await Promise.all([cluster.connectionTo(1), cluster.connectionTo(2)])
    for (const connection of transport.connections) if (connection.address.host === 'seed') connection.receiver.ended()
    state.answers.set('Heartbeat', () => ({ throttleTimeMs: 2000 }))
    await one.send(heartbeat, HeartbeatRequest.default())
    expect([one.isThrottled, two.isThrottled]).toEqual([true, false])
    for (let count = 0; count < 5; count++) expect(await cluster.anyConnection()).toBe(two)
    await two.send(heartbeat, HeartbeatRequest.default())
    expect((await cluster.anyConnection()).isThrottled).toBe(true)
    await cluster.close({ pending: 'drop' })
  })
})

describe('routing', () => {
  it('N15 finds a broker by its number at the address that it has now', async () => {
    const { cluster, state, transport } = prepare()
    await cluster.connectionTo(1)
    expect(transport.last.address.host).toBe('b1')
    state.nodes = state.nodes.map(node => (node.nodeId === 1 ? { ...node, host: 'moved' } : node))
    await cluster.metadata.refresh()
    await cluster.connectionTo(1)
    expect(transport.last.address.host).toBe('moved')
    expect(cluster.lookup(1)?.address.host).toBe('moved')
  })

  it('asks for metadata once when a broker is not known', async () => {
    const { cluster } = prepare()
    await expect(cluster.connectionTo(7)).rejects.toThrow(/broker 7 is not known now/)
  })

  it('sends to the controller, and to the next one when it has moved', async () => {
    const { clock, cluster, state, transport } = prepare()
    state.answers.set('Heartbeat', (_, { address }) => {
      if (address.host === 'b1') return { errorCode: 0 }
      state.metadata = { controllerId: 1 }
      return { errorCode: 41 }
    })
    const called = cluster.call(heartbeat, HeartbeatRequest.default(), { target: 'controller' })
    await clock.advance(1000)
    await called
    expect(hostsOf(transport, 'Heartbeat')).toEqual(['b3', 'b1'])
  })

  it('finds the coordinators of many groups with one request, and keeps them', async () => {
    const { cluster, transport } = prepare()
    const find = () => Promise.all(['g1', 'g2', 'g3', 'g1'].map(key => cluster.coordinators.find('group', key)))
    expect((await find()).map(({ id }) => id)).toEqual([2, 2, 2, 2])
    await find()
    expect(hostsOf(transport, 'FindCoordinator')).toHaveLength(1)
    const [request] = transport.connections.flatMap(({ requests }) =>
      requests.filter(({ name }) => name === 'FindCoordinator'),
    )
    expect(request?.body).toMatchObject({ keyType: 0, coordinatorKeys: ['g1', 'g2', 'g3'] })
  })

  it('finds them one by one where brokers know no better', async () => {
    const { cluster, state, transport } = prepare()
    state.versions = everyVersion.map(range => (range.apiKey === 10 ? { ...range, maxVersion: 3 } : range))
    const found = await Promise.all(['t1', 't2'].map(key => cluster.coordinators.find('transaction', key)))
    expect(found.map(({ host }) => host)).toEqual(['b2', 'b2'])
    expect(hostsOf(transport, 'FindCoordinator')).toHaveLength(2)
  })

  it('follows a coordinator that moves', async () => {
    const { clock, cluster, state, transport } = prepare()
    state.answers.set('Heartbeat', (_, { address }) => {
      if (address.host === 'b3') return { errorCode: 0 }
      state.coordinator = 3
      return { errorCode: 16 }
    })
    const target = { coordinator: 'group', key: 'g' } as const
    const called = cluster.call(heartbeat, HeartbeatRequest.default(), { target })
    await clock.advance(1000)
    await called
    expect(hostsOf(transport, 'Heartbeat')).toEqual(['b2', 'b3'])
  })

  it('looks a coordinator up again when it cannot be reached', async () => {
    const { clock, cluster, state, transport } = prepare()
    state.down.add('b2')
    state.answers.set('Heartbeat', () => ({ errorCode: 0 }))
    const called = cluster.call(heartbeat, HeartbeatRequest.default(), { target: { coordinator: 'group', key: 'g' } })
    await turn()
    state.coordinator = 1
    await clock.advance(1000)
    await called
    expect(hostsOf(transport, 'Heartbeat')).toEqual(['b1'])
  })

  it('waits while a coordinator is not there', async () => {
    const { clock, cluster, state } = prepare()
    let failures = 3
    state.answers.set('FindCoordinator', ({ body, version }) => {
      const found = coordinatorsOf(body as FindCoordinatorRequest, version, state)
      const coordinators = found as { coordinators: object[] }
      return failures-- > 0
        ? { coordinators: coordinators.coordinators.map(one => ({ ...one, errorCode: 15 })) }
        : found
    })
    state.answers.set('Heartbeat', () => ({ errorCode: 0 }))
    const called = cluster.call(heartbeat, HeartbeatRequest.default(), { target: { coordinator: 'group', key: 'g' } })
    await clock.advance(5000)
    expect((await called).errorCode).toBe(0)
  })
})

describe('calling', () => {
  it('gives the error of a broker that trying again does not mend', async () => {
    const { cluster, state } = prepare()
    state.answers.set('Heartbeat', () => ({ errorCode: 25 }))
    const called = quiet(cluster.call(heartbeat, HeartbeatRequest.default()))
    await expect(called).rejects.toThrow(/Heartbeat to any broker: UNKNOWN_MEMBER_ID/)
    await expect(called).rejects.toBeInstanceOf(BrokerError)
  })

  it('tries until its time is over, and says what the last error was', async () => {
    const { clock, cluster, state } = prepare()
    state.answers.set('Heartbeat', () => ({ errorCode: 14 }))
    const called = quiet(cluster.call(heartbeat, HeartbeatRequest.default(), { timeoutMs: 2000 }))
    await clock.advance(2000)
    await expect(called).rejects.toThrow(
      /Heartbeat to any broker did not succeed within 2000 ms \(defaultApiTimeoutMs\)/,
    )
    await expect(called).rejects.toMatchObject({ cause: { errorName: 'COORDINATOR_LOAD_IN_PROGRESS' } })
  })

  it('finds errors where the caller says that they are', async () => {
    const { cluster, state } = prepare()
    state.answers.set('DescribeGroups', () => ({ groups: [group(30)] }))
    const errorCodeOf = ({ groups }: DescribeGroupsResponse) => groups[0]?.errorCode ?? 0
    const called = cluster.call(describeGroups, DescribeGroupsRequest.default(), { errorCodeOf })
    await expect(called).rejects.toThrow(/GROUP_AUTHORIZATION_FAILED/)
  })

  const group = (errorCode: number) => ({ ...DescribeGroupsResponse.default(), ...emptyGroup, errorCode })
  const emptyGroup = {
    groupId: 'g',
    groupState: '',
    protocolType: '',
    protocolData: '',
    members: [],
    authorizedOperations: 0,
    errorMessage: null,
  }

  it('is given up by a signal', async () => {
    const { clock, cluster, state } = prepare()
    state.answers.set('Heartbeat', () => undefined)
    const controller = new AbortController()
    const called = quiet(cluster.call(heartbeat, HeartbeatRequest.default(), { signal: controller.signal }))
    await clock.advance(10)
    controller.abort(new Error('enough'))
    await expect(called).rejects.toThrow('enough')
  })

  it('tries on another connection when a broker does not answer in time', async () => {
    const { clock, cluster, state, transport } = prepare({ requestTimeoutMs: 1000 })
    let isSilent = true
    state.answers.set('Heartbeat', () => (isSilent ? undefined : { errorCode: 0 }))
    const called = cluster.call(heartbeat, HeartbeatRequest.default(), { target: { nodeId: 1 } })
    await clock.advance(999)
    isSilent = false
    await clock.advance(1000)
    await called
    expect(hostsOf(transport, 'Heartbeat')).toEqual(['b1', 'b1'])
    expect(transport.connections.filter(({ address }) => address.host === 'b1')).toHaveLength(2)
  })

  it.each([['controller' as const], [{ nodeId: 7 }], ['any' as const], [{ coordinator: 'group' as const, key: 'g' }]])(
    'is not tried for longer than it may be when nothing can be connected to: %j',
    async target => {
      const { clock, cluster, transport } = prepare()
      transport.dialler = () => new Promise(() => {})
      const called = quiet(cluster.call(heartbeat, HeartbeatRequest.default(), { target, timeoutMs: 500 }))
      await clock.advance(500)
      await expect(called).rejects.toThrow(/did not succeed within 500 ms/)
    },
  )

  it('does not close a connection of others because its own time is over', async () => {
    const { clock, cluster, state } = prepare()
    const connection = await cluster.anyConnection()
    state.answers.set('Heartbeat', () => undefined)
    const called = quiet(cluster.call(heartbeat, HeartbeatRequest.default(), { timeoutMs: 500 }))
    await clock.advance(600)
    await expect(called).rejects.toBeInstanceOf(TimeoutError)
    expect(connection.isUsable).toBe(true)
  })

  it('ends when the cluster is closed, while it waits and when it is called later', async () => {
    const { clock, cluster, state } = prepare()
    state.answers.set('Heartbeat', () => ({ errorCode: 14 }))
    const target = { coordinator: 'group' as const, key: 'g' }
    const called = quiet(cluster.call(heartbeat, HeartbeatRequest.default(), { target }))
    await clock.advance(50)
    await cluster.close()
    await expect(called).rejects.toThrow(InvalidStateError)
    await expect(cluster.call(heartbeat, HeartbeatRequest.default(), { target })).rejects.toThrow(InvalidStateError)
    await expect(cluster.call(heartbeat, HeartbeatRequest.default())).rejects.toThrow(InvalidStateError)
    expect(clock.timerCount).toBe(0)
  })

  it('is not tried for longer than it may be when nothing answers', async () => {
    const { clock, cluster, state } = prepare()
    state.answers.set('Heartbeat', () => undefined)
    const called = quiet(cluster.call(heartbeat, HeartbeatRequest.default(), { timeoutMs: 500 }))
    await clock.advance(500)
    await expect(called).rejects.toBeInstanceOf(TimeoutError)
  })
})

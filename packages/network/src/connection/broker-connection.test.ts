import { getEventListeners } from 'node:events'
import { ApiKey, BrokerError, InvalidArgumentError, InvalidStateError, TimeoutError } from '@k/protocol'
import { FetchRequest } from '@k/protocol/messages/fetch-request'
import { FetchResponse } from '@k/protocol/messages/fetch-response'
import { HeartbeatRequest } from '@k/protocol/messages/heartbeat-request'
import { HeartbeatResponse } from '@k/protocol/messages/heartbeat-response'
import { MetadataRequest } from '@k/protocol/messages/metadata-request'
import { MetadataResponse } from '@k/protocol/messages/metadata-response'
import { ProduceRequest } from '@k/protocol/messages/produce-request'
import { ProduceResponse } from '@k/protocol/messages/produce-response'
import { describe, expect, it } from 'vitest'
import { everyVersion, FakeBroker, type FakeConnection, responseFrame } from '../../test/fake-broker.ts'
import { ManualClock, turn } from '../../test/manual-clock.ts'
import { AuthenticationError } from '../authentication-error.ts'
import { ConnectionError } from '../connection-error.ts'
import type { SaslMechanism } from '../sasl/sasl-mechanism.ts'
import { BrokerConnection } from './broker-connection.ts'
import type { ConnectionOptions } from './connection-options.ts'

const address = { host: 'broker', port: 9092 }
const metadata = { request: MetadataRequest, response: MetadataResponse }
const heartbeat = { request: HeartbeatRequest, response: HeartbeatResponse }
const produce = { request: ProduceRequest, response: ProduceResponse }
const fetch = { request: FetchRequest, response: FetchResponse }

function prepare(options: Partial<ConnectionOptions> = {}) {
  const clock = new ManualClock()
  const broker = new FakeBroker()
  const connecting = BrokerConnection.connect(address, { transport: broker, clock, random: () => 0.5, ...options })
  connecting.catch(() => {})
  return { clock, broker, connecting }
}

async function connect(options: Partial<ConnectionOptions> = {}) {
  const prepared = prepare(options)
  await turn()
  const peer = prepared.broker.last
  peer.respond({
    apiKeys: everyVersion,
    finalizedFeaturesEpoch: 7n,
    finalizedFeatures: [feature('metadata.version', 25)],
  })
  const connection = await prepared.connecting
  return { ...prepared, connection, peer }
}

const feature = (name: string, maxVersionLevel: number) => ({ name, maxVersionLevel, minVersionLevel: 1 })

const partitionData = [{ index: 0, records: new Uint8Array(20_000) }]
/** Too large to share a write with what comes behind it. */
const largeRequest = {
  ...ProduceRequest.default(),
  topicData: [{ name: 'orders', topicId: 'AAAAAAAAAAAAAAAAAAAAAQ', partitionData }],
}

/** Has a connection whose broker takes no bytes until it is told to. */
async function stalled(options: Partial<ConnectionOptions> = {}) {
  const connected = await connect(options)
  const { connection, peer } = connected
  peer.acceptsWrites = false
  const send = {
    heartbeat: () => quiet(connection.send(heartbeat, HeartbeatRequest.default())),
    produce: () => quiet(connection.send(produce, largeRequest)),
  }
  return { ...connected, send, accept: () => acceptAll(peer) }
}

function quiet<Result>(promise: Promise<Result>): Promise<Result> {
  promise.catch(() => {})
  return promise
}

/** Accepts writes, one after the other, until there is none. */
async function acceptAll(peer: FakeConnection): Promise<void> {
  for (let count = -1; count !== peer.requests.length; ) {
    count = peer.requests.length
    peer.accept()
    await turn()
  }
}

describe('connecting', () => {
  it('N30 asks for versions in the newest form, and says who it is', async () => {
    const { connection, peer } = await connect({ clientSoftware: { name: 'orders', version: '1.2' }, clientId: 'me' })
    expect(peer.requests).toMatchObject([
      {
        name: 'ApiVersions',
        clientId: 'me',
        body: { clientSoftwareName: 'orders', clientSoftwareVersion: '1.2' },
      },
    ])
    expect(peer.last.version).toBeGreaterThanOrEqual(3)
    expect(connection.isUsable).toBe(true)
    expect(connection.features).toEqual({ epoch: 7n, levels: new Map([['metadata.version', 25]]) })
    expect(connection.versionsOf(ApiKey.Metadata)).toEqual({ minVersion: 0, maxVersion: 13 })
  })

  it('N30 asks an old broker again in a version that it has', async () => {
    const { broker, connecting } = prepare()
    await turn()
    const peer = broker.last
    const apiKeys = [{ apiKey: ApiKey.ApiVersions, minVersion: 0, maxVersion: 2 }]
    peer.deliver(responseFrame(ApiKey.ApiVersions, 0, peer.last.correlationId, { errorCode: 35, apiKeys }))
    await turn()
    expect(peer.last).toMatchObject({ name: 'ApiVersions', version: 2 })
    peer.respond({ apiKeys: [{ apiKey: ApiKey.Metadata, minVersion: 0, maxVersion: 8 }] })
    const connection = await connecting
    expect(connection.negotiate(ApiKey.Metadata)).toBe(8)
    expect(connection.features).toBeUndefined()
  })

  it('raises the error of a broker that gives no versions', async () => {
    const { broker, connecting } = prepare()
    await turn()
    broker.last.respond({ errorCode: 42 })
    await expect(connecting).rejects.toThrow(BrokerError)
    expect(broker.last.isClosed).toBe(true)
  })

  it('N21 gives up at its limit when the broker accepts and says nothing', async () => {
    const { broker, clock, connecting } = prepare({ socketConnectionSetupTimeoutMs: 500 })
    await turn()
    await clock.advance(499)
    expect(broker.last.isClosed).toBe(false)
    await clock.advance(1)
    await expect(connecting).rejects.toThrow(/within 500 ms \(socketConnectionSetupTimeoutMs\)/)
    expect(broker.last.isClosed).toBe(true)
    expect(clock.timerCount).toBe(0)
  })

  it('gives up at its limit while it dials, and closes what it was dialling if that comes after all', async () => {
    const { broker, clock, connecting } = prepare()
    let connected = () => {}
    broker.dialler = () => new Promise(resolve => (connected = resolve))
    const second = quiet(BrokerConnection.connect(address, { transport: broker, clock }))
    await turn()
    await clock.advance(10_000)
    await expect(connecting).rejects.toThrow(TimeoutError)
    await expect(second).rejects.toThrow(TimeoutError)
    connected()
    await turn()
    expect(broker.last.isClosed).toBe(true)
  })

  it.each(['first', 'next'] as const)('N21 gives up at its limit when a mechanism never ends, in %s', async stuck => {
    const exchange = {
      first: () => Uint8Array.of(1),
      next: () => undefined,
      [stuck]: () => new Promise<never>(() => {}),
    }
    const { broker, clock, connecting } = prepare({ sasl: { name: 'PLAIN', exchange: () => exchange } })
    broker.handler = ({ name }) => (name === 'ApiVersions' ? { apiKeys: everyVersion } : { mechanisms: ['PLAIN'] })
    await clock.advance(10_000)
    await expect(connecting).rejects.toThrow(/connecting to broker:9092 did not end \(authenticate\) within 10000 ms/)
    expect(broker.last.isClosed).toBe(true)
    expect(clock.timerCount).toBe(0)
  })

  it('is given up by a signal, which the transport sees too', async () => {
    const broker = new FakeBroker()
    let seen: AbortSignal | undefined
    broker.dialler = async (_, signal) => {
      seen = signal
      await new Promise(() => {})
    }
    const controller = new AbortController()
    const options = { transport: broker, clock: new ManualClock() }
    const connecting = quiet(BrokerConnection.connect(address, options, { signal: controller.signal }))
    await turn()
    const reason = new Error('changed my mind')
    controller.abort(reason)
    await expect(connecting).rejects.toBe(reason)
    expect(seen?.aborted).toBe(true)
  })

  it('N22 takes no large frame before it knows that this is a broker', async () => {
    const { broker, connecting } = prepare()
    await turn()
    broker.last.deliver(Uint8Array.of(6, 64, 0, 0))
    await expect(connecting).rejects.toThrow(/a frame of 104857600 bytes; it has 0 to 65536/)
  })

  it('says what an end before the first answer can mean', async () => {
    const { broker, connecting } = prepare()
    await turn()
    broker.last.receiver.ended()
    await expect(connecting).rejects.toThrow(/before it answered; its listener may ask for TLS or SASL/)
    await expect(connecting).rejects.toMatchObject({ retriable: true, phase: 'negotiate' })
  })

  it.each([
    [{ highPriorityChannelCapacity: 0 }, /highPriorityChannelCapacity.*at least 1/],
    [{ normalPriorityChannelCapacity: 1.5 }, /normalPriorityChannelCapacity.*whole number/],
    [{ maxInFlightRequests: '5' }, /maxInFlightRequests/],
    [{ responseMaxBytes: 100 }, /responseMaxBytes.*at least 1024/],
    [{ requestTimeoutMS: 5 }, /did you mean requestTimeoutMs/],
    [{ transport: {} }, /transport.*tcpTransport/],
    [{ clientSoftware: { name: '@k/client', version: '1' } }, /clientSoftware\.name.*letters and digits/],
  ])('N14 refuses %j', async (options, reason) => {
    const { connecting } = prepare(options as Partial<ConnectionOptions>)
    await expect(connecting).rejects.toThrow(InvalidArgumentError)
    await expect(connecting).rejects.toThrow(reason)
  })
})

describe('Request Priority Channels', () => {
  it('writes heartbeats, metadata and look-ups before produce requests that came earlier', async () => {
    const { accept, peer, send } = await stalled()
    for (let count = 0; count < 5; count++) void send.produce()
    void send.heartbeat()
    await accept()
    expect(peer.names.slice(1)).toEqual(['Produce', 'Heartbeat', 'Produce', 'Produce', 'Produce', 'Produce'])
  })

  it('hands the next request over only when the socket has taken the last one', async () => {
    const { peer, send } = await stalled()
    for (let count = 0; count < 3; count++) void send.produce()
    await turn()
    expect(peer.names.slice(1)).toEqual(['Produce'])
    peer.accept()
    await turn()
    expect(peer.names.slice(1)).toEqual(['Produce', 'Produce'])
  })

  it('writes small requests together, in the same order as one by one', async () => {
    const { accept, peer, send, connection } = await stalled()
    void send.produce()
    for (let count = 0; count < 3; count++) void quiet(connection.send(fetch, FetchRequest.default()))
    void send.heartbeat()
    const writes = peer.writeCount
    await accept()
    expect(peer.names.slice(1)).toEqual(['Produce', 'Heartbeat', 'Fetch', 'Fetch', 'Fetch'])
    expect(peer.writeCount).toBe(writes + 1)
  })

  it('sends a request with the priority that it is given', async () => {
    const { accept, connection, peer, send } = await stalled()
    for (let count = 0; count < 2; count++) void send.produce()
    void quiet(connection.sendRequestWithPriority(fetch, FetchRequest.default(), 'high'))
    void quiet(connection.sendRequestWithPriority(heartbeat, HeartbeatRequest.default(), 'normal'))
    await accept()
    expect(peer.names.slice(1)).toEqual(['Produce', 'Fetch', 'Produce', 'Heartbeat'])
  })

  it('N29 counts what was written, and what overtook something', async () => {
    const { accept, connection, send } = await stalled()
    void send.heartbeat()
    for (let count = 0; count < 2; count++) void send.produce()
    void send.heartbeat()
    void send.heartbeat()
    expect(connection.stats()).toMatchObject({
      highPriorityCount: 1,
      normalPriorityCount: 0,
      bypassCount: 0,
      highPriorityQueued: 2,
      normalPriorityQueued: 2,
    })
    await accept()
    expect(connection.stats()).toMatchObject({
      highPriorityCount: 3,
      normalPriorityCount: 2,
      bypassCount: 2,
      highPriorityQueued: 0,
      normalPriorityQueued: 0,
      inFlight: 5,
    })
  })

  it('N29 counts neither what was given up in its channel nor what cannot be encoded', async () => {
    const { accept, connection, send } = await stalled()
    void send.produce()
    void send.produce()
    const controller = new AbortController()
    void quiet(connection.send(heartbeat, HeartbeatRequest.default(), { signal: controller.signal }))
    const invalid = quiet(
      connection.send(heartbeat, { ...HeartbeatRequest.default(), groupId: 1 as unknown as string }),
    )
    controller.abort()
    await accept()
    await expect(invalid).rejects.toThrow()
    expect(connection.stats()).toMatchObject({ highPriorityCount: 0, normalPriorityCount: 2, bypassCount: 0 })
  })

  it('lets a request of normal priority through after sixteen of high priority', async () => {
    const { accept, peer, send } = await stalled()
    void send.heartbeat()
    void send.produce()
    for (let count = 0; count < 20; count++) void send.heartbeat()
    await accept()
    expect(peer.names.slice(2).indexOf('Produce')).toBe(16)
  })

  it('N4 keeps callers waiting where a channel is full, and answers all of them', async () => {
    const { accept, connection, peer, send } = await stalled({ normalPriorityChannelCapacity: 2 })
    const all = Array.from({ length: 10 }, send.produce)
    expect(connection.stats()).toMatchObject({ normalPriorityQueued: 2, waitingForRoom: 7, inFlight: 1 })
    await accept()
    for (const request of peer.requests.slice(1)) peer.respond({}, request)
    await expect(Promise.all(all)).resolves.toHaveLength(10)
  })

  it('N4 waits when as many requests are in flight as may be; the last two places are for high priority', async () => {
    const { connection, peer } = await connect({ maxInFlightRequests: 4 })
    const all = Array.from({ length: 6 }, () => connection.send(produce, ProduceRequest.default()))
    await turn()
    expect(peer.names.slice(1)).toEqual(['Produce', 'Produce'])
    const beats = Array.from({ length: 3 }, () => connection.send(heartbeat, HeartbeatRequest.default()))
    await turn()
    expect(peer.names.slice(3)).toEqual(['Heartbeat', 'Heartbeat'])
    for (let index = 1; index <= 9; index++) {
      await turn()
      peer.respond({}, peer.requests[index])
    }
    await Promise.all([...all, ...beats])
    expect(peer.requests).toHaveLength(10)
  })

  it('N12 lets timers run among thousands of requests of high priority', async () => {
    const { connection, peer } = await connect({ maxInFlightRequests: 100_000 })
    let ran = false
    const beats = Array.from({ length: 10_000 }, () => quiet(connection.send(heartbeat, HeartbeatRequest.default())))
    setTimeout(() => {
      ran = true
    }, 0)
    while (!ran) await turn()
    expect(peer.requests.length).toBeLessThan(9000)
    await connection.close({ pending: 'drop' })
    await Promise.allSettled(beats)
  })
})

describe('requests', () => {
  it('answers each with its own response', async () => {
    const { connection, peer } = await connect()
    const first = connection.send(metadata, MetadataRequest.default())
    const second = connection.send(heartbeat, HeartbeatRequest.default())
    await turn()
    peer.respond({ clusterId: 'one' }, peer.requests[1])
    peer.respond({ errorCode: 27 }, peer.requests[2])
    expect((await first).clusterId).toBe('one')
    expect((await second).errorCode).toBe(27)
  })

  it('reads responses one byte at a time, and several from one chunk', async () => {
    const { connection, peer } = await connect()
    const send = () => Array.from({ length: 3 }, () => connection.send(metadata, MetadataRequest.default()))
    const single = send()
    await turn()
    for (const { apiKey, correlationId, version } of peer.requests.slice(1)) {
      peer.deliver(responseFrame(apiKey, version, correlationId, { clusterId: `c${correlationId}` }), 1)
    }
    expect((await Promise.all(single)).map(({ clusterId }) => clusterId)).toEqual(['c1', 'c2', 'c3'])
    const together = send()
    await turn()
    const frames = peer.requests.slice(4).map(({ apiKey, correlationId, version }) => {
      return responseFrame(apiKey, version, correlationId, { clusterId: `c${correlationId}` })
    })
    peer.deliver(new Uint8Array(Buffer.concat(frames)))
    expect((await Promise.all(together)).map(({ clusterId }) => clusterId)).toEqual(['c4', 'c5', 'c6'])
  })

  it('N1 closes on a request that is not answered in time; the others fail so that they can be sent again', async () => {
    const { clock, connection, peer } = await connect({ requestTimeoutMs: 100 })
    const late = quiet(connection.send(metadata, MetadataRequest.default()))
    const other = quiet(connection.send(metadata, MetadataRequest.default(), { timeoutMs: 1000 }))
    await turn()
    await clock.advance(99)
    expect(connection.isUsable).toBe(true)
    await clock.advance(1)
    await expect(late).rejects.toThrow(/Metadata to broker:9092 was not answered within 100 ms \(requestTimeoutMs\)/)
    await expect(other).rejects.toMatchObject({ code: 'K_CONNECTION', retriable: true, wasSent: true })
    expect(peer.isClosed).toBe(true)
    expect(clock.timerCount).toBe(0)
    peer.deliver(responseFrame(ApiKey.Metadata, 12, 1, {}))
    await expect(connection.send(metadata, MetadataRequest.default())).rejects.toThrow(ConnectionError)
    await expect(connection.closed).resolves.toBeInstanceOf(TimeoutError)
  })

  it('N5 recovers by closing when the broker takes no bytes: the clock of a request starts when it is handed over', async () => {
    const { clock, connection, send } = await stalled({ requestTimeoutMs: 100 })
    const first = send.produce()
    const second = send.produce()
    await clock.advance(100)
    await expect(first).rejects.toThrow(TimeoutError)
    await expect(second).rejects.toMatchObject({ code: 'K_CONNECTION', wasSent: false })
    expect(connection.isUsable).toBe(false)
  })

  it('N3 closes when the transport throws instead of writing', async () => {
    const { connection, peer } = await connect()
    peer.write = () => {
      throw new Error('broken')
    }
    const [sent, queued] = [1, 2].map(() => quiet(connection.send(produce, ProduceRequest.default())))
    await expect(sent).rejects.toMatchObject({
      code: 'K_CONNECTION',
      wasSent: true,
      cause: { cause: { message: 'broken' } },
    })
    await expect(queued).rejects.toMatchObject({ retriable: true })
    expect(peer.isClosed).toBe(true)
  })

  it('N2 says that the broker went, not that the caller has closed the connection, when that is tidied up', async () => {
    const { connection, peer } = await connect()
    peer.receiver.ended()
    await connection.close()
    await expect(connection.send(produce, ProduceRequest.default())).rejects.toMatchObject({ retriable: true })
  })

  it('N2 fails all requests so that they can be sent again when the broker goes', async () => {
    const { connection, peer } = await connect()
    const requests = Array.from({ length: 3 }, () => quiet(connection.send(metadata, MetadataRequest.default())))
    await turn()
    peer.receiver.ended()
    for (const request of requests) {
      await expect(request).rejects.toMatchObject({ code: 'K_CONNECTION', retriable: true, wasSent: true })
    }
    expect((await connection.closed)?.message).toMatch(/broker:9092 ended the connection/)
  })

  it('says that the broker went within a response', async () => {
    const { connection, peer } = await connect()
    const request = quiet(connection.send(metadata, MetadataRequest.default()))
    await turn()
    peer.deliver(Uint8Array.of(0, 0, 0, 9, 0))
    peer.receiver.ended()
    await expect(request).rejects.toMatchObject({ cause: { message: expect.stringMatching(/within a response/) } })
  })

  it.each([
    ['another one', 5],
    ['none', -1],
  ])('N23 closes on a response with the correlation id of %s', async (_, offset) => {
    const { connection, peer } = await connect()
    const request = quiet(connection.send(metadata, MetadataRequest.default()))
    await turn()
    const { apiKey, correlationId, version } = peer.last
    peer.deliver(responseFrame(apiKey, version, correlationId + offset, {}))
    await expect(request).rejects.toMatchObject({
      cause: { message: expect.stringMatching(/that to Metadata has 1; what follows cannot be told apart/) },
    })
    expect(connection.isUsable).toBe(false)
  })

  it('closes on a response that nobody asked for', async () => {
    const { connection, peer } = await connect()
    peer.deliver(responseFrame(ApiKey.Metadata, 12, 1, {}))
    expect((await connection.closed)?.message).toMatch(/no response was due/)
  })

  it.each([
    ['a negative size', [255, 255, 255, 255]],
    ['2 GiB', [127, 255, 255, 255]],
    ['more than responseMaxBytes', [6, 64, 0, 1]],
  ])('closes on a frame of %s, and allocates nothing for it', async (_, bytes) => {
    const { connection, peer } = await connect()
    const before = process.memoryUsage().arrayBuffers
    peer.deliver(Uint8Array.from(bytes))
    expect((await connection.closed)?.message).toMatch(/sent what is not a response/)
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1 << 20)
  })

  it('closes on a frame without a correlation id', async () => {
    const { connection, peer } = await connect()
    const request = quiet(connection.send(metadata, MetadataRequest.default()))
    await turn()
    peer.deliver(Uint8Array.of(0, 0, 0, 0))
    await expect(request).rejects.toThrow(ConnectionError)
  })

  it('fails only the request whose response cannot be read', async () => {
    const { connection, peer } = await connect()
    const bad = quiet(connection.send(metadata, MetadataRequest.default()))
    const good = connection.send(heartbeat, HeartbeatRequest.default())
    await turn()
    peer.deliver(Uint8Array.of(0, 0, 0, 6, 0, 0, 0, 1, 9, 9))
    peer.respond({ errorCode: 3 }, peer.requests[2])
    await expect(bad).rejects.toMatchObject({ code: 'K_WIRE_FORMAT' })
    expect((await good).errorCode).toBe(3)
  })

  it('fails only the request that cannot be encoded', async () => {
    const { connection, peer } = await connect()
    const wrong = { ...HeartbeatRequest.default(), generationId: 'one' } as unknown as HeartbeatRequest
    await expect(connection.send(heartbeat, wrong)).rejects.toThrow(InvalidArgumentError)
    const good = connection.send(heartbeat, HeartbeatRequest.default())
    await turn()
    peer.respond({})
    await good
  })

  it('refuses what the broker has no version of', async () => {
    const { broker, connecting } = prepare()
    await turn()
    broker.last.respond({ apiKeys: [{ apiKey: ApiKey.Metadata, minVersion: 0, maxVersion: 9 }] })
    const connection = await connecting
    await expect(connection.send(heartbeat, HeartbeatRequest.default())).rejects.toMatchObject({
      code: 'K_UNSUPPORTED_VERSION',
    })
    const limits = { minVersion: 10 }
    await expect(connection.send(metadata, MetadataRequest.default(), { limits })).rejects.toThrow(/versions 0-9/)
  })

  it('resolves a request without response when the socket has taken it', async () => {
    const { connection, peer } = await stalled()
    const sent = connection.sendUnanswered(produce, { ...ProduceRequest.default(), acks: 0 })
    let isDone = false
    void sent.then(() => {
      isDone = true
    })
    await turn()
    expect(isDone).toBe(false)
    peer.accept()
    await sent
    expect(connection.stats().inFlight).toBe(0)
  })
})

describe('giving up', () => {
  it('never writes a request that was given up before its turn', async () => {
    const { accept, connection, peer, send } = await stalled()
    void send.produce()
    const controller = new AbortController()
    const given = quiet(connection.send(fetch, FetchRequest.default(), { signal: controller.signal }))
    void send.produce()
    controller.abort(new Error('enough'))
    await expect(given).rejects.toThrow('enough')
    await accept()
    expect(peer.names.slice(1)).toEqual(['Produce', 'Produce'])
  })

  it('reads the response of a request that was given up, and gives it to nobody', async () => {
    const { connection, peer } = await connect()
    const controller = new AbortController()
    const given = quiet(connection.send(metadata, MetadataRequest.default(), { signal: controller.signal }))
    const next = connection.send(metadata, MetadataRequest.default())
    await turn()
    controller.abort()
    await expect(given).rejects.toMatchObject({ name: 'AbortError' })
    peer.respond({ clusterId: 'old' }, peer.requests[1])
    peer.respond({ clusterId: 'new' }, peer.requests[2])
    expect((await next).clusterId).toBe('new')
  })

  it('refuses a signal that was aborted before', async () => {
    const { connection, peer } = await connect()
    const signal = AbortSignal.abort(new Error('too late'))
    await expect(connection.send(metadata, MetadataRequest.default(), { signal })).rejects.toThrow('too late')
    expect(peer.requests).toHaveLength(1)
  })
})

describe('throttling (KIP-219)', () => {
  const throttled = async (throttleTimeMs: number, options: Partial<ConnectionOptions> = {}) => {
    const connected = await connect(options)
    const { connection, peer } = connected
    const first = connection.send(produce, ProduceRequest.default())
    await turn()
    peer.respond({ throttleTimeMs })
    await first
    return connected
  }

  it('N6 sends nothing while it must wait, and calls that no timeout', async () => {
    const { clock, connection, peer } = await throttled(5000, { requestTimeoutMs: 1000 })
    const request = connection.send(heartbeat, HeartbeatRequest.default())
    await clock.advance(4999)
    expect(peer.requests).toHaveLength(2)
    await clock.advance(1)
    expect(peer.requests).toHaveLength(3)
    await clock.advance(999)
    peer.respond({})
    await request
    expect(connection.stats().throttledMs).toBe(5000)
  })

  it('N9 does not wait shorter because of a shorter time that comes later', async () => {
    const { clock, connection, peer } = await connect()
    const requests = [1, 2].map(() => connection.send(produce, ProduceRequest.default()))
    await turn()
    peer.respond({ throttleTimeMs: 500 }, peer.requests[1])
    peer.respond({ throttleTimeMs: 50 }, peer.requests[2])
    await Promise.all(requests)
    void quiet(connection.send(produce, ProduceRequest.default()))
    await clock.advance(499)
    expect(peer.requests).toHaveLength(3)
    await clock.advance(1)
    expect(peer.requests).toHaveLength(4)
    expect(connection.stats().throttledMs).toBe(500)
  })

  it('gives requests in flight the time that the broker does not read', async () => {
    const { clock, connection, peer } = await connect({ requestTimeoutMs: 1000 })
    const requests = [1, 2].map(() => connection.send(produce, ProduceRequest.default()))
    await turn()
    peer.respond({ throttleTimeMs: 5000 }, peer.requests[1])
    await clock.advance(5999)
    expect(connection.isUsable).toBe(true)
    peer.respond({}, peer.requests[2])
    await Promise.all(requests)
  })

  it('gives a request without response that time too, which waits for the socket', async () => {
    const { clock, connection, peer } = await connect({ requestTimeoutMs: 1000 })
    const answered = connection.send(produce, ProduceRequest.default())
    await turn()
    peer.acceptsWrites = false
    const unanswered = connection.sendUnanswered(produce, ProduceRequest.default())
    peer.respond({ throttleTimeMs: 5000 }, peer.requests[1])
    await answered
    await clock.advance(5999)
    expect(connection.isUsable).toBe(true)
    peer.accept()
    await unanswered
  })

  it('does not wait for brokers that wait themselves', async () => {
    const { broker, connecting } = prepare()
    await turn()
    broker.last.respond({ apiKeys: [{ apiKey: ApiKey.Produce, minVersion: 0, maxVersion: 5 }] })
    const connection = await connecting
    const first = connection.send(produce, ProduceRequest.default())
    await turn()
    broker.last.respond({ throttleTimeMs: 5000 })
    await first
    void quiet(connection.send(produce, ProduceRequest.default()))
    await turn()
    expect(broker.last.requests).toHaveLength(3)
  })
})

describe('closing', () => {
  it('waits for what was sent and what is queued, and takes nothing more', async () => {
    const { accept, connection, peer, send } = await stalled()
    const requests = [send.produce(), send.produce()]
    const closing = connection.close()
    await expect(connection.send(produce, ProduceRequest.default())).rejects.toThrow(InvalidStateError)
    await accept()
    peer.respond({}, peer.requests[1])
    expect(peer.isClosed).toBe(false)
    peer.respond({}, peer.requests[2])
    await closing
    await Promise.all(requests)
    expect(peer.isClosed).toBe(true)
    await expect(connection.closed).resolves.toBeUndefined()
  })

  it('drops what was not answered when it is told to', async () => {
    const { clock, connection, peer, send } = await stalled()
    const [sent, queued] = [send.produce(), send.produce()]
    await connection.close({ pending: 'drop' })
    await expect(sent).rejects.toMatchObject({ code: 'K_CONNECTION', wasSent: true })
    await expect(queued).rejects.toMatchObject({ code: 'K_CONNECTION', wasSent: false })
    expect(peer.isClosed).toBe(true)
    expect(clock.timerCount).toBe(0)
  })

  it.each([
    ['is given up', HeartbeatRequest.default()],
    ['cannot be encoded', { ...HeartbeatRequest.default(), groupId: 1 as unknown as string }],
  ])('has waited long enough when the last request in a channel %s', async (_, body) => {
    const { clock, connection, peer } = await connect()
    const first = connection.send(produce, ProduceRequest.default())
    await turn()
    peer.respond({ throttleTimeMs: 5000 })
    await first
    const controller = new AbortController()
    const last = quiet(connection.send(heartbeat, body, { signal: controller.signal }))
    let isClosed = false
    void connection.close().then(() => {
      isClosed = true
    })
    await clock.advance(4999)
    expect(isClosed).toBe(false)
    if (body.groupId === '') controller.abort()
    await clock.advance(1)
    await expect(last).rejects.toThrow()
    expect(isClosed).toBe(true)
  })

  it('leaves nothing behind on the signal of closing', async () => {
    const { connection } = await connect()
    const { signal } = new AbortController()
    await connection.close({ signal })
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })

  it('can be told to drop what it waits for', async () => {
    const { connection, send } = await stalled()
    const request = send.produce()
    const closing = connection.close()
    await connection.close({ pending: 'drop' })
    await closing
    await expect(request).rejects.toThrow(ConnectionError)
  })

  it('stops waiting when its signal says so', async () => {
    const { connection, send } = await stalled()
    const request = send.produce()
    await connection.close({ signal: AbortSignal.abort() })
    await expect(request).rejects.toThrow(ConnectionError)
  })

  it('closes by itself when it was idle for long, and not while it waits for a response', async () => {
    const { clock, connection, peer } = await connect({ connectionsMaxIdleMs: 60_000, requestTimeoutMs: 500_000 })
    await clock.advance(50_000)
    const request = connection.send(metadata, MetadataRequest.default())
    await clock.advance(100_000)
    peer.respond({})
    await request
    await clock.advance(59_000)
    expect(connection.isUsable).toBe(true)
    await clock.advance(2000)
    expect(connection.isUsable).toBe(false)
    await expect(connection.closed).resolves.toBeUndefined()
    // Nobody closed it who would have to know: whoever was about to send may take another.
    await expect(connection.send(metadata, MetadataRequest.default())).rejects.toMatchObject({ retriable: true })
  })

  it('can be closed twice, and disposed of', async () => {
    const { connection } = await connect()
    await Promise.all([connection.close(), connection.close()])
    await connection[Symbol.asyncDispose]()
  })
})

describe('SASL', () => {
  const mechanism = (rounds = 1, expiresAt?: number): SaslMechanism => ({
    name: 'PLAIN',
    exchange: () => {
      let round = 0
      const answer = () => (++round < rounds ? Uint8Array.of(round) : undefined)
      return {
        first: () => Uint8Array.of(0),
        next: answer,
        ...(expiresAt === undefined ? {} : { expiresAt: () => expiresAt }),
      }
    },
  })

  async function authenticated(sasl: SaslMechanism, lifetime: bigint, options: Partial<ConnectionOptions> = {}) {
    const prepared = prepare({ sasl, ...options })
    await turn()
    const peer = prepared.broker.last
    peer.respond({ apiKeys: everyVersion })
    await turn()
    await answerAuthentication(peer, lifetime)
    return { ...prepared, peer, connection: await prepared.connecting }
  }

  async function answerAuthentication(peer: FakeConnection, sessionLifetimeMs: bigint) {
    expect(peer.last).toMatchObject({ name: 'SaslHandshake', body: { mechanism: 'PLAIN' } })
    peer.respond({ mechanisms: ['PLAIN'] })
    await turn()
    peer.respond({ sessionLifetimeMs })
    await turn()
  }

  it('authenticates before any request of a caller', async () => {
    const { connection, peer } = await authenticated(mechanism(), 0n)
    void quiet(connection.send(metadata, MetadataRequest.default()))
    await turn()
    expect(peer.names).toEqual(['ApiVersions', 'SaslHandshake', 'SaslAuthenticate', 'Metadata'])
  })

  it('names the mechanisms that the broker has', async () => {
    const { broker, connecting } = prepare({ sasl: mechanism() })
    await turn()
    broker.last.respond({ apiKeys: everyVersion })
    await turn()
    broker.last.respond({ errorCode: 33, mechanisms: ['GSSAPI', 'SCRAM-SHA-256'] })
    await expect(connecting).rejects.toThrow(/has not the mechanism PLAIN but offers GSSAPI, SCRAM-SHA-256/)
    await expect(connecting).rejects.toBeInstanceOf(AuthenticationError)
    await expect(connecting).rejects.toMatchObject({ retriable: false })
  })

  it('gives what the broker says of wrong credentials', async () => {
    const { broker, connecting } = prepare({ sasl: mechanism() })
    await turn()
    broker.last.respond({ apiKeys: everyVersion })
    await turn()
    broker.last.respond({ mechanisms: ['PLAIN'] })
    await turn()
    broker.last.respond({ errorCode: 58, errorMessage: 'Invalid username or password' })
    await expect(connecting).rejects.toThrow(/refuses the credentials of PLAIN.*Invalid username or password/)
    expect(broker.last.isClosed).toBe(true)
  })

  it('ends an exchange that never ends', async () => {
    const { broker, connecting } = prepare({ sasl: mechanism(100) })
    await turn()
    broker.last.respond({ apiKeys: everyVersion })
    await turn()
    broker.last.respond({ mechanisms: ['PLAIN'] })
    for (let round = 0; round < 10; round++) {
      await turn()
      broker.last.respond({})
    }
    await expect(connecting).rejects.toThrow(/still asks after 10 rounds/)
  })

  it('authenticates again in time, between requests, and loses none (KIP-368)', async () => {
    const { clock, connection, peer } = await authenticated(mechanism(), 10_000n)
    const before = connection.send(metadata, MetadataRequest.default())
    await turn()
    await clock.advance(8999)
    expect(peer.names.slice(3)).toEqual(['Metadata'])
    await clock.advance(1)
    const during = connection.send(metadata, MetadataRequest.default())
    await turn()
    expect(peer.names.slice(3)).toEqual(['Metadata', 'SaslHandshake'])
    peer.respond({ clusterId: 'before' }, peer.requests[3])
    expect((await before).clusterId).toBe('before')
    await answerAuthentication(peer, 10_000n)
    expect(peer.names.slice(4)).toEqual(['SaslHandshake', 'SaslAuthenticate', 'Metadata'])
    peer.respond({ clusterId: 'during' })
    expect((await during).clusterId).toBe('during')
    await clock.advance(8000)
    expect(connection.isUsable).toBe(true)
  })

  it('is not usable beyond the life of its session', async () => {
    const { clock, connection } = await authenticated(mechanism(), 10_000n, { requestTimeoutMs: 60_000 })
    await clock.advance(10_000)
    expect(connection.isUsable).toBe(false)
  })

  it('N5 ends when the second authentication does not, and fails what waits for it', async () => {
    let isStuck = false
    const stuck: SaslMechanism = {
      name: 'PLAIN',
      exchange: () => ({
        first: () => (isStuck ? new Promise<never>(() => {}) : Uint8Array.of(0)),
        next: () => undefined,
      }),
    }
    const { clock, connection, peer } = await authenticated(stuck, 10_000n)
    isStuck = true
    await clock.advance(9000)
    const waiting = quiet(connection.send(metadata, MetadataRequest.default()))
    const closing = connection.close()
    peer.respond({ mechanisms: ['PLAIN'] })
    await clock.advance(10_000)
    await expect(waiting).rejects.toMatchObject({ code: 'K_CONNECTION', wasSent: false })
    await closing
    expect(await connection.closed).toMatchObject({
      message: expect.stringMatching(/authenticating with broker:9092 again did not end/),
    })
    expect(clock.timerCount).toBe(0)
  })

  it('N6 does not count what the broker asks to wait for against the second authentication', async () => {
    const { clock, connection, peer } = await authenticated(mechanism(), 10_000n)
    const before = connection.send(produce, ProduceRequest.default())
    await clock.advance(9000)
    peer.respond({ throttleTimeMs: 30_000 }, peer.requests[3])
    await before
    peer.respond({ mechanisms: ['PLAIN'] }, peer.requests[4])
    await clock.advance(30_000)
    await answerLast(peer)
    expect(connection.isUsable).toBe(true)
  })

  const answerLast = async (peer: FakeConnection) => {
    expect(peer.last.name).toBe('SaslAuthenticate')
    peer.respond({ sessionLifetimeMs: 100_000n })
    await turn()
  }

  it('ends when it is refused the second time', async () => {
    const { clock, connection, peer } = await authenticated(mechanism(), 10_000n)
    await clock.advance(9000)
    peer.respond({ errorCode: 33, mechanisms: [] })
    await expect(connection.closed).resolves.toBeInstanceOf(AuthenticationError)
  })

  it('authenticates again before the credentials expire where the broker gives no limit', async () => {
    const { clock, peer } = await authenticated(mechanism(1, 1_700_000_000_000 + 1000 + 100_000), 0n, {
      connectionsMaxIdleMs: Number.POSITIVE_INFINITY,
    })
    await clock.advance(90_001)
    expect(peer.names.at(-1)).toBe('SaslHandshake')
  })
})

import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { BrokerConnectionBundle, ConnectionError, type ConnectionOptions, plain, tcpTransport } from '@k/network'
import { ApiKey, type KafkaError, TimeoutError } from '@k/protocol'
import { FetchRequest } from '@k/protocol/messages/fetch-request'
import { FetchResponse } from '@k/protocol/messages/fetch-response'
import { HeartbeatResponse } from '@k/protocol/messages/heartbeat-response'
import { ProduceRequest } from '@k/protocol/messages/produce-request'
import { type AnswerFunction, answerWith, createLoopbackProxy, createScriptedPeer } from '@k/testing'
import { describe, expect, it } from 'vitest'
import {
  addressOf,
  bundleTo,
  CountingTransport,
  collectGarbage,
  connectTo,
  failureOf,
  fetch,
  fetchedRecords,
  frameFor,
  groupOf,
  heartbeat,
  heartbeatOf,
  produce,
  produceOf,
} from './broker-requests.ts'

/** Answers Heartbeats of the group `faulty` in one way, and everything else by default. */
const faulty =
  (answer: AnswerFunction): AnswerFunction =>
  (request, connection) =>
    request.apiKey === ApiKey.Heartbeat && groupOf(request) === 'faulty' ? answer(request, connection) : undefined

describe('a connection that ends', () => {
  it.each(['reset', 'disconnect'] as const)('N2 fails what was written as retriable and sent: %s', async manner => {
    await using peer = await createScriptedPeer(request => {
      if (request.apiKey !== ApiKey.Heartbeat) return undefined
      return groupOf(request) === 'third' ? answerWith[manner] : answerWith.nothing
    })
    await using connection = await connectTo(addressOf(peer))
    const sent = ['first', 'second', 'third'].map(group => connection.send(heartbeat, heartbeatOf(group)))
    for (const error of await Promise.all(sent.map(failureOf))) {
      expect(error).toBeInstanceOf(ConnectionError)
      expect(error).toMatchObject({ retriable: true, wasSent: true, phase: 'open' })
    }
    expect(peer.requestsOf(ApiKey.Heartbeat)).toHaveLength(3)
    expect(connection.isUsable).toBe(false)
    expect(await connection.closed).toMatchObject({ retriable: true })
  })

  it('is not ended by a response that came in time, however late the event loop looks', async () => {
    await using peer = await createScriptedPeer()
    await using connection = await connectTo(addressOf(peer), { requestTimeoutMs: 200 })
    const answered = connection.send(heartbeat, heartbeatOf('patient'))
    await peer.waitFor(ApiKey.Heartbeat)
    for (const until = performance.now() + 400; performance.now() < until; );
    expect((await answered).errorCode).toBe(0)
  })

  it('answers each caller once, and never says of a request that the broker has that it was not sent', async () => {
    await using peer = await createScriptedPeer()
    await using proxy = await createLoopbackProxy({ target: addressOf(peer) })
    await using connection = await connectTo(proxy.address, { maxInFlightRequests: 16 })
    proxy.setFaults('toBroker', { cut: { afterBytes: 200_000 } })
    const outcomes = new Map<string, string[]>()
    const settled = Array.from({ length: 200 }, (_, index) => {
      const name = `request ${index}`
      const add = (outcome: string) => outcomes.set(name, [...(outcomes.get(name) ?? []), outcome])
      return connection.send(produce, produceOf(name, 16_384)).then(
        () => add('answered'),
        (error: ConnectionError) => add(error.wasSent ? 'sent' : 'unsent'),
      )
    })
    await Promise.all(settled)
    await peer.waitForNoConnections()
    const all = [...outcomes.values()]
    expect(all.every(({ length }) => length === 1)).toBe(true)
    expect(new Set(all.flat())).toEqual(new Set(['answered', 'sent', 'unsent']))
    for (const request of peer.requestsOf(ApiKey.Produce)) {
      expect(outcomes.get(request.bodyAs(ProduceRequest).transactionalId ?? '')).not.toEqual(['unsent'])
    }
  })

  // Within the size, within the header, and within a frame that does not fit into the chunk that is read into.
  it.each([
    [2, 'reset'],
    [2, 'end'],
    [7, 'end'],
    [150_000, 'reset'],
    [150_000, 'end'],
  ] as const)('forgets the %i bytes of a response that were read before its %s', async (byteCount, manner) => {
    let faultsLeft = 1
    const records = new Uint8Array(200_000).fill(7)
    const fields = fetchedRecords(records)
    await using peer = await createScriptedPeer(request => {
      if (request.apiKey !== ApiKey.Fetch) return undefined
      if (faultsLeft-- <= 0) return fields
      return answerWith.bytes(frameFor(FetchResponse, request, fields).subarray(0, byteCount), {
        thenDisconnect: manner,
      })
    })
    await using bundle = await bundleTo(addressOf(peer))
    const connection = await bundle.connection()
    const sent = [connection.send(fetch, FetchRequest.default()), connection.send(heartbeat, heartbeatOf('behind'))]
    for (const error of await Promise.all(sent.map(failureOf))) {
      expect(error).toMatchObject({ name: 'ConnectionError', retriable: true, wasSent: true })
      if (manner === 'end') expect((error.cause as Error).message).toContain('within a response')
    }
    const next = await bundle.connection()
    expect(next).not.toBe(connection)
    const { responses } = await next.send(fetch, FetchRequest.default())
    expect(Buffer.compare(responses[0]?.partitions[0]?.records ?? new Uint8Array(0), records)).toBe(0)
  })

  it('N1 N5 closes when a response is late, whose bytes then do no harm to the next connection', async () => {
    await using peer = await createScriptedPeer()
    await using proxy = await createLoopbackProxy({ target: addressOf(peer) })
    await using bundle = await bundleTo(proxy.address, { requestTimeoutMs: 400 })
    const connection = await bundle.connection()
    proxy.setFaults('toClient', { delayMs: 800 }, { connections: 'open' })
    const [late] = proxy.connections
    const [first, second] = ['late', 'behind'].map(group => connection.send(heartbeat, heartbeatOf(group)))
    const others = failureOf(second as Promise<unknown>)
    const error = await failureOf(first as Promise<unknown>)
    expect(error).toBeInstanceOf(TimeoutError)
    expect(error).toMatchObject({ retriable: true, option: 'requestTimeoutMs', limitMs: 400 })
    expect(await others).toMatchObject({ name: 'ConnectionError', retriable: true, wasSent: true })
    expect(connection.isUsable).toBe(false)
    const next = await bundle.connection()
    while (late?.isOpen === true) await next.send(heartbeat, heartbeatOf('next'))
    expect(next.isUsable).toBe(true)
    expect(proxy.acceptedCount).toBe(2)
  })
})

describe('a broker that is silent', () => {
  it('N21 is given up after socketConnectionSetupTimeoutMs, and dialled again after waits that grow', async () => {
    await using peer = await createScriptedPeer(() => answerWith.silence)
    const transport = new CountingTransport()
    const limits = { socketConnectionSetupTimeoutMs: 100, reconnectBackoffMs: 60, reconnectBackoffMaxMs: 240 }
    const options = { transport, random: () => 0.5, ...limits }
    await using bundle = new BrokerConnectionBundle(addressOf(peer), options)
    for (let count = 0; count < 4; count++) {
      const error = await failureOf(bundle.connection())
      expect(error).toMatchObject({ name: 'TimeoutError', option: 'socketConnectionSetupTimeoutMs', retriable: true })
    }
    await peer.waitForNoConnections()
    const gaps = transport.dials.slice(1).map(({ at }, index) => at - (transport.dials[index]?.at ?? 0))
    expect(gaps).toHaveLength(3)
    for (const [index, backoffMs] of [60, 120, 240].entries()) expect(gaps[index]).toBeGreaterThan(100 + backoffMs - 5)
    expect(bundle.stats().failures).toBe(4)
  })
})

describe('bytes in other portions', () => {
  const records = Uint8Array.from({ length: 3000 }, (_, index) => index % 251)
  const script: AnswerFunction = ({ apiKey }) => (apiKey === ApiKey.Fetch ? fetchedRecords(records) : undefined)

  it.each([1, 3, 1000])('give the same responses: %i at a time', async chunkBytes => {
    await using peer = await createScriptedPeer(script)
    const faults = { toClient: { chunkBytes }, toBroker: { chunkBytes } }
    await using proxy = await createLoopbackProxy({ target: addressOf(peer), faults })
    const results = []
    for (const address of [addressOf(peer), proxy.address]) {
      await using connection = await connectTo(address)
      const fetches = [0, 1].map(() => connection.send(fetch, FetchRequest.default()))
      const beats = ['one', 'two'].map(group => connection.send(heartbeat, heartbeatOf(group)))
      results.push([await Promise.all([...fetches, ...beats]), connection.stats()])
    }
    expect(results[1]).toEqual(results[0])
    expect(peer.failures).toEqual([])
  })

  it('give the same responses: several in one portion, and the beginning of the next with it', async () => {
    const frames: Uint8Array[] = []
    await using peer = await createScriptedPeer(async (request, connection) => {
      if (request.apiKey !== ApiKey.Heartbeat) return undefined
      frames.push(frameFor(HeartbeatResponse, request, { errorCode: frames.length + 1 }))
      if (frames.length < 5) return answerWith.nothing
      const bytes = Buffer.concat(frames)
      connection.send(bytes.subarray(0, -6))
      await new Promise(setImmediate)
      return answerWith.bytes(bytes.subarray(-6))
    })
    await using connection = await connectTo(addressOf(peer))
    const sent = [1, 2, 3, 4, 5].map(group => connection.send(heartbeat, heartbeatOf(`${group}`)))
    expect((await Promise.all(sent)).map(({ errorCode }) => errorCode)).toEqual([1, 2, 3, 4, 5])
    expect(connection.isUsable).toBe(true)
  })
})

describe('bytes that are no answer', () => {
  it('close the connection when the correlation id is that of another request', async () => {
    await using peer = await createScriptedPeer(faulty(() => answerWith.response({}, { correlationId: 77 })))
    await using bundle = await bundleTo(addressOf(peer))
    const connection = await bundle.connection()
    const sent = ['faulty', 'behind'].map(group => connection.send(heartbeat, heartbeatOf(group)))
    for (const error of await Promise.all(sent.map(failureOf))) {
      expect(error).toMatchObject({ name: 'ConnectionError', retriable: true, wasSent: true })
      expect((error.cause as Error).message).toMatch(/correlation id 77, and that to Heartbeat has \d/)
    }
    expect((await (await bundle.connection()).send(heartbeat, heartbeatOf('next'))).errorCode).toBe(0)
  })

  it('close the connection when nothing was asked', async () => {
    await using peer = await createScriptedPeer()
    await using connection = await connectTo(addressOf(peer))
    peer.connections[0]?.send(Buffer.from('0000000400000001', 'hex'))
    expect((await connection.closed)?.message).toContain('the correlation id 1, and no response was due')
    await peer.waitForNoConnections()
  })

  it('N23 end the authentication when the correlation id is wrong', async () => {
    await using peer = await createScriptedPeer(({ apiKey, correlationId }) =>
      apiKey === ApiKey.SaslHandshake
        ? answerWith.response({ mechanisms: ['PLAIN'] }, { correlationId: correlationId + 1 })
        : undefined,
    )
    const sasl = plain({ username: 'orders', password: 'secret' })
    const error = await failureOf(connectTo(addressOf(peer), { sasl }))
    expect(error).toMatchObject({ name: 'ConnectionError', phase: 'authenticate' })
    expect(peer.requestsOf(ApiKey.SaslAuthenticate)).toEqual([])
  })

  const sizes = [-1, -0x80000000, 0, 0x7fffffff, 104_857_601]

  it.each(sizes)('close the connection at the size %i, for which nothing is allocated', async size => {
    await using peer = await createScriptedPeer(faulty(() => answerWith.bytes(sizePrefix(size))))
    await using connection = await connectTo(addressOf(peer))
    await collectGarbage()
    const before = process.memoryUsage().arrayBuffers
    const error = await failureOf(connection.send(heartbeat, heartbeatOf('faulty')))
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1 << 20)
    expect(error).toMatchObject({ name: 'ConnectionError', retriable: true, wasSent: true })
    expect((error.cause as Error).message).toContain(size === 0 ? 'correlation id' : `a frame of ${size} bytes`)
    await peer.waitForNoConnections()
  })

  it.each([...sizes, 104_857_600, 65_537])('N22 end connecting at the size %i', async size => {
    await using peer = await createScriptedPeer(() => answerWith.bytes(sizePrefix(size)))
    await collectGarbage()
    const before = process.memoryUsage().arrayBuffers
    const error = await failureOf(connectTo(addressOf(peer)))
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1 << 20)
    expect(error).toMatchObject({ name: 'ConnectionError', phase: 'negotiate' })
    await peer.waitForNoConnections()
  })

  function sizePrefix(size: number): Uint8Array {
    const bytes = Buffer.alloc(8)
    bytes.writeInt32BE(size)
    return bytes.subarray(0, 4)
  }
})

describe('a broker that throttles', () => {
  /** A connection whose responses ask for the times to wait, one after the other, and the moments at which its requests arrived. */
  async function throttled(times: number[], options: Partial<ConnectionOptions> = {}) {
    const arrivals: number[] = []
    const peer = await createScriptedPeer(({ apiKey }) => {
      if (apiKey !== ApiKey.Fetch) return undefined
      arrivals.push(performance.now())
      return { throttleTimeMs: times.shift() ?? 0 }
    })
    const bundle = await bundleTo(addressOf(peer), { connectionsPerBroker: 2, ...options })
    const [connection, other] = [bundle.get(0), bundle.get(1)]
    if (connection === undefined || other === undefined) throw new Error('not connected')
    const close = async () => {
      await bundle.close()
      await peer.close()
    }
    return { arrivals, connection, other, [Symbol.asyncDispose]: close }
  }

  it('N6 N7 is sent nothing on the connection until its time is over, which is no timeout, and others go on', async () => {
    await using broker = await throttled([1000], { requestTimeoutMs: 400 })
    const { arrivals, connection, other } = broker
    await connection.send(fetch, FetchRequest.default())
    const muted = [connection.send(fetch, FetchRequest.default()), connection.send(heartbeat, heartbeatOf('muted'))]
    for (let count = 0; count < 20; count++) await other.send(heartbeat, heartbeatOf('other'))
    expect(arrivals).toHaveLength(1)
    await Promise.all(muted)
    expect((arrivals[1] ?? 0) - (arrivals[0] ?? 0)).toBeGreaterThanOrEqual(995)
    expect(connection.stats().throttledMs).toBeCloseTo(1000)
    expect(other.stats().throttledMs).toBe(0)
  })

  it('N9 is sent nothing until the longer of two times is over', async () => {
    await using broker = await throttled([400, 50])
    const { arrivals, connection } = broker
    await Promise.all([1, 2].map(() => connection.send(fetch, FetchRequest.default())))
    await connection.send(fetch, FetchRequest.default())
    expect((arrivals[2] ?? 0) - (arrivals[0] ?? 0)).toBeGreaterThanOrEqual(395)
    expect(connection.stats().throttledMs).toBeCloseTo(400)
  })
})

describe('a session that does not last', () => {
  const sasl = plain({ username: 'orders', password: 'secret' })

  /** Ends connections whose session is over, as Kafka does, and those on which another request comes in between. */
  function authenticator(lifetimeMs: number, accepts: (count: number) => boolean = () => true): AnswerFunction {
    let isBetween = false
    let expiresAt = Number.NEGATIVE_INFINITY
    let count = 0
    return ({ apiKey }) => {
      if (apiKey === ApiKey.ApiVersions) return undefined
      if (apiKey === ApiKey.SaslHandshake) {
        isBetween = true
        return { mechanisms: ['PLAIN'] }
      }
      if (apiKey !== ApiKey.SaslAuthenticate) return isBetween || Date.now() > expiresAt ? answerWith.reset : undefined
      isBetween = false
      expiresAt = Date.now() + lifetimeMs
      return accepts(count++) ? { sessionLifetimeMs: BigInt(lifetimeMs) } : { errorCode: 58, errorMessage: 'locked' }
    }
  }

  it('is renewed between requests, none of which is lost', async () => {
    await using peer = await createScriptedPeer(authenticator(1500))
    await using connection = await connectTo(addressOf(peer), { sasl, random: () => 0 })
    let count = 0
    for (; peer.requestsOf(ApiKey.SaslAuthenticate).length < 3; count += 3) {
      await Promise.all([1, 2, 3].map(() => connection.send(heartbeat, heartbeatOf('in flow'))))
    }
    expect(peer.requestsOf(ApiKey.Heartbeat)).toHaveLength(count)
    expect(count).toBeGreaterThan(0)
    expect(peer.acceptedCount).toBe(1)
  })

  it('ends when the credentials are refused at its renewal, and says so to those who wait', async () => {
    await using peer = await createScriptedPeer(authenticator(1000, count => count === 0))
    await using connection = await connectTo(addressOf(peer), { sasl, random: () => 0 })
    await connection.send(heartbeat, heartbeatOf('accepted'))
    expect(await connection.closed).toMatchObject({ name: 'AuthenticationError', retriable: false, mechanism: 'PLAIN' })
    const error = await failureOf(connection.send(heartbeat, heartbeatOf('refused')))
    expect(error).toMatchObject({ wasSent: false, cause: { name: 'AuthenticationError' } })
  })
})

describe('TLS', () => {
  it.each(['end', 'reset'] as const)('that ends within a response is a retriable end: %s', async manner => {
    const directory = await mkdtemp(join(tmpdir(), 'k-faults-'))
    const [key, cert] = ['key', 'crt'].map(extension => join(directory, `broker.${extension}`)) as [string, string]
    const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', key]
    const subject = ['-subj', '/CN=broker', '-addext', 'subjectAltName=IP:127.0.0.1']
    await promisify(execFile)('openssl', ['req', '-x509', ...newKey, '-out', cert, ...subject])
    const tls = { key: await readFile(key), cert: await readFile(cert) }
    await rm(directory, { recursive: true })
    const half: AnswerFunction = request =>
      answerWith.bytes(frameFor(HeartbeatResponse, request).subarray(0, 9), { thenDisconnect: manner })
    await using peer = await createScriptedPeer(faulty(half), { tls })
    const transport = tcpTransport({ ssl: { ca: tls.cert.toString() } })
    await using bundle = await bundleTo(addressOf(peer), { transport })
    const error = (await failureOf((await bundle.connection()).send(heartbeat, heartbeatOf('faulty')))) as KafkaError
    expect(error).toMatchObject({ name: 'ConnectionError', retriable: true, wasSent: true })
    expect((error.cause as Error).message).toContain('ended the connection')
    expect((await (await bundle.connection()).send(heartbeat, heartbeatOf('next'))).errorCode).toBe(0)
  })
})

describe('what is left behind', () => {
  it('is nothing after 200 connections', async () => {
    await using peer = await createScriptedPeer(undefined, { logRequests: false })
    const cycle = async () => {
      const connection = await connectTo(addressOf(peer))
      await connection.send(heartbeat, heartbeatOf('once'))
      await connection.close()
    }
    const level = async () => {
      await peer.waitForNoConnections()
      await collectGarbage()
      const handles = process.getActiveResourcesInfo().filter(name => /TCP|Timeout|Immediate/.test(name)).length
      return { handles, arrayBuffers: process.memoryUsage().arrayBuffers }
    }
    for (let count = 0; count < 20; count++) await cycle()
    const before = await level()
    for (let count = 0; count < 200; count++) await cycle()
    await expect.poll(async () => (await level()).handles, { timeout: 5000 }).toBeLessThanOrEqual(before.handles)
    // Each connection reads into 64 KiB of its own.
    await expect
      .poll(async () => (await level()).arrayBuffers - before.arrayBuffers, { timeout: 5000 })
      .toBeLessThan(16 * 65_536)
  })
})

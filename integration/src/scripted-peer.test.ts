import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect as connectTls, type TLSSocket } from 'node:tls'
import {
  ApiKey,
  BrokerErrorCode,
  decodeResponse,
  encodeRequest,
  InvalidArgumentError,
  InvalidStateError,
  type MessageCodec,
  readCorrelationId,
  TimeoutError,
  WireFormatError,
} from '@k/protocol'
import { ApiVersionsRequest } from '@k/protocol/messages/api-versions-request'
import { ApiVersionsResponse } from '@k/protocol/messages/api-versions-response'
import { FetchRequest } from '@k/protocol/messages/fetch-request'
import { HeartbeatRequest } from '@k/protocol/messages/heartbeat-request'
import { HeartbeatResponse } from '@k/protocol/messages/heartbeat-response'
import { MetadataRequest } from '@k/protocol/messages/metadata-request'
import { MetadataResponse } from '@k/protocol/messages/metadata-response'
import { ProduceRequest } from '@k/protocol/messages/produce-request'
import { ProduceResponse } from '@k/protocol/messages/produce-response'
import {
  type AnswerFunction,
  answerWith,
  createScriptedPeer,
  type ScriptedPeer,
  type ScriptedPeerOptions,
} from '@k/testing'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

/** A client that sends requests and hands out the frames of responses. */
class Client {
  readonly socket: Socket
  readonly frames: Buffer[] = []
  readonly ended: Promise<string>
  bytes: Buffer = Buffer.alloc(0)
  #correlationId = 0

  constructor(socket: Socket) {
    this.socket = socket
    let ending = 'closed'
    socket.on('data', chunk => this.#receive(chunk))
    socket.once('end', () => {
      ending = 'end'
    })
    socket.once('error', (error: NodeJS.ErrnoException) => {
      ending = error.code ?? error.message
    })
    this.ended = new Promise(resolve => socket.once('close', () => resolve(ending)))
  }

  send<T>(codec: MessageCodec<T>, value: T, version: number): number {
    const correlationId = ++this.#correlationId
    for (const piece of encodeRequest(codec, value, { version, correlationId, clientId: 'tester' })) {
      this.socket.write(piece)
    }
    return correlationId
  }

  /** The frame of the response with this number, counted from 1. */
  async frame(count: number): Promise<Buffer> {
    while (this.frames.length < count) await once(this.socket, 'data')
    return this.frames[count - 1] as Buffer
  }

  #receive(chunk: Buffer): void {
    this.bytes = Buffer.concat([this.bytes, chunk])
    while (this.bytes.length >= 4 && this.bytes.length >= 4 + this.bytes.readInt32BE(0)) {
      const end = 4 + this.bytes.readInt32BE(0)
      this.frames.push(this.bytes.subarray(4, end))
      this.bytes = this.bytes.subarray(end)
    }
  }
}

const peers: ScriptedPeer[] = []
const clients: Client[] = []

async function start(answer?: AnswerFunction, options?: ScriptedPeerOptions): Promise<ScriptedPeer> {
  const peer = await createScriptedPeer(answer, options)
  peers.push(peer)
  return peer
}

function dial(peer: ScriptedPeer, node = 0): Client {
  const client = new Client(connect({ host: '127.0.0.1', port: peer.nodes[node]?.port ?? 0, noDelay: true }))
  clients.push(client)
  return client
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise(resolve => setImmediate(resolve))
}

const heartbeat = { ...HeartbeatRequest.default(), groupId: 'g', memberId: 'm' }

afterEach(async () => {
  for (const client of clients.splice(0)) client.socket.destroy()
  for (const peer of peers.splice(0)) await peer.close().catch(() => undefined)
})

describe('the default answers', () => {
  it('tell the versions of the codecs', async () => {
    const client = dial(await start())
    client.send(ApiVersionsRequest, ApiVersionsRequest.default(), 4)
    const { apiKeys, errorCode } = decodeResponse(ApiVersionsResponse, await client.frame(1), 4)
    expect(errorCode).toBe(0)
    expect(apiKeys.find(({ apiKey }) => apiKey === ApiKey.Fetch)).toMatchObject({ minVersion: 4, maxVersion: 18 })
    expect(apiKeys.find(({ apiKey }) => apiKey === ApiKey.LeaderAndIsr)).toBe(undefined)
    expect(apiKeys.find(({ apiKey }) => apiKey === ApiKey.Vote)).toBe(undefined)
  })

  it('tell other versions when a test wants so', async () => {
    const apiVersions = { [ApiKey.Fetch]: { minVersion: 4, maxVersion: 11 }, [ApiKey.Produce]: null }
    const client = dial(await start(undefined, { apiVersions }))
    client.send(ApiVersionsRequest, ApiVersionsRequest.default(), 0)
    const { apiKeys } = decodeResponse(ApiVersionsResponse, await client.frame(1), 0)
    expect(apiKeys.find(({ apiKey }) => apiKey === ApiKey.Fetch)?.maxVersion).toBe(11)
    expect(apiKeys.find(({ apiKey }) => apiKey === ApiKey.Produce)).toBe(undefined)
  })

  it('refuse ApiVersions of another version in version 0 with the error 35 (KIP-511)', async () => {
    const apiVersions = { [ApiKey.ApiVersions]: { minVersion: 0, maxVersion: 2 } }
    const client = dial(await start(() => ({ errorCode: 1 }), { apiVersions }))
    client.send(ApiVersionsRequest, { ...ApiVersionsRequest.default(), clientSoftwareName: 'k' }, 4)
    const frame = await client.frame(1)
    const response = decodeResponse(ApiVersionsResponse, frame, 4)
    expect(response.errorCode).toBe(BrokerErrorCode.UNSUPPORTED_VERSION)
    expect(response.apiKeys).toEqual([{ apiKey: ApiKey.ApiVersions, minVersion: 0, maxVersion: 2 }])
  })

  it('name the nodes in Metadata', async () => {
    const peer = await start(undefined, { nodes: 3 })
    const client = dial(peer, 1)
    client.send(MetadataRequest, { ...MetadataRequest.default(), topics: [] }, 12)
    const { brokers, controllerId } = decodeResponse(MetadataResponse, await client.frame(1), 12)
    expect(brokers.map(({ host, nodeId, port }) => `${nodeId}=${host}:${port}`)).toEqual(
      peer.bootstrapServers.map((server, index) => `${index + 1}=${server}`),
    )
    expect(controllerId).toBe(1)
    expect(peer.requests[0]?.nodeId).toBe(2)
  })

  it('do not answer Produce with acks 0, whatever the script says', async () => {
    for (const decodeBodies of [true, false]) {
      const client = dial(await start(({ apiName }) => (apiName === 'Produce' ? {} : undefined), { decodeBodies }))
      client.send(ProduceRequest, { ...ProduceRequest.default(), acks: 0 }, 9)
      const asked = client.send(ProduceRequest, { ...ProduceRequest.default(), acks: 1 }, 9)
      expect(readCorrelationId(await client.frame(1))).toBe(asked)
    }
  })

  it('end the connection for a version that was not told, as Kafka does', async () => {
    const peer = await start(undefined, { apiVersions: { [ApiKey.Heartbeat]: { minVersion: 0, maxVersion: 3 } } })
    const client = dial(peer)
    client.send(HeartbeatRequest, heartbeat, 4)
    expect(await client.ended).toBe('end')
    expect(peer.failures).toMatchObject([{ origin: 'client', request: undefined }])
    expect(String(peer.failures[0]?.error)).toContain('Heartbeat in version 4 is not among the versions')
  })
})

describe('a script', () => {
  it('answers with the fields that it cares about', async () => {
    const peer = await start(request => {
      if (request.apiKey !== ApiKey.Heartbeat) return undefined
      const { groupId } = request.bodyAs(HeartbeatRequest)
      return { errorCode: groupId === 'g' ? 27 : 0 }
    })
    const client = dial(peer)
    client.send(HeartbeatRequest, heartbeat, 4)
    const response = decodeResponse(HeartbeatResponse, await client.frame(1), 4)
    expect(response).toEqual({ errorCode: 27, throttleTimeMs: 0 })
    expect(peer.requests[0]).toMatchObject({
      apiKey: 12,
      apiName: 'Heartbeat',
      apiVersion: 4,
      correlationId: 1,
      clientId: 'tester',
      nodeId: 1,
      body: { groupId: 'g', memberId: 'm' },
    })
    expect(() => peer.requests[0]?.bodyAs(FetchRequest)).toThrow(InvalidArgumentError)
  })

  it('answers one request at a time, in order, though all have arrived', async () => {
    const release: (() => void)[] = []
    const running: number[] = []
    const peer = await start(async ({ correlationId }) => {
      running.push(correlationId)
      await new Promise<void>(resolve => release.push(resolve))
      return {}
    })
    const client = dial(peer)
    for (let index = 0; index < 3; index++) client.send(HeartbeatRequest, heartbeat, 4)
    await peer.waitFor(ApiKey.Heartbeat, 3)
    await settle()
    expect(running).toEqual([1])
    for (let index = 0; index < 3; index++) {
      while (release.length === 0) await settle()
      release.shift()?.()
    }
    await client.frame(3)
    expect(client.frames.map(frame => readCorrelationId(frame))).toEqual([1, 2, 3])
    expect(peer.connections[0]?.requestCount).toBe(3)
  })

  it('answers each connection on its own', async () => {
    const peer = await start(({ clientId }, { id }) => (id === 1 && clientId ? answerWith.silence : undefined))
    const first = dial(peer)
    first.send(HeartbeatRequest, heartbeat, 4)
    await peer.waitFor(ApiKey.Heartbeat)
    const second = dial(peer)
    second.send(HeartbeatRequest, heartbeat, 4)
    await second.frame(1)
    first.send(HeartbeatRequest, heartbeat, 4)
    await peer.waitFor(ApiKey.Heartbeat, 3)
    await settle()
    expect(first.frames).toEqual([])
    expect(peer.connections).toHaveLength(2)
  })

  it('leaves one request unanswered and goes on', async () => {
    const client = dial(await start(({ correlationId }) => (correlationId === 1 ? answerWith.nothing : undefined)))
    client.send(HeartbeatRequest, heartbeat, 4)
    client.send(HeartbeatRequest, heartbeat, 4)
    expect(readCorrelationId(await client.frame(1))).toBe(2)
  })

  it('disconnects in order, by a reset, and in the middle of a frame', async () => {
    const answers = [
      answerWith.disconnect,
      answerWith.reset,
      answerWith.bytes(Buffer.from('abc'), { thenDisconnect: 'reset' }),
      answerWith.bytes([Buffer.from('ab'), Buffer.from('c')], { thenDisconnect: 'end' }),
    ]
    const peer = await start(() => answers.shift())
    const endings: string[] = []
    for (let index = 0; index < 4; index++) {
      const client = dial(peer)
      client.send(HeartbeatRequest, heartbeat, 4)
      endings.push(`${await client.ended} ${client.bytes}`)
    }
    expect(endings).toEqual(['end ', 'ECONNRESET ', 'ECONNRESET abc', 'end abc'])
    await peer.waitForNoConnections()
    expect(peer.acceptedCount).toBe(4)
  })

  it('answers with another correlation id, in another version, or with raw bytes', async () => {
    const raw = Buffer.from('00000006000000070000', 'hex')
    const peer = await start(({ correlationId }) => {
      if (correlationId === 1) return answerWith.response({ errorCode: 27 }, { correlationId: 77, version: 0 })
      return correlationId === 2 ? raw : [raw.subarray(0, 5), raw.subarray(5)]
    })
    const client = dial(peer)
    client.send(HeartbeatRequest, heartbeat, 4)
    client.send(HeartbeatRequest, heartbeat, 4)
    client.send(HeartbeatRequest, heartbeat, 4)
    await client.frame(3)
    expect(client.frames.map(frame => frame.toString('hex'))).toEqual(['0000004d001b', '000000070000', '000000070000'])
  })

  it('sees frames without decoded bodies', async () => {
    const raw = Buffer.from('00000006000000010000', 'hex')
    const peer = await start(({ apiKey }) => (apiKey === ApiKey.Heartbeat ? [raw] : undefined), {
      decodeBodies: false,
      logRequests: false,
    })
    const client = dial(peer)
    client.send(HeartbeatRequest, heartbeat, 0)
    expect((await client.frame(1)).toString('hex')).toBe('000000010000')
    expect(peer.requests).toEqual([])
    await expect(peer.waitFor(ApiKey.Heartbeat)).rejects.toThrow(InvalidStateError)
  })

  it('speaks first when it wants to, and ends connections', async () => {
    const peer = await start()
    const clients = [dial(peer), dial(peer)]
    await peer.waitForConnections(2)
    peer.connections[0]?.send(Buffer.from('00000001ff', 'hex'))
    expect((await Promise.race(clients.map(client => client.frame(1)))).toString('hex')).toBe('ff')
    peer.connections[0]?.destroy()
    peer.connections[1]?.end()
    const endings = await Promise.all(clients.map(({ ended }) => ended))
    expect(endings.sort()).toEqual(['ECONNRESET', 'end'])
  })

  it('that fails ends the connection, and close() throws what it threw', async () => {
    const failure = new Error('the script is wrong')
    const peer = await start(async () => Promise.reject(failure))
    const client = dial(peer)
    client.send(HeartbeatRequest, heartbeat, 4)
    expect(await client.ended).toBe('end')
    const waits = peer.waitFor(ApiKey.Fetch, 1, { timeoutMs: 5 })
    await expect(waits).rejects.toThrow('the script failed: Error: the script is wrong')
    expect(peer.failures).toMatchObject([{ origin: 'script', error: failure, request: { apiName: 'Heartbeat' } }])
    await expect(peer.close()).rejects.toBe(failure)
  })

  it('is told about a field that there is not', async () => {
    const peer = await start(() => ({ errorcode: 1 }))
    const client = dial(peer)
    client.send(HeartbeatRequest, heartbeat, 4)
    await client.ended
    await expect(peer.close()).rejects.toThrow('HeartbeatResponse.errorcode: there is no such field')
  })
})

describe('clients that send what is no request', () => {
  it.each([
    ['a size above the largest', Buffer.from('7fffffff', 'hex')],
    ['an API that is not there', Buffer.from('0000000a7fff0000000000010000', 'hex')],
    ['HTTP', Buffer.from('GET / HTTP/1.1\r\n\r\n')],
  ])('are disconnected: %s', async (_what, bytes) => {
    const peer = await start()
    const client = dial(peer)
    client.socket.write(bytes)
    expect(await client.ended).toBe('end')
    expect(peer.failures).toMatchObject([{ origin: 'client' }])
    expect(peer.failures[0]?.error).toBeInstanceOf(WireFormatError)
    await peer.close()
  })

  it('are served when the frame comes byte by byte', async () => {
    const client = dial(await start())
    const envelope = { version: 4, correlationId: 9, clientId: null }
    for (const byte of Buffer.concat(encodeRequest(HeartbeatRequest, heartbeat, envelope))) {
      client.socket.write(Buffer.of(byte))
      await settle()
    }
    expect(readCorrelationId(await client.frame(1))).toBe(9)
  })
})

describe('nodes, waiting and closing', () => {
  it('stops a node and starts it again on its port', async () => {
    const peer = await start(undefined, { nodes: 2 })
    const first = dial(peer, 0)
    const second = dial(peer, 1)
    await peer.waitForConnections(2)
    await peer.nodes[0]?.stop()
    expect(await first.ended).toBe('ECONNRESET')
    expect(await dial(peer, 0).ended).toBe('ECONNREFUSED')
    second.send(HeartbeatRequest, heartbeat, 4)
    await second.frame(1)
    await peer.nodes[0]?.start()
    const again = dial(peer, 0)
    again.send(HeartbeatRequest, heartbeat, 4)
    await again.frame(1)
  })

  it('waits for requests, and says what there is when there are too few', async () => {
    const peer = await start()
    const client = dial(peer)
    client.send(HeartbeatRequest, heartbeat, 4)
    const [request] = await peer.waitFor(ApiKey.Heartbeat)
    expect(request?.correlationId).toBe(1)
    const failing = peer.waitFor(ApiKey.Fetch, 3, { timeoutMs: 20 })
    await expect(failing).rejects.toThrow(TimeoutError)
    await expect(failing).rejects.toThrow('3 Fetch requests did not arrive (0 did; all: 1 Heartbeat) within 20 ms')
    const reason = new Error('enough')
    await expect(peer.waitFor(ApiKey.Fetch, 1, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
  })

  it('leaves no handle when it is closed', async () => {
    const before = process.getActiveResourcesInfo().filter(name => name !== 'Timeout').length
    const peer = await createScriptedPeer(() => new Promise(() => undefined), { nodes: 2 })
    const client = new Client(connect({ host: '127.0.0.1', port: peer.nodes[0]?.port ?? 0 }))
    client.send(HeartbeatRequest, heartbeat, 4)
    await peer.waitFor(ApiKey.Heartbeat)
    const waiting = expect(peer.waitFor(ApiKey.Fetch)).rejects.toThrow(InvalidStateError)
    await Promise.all([peer.close(), peer[Symbol.asyncDispose]()])
    await waiting
    expect(await client.ended).toBe('ECONNRESET')
    expect(peer.connections).toEqual([])
    await settle()
    expect(process.getActiveResourcesInfo().filter(name => name !== 'Timeout').length).toBeLessThanOrEqual(before)
    await expect(peer.nodes[0]?.start()).rejects.toThrow(InvalidStateError)
  })

  it('refuses what is no option', async () => {
    await expect(createScriptedPeer(undefined, { node: 2 } as never)).rejects.toThrow('did you mean nodes?')
    await expect(createScriptedPeer(undefined, { nodes: 0 })).rejects.toThrow(InvalidArgumentError)
  })
})

describe('TLS', () => {
  const opensslCommand = 'openssl'
  let directory: string
  const pem = (name: string) => readFileSync(join(directory, name), 'utf8')

  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'k-scripted-peer-'))
    const openssl = (args: string) =>
      execFileSync(opensslCommand, args.split(' '), { cwd: directory, stdio: ['ignore', 'ignore', 'pipe'] })
    const key = '-newkey rsa:2048 -nodes -sha256'
    openssl(`req -x509 ${key} -keyout ca.key -out ca.crt -subj /CN=ca -days 2`)
    writeFileSync(join(directory, 'broker.ext'), 'subjectAltName=DNS:localhost,IP:127.0.0.1\n')
    writeFileSync(join(directory, 'alice.ext'), 'extendedKeyUsage=clientAuth\n')
    for (const name of ['broker', 'alice']) {
      openssl(`req ${key} -keyout ${name}.key -out ${name}.csr -subj /CN=${name}`)
      const authority = '-CA ca.crt -CAkey ca.key -CAcreateserial -sha256 -days 2'
      openssl(`x509 -req -in ${name}.csr ${authority} -extfile ${name}.ext -out ${name}.crt`)
    }
  })
  afterAll(() => rmSync(directory, { recursive: true, force: true }))

  const dialTls = (peer: ScriptedPeer, options: object): { socket: TLSSocket; client: Client } => {
    const port = peer.nodes[0]?.port ?? 0
    const socket = connectTls({ port, host: '127.0.0.1', servername: 'localhost', ca: pem('ca.crt'), ...options })
    const client = new Client(socket)
    clients.push(client)
    return { socket, client }
  }

  it('is spoken when a key and a certificate are given', async () => {
    const peer = await start(undefined, { tls: { key: pem('broker.key'), cert: Buffer.from(pem('broker.crt')) } })
    const { client } = dialTls(peer, {})
    client.send(HeartbeatRequest, heartbeat, 4)
    await client.frame(1)
    expect(peer.connections[0]).toMatchObject({ serverName: 'localhost', clientCertificateName: undefined })
    peer.connections[0]?.destroy()
    expect(await client.ended).toBe('ECONNRESET')
    await peer.waitForNoConnections()
    const second = dialTls(peer, {}).client
    second.send(HeartbeatRequest, heartbeat, 4)
    await second.frame(1)
    peer.connections[0]?.end()
    expect(await second.ended).toBe('end')
    await peer.waitForNoConnections()
  })

  it('asks for a certificate of the client', async () => {
    const tls = { key: pem('broker.key'), cert: pem('broker.crt'), ca: pem('ca.crt'), requestCert: true }
    const peer = await start(undefined, { tls })
    const { client } = dialTls(peer, { key: pem('alice.key'), cert: pem('alice.crt') })
    client.send(HeartbeatRequest, heartbeat, 4)
    await client.frame(1)
    expect(peer.connections[0]?.clientCertificateName).toBe('alice')
    const stranger = dialTls(peer, {}).client
    stranger.send(HeartbeatRequest, heartbeat, 4)
    expect(await stranger.ended).not.toBe('closed')
    while (peer.failures.length === 0) await settle()
    expect(peer.failures).toMatchObject([{ origin: 'client', connection: undefined }])
    expect(peer.acceptedCount).toBe(1)
  })

  it('refuses a key that is none', async () => {
    const failing = createScriptedPeer(undefined, { tls: { key: 'key', cert: pem('broker.crt') } })
    await expect(failing).rejects.toThrow(InvalidArgumentError)
  })

  it('leaves nothing open when closed in the middle of a handshake', async () => {
    const peer = await start(undefined, { tls: { key: pem('broker.key'), cert: pem('broker.crt') } })
    const client = dial(peer)
    await once(client.socket, 'connect')
    await settle()
    await peer.close()
    expect(await client.ended).toBe('ECONNRESET')
  })
})

describe('ProduceResponse', () => {
  it('comes back in every version that is told', async () => {
    const peer = await start(({ apiName }) => (apiName === 'Produce' ? { throttleTimeMs: 3 } : undefined))
    const client = dial(peer)
    for (let version = 3; version <= 13; version++) {
      client.send(ProduceRequest, { ...ProduceRequest.default(), acks: -1 }, version)
      const response = decodeResponse(ProduceResponse, await client.frame(version - 2), version)
      expect(response.throttleTimeMs).toBe(3)
    }
  })
})

import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { InvalidArgumentError, InvalidStateError, TimeoutError } from '@k/protocol'
import { createLoopbackProxy, type LoopbackProxy, type LoopbackProxyOptions } from '@k/testing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

/** A TCP client that remembers what it was sent and how it ended. */
class Client {
  readonly socket: Socket
  readonly chunks: Buffer[] = []
  readonly closed: Promise<string>

  constructor(port: number) {
    this.socket = connect({ host: '127.0.0.1', port, noDelay: true })
    let ending = 'closed'
    this.socket.on('data', chunk => this.chunks.push(chunk))
    this.socket.once('end', () => {
      ending = 'end'
    })
    this.socket.once('error', (error: NodeJS.ErrnoException) => {
      ending = error.code ?? error.message
    })
    this.closed = new Promise(resolve => this.socket.once('close', () => resolve(ending)))
  }

  get text(): string {
    return Buffer.concat(this.chunks).toString('latin1')
  }

  get receivedBytes(): number {
    return this.chunks.reduce((sum, { length }) => sum + length, 0)
  }

  async receive(text: string): Promise<void> {
    while (this.text.length < text.length) await once(this.socket, 'data')
    expect(this.text).toBe(text)
  }
}

/** A turn of the event loop in which everything that loopback sockets have to say is said. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise(resolve => setImmediate(resolve))
}

async function listenWith(onSocket: (socket: Socket) => void): Promise<[Server, number]> {
  const server = createServer({ allowHalfOpen: true }, onSocket)
  server.listen({ port: 0, host: '127.0.0.1' })
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return [server, address.port]
}

const sockets = new Set<Socket>()
const servers: Server[] = []
const proxies: LoopbackProxy[] = []
let brokerSockets: Socket[]
let brokerReceived: Buffer[]
let brokerEndings: string[]
let brokerPort: number

/** Echoes, and ends when the client has ended. */
async function startBroker(greeting = ''): Promise<number> {
  const [server, port] = await listenWith(socket => {
    sockets.add(socket)
    brokerSockets.push(socket)
    if (greeting) socket.write(greeting)
    socket.on('data', chunk => {
      brokerReceived.push(chunk)
      socket.write(chunk)
    })
    socket.once('end', () => {
      brokerEndings.push('end')
      socket.end()
    })
    socket.once('error', (error: NodeJS.ErrnoException) => brokerEndings.push(error.code ?? error.message))
  })
  servers.push(server)
  return port
}

async function startProxy(options: Partial<LoopbackProxyOptions> = {}): Promise<LoopbackProxy> {
  const proxy = await createLoopbackProxy({ target: { host: '127.0.0.1', port: brokerPort }, ...options })
  proxies.push(proxy)
  return proxy
}

function dial(proxy: LoopbackProxy): Client {
  const client = new Client(proxy.address.port)
  sockets.add(client.socket)
  return client
}

beforeEach(async () => {
  brokerSockets = []
  brokerReceived = []
  brokerEndings = []
  brokerPort = await startBroker()
})

afterEach(async () => {
  for (const proxy of proxies.splice(0)) await proxy.close()
  for (const socket of sockets) socket.destroy()
  sockets.clear()
  await Promise.all(servers.splice(0).map(server => new Promise(resolve => server.close(resolve))))
})

describe('a loopback proxy', () => {
  it('forwards bytes both ways, and counts them', async () => {
    const proxy = await startProxy()
    const client = dial(proxy)
    client.socket.write('hello')
    await client.receive('hello')
    const [connection] = proxy.connections
    expect(connection).toMatchObject({ id: 1, isOpen: true, clientPort: client.socket.localPort })
    expect(connection?.toBroker).toMatchObject({ receivedBytes: 5, forwardedBytes: 5, droppedBytes: 0 })
    expect(connection?.toClient).toMatchObject({ receivedBytes: 5, forwardedBytes: 5, droppedBytes: 0 })
    expect(proxy.address.host).toBe('127.0.0.1')
  })

  it('hands an end on, and forgets the connection', async () => {
    const proxy = await startProxy()
    const client = dial(proxy)
    client.socket.end('last')
    expect(await client.closed).toBe('end')
    expect(client.text).toBe('last')
    await proxy.waitForNoConnections()
    expect(proxy.connections).toEqual([])
    expect(proxy.acceptedCount).toBe(1)
    expect(brokerEndings).toEqual(['end'])
  })

  it('hands a reset on, both ways', async () => {
    const proxy = await startProxy()
    const first = dial(proxy)
    first.socket.write('x')
    await first.receive('x')
    first.socket.resetAndDestroy()
    await proxy.waitForNoConnections()
    await settle()
    expect(brokerEndings).toEqual(['ECONNRESET'])
    const second = dial(proxy)
    second.socket.write('y')
    await second.receive('y')
    brokerSockets[1]?.resetAndDestroy()
    expect(await second.closed).toBe('ECONNRESET')
    await proxy.waitForNoConnections()
  })

  it('resets clients when the broker refuses', async () => {
    const [server, port] = await listenWith(() => undefined)
    server.close()
    const proxy = await startProxy({ target: { host: '127.0.0.1', port } })
    expect(await dial(proxy).closed).toBe('ECONNRESET')
  })

  it('carries megabytes to a slow reader without keeping them', async () => {
    const proxy = await startProxy({ bufferBytes: 65_536 })
    const client = dial(proxy)
    await proxy.waitForConnections(1)
    const bytes = Buffer.alloc(8 * 1024 * 1024, 'abcdefg')
    client.socket.pause()
    client.socket.write(bytes)
    await settle()
    client.socket.resume()
    while (client.receivedBytes < bytes.length) await once(client.socket, 'data')
    expect(Buffer.concat(client.chunks).equals(bytes)).toBe(true)
  })
})

describe('faults', () => {
  it('cut with a RST after a number of bytes', async () => {
    const proxy = await startProxy({ faults: { toClient: { cut: { afterBytes: 3 } } } })
    const client = dial(proxy)
    client.socket.write('abcdef')
    expect(await client.closed).toBe('ECONNRESET')
    expect(client.text).toBe('abc')
    await proxy.waitForNoConnections()
    await settle()
    expect(brokerEndings).toEqual(['ECONNRESET'])
  })

  it('cut with a FIN after a number of bytes', async () => {
    const proxy = await startProxy({ faults: { toClient: { cut: { manner: 'end', afterBytes: 3 } } } })
    const client = dial(proxy)
    client.socket.write('abcdef')
    expect(await client.closed).toBe('end')
    expect(client.text).toBe('abc')
    await proxy.waitForNoConnections()
    expect(brokerEndings).toEqual(['end'])
  })

  it('cut all connections at once, or one', async () => {
    const proxy = await startProxy()
    const clients = [dial(proxy), dial(proxy), dial(proxy)]
    await proxy.waitForConnections(3)
    proxy.connections.find(({ clientPort }) => clientPort === clients[1]?.socket.localPort)?.close()
    expect(await clients[1]?.closed).toBe('end')
    proxy.cutConnections()
    expect(await clients[0]?.closed).toBe('ECONNRESET')
    expect(await clients[2]?.closed).toBe('ECONNRESET')
    await proxy.waitForNoConnections()
  })

  it('change on open connections, on new ones, or on both', async () => {
    const proxy = await startProxy()
    const before = dial(proxy)
    await proxy.waitForAccepted(1)
    proxy.setFaults('toBroker', { garbage: { bytes: Buffer.from('!') } }, { connections: 'new' })
    const after = dial(proxy)
    before.socket.write('a')
    after.socket.write('b')
    await before.receive('a')
    await after.receive('!b')
    proxy.setFaults('toClient', { garbage: { bytes: Buffer.from('?') } }, { connections: 'open' })
    before.socket.write('a')
    await before.receive('a?a')
    proxy.clearFaults()
    const last = dial(proxy)
    last.socket.write('c')
    await last.receive('c')
  })

  it('drop bytes and the end, as a network that is gone', async () => {
    const proxy = await startProxy({ faults: { toClient: { drop: true } } })
    const client = dial(proxy)
    client.socket.write('abc')
    while (proxy.connections[0]?.toClient.droppedBytes !== 3) await settle()
    expect(client.text).toBe('')
    proxy.setFaults('toClient', {})
    client.socket.write('def')
    await client.receive('def')
    proxy.setFaults('toClient', { drop: true })
    brokerSockets[0]?.end()
    while (proxy.connections[0]?.toClient.hasSenderEnded !== true) await settle()
    expect(client.socket.readableEnded).toBe(false)
    client.socket.end()
    await proxy.waitForNoConnections()
  })

  it('deliver one byte at a time', async () => {
    const proxy = await startProxy({ faults: { toClient: { chunkBytes: 1 } } })
    const client = dial(proxy)
    client.socket.write('abcdefghij')
    await client.receive('abcdefghij')
    expect(client.chunks.map(chunk => chunk.length)).toEqual(Array.from({ length: 10 }, () => 1))
  })

  it('inject bytes that nobody sent', async () => {
    const proxy = await startProxy()
    const client = dial(proxy)
    await proxy.waitForConnections(1)
    proxy.connections[0]?.inject('toClient', Buffer.from('unasked'))
    await client.receive('unasked')
    client.socket.write('x')
    await client.receive('unaskedx')
    client.socket.destroy()
    await proxy.waitForNoConnections()
  })

  it('stall, so that the sender has to wait', async () => {
    const proxy = await startProxy({ faults: { toBroker: { stall: true } } })
    const client = dial(proxy)
    await proxy.waitForConnections(1)
    const bytes = Buffer.alloc(32 * 1024 * 1024)
    client.socket.write(bytes)
    await settle()
    expect(client.socket.writableLength).toBeGreaterThan(0)
    expect(brokerReceived).toEqual([])
    proxy.setFaults('toBroker', {})
    while (client.receivedBytes < bytes.length) await once(client.socket, 'data')
    expect(client.socket.writableLength).toBe(0)
  })

  it('delay and throttle by the clock that is given', async () => {
    let now = 0
    const timers = new Set<{ at: number; run: () => void }>()
    const clock = {
      now: () => now,
      after(delayMs: number, run: () => void) {
        const timer = { at: now + delayMs, run }
        timers.add(timer)
        return { cancel: () => void timers.delete(timer) }
      },
    }
    const proxy = await startProxy({ faults: { toBroker: { delayMs: 60_000 } }, clock })
    const client = dial(proxy)
    client.socket.write('slow')
    while (timers.size === 0) await settle()
    expect(brokerReceived).toEqual([])
    now = 60_000
    for (const timer of [...timers]) {
      timers.delete(timer)
      timer.run()
    }
    await client.receive('slow')
  })

  it('throttle in real time', async () => {
    const proxy = await startProxy({ faults: { toBroker: { bytesPerSecond: 100_000 } } })
    const client = dial(proxy)
    await proxy.waitForConnections(1)
    const start = performance.now()
    client.socket.write(Buffer.alloc(20_000))
    while (client.receivedBytes < 20_000) await once(client.socket, 'data')
    const elapsedMs = performance.now() - start
    // The first step of 1,000 bytes goes at once.
    expect(elapsedMs).toBeGreaterThan(180)
  })
})

describe('refusing', () => {
  it('resets new connections and keeps open ones', async () => {
    const proxy = await startProxy()
    const before = dial(proxy)
    await proxy.waitForConnections(1)
    await proxy.refuseConnections('reset')
    expect(await dial(proxy).closed).toBe('ECONNRESET')
    before.socket.write('x')
    await before.receive('x')
    expect(proxy).toMatchObject({ acceptedCount: 1, refusedCount: 1 })
    await proxy.acceptConnections()
    const after = dial(proxy)
    after.socket.write('y')
    await after.receive('y')
  })

  it('stops listening and listens again on the same port', async () => {
    const proxy = await startProxy()
    const before = dial(proxy)
    await proxy.waitForConnections(1)
    await proxy.refuseConnections('not-listening')
    expect(await dial(proxy).closed).toBe('ECONNREFUSED')
    before.socket.write('x')
    await before.receive('x')
    await proxy.acceptConnections()
    const after = dial(proxy)
    after.socket.write('y')
    await after.receive('y')
    expect(proxy.acceptedCount).toBe(2)
  })

  it('sends new connections to another target', async () => {
    const proxy = await startProxy()
    const first = dial(proxy)
    await proxy.waitForConnections(1)
    proxy.target = { host: '127.0.0.1', port: await startBroker('other:') }
    const second = dial(proxy)
    second.socket.write('y')
    first.socket.write('x')
    await second.receive('other:y')
    await first.receive('x')
  })
})

describe('waiting and closing', () => {
  it('waits for connections, and says what there is when there are too few', async () => {
    const proxy = await startProxy()
    dial(proxy)
    await proxy.waitForConnections(1)
    const failing = proxy.waitForConnections(2, { timeoutMs: 20 })
    await expect(failing).rejects.toThrow(TimeoutError)
    await expect(failing).rejects.toThrow('2 connections were not open (1 open, 1 accepted) within 20 ms (timeoutMs)')
    const waiting = proxy.waitForAccepted(2)
    dial(proxy)
    await waiting
  })

  it('leaves nothing open when it is closed', async () => {
    const proxy = await startProxy()
    const client = dial(proxy)
    await proxy.waitForConnections(1)
    const [connection] = proxy.connections
    const waiting = expect(proxy.waitForConnections(5)).rejects.toThrow(InvalidStateError)
    await Promise.all([proxy.close(), proxy[Symbol.asyncDispose]()])
    await waiting
    expect(await client.closed).toBe('ECONNRESET')
    expect(connection?.isOpen).toBe(false)
    expect(await dial(proxy).closed).toBe('ECONNREFUSED')
    await expect(proxy.acceptConnections()).rejects.toThrow(InvalidStateError)
    await expect(proxy.waitForConnections(1)).rejects.toThrow(InvalidStateError)
  })

  it('keeps no handle', async () => {
    const before = process.getActiveResourcesInfo().filter(name => name !== 'Timeout').length
    const [server, port] = await listenWith(socket => {
      socket.on('error', () => undefined).pipe(socket)
    })
    const proxy = await createLoopbackProxy({
      target: { host: '127.0.0.1', port },
      faults: { toClient: { delayMs: 60_000 } },
    })
    const client = new Client(proxy.address.port)
    client.socket.write('x')
    while (proxy.connections[0]?.toClient.receivedBytes !== 1) await settle()
    await proxy.close()
    await client.closed
    await new Promise(resolve => server.close(resolve))
    await settle()
    expect(process.getActiveResourcesInfo().filter(name => name !== 'Timeout').length).toBeLessThanOrEqual(before)
  })

  it('says that a port is taken', async () => {
    const proxy = await startProxy()
    const again = createLoopbackProxy({ target: { host: 'localhost', port: 1 }, port: proxy.address.port })
    await expect(again).rejects.toThrow(InvalidStateError)
    await expect(again).rejects.toThrow(`127.0.0.1:${proxy.address.port} cannot be listened on`)
  })

  it('refuses what is no option', async () => {
    const target = { host: '127.0.0.1', port: brokerPort }
    await expect(createLoopbackProxy({ target, porrt: 1 } as never)).rejects.toThrow('did you mean port?')
    await expect(createLoopbackProxy({ target: { host: '', port: 1 } })).rejects.toThrow(InvalidArgumentError)
  })
})

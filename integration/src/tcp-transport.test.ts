import { execFile } from 'node:child_process'
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer as createTlsServer, type TLSSocket, type TlsOptions } from 'node:tls'
import { inspect, promisify } from 'node:util'
import {
  AuthenticationError,
  type ByteChannel,
  type ByteReceiver,
  type Clock,
  ConnectionError,
  type SslOptions,
  sslContext,
  systemClock,
  type TcpTransportOptions,
  tcpTransport,
} from '@k/network'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'

const run = promisify(execFile)
const never = new AbortController().signal

let directory: string
const file = (name: string) => join(directory, name)

async function openssl(...args: string[]): Promise<void> {
  await run('openssl', args, { cwd: directory })
}

/** Promise.withResolvers, which Node.js 20 does not have. */
function deferred<Value>() {
  let resolve: (value: Value) => void = () => undefined
  let reject: (error: unknown) => void = () => undefined
  const promise = new Promise<Value>((fulfil, fail) => {
    resolve = fulfil
    reject = fail
  })
  return { promise, resolve, reject }
}

const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']

async function makeAuthority(name: string): Promise<void> {
  await openssl('req', '-x509', ...newKey, '-keyout', `${name}.key`, '-out', `${name}.crt`, '-subj', `/CN=${name}`)
}

async function makeCertificate(name: string, authority: string, extension: string, days = '30'): Promise<void> {
  await writeFile(file(`${name}.ext`), `${extension}\n`)
  await openssl('req', ...newKey, '-keyout', `${name}.key`, '-out', `${name}.csr`, '-subj', `/CN=${name}`)
  const signer = ['-CA', `${authority}.crt`, '-CAkey', `${authority}.key`, '-CAcreateserial', '-days', days]
  await openssl('x509', '-req', '-in', `${name}.csr`, ...signer, '-extfile', `${name}.ext`, '-out', `${name}.crt`)
}

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'k-transport-'))
  await Promise.all([makeAuthority('ca'), makeAuthority('other-ca')])
  const names = 'subjectAltName=DNS:localhost,DNS:broker.test,IP:127.0.0.1,IP:::1'
  await makeCertificate('server', 'ca', names)
  await makeCertificate('stranger', 'other-ca', names)
  await makeCertificate('expired', 'ca', names, '-1')
  await makeCertificate('client', 'ca', 'extendedKeyUsage=clientAuth')
  await makeCertificate('other-client', 'other-ca', 'extendedKeyUsage=clientAuth')
  await openssl('pkcs8', '-topk8', '-in', 'client.key', '-out', 'encrypted.key', '-passout', 'pass:open-sesame')
})
afterAll(() => rm(directory, { recursive: true, force: true }))

const servers: Server[] = []
const sockets = new Set<Socket>()
const channels: ByteChannel[] = []
afterEach(async () => {
  for (const channel of channels.splice(0)) channel.close()
  for (const socket of sockets) socket.destroy()
  await Promise.all(servers.splice(0).map(server => new Promise(resolve => server.close(resolve))))
})

/** Listens on a port that the system chooses; sockets are destroyed after the test. */
async function listen(server: Server, host = '127.0.0.1', port = 0): Promise<number> {
  servers.push(server)
  server.on('connection', (socket: Socket) => {
    sockets.add(socket.on('error', () => undefined))
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve, reject) => server.on('error', reject).listen(port, host, resolve))
  return (server.address() as AddressInfo).port
}

const plainServer = (onSocket: (socket: Socket) => void, host?: string) => listen(createServer(onSocket), host)

async function tlsServer(onSocket: (socket: TLSSocket) => void, options: TlsOptions = {}, name = 'server') {
  const [cert, key] = await Promise.all([readFile(file(`${name}.crt`)), readFile(file(`${name}.key`))])
  const server = createTlsServer({ cert, key, ...options }, socket => {
    socket.on('error', () => undefined)
    onSocket(socket)
  })
  return listen(server.on('tlsClientError', () => undefined))
}

const trusting = (more: SslOptions = {}): TcpTransportOptions => ({ ssl: { ca: { file: file('ca.crt') }, ...more } })

/** Reads into one buffer, or into so many bytes of it at a time, and records in which order it was called. */
class Recorder implements ByteReceiver {
  readonly calls: string[] = []
  readonly buffer: Uint8Array
  readonly #atOnce: number
  filled = 0
  #waiting: (() => void)[] = []
  endings: (Error | undefined)[] = []

  constructor(size = 65_536, atOnce = size) {
    this.buffer = new Uint8Array(size + 1)
    this.#atOnce = atOnce
  }

  nextBuffer(): Uint8Array {
    this.calls.push('ask')
    return this.buffer.subarray(this.filled, this.filled + this.#atOnce)
  }

  received(byteCount: number): void {
    this.calls.push('read')
    this.filled += byteCount
    this.#wake()
  }

  ended(error?: Error): void {
    this.calls.push('end')
    this.endings.push(error)
    this.#wake()
  }

  get text(): string {
    return Buffer.from(this.buffer.subarray(0, this.filled)).toString()
  }

  async until(condition: () => boolean): Promise<void> {
    while (!condition()) await new Promise<void>(resolve => this.#waiting.push(resolve))
  }

  async end(): Promise<Error | undefined> {
    await this.until(() => this.endings.length > 0)
    return this.endings[0]
  }

  #wake(): void {
    for (const wake of this.#waiting.splice(0)) wake()
  }
}

interface Dialled {
  readonly channel: ByteChannel
  readonly receiver: Recorder
}

async function dial(
  port: number,
  options: TcpTransportOptions = {},
  { host = 'localhost', receiver = new Recorder(), signal = never } = {},
): Promise<Dialled> {
  const toServer = { lookup: async () => [{ address: '127.0.0.1', family: 4 }] }
  const channel = await tcpTransport({ ...toServer, ...options }).dial({ host, port }, receiver, signal)
  channels.push(channel)
  return { channel, receiver }
}

const failureOf = (promise: Promise<unknown>): Promise<ConnectionError> =>
  promise.then(
    () => expect.fail('expected a failure'),
    error => error,
  )

const write = (channel: ByteChannel, ...pieces: Uint8Array[]) =>
  new Promise<void>(resolve => channel.write(pieces, resolve))

/** Bytes that are nowhere the same as before. */
function counted(size: number): Buffer {
  const bytes = Buffer.alloc(size)
  for (let index = 0; index < size - 3; index += 4) bytes.writeUInt32LE(index, index)
  return bytes
}

const ways = [
  { name: 'TCP', serve: plainServer, options: () => ({}) },
  { name: 'TLS', serve: (onSocket: (socket: Socket) => void) => tlsServer(onSocket), options: trusting },
]

describe.each(ways)('a channel over $name', ({ serve, options }) => {
  it('reads 16 MiB in place, asking for a buffer before each read', async () => {
    const sent = counted(16 << 20)
    const port = await serve(socket => socket.once('data', () => socket.end(sent)))
    const { channel, receiver } = await dial(port, options(), { receiver: new Recorder(sent.length) })
    await write(channel, Buffer.from('?'))
    expect(await receiver.end()).toBeUndefined()
    expect(receiver.filled).toBe(sent.length)
    expect(sent.equals(receiver.buffer.subarray(0, sent.length))).toBe(true)
    const reads = receiver.calls.filter(call => call === 'read').length
    expect(receiver.calls.join(' ')).toMatch(/^(ask read )+(ask )?end$/)
    expect(reads).toBeLessThan(5000)
  })

  it('reads into buffers of one byte', async () => {
    const port = await serve(socket => socket.once('data', () => socket.end('x'.repeat(4090) + 'y'.repeat(4090))))
    const { channel, receiver } = await dial(port, options(), { receiver: new Recorder(8180, 1) })
    await write(channel, Buffer.from('?'))
    expect(await receiver.end()).toBeUndefined()
    expect(receiver.text).toBe('x'.repeat(4090) + 'y'.repeat(4090))
    expect(receiver.calls.filter(call => call === 'read')).toHaveLength(8180)
  })

  it('writes the pieces in their order, empty ones too', async () => {
    const port = await serve(socket => socket.pipe(socket))
    const pieces = Array.from({ length: 500 }, (_, index) => Buffer.from(index % 7 === 0 ? '' : `${index},`))
    const sent = Buffer.concat(pieces)
    const { channel, receiver } = await dial(port, options())
    await write(channel, ...pieces)
    await write(channel)
    await write(channel, new Uint8Array(0))
    await write(channel, Uint8Array.of(0x21))
    await receiver.until(() => receiver.filled === sent.length + 1)
    expect(receiver.text).toBe(`${sent}!`)
  })

  it('writes 32 MiB in pieces of many sizes', async () => {
    const sent = counted(32 << 20)
    const port = await serve(socket => socket.pipe(socket))
    const { channel, receiver } = await dial(port, options(), { receiver: new Recorder(sent.length) })
    const cuts = [0, 1, 3, 70_000, 1 << 20, 1 << 20, (16 << 20) + 5, sent.length]
    await write(channel, ...cuts.slice(1).map((end, index) => sent.subarray(cuts[index], end)))
    await receiver.until(() => receiver.filled === sent.length)
    expect(sent.equals(receiver.buffer.subarray(0, sent.length))).toBe(true)
  })

  it('writes byte by byte', async () => {
    const port = await serve(socket => socket.pipe(socket))
    const { channel, receiver } = await dial(port, options())
    for (let index = 0; index < 300; index++) await write(channel, Uint8Array.of(65 + (index % 26)))
    await receiver.until(() => receiver.filled === 300)
    expect(receiver.text).toBe('ABCDEFGHIJKLMNOPQRSTUVWXYZ'.repeat(12).slice(0, 300))
  })

  it('takes one write at a time', async () => {
    const port = await serve(socket => socket.pause())
    const { channel } = await dial(port, options())
    let isAccepted = false
    channel.write([new Uint8Array(64 << 20)], () => {
      isAccepted = true
    })
    expect(() => channel.write([Uint8Array.of(1)], () => undefined)).toThrow(
      /^\[K_INVALID_STATE\] a write is under way/,
    )
    for (let turn = 0; turn < 100; turn++) await new Promise(resolve => setImmediate(resolve))
    expect(isAccepted).toBe(false)
  })

  it('ends without an error when the broker ends in order', async () => {
    const port = await serve(socket => socket.end('bye'))
    const { channel, receiver } = await dial(port, options())
    expect(await receiver.end()).toBeUndefined()
    expect(receiver.text).toBe('bye')
    channel.write([Uint8Array.of(1)], () => expect.fail('accepted after the end'))
    channel.close()
    await new Promise(resolve => setTimeout(resolve, 20))
    expect(receiver.endings).toHaveLength(1)
  })

  it('calls nothing on the receiver before whoever dialled has the channel', async () => {
    const port = await serve(socket => socket.end('at once'))
    const receiver = new Recorder()
    let calls: string[] | undefined
    await dial(port, options(), { receiver }).then(() => {
      calls = [...receiver.calls]
    })
    expect(calls).toEqual([])
    await receiver.end()
    expect(receiver.text).toBe('at once')
  })

  it('ends with a retriable error when the broker resets the connection', async () => {
    const port = await serve(socket => socket.once('data', () => reset(socket)))
    const { channel, receiver } = await dial(port, options())
    await write(channel, Buffer.from('?'))
    const error = (await receiver.end()) as ConnectionError
    expect(error).toBeInstanceOf(ConnectionError)
    expect(error).toMatchObject({ phase: 'open', retriable: true, context: { broker: `localhost:${port}` } })
    expect(error.cause).toMatchObject({ code: 'ECONNRESET' })
    expect(error.message).toContain(`the connection to localhost:${port} ended: the other side reset the connection`)
  })

  it('N3 ends when a write fails midway, once, and does not accept it', async () => {
    const port = await serve(socket => socket.pause().once('readable', () => reset(socket)))
    const { channel, receiver } = await dial(port, options())
    channel.write([new Uint8Array(64 << 20)], () => expect.fail('accepted'))
    const error = (await receiver.end()) as ConnectionError
    expect(error).toMatchObject({ phase: 'open', retriable: true })
    channel.write([Uint8Array.of(1)], () => expect.fail('accepted after the end'))
    await new Promise(resolve => setTimeout(resolve, 20))
    expect(receiver.endings).toHaveLength(1)
  })

  it('close() lets the broker have what was accepted, then an end in order, and calls nothing', async () => {
    const chunks: Buffer[] = []
    const broker = deferred<void>()
    const port = await serve(socket => {
      socket.on('data', chunk => chunks.push(chunk))
      socket.on('end', broker.resolve).on('error', broker.reject).write('never read')
    })
    const { channel, receiver } = await dial(port, options())
    const sent = counted(4 << 20)
    await write(channel, sent)
    channel.close()
    const calls = receiver.calls.length
    await broker.promise
    expect(sent.equals(Buffer.concat(chunks))).toBe(true)
    await new Promise(resolve => setTimeout(resolve, 20))
    expect(receiver.calls.length).toBe(calls)
  })

  it('close() during a write cuts it off', async () => {
    const broker = deferred<void>()
    const port = await serve(socket =>
      socket
        .pause()
        .on('close', () => broker.resolve())
        .once('readable', () => {
          channel.close()
          socket.resume()
        }),
    )
    const { channel, receiver } = await dial(port, options())
    channel.write([new Uint8Array(64 << 20)], () => expect.fail('accepted'))
    await broker.promise
    expect(receiver.endings).toEqual([])
  })
})

/** Below TLS too, so that the other side sees a reset and no end. */
function reset(socket: Socket): void {
  for (const each of sockets) each.resetAndDestroy()
  socket.destroy()
}

describe('closing over TLS', () => {
  it('N24 sends close_notify before the end', async () => {
    const ended = deferred<void>()
    const inner = await tlsServer(socket => socket.resume(), { maxVersion: 'TLSv1.2' })
    const seen: Buffer[] = []
    const port = await plainServer(socket => {
      const onward = connect(inner, '127.0.0.1')
      sockets.add(onward.on('error', () => undefined).on('close', () => sockets.delete(onward)))
      socket.on('data', chunk => seen.push(chunk)).on('end', ended.resolve)
      socket.pipe(onward).pipe(socket)
    })
    const { channel } = await dial(port, trusting())
    await write(channel, Buffer.from('data'))
    channel.close()
    await ended.promise
    const bytes = Buffer.concat(seen)
    const types: number[] = []
    for (let at = 0; at < bytes.length; at += 5 + bytes.readUInt16BE(at + 3)) types.push(bytes.readUInt8(at))
    // 23: application data; 21: alert.
    expect(types.slice(-2)).toEqual([23, 21])
  })
})

describe('dialling several addresses', () => {
  const both = (first: string, second: string) => ({
    lookup: async () => [first, second].map(address => ({ address, family: address.includes(':') ? 6 : 4 })),
  })

  it.each(['127.0.0.2', '::1'])('takes the second address when the first, %s, refuses', async first => {
    const port = await plainServer(socket => socket.end('here'))
    const { receiver } = await dial(port, both(first, '127.0.0.1'))
    await receiver.end()
    expect(receiver.text).toBe('here')
  })

  it('names every address and its reason when all refuse', async () => {
    const port = await plainServer(() => undefined, '127.0.0.9')
    const error = await failureOf(dial(port, both('::1', '127.0.0.2')))
    expect(error).toMatchObject({ phase: 'connect', retriable: true, context: { broker: `localhost:${port}` } })
    expect(error.message).toContain(`cannot connect to localhost:${port}: ::1: `)
    expect(error.message).toMatch(/, 127\.0\.0\.2: nothing listens there \(ECONNREFUSED\); check/)
    expect((error.cause as AggregateError).errors).toHaveLength(2)
  })

  it('takes the second address when TLS is reset at the first', async () => {
    const port = await tlsServer(socket => socket.end('here'))
    let attempts = 0
    await listen(
      createServer(socket =>
        socket.once('data', () => {
          attempts++
          socket.resetAndDestroy()
        }),
      ),
      '127.0.0.2',
      port,
    )
    const { receiver } = await dial(port, { ...both('127.0.0.2', '127.0.0.1'), ...trusting() })
    await receiver.end()
    expect(receiver.text).toBe('here')
    expect(attempts).toBe(1)
  })

  it('resolves localhost with the system', async () => {
    const port = await plainServer(socket => socket.end('here'))
    const receiver = new Recorder()
    channels.push(await tcpTransport().dial({ host: 'localhost', port }, receiver, never))
    await receiver.end()
    expect(receiver.text).toBe('here')
  })

  it('says what the resolver said', async () => {
    const lookup = () => Promise.reject(Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' }))
    const error = await failureOf(dial(9092, { lookup }, { host: 'nowhere.test' }))
    expect(error).toMatchObject({ phase: 'resolve', retriable: true, cause: { code: 'ENOTFOUND' } })
    expect(error.message).toContain('cannot resolve nowhere.test: there is no such name (ENOTFOUND)')
    expect(await failureOf(dial(9092, { lookup: async () => [] }))).toMatchObject({ phase: 'resolve' })
  })
})

describe('giving up a dial', () => {
  const reason = new Error('enough')

  it('before it begins', async () => {
    expect(await failureOf(dial(9092, {}, { signal: AbortSignal.abort(reason) }))).toBe(reason)
  })

  it('while the name is resolved', async () => {
    const giveUp = new AbortController()
    const lookup = () => {
      setImmediate(() => giveUp.abort(reason))
      return new Promise<never>(() => undefined)
    }
    expect(await failureOf(dial(9092, { lookup }, { signal: giveUp.signal }))).toBe(reason)
  })

  it('while a connection is made', async () => {
    const giveUp = new AbortController()
    const port = await plainServer(socket => socket.resume())
    // The race asks for its delay when the first attempt begins; what is connected is known a turn of the loop later at the earliest.
    const after: Clock['after'] = (delayMs, start) => {
      queueMicrotask(() => giveUp.abort(reason))
      return systemClock.after(delayMs, start)
    }
    const clock = { ...systemClock, after }
    const lookup = async () => ['127.0.0.1', '127.0.0.2'].map(address => ({ address, family: 4 }))
    expect(await failureOf(dial(port, { clock, lookup }, { signal: giveUp.signal }))).toBe(reason)
    await expect.poll(() => sockets.size).toBe(0)
  })

  it('N21 while a broker that accepted says nothing to the TLS handshake', async () => {
    const giveUp = new AbortController()
    const closed = deferred<void>()
    const port = await plainServer(socket => {
      socket.on('close', () => closed.resolve())
      socket.once('data', () => giveUp.abort(reason))
    })
    expect(await failureOf(dial(port, trusting(), { signal: giveUp.signal }))).toBe(reason)
    await closed.promise
  })

  it('after it succeeded changes nothing', async () => {
    const giveUp = new AbortController()
    const port = await plainServer(socket => socket.pipe(socket))
    const { channel, receiver } = await dial(port, {}, { signal: giveUp.signal })
    giveUp.abort(reason)
    await write(channel, Buffer.from('still'))
    await receiver.until(() => receiver.text === 'still')
  })
})

describe('who the broker is', () => {
  it('refuses a certificate of a CA that is not trusted', async () => {
    const port = await tlsServer(() => undefined, {}, 'stranger')
    const error = await failureOf(dial(port, trusting()))
    expect(error).toBeInstanceOf(AuthenticationError)
    expect(error).toMatchObject({ mechanism: 'TLS', phase: 'tls', retriable: false })
    expect(error.message).toMatch(
      /^\[K_AUTHENTICATION\] the certificate of localhost:\d+ is not accepted for localhost: /,
    )
    expect(error.message).toContain('ssl.ca')
    expect(await failureOf(dial(port, { ssl: {} }))).toBeInstanceOf(AuthenticationError)
  })

  it('refuses a certificate that has expired', async () => {
    const port = await tlsServer(() => undefined, {}, 'expired')
    const error = await failureOf(dial(port, trusting()))
    expect(error).toMatchObject({ mechanism: 'TLS', cause: { code: 'CERT_HAS_EXPIRED' } })
    expect(error.message).toContain('check the clock of this machine')
  })

  it('refuses a certificate with another name, and says which it has', async () => {
    const port = await tlsServer(() => undefined)
    const error = await failureOf(dial(port, trusting(), { host: 'elsewhere.test' }))
    expect(error).toMatchObject({ mechanism: 'TLS', retriable: false })
    expect(error.message).toContain('elsewhere.test')
    expect(error.message).toContain('broker.test')
    expect(error.message).toContain('ssl.endpointIdentificationAlgorithm')
  })

  it('accepts any name when it is told to, the one that it is told, or what a check accepts', async () => {
    const names: unknown[] = []
    const port = await tlsServer(socket => names.push(socket.servername))
    const host = 'elsewhere.test'
    await dial(port, trusting({ endpointIdentificationAlgorithm: '' }), { host })
    await dial(port, trusting({ serverName: 'broker.test' }), { host })
    const asked: string[] = []
    const accept = (name: string) => void asked.push(name)
    await dial(port, trusting({ checkServerIdentity: accept }), { host: `${host}.` })
    expect(asked).toEqual([`${host}.`])
    const refuse = () => {
      throw new Error('not mine')
    }
    const error = await failureOf(dial(port, trusting({ checkServerIdentity: refuse })))
    expect(error).toMatchObject({ mechanism: 'TLS' })
    expect(error.message).toContain('not mine')
    await expect.poll(() => names.slice(0, 3)).toEqual(['elsewhere.test', 'broker.test', 'elsewhere.test'])
  })

  it.each(['127.0.0.1', '::1'])('N20 dials the IP address %s as it is, without SNI', async host => {
    const servername = deferred<unknown>()
    const [cert, key] = await Promise.all([readFile(file('server.crt')), readFile(file('server.key'))])
    const server = createTlsServer({ cert, key }, socket => servername.resolve(socket.servername))
    const port = await listen(server, host)
    const lookup = () => expect.fail('there is nothing to resolve')
    await dial(port, { ...trusting(), lookup }, { host })
    expect(await servername.promise).toBe(false)
  })

  it('N20 refuses an address with brackets', async () => {
    const error = await failureOf(dial(9092, {}, { host: '[::1]' }))
    expect(error.message).toContain('host: got "[::1]"; give an IPv6 address without brackets')
  })
})

describe('what does not speak TLS', () => {
  it('is recognised by what it answers', async () => {
    const port = await plainServer(socket => socket.end('220 mail.test ESMTP ready\r\n'))
    const error = await failureOf(dial(port, trusting()))
    expect(error).toMatchObject({ phase: 'tls', retriable: true })
    expect(error).not.toBeInstanceOf(AuthenticationError)
    expect(error.message).toContain('seems not to speak TLS (ERR_SSL_')
  })

  it.each(['end', 'resetAndDestroy'] as const)('N17 is retriable when it hangs up: %s', async how => {
    const port = await plainServer(socket => socket.once('data', () => socket[how]()))
    const error = await failureOf(dial(port, trusting()))
    expect(error).toMatchObject({ name: 'ConnectionError', phase: 'tls', retriable: true })
    expect(error.message).toContain('a listener that does not speak TLS does this too')
  })
})

describe('who the client is', () => {
  const client = (name: string): SslOptions => ({
    cert: { file: file(`${name}.crt`) },
    key: { file: file(`${name}.key`) },
  })

  async function mutualServer(maxVersion: 'TLSv1.2' | 'TLSv1.3'): Promise<number> {
    const requires = { ca: await readFile(file('ca.crt')), requestCert: true, rejectUnauthorized: true, maxVersion }
    return tlsServer(socket => socket.end(String(socket.getPeerCertificate().subject.CN)), requires)
  }

  /** TLS 1.3 has the client wait for nothing: a refusal comes when the channel is open. */
  async function refusal(dialled: Promise<Dialled>): Promise<Error | undefined> {
    return dialled.then(
      ({ receiver }) => receiver.end(),
      error => error,
    )
  }

  it.each(['TLSv1.2', 'TLSv1.3'] as const)('is told to the broker with %s', async version => {
    const port = await mutualServer(version)
    const encrypted = { ...client('client'), key: { file: file('encrypted.key') }, passphrase: 'open-sesame' }
    for (const options of [client('client'), encrypted]) {
      const { receiver } = await dial(port, trusting(options))
      expect(await receiver.end()).toBeUndefined()
      expect(receiver.text).toBe('client')
    }
  })

  it.each(['TLSv1.2', 'TLSv1.3'] as const)('must be told when the broker wants to know, with %s', async version => {
    const port = await mutualServer(version)
    const error = await refusal(dial(port, trusting()))
    expect(error).toMatchObject({ name: 'AuthenticationError', mechanism: 'TLS', retriable: false })
    expect(error?.message).toContain('ssl.cert and ssl.key')
  })

  it('A14 wrong passphrases, keys and files are named, without the secret', async () => {
    const port = await mutualServer('TLSv1.3')
    const cases: [SslOptions, RegExp][] = [
      [
        { ...client('client'), key: { file: file('encrypted.key') } },
        /ssl\.key: the file .*encrypted\.key has a private key that is encrypted; give ssl\.passphrase/,
      ],
      [
        { ...client('client'), key: { file: file('encrypted.key') }, passphrase: 'hunter2' },
        /ssl\.key: .*ssl\.passphrase may be wrong/,
      ],
      [
        { ...client('client'), key: { file: file('server.key') } },
        /ssl\.cert: its first certificate does not belong to ssl\.key/,
      ],
      [{ ca: { file: file('ca.key') } }, /ssl\.ca: the file .*ca\.key has no certificate.*it has a private key/],
      [{ ca: { file: file('not-there.crt') } }, /ssl\.ca: the file .*not-there\.crt cannot be read/],
    ]
    for (const [options, message] of cases) {
      const error = await failureOf(dial(port, trusting(options)))
      expect(error).toMatchObject({ name: 'InvalidArgumentError' })
      expect(error.message).toMatch(message)
      expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/hunter2|BEGIN [A-Z ]*PRIVATE KEY-----\\?\n/)
    }
  })
})

describe('certificates that are replaced', () => {
  it('are read again when a file has changed', async () => {
    const port = await tlsServer(() => undefined)
    const caFile = file('replaced.crt')
    await copyFile(file('ca.crt'), caFile)
    const errors: Error[] = []
    const ssl = sslContext({ ca: { file: caFile }, onReloadError: error => errors.push(error) })
    await dial(port, { ssl })
    await copyFile(file('other-ca.crt'), caFile)
    expect(await failureOf(dial(port, { ssl }))).toBeInstanceOf(AuthenticationError)
    await copyFile(file('ca.crt'), caFile)
    await dial(port, { ssl })
    expect(errors).toEqual([])
  })

  it('A14 stay in use when what is new cannot be used, which is reported once', async () => {
    const port = await tlsServer(() => undefined)
    const caFile = file('broken.crt')
    await copyFile(file('ca.crt'), caFile)
    const errors: Error[] = []
    const ssl = sslContext({ ca: { file: caFile }, onReloadError: error => errors.push(error) })
    await dial(port, { ssl })
    await writeFile(caFile, '')
    await Promise.all([dial(port, { ssl }), dial(port, { ssl })])
    await dial(port, { ssl })
    expect(errors.map(({ message }) => message)).toEqual([
      expect.stringContaining(`the file ${caFile} has no certificate`),
    ])
    await expect(ssl.reload()).rejects.toThrow('it is empty')
    await rm(caFile)
    await dial(port, { ssl })
    expect(errors).toHaveLength(2)
    await copyFile(file('other-ca.crt'), caFile)
    await ssl.reload()
    expect(await failureOf(dial(port, { ssl }))).toBeInstanceOf(AuthenticationError)
  })

  it('A14 fail the dial when they were never usable, and are tried again by the next', async () => {
    const port = await tlsServer(() => undefined)
    const caFile = file('late.crt')
    const ssl = sslContext({ ca: { file: caFile } })
    expect(await failureOf(dial(port, { ssl }))).toMatchObject({ name: 'InvalidArgumentError' })
    await copyFile(file('ca.crt'), caFile)
    await dial(port, { ssl })
  })
})

describe('what is left behind', () => {
  it('is nothing: every socket is gone when dials failed, were given up or were closed', async () => {
    const silent = await plainServer(socket => socket.resume())
    const echo = await tlsServer(socket => socket.pipe(socket))
    const resources = () => process.getActiveResourcesInfo().filter(name => /TCP|TLS|Timeout|GetAddrInfo/.test(name))
    const before = resources().length
    for (let round = 0; round < 10; round++) {
      const giveUp = new AbortController()
      const dials = [silent, silent].map(port => failureOf(dial(port, trusting(), { signal: giveUp.signal })))
      setTimeout(() => giveUp.abort(), 5)
      await Promise.all(dials)
      const { channel } = await dial(echo, trusting())
      await write(channel, Buffer.from('some'))
      channel.close()
      await failureOf(dial(echo, trusting(), { host: 'elsewhere.test' }))
    }
    await expect.poll(() => sockets.size, { timeout: 5000 }).toBe(0)
    await expect.poll(() => resources().length, { timeout: 5000 }).toBeLessThanOrEqual(before)
  })
})

describe('a real broker', () => {
  /** ApiVersions version 0, correlation id 7, client id `k`. */
  const request = Buffer.from('0000000b00120000000000070001' + '6b', 'hex')

  const addressOf = (listener: 'PLAINTEXT' | 'SSL') => {
    const [host, port] = inject('sharedCluster').description.nodes[0]?.addresses[listener]?.split(':') ?? []
    return { host: host ?? '', port: Number(port) }
  }

  const security = () => {
    const { certificates } = inject('sharedCluster').description.security ?? expect.fail('not secured')
    const { certificateFile = '', keyFile = '' } = certificates.clients.alice ?? {}
    const identity: SslOptions = { cert: { file: certificateFile }, key: { file: keyFile } }
    return { ca: { file: certificates.caFile }, identity }
  }

  async function ask(listener: 'PLAINTEXT' | 'SSL', options: TcpTransportOptions): Promise<Recorder> {
    const receiver = new Recorder()
    const channel = await tcpTransport(options).dial(addressOf(listener), receiver, never)
    channels.push(channel)
    await write(channel, request.subarray(0, 5), request.subarray(5))
    await receiver.until(() => receiver.filled >= 8 || receiver.endings.length > 0)
    return receiver
  }

  it('answers over TCP', async () => {
    const { buffer, endings } = await ask('PLAINTEXT', {})
    expect(endings).toEqual([])
    expect(Buffer.from(buffer).readInt32BE(4)).toBe(7)
  })

  it('answers over TLS with a client certificate', async () => {
    const { ca, identity } = security()
    const { buffer, endings } = await ask('SSL', { ssl: { ca, ...identity } })
    expect(endings).toEqual([])
    expect(Buffer.from(buffer).readInt32BE(4)).toBe(7)
  })

  it('N17 is reached again later when its plaintext listener hangs up on a TLS handshake', async () => {
    const error = await failureOf(ask('PLAINTEXT', { ssl: { ca: security().ca } }))
    expect(error).toMatchObject({ name: 'ConnectionError', phase: 'tls', retriable: true })
    expect(error.message).toMatch(/does not speak TLS|not to speak TLS/)
  })

  it('refuses a client with a certificate of a CA that it does not know', async () => {
    const identity = { cert: { file: file('other-client.crt') }, key: { file: file('other-client.key') } }
    const outcome = await ask('SSL', { ssl: { ca: security().ca, ...identity } }).then(
      ({ endings }) => endings[0],
      error => error,
    )
    expect(outcome).toBeInstanceOf(ConnectionError)
    expect(outcome.message).toContain('the certificate in ssl.cert')
  })

  it('answers a client without certificate where ssl.client.auth is "requested"', async () => {
    const { buffer, endings } = await ask('SSL', { ssl: { ca: security().ca } })
    expect(endings).toEqual([])
    expect(Buffer.from(buffer).readInt32BE(4)).toBe(7)
  })
})

import { decodeRequestHeader, encodeResponse, type MessageCodec } from '@k/protocol'
import { messages } from '@k/protocol/all'
import type { BrokerAddress, ByteChannel, ByteReceiver, Transport } from '../src/transport/transport.ts'

/** A request that a fake broker was sent. */
export interface ReceivedRequest {
  readonly apiKey: number
  readonly version: number
  readonly correlationId: number
  readonly clientId: string | null
  readonly name: string
  readonly body: unknown
}

/** What a fake broker answers: the fields of a response; `undefined`: nothing. */
export type RequestHandler = (request: ReceivedRequest, connection: FakeConnection) => object | undefined

/** One connection of a fake broker. */
export class FakeConnection implements ByteChannel {
  readonly address: BrokerAddress
  readonly receiver: ByteReceiver
  /** What it was sent, in order. */
  readonly requests: ReceivedRequest[] = []
  /** Whether writes are accepted at once. */
  acceptsWrites = true
  isClosed = false
  /** How many writes there were. */
  writeCount = 0
  /** Answers requests by itself: with the fields of a response, or not at all. */
  handler: RequestHandler | undefined
  #accept: (() => void) | undefined

  constructor(address: BrokerAddress, receiver: ByteReceiver) {
    this.address = address
    this.receiver = receiver
  }

  /** The names of what it was sent. */
  get names(): string[] {
    return this.requests.map(({ name }) => name)
  }

  write(pieces: readonly Uint8Array[], accepted: () => void): void {
    if (this.#accept !== undefined) throw new Error('a second write before the first was accepted')
    const received = framesOf(new Uint8Array(Buffer.concat(pieces))).map(requestIn)
    this.requests.push(...received)
    this.writeCount++
    this.#accept = () => {
      this.#accept = undefined
      accepted()
      for (const request of received) {
        const fields = this.handler?.(request, this)
        if (fields !== undefined) queueMicrotask(() => this.respond(fields, request))
      }
    }
    if (this.acceptsWrites) queueMicrotask(() => this.accept())
  }

  /** Accepts the write that waits for it. */
  accept(): void {
    this.#accept?.()
  }

  close(): void {
    this.isClosed = true
  }

  /** Gives bytes to the client, in chunks of some size. */
  deliver(bytes: Uint8Array, chunkBytes: number = bytes.length): void {
    let position = 0
    while (position < bytes.length && !this.isClosed) {
      const buffer = this.receiver.nextBuffer()
      const count = Math.min(chunkBytes, buffer.length, bytes.length - position)
      buffer.set(bytes.subarray(position, position + count))
      position += count
      this.receiver.received(count)
    }
  }

  /** Answers a request, by default the last one; fields that are missing are at their defaults. */
  respond(fields: object, { apiKey, version, correlationId }: ReceivedRequest = this.last): void {
    this.deliver(responseFrame(apiKey, version, correlationId, fields))
  }

  /** The request that it was sent last. */
  get last(): ReceivedRequest {
    const last = this.requests.at(-1)
    if (last === undefined) throw new Error('there was no request')
    return last
  }
}

/** Frames without their sizes. */
function framesOf(bytes: Uint8Array): Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const frames: Uint8Array[] = []
  for (let at = 0; at < bytes.length; ) {
    const end = at + 4 + view.getInt32(at)
    frames.push(bytes.subarray(at + 4, end))
    at = end
  }
  return frames
}

function requestIn(frame: Uint8Array): ReceivedRequest {
  const { header, reader } = decodeRequestHeader(frame)
  const { requestApiKey: apiKey, requestApiVersion: version, correlationId, clientId } = header
  const codec = Object.values(messages).find(found => found.type === 'request' && found.apiKey === apiKey)
  if (codec === undefined) throw new Error(`no request has the key ${apiKey}`)
  const name = codec.name.replace(/Request$/, '')
  return { apiKey, version, correlationId, clientId, name, body: codec.decode(reader, version) }
}

/** The frame of a response, with its size. */
export function responseFrame(apiKey: number, version: number, correlationId: number, fields: object): Uint8Array {
  const codec = Object.values(messages).find(found => found.type === 'response' && found.apiKey === apiKey)
  if (codec === undefined) throw new Error(`no response has the key ${apiKey}`)
  const body = { ...(codec.default() as object), ...fields }
  return new Uint8Array(Buffer.concat(encodeResponse(codec as MessageCodec<unknown>, body, { version, correlationId })))
}

/** The ranges that a broker which has everything would answer. */
export const everyVersion: readonly { apiKey: number; minVersion: number; maxVersion: number }[] = Object.values(
  messages,
)
  .filter(({ type }) => type === 'request')
  .map(({ apiKey = -1, minVersion, maxVersion }) => ({ apiKey, minVersion, maxVersion }))

/** A transport whose other end is the test. */
export class FakeBroker implements Transport {
  readonly connections: FakeConnection[] = []
  /** Answers the requests of all connections by itself. */
  handler: RequestHandler | undefined
  /** Called before connecting; what it throws is why that failed. */
  dialler: ((address: BrokerAddress, signal: AbortSignal) => Promise<void>) | undefined

  /** The connection that was made last. */
  get last(): FakeConnection {
    const last = this.connections.at(-1)
    if (last === undefined) throw new Error('there was no connection')
    return last
  }

  async dial(address: BrokerAddress, receiver: ByteReceiver, signal: AbortSignal): Promise<ByteChannel> {
    await this.dialler?.(address, signal)
    const connection = new FakeConnection(address, receiver)
    connection.handler = this.handler
    this.connections.push(connection)
    return connection
  }
}

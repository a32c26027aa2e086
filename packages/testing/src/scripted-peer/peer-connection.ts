import type { Socket } from 'node:net'
import { TLSSocket } from 'node:tls'
import { InvalidStateError } from '@k/protocol'
import { afterFlush, resetSocket } from '../proxy/loopback-listener.ts'
import type { Reply } from './reply.ts'
import { RequestFrames } from './request-frames.ts'
import type { ScriptedRequest } from './scripted-request.ts'

/** A connection that a scripted peer accepted. */
export interface PeerConnection {
  /** 1 for the first connection that the peer accepted, and so on. */
  readonly id: number
  /** The node that accepted it. */
  readonly nodeId: number
  /** The client's port. */
  readonly remotePort: number
  /** Whether it is not yet closed. */
  readonly isOpen: boolean
  /** How many requests arrived on it. */
  readonly requestCount: number
  /** The name that the client asked for by SNI; undefined without TLS or when it asked for none. */
  readonly serverName: string | undefined
  /** The common name of the client's certificate; undefined without TLS, or when it sent none. */
  readonly clientCertificateName: string | undefined
  /** Sends bytes that nobody asked for, as they are. */
  send(bytes: Uint8Array): void
  /** Ends it at once, with a RST. */
  destroy(): void
  /** Ends it with a FIN, behind what was sent. */
  end(): void
}

/** What a {@link RequestConnection} does with what arrives. */
export interface RequestHandler {
  /** Decodes a frame. What it throws is the client's failure and ends the connection. */
  decode(frame: Uint8Array): ScriptedRequest
  /** Called with each request on its arrival, before those in front of it have been answered. */
  arrived(request: ScriptedRequest): void
  /** Gives the reply to a request. What it throws is the script's failure and ends the connection. */
  reply(request: ScriptedRequest, connection: PeerConnection): Reply | Promise<Reply>
  /** Called with what went wrong. */
  failed(origin: 'client' | 'script', error: unknown, request: ScriptedRequest | undefined): void
}

/** What a {@link RequestConnection} is made of. */
export interface RequestConnectionParts {
  /** Its number. */
  readonly id: number
  /** The node that accepted it. */
  readonly nodeId: number
  /** The TCP socket. */
  readonly raw: Socket
  /** What is spoken through: the TCP socket or TLS over it. */
  readonly socket: Socket | TLSSocket
  /** The largest request. */
  readonly maxRequestBytes: number
}

// So many requests may wait for those before them; then the socket is not read.
const mostPending = 1_000

/** Takes requests off a socket and answers one at a time, in order: the next one is not handled before the one before was answered (KafkaChannel.mute). */
export class RequestConnection implements PeerConnection {
  readonly id: number
  readonly nodeId: number
  readonly remotePort: number
  readonly serverName: string | undefined
  readonly clientCertificateName: string | undefined
  readonly #raw: Socket
  readonly #socket: Socket
  readonly #handler: RequestHandler
  readonly #frames: RequestFrames
  readonly #pending: ScriptedRequest[] = []
  #requestCount = 0
  /** Whether the next request has to wait: for an answer, for room in the socket, or for ever. */
  #isBusy = false
  /** Whether it is busy for ever. */
  #isHanging = false
  /** Whether it takes and sends nothing any more. */
  #isOver = false

  constructor({ id, nodeId, raw, socket, maxRequestBytes }: RequestConnectionParts, handler: RequestHandler) {
    this.id = id
    this.nodeId = nodeId
    this.remotePort = raw.remotePort ?? 0
    this.serverName = socket instanceof TLSSocket ? serverNameOf(socket) : undefined
    this.clientCertificateName = socket instanceof TLSSocket ? certificateNameOf(socket) : undefined
    this.#raw = raw
    this.#socket = socket
    this.#handler = handler
    this.#frames = new RequestFrames(maxRequestBytes)
    socket.on('data', chunk => this.#receive(chunk))
    // Kafka closes when the client has ended, whatever it still waits for.
    socket.once('end', () => this.end())
    raw.once('close', () => {
      this.#isOver = true
      this.#pending.length = 0
    })
    // A client that goes away is no failure; the socket is closed next.
    socket.on('error', () => undefined)
  }

  get isOpen(): boolean {
    return !this.#raw.destroyed
  }

  get requestCount(): number {
    return this.#requestCount
  }

  send(bytes: Uint8Array): void {
    if (this.#isOver || !this.#socket.writable) {
      throw new InvalidStateError(`connection ${this.id} of node ${this.nodeId} has ended: send while it is open`)
    }
    this.#socket.write(bytes)
  }

  destroy(): void {
    this.#isOver = true
    resetSocket(this.#raw)
  }

  end(): void {
    this.#isOver = true
    this.#socket.end()
    // What still comes is read and forgotten, so that the end of the client is seen.
    this.#socket.resume()
  }

  #receive(chunk: Uint8Array): void {
    if (this.#isOver) return
    try {
      for (const frame of this.#frames.push(chunk)) this.#arrive(frame)
    } catch (error) {
      this.#fail('client', error)
      return
    }
    if (this.#pending.length >= mostPending) this.#socket.pause()
    this.#handlePending()
  }

  #arrive(frame: Uint8Array): void {
    const request = this.#handler.decode(frame)
    this.#requestCount++
    this.#pending.push(request)
    this.#handler.arrived(request)
  }

  #handlePending(): void {
    while (!this.#isBusy && !this.#isOver) {
      const request = this.#pending.shift()
      if (request === undefined) break
      this.#handle(request)
    }
    if (this.#pending.length < mostPending && this.#socket.isPaused()) this.#socket.resume()
  }

  #handle(request: ScriptedRequest): void {
    try {
      const reply = this.#handler.reply(request, this)
      if (reply instanceof Promise) this.#performLater(reply, request)
      else this.#perform(reply)
    } catch (error) {
      this.#fail('script', error, request)
    }
  }

  #performLater(reply: Promise<Reply>, request: ScriptedRequest): void {
    this.#isBusy = true
    const settled = reply.then(
      settledReply => {
        this.#isBusy = false
        this.#perform(settledReply)
        this.#handlePending()
      },
      error => this.#fail('script', error, request),
    )
    // Sending is the only thing left that could throw.
    settled.catch(error => this.#fail('script', error, request))
  }

  #perform({ pieces, next }: Reply): void {
    if (this.#isOver) return
    if (pieces.length > 0 && !this.#write(pieces)) this.#waitForRoom()
    if (next === 'hang') this.#isHanging = this.#isBusy = true
    if (next === 'end') this.end()
    if (next === 'reset') this.#resetAfterFlush(pieces)
  }

  /** Writes pieces in one vectored write; false when the socket has enough. */
  #write(pieces: readonly Uint8Array[]): boolean {
    const [first] = pieces
    if (pieces.length === 1 && first !== undefined) return this.#socket.write(first)
    this.#socket.cork()
    let hasRoom = true
    for (const piece of pieces) hasRoom = this.#socket.write(piece)
    this.#socket.uncork()
    return hasRoom
  }

  #waitForRoom(): void {
    this.#isBusy = true
    this.#socket.once('drain', () => {
      this.#isBusy = this.#isHanging
      this.#handlePending()
    })
  }

  #resetAfterFlush(pieces: readonly Uint8Array[]): void {
    this.#isOver = true
    if (pieces.length === 0) this.destroy()
    else afterFlush(this.#socket, () => this.destroy())
  }

  #fail(origin: 'client' | 'script', error: unknown, request?: ScriptedRequest): void {
    this.#handler.failed(origin, error, request)
    this.end()
  }
}

function serverNameOf(socket: TLSSocket): string | undefined {
  const { servername } = socket as TLSSocket & { readonly servername?: string | false | null }
  return typeof servername === 'string' && servername !== '' ? servername : undefined
}

function certificateNameOf(socket: TLSSocket): string | undefined {
  const name: string | string[] | undefined = socket.getPeerCertificate().subject?.CN
  return Array.isArray(name) ? name[0] : name
}

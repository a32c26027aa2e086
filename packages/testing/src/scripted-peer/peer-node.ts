import type { Socket } from 'node:net'
import type { TLSSocket } from 'node:tls'
import { LoopbackListener, loopbackHost } from '../proxy/loopback-listener.ts'
import { type PeerConnection, RequestConnection, type RequestHandler } from './peer-connection.ts'
import type { PeerTlsOptions } from './peer-options.ts'
import type { ScriptedRequest } from './scripted-request.ts'
import { TlsAcceptor } from './tls-acceptor.ts'

/** One node of a scripted peer: a listener. */
export interface PeerNode {
  /** Its id: 1 for the first, and so on. */
  readonly nodeId: number
  /** Always `127.0.0.1`. */
  readonly host: string
  /** Where it listens; the same for its whole life. */
  readonly port: number
  /** Its connections that are open, the oldest first. */
  readonly connections: readonly PeerConnection[]
  /** Stops listening and resets its connections; nothing happens when it has stopped. */
  stop(): Promise<void>
  /**
   * Listens again on the same port; nothing happens when it does.
   *
   * @throws InvalidStateError when the peer is closed, or another process took the port.
   */
  start(): Promise<void>
}

/** What a {@link ListeningNode} does with what arrives at it. */
export interface NodeHandler extends Pick<RequestHandler, 'decode' | 'arrived' | 'reply'> {
  /** Gives the number of a connection that was accepted. */
  nextConnectionId(): number
  /** Called when a connection has been added or has gone. */
  connectionsChanged(): void
  /** Called with what went wrong, and where as far as it is known. */
  failed(origin: 'client' | 'script', error: unknown, place: FailurePlace): void
}

/** Where something went wrong. */
interface FailurePlace {
  /** The connection; undefined before there is one. */
  readonly connection: PeerConnection | undefined
  /** The request that was being answered, if one was. */
  readonly request: ScriptedRequest | undefined
}

/** What a {@link ListeningNode} is opened with. */
export interface ListeningNodeOptions {
  /** Its id. */
  readonly nodeId: number
  /** Its port; undefined for a free one. */
  readonly port: number | undefined
  /** Its TLS; undefined for plain TCP. */
  readonly tls: PeerTlsOptions | undefined
  /** The largest request. */
  readonly maxRequestBytes: number
}

/** A listener and its connections. */
export class ListeningNode implements PeerNode {
  readonly nodeId: number
  readonly host: string = loopbackHost
  readonly #listener: LoopbackListener
  readonly #connections = new Set<RequestConnection>()

  private constructor(nodeId: number, listener: LoopbackListener, connections: Set<RequestConnection>) {
    this.nodeId = nodeId
    this.#listener = listener
    this.#connections = connections
  }

  /**
   * Listens.
   *
   * @throws InvalidStateError when the port cannot be listened on.
   * @throws InvalidArgumentError when the TLS key or a certificate is not one.
   */
  static async open(options: ListeningNodeOptions, handler: NodeHandler): Promise<ListeningNode> {
    const connections = new Set<RequestConnection>()
    const add = (socket: Socket | TLSSocket, raw: Socket) => {
      if (!raw.destroyed) addConnection(connections, { socket, raw, options, handler })
    }
    const failed = (error: Error) => handler.failed('client', error, { connection: undefined, request: undefined })
    const acceptor = options.tls && new TlsAcceptor(options.tls, { secured: add, failed })
    const onSocket = (raw: Socket) => (acceptor === undefined ? add(raw, raw) : acceptor.accept(raw))
    return new ListeningNode(options.nodeId, await LoopbackListener.open({ port: options.port, onSocket }), connections)
  }

  get port(): number {
    return this.#listener.port
  }

  get connections(): readonly PeerConnection[] {
    return [...this.#connections]
  }

  async stop(): Promise<void> {
    await this.#listener.stop()
    await this.#listener.resetConnections()
  }

  start(): Promise<void> {
    return this.#listener.start()
  }

  /** Stops for ever. */
  close(): Promise<void> {
    return this.#listener.close()
  }
}

interface AcceptedConnection {
  readonly socket: Socket | TLSSocket
  readonly raw: Socket
  readonly options: ListeningNodeOptions
  readonly handler: NodeHandler
}

function addConnection(
  connections: Set<RequestConnection>,
  { socket, raw, options, handler }: AcceptedConnection,
): void {
  const { nodeId, maxRequestBytes } = options
  const connection: RequestConnection = new RequestConnection(
    { id: handler.nextConnectionId(), nodeId, raw, socket, maxRequestBytes },
    {
      decode: frame => handler.decode(frame),
      arrived: request => handler.arrived(request),
      reply: (request, from) => handler.reply(request, from),
      failed: (origin, error, request) => handler.failed(origin, error, { connection, request }),
    },
  )
  connections.add(connection)
  raw.once('close', () => {
    connections.delete(connection)
    handler.connectionsChanged()
  })
  handler.connectionsChanged()
}

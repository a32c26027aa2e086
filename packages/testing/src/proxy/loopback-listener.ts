import { createServer, type Server, type Socket } from 'node:net'
import { InvalidArgumentError, InvalidStateError } from '@k/protocol'

/** What a {@link LoopbackListener} is opened with. */
export interface LoopbackListenerOptions {
  /** The port; undefined for a free one. */
  readonly port: number | undefined
  /** Called with each connection that is accepted. Its end does not end the other direction (`allowHalfOpen`). */
  readonly onSocket: (socket: Socket) => void
}

/** The address of everything here. */
export const loopbackHost = '127.0.0.1'

// Below the range from which systems take ports for outgoing connections: a client that connects to a port of that range on which nobody listens
// may be given this very port as its own, and be connected with itself.
const lowestPort = 20_000
const highestPort = 32_000
const attempts = 100

/** A listener on the loopback address that can stop listening and listen again on the same port. It knows every socket that it accepted. */
export class LoopbackListener {
  /** Where it listens. */
  readonly port: number
  readonly #onSocket: (socket: Socket) => void
  readonly #sockets = new Set<Socket>()
  #server: Server | undefined
  #isClosed = false

  private constructor(server: Server, port: number, onSocket: (socket: Socket) => void) {
    this.port = port
    this.#onSocket = onSocket
    this.#serve(server)
  }

  /**
   * Listens.
   *
   * @throws InvalidArgumentError when the port is not one.
   * @throws InvalidStateError when it cannot be listened on.
   */
  static async open({ port, onSocket }: LoopbackListenerOptions): Promise<LoopbackListener> {
    if (port !== undefined) {
      assertPort('port', port)
      return new LoopbackListener(await listen(port), port, onSocket)
    }
    for (let attempt = 1; ; attempt++) {
      const free = lowestPort + Math.floor(Math.random() * (highestPort - lowestPort))
      try {
        return new LoopbackListener(await listen(free), free, onSocket)
      } catch (error) {
        if (attempt === attempts) throw error
      }
    }
  }

  /** Stops listening: the system refuses connections. Those that are open stay. Nothing happens when it has stopped. */
  async stop(): Promise<void> {
    const server = this.#server
    if (server === undefined) return
    this.#server = undefined
    // The socket is closed here and now; the server's own event would wait for every connection.
    server.close()
    await new Promise(resolve => setImmediate(resolve))
  }

  /**
   * Listens again on the same port. Nothing happens when it does.
   *
   * @throws InvalidStateError when it is closed, or another process took the port.
   */
  async start(): Promise<void> {
    if (this.#server !== undefined) return
    this.#assertNotClosed()
    const server = await listen(this.port)
    if (this.#isClosed || this.#server !== undefined) {
      server.close()
      this.#assertNotClosed()
      return
    }
    this.#serve(server)
  }

  /** Stops listening for ever, resets every connection, and resolves when none is left. */
  async close(): Promise<void> {
    this.#isClosed = true
    await this.stop()
    await this.resetConnections()
  }

  /** Resets every connection, and resolves when they are closed. */
  async resetConnections(): Promise<void> {
    const closed = [...this.#sockets].map(socketClosed)
    for (const socket of this.#sockets) resetSocket(socket)
    await Promise.all(closed)
  }

  #assertNotClosed(): void {
    if (!this.#isClosed) return
    throw new InvalidStateError(`${loopbackHost}:${this.port} is closed for ever: create another`)
  }

  #serve(server: Server): void {
    this.#server = server
    server.on('connection', socket => {
      this.#sockets.add(socket)
      socket.once('close', () => this.#sockets.delete(socket))
      // Whoever has the socket hears of errors too; this keeps one that nobody has any more from ending the process.
      socket.on('error', () => undefined)
      socket.setNoDelay(true)
      // Accepted in the moment in which it stopped.
      if (this.#server === server) this.#onSocket(socket)
      else resetSocket(socket)
    })
  }
}

/** @throws InvalidArgumentError when a number is no TCP port. */
export function assertPort(option: string, port: number): void {
  if (Number.isInteger(port) && port > 0 && port <= 65_535) return
  throw new InvalidArgumentError(option, `got ${String(port)}, must be a whole number from 1 to 65535`)
}

/** Ends a socket at once, with a RST when it is connected. Nothing happens when it has ended. */
export function resetSocket(socket: Socket): void {
  if (socket.destroyed) return
  // resetAndDestroy waits until a socket is connected, which may be never.
  if (socket.connecting) socket.destroy()
  else socket.resetAndDestroy()
}

/**
 * Calls back when a socket has handed everything that was written to the system, and a receiver in this process has read it.
 *
 * A RST that comes before the bytes in front of it are read looks like an end to libuv, which reports EOF and not ECONNRESET.
 */
export function afterFlush(socket: Socket, run: () => void): void {
  // The callback of an empty write comes when everything before it was taken; between two turns of the event loop, sockets are read.
  socket.write(new Uint8Array(0), () => setImmediate(() => setImmediate(run)))
}

/** Resolves when a socket is closed, which it must not be yet. */
export function socketClosed(socket: Socket): Promise<void> {
  return new Promise(resolve => socket.once('close', () => resolve()))
}

function listen(port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer({ allowHalfOpen: true })
    server.once('error', cause => {
      const message = `${loopbackHost}:${port} cannot be listened on (${cause.message}): end what has the port, or leave the port out`
      reject(new InvalidStateError(message, { cause }))
    })
    server.listen({ port, host: loopbackHost, exclusive: true }, () => {
      // A connection that could not be accepted is lost to its client, which says so.
      server.removeAllListeners('error').on('error', () => undefined)
      resolve(server)
    })
  })
}

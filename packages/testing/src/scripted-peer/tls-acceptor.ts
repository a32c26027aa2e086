import type { Socket } from 'node:net'
import { createServer, type Server, type TLSSocket } from 'node:tls'
import { InvalidArgumentError } from '@k/protocol'
import type { PeerTlsOptions } from './peer-options.ts'

/** What becomes of a handshake. */
export interface TlsAcceptorHandler {
  /** Called when it has succeeded. */
  secured(socket: TLSSocket, raw: Socket): void
  /** Called when it has failed, or the client went away in it. */
  failed(error: Error): void
}

/** Does the server's part of TLS handshakes on sockets that others accepted. It listens nowhere. */
export class TlsAcceptor {
  readonly #server: Server
  /** The sockets in a handshake by the client's port, by which TLS sockets are told apart. */
  readonly #handshakes = new Map<number, Socket>()

  /** @throws InvalidArgumentError when the key or a certificate is not one, or they do not belong together. */
  constructor(options: PeerTlsOptions, handler: TlsAcceptorHandler) {
    this.#server = createTlsServer(options)
    this.#server.on('tlsClientError', error => handler.failed(error))
    this.#server.on('secureConnection', socket => {
      // A handshake whose end is handled after the connection's.
      const raw = this.#handshakes.get(socket.remotePort ?? 0)
      if (raw === undefined) socket.destroy()
      else handler.secured(socket, raw)
    })
  }

  /** Begins a handshake. */
  accept(raw: Socket): void {
    const port = raw.remotePort
    if (port === undefined) return
    this.#handshakes.set(port, raw)
    raw.once('close', () => {
      if (this.#handshakes.get(port) === raw) this.#handshakes.delete(port)
    })
    this.#server.emit('connection', raw)
  }
}

function createTlsServer({ key, cert, ca, requestCert = false }: PeerTlsOptions): Server {
  const authority = ca === undefined ? {} : { ca: asPem(ca) }
  try {
    return createServer({ key: asPem(key), cert: asPem(cert), ...authority, requestCert })
  } catch (error) {
    throw tlsError(error as Error)
  }
}

function tlsError(cause: Error): InvalidArgumentError {
  const reason = `${cause.message}; key, cert and ca must be PEM, and the key that of the certificate`
  return new InvalidArgumentError('tls', reason, { cause })
}

function asPem(text: string | Uint8Array): string {
  return typeof text === 'string' ? text : Buffer.from(text).toString('utf8')
}

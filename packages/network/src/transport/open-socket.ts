import type { OnReadOpts, Socket } from 'node:net'
import type { ConnectionOptions, PeerCertificate, SecureContext, TLSSocket } from 'node:tls'
import type { Clock } from '../clock.ts'
import { endFailure } from './connection-failure.ts'
import { ReceiverGate } from './receiver-gate.ts'
import { SocketChannel } from './socket-channel.ts'
import type { ServerIdentityOptions } from './ssl-context.ts'
import { refusalOf, type TlsFacts } from './tls-failure.ts'
import type { BrokerAddress, ByteReceiver } from './transport.ts'

/** Everything that the sockets of one dial have in common. */
export interface Dial {
  /** The broker, as the caller knows it. */
  readonly address: BrokerAddress
  /** Takes what the winner reads. */
  readonly receiver: ByteReceiver
  /** After how many milliseconds of silence the operating system asks whether the broker is alive; `false` for never. */
  readonly keepAliveInitialDelayMs: number | false
  /** Runs the timers. */
  readonly clock: Clock
  /** How TLS is spoken; undefined for TCP alone. */
  readonly tls: DialTls | undefined
}

/** How TLS is spoken on the sockets of one dial. */
export interface DialTls {
  /** CAs, certificate and key. */
  readonly secureContext: SecureContext
  /** How the broker's name is checked. */
  readonly identity: ServerIdentityOptions
  /** Whether there is a client certificate. */
  readonly hasCertificate: boolean
}

/** A socket of a dial. */
export interface DialledSocket {
  /** The IP address it was opened to. */
  readonly ip: string
  /** TCP, or TLS over TCP. */
  readonly socket: Socket
  /** The channel that it becomes. */
  readonly channel: SocketChannel
}

/** The name that the broker's certificate must have. */
export function serverNameOf({ address }: Dial, { identity }: DialTls): string {
  return identity.serverName ?? address.host
}

/**
 * Opens a socket to one IP address; resolves when TCP is connected.
 *
 * @param dial What the sockets of the dial have in common.
 * @param ip The IP address.
 * @param signal Gives up.
 * @throws The error of the operating system; `signal.reason` when it was given up.
 */
export async function openSocket(dial: Dial, ip: string, signal: AbortSignal): Promise<DialledSocket> {
  const gate = new ReceiverGate(dial.receiver)
  const socket = dial.tls === undefined ? await plainSocket(dial, ip, gate) : await tlsSocket(dial, dial.tls, ip, gate)
  const channel = new SocketChannel(socket, {
    gate,
    clock: dial.clock,
    explain: error => explainEnd(error, dial, gate),
  })
  await untilEvent(socket, 'connect', signal)
  socket.setNoDelay(true)
  const delay = dial.keepAliveInitialDelayMs
  if (delay !== false) socket.setKeepAlive(true, delay)
  return { ip, socket, channel }
}

async function plainSocket({ address: { port } }: Dial, ip: string, gate: ReceiverGate): Promise<Socket> {
  const { connect } = await import('node:net')
  return connect({ host: ip, port, onread: reading(gate) })
}

async function tlsSocket(dial: Dial, tls: DialTls, ip: string, gate: ReceiverGate): Promise<TLSSocket> {
  const [{ checkServerIdentity, connect }, { isIP }] = await Promise.all([import('node:tls'), import('node:net')])
  const name = serverNameOf(dial, tls)
  const isAddress = isIP(name) !== 0
  // A zone (fe80::1%eth0) means something on this machine alone.
  const expected = isAddress ? name.replace(/%.*$/, '') : name
  const check = tls.identity.checkServerIdentity ?? checkServerIdentity
  const isChecked = tls.identity.endpointIdentificationAlgorithm !== ''
  // The declaration lacks `onread`, which tls.connect takes unless it is given a socket.
  const options: ConnectionOptions & { readonly onread: OnReadOpts } = {
    host: ip,
    port: dial.address.port,
    secureContext: tls.secureContext,
    // RFC 6066 §3: a name, never an IP address, and without the dot at the end.
    ...(!isAddress && { servername: name.replace(/\.$/, '') }),
    checkServerIdentity: (_host, certificate) => (isChecked ? verdict(check, expected, certificate) : undefined),
    onread: reading(gate),
  }
  return connect(options)
}

/** What the check throws would end the process. */
function verdict(
  check: (name: string, certificate: PeerCertificate) => Error | undefined,
  name: string,
  certificate: PeerCertificate,
): Error | undefined {
  try {
    return check(name, certificate)
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

/** Node.js asks for the buffer of the first read when the socket is made and for each other one after the read before it. */
function reading(gate: ReceiverGate): OnReadOpts {
  return {
    buffer: () => gate.nextBuffer(),
    callback: (byteCount: number) => {
      gate.received(byteCount)
      return true
    },
  }
}

function explainEnd(error: Error, { address, tls }: Dial, gate: ReceiverGate) {
  if (tls === undefined) return endFailure(address, error)
  const facts: Pick<TlsFacts, 'address' | 'hasCertificate'> = { address, hasCertificate: tls.hasCertificate }
  // With TLS 1.3 a broker refuses the certificate when the handshake is over here; its alert is lost when something was sent to it meanwhile.
  const hint = tls.hasCertificate ? 'it may not accept the certificate in ssl.cert' : 'it may want a client certificate'
  return refusalOf(error, facts, false) ?? endFailure(address, error, gate.hasReceived ? undefined : hint)
}

/**
 * Waits for a socket; destroys it when that is given up.
 *
 * @param socket The socket.
 * @param event `connect`, or `secureConnect` for the TLS handshake.
 * @param signal Gives up.
 * @throws What the socket says; `signal.reason` when it was given up.
 */
export function untilEvent(socket: Socket, event: 'connect' | 'secureConnect', signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (outcome: () => void) => {
      socket.off(event, succeed).off('error', fail).off('close', close)
      signal.removeEventListener('abort', abort)
      outcome()
    }
    const succeed = () => settle(resolve)
    const fail = (error: unknown) => settle(() => reject(error))
    const close = () => fail(socket.errored ?? new Error('the socket was closed'))
    const abort = () => {
      fail(signal.reason)
      socket.destroy()
    }
    socket.on(event, succeed).on('error', fail).on('close', close)
    signal.addEventListener('abort', abort, { once: true })
    if (signal.aborted) abort()
    else if (socket.destroyed) close()
  })
}

import { InvalidArgumentError } from '@k/protocol'
import { AuthenticationError } from '../authentication-error.ts'
import { type Clock, systemClock } from '../clock.ts'
import { untilAborted } from './abortable.ts'
import { assertDiallable } from './broker-address.ts'
import { type AddressFailure, connectFailure } from './connection-failure.ts'
import { type Dial, type DialledSocket, type DialTls, openSocket, serverNameOf, untilEvent } from './open-socket.ts'
import { type Attempt, raceAttempts } from './race-attempts.ts'
import { type AddressLookup, resolveAddresses, systemLookup } from './resolve-addresses.ts'
import { SslContext, sslContext } from './ssl-context.ts'
import type { SslOptions } from './ssl-options.ts'
import { handshakeFailure } from './tls-failure.ts'
import type { BrokerAddress, ByteChannel, ByteReceiver, Transport } from './transport.ts'

/** How brokers are reached by TCP or TLS. */
export interface TcpTransportOptions {
  /** Speaks TLS. `{}` for its defaults; what {@link sslContext} makes, to reload certificates yourself. Default: TCP alone. */
  readonly ssl?: SslOptions | SslContext
  /**
   * How many milliseconds one of a broker's addresses is tried alone before the next one is tried beside it (RFC 8305), 100 to 2000. Default: 250.
   */
  readonly socketConnectionAttemptDelayMs?: number
  /**
   * After how many milliseconds of silence the operating system begins to ask whether the broker is still there; at least 1000, seconds count.
   * `false`: never. Default: 60000.
   */
  readonly keepAliveInitialDelayMs?: number | false
  /** Finds the addresses of a name. Default: the operating system (`dns.lookup`). */
  readonly lookup?: AddressLookup
  /** Runs the timers. Default: the clock of the machine. */
  readonly clock?: Clock
}

const known = [
  'ssl',
  'socketConnectionAttemptDelayMs',
  'keepAliveInitialDelayMs',
  'lookup',
  'clock',
] as const satisfies readonly (keyof TcpTransportOptions)[]

/**
 * Reaches brokers by TCP, or by TLS when `ssl` is given. Nagle's algorithm is off.
 *
 * A dial tries all addresses of the broker's name, IPv6 and IPv4 by turns, until the first is connected (Happy Eyeballs, RFC 8305). Should TLS fail
 * there for another reason than a certificate, the others are tried. A dial has no time limit but its signal. Nothing is called on the receiver before
 * whoever awaits the dial has the channel. An orderly end may take up to a second in the background; it does not keep the process alive.
 *
 * Dialling throws ConnectionError in the phase `resolve`, `connect` or `tls`, AuthenticationError with the mechanism `TLS` for a certificate that one
 * side does not accept, and InvalidArgumentError for files that cannot be used. An open channel ends with ConnectionError in the phase `open`, or with
 * AuthenticationError when the broker refuses this client's certificate only then (TLS 1.3).
 *
 * @param options How; without any, TCP.
 * @throws InvalidArgumentError for an option that does not exist or has a wrong value.
 */
export function tcpTransport(options: TcpTransportOptions = {}): Transport {
  return new TcpTransport(options)
}

interface Resolved {
  readonly context: SslContext | undefined
  readonly delayMs: number
  readonly keepAliveInitialDelayMs: number | false
  readonly lookup: AddressLookup
  readonly clock: Clock
}

/** Everything is private: nothing of the options is to be seen in logs. */
class TcpTransport implements Transport {
  readonly #options: Resolved

  constructor(options: TcpTransportOptions) {
    this.#options = resolveOptions(options)
  }

  async dial(address: BrokerAddress, receiver: ByteReceiver, signal: AbortSignal): Promise<ByteChannel> {
    signal.throwIfAborted()
    assertDiallable(address)
    const { clock, context, keepAliveInitialDelayMs, lookup } = this.#options
    const tls = context && (await untilAborted(dialTls(context), signal))
    const ips = await resolveAddresses(address, lookup, signal)
    const { channel } = await this.#reach({ address, receiver, keepAliveInitialDelayMs, clock, tls }, ips, signal)
    // Behind the promises that are settled now: whoever awaits this one has the channel first.
    process.nextTick(() => channel.open())
    return channel
  }

  async #reach(dial: Dial, ips: readonly string[], signal: AbortSignal): Promise<DialledSocket> {
    const failures = new Map<string, AddressFailure>()
    for (;;) {
      const left = ips.filter(ip => !failures.has(ip))
      if (left.length === 0) throw connectFailure(dial.address, inOrder(ips, failures))
      const winner = await this.#race(dial, { left, failures }, signal)
      if (winner === undefined) continue
      const error = await secure(dial, winner, signal)
      if (error === undefined) return winner
      failures.set(winner.ip, { address: winner.ip, error })
    }
  }

  /** The first socket that is connected; undefined when all have failed. */
  async #race(
    dial: Dial,
    { left, failures }: { readonly left: readonly string[]; readonly failures: Map<string, AddressFailure> },
    signal: AbortSignal,
  ): Promise<DialledSocket | undefined> {
    const attempts = left.map(
      (ip): Attempt<DialledSocket> =>
        attempt =>
          openSocket(dial, ip, attempt),
    )
    const { clock, delayMs } = this.#options
    try {
      return await raceAttempts(attempts, { clock, delayMs, signal, discard: ({ socket }) => socket.destroy() })
    } catch (error) {
      if (signal.aborted || !(error instanceof AggregateError)) throw error
      for (const [index, address] of left.entries()) failures.set(address, { address, error: error.errors[index] })
      return undefined
    }
  }
}

/** Waits for the TLS handshake, if there is one. Returns what failed if another address may do better, and throws it if not. */
async function secure(dial: Dial, { socket }: DialledSocket, signal: AbortSignal): Promise<Error | undefined> {
  if (dial.tls === undefined) return undefined
  try {
    await untilEvent(socket, 'secureConnect', signal)
    return undefined
  } catch (cause) {
    if (signal.aborted) throw signal.reason
    const verdict: unknown = 'authorizationError' in socket ? socket.authorizationError : undefined
    const error = handshakeFailure(cause, {
      address: dial.address,
      name: serverNameOf(dial, dial.tls),
      isRefusedHere: verdict !== undefined && verdict !== null,
      hasCertificate: dial.tls.hasCertificate,
    })
    if (error instanceof AuthenticationError) throw error
    return error
  }
}

async function dialTls(context: SslContext): Promise<DialTls> {
  return {
    secureContext: await context.current(),
    identity: context.identity,
    hasCertificate: context.hasCertificate,
  }
}

function inOrder(ips: readonly string[], failures: ReadonlyMap<string, AddressFailure>): AddressFailure[] {
  return ips.flatMap(ip => failures.get(ip) ?? [])
}

function resolveOptions(options: TcpTransportOptions): Resolved {
  for (const name of Object.keys(options)) {
    if (!known.some(option => option === name)) throw InvalidArgumentError.unknownOption(name, known)
  }
  const { ssl, socketConnectionAttemptDelayMs: delayMs = 250, keepAliveInitialDelayMs = 60_000 } = options
  if (!Number.isInteger(delayMs) || delayMs < 100 || delayMs > 2000) {
    const constraint = 'must be a whole number from 100 to 2000'
    throw new InvalidArgumentError('socketConnectionAttemptDelayMs', `got ${String(delayMs)}; ${constraint}`)
  }
  if (
    keepAliveInitialDelayMs !== false &&
    !(Number.isInteger(keepAliveInitialDelayMs) && keepAliveInitialDelayMs >= 1000)
  ) {
    const constraint = 'must be a whole number from 1000 up, or false for no keep-alive'
    throw new InvalidArgumentError('keepAliveInitialDelayMs', `got ${String(keepAliveInitialDelayMs)}; ${constraint}`)
  }
  if (options.lookup !== undefined && typeof options.lookup !== 'function') {
    throw new InvalidArgumentError('lookup', `must be a function, got a ${typeof options.lookup}`)
  }
  return {
    context: ssl === undefined ? undefined : contextOf(ssl),
    delayMs,
    keepAliveInitialDelayMs,
    lookup: options.lookup ?? systemLookup,
    clock: options.clock ?? systemClock,
  }
}

function contextOf(ssl: SslOptions | SslContext): SslContext {
  if (ssl instanceof SslContext) return ssl
  if (typeof ssl === 'object' && ssl !== null) return sslContext(ssl)
  throw new InvalidArgumentError('ssl', `must be an object, {} for the defaults of TLS; got a ${typeof ssl}`)
}

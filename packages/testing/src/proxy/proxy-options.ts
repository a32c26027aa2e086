import { InvalidArgumentError } from '@k/protocol'
import { assertByteFaults, assertFields, type ByteFaults, type FlowDirection } from './byte-faults.ts'
import { type FaultClock, machineClock } from './fault-clock.ts'
import { assertPort } from './loopback-listener.ts'

/** Where something listens. */
export interface SocketAddress {
  /** A name or an IP address. */
  readonly host: string
  /** A TCP port. */
  readonly port: number
}

/** Options of {@link createLoopbackProxy}. */
export interface LoopbackProxyOptions {
  /** Where connections go to. */
  readonly target: SocketAddress
  /** The port to listen on. Default: a free one below those of outgoing connections. */
  readonly port?: number
  /** The faults that connections begin with. Default: none. */
  readonly faults?: { readonly [direction in FlowDirection]?: ByteFaults }
  /** How many bytes may wait in the proxy, for each connection and direction, before it stops reading. Default: 1,048,576. */
  readonly bufferBytes?: number
  /** Time, for delays and throttling. Default: the machine's. */
  readonly clock?: FaultClock
}

/** {@link LoopbackProxyOptions} with every default filled in and every value checked. */
export interface ResolvedProxyOptions {
  readonly target: SocketAddress
  readonly port: number | undefined
  readonly faults: { readonly [direction in FlowDirection]: ByteFaults }
  readonly bufferBytes: number
  readonly clock: FaultClock
}

const knownOptions: Readonly<Record<keyof LoopbackProxyOptions, true>> = {
  target: true,
  port: true,
  faults: true,
  bufferBytes: true,
  clock: true,
}

/**
 * Fills in the defaults.
 *
 * @throws InvalidArgumentError for an option that does not exist or a value that it cannot have.
 */
export function resolveProxyOptions(options: LoopbackProxyOptions): ResolvedProxyOptions {
  assertFields('options', options, Object.keys(knownOptions))
  const { target, port, faults = {}, bufferBytes = 1_048_576, clock = machineClock } = options
  assertTarget(target)
  if (port !== undefined) assertPort('port', port)
  assertFields('faults', faults, ['toBroker', 'toClient'])
  const { toBroker = {}, toClient = {} } = faults
  assertByteFaults('faults.toBroker', toBroker)
  assertByteFaults('faults.toClient', toClient)
  if (!Number.isInteger(bufferBytes) || bufferBytes < 1) {
    throw new InvalidArgumentError('bufferBytes', `got ${String(bufferBytes)}, must be a whole number of at least 1`)
  }
  return { target: { host: target.host, port: target.port }, port, faults: { toBroker, toClient }, bufferBytes, clock }
}

/** @throws InvalidArgumentError when connections cannot be made to it. */
export function assertTarget(target: SocketAddress): void {
  assertFields('target', target, ['host', 'port'])
  if (typeof target.host !== 'string' || target.host === '') {
    throw new InvalidArgumentError('target.host', `got ${JSON.stringify(target.host)}, must be a name or an IP address`)
  }
  assertPort('target.port', target.port)
}

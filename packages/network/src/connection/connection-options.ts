import { InvalidArgumentError } from '@k/protocol'
import { type Clock, systemClock } from '../clock.ts'
import type { SaslMechanism } from '../sasl/sasl-mechanism.ts'
import type { Transport } from '../transport/transport.ts'
import { resolveWholeNumbers, wholeNumber } from '../whole-number-options.ts'
import type { ClientSoftware } from './api-versions-exchange.ts'

/** Options of a connection; those of Kafka have its names. */
export interface ConnectionOptions {
  /** Brings the bytes; it has the options of TLS. */
  readonly transport: Transport
  /** How the client proves who it is. Default: it does not. */
  readonly sasl?: SaslMechanism | undefined
  /** The name of the client for the broker's logs and quotas, at most 32767 bytes. Default: none. */
  readonly clientId?: string | undefined
  /** How many requests of high priority wait before their callers do, at least 1. Default: 64. */
  readonly highPriorityChannelCapacity?: number | undefined
  /** How many requests of normal priority wait before their callers do, at least 1. Default: 256. */
  readonly normalPriorityChannelCapacity?: number | undefined
  /** How many requests are written and not answered, at least 1; two of them can only be of high priority. Default: 64. */
  readonly maxInFlightRequests?: number | undefined
  /** How long a request may wait for its response, in milliseconds from when it is written, at least 1. Default: 30,000. */
  readonly requestTimeoutMs?: number | undefined
  /** How long connecting may take, with TLS, authentication and ApiVersions, in milliseconds, at least 1. Default: 10,000. */
  readonly socketConnectionSetupTimeoutMs?: number | undefined
  /** After how many milliseconds without a request it closes; `Infinity`: never. Default: 540,000. */
  readonly connectionsMaxIdleMs?: number | undefined
  /** The largest response, in bytes, at least 1024. Default: 104,857,600. */
  readonly responseMaxBytes?: number | undefined
  /** The name and version by which brokers know the client (KIP-511). Default: `k-network` and its version. */
  readonly clientSoftware?: ClientSoftware | undefined
  /** The time. Default: the machine's. */
  readonly clock?: Clock | undefined
  /** Numbers from 0 to 1, 1 left out. Default: `Math.random`. */
  readonly random?: (() => number) | undefined
}

/** {@link ConnectionOptions} with every default filled in. */
export interface ResolvedConnectionOptions {
  readonly transport: Transport
  readonly sasl: SaslMechanism | undefined
  readonly clientId: string | null
  readonly highPriorityChannelCapacity: number
  readonly normalPriorityChannelCapacity: number
  readonly maxInFlightRequests: number
  readonly requestTimeoutMs: number
  readonly socketConnectionSetupTimeoutMs: number
  readonly connectionsMaxIdleMs: number
  readonly responseMaxBytes: number
  readonly clientSoftware: ClientSoftware
  readonly clock: Clock
  readonly random: () => number
}

/** The whole numbers: their defaults, and the least that they may be. */
const numbers = {
  highPriorityChannelCapacity: [64, 1],
  normalPriorityChannelCapacity: [256, 1],
  maxInFlightRequests: [64, 1],
  requestTimeoutMs: [30_000, 1],
  socketConnectionSetupTimeoutMs: [10_000, 1],
  responseMaxBytes: [104_857_600, 1024],
} as const

const defaultMaxIdleMs = 540_000
const others = ['transport', 'sasl', 'clientId', 'connectionsMaxIdleMs', 'clientSoftware', 'clock', 'random']
/** The names of all options. */
export const connectionOptionNames: readonly string[] = [...Object.keys(numbers), ...others]

/**
 * Checks options and fills in the defaults.
 *
 * @throws InvalidArgumentError for an option that there is not, or a value that it cannot have.
 */
export function resolveConnectionOptions(options: ConnectionOptions): ResolvedConnectionOptions {
  for (const option of Object.keys(options)) {
    if (!connectionOptionNames.includes(option)) throw InvalidArgumentError.unknownOption(option, connectionOptionNames)
  }
  const resolved = resolveWholeNumbers(options, numbers)
  if (typeof options.transport?.dial !== 'function') {
    throw new InvalidArgumentError('transport', 'has no method dial; give a Transport, such as tcpTransport()')
  }
  return {
    ...resolved,
    transport: options.transport,
    sasl: options.sasl,
    clientId: options.clientId ?? null,
    connectionsMaxIdleMs: idleTime(options.connectionsMaxIdleMs ?? defaultMaxIdleMs),
    clientSoftware: checkedSoftware(options.clientSoftware ?? { name: 'k-network', version: '0.0.0' }),
    clock: options.clock ?? systemClock,
    random: options.random ?? Math.random,
  }
}

function idleTime(value: unknown): number {
  if (value === Number.POSITIVE_INFINITY) return value
  return wholeNumber('connectionsMaxIdleMs', value, 1)
}

/** What brokers accept (Java: `ApiVersionsRequest.isValid`). */
const softwarePattern = /^[a-zA-Z0-9](?:[a-zA-Z0-9\-.]*[a-zA-Z0-9])?$/

function checkedSoftware(software: ClientSoftware): ClientSoftware {
  for (const part of ['name', 'version'] as const) {
    const value = software[part]
    if (typeof value === 'string' && softwarePattern.test(value)) continue
    const constraint = 'must be letters and digits, with dots and dashes between them'
    throw new InvalidArgumentError(`clientSoftware.${part}`, `got ${JSON.stringify(value)}; ${constraint}`)
  }
  return software
}

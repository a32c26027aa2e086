import { InvalidArgumentError, InvalidStateError } from '@k/protocol'
import type { Clock } from '../clock.ts'
import { BrokerConnection } from '../connection/broker-connection.ts'
import {
  type ConnectionOptions,
  connectionOptionNames,
  resolveConnectionOptions,
} from '../connection/connection-options.ts'
import type { RequestStreamStats } from '../connection/request-stream.ts'
import { ExponentialBackoff } from '../retry/exponential-backoff.ts'
import type { BrokerAddress } from '../transport/transport.ts'
import { AddressBackoff } from './address-backoff.ts'
import { BundleMember } from './bundle-member.ts'

/** Options of a bundle, and of each of its connections. */
export interface BundleOptions extends ConnectionOptions {
  /** How many connections to one broker, 1 to 64. Default: 1. */
  readonly connectionsPerBroker?: number | undefined
  /** How long to wait before an address that could not be reached is dialled again, in milliseconds. Default: 50. */
  readonly reconnectBackoffMs?: number | undefined
  /** The longest such wait, in milliseconds. Default: 1000. */
  readonly reconnectBackoffMaxMs?: number | undefined
}

/** What a bundle's connections have done. */
export interface BundleStats {
  /** How many connections it may have. */
  readonly length: number
  /** How many can be used. */
  readonly usableCount: number
  /** How often dialling has failed since it last succeeded. */
  readonly failures: number
  /** What each connection has done that can be used, by its index. */
  readonly connections: readonly (RequestStreamStats | undefined)[]
}

const mostConnections = 64
const defaultBackoff = { reconnectBackoffMs: 50, reconnectBackoffMaxMs: 1000 }

/** The names of the options of a bundle that are not those of a connection. */
export const bundleOptionNames: readonly string[] = ['connectionsPerBroker', ...Object.keys(defaultBackoff)]

/** What {@link splitBundleOptions} gives. */
interface SplitBundleOptions {
  readonly connectionsPerBroker: number
  readonly connection: ConnectionOptions
  readonly backoff: ExponentialBackoff
  readonly clock: Clock
}

/** A bundle's own options, checked, and those of its connections. */
export function splitBundleOptions(options: BundleOptions): SplitBundleOptions {
  const {
    connectionsPerBroker = 1,
    reconnectBackoffMaxMs = defaultBackoff.reconnectBackoffMaxMs,
    reconnectBackoffMs = defaultBackoff.reconnectBackoffMs,
    ...connection
  } = options
  for (const option of Object.keys(connection)) {
    if (connectionOptionNames.includes(option)) continue
    throw InvalidArgumentError.unknownOption(option, [...connectionOptionNames, ...bundleOptionNames])
  }
  if (!Number.isInteger(connectionsPerBroker) || connectionsPerBroker < 1 || connectionsPerBroker > mostConnections) {
    const constraint = `must be a whole number from 1 to ${mostConnections}`
    throw new InvalidArgumentError('connectionsPerBroker', `got ${String(connectionsPerBroker)}; ${constraint}`)
  }
  const { clock, random } = resolveConnectionOptions(connection)
  const maxMs = reconnectBackoffMaxMs
  const backoff = new ExponentialBackoff({ initialMs: Math.min(reconnectBackoffMs, maxMs), maxMs, random })
  return { connectionsPerBroker, connection, backoff, clock }
}

/**
 * Connections to one broker. Each is made when it is asked for, and made again when it has ended, alone: the others serve meanwhile.
 */
export class BrokerConnectionBundle implements AsyncDisposable {
  /** Where the broker listens. */
  readonly address: BrokerAddress
  readonly #members: readonly BundleMember[]
  readonly #backoff: AddressBackoff
  readonly #abort = new AbortController()
  #turn = 0

  /**
   * Makes a bundle that has no connection yet.
   *
   * @param address Where the broker listens.
   * @param options How to connect.
   * @throws InvalidArgumentError for options that cannot be.
   */
  constructor(address: BrokerAddress, options: BundleOptions) {
    const { backoff, clock, connection, connectionsPerBroker } = splitBundleOptions(options)
    this.address = address
    this.#backoff = new AddressBackoff(backoff, clock)
    const { signal } = this.#abort
    const dial = () => this.#backoff.run(() => BrokerConnection.connect(address, connection, { signal }), signal)
    this.#members = Array.from({ length: connectionsPerBroker }, () => new BundleMember(dial, signal))
  }

  /**
   * Makes a bundle, and all of its connections.
   *
   * @param address Where the broker listens.
   * @param options How to connect.
   * @throws The error of the first connection, when none could be made; those that failed are tried again when they are asked for.
   */
  static async connect(address: BrokerAddress, options: BundleOptions): Promise<BrokerConnectionBundle> {
    const bundle = new BrokerConnectionBundle(address, options)
    const outcomes = await Promise.allSettled(bundle.#members.map(member => member.connect()))
    const [first] = outcomes
    if (outcomes.some(({ status }) => status === 'fulfilled') || first?.status !== 'rejected') return bundle
    await bundle.close({ pending: 'drop' })
    throw first.reason
  }

  /** How many connections it may have. */
  get length(): number {
    return this.#members.length
  }

  /** How many connections can be used. */
  get usableCount(): number {
    return this.#members.filter(({ usable }) => usable !== undefined).length
  }

  /** Whether there is a connection, or one is being made. */
  get isOccupied(): boolean {
    return this.#members.some(({ isOccupied }) => isOccupied)
  }

  /** Whether nothing would be lost with it: no connection, and no failure that is recent. */
  get isForgettable(): boolean {
    return !this.isOccupied && this.#backoff.isForgettable
  }

  /**
   * The next connection that can be used, in turn; `undefined` when there is none, and then nothing is done about it. As long as there is one, those
   * that have ended are made again.
   */
  select(): BrokerConnection | undefined {
    const { length } = this.#members
    const start = this.#turn++
    let selected: BrokerConnection | undefined
    for (let step = 0; step < length && selected === undefined; step++) selected = this.get((start + step) % length)
    if (selected !== undefined && length > 1) for (const member of this.#members) member.prepare()
    return selected
  }

  /** The connection at an index, if it can be used; `undefined` too for an index that there is not. */
  get(index: number): BrokerConnection | undefined {
    return this.#members[index]?.usable
  }

  /**
   * The index of the connection for what must stay in order, as the batches of one partition.
   *
   * @param key A whole number that is always the same for it.
   */
  indexFor(key: number): number {
    return Math.abs(key) % this.#members.length
  }

  /**
   * A connection, made if there is none that can be used.
   *
   * @param options Which one, by its index; default: the next. The signal ends the waiting, but not the dial, which others may wait for.
   * @throws ConnectionError, AuthenticationError or TimeoutError when it cannot be made.
   * @throws InvalidStateError when the bundle is closed.
   */
  async connection({
    index,
    signal,
  }: {
    readonly index?: number
    readonly signal?: AbortSignal | undefined
  } = {}): Promise<BrokerConnection> {
    if (this.#abort.signal.aborted) throw closedError(this.address)
    signal?.throwIfAborted()
    const selected = index === undefined ? this.select() : this.get(index)
    if (selected !== undefined) return selected
    const members = index === undefined ? this.#members : this.#members.slice(index, index + 1)
    if (members.length === 0) {
      throw new InvalidArgumentError('index', `got ${index}; this bundle has ${this.length} connections, from 0 on`)
    }
    return await firstOf(members.map(member => member.connect(signal)))
  }

  /** What it has done. */
  stats(): BundleStats {
    return {
      length: this.length,
      usableCount: this.usableCount,
      failures: this.#backoff.failures,
      connections: this.#members.map(({ usable }) => usable?.stats()),
    }
  }

  /**
   * Closes all connections, and makes no more.
   *
   * @param options What becomes of requests that were not answered. Default: they are waited for.
   */
  async close({ pending = 'drain' }: { readonly pending?: 'drain' | 'drop' } = {}): Promise<void> {
    this.#abort.abort(closedError(this.address))
    await Promise.all(this.#members.map(member => member.close(pending)))
  }

  /** As {@link close}. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.close()
  }
}

/** The first that can be had; the first error when none can. */
async function firstOf(connecting: readonly Promise<BrokerConnection>[]): Promise<BrokerConnection> {
  try {
    return await Promise.any(connecting)
  } catch (error) {
    throw error instanceof AggregateError ? error.errors[0] : error
  }
}

function closedError({ host, port }: BrokerAddress): InvalidStateError {
  return new InvalidStateError(`the connections to ${host}:${port} were closed; make new ones`)
}

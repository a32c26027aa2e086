import { InvalidArgumentError, InvalidStateError } from '@k/protocol'
import type { BrokerConnection } from '../connection/broker-connection.ts'
import { connectionOptionNames } from '../connection/connection-options.ts'
import { ConnectionError } from '../connection-error.ts'
import type { BrokerAddress } from '../transport/transport.ts'
import {
  BrokerConnectionBundle,
  type BundleOptions,
  type BundleStats,
  bundleOptionNames,
  splitBundleOptions,
} from './broker-connection-bundle.ts'
import { dataLane, type Lane, type LaneKind } from './lane.ts'

/** Options of a pool, and of each of its connections. */
export interface PoolOptions extends BundleOptions {
  /** The most connections to all brokers together, at least 1. Default: no limit. */
  readonly maxConnections?: number | undefined
}

/** Which connection to a broker. */
export interface PoolRequest {
  /** The lane. Default: the one that all clients share. */
  readonly lane?: Lane | undefined
  /** A whole number that is the same for all that must stay in order, as the batches of a partition. Default: the next connection in turn. */
  readonly affinity?: number | undefined
  /** Ends the waiting, but not the dial, which others may wait for. */
  readonly signal?: AbortSignal | undefined
}

/** What a pool has. */
export interface PoolStats {
  /** Connections that can be used. */
  readonly usableCount: number
  /** What there is for each broker and lane. */
  readonly bundles: readonly PoolBundleStats[]
}

/** What there is for one broker and lane. */
export interface PoolBundleStats extends BundleStats {
  /** The broker. */
  readonly address: BrokerAddress
  /** What the connections are for. */
  readonly lane: LaneKind
}

/**
 * The connections of all clients to all brokers: a bundle for each broker on the data lane, one connection for each broker on every other lane.
 * A connection that there is is found without waiting; one that there is not is made once, however many ask for it.
 */
export class ConnectionPool implements AsyncDisposable {
  readonly #options: BundleOptions
  readonly #maxConnections: number
  readonly #lanes = new Map<Lane, Map<string, BrokerConnectionBundle>>()
  /** Lanes that were released: a request that comes late must not make a connection that nobody will close. */
  readonly #released = new WeakSet<Lane>()
  #isClosed = false

  /**
   * Makes a pool that has no connection yet.
   *
   * @param options How to connect.
   * @throws InvalidArgumentError for options that cannot be.
   */
  constructor(options: PoolOptions) {
    const { maxConnections = Number.POSITIVE_INFINITY, ...bundle } = options
    for (const option of Object.keys(bundle)) {
      const known = [...connectionOptionNames, ...bundleOptionNames, 'maxConnections']
      if (!known.includes(option)) throw InvalidArgumentError.unknownOption(option, known)
    }
    splitBundleOptions(bundle)
    if (maxConnections !== Number.POSITIVE_INFINITY && (!Number.isInteger(maxConnections) || maxConnections < 1)) {
      throw new InvalidArgumentError(
        'maxConnections',
        `got ${String(maxConnections)}; must be a whole number of at least 1`,
      )
    }
    this.#options = bundle
    this.#maxConnections = maxConnections
  }

  /**
   * A connection that can be used now; `undefined` when there is none, and then nothing is done about it.
   *
   * @param address The broker.
   * @param request Which connection to it.
   */
  lookup(address: BrokerAddress, { affinity, lane = dataLane }: PoolRequest = {}): BrokerConnection | undefined {
    const bundle = this.#lanes.get(lane)?.get(keyOf(address))
    if (bundle === undefined) return undefined
    return affinity === undefined ? bundle.select() : bundle.get(bundle.indexFor(affinity))
  }

  /**
   * A connection, made if there is none.
   *
   * @param address The broker.
   * @param request Which connection to it.
   * @throws ConnectionError, AuthenticationError or TimeoutError when it cannot be made, or `maxConnections` are in use.
   * @throws InvalidStateError when the pool is closed, or the lane was released.
   */
  async getConnection(address: BrokerAddress, request: PoolRequest = {}): Promise<BrokerConnection> {
    if (this.#isClosed) throw new InvalidStateError('the connection pool was closed; make a new one')
    const { affinity, lane = dataLane, signal } = request
    if (this.#released.has(lane)) throw new InvalidStateError('the lane was released; make a new one')
    const bundle = this.#bundleFor(address, lane)
    const index = affinity === undefined ? {} : { index: bundle.indexFor(affinity) }
    return await bundle.connection({ ...index, signal })
  }

  /** What it has. */
  stats(): PoolStats {
    const bundles = [...this.#lanes].flatMap(([{ kind }, byAddress]) => {
      return [...byAddress.values()].map(bundle => ({ ...bundle.stats(), address: bundle.address, lane: kind }))
    })
    return { usableCount: bundles.reduce((sum, { usableCount }) => sum + usableCount, 0), bundles }
  }

  /**
   * Closes the connections of a lane, whose client has no more use for it: no more are made. Called again while it waits, it can be told to `drop`
   * what it waits for.
   */
  async release(lane: Lane, options: { readonly pending?: 'drain' | 'drop' } = {}): Promise<void> {
    this.#released.add(lane)
    await Promise.all([...(this.#lanes.get(lane)?.values() ?? [])].map(bundle => bundle.close(options)))
    this.#lanes.delete(lane)
  }

  /** Closes all connections, and makes no more. */
  async close(options: { readonly pending?: 'drain' | 'drop' } = {}): Promise<void> {
    this.#isClosed = true
    await Promise.all([...this.#lanes.keys()].map(lane => this.release(lane, options)))
  }

  /** As {@link close}. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.close()
  }

  #bundleFor(address: BrokerAddress, lane: Lane): BrokerConnectionBundle {
    const key = keyOf(address)
    const byAddress = this.#lanes.get(lane) ?? new Map<string, BrokerConnectionBundle>()
    this.#lanes.set(lane, byAddress)
    const known = byAddress.get(key)
    const length = lane === dataLane ? (this.#options.connectionsPerBroker ?? 1) : 1
    // One that has ended makes room for itself.
    if (known?.isOccupied !== true) this.#makeRoom(length, address)
    if (known !== undefined) return known
    this.#forgetUnused()
    const bundle = new BrokerConnectionBundle(address, { ...this.#options, connectionsPerBroker: length })
    byAddress.set(key, bundle)
    return bundle
  }

  /** Lets bundles go that have no connection any more: brokers that left, and lanes that were idle. */
  #forgetUnused(): void {
    for (const byAddress of this.#lanes.values()) {
      for (const [key, bundle] of byAddress) {
        if (bundle.isForgettable) byAddress.delete(key)
      }
    }
  }

  #makeRoom(wanted: number, { host, port }: BrokerAddress): void {
    let occupied = 0
    for (const byAddress of this.#lanes.values()) {
      for (const bundle of byAddress.values()) occupied += bundle.isOccupied ? bundle.length : 0
    }
    if (occupied + wanted <= this.#maxConnections) return
    const message = `${host}:${port} was not connected to: ${occupied} connections are in use, and at most ${this.#maxConnections} may be; raise maxConnections`
    throw new ConnectionError(message, { phase: 'connect', context: { broker: `${host}:${port}` } })
  }
}

function keyOf({ host, port }: BrokerAddress): string {
  return `${host} ${port}`
}

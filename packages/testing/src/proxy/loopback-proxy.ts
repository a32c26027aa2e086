import { connect, type Socket } from 'node:net'
import { InvalidArgumentError, InvalidStateError } from '@k/protocol'
import {
  assertByteFaults,
  assertCutManner,
  assertDirection,
  assertFields,
  type ByteFaults,
  type CutManner,
  type FlowDirection,
} from './byte-faults.ts'
import { LoopbackListener, loopbackHost, resetSocket } from './loopback-listener.ts'
import { ProxiedConnection, type ProxyConnection } from './proxy-connection.ts'
import {
  assertTarget,
  type LoopbackProxyOptions,
  type ResolvedProxyOptions,
  resolveProxyOptions,
  type SocketAddress,
} from './proxy-options.ts'
import { assertCount, Waiting, type WaitOptions } from './waiting.ts'

/** Options of {@link LoopbackProxy.setFaults}. */
export interface SetFaultsOptions {
  /** Whether the faults are for the connections that are open, for those to come, or for both. Default: `all`. */
  readonly connections?: 'all' | 'open' | 'new'
}

/** How a proxy refuses connections: it resets them when it has accepted them, or nobody listens. */
export type RefusalManner = 'reset' | 'not-listening'

/** A TCP proxy on the loopback address that does to bytes what bad networks do. */
export interface LoopbackProxy {
  /** Where it listens; the same for its whole life. */
  readonly address: SocketAddress
  /** Where connections go to. A new value is for those to come. */
  target: SocketAddress
  /** The connections that are open, the oldest first. */
  readonly connections: readonly ProxyConnection[]
  /** How many connections were accepted since the proxy was created, without those that were refused. */
  readonly acceptedCount: number
  /** How many connections were accepted and reset since the proxy was created. */
  readonly refusedCount: number
  /**
   * Replaces the faults of one direction; `{}` ends them.
   *
   * @throws InvalidArgumentError for a fault that does not exist or a value that it cannot have.
   */
  setFaults(direction: FlowDirection, faults: ByteFaults, options?: SetFaultsOptions): void
  /** Ends the faults of both directions, for the connections that are open and those to come. */
  clearFaults(): void
  /**
   * Cuts all connections that are open, at once.
   *
   * @param manner Default: `reset`.
   */
  cutConnections(manner?: CutManner): void
  /**
   * Refuses new connections until {@link acceptConnections}; those that are open stay.
   *
   * @param manner `reset` accepts and resets them; `not-listening` has the system refuse them (ECONNREFUSED).
   * @throws InvalidStateError when the proxy is closed.
   */
  refuseConnections(manner: RefusalManner): Promise<void>
  /**
   * Accepts connections again, on the same port.
   *
   * @throws InvalidStateError when the proxy is closed, or another process took the port.
   */
  acceptConnections(): Promise<void>
  /**
   * Waits until at least so many connections are open.
   *
   * @throws TimeoutError after `timeoutMs`.
   * @throws InvalidStateError when the proxy is closed.
   */
  waitForConnections(count: number, options?: WaitOptions): Promise<void>
  /** Waits until at least so many connections were accepted since the proxy was created; raises what {@link waitForConnections} does. */
  waitForAccepted(count: number, options?: WaitOptions): Promise<void>
  /** Waits until no connection is open; raises what {@link waitForConnections} does. */
  waitForNoConnections(options?: WaitOptions): Promise<void>
  /** Stops listening, resets what is open, and resolves when no socket is left. */
  close(): Promise<void>
  /** {@link close}. */
  [Symbol.asyncDispose](): Promise<void>
}

/**
 * Starts a proxy on 127.0.0.1 in front of any broker.
 *
 * @throws InvalidArgumentError for an option that does not exist or a value that it cannot have.
 * @throws InvalidStateError when the port cannot be listened on.
 */
export async function createLoopbackProxy(options: LoopbackProxyOptions): Promise<LoopbackProxy> {
  const resolved = resolveProxyOptions(options)
  let proxy: RunningProxy | undefined
  const onSocket = (socket: Socket) => (proxy === undefined ? resetSocket(socket) : proxy.accept(socket))
  const listener = await LoopbackListener.open({ port: resolved.port, onSocket })
  proxy = new RunningProxy(listener, resolved)
  return proxy
}

class RunningProxy implements LoopbackProxy {
  readonly address: SocketAddress
  readonly #listener: LoopbackListener
  readonly #options: ResolvedProxyOptions
  readonly #faults: { [direction in FlowDirection]: ByteFaults }
  readonly #connections = new Set<ProxiedConnection>()
  readonly #waiting = new Waiting()
  #target: SocketAddress
  #acceptedCount = 0
  #refusedCount = 0
  #resetsNewConnections = false
  #closing: Promise<void> | undefined

  constructor(listener: LoopbackListener, options: ResolvedProxyOptions) {
    this.address = { host: loopbackHost, port: listener.port }
    this.#listener = listener
    this.#options = options
    this.#target = options.target
    this.#faults = { ...options.faults }
  }

  get target(): SocketAddress {
    return this.#target
  }

  set target(target: SocketAddress) {
    assertTarget(target)
    this.#target = { host: target.host, port: target.port }
  }

  get connections(): readonly ProxyConnection[] {
    return [...this.#connections]
  }

  get acceptedCount(): number {
    return this.#acceptedCount
  }

  get refusedCount(): number {
    return this.#refusedCount
  }

  /** Takes a connection that the listener accepted. */
  accept(client: Socket): void {
    if (this.#resetsNewConnections) {
      this.#refusedCount++
      resetSocket(client)
      return
    }
    const broker = connect({ ...this.#target, allowHalfOpen: true, noDelay: true })
    this.#acceptedCount++
    const { clock, bufferBytes } = this.#options
    const connection = new ProxiedConnection({ id: this.#acceptedCount, client, broker, clock, bufferBytes })
    this.#connections.add(connection)
    void connection.closed.then(() => {
      this.#connections.delete(connection)
      this.#waiting.check()
    })
    connection.setFaults('toBroker', this.#faults.toBroker)
    connection.setFaults('toClient', this.#faults.toClient)
    this.#waiting.check()
  }

  setFaults(direction: FlowDirection, faults: ByteFaults, options: SetFaultsOptions = {}): void {
    assertDirection(direction)
    assertByteFaults('faults', faults)
    assertFields('options', options, ['connections'])
    const { connections = 'all' } = options
    const known = ['all', 'open', 'new']
    if (!known.includes(connections)) throw InvalidArgumentError.unknownValue('connections', connections, known)
    if (connections !== 'open') this.#faults[direction] = faults
    if (connections === 'new') return
    for (const connection of this.#connections) connection.setFaults(direction, faults)
  }

  clearFaults(): void {
    this.setFaults('toBroker', {})
    this.setFaults('toClient', {})
  }

  cutConnections(manner: CutManner = 'reset'): void {
    assertCutManner('manner', manner)
    for (const connection of this.#connections) connection.cut(manner)
  }

  async refuseConnections(manner: RefusalManner): Promise<void> {
    const known = ['reset', 'not-listening']
    if (!known.includes(manner)) throw InvalidArgumentError.unknownValue('manner', manner, known)
    this.#assertNotClosed()
    this.#resetsNewConnections = manner === 'reset'
    await (manner === 'reset' ? this.#listener.start() : this.#listener.stop())
  }

  async acceptConnections(): Promise<void> {
    this.#assertNotClosed()
    this.#resetsNewConnections = false
    await this.#listener.start()
  }

  async waitForConnections(count: number, options?: WaitOptions): Promise<void> {
    assertCount('count', count)
    const isMet = () => this.#connections.size >= count
    await this.#waiting.until({ failure: `${count} connections were not open`, isMet, found: this.#found }, options)
  }

  async waitForAccepted(count: number, options?: WaitOptions): Promise<void> {
    assertCount('count', count)
    const isMet = () => this.#acceptedCount >= count
    await this.#waiting.until({ failure: `${count} connections were not accepted`, isMet, found: this.#found }, options)
  }

  async waitForNoConnections(options?: WaitOptions): Promise<void> {
    const isMet = () => this.#connections.size === 0
    await this.#waiting.until({ failure: 'connections did not all close', isMet, found: this.#found }, options)
  }

  close(): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  async #close(): Promise<void> {
    const closed = [...this.#connections].map(connection => connection.closed)
    for (const connection of this.#connections) connection.cut('reset')
    await Promise.all([this.#listener.close(), ...closed])
    this.#waiting.close()
  }

  readonly #found = () => `${this.#connections.size} open, ${this.#acceptedCount} accepted`

  #assertNotClosed(): void {
    if (this.#closing === undefined) return
    throw new InvalidStateError(`the proxy on port ${this.address.port} is closed: create another`)
  }
}

import { ApiKey, KafkaError, negotiateVersion, TimeoutError, type WireFormatError } from '@k/protocol'
import { SaslAuthenticateRequest } from '@k/protocol/messages/sasl-authenticate-request'
import { AuthenticationError } from '../authentication-error.ts'
import type { ClockTimer } from '../clock.ts'
import { ConnectionError, type ConnectionPhase } from '../connection-error.ts'
import {
  type ConnectionCloseEvent,
  type ConnectionOpenEvent,
  connectionCloseChannel,
  connectionOpenChannel,
} from '../diagnostics.ts'
import { onAbort } from '../retry/abort-listener.ts'
import type { SaslMechanism } from '../sasl/sasl-mechanism.ts'
import type { BrokerAddress, ByteChannel } from '../transport/transport.ts'
import { type BrokerVersions, exchangeApiVersions } from './api-versions-exchange.ts'
import type { ResolvedConnectionOptions } from './connection-options.ts'
import { FrameReceiver } from './frame-receiver.ts'
import { type Api, PendingRequest } from './pending-request.ts'
import { RequestStream } from './request-stream.ts'
import { type AuthenticatedSession, authenticate } from './sasl-authentication.ts'

/** What a broker may send before it is known who it is. */
const largestFrameBefore = 65_536
/** When in the life of a session it is authenticated again: between these parts of it, so that connections do not do so at once (KIP-368). */
const [earliestRenewal, latestRenewal] = [0.85, 0.95]

/** The life of a connection: how it comes about, is authenticated again, and ends. Everybody who waits for it is told once. */
export class BrokerSession {
  /** Where the broker listens. */
  readonly address: BrokerAddress
  /** The broker for messages: `127.0.0.1:9092`. */
  readonly broker: string
  /** What is sent and received. */
  readonly stream: RequestStream
  /** Resolves when it has ended: with the reason, or with nothing when it was closed. */
  readonly closed: Promise<Error | undefined>

  readonly #options: ResolvedConnectionOptions
  readonly #receiver: FrameReceiver
  readonly #abort = new AbortController()
  #versions: BrokerVersions = { apis: new Map(), features: undefined }
  readonly #startedAt: number
  #channel: ByteChannel | undefined
  #phase: ConnectionPhase = 'connect'
  #hasEnded = false
  #failure: Error | undefined
  #announceEnd!: (failure: Error | undefined) => void
  #renewal: ClockTimer | undefined
  #renewalLimit: ClockTimer | undefined
  #expiresAt = Number.POSITIVE_INFINITY

  /**
   * Prepares a session.
   *
   * @param address Where the broker listens.
   * @param options How to connect.
   */
  constructor(address: BrokerAddress, options: ResolvedConnectionOptions) {
    this.address = address
    this.broker = `${address.host}:${address.port}`
    this.#options = options
    this.#startedAt = options.clock.now()
    this.closed = new Promise(resolve => {
      this.#announceEnd = resolve
    })
    const {
      clientId,
      clock,
      highPriorityChannelCapacity: high,
      maxInFlightRequests,
      normalPriorityChannelCapacity: normal,
    } = options
    this.stream = new RequestStream({
      broker: this.broker,
      capacities: { high, normal },
      clientId,
      clock,
      maxInFlightRequests,
      timedOut: request => this.#timedOut(request),
      unwritable: cause => this.#end(this.#unwritable(cause)),
      outOfTurn: (correlationId, expected) => this.#end(this.#outOfTurn(correlationId, expected)),
    })
    this.#receiver = new FrameReceiver(Math.min(largestFrameBefore, options.responseMaxBytes), {
      frame: frame => this.stream.receive(frame),
      invalid: error => this.#end(this.#invalidFrame(error)),
      ended: error => this.#end(this.#endedBy(error)),
    })
  }

  /** Whether requests can be sent. */
  get isOpen(): boolean {
    return this.#phase === 'open' && !this.#hasEnded && this.#options.clock.now() < this.#expiresAt
  }

  /** Why it has ended. */
  get failure(): Error | undefined {
    return this.#failure
  }

  /** What the broker said of itself. */
  get versions(): BrokerVersions {
    return this.#versions
  }

  /**
   * Connects.
   *
   * @throws What {@link BrokerConnection.connect} does.
   */
  async run(signal: AbortSignal | undefined): Promise<void> {
    const { clock, socketConnectionSetupTimeoutMs } = this.#options
    const timer = clock.after(socketConnectionSetupTimeoutMs, () => {
      // Behind what has been read: an answer that came while the event loop was busy is not late.
      setImmediate(() => {
        if (this.#phase !== 'open')
          this.#end(this.#setupTimeout(`connecting to ${this.broker} did not end (${this.#phase})`))
      })
    })
    const stopListening = signal && onAbort(signal, () => this.#end(signal.reason))
    try {
      // A mechanism that does not heed its signal must not keep the caller beyond the end.
      await Promise.race([this.#connect(), this.closed])
      if (this.#hasEnded) throw this.#failure
    } catch (error) {
      this.#end(error)
      throw this.#failure ?? error
    } finally {
      timer.cancel()
      stopListening?.()
    }
  }

  /** Ends it; requests that were not answered fail. */
  close(): void {
    this.#end(undefined)
  }

  async #connect(): Promise<void> {
    const { clientSoftware, responseMaxBytes, sasl, transport } = this.#options
    this.#channel = await this.#orEnd(transport.dial(this.address, this.#receiver, this.#abort.signal))
    this.#phase = 'negotiate'
    this.stream.open(this.#channel)
    this.#versions = await exchangeApiVersions(this.#sendFirst, clientSoftware, this.broker)
    if (sasl !== undefined) {
      this.#phase = 'authenticate'
      await this.#authenticate(sasl)
    }
    if (this.#hasEnded) throw this.#failure
    this.#phase = 'open'
    this.#announceOpen()
    this.#receiver.maximumBytes = responseMaxBytes
    this.stream.release()
  }

  /** Waits for something, but not beyond the end. A channel that comes too late is closed. */
  async #orEnd(dialled: Promise<ByteChannel>): Promise<ByteChannel> {
    const ended = this.closed.then(() => undefined)
    const channel = await Promise.race([dialled, ended])
    if (channel !== undefined && !this.#hasEnded) return channel
    dialled.then(late => late.close()).catch(() => {})
    throw this.#failure
  }

  readonly #sendFirst = <Request, Response>(api: Api<Request, Response>, body: Request, version: number) => {
    if (this.#hasEnded) return Promise.reject(this.#failure)
    const request = new PendingRequest({
      api: api as Api<unknown, unknown>,
      body,
      version,
      priority: 'high',
      timeoutMs: this.#options.requestTimeoutMs,
      hasResponse: true,
    })
    this.stream.addFirst(request)
    return request.promise as Promise<Response>
  }

  async #authenticate(mechanism: SaslMechanism): Promise<void> {
    const { clock } = this.#options
    const { latestStableVersion, maxVersion, minVersion } = SaslAuthenticateRequest
    const api = { name: 'SaslAuthenticate', minVersion, maxVersion, latestStableVersion }
    const startedAt = clock.now()
    const session = await authenticate({
      sendFirst: this.#sendFirst,
      authenticateVersion: negotiateVersion(api, this.#versions.apis.get(ApiKey.SaslAuthenticate)),
      mechanism,
      context: { address: this.address, signal: this.#abort.signal, wallTime: clock.wallTime() },
    })
    this.#scheduleRenewal(mechanism, session, startedAt)
  }

  /** The broker ends a session at its lifetime; when it has none but the credentials have, they are renewed as well. */
  #scheduleRenewal(mechanism: SaslMechanism, session: AuthenticatedSession, startedAt: number): void {
    const { clock, random } = this.#options
    const untilExpiry =
      session.expiresAt === undefined ? Number.POSITIVE_INFINITY : session.expiresAt - clock.wallTime()
    const lifetimeMs = session.lifetimeMs > 0 ? session.lifetimeMs : untilExpiry
    if (lifetimeMs === Number.POSITIVE_INFINITY || this.#hasEnded) return
    // Brokers count from when they answered, which is later.
    this.#expiresAt = session.lifetimeMs > 0 ? startedAt + lifetimeMs : Number.POSITIVE_INFINITY
    const part = earliestRenewal + (latestRenewal - earliestRenewal) * random()
    this.#renewal = clock.after(startedAt + lifetimeMs * part - clock.now(), () => void this.#renew(mechanism))
    this.#renewal.unref()
  }

  /** Authenticates again (KIP-368): other requests wait, those that were sent before are answered before. */
  async #renew(mechanism: SaslMechanism): Promise<void> {
    this.stream.hold()
    this.#limitRenewal(this.#options.socketConnectionSetupTimeoutMs)
    try {
      await this.#authenticate(mechanism)
      this.stream.release()
    } catch (error) {
      this.#end(error)
    } finally {
      this.#renewalLimit?.cancel()
    }
  }

  /** So that a mechanism which waits for a token does not hold all requests for ever. What the broker asks to wait for does not count. */
  #limitRenewal(delayMs: number): void {
    const { clock, socketConnectionSetupTimeoutMs } = this.#options
    this.#renewalLimit = clock.after(delayMs, () => {
      const { mutedMs } = this.stream
      if (mutedMs > 0) this.#limitRenewal(mutedMs + socketConnectionSetupTimeoutMs)
      else this.#end(this.#setupTimeout(`authenticating with ${this.broker} again did not end`))
    })
  }

  #announceOpen(): void {
    if (!connectionOpenChannel.hasSubscribers) return
    const event: ConnectionOpenEvent = { broker: this.broker, durationMs: this.#options.clock.now() - this.#startedAt }
    connectionOpenChannel.publish(event)
  }

  /** Ends everything, once: those who wait for a response are told whether the broker may have their request. */
  #end(reason: unknown): void {
    if (this.#hasEnded) return
    this.#hasEnded = true
    this.#failure = reason as Error | undefined
    this.#abort.abort(reason)
    this.#renewal?.cancel()
    this.#renewalLimit?.cancel()
    this.#channel?.close()
    const { sent, unsent } = this.stream.stop()
    for (const request of sent) request.reject(this.#failed(request, true))
    for (const request of unsent) request.reject(this.#failed(request, false))
    if (connectionCloseChannel.hasSubscribers) {
      const event: ConnectionCloseEvent = { broker: this.broker, error: this.#failure }
      connectionCloseChannel.publish(event)
    }
    this.#announceEnd(this.#failure)
  }

  /** What the caller of a request is told. While connecting it is the reason itself; nobody but this session has sent anything. */
  #failed(request: PendingRequest, wasSent: boolean): unknown {
    if (this.#phase !== 'open' && this.#failure !== undefined) return this.#failure
    const what = wasSent ? 'was not answered' : 'was not sent'
    const why = this.#failure === undefined ? 'it was closed' : 'it has ended'
    const message = `${request.name} to ${this.broker} ${what}: ${why}; send it again on another connection`
    const context = { broker: this.broker, api: request.name }
    return new ConnectionError(message, { phase: 'open', wasSent, cause: this.#failure, context })
  }

  #timedOut(request: PendingRequest): void {
    const context = { broker: this.broker, api: request.name }
    const operation = `${request.name} to ${this.broker} was not answered`
    const error = new TimeoutError(operation, { limitMs: request.timeoutMs, option: 'requestTimeoutMs', context })
    request.reject(error)
    this.#end(error)
  }

  #setupTimeout(operation: string): TimeoutError {
    return new TimeoutError(operation, {
      limitMs: this.#options.socketConnectionSetupTimeoutMs,
      option: 'socketConnectionSetupTimeoutMs',
      context: { broker: this.broker },
    })
  }

  #outOfTurn(correlationId: number, expected: PendingRequest | undefined): ConnectionError {
    const due =
      expected === undefined ? 'no response was due' : `that to ${expected.name} has ${expected.correlationId}`
    const message = `${this.broker} sent a response with the correlation id ${correlationId}, and ${due}; what follows cannot be told apart`
    return new ConnectionError(message, { phase: this.#phase, context: { broker: this.broker } })
  }

  #invalidFrame(cause: WireFormatError): ConnectionError {
    return new ConnectionError(`${this.broker} sent what is not a response: ${cause.message}`, {
      phase: this.#phase,
      cause,
      context: { broker: this.broker },
    })
  }

  #unwritable(cause: unknown): ConnectionError {
    const message = `the transport could not write to ${this.broker}; how much it wrote cannot be told`
    return new ConnectionError(message, { phase: this.#phase, cause, context: { broker: this.broker } })
  }

  #endedBy(error: Error | undefined): Error {
    if (error instanceof AuthenticationError) return error
    const where = this.#receiver.isWithinFrame ? ' within a response' : ''
    const message = `${this.broker} ended the connection${where}${this.#hint()}`
    const reason = KafkaError.isInstance(error) ? { cause: error } : {}
    return new ConnectionError(message, { phase: this.#phase, context: { broker: this.broker }, ...reason })
  }

  /** What an end before the first response often means. */
  #hint(): string {
    const { sasl } = this.#options
    if (this.#phase === 'negotiate') return ' before it answered; its listener may ask for TLS or SASL'
    if (this.#phase === 'authenticate') return `; it may not accept the credentials of ${sasl?.name}`
    return ''
  }
}

import { decodeResponse, encodeRequest } from '@k/protocol'
import type { Clock, ClockTimer } from '../clock.ts'
import { type RequestEndEvent, requestEndChannel } from '../diagnostics.ts'
import type { ByteChannel } from '../transport/transport.ts'
import { InFlightRequests } from './in-flight-requests.ts'
import type { PendingRequest } from './pending-request.ts'
import { withSmallPiecesJoined } from './piece-joining.ts'
import { type ChannelCapacities, RequestChannels } from './request-channels.ts'
import { throttleTimeOf } from './throttled-versions.ts'

/** In-flight requests that only those of high priority may be: long ones must not keep a heartbeat from being written. */
const reservedForHigh = 2
/** Requests in a row after which other work of the event loop has its turn. */
const longestBurst = 64
/** A write that has so many bytes is not made larger: what comes with high priority is never behind more than that and one request. */
const sharedWriteBytes = 16_384
const largestCorrelationId = 0x7fffffff

/** What a connection needs. */
export interface RequestStreamOptions {
  /** The broker for messages: `127.0.0.1:9092`. */
  readonly broker: string
  /** How many requests wait in each channel before callers do. */
  readonly capacities: ChannelCapacities
  /** The most requests that are written and not answered. */
  readonly maxInFlightRequests: number
  /** The name of the client. */
  readonly clientId: string | null
  /** The time. */
  readonly clock: Clock
  /** A request was not answered in time. */
  readonly timedOut: (request: PendingRequest) => void
  /** The channel threw instead of writing. */
  readonly unwritable: (error: unknown) => void
  /** A response answers no request, or not the one whose turn it is. */
  readonly outOfTurn: (correlationId: number, expected: PendingRequest | undefined) => void
}

/** What a connection has done. */
export interface RequestStreamStats {
  /** Requests written that had high priority. */
  readonly highPriorityCount: number
  /** Requests written that had normal priority. */
  readonly normalPriorityCount: number
  /** Requests of high priority that were written while one of normal priority waited. */
  readonly bypassCount: number
  /** Requests in the channel for high priority. */
  readonly highPriorityQueued: number
  /** Requests in the channel for normal priority. */
  readonly normalPriorityQueued: number
  /** Requests that wait because their channel is full. */
  readonly waitingForRoom: number
  /** Requests that were written and not answered. */
  readonly inFlight: number
  /** Bytes handed to the operating system. */
  readonly bytesSent: number
  /** Bytes of frames that were read. */
  readonly bytesReceived: number
  /** For how long the broker has asked to send nothing, in milliseconds; what was asked twice for the same time counts once. */
  readonly throttledMs: number
}

/**
 * Writes requests one at a time, in the order of their priority, and gives the responses to those who wait for them. The next request is chosen
 * when the operating system has taken the one before: what comes meanwhile with high priority goes next.
 */
export class RequestStream {
  readonly #options: RequestStreamOptions
  readonly #clock: Clock
  readonly #channels: RequestChannels<PendingRequest>
  readonly #inFlight = new InFlightRequests()
  /** Requests of the connection's own that nothing may come between. */
  readonly #first: PendingRequest[] = []
  #channel: ByteChannel | undefined
  /** The requests of the write under way that have no response. */
  readonly #unanswered: PendingRequest[] = []
  #isWriting = false
  #isFilling = false
  #isHeld = true
  #isStopped = false
  #burst = 0
  #lastCorrelationId = -1
  #mutedUntil = Number.NEGATIVE_INFINITY
  #unmuteTimer: ClockTimer | undefined
  #deadlineTimer: ClockTimer | undefined
  #checkedAt = Number.POSITIVE_INFINITY
  #bytesSent = 0
  #bytesReceived = 0
  #throttledMs = 0
  #idle: (() => void) | undefined
  #lastActiveAt: number

  /** Begins held, and without a channel. */
  constructor(options: RequestStreamOptions) {
    this.#options = options
    this.#clock = options.clock
    this.#channels = new RequestChannels(options.capacities)
    this.#lastActiveAt = options.clock.now()
  }

  /** When a request was last written or a response last read, by the clock. */
  get lastActiveAt(): number {
    return this.#lastActiveAt
  }

  /** Whether nothing is queued, being written or in flight. */
  get isIdle(): boolean {
    return this.#channels.length + this.#first.length + this.#inFlight.length === 0 && !this.#isWriting
  }

  /** For how many milliseconds the broker still asks to send nothing. */
  get mutedMs(): number {
    return Math.max(0, this.#mutedUntil - this.#clock.now())
  }

  /** What it has done. */
  get stats(): RequestStreamStats {
    const channels = this.#channels
    return {
      highPriorityCount: channels.highPriorityCount,
      normalPriorityCount: channels.normalPriorityCount,
      bypassCount: channels.bypassCount,
      highPriorityQueued: channels.queued('high'),
      normalPriorityQueued: channels.queued('normal'),
      waitingForRoom: channels.waiting('high') + channels.waiting('normal'),
      inFlight: this.#inFlight.length,
      bytesSent: this.#bytesSent,
      bytesReceived: this.#bytesReceived,
      throttledMs: this.#throttledMs,
    }
  }

  /** Writes to a channel from now on. */
  open(channel: ByteChannel): void {
    this.#channel = channel
    this.#fill()
  }

  /** Adds a request behind those of its priority. */
  add(request: PendingRequest): void {
    this.#channels.add(request, request.priority)
    this.#fill()
  }

  /** Adds a request before all others; it is written even while the stream is held. */
  addFirst(request: PendingRequest): void {
    this.#first.push(request)
    this.#fill()
  }

  /** Lets a request go whose caller has given up: it is not written if it was not, else its response is not waited for. */
  abandon(request: PendingRequest): void {
    if (this.#channels.remove(request, request.priority)) this.#fill()
  }

  /** Writes only what was added first until {@link release}. */
  hold(): void {
    this.#isHeld = true
  }

  /** Writes all requests again. */
  release(): void {
    this.#isHeld = false
    this.#fill()
  }

  /** Resolves when everything has been answered. */
  async whenIdle(): Promise<void> {
    if (this.isIdle) return
    await new Promise<void>(resolve => {
      this.#idle = resolve
    })
  }

  /** Writes and reads nothing more. Gives the requests that have not been answered: those that were handed over, and the others. */
  stop(): { readonly sent: PendingRequest[]; readonly unsent: PendingRequest[] } {
    this.#isStopped = true
    this.#unmuteTimer?.cancel()
    this.#deadlineTimer?.cancel()
    this.#isWriting = false
    const requests = {
      sent: [...this.#unanswered.splice(0), ...this.#inFlight.drain()],
      unsent: [...this.#first.splice(0), ...this.#channels.drain()],
    }
    this.#idle?.()
    return requests
  }

  /** Takes a frame that was read. */
  receive(frame: Uint8Array): void {
    if (this.#isStopped) return
    this.#bytesReceived += frame.length
    this.#lastActiveAt = this.#clock.now()
    const correlationId = correlationIdOf(frame)
    const request = this.#inFlight.first
    if (request === undefined || request.correlationId !== correlationId) {
      this.#options.outOfTurn(correlationId, request)
      return
    }
    this.#inFlight.shift()
    this.#answer(request, frame)
    this.#fill()
  }

  #answer(request: PendingRequest, frame: Uint8Array): void {
    const { api, version } = request
    try {
      const response = decodeResponse(api.response, frame, version)
      const throttleTimeMs = throttleTimeOf(api.response.apiKey ?? -1, version, response)
      this.#throttle(throttleTimeMs)
      if (requestEndChannel.hasSubscribers) this.#publish(request, throttleTimeMs)
      request.resolve(response)
    } catch (error) {
      // The frame was whole, so that the next one is where it should be.
      request.reject(error)
    }
  }

  #publish({ correlationId, name: api, version, writtenAt }: PendingRequest, throttleTimeMs: number): void {
    const { broker } = this.#options
    const durationMs = this.#clock.now() - writtenAt
    const event: RequestEndEvent = { broker, api, version, correlationId, durationMs, throttleTimeMs }
    requestEndChannel.publish(event)
  }

  /** Writes nothing for a time. A shorter time does not end a longer one (KIP-219). */
  #throttle(milliseconds: number): void {
    if (milliseconds === 0) return
    const now = this.#clock.now()
    const until = now + milliseconds
    const more = this.#mutedUntil > now ? until - this.#mutedUntil : milliseconds
    if (more <= 0) return
    this.#mutedUntil = until
    this.#throttledMs += more
    // The broker does not read from the connection either: what it has been sent already waits there.
    this.#inFlight.postpone(more)
    for (const request of this.#unanswered) request.deadline += more
  }

  /** Writes the next request if nothing keeps it from being written. */
  #fill(): void {
    // A channel may accept at once, which must not go deeper and deeper.
    if (this.#isFilling) return
    this.#isFilling = true
    while (this.#mayWrite() && this.#writeNext());
    this.#isFilling = false
    // Here, as requests also end without a response: given up in the queue, or not to be encoded.
    this.#checkIdle()
  }

  #mayWrite(): boolean {
    if (this.#isStopped || this.#channel === undefined || this.#isWriting) return false
    if (this.#burst >= longestBurst) {
      if (this.#burst === longestBurst) this.#takeBreath()
      return false
    }
    return !this.#isMuted()
  }

  /** Lets timers and responses have their turn. */
  #takeBreath(): void {
    this.#burst++
    setImmediate(() => {
      this.#burst = 0
      this.#fill()
    })
  }

  #isMuted(): boolean {
    const remaining = this.#mutedUntil - this.#clock.now()
    if (remaining <= 0) return false
    this.#unmuteTimer ??= this.#clock.after(remaining, () => {
      this.#unmuteTimer = undefined
      this.#fill()
    })
    return true
  }

  /** Writes the requests whose turn it is, small ones together; `false` when there is none. */
  #writeNext(): boolean {
    const pieces: Uint8Array[] = []
    let bytes = 0
    while (bytes < sharedWriteBytes && this.#burst < longestBurst) {
      const taken = this.#takeEncoded()
      if (taken === undefined) break
      for (const piece of taken) {
        bytes += piece.length
        pieces.push(piece)
      }
      this.#burst++
    }
    if (bytes === 0) return false
    this.#isWriting = true
    this.#bytesSent += bytes
    try {
      this.#channel?.write(withSmallPiecesJoined(pieces), this.#accepted)
    } catch (error) {
      this.#options.unwritable(error)
    }
    return true
  }

  /** The pieces of the request whose turn it is, which counts as written from then on. */
  #takeEncoded(): Uint8Array[] | undefined {
    for (;;) {
      const own = this.#first.shift()
      const request = own ?? this.#takeNext()
      if (request === undefined) return undefined
      const pieces = request.isSettled ? undefined : this.#encode(request)
      if (pieces === undefined) continue
      if (own === undefined) this.#channels.written(request.priority)
      this.#lastActiveAt = request.writtenAt = this.#clock.now()
      request.deadline = request.writtenAt + request.timeoutMs
      this.#watch(request.deadline)
      if (request.hasResponse) this.#inFlight.push(request)
      else this.#unanswered.push(request)
      return pieces
    }
  }

  #takeNext(): PendingRequest | undefined {
    if (this.#isHeld) return undefined
    const { maxInFlightRequests } = this.#options
    const { length } = this.#inFlight
    return this.#channels.take({
      high: length < maxInFlightRequests,
      normal: length < Math.max(1, maxInFlightRequests - reservedForHigh),
    })
  }

  #encode(request: PendingRequest): Uint8Array[] | undefined {
    const { api, body, version } = request
    const { clientId } = this.#options
    const correlationId = this.#lastCorrelationId === largestCorrelationId ? 0 : this.#lastCorrelationId + 1
    try {
      const pieces = encodeRequest(api.request, body, { version, correlationId, clientId })
      request.correlationId = this.#lastCorrelationId = correlationId
      return pieces
    } catch (error) {
      request.reject(error)
      return undefined
    }
  }

  /** One for all writes, as there is one at a time. */
  readonly #accepted = (): void => {
    if (this.#isStopped) return
    this.#isWriting = false
    for (const request of this.#unanswered.splice(0)) request.resolve(undefined)
    this.#fill()
  }

  /** Sees to it that a deadline is noticed: one timer for all requests, set anew only for an earlier one. */
  #watch(deadline: number): void {
    if (deadline >= this.#checkedAt) return
    this.#deadlineTimer?.cancel()
    this.#checkedAt = deadline
    // Behind what has been read: a response that came while the event loop was busy is not late.
    const check = () => void setImmediate(() => this.#checkDeadlines())
    this.#deadlineTimer = this.#clock.after(deadline - this.#clock.now(), check)
  }

  #checkDeadlines(): void {
    if (this.#isStopped) return
    this.#checkedAt = Number.POSITIVE_INFINITY
    const now = this.#clock.now()
    const late = this.#inFlight.overdue(now)[0] ?? this.#unanswered.find(({ deadline }) => deadline <= now)
    if (late !== undefined) {
      this.#options.timedOut(late)
      return
    }
    const next = Math.min(this.#inFlight.earliestDeadline, ...this.#unanswered.map(({ deadline }) => deadline))
    if (next < Number.POSITIVE_INFINITY) this.#watch(next)
  }

  #checkIdle(): void {
    if (!this.isIdle) return
    const idle = this.#idle
    this.#idle = undefined
    idle?.()
  }
}

/** The first four bytes, read as here they are read for every response; -1, which no request has, when there are fewer. */
function correlationIdOf(frame: Uint8Array): number {
  if (frame.length < 4) return -1
  const at = (index: number) => frame[index] as number
  return (at(0) << 24) | (at(1) << 16) | (at(2) << 8) | at(3)
}

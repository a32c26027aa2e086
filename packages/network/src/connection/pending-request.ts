import type { MessageCodec } from '@k/protocol'
import { onAbort } from '../retry/abort-listener.ts'
import type { RequestPriority } from './request-priority.ts'

/** The two messages of an API. */
export interface Api<Request, Response> {
  /** The codec of what is sent. */
  readonly request: MessageCodec<Request>
  /** The codec of what comes back. */
  readonly response: MessageCodec<Response>
}

/** What a {@link PendingRequest} is made of. */
export interface PendingRequestOptions {
  /** The messages of its API. */
  readonly api: Api<unknown, unknown>
  /** What is sent. */
  readonly body: unknown
  /** The version that it is sent in. */
  readonly version: number
  /** The channel that it goes through. */
  readonly priority: RequestPriority
  /** For how long it may wait for its response, from when it is written. */
  readonly timeoutMs: number
  /** Whether the broker answers it; a Produce request with `acks` 0 is not answered. */
  readonly hasResponse: boolean
}

/** A request that a connection was given and has not been done with. Its caller is answered once. */
export class PendingRequest implements PendingRequestOptions {
  readonly api: Api<unknown, unknown>
  readonly body: unknown
  readonly version: number
  readonly priority: RequestPriority
  readonly timeoutMs: number
  readonly hasResponse: boolean
  /** What its caller waits for. */
  readonly promise: Promise<unknown>

  /** The number that its response will carry; given to it when it is written. */
  correlationId: number = -1
  /** When it was written, by the clock. */
  writtenAt: number = Number.NaN
  /** When it must have been answered, by the clock; moved by a broker that asks to wait. */
  deadline: number = Number.POSITIVE_INFINITY
  /** Whether its caller has been answered. */
  isSettled: boolean = false

  #resolve!: (response: unknown) => void
  #reject!: (error: unknown) => void
  #stopListening: (() => void) | undefined

  /**
   * Makes the request.
   *
   * @param options What it is made of.
   */
  constructor(options: PendingRequestOptions) {
    this.api = options.api
    this.body = options.body
    this.version = options.version
    this.priority = options.priority
    this.timeoutMs = options.timeoutMs
    this.hasResponse = options.hasResponse
    this.promise = new Promise((resolve, reject) => {
      this.#resolve = resolve
      this.#reject = reject
    })
  }

  /** The name of its API: `Produce`. */
  get name(): string {
    return this.api.request.name.replace(/Request$/, '')
  }

  /**
   * Gives its caller up as soon as a signal says so.
   *
   * @param signal The signal, which has not been aborted yet.
   * @param aborted Called then, after the caller was answered.
   */
  abortWith(signal: AbortSignal, aborted: () => void): void {
    const listener = () => {
      this.reject(signal.reason)
      aborted()
    }
    this.#stopListening = onAbort(signal, listener)
  }

  /** Answers the caller; nothing happens when that was done. */
  resolve(response: unknown): void {
    if (this.#settle()) this.#resolve(response)
  }

  /** Answers the caller with an error; nothing happens when that was done. */
  reject(error: unknown): void {
    if (this.#settle()) this.#reject(error)
  }

  #settle(): boolean {
    if (this.isSettled) return false
    this.isSettled = true
    this.#stopListening?.()
    this.#stopListening = undefined
    return true
  }
}

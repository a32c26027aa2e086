import { KafkaError, type KafkaErrorOptions } from '@k/protocol'

/** What a connection was doing when it failed. */
export type ConnectionPhase = 'resolve' | 'connect' | 'tls' | 'authenticate' | 'negotiate' | 'open' | 'closed'

/** What a {@link ConnectionError} is given besides its message. */
export interface ConnectionErrorOptions extends KafkaErrorOptions {
  /** What the connection was doing. */
  readonly phase: ConnectionPhase
  /** Whether the request was handed to the operating system, so that the broker may have done what it asks. Default: `false`. */
  readonly wasSent?: boolean
}

/**
 * A connection could not be made, or ended before the answer came. Retriable, as another attempt or another broker may do: whether to repeat a
 * request that `wasSent` is for the caller to decide.
 */
export class ConnectionError extends KafkaError {
  static override readonly kind: string = 'Connection'
  override readonly retriable: boolean = true

  /** What the connection was doing. */
  readonly phase: ConnectionPhase
  /** Whether the request was handed to the operating system, so that the broker may have done what it asks. */
  readonly wasSent: boolean

  /**
   * Makes the error for one connection.
   *
   * @param message What failed, for which address, and the way out.
   * @param options What the connection was doing, the cause and the context.
   */
  constructor(message: string, options: ConnectionErrorOptions) {
    super(message, options)
    this.phase = options.phase
    this.wasSent = options.wasSent ?? false
  }
}

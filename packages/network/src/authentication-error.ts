import { ConnectionError, type ConnectionErrorOptions } from './connection-error.ts'

/** What an {@link AuthenticationError} is given besides its message. */
export interface AuthenticationErrorOptions extends Omit<ConnectionErrorOptions, 'phase' | 'wasSent'> {
  /** The SASL mechanism, or `TLS` for a certificate that was not accepted. */
  readonly mechanism: string
}

/**
 * One side did not accept who the other says that it is. Not retriable: with the same credentials the answer is the same. The message never has
 * a secret in it (Java: `SaslAuthenticationException`, `SslAuthenticationException`).
 */
export class AuthenticationError extends ConnectionError {
  static override readonly kind: string = 'Authentication'
  override readonly retriable: boolean = false

  /** The SASL mechanism, or `TLS`. */
  readonly mechanism: string

  /**
   * Makes the error for one attempt.
   *
   * @param message What was not accepted, by whom, and the way out.
   * @param options The mechanism, the cause and the context.
   */
  constructor(message: string, options: AuthenticationErrorOptions) {
    super(message, { ...options, phase: options.mechanism === 'TLS' ? 'tls' : 'authenticate' })
    this.mechanism = options.mechanism
  }
}

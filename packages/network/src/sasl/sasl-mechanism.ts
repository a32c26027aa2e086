import type { BrokerAddress } from '../transport/transport.ts'

/** What an exchange is told of the connection that it authenticates. */
export interface SaslContext {
  /** The broker, by the name that the client knows it by. */
  readonly address: BrokerAddress
  /** Gives up: the limit for setting up the connection has passed, or it was closed. */
  readonly signal: AbortSignal
  /** Milliseconds since 1970: what tokens that expire are compared with. */
  readonly wallTime: number
}

/** One authentication of one connection. */
export interface SaslExchange {
  /** The client's first message. */
  first(): Uint8Array | Promise<Uint8Array>
  /**
   * The client's answer to a message of the broker; `undefined` when there is nothing more to say, having checked what there is to check of the
   * broker.
   *
   * @throws AuthenticationError when the broker does not prove who it is, or refuses.
   */
  next(challenge: Uint8Array): Uint8Array | undefined | Promise<Uint8Array | undefined>
  /** Until when the credentials that were used are valid, in milliseconds since 1970. Default: they do not expire. */
  expiresAt?(): number | undefined
}

/**
 * A SASL mechanism with its credentials. Implement it for one that is not here, such as GSSAPI or AWS_MSK_IAM: a connection asks for one exchange
 * for each authentication, and again before a session ends (KIP-368).
 */
export interface SaslMechanism {
  /** The name by which brokers know it: `SCRAM-SHA-512`. */
  readonly name: string
  /** Begins an authentication. */
  exchange(context: SaslContext): SaslExchange
}

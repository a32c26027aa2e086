import { checkCredential, checkOptionNames } from './credential-option.ts'
import type { SaslExchange, SaslMechanism } from './sasl-mechanism.ts'

/** What {@link plain} is given. */
export interface PlainOptions {
  /** Who to be known as (RFC 4616: authentication identity). */
  readonly username: string
  /** The password, sent as it is: use TLS. */
  readonly password: string
  /** Whom to act as (RFC 4616: authorization identity). Kafka's own brokers refuse any that is not the username. Default: none is sent. */
  readonly authorizationId?: string
}

const optionNames = ['username', 'password', 'authorizationId'] as const satisfies (keyof PlainOptions)[]

/**
 * The mechanism PLAIN (RFC 4616): the username and password, as they are. Only TLS keeps others from reading them, and only TLS says who the broker
 * is.
 *
 * @param options The username and password.
 * @throws InvalidArgumentError when an option is not known, is missing, is empty or cannot be sent.
 */
export function plain(options: PlainOptions): SaslMechanism {
  checkOptionNames(options, 'options', optionNames)
  const { username, password, authorizationId } = options
  return new PlainMechanism({
    username: checkCredential(username, 'username'),
    password: checkCredential(password, 'password'),
    ...(authorizationId !== undefined && { authorizationId: checkCredential(authorizationId, 'authorizationId') }),
  })
}

class PlainMechanism implements SaslMechanism {
  readonly name = 'PLAIN'
  readonly #credentials: PlainOptions

  constructor(credentials: PlainOptions) {
    this.#credentials = credentials
  }

  exchange(): SaslExchange {
    const { username, password, authorizationId = '' } = this.#credentials
    return {
      // TextEncoder, not Buffer: a small Buffer would leave the password in the pool that all Buffers are cut from.
      first: () => new TextEncoder().encode(`${authorizationId}\0${username}\0${password}`),
      // The broker has nothing to prove: that it answered without an error code is all there is (Java ignores what it sends as well).
      next: () => undefined,
    }
  }
}

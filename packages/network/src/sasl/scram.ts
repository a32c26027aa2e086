import { InvalidArgumentError } from '@k/protocol'
import { checkCredential, checkOptionNames, kindOf } from './credential-option.ts'
import type { SaslContext, SaslExchange, SaslMechanism } from './sasl-mechanism.ts'
import { type ScramCredentials, ScramExchange } from './scram-exchange.ts'
import { SaltedPasswords, type ScramHash, scramSha256Hash, scramSha512Hash } from './scram-keys.ts'
import { saslNameOf } from './scram-message.ts'

/** What {@link scramSha256} and {@link scramSha512} are given. */
export interface ScramOptions {
  /** The user's name, or the id of a delegation token. Kafka's brokers refuse names with characters that are not in ASCII. */
  readonly username: string
  /** The password, or the HMAC of a delegation token in base64. It is never sent. */
  readonly password: string
  /** Whether these are of a delegation token (KIP-48; Java: `tokenauth`). Default: `false`. */
  readonly tokenAuth?: boolean
}

const optionNames = ['username', 'password', 'tokenAuth'] as const satisfies (keyof ScramOptions)[]

/**
 * The mechanism SCRAM-SHA-256 (RFC 5802, RFC 7677, KIP-84): each side proves that it knows the password and neither sends it. An authentication
 * fails with an AuthenticationError when the broker's proof is not right, when it asks for fewer than 4096 iterations or more than a million, and
 * when a message is malformed.
 *
 * @param options The username and password.
 * @throws InvalidArgumentError when an option is not known, is missing, is empty or cannot be sent.
 */
export function scramSha256(options: ScramOptions): SaslMechanism {
  return scram(scramSha256Hash, options)
}

/**
 * The mechanism SCRAM-SHA-512 (KIP-84): {@link scramSha256} with the longer hash.
 *
 * @param options The username and password.
 * @throws InvalidArgumentError when an option is not known, is missing, is empty or cannot be sent.
 */
export function scramSha512(options: ScramOptions): SaslMechanism {
  return scram(scramSha512Hash, options)
}

/**
 * SCRAM with a source of nonces of one's own, for the examples of the RFCs.
 *
 * @param hash The mechanism's hash.
 * @param options The username and password.
 * @param makeNonce Makes the nonce of an exchange. Default: 24 random bytes in base64.
 */
export function scram(hash: ScramHash, options: ScramOptions, makeNonce: () => string = randomNonce): SaslMechanism {
  checkOptionNames(options, 'options', optionNames)
  const { username, password, tokenAuth = false } = options
  if (typeof tokenAuth !== 'boolean') {
    throw new InvalidArgumentError('tokenAuth', `got ${kindOf(tokenAuth)}; must be true or false`)
  }
  const credentials = {
    hash,
    saslName: saslNameOf(checkCredential(username, 'username')),
    passwords: new SaltedPasswords(hash, checkCredential(password, 'password')),
    extensions: tokenAuth ? ',tokenauth=true' : '',
  }
  return new ScramMechanism(credentials, makeNonce)
}

class ScramMechanism implements SaslMechanism {
  readonly name: string
  readonly #credentials: ScramCredentials
  readonly #makeNonce: () => string

  constructor(credentials: ScramCredentials, makeNonce: () => string) {
    this.name = credentials.hash.mechanism
    this.#credentials = credentials
    this.#makeNonce = makeNonce
  }

  exchange(context: SaslContext): SaslExchange {
    return new ScramExchange(this.#credentials, context, this.#makeNonce())
  }
}

// 24 bytes are 192 bits, more than the 130 of Java's client, and base64 of them has no padding.
function randomNonce(): string {
  return btoa(String.fromCharCode(...globalThis.crypto.getRandomValues(new Uint8Array(24))))
}

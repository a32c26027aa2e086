import { InvalidStateError } from '@k/protocol'
import type { SaslContext, SaslExchange } from './sasl-mechanism.ts'
import { refusalOf, type SaslRefusal } from './sasl-refusal.ts'
import { type SaltedPasswords, type ScramHash, sameProof, scramProofs } from './scram-keys.ts'
import { gs2Header, readServerFinal, readServerFirst } from './scram-message.ts'

/** What an exchange of SCRAM is made from. */
export interface ScramCredentials {
  /** The mechanism's hash. */
  readonly hash: ScramHash
  /** The username, escaped. */
  readonly saslName: string
  /** The password. */
  readonly passwords: SaltedPasswords
  /** What follows the nonce of the client's first message: nothing, or a comma and extensions. */
  readonly extensions: string
}

type Step = 'first' | 'server-first' | 'server-final' | 'none'

/** One exchange of SCRAM (RFC 5802 §3), in the order of its methods. Follows Java's `ScramSaslClient`, and is stricter with what brokers send. */
export class ScramExchange implements SaslExchange {
  readonly #credentials: ScramCredentials
  readonly #nonce: string
  readonly #signal: AbortSignal
  readonly #refuse: SaslRefusal
  /** What comes next. `none` while a message is looked at and after a failure, so that nothing that follows one is taken for a success. */
  #step: Step = 'first'
  #brokerProof: Uint8Array = new Uint8Array()

  /**
   * Begins an exchange.
   *
   * @param credentials Whose.
   * @param context The connection.
   * @param nonce What makes the exchange unlike any other; printable ASCII without a comma.
   */
  constructor(credentials: ScramCredentials, context: SaslContext, nonce: string) {
    this.#credentials = credentials
    this.#nonce = nonce
    this.#signal = context.signal
    this.#refuse = refusalOf(credentials.hash.mechanism, context.address)
  }

  /** The username and the nonce (RFC 5802: `client-first-message`). */
  first(): Uint8Array {
    if (this.#take() !== 'first') throw new InvalidStateError('an exchange of SCRAM begins once; make one for each')
    this.#step = 'server-first'
    return new TextEncoder().encode(gs2Header + this.#firstBare())
  }

  /** The proof, in answer to the broker's first message; `undefined` when the broker's last message proves that it knows the password. */
  async next(challenge: Uint8Array): Promise<Uint8Array | undefined> {
    const step = this.#take()
    if (step === 'server-first') return this.#prove(challenge)
    if (step === 'server-final') return this.#verify(challenge)
    if (step === 'first')
      throw new InvalidStateError('the broker is asked for an answer before the first message is sent')
    throw this.#refuse('the broker sent a message where none is due')
  }

  #take(): Step {
    const step = this.#step
    this.#step = 'none'
    return step
  }

  #firstBare(): string {
    const { saslName, extensions } = this.#credentials
    return `n=${saslName},r=${this.#nonce}${extensions}`
  }

  async #prove(challenge: Uint8Array): Promise<Uint8Array> {
    const { hash, passwords } = this.#credentials
    const server = readServerFirst(challenge, this.#nonce, this.#refuse)
    const salted = await passwords.get(server.salt, server.iterations)
    this.#signal.throwIfAborted()
    const withoutProof = `c=${btoa(gs2Header)},r=${server.nonce}`
    const proofs = await scramProofs(hash, salted, `${this.#firstBare()},${server.text},${withoutProof}`)
    this.#brokerProof = proofs.broker
    this.#step = 'server-final'
    return new TextEncoder().encode(`${withoutProof},p=${Buffer.from(proofs.client).toString('base64')}`)
  }

  async #verify(challenge: Uint8Array): Promise<undefined> {
    const signature = readServerFinal(challenge, this.#refuse)
    if (!(await sameProof(signature, this.#brokerProof))) {
      throw this.#refuse('the broker did not prove that it knows the password: it may not be the broker it says it is')
    }
  }
}

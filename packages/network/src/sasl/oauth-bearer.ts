import { InvalidStateError, KafkaError } from '@k/protocol'
import { ConnectionError } from '../connection-error.ts'
import { describeAddress } from '../transport/broker-address.ts'
import { checkOptionNames } from './credential-option.ts'
import { type CheckedToken, checkToken, type OauthToken } from './oauth-token.ts'
import type { SaslContext, SaslExchange, SaslMechanism } from './sasl-mechanism.ts'
import { quoteBroker, refusalOf, type SaslRefusal } from './sasl-refusal.ts'

/**
 * Gives the token for one authentication. It is asked for each, so it should keep a token for as long as it is valid; and it should heed
 * `context.signal`. What it raises reaches who wanted the connection as the cause of a ConnectionError, which is retriable; an error of an `@k`
 * package, such as an AuthenticationError that is not, as it is.
 */
export type OauthTokenProvider = (context: SaslContext) => string | OauthToken | Promise<string | OauthToken>

/** What {@link oauthBearer} is given. */
export interface OauthBearerOptions {
  /** The token, or what gives one for each authentication. A string is the token's value. */
  readonly token: string | OauthToken | OauthTokenProvider
}

// A token that expires sooner is not sent: it could expire on the way, and the session would end as it began.
const minTokenLifetimeMs = 30_000

const optionNames = ['token'] as const satisfies (keyof OauthBearerOptions)[]
// U+0001 parts the pairs of a message, and alone is what a client says to a refusal (RFC 7628 §3.1, §3.2.3).
const separator = '\x01'

/**
 * The mechanism OAUTHBEARER (RFC 7628, KIP-255): a bearer token. Who reads it can use it, so use TLS.
 *
 * An authentication fails with an AuthenticationError when the token expires within 30 seconds or the broker refuses it, and with an
 * InvalidArgumentError when what a provider gave is not a token.
 *
 * @param options The token, or what gives one.
 * @throws InvalidArgumentError when an option is not known, or is neither a token that can be sent nor a function.
 */
export function oauthBearer(options: OauthBearerOptions): SaslMechanism {
  checkOptionNames(options, 'options', optionNames)
  const { token } = options
  return new OauthBearerMechanism(typeof token === 'function' ? token : checkToken(token, 'token'))
}

class OauthBearerMechanism implements SaslMechanism {
  readonly name = 'OAUTHBEARER'
  readonly #token: CheckedToken | OauthTokenProvider

  constructor(token: CheckedToken | OauthTokenProvider) {
    this.#token = token
  }

  exchange(context: SaslContext): SaslExchange {
    return new OauthBearerExchange(this.#token, context)
  }
}

class OauthBearerExchange implements SaslExchange {
  readonly #source: CheckedToken | OauthTokenProvider
  readonly #context: SaslContext
  readonly #refuse: SaslRefusal
  #token: CheckedToken | undefined
  #failure: Error | undefined

  constructor(source: CheckedToken | OauthTokenProvider, context: SaslContext) {
    this.#source = source
    this.#context = context
    this.#refuse = refusalOf('OAUTHBEARER', context.address)
  }

  /** The token and its extensions (RFC 7628 §3.1; Java: `OAuthBearerClientInitialResponse`). */
  async first(): Promise<Uint8Array> {
    const source = this.#source
    const token = typeof source === 'function' ? await askProvider(source, this.#context) : source
    this.#checkLifetime(token.expiresAt)
    this.#token = token
    const pairs = [['auth', `Bearer ${token.value}`], ...token.extensions].map(([name, value]) => `${name}=${value}`)
    return new TextEncoder().encode(`n,,${separator}${pairs.join(separator)}${separator}${separator}`)
  }

  next(challenge: Uint8Array): Uint8Array | undefined {
    if (this.#token === undefined)
      throw new InvalidStateError('the broker is asked for an answer before the token is sent')
    // The broker must fail the authentication now. Should it say that all is well instead, it is not.
    if (this.#failure !== undefined) throw this.#failure
    if (challenge.length === 0) return undefined
    this.#failure = this.#refuse(`the broker refused the token${reasonOf(challenge, this.#token.value)}`)
    return new TextEncoder().encode(separator)
  }

  expiresAt(): number | undefined {
    return this.#token?.expiresAt
  }

  #checkLifetime(expiresAt: number | undefined): void {
    if (expiresAt === undefined || expiresAt - this.#context.wallTime > minTokenLifetimeMs) return
    const seconds = Math.floor((expiresAt - this.#context.wallTime) / 1000)
    const when = seconds < 0 ? `expired ${-seconds} s ago` : `expires in ${seconds} s`
    throw this.#refuse(
      `the token ${when}; it must be valid for more than ${minTokenLifetimeMs / 1000} s: ` +
        (typeof this.#source === 'function' ? 'have the provider renew it earlier' : 'give a function that renews it'),
    )
  }
}

async function askProvider(provider: OauthTokenProvider, context: SaslContext): Promise<CheckedToken> {
  context.signal.throwIfAborted()
  let token: string | OauthToken
  try {
    token = await untilAborted(Promise.resolve(context).then(provider), context.signal)
  } catch (error) {
    context.signal.throwIfAborted()
    if (KafkaError.isInstance(error)) throw error
    const broker = describeAddress(context.address)
    throw new ConnectionError(`OAUTHBEARER with ${broker}: the provider of the token failed; its error is the cause`, {
      phase: 'authenticate',
      cause: error,
      context: { broker },
    })
  }
  return checkToken(token, 'token()')
}

/** Waits no longer than until the signal, for a provider that does not heed it. */
async function untilAborted<T>(result: Promise<T>, signal: AbortSignal): Promise<T> {
  let abort = (): void => {}
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(signal.reason)
    signal.addEventListener('abort', abort)
  })
  try {
    return await Promise.race([result, aborted])
  } finally {
    signal.removeEventListener('abort', abort)
  }
}

/** What the broker says of why, from its JSON (RFC 7628 §3.2.2); nothing when it is not that. */
function reasonOf(challenge: Uint8Array, secret: string): string {
  try {
    const { status, scope } = JSON.parse(new TextDecoder().decode(challenge)) as { status?: unknown; scope?: unknown }
    const needed = typeof scope === 'string' ? `, scope ${quoteBroker(scope, secret)}` : ''
    return typeof status === 'string' ? `: status ${quoteBroker(status, secret)}${needed}` : ''
  } catch {
    return ''
  }
}

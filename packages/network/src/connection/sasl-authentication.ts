import { BrokerErrorCode } from '@k/protocol'
import { SaslAuthenticateRequest } from '@k/protocol/messages/sasl-authenticate-request'
import { SaslAuthenticateResponse } from '@k/protocol/messages/sasl-authenticate-response'
import { SaslHandshakeRequest } from '@k/protocol/messages/sasl-handshake-request'
import { SaslHandshakeResponse } from '@k/protocol/messages/sasl-handshake-response'
import { AuthenticationError } from '../authentication-error.ts'
import type { SaslContext, SaslExchange, SaslMechanism } from '../sasl/sasl-mechanism.ts'
import type { SendFirst } from './api-versions-exchange.ts'
import type { Api } from './pending-request.ts'

const handshakeApi: Api<SaslHandshakeRequest, SaslHandshakeResponse> = {
  request: SaslHandshakeRequest,
  response: SaslHandshakeResponse,
}
const authenticateApi: Api<SaslAuthenticateRequest, SaslAuthenticateResponse> = {
  request: SaslAuthenticateRequest,
  response: SaslAuthenticateResponse,
}

/** In this version the rounds are requests; before it they are frames without a header. Every broker since 1.0 has it. */
const handshakeVersion = 1
/** No mechanism takes so many; a broker that goes on asking would keep the client busy for ever. */
const mostRounds = 10

/** What {@link authenticate} needs. */
export interface AuthenticationOptions {
  /** Sends the requests. */
  readonly sendFirst: SendFirst
  /** The highest version of SaslAuthenticate that both sides have. */
  readonly authenticateVersion: number
  /** The mechanism. */
  readonly mechanism: SaslMechanism
  /** The connection. */
  readonly context: SaslContext
}

/** How an authentication ended. */
export interface AuthenticatedSession {
  /** For how many milliseconds the broker accepts it; 0 when it does not say (KIP-368). */
  readonly lifetimeMs: number
  /** Until when the credentials are valid, in milliseconds since 1970; `undefined` when they do not expire. */
  readonly expiresAt: number | undefined
}

/**
 * Authenticates a connection, for the first time or again (KIP-368).
 *
 * @throws AuthenticationError when one side refuses the other.
 */
export async function authenticate(options: AuthenticationOptions): Promise<AuthenticatedSession> {
  const { context, mechanism, sendFirst } = options
  const broker = `${context.address.host}:${context.address.port}`
  const { errorCode, mechanisms } = await sendFirst(
    handshakeApi,
    { ...SaslHandshakeRequest.default(), mechanism: mechanism.name },
    handshakeVersion,
  )
  if (errorCode !== BrokerErrorCode.NONE) throw handshakeRefused(mechanism.name, mechanisms, broker)
  const exchange = mechanism.exchange(context)
  const lifetimeMs = await exchangeRounds(exchange, options, broker)
  return { lifetimeMs, expiresAt: exchange.expiresAt?.() }
}

async function exchangeRounds(exchange: SaslExchange, options: AuthenticationOptions, broker: string): Promise<number> {
  const { authenticateVersion, mechanism, sendFirst } = options
  let token: Uint8Array | undefined = await exchange.first()
  for (let round = 0; round < mostRounds && token !== undefined; round++) {
    const request = { ...SaslAuthenticateRequest.default(), authBytes: token }
    const response = await sendFirst(authenticateApi, request, authenticateVersion)
    if (response.errorCode !== BrokerErrorCode.NONE) throw authenticationRefused(mechanism.name, response, broker)
    token = await exchange.next(response.authBytes)
    if (token === undefined) return Number(response.sessionLifetimeMs)
  }
  throw new AuthenticationError(
    `${broker} still asks after ${mostRounds} rounds of ${mechanism.name}; it may not be a Kafka broker`,
    { mechanism: mechanism.name, context: { broker } },
  )
}

function handshakeRefused(mechanism: string, offered: readonly string[], broker: string): AuthenticationError {
  const others = offered.length === 0 ? 'offers none' : `offers ${offered.join(', ')}`
  return new AuthenticationError(`${broker} has not the mechanism ${mechanism} but ${others}; take one of those`, {
    mechanism,
    context: { broker, api: 'SaslHandshake' },
  })
}

function authenticationRefused(
  mechanism: string,
  { errorMessage }: SaslAuthenticateResponse,
  broker: string,
): AuthenticationError {
  const said = errorMessage === null || errorMessage === '' ? '' : `: the broker said "${errorMessage}"`
  return new AuthenticationError(`${broker} refuses the credentials of ${mechanism}${said}; check them`, {
    mechanism,
    context: { broker, api: 'SaslAuthenticate' },
  })
}

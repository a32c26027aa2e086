import { AuthenticationError } from '../authentication-error.ts'
import { ConnectionError } from '../connection-error.ts'
import { describeAddress } from './broker-address.ts'
import { codeOf, describeCause } from './connection-failure.ts'
import type { BrokerAddress } from './transport.ts'

/** What is known of a TLS connection that failed. */
export interface TlsFacts {
  /** The broker. */
  readonly address: BrokerAddress
  /** The name that its certificate must have. */
  readonly name: string
  /** Whether this side did not accept the broker's certificate. */
  readonly isRefusedHere: boolean
  /** Whether this side has a certificate to show. */
  readonly hasCertificate: boolean
}

/** The broker's alerts about certificates; OpenSSL puts the version of the protocol in front; newer versions of it `SSL/TLS`. */
const certificateAlert =
  /^ERR_SSL_[\w/]*ALERT_(BAD_CERTIFICATE|CERTIFICATE_\w+|UNSUPPORTED_CERTIFICATE|NO_CERTIFICATE|UNKNOWN_CA|ACCESS_DENIED)$/

/** A broker that wants a certificate and gets none says so or just fails the handshake, as its version of TLS has it. */
const handshakeAlert = /^ERR_SSL_[\w/]*ALERT_HANDSHAKE_FAILURE$/

const versionMismatch = /^ERR_SSL_([\w/]*ALERT_PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL|\w*VERSION_TOO_LOW)$/

/** What OpenSSL makes of bytes that are no TLS. */
const noTlsCodes: ReadonlySet<string | undefined> = new Set([
  'ERR_SSL_WRONG_VERSION_NUMBER',
  'ERR_SSL_PACKET_LENGTH_TOO_LONG',
  'ERR_SSL_DATA_LENGTH_TOO_LONG',
])

const untrusted =
  'give the CA that signed it as ssl.ca, or, if it replaced another, the new one; the certificates between it and the CA are for the broker to send'

/** The way out, by what OpenSSL or Node.js found wrong with the broker's certificate. */
const certificateRemedies: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'the broker needs a new certificate; if it has one, check the clock of this machine',
  CERT_NOT_YET_VALID: 'check the clock of this machine and of the one that made the certificate',
  CERT_REVOKED: 'the broker needs a new certificate',
  ERR_TLS_CERT_ALTNAME_INVALID:
    'the broker needs a certificate with that name; or give ssl.serverName, or ssl.endpointIdentificationAlgorithm: "" to accept any name',
}

/**
 * The error for a TLS handshake that failed: who is not accepted with the same certificates will never be, all else may pass.
 *
 * @param error What the socket said.
 * @param facts What else is known.
 */
export function handshakeFailure(error: unknown, facts: TlsFacts): ConnectionError {
  const broker = describeAddress(facts.address)
  const options = { cause: error, context: { broker } }
  if (facts.isRefusedHere) return certificateFailure(error, facts)
  const refusal = refusalOf(error, facts, true)
  if (refusal !== undefined) return refusal
  const code = codeOf(error)
  const message = `the TLS handshake with ${broker} failed`
  if (noTlsCodes.has(code)) {
    const wayOut = 'check the port, and listener.security.protocol.map of the broker; without TLS leave ssl out'
    const said = `what listens there seems not to speak TLS (${code})`
    return new ConnectionError(`${message}: ${said}; ${wayOut}`, { ...options, phase: 'tls' })
  }
  if (code !== undefined && versionMismatch.test(code)) {
    const wayOut = 'lower ssl.minVersion, or enable a newer version at the broker (ssl.enabled.protocols)'
    const said = `no version of TLS that both sides accept (${code})`
    return new ConnectionError(`${message}: ${said}; ${wayOut}`, { ...options, phase: 'tls' })
  }
  const isReset = code === 'ECONNRESET' || code === 'EPIPE'
  const hint = isReset ? '; a listener that does not speak TLS does this too: check the port' : ''
  return new ConnectionError(`${message}: ${describeCause(error)}${hint}`, { ...options, phase: 'tls' })
}

/**
 * The error for an alert by which the broker refuses this side's certificate, or that there is none; undefined for everything else. With TLS 1.3 it
 * arrives when the handshake is over for this side.
 *
 * @param error What the socket said.
 * @param facts The broker, and whether it was shown a certificate.
 * @param isHandshake Whether the handshake was still going on, so that its failure may be meant.
 */
export function refusalOf(
  error: unknown,
  { address, hasCertificate }: Pick<TlsFacts, 'address' | 'hasCertificate'>,
  isHandshake: boolean,
): AuthenticationError | undefined {
  const code = codeOf(error) ?? ''
  const broker = describeAddress(address)
  const options = { mechanism: 'TLS', cause: error, context: { broker } }
  if (certificateAlert.test(code)) {
    const said = hasCertificate
      ? `${broker} does not accept the certificate in ssl.cert (${code}); its CA must be in the truststore of the broker, and it must be valid`
      : `${broker} wants a client certificate (${code}); give ssl.cert and ssl.key`
    return new AuthenticationError(said, options)
  }
  if (!isHandshake || !handshakeAlert.test(code)) return undefined
  const wayOut = hasCertificate
    ? 'no cipher that both sides accept, or it does not accept the certificate in ssl.cert'
    : 'it may want a client certificate (ssl.cert and ssl.key), or there is no cipher that both sides accept'
  return new AuthenticationError(`${broker} refuses the TLS handshake (${code}): ${wayOut}`, options)
}

function certificateFailure(error: unknown, { address, name }: TlsFacts): AuthenticationError {
  const broker = describeAddress(address)
  const code = codeOf(error)
  const remedy =
    certificateRemedies[code ?? ''] ?? (error instanceof Error && code !== undefined ? untrusted : undefined)
  const said = error instanceof Error ? error.message : String(error)
  const message = `the certificate of ${broker} is not accepted for ${name}: ${said}${code === undefined ? '' : ` (${code})`}`
  return new AuthenticationError(remedy === undefined ? message : `${message}; ${remedy}`, {
    mechanism: 'TLS',
    cause: error,
    context: { broker },
  })
}

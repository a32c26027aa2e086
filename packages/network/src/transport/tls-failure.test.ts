import { describe, expect, it } from 'vitest'
import { AuthenticationError } from '../authentication-error.ts'
import { handshakeFailure, refusalOf, type TlsFacts } from './tls-failure.ts'

const address = { host: 'broker.test', port: 9093 }
const facts: TlsFacts = { address, name: 'broker.test', isRefusedHere: false, hasCertificate: false }
const failure = (code: string) => Object.assign(new Error(`message of ${code}`), { code })

describe('handshakeFailure', () => {
  it.each([
    ['SELF_SIGNED_CERT_IN_CHAIN', 'ssl.ca'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'ssl.ca'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'ssl.ca'],
    ['CERT_HAS_EXPIRED', 'the clock of this machine'],
    ['CERT_NOT_YET_VALID', 'the clock of this machine'],
    ['CERT_REVOKED', 'a new certificate'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'ssl.serverName'],
  ])('is an authentication error for a certificate that is not accepted: %s', (code, wayOut) => {
    const error = handshakeFailure(failure(code), { ...facts, isRefusedHere: true })
    expect(error).toBeInstanceOf(AuthenticationError)
    expect(error).toMatchObject({ mechanism: 'TLS', phase: 'tls', retriable: false, cause: { code } })
    expect(error.message).toContain(
      `the certificate of broker.test:9093 is not accepted for broker.test: message of ${code}`,
    )
    expect(error.message).toContain(wayOut)
  })

  it('gives no remedy for what a check of the user found', () => {
    const error = handshakeFailure(new Error('not mine'), { ...facts, isRefusedHere: true })
    expect(error.message).toMatch(/is not accepted for broker\.test: not mine$/)
  })

  it.each(['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ERR_SSL_TLSV1_ALERT_INTERNAL_ERROR'])(
    'N17 is a retriable connection error for %s',
    code => {
      const error = handshakeFailure(failure(code), facts)
      expect(error).not.toBeInstanceOf(AuthenticationError)
      expect(error).toMatchObject({ phase: 'tls', retriable: true, cause: { code } })
    },
  )

  it.each(['ERR_SSL_WRONG_VERSION_NUMBER', 'ERR_SSL_PACKET_LENGTH_TOO_LONG'])(
    'says that the listener seems not to speak TLS for %s',
    code => {
      const error = handshakeFailure(failure(code), facts)
      expect(error).toMatchObject({ phase: 'tls', retriable: true })
      expect(error.message).toContain(`seems not to speak TLS (${code}); check the port`)
    },
  )

  it.each(['ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION', 'ERR_SSL_UNSUPPORTED_PROTOCOL'])(
    'names ssl.minVersion for %s',
    code => {
      expect(handshakeFailure(failure(code), facts).message).toContain('lower ssl.minVersion')
    },
  )
})

describe('refusalOf', () => {
  // OpenSSL 3.0 (Node.js 20) and 3.5 (Node.js 24) name them differently.
  const alerts = [
    'ERR_SSL_SSLV3_ALERT_BAD_CERTIFICATE',
    'ERR_SSL_SSL/TLS_ALERT_BAD_CERTIFICATE',
    'ERR_SSL_SSLV3_ALERT_CERTIFICATE_EXPIRED',
    'ERR_SSL_SSL/TLS_ALERT_CERTIFICATE_UNKNOWN',
    'ERR_SSL_SSLV3_ALERT_UNSUPPORTED_CERTIFICATE',
    'ERR_SSL_TLSV1_ALERT_UNKNOWN_CA',
    'ERR_SSL_TLSV1_ALERT_ACCESS_DENIED',
    'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED',
  ]

  it.each(alerts)('is an authentication error, during the handshake and after it: %s', code => {
    for (const isHandshake of [true, false]) {
      const without = refusalOf(failure(code), facts, isHandshake)
      expect(without).toMatchObject({ mechanism: 'TLS', retriable: false })
      expect(without?.message).toContain('give ssl.cert and ssl.key')
      const refused = refusalOf(failure(code), { ...facts, hasCertificate: true }, isHandshake)
      expect(refused?.message).toContain('does not accept the certificate in ssl.cert')
    }
  })

  it.each(['ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE', 'ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE'])(
    'is one for %s only during the handshake',
    code => {
      expect(refusalOf(failure(code), facts, true)?.message).toContain('it may want a client certificate')
      expect(refusalOf(failure(code), facts, false)).toBeUndefined()
    },
  )

  it.each(['ECONNRESET', 'ERR_SSL_TLSV1_ALERT_INTERNAL_ERROR'])('is none for %s', code => {
    expect(refusalOf(failure(code), facts, true)).toBeUndefined()
  })
})

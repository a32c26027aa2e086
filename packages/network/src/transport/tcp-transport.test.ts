import { generateKeyPairSync } from 'node:crypto'
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { sslContext } from './ssl-context.ts'
import type { SslOptions } from './ssl-options.ts'
import { type TcpTransportOptions, tcpTransport } from './tcp-transport.ts'

const block = (name: string) => `-----BEGIN ${name}-----\nMIIB\n-----END ${name}-----\n`
const cert = block('CERTIFICATE')
const key = block('PRIVATE KEY')
const encrypted = block('ENCRYPTED PRIVATE KEY')

const invalid = (options: unknown) => expect(() => tcpTransport(options as TcpTransportOptions))
const invalidSsl = (ssl: unknown) => expect(() => sslContext(ssl as SslOptions))

describe('the options of a TCP transport', () => {
  it('may all be missing', () => {
    expect(() => tcpTransport()).not.toThrow()
    expect(() => tcpTransport({ ssl: {} })).not.toThrow()
    expect(() => tcpTransport({ ssl: sslContext() })).not.toThrow()
  })

  it('must exist', () => {
    invalid({ keepAliveDelayMs: 1 }).toThrow('[K_INVALID_ARGUMENT] keepAliveDelayMs: there is no such option')
    invalid({ ssl: { certs: cert } }).toThrow('ssl.certs: there is no such option; did you mean ssl.cert?')
    invalid({ ssl: { rejectUnauthorized: false } }).toThrow('ssl.rejectUnauthorized: there is no such option')
  })

  it.each([99, 2001, 250.5, Number.NaN, '250'])('socketConnectionAttemptDelayMs cannot be %s', delay => {
    invalid({ socketConnectionAttemptDelayMs: delay }).toThrow('socketConnectionAttemptDelayMs: got')
  })

  it.each([100, 2000])('socketConnectionAttemptDelayMs can be %s', delay => {
    expect(() => tcpTransport({ socketConnectionAttemptDelayMs: delay })).not.toThrow()
  })

  it('keepAliveInitialDelayMs is a second or more, or false', () => {
    expect(() => tcpTransport({ keepAliveInitialDelayMs: false })).not.toThrow()
    invalid({ keepAliveInitialDelayMs: 999 }).toThrow('keepAliveInitialDelayMs: got 999; must be')
    invalid({ keepAliveInitialDelayMs: true }).toThrow('keepAliveInitialDelayMs: got true')
  })

  it('ssl is an object and lookup a function', () => {
    invalid({ ssl: true }).toThrow('ssl: must be an object, {} for the defaults of TLS; got a boolean')
    invalid({ lookup: 'dns' }).toThrow('lookup: must be a function, got a string')
  })

  it('N20 are not for addresses: a dial says which part of one is wrong', async () => {
    const receiver = { nextBuffer: () => new Uint8Array(1), received: () => undefined, ended: () => undefined }
    const dial = (host: string, port: number) =>
      tcpTransport().dial({ host, port }, receiver, new AbortController().signal)
    await expect(dial('', 9092)).rejects.toThrow('host: got no name')
    await expect(dial('[::1]', 9092)).rejects.toThrow('without brackets')
    await expect(dial('broker.test', 0)).rejects.toThrow('port: got 0 for broker.test')
  })
})

describe('the options of TLS', () => {
  it('A14 a CA or a certificate must have a certificate in it', () => {
    invalidSsl({ ca: '' }).toThrow('ssl.ca: has no certificate, that is no "-----BEGIN CERTIFICATE-----"; it is empty')
    invalidSsl({ ca: [cert, key] }).toThrow(/ssl\.ca\[1\]: has no certificate.*it has a private key/)
    invalidSsl({ ca: '/etc/ssl/ca.pem' }).toThrow('give PEM, or { file: path } for a path')
    invalidSsl({ ca: Uint8Array.of(0x30, 0x82, 0x03, 0x00) }).toThrow('convert DER with openssl x509')
    invalidSsl({ ca: Uint8Array.of(0xfe, 0xed, 0xfe, 0xed) }).toThrow('a Java keystore with keytool')
    invalidSsl({ ca: [] }).toThrow('ssl.ca: got an empty list')
    invalidSsl({ cert: key, key }).toThrow('ssl.cert: has no certificate')
    invalidSsl({ cert, key: cert }).toThrow(/ssl\.key: has no private key.*it has a certificate/)
  })

  it('A14 a certificate, a key and a passphrase go together', () => {
    invalidSsl({ cert }).toThrow('ssl.cert: is useless without its private key; give ssl.key too')
    invalidSsl({ key }).toThrow('ssl.key: is useless without its certificate; give ssl.cert too')
    invalidSsl({ passphrase: 'x' }).toThrow('ssl.passphrase: there is no private key that it could be for')
    invalidSsl({ cert, key: encrypted }).toThrow('ssl.key: has a private key that is encrypted; give ssl.passphrase')
    const older = key.replace('\n', '\nProc-Type: 4,ENCRYPTED\n')
    invalidSsl({ cert, key: older }).toThrow('is encrypted; give ssl.passphrase')
    expect(() => sslContext({ cert, key: encrypted, passphrase: 'x' })).not.toThrow()
    expect(() => sslContext({ cert: { file: 'c' }, key: { file: 'k' } })).not.toThrow()
    expect(() => sslContext({ cert: key + cert, key: key + cert })).not.toThrow()
  })

  it('have the types that they are declared with', () => {
    invalidSsl({ ca: 5 }).toThrow('ssl.ca: must be the text of a PEM file as a string or bytes, or { file: path }')
    invalidSsl({ ca: { path: 'x' } }).toThrow('ssl.ca: must be')
    invalidSsl({ serverName: '' }).toThrow('ssl.serverName: must be a name')
    invalidSsl({ minVersion: 'TLSv1.1' }).toThrow('ssl.minVersion')
    invalidSsl({ endpointIdentificationAlgorithm: 'none' }).toThrow('got "none"; must be "https" to check host names')
    invalidSsl({ checkServerIdentity: true }).toThrow('ssl.checkServerIdentity: must be a function')
    invalidSsl({ onReloadError: true }).toThrow('ssl.onReloadError: must be a function')
    const check = () => undefined
    invalidSsl({ checkServerIdentity: check, endpointIdentificationAlgorithm: '' }).toThrow('would never be called')
  })

  it('are nowhere to be seen, in errors neither', async () => {
    const passphrase = 'open-sesame'
    const { privateKey } = generateKeyPairSync('ed25519')
    const secret = privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase }).toString()
    const ssl: SslOptions = { cert, key: secret, passphrase: 'another' }
    const context = sslContext(ssl)
    const transport = tcpTransport({ ssl })
    const errors = await Promise.all([
      context.reload().catch(error => error),
      sslContext({ ...ssl, passphrase })
        .reload()
        .catch(error => error),
    ])
    for (const error of errors) expect(error).toMatchObject({ code: 'K_INVALID_ARGUMENT' })
    for (const value of [context, transport, ...errors]) {
      const shown = inspect(value, { depth: 9, showHidden: true }) + JSON.stringify(value) + String(value)
      for (const hidden of ['open-sesame', 'another', secret.slice(40, 80)]) expect(shown).not.toContain(hidden)
    }
  })
})

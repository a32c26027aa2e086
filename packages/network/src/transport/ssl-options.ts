import type { PeerCertificate } from 'node:tls'
import { InvalidArgumentError } from '@k/protocol'
import { assertHasCertificate, assertHasKey, isPemFile, type PemSource } from './pem.ts'

/** How TLS is spoken with brokers. All of it is optional: without any, the broker's certificate must be signed by a CA that Node.js trusts. */
export interface SslOptions {
  /**
   * The CAs that may sign brokers' certificates, instead of those that Node.js trusts (`ssl.truststore.certificates`). Default: Node's own list
   * and `NODE_EXTRA_CA_CERTS`, and the system's with `--use-system-ca`.
   */
  readonly ca?: PemSource | readonly PemSource[]
  /** This client's certificate, followed by those between it and its CA (`ssl.keystore.certificate.chain`). Default: none. Needs `key`. */
  readonly cert?: PemSource
  /** The private key of `cert`, PKCS #8 or older (`ssl.keystore.key`). May be in the same file. Default: none. Needs `cert`. */
  readonly key?: PemSource
  /** What `key` is encrypted with (`ssl.key.password`). A line break at the end of a file does not belong to it. Default: none. */
  readonly passphrase?: PemSource
  /** The name to ask the broker for (SNI) and that its certificate must have. Default: the host that is dialled. */
  readonly serverName?: string
  /** `https`: the broker's certificate must have the name of the host that is dialled. Empty: it may have any, as in Java. Default: `https`. */
  readonly endpointIdentificationAlgorithm?: 'https' | ''
  /**
   * Checks the name in a broker's certificate instead of Node's own check; the certificate is signed by a CA that is trusted. Default:
   * `tls.checkServerIdentity`.
   *
   * @param serverName The name that the certificate must have.
   * @param certificate The broker's.
   * @returns What is wrong with it; undefined for nothing.
   */
  readonly checkServerIdentity?: (serverName: string, certificate: PeerCertificate) => Error | undefined
  /** The oldest version of TLS that is accepted. Default: `TLSv1.2`. */
  readonly minVersion?: 'TLSv1.2' | 'TLSv1.3'
  /**
   * Is told when changed files cannot be used; connections are made with what was read before. Not called for the first reading, which fails the
   * dial, and not for `reload()`, which rejects. Called once for each change. Default: nobody is told.
   */
  readonly onReloadError?: (error: Error) => void
}

const known = [
  'ca',
  'cert',
  'key',
  'passphrase',
  'serverName',
  'endpointIdentificationAlgorithm',
  'checkServerIdentity',
  'minVersion',
  'onReloadError',
] as const satisfies readonly (keyof SslOptions)[]

/** The sources of the CA, as a list. */
export function sourcesOfCa(ca: SslOptions['ca']): readonly PemSource[] | undefined {
  if (ca === undefined) return undefined
  return isList(ca) ? ca : [ca]
}

function isList(ca: NonNullable<SslOptions['ca']>): ca is readonly PemSource[] {
  return Array.isArray(ca)
}

/** What messages call one source of the CA. */
export function optionOfCa(sources: readonly PemSource[], index: number): string {
  return sources.length === 1 ? 'ssl.ca' : `ssl.ca[${index}]`
}

/** A text that was given as such; undefined for a file. */
export function inlineText(source: PemSource | undefined): string | undefined {
  if (source === undefined || isPemFile(source)) return undefined
  return typeof source === 'string' ? source : new TextDecoder().decode(source)
}

/**
 * Checks options as far as that is possible without reading files. No message has a key or a passphrase in it.
 *
 * @throws InvalidArgumentError for the first option that is wrong.
 */
export function assertSslOptions(options: SslOptions): void {
  for (const name of Object.keys(options)) {
    if (!known.some(option => option === name)) throw InvalidArgumentError.unknownOption(`ssl.${name}`, sslNames)
  }
  assertSources(options)
  assertPairs(options)
  assertIdentity(options)
  const { minVersion, onReloadError } = options
  if (minVersion !== undefined) assertOneOf('ssl.minVersion', minVersion, ['TLSv1.2', 'TLSv1.3'])
  if (onReloadError !== undefined) assertFunction('ssl.onReloadError', onReloadError)
  assertInlineTexts(options)
}

const sslNames: readonly string[] = known.map(name => `ssl.${name}`)

function assertSources({ ca, cert, key, passphrase }: SslOptions): void {
  const sources = sourcesOfCa(ca)
  if (sources?.length === 0) {
    throw new InvalidArgumentError('ssl.ca', 'got an empty list; leave it out to trust the CAs that Node.js trusts')
  }
  for (const [index, source] of (sources ?? []).entries()) assertSource(optionOfCa(sources ?? [], index), source)
  for (const [name, source] of Object.entries({ cert, key, passphrase })) {
    if (source !== undefined) assertSource(`ssl.${name}`, source)
  }
}

function assertSource(option: string, source: unknown): void {
  if (typeof source === 'string' || source instanceof Uint8Array) return
  const file = (source as { readonly file?: unknown } | null | undefined)?.file
  if (typeof file === 'string' && file !== '') return
  throw new InvalidArgumentError(option, 'must be the text of a PEM file as a string or bytes, or { file: path }')
}

function assertPairs({ cert, key, passphrase }: SslOptions): void {
  if (cert !== undefined && key === undefined) {
    throw new InvalidArgumentError('ssl.cert', 'is useless without its private key; give ssl.key too')
  }
  if (key !== undefined && cert === undefined) {
    throw new InvalidArgumentError('ssl.key', 'is useless without its certificate; give ssl.cert too')
  }
  if (passphrase !== undefined && key === undefined) {
    throw new InvalidArgumentError(
      'ssl.passphrase',
      'there is no private key that it could be for; give ssl.key and ssl.cert',
    )
  }
}

function assertIdentity(options: SslOptions): void {
  const { checkServerIdentity, endpointIdentificationAlgorithm: algorithm, serverName } = options
  if (serverName !== undefined && (typeof serverName !== 'string' || serverName === '')) {
    throw new InvalidArgumentError('ssl.serverName', 'must be a name; leave it out to use the host that is dialled')
  }
  if (algorithm !== undefined && algorithm !== 'https' && algorithm !== '') {
    const wayOut = '"https" to check host names, or "" to accept any'
    throw new InvalidArgumentError(
      'ssl.endpointIdentificationAlgorithm',
      `got ${JSON.stringify(algorithm)}; must be ${wayOut}`,
    )
  }
  if (checkServerIdentity === undefined) return
  assertFunction('ssl.checkServerIdentity', checkServerIdentity)
  if (algorithm !== '') return
  const reason = 'would never be called, as ssl.endpointIdentificationAlgorithm is ""; leave one of them out'
  throw new InvalidArgumentError('ssl.checkServerIdentity', reason)
}

function assertFunction(option: string, value: unknown): void {
  if (typeof value !== 'function') throw new InvalidArgumentError(option, `must be a function, got a ${typeof value}`)
}

function assertOneOf(option: string, value: string, values: readonly string[]): void {
  if (!values.includes(value)) throw InvalidArgumentError.unknownValue(option, value, values)
}

/** What was given as text is known already; files are looked at when they are read. */
function assertInlineTexts({ ca, cert, key, passphrase }: SslOptions): void {
  const sources = sourcesOfCa(ca) ?? []
  const certificates = sources.map((source, index) => ({ option: optionOfCa(sources, index), source }))
  if (cert !== undefined) certificates.push({ option: 'ssl.cert', source: cert })
  for (const { option, source } of certificates) {
    const text = inlineText(source)
    if (text !== undefined) assertHasCertificate({ option, file: undefined, text })
  }
  const keyText = inlineText(key)
  if (keyText !== undefined)
    assertHasKey({ option: 'ssl.key', file: undefined, text: keyText }, passphrase !== undefined)
}

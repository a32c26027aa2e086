import type { SecureContext } from 'node:tls'
import { InvalidArgumentError } from '@k/protocol'
import { describeCause } from './connection-failure.ts'
import {
  assertHasCertificate,
  assertHasKey,
  certificatesIn,
  isPemFile,
  type NamedPem,
  type PemSource,
  pemError,
} from './pem.ts'
import { inlineText, optionOfCa, type SslOptions, sourcesOfCa } from './ssl-options.ts'

/** What says that a file has changed: when it was written, how long it is, and which it is. */
export type FileFingerprints = ReadonlyMap<string, string>

/** The files that options name. */
export function filesOf({ ca, cert, key, passphrase }: SslOptions): string[] {
  const sources = [...(sourcesOfCa(ca) ?? []), cert, key, passphrase]
  return [...new Set(sources.flatMap(source => (source !== undefined && isPemFile(source) ? [source.file] : [])))]
}

/** Looks at files without reading them. A file that is not there has a fingerprint too, so that it is noticed when it comes back. */
export async function fingerprint(files: readonly string[]): Promise<FileFingerprints> {
  if (files.length === 0) return new Map()
  const { stat } = await import('node:fs/promises')
  const print = async (file: string): Promise<[string, string]> => {
    try {
      const { ino, mtimeNs, size } = await stat(file, { bigint: true })
      return [file, `${ino} ${mtimeNs} ${size}`]
    } catch {
      return [file, 'not there']
    }
  }
  return new Map(await Promise.all(files.map(print)))
}

/** Whether two looks at the same files saw the same. */
export function isSame(before: FileFingerprints, after: FileFingerprints): boolean {
  return [...after].every(([file, seen]) => before.get(file) === seen)
}

/**
 * Reads the files and makes what TLS connections are opened with.
 *
 * @throws InvalidArgumentError that names the option and the file, never with a key or a passphrase in it.
 */
export async function loadSecureContext(options: SslOptions): Promise<SecureContext> {
  const sources = sourcesOfCa(options.ca)
  const ca = sources && (await Promise.all(sources.map((source, index) => readPem(optionOfCa(sources, index), source))))
  const cert = options.cert === undefined ? undefined : await readPem('ssl.cert', options.cert)
  const key = options.key === undefined ? undefined : await readPem('ssl.key', options.key)
  const passphrase = options.passphrase === undefined ? undefined : await readPem('ssl.passphrase', options.passphrase)
  const secret = passphrase?.text.replace(/\r?\n$/, '')
  if (key !== undefined) await assertKey(key, secret)
  for (const pem of ca ?? []) await assertCertificates(pem)
  if (cert !== undefined) await assertCertificates(cert)
  if (key !== undefined && cert !== undefined) await assertPair(cert, key, secret)
  const { createSecureContext } = await import('node:tls')
  return createSecureContext({
    minVersion: options.minVersion ?? 'TLSv1.2',
    ...(ca && { ca: ca.flatMap(({ text }) => certificatesIn(text)) }),
    ...(cert && { cert: certificatesIn(cert.text).join('\n') }),
    ...(key && { key: key.text }),
    ...(key && secret !== undefined && { passphrase: secret }),
  })
}

async function readPem(option: string, source: PemSource): Promise<NamedPem> {
  const text = inlineText(source)
  if (!isPemFile(source)) return { option, file: undefined, text: text ?? '' }
  const { readFile } = await import('node:fs/promises')
  try {
    return { option, file: source.file, text: await readFile(source.file, 'utf8') }
  } catch (error) {
    throw pemError({ option, file: source.file, text: '' }, `cannot be read: ${describeCause(error)}`, error)
  }
}

async function assertCertificates(pem: NamedPem): Promise<void> {
  assertHasCertificate(pem)
  const { X509Certificate } = await import('node:crypto')
  for (const [index, certificate] of certificatesIn(pem.text).entries()) {
    try {
      new X509Certificate(certificate)
    } catch (error) {
      throw pemError(
        pem,
        `has a certificate that cannot be read, number ${index + 1}: ${(error as Error).message}`,
        error,
      )
    }
  }
}

async function assertKey(pem: NamedPem, passphrase: string | undefined): Promise<void> {
  assertHasKey(pem, passphrase !== undefined)
  const { createPrivateKey } = await import('node:crypto')
  try {
    createPrivateKey({ key: pem.text, ...(passphrase !== undefined && { passphrase }) })
  } catch (error) {
    const hint = passphrase === undefined ? '' : '; ssl.passphrase may be wrong'
    throw pemError(pem, `has a private key that cannot be read: ${(error as Error).message}${hint}`, error)
  }
}

async function assertPair(cert: NamedPem, key: NamedPem, passphrase: string | undefined): Promise<void> {
  const { createPrivateKey, X509Certificate } = await import('node:crypto')
  const privateKey = createPrivateKey({ key: key.text, ...(passphrase !== undefined && { passphrase }) })
  const [first] = certificatesIn(cert.text)
  if (first === undefined || new X509Certificate(first).checkPrivateKey(privateKey)) return
  const files = [cert.file, key.file].filter(file => file !== undefined).join(' and ')
  const where = files === '' ? '' : ` (${files})`
  const wayOut = 'the first certificate must be the one of the key'
  throw new InvalidArgumentError('ssl.cert', `its first certificate does not belong to ssl.key${where}; ${wayOut}`)
}

import { InvalidArgumentError } from '@k/protocol'

/** Where certificates or a key come from: the text of a PEM file, or its path. A file is read when it is needed and again when it changes. */
export type PemSource = string | Uint8Array | PemFile

/** A file in the PEM format, or one that has a passphrase in its first line. */
export interface PemFile {
  /** The path. */
  readonly file: string
}

/** Whether a source is a path. */
export function isPemFile(source: PemSource): source is PemFile {
  return typeof source !== 'string' && !(source instanceof Uint8Array)
}

/** A PEM text and what messages call it. */
export interface NamedPem {
  /** The path of the option: `ssl.ca[1]`. */
  readonly option: string
  /** The file it was read from, if it was. */
  readonly file: string | undefined
  /** What is in it. */
  readonly text: string
}

const certificateBlock =
  /-----BEGIN (?:X509 |TRUSTED )?CERTIFICATE-----[\s\S]*?-----END (?:X509 |TRUSTED )?CERTIFICATE-----/g
const keyBlock = /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----[\s\S]*?-----END (?:[A-Z]+ )*PRIVATE KEY-----/
const encryptedKey = /-----BEGIN ENCRYPTED PRIVATE KEY-----|Proc-Type:\s*4,ENCRYPTED/

/** The certificates in a PEM text, each a PEM text of its own. */
export function certificatesIn(text: string): string[] {
  return text.match(certificateBlock) ?? []
}

/**
 * Makes sure that there is a certificate in a text; whether it can be read is for later.
 *
 * @throws InvalidArgumentError that names the option and the file, and says what is in it instead.
 */
export function assertHasCertificate(pem: NamedPem): void {
  if (certificatesIn(pem.text).length > 0) return
  throw pemError(pem, `has no certificate, that is no "-----BEGIN CERTIFICATE-----"; ${instead(pem.text)}`)
}

/**
 * Makes sure that there is a private key in a text, and a passphrase if it needs one.
 *
 * @param pem The text.
 * @param hasPassphrase Whether there is one.
 * @throws InvalidArgumentError that names the option and the file, and says what is in it instead.
 */
export function assertHasKey(pem: NamedPem, hasPassphrase: boolean): void {
  if (!keyBlock.test(pem.text)) {
    throw pemError(pem, `has no private key, that is no "-----BEGIN PRIVATE KEY-----"; ${instead(pem.text)}`)
  }
  if (hasPassphrase || !encryptedKey.test(pem.text)) return
  throw pemError(pem, 'has a private key that is encrypted; give ssl.passphrase')
}

/** The error for one source. It never has the text in it, which may be a key. */
export function pemError({ option, file }: NamedPem, reason: string, cause?: unknown): InvalidArgumentError {
  const what = file === undefined ? reason : `the file ${file} ${reason}`
  return new InvalidArgumentError(option, what, cause === undefined ? undefined : { cause })
}

/** What people give instead of PEM, as far as it can be told from the beginning. */
function instead(text: string): string {
  if (text.trim() === '') return 'it is empty'
  if (text.includes('\0') || text.includes('\ufffd')) {
    // A character that no text has, or what is made of bytes that are no UTF-8.
    return 'it is not text: convert DER with openssl x509 -inform der, PKCS12 with openssl pkcs12, and a Java keystore with keytool to PKCS12 first'
  }
  if (keyBlock.test(text)) return 'it has a private key'
  if (certificatesIn(text).length > 0) return 'it has a certificate'
  return 'give PEM, or { file: path } for a path'
}

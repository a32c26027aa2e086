import type { SecureContext } from 'node:tls'
import { assertSslOptions, type SslOptions } from './ssl-options.ts'
import { type FileFingerprints, filesOf, fingerprint, isSame, loadSecureContext } from './tls-material.ts'

/** How the broker's name is checked; the part of {@link SslOptions} that is no secret. */
export type ServerIdentityOptions = Pick<
  SslOptions,
  'serverName' | 'endpointIdentificationAlgorithm' | 'checkServerIdentity'
>

/**
 * What TLS connections are opened with: read once, and again when a file has changed. Neither `console.log` nor JSON shows what is in it.
 *
 * Make one with {@link sslContext}; transports can share it.
 */
export class SslContext {
  readonly #options: SslOptions
  readonly #files: readonly string[]
  #loaded: SecureContext | undefined
  /** What the files were when they were read last, whether that succeeded or not. */
  #seen: FileFingerprints = new Map()
  /** The reading that goes on, for all who wait for it. */
  #loading: Promise<SecureContext> | undefined

  /**
   * Checks options; files are read later.
   *
   * @internal
   * @throws InvalidArgumentError as {@link sslContext} does.
   */
  constructor(options: SslOptions) {
    assertSslOptions(options)
    // A copy: what was checked is what is used.
    this.#options = { ...options }
    this.#files = filesOf(options)
  }

  /** @internal */
  get identity(): ServerIdentityOptions {
    const { checkServerIdentity, endpointIdentificationAlgorithm, serverName } = this.#options
    return {
      ...(checkServerIdentity && { checkServerIdentity }),
      ...(endpointIdentificationAlgorithm !== undefined && { endpointIdentificationAlgorithm }),
      ...(serverName !== undefined && { serverName }),
    }
  }

  /** Whether there is a client certificate. @internal */
  get hasCertificate(): boolean {
    return this.#options.cert !== undefined
  }

  /**
   * Reads the files again, changed or not. Connections that are open keep what they were opened with.
   *
   * @throws InvalidArgumentError when they cannot be used; connections are made with what was read before, if anything was.
   */
  async reload(): Promise<void> {
    const seen = await this.#look()
    // A reading that goes on may have taken a file before it was changed.
    while (this.#loading !== undefined) await this.#loading.catch(() => undefined)
    await this.#load(seen)
  }

  /**
   * What the next connection is opened with.
   *
   * @internal
   * @throws InvalidArgumentError when the files have never been usable.
   */
  async current(): Promise<SecureContext> {
    const seen = await this.#look()
    const others = this.#loading
    if (others === undefined && this.#loaded !== undefined && isSame(this.#seen, seen)) return this.#loaded
    try {
      return await (others ?? this.#load(seen))
    } catch (error) {
      if (this.#loaded === undefined) throw error
      // Who waits for the reading of another is not the one to report its failure.
      if (others === undefined) this.#options.onReloadError?.(error as Error)
      return this.#loaded
    }
  }

  #look(): Promise<FileFingerprints> {
    return fingerprint(this.#files)
  }

  /** The look comes before the reading: a file that changes in between is read again the next time. */
  #load(seen: FileFingerprints): Promise<SecureContext> {
    this.#seen = seen
    this.#loading = this.#read()
    return this.#loading
  }

  async #read(): Promise<SecureContext> {
    try {
      this.#loaded = await loadSecureContext(this.#options)
      return this.#loaded
    } finally {
      this.#loading = undefined
    }
  }
}

/**
 * Makes what TLS connections are opened with. Give it to `tcpTransport` as `ssl` to be able to call `reload()`.
 *
 * Files are read at the first dial. At every later dial they are looked at (`stat`), and read again when one has changed, so that certificates can be
 * replaced while the client runs. When what is new cannot be used, `onReloadError` is told and what was read before stays in use.
 *
 * @param options The CAs, the client's certificate and how brokers' names are checked.
 * @throws InvalidArgumentError for an option that does not exist or has a wrong value, a text without certificate or key, a certificate without
 * key or the reverse, an encrypted key without passphrase and a passphrase without key.
 */
export function sslContext(options: SslOptions = {}): SslContext {
  return new SslContext(options)
}

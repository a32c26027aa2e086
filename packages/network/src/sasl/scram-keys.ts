/** What one SCRAM mechanism is computed with. */
export interface ScramHash {
  /** The mechanism's name. */
  readonly mechanism: 'SCRAM-SHA-256' | 'SCRAM-SHA-512'
  /** The hash, as node:crypto names it. */
  readonly digest: 'sha256' | 'sha512'
  /** How many bytes the hash has. */
  readonly byteCount: 32 | 64
}

/** RFC 7677. */
export const scramSha256Hash: ScramHash = { mechanism: 'SCRAM-SHA-256', digest: 'sha256', byteCount: 32 }

/** As RFC 7677, with SHA-512 (KIP-84). */
export const scramSha512Hash: ScramHash = { mechanism: 'SCRAM-SHA-512', digest: 'sha512', byteCount: 64 }

/** What proves who the two sides are. */
export interface ScramProofs {
  /** What the client sends (RFC 5802: `ClientProof`). */
  readonly client: Uint8Array
  /** What the broker must send (RFC 5802: `ServerSignature`). */
  readonly broker: Uint8Array
}

// All brokers of a cluster have one salt for a user; another comes when its password is set anew, or with another cluster.
const keptCount = 4

/**
 * One password, salted: the slow step of SCRAM (RFC 5802: `SaltedPassword`). The last few results are kept, so that connections to many brokers, and
 * those that authenticate again, do not each compute it. As with the password itself, who reads the memory of this process reads them.
 */
export class SaltedPasswords {
  readonly #hash: ScramHash
  readonly #password: string
  readonly #kept = new Map<string, Promise<Uint8Array>>()

  /**
   * Keeps the password; computes nothing yet.
   *
   * @param hash The mechanism's hash.
   * @param password The password. As in Java's client it is only encoded in UTF-8, not prepared by SASLprep (`ScramFormatter.normalize`).
   */
  constructor(hash: ScramHash, password: string) {
    this.#hash = hash
    this.#password = password
  }

  /**
   * The password salted; computed off the event loop, once for those who ask at the same time.
   *
   * @param salt The salt, in base64.
   * @param iterations How often the password is hashed.
   */
  get(salt: string, iterations: number): Promise<Uint8Array> {
    const key = `${iterations} ${salt}`
    const salted = this.#kept.get(key) ?? this.#compute(salt, iterations)
    // Last in the map is what was asked for last; what was not asked for longest goes first.
    this.#kept.delete(key)
    this.#kept.set(key, salted)
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= keptCount) break
      this.#kept.delete(oldest)
    }
    salted.catch(() => this.#forget(key, salted))
    return salted
  }

  #forget(key: string, salted: Promise<Uint8Array>): void {
    if (this.#kept.get(key) === salted) this.#kept.delete(key)
  }

  async #compute(salt: string, iterations: number): Promise<Uint8Array> {
    const { pbkdf2 } = await import('node:crypto')
    const { digest, byteCount } = this.#hash
    const password = new TextEncoder().encode(this.#password)
    return new Promise((resolve, reject) => {
      pbkdf2(password, Buffer.from(salt, 'base64'), iterations, byteCount, digest, (error, key) => {
        if (error) reject(error)
        else resolve(key)
      })
    })
  }
}

/**
 * What proves to each side that the other knows the password (RFC 5802 §3).
 *
 * @param hash The mechanism's hash.
 * @param saltedPassword The password, salted.
 * @param authMessage The messages of the exchange so far (RFC 5802: `AuthMessage`).
 */
export async function scramProofs(
  hash: ScramHash,
  saltedPassword: Uint8Array,
  authMessage: string,
): Promise<ScramProofs> {
  const { createHash, createHmac } = await import('node:crypto')
  const hmac = (key: Uint8Array, text: string): Uint8Array => createHmac(hash.digest, key).update(text, 'utf8').digest()
  const clientKey = hmac(saltedPassword, 'Client Key')
  const storedKey = createHash(hash.digest).update(clientKey).digest()
  const clientSignature = hmac(storedKey, authMessage)
  return {
    client: clientKey.map((byte, index) => byte ^ (clientSignature[index] as number)),
    broker: hmac(hmac(saltedPassword, 'Server Key'), authMessage),
  }
}

/** Whether two proofs are the same, in a time that says nothing of where they differ. */
export async function sameProof(one: Uint8Array, other: Uint8Array): Promise<boolean> {
  const { timingSafeEqual } = await import('node:crypto')
  return one.length === other.length && timingSafeEqual(one, other)
}

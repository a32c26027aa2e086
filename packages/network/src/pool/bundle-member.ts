import type { BrokerConnection } from '../connection/broker-connection.ts'
import { unlessAborted } from '../retry/pause.ts'

/** One place in a bundle: its connection, or the one that is being made. However many ask for it, it is dialled once. */
export class BundleMember {
  readonly #dial: () => Promise<BrokerConnection>
  #connection: BrokerConnection | undefined
  #dialling: Promise<BrokerConnection> | undefined

  /**
   * Begins without a connection.
   *
   * @param dial Makes one.
   */
  constructor(dial: () => Promise<BrokerConnection>) {
    this.#dial = dial
  }

  /** The connection, if requests can be sent on it. */
  get usable(): BrokerConnection | undefined {
    return this.#connection?.isUsable === true ? this.#connection : undefined
  }

  /** Whether there is a connection, or one is being made. */
  get isOccupied(): boolean {
    return this.#dialling !== undefined || this.usable !== undefined
  }

  /**
   * The connection, made if there is none.
   *
   * @param signal Ends the waiting, but not the dial.
   */
  connect(signal?: AbortSignal): Promise<BrokerConnection> {
    const { usable } = this
    if (usable !== undefined) return Promise.resolve(usable)
    this.#dialling ??= this.#replace()
    return unlessAborted(this.#dialling, signal)
  }

  /** Has a connection made if there is none; what comes of it shows when it is asked for. */
  prepare(): void {
    if (!this.isOccupied) this.connect().catch(() => {})
  }

  /** Closes the connection. */
  async close(pending: 'drain' | 'drop'): Promise<void> {
    await this.#connection?.close({ pending })
  }

  async #replace(): Promise<BrokerConnection> {
    // One whose session has run out still answers what it was sent.
    void this.#connection?.close({ pending: 'drain' })
    try {
      this.#connection = await this.#dial()
      return this.#connection
    } finally {
      this.#dialling = undefined
    }
  }
}

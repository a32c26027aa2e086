import type { BrokerConnection } from '../connection/broker-connection.ts'
import { unlessAborted } from '../retry/pause.ts'

/** One place in a bundle: its connection, or the one that is being made. However many ask for it, it is dialled once. */
export class BundleMember {
  readonly #dial: () => Promise<BrokerConnection>
  readonly #signal: AbortSignal
  /** The connection before: its session has run out, and it still waits for responses. */
  #former: BrokerConnection | undefined
  #connection: BrokerConnection | undefined
  #dialling: Promise<BrokerConnection> | undefined

  /**
   * Begins without a connection.
   *
   * @param dial Makes one.
   * @param signal Aborts when there shall be none any more.
   */
  constructor(dial: () => Promise<BrokerConnection>, signal: AbortSignal) {
    this.#dial = dial
    this.#signal = signal
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

  /** Closes the connection, after its signal has aborted. */
  async close(pending: 'drain' | 'drop'): Promise<void> {
    await Promise.all([this.#former?.close({ pending }), this.#connection?.close({ pending })])
  }

  async #replace(): Promise<BrokerConnection> {
    // One whose session has run out still answers what it was sent.
    this.#former = this.#connection
    this.#connection = undefined
    void this.#former?.close({ pending: 'drain' })
    try {
      const connection = await this.#dial()
      // The dial has succeeded and its signal aborted before this went on: nobody else knows of the connection.
      if (this.#signal.aborted) {
        void connection.close({ pending: 'drop' })
        throw this.#signal.reason
      }
      this.#connection = connection
      return connection
    } finally {
      this.#dialling = undefined
    }
  }
}

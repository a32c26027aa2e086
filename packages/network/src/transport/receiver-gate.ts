import type { ByteReceiver } from './transport.ts'

/** What is read before the gate opens is small: an alert, or the beginning of an answer nobody asked for. */
const holdingBytes = 4096

/**
 * Stands between a socket and a receiver. While a dial races several sockets, each has a gate and only that of the winner opens; what was read
 * until then is handed over when it does. Nothing passes once it is closed.
 */
export class ReceiverGate implements ByteReceiver {
  readonly #receiver: ByteReceiver
  readonly #held: Uint8Array[] = []
  #state: 'holding' | 'open' | 'closed' = 'holding'
  #hasEnded = false
  #endError: Error | undefined
  /** The buffer of this gate that the socket reads into; undefined when it has one of the receiver. */
  #holding: Uint8Array | undefined
  #hasReceived = false

  /**
   * Begins by holding back.
   *
   * @param receiver What is behind the gate.
   */
  constructor(receiver: ByteReceiver) {
    this.#receiver = receiver
  }

  /** Whether at least one byte was read. */
  get hasReceived(): boolean {
    return this.#hasReceived
  }

  nextBuffer(): Uint8Array {
    if (this.#state === 'open') {
      this.#holding = undefined
      return this.#receiver.nextBuffer()
    }
    // What is read after the end goes nowhere, so that one buffer does for all of it.
    if (this.#state === 'holding' || this.#holding === undefined) this.#holding = new Uint8Array(holdingBytes)
    return this.#holding
  }

  received(byteCount: number): void {
    this.#hasReceived = true
    const bytes = this.#holding?.subarray(0, byteCount)
    if (this.#state === 'holding') {
      if (bytes !== undefined) this.#held.push(bytes)
    } else if (bytes === undefined) {
      if (this.#state === 'open') this.#receiver.received(byteCount)
    } else this.#handOver(bytes)
  }

  ended(error?: Error): void {
    if (this.#state === 'holding') {
      if (!this.#hasEnded) this.#endError = error
      this.#hasEnded = true
      return
    }
    if (this.#state === 'closed') return
    this.#state = 'closed'
    this.#receiver.ended(error)
  }

  /** Hands over what was held back, and from now on everything at once. */
  open(): void {
    if (this.#state !== 'holding') return
    this.#state = 'open'
    for (const bytes of this.#held.splice(0)) this.#handOver(bytes)
    if (this.#hasEnded) this.ended(this.#endError)
  }

  /** Lets nothing through any more. */
  close(): void {
    this.#state = 'closed'
    this.#held.length = 0
  }

  /** Copies what is in a buffer of this gate. */
  #handOver(bytes: Uint8Array): void {
    let rest = bytes
    while (rest.length > 0 && this.#state === 'open') {
      const buffer = this.#receiver.nextBuffer()
      const count = Math.min(rest.length, buffer.length)
      buffer.set(rest.subarray(0, count))
      this.#receiver.received(count)
      rest = rest.subarray(count)
    }
  }
}

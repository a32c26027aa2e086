/** Where a broker listens. */
export interface BrokerAddress {
  /** A name, or an IPv4 or IPv6 address without brackets. */
  readonly host: string
  /** The port, 1 to 65535. */
  readonly port: number
}

/**
 * Takes what a channel reads: it says where the next bytes shall be put, so that a large response arrives in the buffer that it stays in.
 */
export interface ByteReceiver {
  /** The buffer for the next bytes; not empty. Asked for before the first read and after each. */
  nextBuffer(): Uint8Array
  /** So many bytes were read into the buffer, from its beginning. */
  received(byteCount: number): void
  /** Nothing more comes. Called once; the error is missing when the other side ended it in order. */
  ended(error?: Error): void
}

/** A way for bytes to one broker and back. */
export interface ByteChannel {
  /**
   * Writes pieces, one after the other, without copying them. One write at a time: the next only when this one was accepted.
   *
   * @param pieces The bytes; they may change once they were accepted.
   * @param accepted Called when the operating system has taken all of them; never, once the channel has ended.
   */
  write(pieces: readonly Uint8Array[], accepted: () => void): void
  /**
   * Ends it at once; `ended` of the receiver is not called any more. What was accepted may still be sent, and the other side sees an end in
   * order.
   */
  close(): void
}

/** Brings bytes to brokers: by TCP or TLS, through a proxy, or to a broker in the same process. */
export interface Transport {
  /**
   * Opens a channel, ready for use: with TLS, after the handshake.
   *
   * @param address Where to.
   * @param receiver Takes what is read from it.
   * @param signal Gives up.
   * @throws ConnectionError when that fails; `signal.reason` when it was given up.
   */
  dial(address: BrokerAddress, receiver: ByteReceiver, signal: AbortSignal): Promise<ByteChannel>
}

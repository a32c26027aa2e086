import type { Socket } from 'node:net'
import { InvalidStateError } from '@k/protocol'
import type { Clock, ClockTimer } from '../clock.ts'
import type { ConnectionError } from '../connection-error.ts'
import type { ReceiverGate } from './receiver-gate.ts'
import type { ByteChannel } from './transport.ts'

/** How long the other side has for its own end after ours, in milliseconds; it keeps no process alive. */
const closeTimeoutMs = 1000

/** What a {@link SocketChannel} needs besides its socket. */
export interface SocketChannelParts {
  /** Takes what is read, and the end. */
  readonly gate: ReceiverGate
  /** Runs the timer of an end in order. */
  readonly clock: Clock
  /** Makes the error of a connection that ended out of order from what the socket says. */
  explain(error: Error): ConnectionError
}

/**
 * A socket of TCP or TLS as a channel, from its making, so that no event of it is missed: what happens before {@link SocketChannel.open} is held
 * back by the gate.
 */
export class SocketChannel implements ByteChannel {
  readonly #socket: Socket
  readonly #parts: SocketChannelParts
  /** What is called when the write that is under way is accepted. */
  #accepted: (() => void) | undefined
  #isOver = false
  #isLeaving = false

  /**
   * Listens to a socket.
   *
   * @param socket One that reads through the gate.
   * @param parts The gate, the clock and how errors are explained.
   */
  constructor(socket: Socket, parts: SocketChannelParts) {
    this.#socket = socket
    this.#parts = parts
    socket.on('error', error => this.#fail(error))
    socket.on('end', () => this.#finish())
    socket.on('close', () => this.#fail(new Error('the socket was closed')))
  }

  /** Lets the receiver have what was read, and from now on everything at once. */
  open(): void {
    this.#parts.gate.open()
  }

  write(pieces: readonly Uint8Array[], accepted: () => void): void {
    if (this.#isOver) return
    if (this.#accepted !== undefined) {
      throw new InvalidStateError('a write is under way; write again when it was accepted')
    }
    this.#accepted = accepted
    const last = pieces.findLastIndex(piece => piece.length > 0)
    if (last < 0) {
      process.nextTick(this.#written)
      return
    }
    // Together, so that they become one call of the operating system and, with TLS, few records.
    this.#socket.cork()
    for (let index = 0; index < last; index++) {
      const piece = pieces[index]
      if (piece !== undefined && piece.length > 0) this.#socket.write(piece)
    }
    this.#socket.write(pieces[last] as Uint8Array, this.#written)
    this.#socket.uncork()
  }

  close(): void {
    this.#isOver = true
    this.#parts.gate.close()
    this.#leave()
  }

  /** One for all writes, as there is one at a time. After an error the socket says so by itself. */
  readonly #written = (error?: Error | null): void => {
    const accepted = this.#accepted
    this.#accepted = undefined
    if (error === undefined || error === null) {
      if (!this.#isOver) accepted?.()
    }
  }

  #fail(error: Error): void {
    if (this.#isOver) return
    this.#isOver = true
    this.#parts.gate.ended(this.#parts.explain(error))
  }

  /** The other side has ended in order. */
  #finish(): void {
    if (!this.#isOver) {
      this.#isOver = true
      this.#parts.gate.ended()
    }
    this.#leave()
  }

  /**
   * Ends in order: what was accepted, close_notify with TLS, FIN. Then it waits for the other side, as closing a socket with something unread would
   * reset the connection. A write under way is cut off: the caller may put something else in its pieces.
   */
  #leave(): void {
    const socket = this.#socket
    if (this.#isLeaving || socket.destroyed) return
    this.#isLeaving = true
    if (this.#accepted !== undefined || socket.connecting) {
      socket.destroy()
      return
    }
    const timer: ClockTimer = this.#parts.clock.after(closeTimeoutMs, () => socket.destroy())
    timer.unref()
    socket.once('close', () => timer.cancel())
    socket.end(() => socket.unref())
  }
}

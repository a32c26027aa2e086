import type { ByteFaults, CutManner } from './byte-faults.ts'
import type { FaultClock, FaultTimer } from './fault-clock.ts'

/** What a {@link ByteFlow} does: to the receiver, and to the sender. */
export interface FlowOutlet {
  /** Hands bytes to the receiver. False: it has enough, `drained` must be called when it has room again. */
  write(bytes: Uint8Array): boolean
  /** Tells the receiver that the sender has ended. */
  end(): void
  /** Cuts the connection: at once, or when the receiver's socket has taken everything that was written. */
  cut(manner: CutManner, when: 'at-once' | 'after-flush'): void
  /** Stops reading from the sender. */
  pauseSource(): void
  /** Reads from the sender again. */
  resumeSource(): void
}

/** What a {@link ByteFlow} needs. */
export interface ByteFlowDependencies {
  /** Where its actions go. */
  readonly outlet: FlowOutlet
  /** Its time. */
  readonly clock: FaultClock
  /** How many bytes may wait before it stops reading. */
  readonly bufferBytes: number
}

/** Bytes that wait, or the sender's end behind them. */
interface Waiting {
  bytes: Uint8Array | 'end'
  readonly arrivedAt: number
}

interface PendingGarbage {
  bytes: Uint8Array
  readonly manner: 'inject' | 'replace'
  /** At how many forwarded bytes. */
  readonly at: number
}

// A throttled direction writes what it may write in so much time, then waits as long.
const throttleStepMs = 10

/** One direction of a connection, with faults: bytes go in, actions on an outlet come out. It knows no socket. */
export class ByteFlow {
  readonly #outlet: FlowOutlet
  readonly #clock: FaultClock
  readonly #bufferBytes: number
  readonly #queue: Waiting[] = []
  #faults: ByteFaults = {}
  #garbage: PendingGarbage | undefined
  /** At how many forwarded bytes the connection is cut. */
  #cutAt = Number.POSITIVE_INFINITY
  /** When the throttle lets the next byte through. */
  #throttledUntil = 0
  #queuedBytes = 0
  #receivedBytes = 0
  #forwardedBytes = 0
  #droppedBytes = 0
  #timer: FaultTimer | undefined
  /** Whether a chunk was written in this turn of the event loop; the timer is for the next turn then. */
  #awaitsTurn = false
  #isReceiverFull = false
  #isSourcePaused = false
  #hasEnded = false
  #wasReset = false
  #isClosed = false

  constructor({ outlet, clock, bufferBytes }: ByteFlowDependencies) {
    this.#outlet = outlet
    this.#clock = clock
    this.#bufferBytes = bufferBytes
  }

  /** Bytes that came from the sender. */
  get receivedBytes(): number {
    return this.#receivedBytes
  }

  /** Bytes that were written to the outlet. */
  get forwardedBytes(): number {
    return this.#forwardedBytes
  }

  /** Bytes that will never be written. */
  get droppedBytes(): number {
    return this.#droppedBytes
  }

  /** Whether the sender has ended, in order or not. */
  get hasSenderEnded(): boolean {
    return this.#hasEnded || this.#wasReset
  }

  /** Whether nothing can be put in any more. */
  get isOver(): boolean {
    return this.hasSenderEnded || this.#isClosed
  }

  /** Whether everything is forgotten. */
  get isDropping(): boolean {
    return this.#faults.drop === true
  }

  /** Replaces the faults; those that count bytes begin to count now. What waits falls under the new ones. */
  setFaults(faults: ByteFaults): void {
    if (this.#isClosed) return
    const { cut, garbage } = faults
    this.#faults = faults
    this.#cutAt = cut === undefined ? Number.POSITIVE_INFINITY : this.#forwardedBytes + (cut.afterBytes ?? 0)
    this.#garbage =
      garbage === undefined
        ? undefined
        : {
            bytes: garbage.bytes,
            manner: garbage.manner ?? 'inject',
            at: this.#forwardedBytes + (garbage.afterBytes ?? 0),
          }
    this.#throttledUntil = this.#clock.now()
    this.#pump()
  }

  /** Bytes came from the sender. */
  receive(bytes: Uint8Array): void {
    this.#receivedBytes += bytes.length
    if (this.#isClosed) this.#droppedBytes += bytes.length
    else this.#enqueue(bytes)
  }

  /** Bytes that nobody sent, behind those that wait. */
  inject(bytes: Uint8Array): void {
    if (bytes.length > 0) this.#enqueue(bytes)
  }

  /** The sender ended in order: the receiver hears of it when everything before was forwarded. */
  receiveEnd(): void {
    if (this.#hasEnded) return
    this.#hasEnded = true
    if (this.#isClosed) return
    this.#queue.push({ bytes: 'end', arrivedAt: this.#clock.now() })
    this.#pump()
  }

  /** The sender is gone without an end. As a RST does, it overtakes what waits. */
  receiveReset(): void {
    this.#wasReset = true
    this.#pump()
  }

  /** The receiver has room again. */
  drained(): void {
    this.#isReceiverFull = false
    this.#pump()
  }

  /** Forgets what waits; from now on everything is dropped, so that the sender can write until it notices. */
  close(): void {
    if (this.#isClosed) return
    this.#isClosed = true
    this.#timer?.cancel()
    this.#forgetBytes()
    this.#queue.length = 0
    this.#regulateSource()
  }

  #enqueue(bytes: Uint8Array): void {
    const now = this.#clock.now()
    if (this.#queuedBytes === 0) this.#throttledUntil = Math.max(this.#throttledUntil, now)
    this.#queue.push({ bytes, arrivedAt: now })
    this.#queuedBytes += bytes.length
    this.#pump()
  }

  /** Does everything that can be done now. */
  #pump(): void {
    if (!this.#awaitsTurn) this.#timer?.cancel()
    while (!this.#isClosed && this.#isMoving() && this.#forwardNext()) {
      // Each turn has done one thing.
    }
    this.#regulateSource()
  }

  /** Whether anything may go through; does what faults do to the flow as a whole. */
  #isMoving(): boolean {
    const { cut, drop, stall } = this.#faults
    if (this.#forwardedBytes >= this.#cutAt) {
      this.#outlet.cut(cut?.manner ?? 'reset', cut?.afterBytes ? 'after-flush' : 'at-once')
      this.close()
      return false
    }
    if (drop) {
      this.#forgetBytes()
      return false
    }
    if (this.#wasReset) {
      this.#outlet.cut('reset', 'at-once')
      this.close()
      return false
    }
    return !stall && !this.#isReceiverFull && !this.#awaitsTurn
  }

  /** Forwards the next piece; false when there is none yet. */
  #forwardNext(): boolean {
    const [next] = this.#queue
    if (next === undefined) return false
    const throttledUntil = next.bytes === 'end' ? 0 : this.#throttledUntil
    const waitMs = Math.max(next.arrivedAt + (this.#faults.delayMs ?? 0), throttledUntil) - this.#clock.now()
    if (waitMs > 0) {
      this.#continueAfter(waitMs)
      return false
    }
    if (next.bytes === 'end') {
      this.#queue.shift()
      this.#outlet.end()
      return true
    }
    if (this.#injectGarbage(next.arrivedAt)) return true
    return this.#forwardPiece(next, next.bytes)
  }

  #forwardPiece(next: Waiting, bytes: Uint8Array): boolean {
    const piece = bytes.subarray(0, this.#pieceLength(bytes.length))
    if (piece.length === bytes.length) this.#queue.shift()
    else next.bytes = bytes.subarray(piece.length)
    this.#queuedBytes -= piece.length
    this.#forwardedBytes += piece.length
    const { bytesPerSecond, chunkBytes } = this.#faults
    if (bytesPerSecond !== undefined) this.#throttledUntil += (piece.length / bytesPerSecond) * 1_000
    this.#isReceiverFull = !this.#outlet.write(this.#replaced(piece))
    if (chunkBytes !== undefined) {
      // Whatever arrives meanwhile must not be written in the same turn: the receiver would see one chunk.
      this.#awaitsTurn = true
      this.#continueAfter(0)
    }
    return true
  }

  /** How much of the next bytes goes at once: up to the next place at which something happens. */
  #pieceLength(length: number): number {
    const { bytesPerSecond, chunkBytes = length } = this.#faults
    const step =
      bytesPerSecond === undefined ? length : Math.max(1, Math.floor((bytesPerSecond * throttleStepMs) / 1_000))
    const toCut = this.#cutAt - this.#forwardedBytes
    const toGarbage = (this.#garbage?.at ?? Number.POSITIVE_INFINITY) - this.#forwardedBytes
    const toReplacementEnd = this.#garbage?.bytes.length ?? length
    return Math.min(length, chunkBytes, step, toCut, toGarbage > 0 ? toGarbage : toReplacementEnd)
  }

  /** Puts garbage before the next bytes, if this is its place. */
  #injectGarbage(arrivedAt: number): boolean {
    const garbage = this.#garbage
    if (garbage?.manner !== 'inject' || this.#forwardedBytes < garbage.at) return false
    this.#garbage = undefined
    this.#queue.unshift({ bytes: garbage.bytes, arrivedAt })
    this.#queuedBytes += garbage.bytes.length
    return true
  }

  /** A piece that is about to be written, or the garbage in its place. The piece is counted as forwarded. */
  #replaced(piece: Uint8Array): Uint8Array {
    const garbage = this.#garbage
    if (garbage?.manner !== 'replace' || this.#forwardedBytes - piece.length < garbage.at) return piece
    const replacement = garbage.bytes.subarray(0, piece.length)
    garbage.bytes = garbage.bytes.subarray(piece.length)
    if (garbage.bytes.length === 0) this.#garbage = undefined
    this.#droppedBytes += piece.length
    return replacement
  }

  #continueAfter(delayMs: number): void {
    this.#timer = this.#clock.after(delayMs, () => {
      this.#awaitsTurn = false
      this.#pump()
    })
  }

  #forgetBytes(): void {
    this.#droppedBytes += this.#queuedBytes
    this.#queuedBytes = 0
    // An end that was dropped still comes when the fault is over, as a FIN is sent again.
    const ends = this.#queue.filter(({ bytes }) => bytes === 'end')
    this.#queue.splice(0, this.#queue.length, ...ends)
  }

  #regulateSource(): void {
    const { drop, stall } = this.#faults
    const isFull = this.#queuedBytes >= this.#bufferBytes && !drop
    const shouldPause = !this.#isClosed && (isFull || stall === true)
    if (shouldPause === this.#isSourcePaused) return
    this.#isSourcePaused = shouldPause
    if (shouldPause) this.#outlet.pauseSource()
    else this.#outlet.resumeSource()
  }
}

import type { Socket } from 'node:net'
import { InvalidArgumentError, InvalidStateError } from '@k/protocol'
import {
  assertByteFaults,
  assertCutManner,
  assertDirection,
  type ByteFaults,
  type CutManner,
  type FlowDirection,
} from './byte-faults.ts'
import { ByteFlow, type FlowOutlet } from './byte-flow.ts'
import type { FaultClock } from './fault-clock.ts'
import { afterFlush, resetSocket, socketClosed } from './loopback-listener.ts'

/** How many bytes went one way through a connection of a proxy. */
export interface FlowCounts {
  /** Bytes that the sender sent and the proxy read. */
  readonly receivedBytes: number
  /** Bytes that were handed to the other side's socket, garbage included. */
  readonly forwardedBytes: number
  /** Bytes that were forgotten: by the fault `drop`, replaced by garbage, or in the proxy when the connection was cut. */
  readonly droppedBytes: number
  /** Whether the sender has ended the connection, or is gone, and the proxy noticed. */
  readonly hasSenderEnded: boolean
}

/** A connection of a client through a proxy. */
export interface ProxyConnection {
  /** 1 for the first connection that the proxy accepted, and so on. */
  readonly id: number
  /** The client's port. */
  readonly clientPort: number
  /** Whether the connection is not yet closed on both sides. */
  readonly isOpen: boolean
  /** What went from the client to the broker. */
  readonly toBroker: FlowCounts
  /** What went from the broker to the client. */
  readonly toClient: FlowCounts
  /**
   * Replaces the faults of one direction of this connection; `{}` ends them. What waits in the proxy falls under the new ones.
   *
   * @throws InvalidArgumentError for a fault that does not exist or a value that it cannot have.
   */
  setFaults(direction: FlowDirection, faults: ByteFaults): void
  /** Puts bytes that nobody sent behind what waits in the proxy; they fall under the faults of the direction. */
  inject(direction: FlowDirection, bytes: Uint8Array): void
  /**
   * Cuts the connection at once, on both sides. What waits in the proxy is lost.
   *
   * @param manner Default: `reset`.
   */
  cut(manner?: CutManner): void
  /** Ends the connection in an orderly way on both sides: {@link cut} with `end`. */
  close(): void
}

/** What a {@link ProxiedConnection} is made of. */
export interface ProxiedConnectionParts {
  /** Its number. */
  readonly id: number
  /** The socket that was accepted. */
  readonly client: Socket
  /** The socket to the broker, perhaps not yet connected. */
  readonly broker: Socket
  /** Time. */
  readonly clock: FaultClock
  /** How many bytes may wait in each direction. */
  readonly bufferBytes: number
}

/** Two sockets and a flow of bytes each way between them. */
export class ProxiedConnection implements ProxyConnection {
  readonly id: number
  readonly clientPort: number
  /** Resolves when both sockets are closed. */
  readonly closed: Promise<void>
  readonly #client: Socket
  readonly #broker: Socket
  readonly #flows: { readonly [direction in FlowDirection]: ByteFlow }
  #isOpen = true
  #isCut = false

  constructor({ id, client, broker, clock, bufferBytes }: ProxiedConnectionParts) {
    this.id = id
    this.clientPort = client.remotePort ?? 0
    this.#client = client
    this.#broker = broker
    const flow = (source: Socket, destination: Socket) =>
      new ByteFlow({ outlet: this.#outlet(source, destination), clock, bufferBytes })
    this.#flows = { toBroker: flow(client, broker), toClient: flow(broker, client) }
    connectFlow(this.#flows.toBroker, client, broker)
    connectFlow(this.#flows.toClient, broker, client)
    client.once('end', () => this.#closeForgotten())
    broker.once('end', () => this.#closeForgotten())
    this.closed = Promise.all([socketClosed(client), socketClosed(broker)]).then(() => {
      this.#isOpen = false
      this.#closeFlows()
    })
  }

  get isOpen(): boolean {
    return this.#isOpen
  }

  get toBroker(): FlowCounts {
    return this.#flows.toBroker
  }

  get toClient(): FlowCounts {
    return this.#flows.toClient
  }

  setFaults(direction: FlowDirection, faults: ByteFaults): void {
    assertDirection(direction)
    assertByteFaults('faults', faults)
    this.#flows[direction].setFaults(faults)
    this.#closeForgotten()
  }

  inject(direction: FlowDirection, bytes: Uint8Array): void {
    assertDirection(direction)
    if (!(bytes instanceof Uint8Array)) throw new InvalidArgumentError('bytes', 'must be a Uint8Array')
    if (this.#flows[direction].isOver) {
      throw new InvalidStateError(`connection ${this.id} has ended ${direction}: inject while it is open`)
    }
    this.#flows[direction].inject(bytes)
  }

  cut(manner: CutManner = 'reset'): void {
    assertCutManner('manner', manner)
    this.#closeFlows()
    if (manner === 'reset') this.reset()
    else if (!this.#isCut) {
      this.#client.end()
      this.#broker.end()
    }
    this.#isCut = true
  }

  close(): void {
    this.cut('end')
  }

  /** Ends both sockets at once. */
  reset(): void {
    resetSocket(this.#client)
    resetSocket(this.#broker)
  }

  /** When both sides have ended and one does not hear of it because bytes are dropped, nobody would ever close the sockets. */
  #closeForgotten(): void {
    const { toBroker, toClient } = this.#flows
    if (!toBroker.hasSenderEnded || !toClient.hasSenderEnded) return
    if (!toBroker.isDropping && !toClient.isDropping) return
    this.#client.destroy()
    this.#broker.destroy()
  }

  #closeFlows(): void {
    this.#flows.toBroker.close()
    this.#flows.toClient.close()
  }

  #outlet(source: Socket, destination: Socket): FlowOutlet {
    return {
      // What is written to a socket that is gone is lost, as it is in a network.
      write: bytes => (destination.writable ? destination.write(bytes) : true),
      end: () => void destination.end(),
      cut: (manner, when) => {
        if (when === 'at-once' || !destination.writable) this.cut(manner)
        else afterFlush(destination, () => this.cut(manner))
      },
      pauseSource: () => void source.pause(),
      resumeSource: () => void source.resume(),
    }
  }
}

function connectFlow(flow: ByteFlow, source: Socket, destination: Socket): void {
  source.on('data', bytes => flow.receive(bytes))
  source.once('end', () => flow.receiveEnd())
  source.once('error', () => flow.receiveReset())
  destination.on('drain', () => flow.drained())
  destination.once('close', () => flow.close())
}

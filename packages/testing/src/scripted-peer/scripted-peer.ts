import { assertCount, Waiting, type WaitOptions } from '../proxy/waiting.ts'
import type { Answer, AnswerFunction } from './answer.ts'
import type { ReplyContext } from './default-answers.ts'
import { loadAllCodecs, MessageCodecs } from './message-codecs.ts'
import type { PeerConnection } from './peer-connection.ts'
import { ListeningNode, type NodeHandler, type PeerNode } from './peer-node.ts'
import { type ResolvedPeerOptions, resolvePeerOptions, type ScriptedPeerOptions } from './peer-options.ts'
import { type Reply, replyTo, replyWithoutScript } from './reply.ts'
import { RequestLog } from './request-log.ts'
import { decodeRequest, type ScriptedRequest } from './scripted-request.ts'

/** Something that went wrong on a connection: the client sent what does not parse, or the script failed. */
export interface PeerFailure {
  /** Whose fault it is. */
  readonly origin: 'client' | 'script'
  /** What was thrown. */
  readonly error: unknown
  /** Where; it has been ended. Undefined when a TLS handshake failed. */
  readonly connection: PeerConnection | undefined
  /** The request that was being answered; undefined when none could be read. */
  readonly request: ScriptedRequest | undefined
}

/** Brokers that answer what a test says. */
export interface ScriptedPeer {
  /** The nodes, in order. */
  readonly nodes: readonly PeerNode[]
  /** `host:port` of every node. */
  readonly bootstrapServers: readonly string[]
  /** All requests in the order of their arrival; empty with `logRequests: false`. */
  readonly requests: readonly ScriptedRequest[]
  /** The connections of all nodes that are open, the oldest first. */
  readonly connections: readonly PeerConnection[]
  /** How many connections were accepted. */
  readonly acceptedCount: number
  /** What went wrong, in order. */
  readonly failures: readonly PeerFailure[]
  /** The requests of one API in the order of their arrival. */
  requestsOf(apiKey: number): readonly ScriptedRequest[]
  /**
   * Waits until so many requests of an API have arrived since the peer was created, whether or not they were answered.
   *
   * @param apiKey Such as `ApiKey.Fetch`.
   * @param count Default: 1.
   * @returns The first `count` of them.
   * @throws TimeoutError after `timeoutMs`.
   * @throws InvalidStateError when the peer is closed, or does not log requests.
   */
  waitFor(apiKey: number, count?: number, options?: WaitOptions): Promise<readonly ScriptedRequest[]>
  /** Waits until at least so many connections are open; raises what {@link waitFor} does. */
  waitForConnections(count: number, options?: WaitOptions): Promise<void>
  /** Waits until no connection is open; raises what {@link waitFor} does. */
  waitForNoConnections(options?: WaitOptions): Promise<void>
  /**
   * Stops listening, resets what is open, and resolves when no socket is left.
   *
   * @throws The error of the script, if one was thrown; an AggregateError if several were.
   */
  close(): Promise<void>
  /** {@link close}. */
  [Symbol.asyncDispose](): Promise<void>
}

/**
 * Starts listeners on 127.0.0.1 that speak Kafka's protocol and answer what a function says, one request at a time on each connection, in order.
 *
 * By default ApiVersions is answered with the ranges of the codecs (in version 0 with the error 35 when its version is not there, KIP-511), Metadata
 * with the nodes and without topics, Produce with `acks: 0` not at all, and everything else with a response of defaults.
 *
 * @param answer Gives the answer to each request. Default: always the default answer.
 * @param options All have defaults.
 * @throws InvalidArgumentError for an option that does not exist or a value that it cannot have.
 * @throws InvalidStateError when a port cannot be listened on.
 */
export async function createScriptedPeer(
  answer: AnswerFunction = () => undefined,
  options: ScriptedPeerOptions = {},
): Promise<ScriptedPeer> {
  const resolved = resolvePeerOptions(options)
  const codecs = new MessageCodecs(resolved.codecs ?? (await loadAllCodecs()), resolved.apiVersions)
  const peer = new RunningPeer(answer, codecs, resolved)
  try {
    await peer.listen()
  } catch (error) {
    await peer.close()
    throw error
  }
  return peer
}

class RunningPeer implements ScriptedPeer {
  readonly #nodes: ListeningNode[] = []
  readonly #answer: AnswerFunction
  readonly #context: ReplyContext
  readonly #options: ResolvedPeerOptions
  readonly #waiting = new Waiting()
  readonly #log: RequestLog
  readonly #failures: PeerFailure[] = []
  #acceptedCount = 0
  #closing: Promise<void> | undefined

  constructor(answer: AnswerFunction, codecs: MessageCodecs, options: ResolvedPeerOptions) {
    this.#answer = answer
    this.#options = options
    this.#context = { codecs, nodes: this.#nodes }
    this.#log = new RequestLog(this.#waiting, { isKept: options.logRequests, remark: () => this.#failureRemark() })
  }

  get nodes(): readonly PeerNode[] {
    return this.#nodes
  }

  get bootstrapServers(): readonly string[] {
    return this.#nodes.map(({ host, port }) => `${host}:${port}`)
  }

  get requests(): readonly ScriptedRequest[] {
    return this.#log.requests
  }

  get connections(): readonly PeerConnection[] {
    return this.#nodes.flatMap(({ connections }) => connections).sort((one, other) => one.id - other.id)
  }

  get acceptedCount(): number {
    return this.#acceptedCount
  }

  get failures(): readonly PeerFailure[] {
    return this.#failures
  }

  /** Opens the listeners. */
  async listen(): Promise<void> {
    const { maxRequestBytes, ports, tls } = this.#options
    for (const [index, port] of ports.entries()) {
      const nodeId = index + 1
      this.#nodes.push(await ListeningNode.open({ nodeId, port, tls, maxRequestBytes }, this.#handlerOf(nodeId)))
    }
  }

  requestsOf(apiKey: number): readonly ScriptedRequest[] {
    return this.#log.of(apiKey)
  }

  waitFor(apiKey: number, count?: number, options?: WaitOptions): Promise<readonly ScriptedRequest[]> {
    return this.#log.waitFor(apiKey, count, options)
  }

  async waitForConnections(count: number, options?: WaitOptions): Promise<void> {
    assertCount('count', count)
    const isMet = () => this.connections.length >= count
    await this.#waiting.until({ failure: `${count} connections were not open`, found: this.#found, isMet }, options)
  }

  async waitForNoConnections(options?: WaitOptions): Promise<void> {
    const isMet = () => this.connections.length === 0
    await this.#waiting.until({ failure: 'connections did not all close', found: this.#found, isMet }, options)
  }

  close(): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  async #close(): Promise<void> {
    await Promise.all(this.#nodes.map(node => node.close()))
    this.#waiting.close()
    const errors = this.#failures.filter(({ origin }) => origin === 'script').map(({ error }) => error)
    if (errors.length === 1) throw errors[0]
    if (errors.length > 1) throw new AggregateError(errors, `the script of a peer failed ${errors.length} times`)
  }

  #handlerOf(nodeId: number): NodeHandler {
    const decoding = { codecs: this.#context.codecs, decodeBodies: this.#options.decodeBodies, nodeId }
    return {
      nextConnectionId: () => ++this.#acceptedCount,
      connectionsChanged: () => this.#waiting.check(),
      decode: frame => decodeRequest(frame, decoding),
      arrived: request => this.#log.add(request),
      reply: (request, connection) => this.#reply(request, connection),
      failed: (origin, error, place) => {
        this.#failures.push({ origin, error, connection: place.connection, request: place.request })
      },
    }
  }

  #reply(request: ScriptedRequest, connection: PeerConnection): Reply | Promise<Reply> {
    const unscripted = replyWithoutScript(request, this.#context)
    if (unscripted !== undefined) return unscripted
    const answer = this.#answer(request, connection)
    if (answer instanceof Promise) return answer.then((settled: Answer) => replyTo(request, settled, this.#context))
    return replyTo(request, answer, this.#context)
  }

  /** What went wrong first: often why requests are waited for in vain. */
  #failureRemark(): string {
    const [first] = this.#failures
    return first === undefined ? '' : `; the ${first.origin} failed: ${String(first.error)}`
  }

  readonly #found = () => `${this.connections.length} open, ${this.#acceptedCount} accepted`
}

import type { PeerConnection } from './peer-connection.ts'
import type { ScriptedRequest } from './scripted-request.ts'

/** How a connection ends: with a FIN or with a RST. */
export type Disconnection = 'end' | 'reset'

/** Nothing is answered: to this request (`nothing`), or to any more (`silence`). */
export interface NoAnswerDirective {
  /** Which of them. */
  readonly directive: 'silence' | 'nothing'
}

/** The connection ends instead of an answer. */
export interface DisconnectDirective {
  /** What it is. */
  readonly directive: 'disconnect'
  /** How it ends. */
  readonly manner: Disconnection
}

/** Bytes are sent as they are. */
export interface BytesDirective {
  /** What it is. */
  readonly directive: 'bytes'
  /** The bytes. */
  readonly pieces: readonly Uint8Array[]
  /** How the connection ends behind them, if it does. */
  readonly thenDisconnect: Disconnection | undefined
}

/** A response is sent that is not quite what the request asks for. */
export interface ResponseDirective {
  /** What it is. */
  readonly directive: 'response'
  /** The fields of the response. */
  readonly body: object
  /** What is different. */
  readonly options: AnswerResponseOptions
}

/** An instruction that is not a response; {@link answerWith} makes them. */
export type AnswerDirective = NoAnswerDirective | DisconnectDirective | BytesDirective | ResponseDirective

/**
 * What a script answers with: the fields of a response (those that are missing are at their defaults), the pieces of a whole frame, a directive
 * of {@link answerWith}, or undefined for the default answer.
 */
export type Answer = object | AnswerDirective | readonly Uint8Array[] | Uint8Array | undefined

/** Answers the requests of a scripted peer. What it throws ends the connection and is thrown by `close()`. */
export type AnswerFunction = (request: ScriptedRequest, connection: PeerConnection) => Answer | Promise<Answer>

/** Options of {@link answerWith.bytes}. */
export interface AnswerBytesOptions {
  /** Ends the connection behind the bytes, with a FIN or with a RST. Default: it stays open. */
  readonly thenDisconnect?: Disconnection
}

/** Options of {@link answerWith.response}. */
export interface AnswerResponseOptions {
  /** The correlation id. Default: the request's. */
  readonly correlationId?: number
  /** The version to encode the response in. Default: the request's. */
  readonly version?: number
}

/** The directives that a script can answer with. */
export interface AnswerDirectives {
  /** Never answers, this request and those behind it on the connection, which stays open: a broker that hangs. */
  readonly silence: AnswerDirective
  /** Does not answer this request and goes on with the next one. */
  readonly nothing: AnswerDirective
  /** Ends the connection with a FIN instead of answering. */
  readonly disconnect: AnswerDirective
  /** Ends the connection with a RST instead of answering. */
  readonly reset: AnswerDirective
  /** Sends bytes as they are, without a size or a header before them. */
  bytes(bytes: Uint8Array | readonly Uint8Array[], options?: AnswerBytesOptions): AnswerDirective
  /** Sends a response with another correlation id, or in another version, than the request asks for. */
  response(body: object, options: AnswerResponseOptions): AnswerDirective
}

/** Makes answers that are not responses: `return answerWith.silence`. */
export const answerWith: AnswerDirectives = {
  silence: { directive: 'silence' },
  nothing: { directive: 'nothing' },
  disconnect: { directive: 'disconnect', manner: 'end' },
  reset: { directive: 'disconnect', manner: 'reset' },
  bytes(bytes, { thenDisconnect }: AnswerBytesOptions = {}) {
    const pieces = bytes instanceof Uint8Array ? [bytes] : bytes
    return { directive: 'bytes', pieces, thenDisconnect }
  },
  response: (body, options) => ({ directive: 'response', body, options }),
}

/** Whether an answer is the pieces of a frame. */
export function isPieces(answer: Answer): answer is readonly Uint8Array[] {
  return Array.isArray(answer)
}

/** Whether an answer is a directive. No response has a field of that name. */
export function isDirective(answer: object): answer is AnswerDirective {
  return 'directive' in answer
}

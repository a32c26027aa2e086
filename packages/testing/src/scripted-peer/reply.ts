import { ApiKey, encodeResponse, InvalidArgumentError, type MessageCodec } from '@k/protocol'
import type { ProduceRequest } from '@k/protocol/messages/produce-request'
import {
  type Answer,
  type AnswerDirective,
  type AnswerResponseOptions,
  type Disconnection,
  isDirective,
  isPieces,
} from './answer.ts'
import { defaultBody, type ReplyContext, refusedApiVersions } from './default-answers.ts'
import type { MessageCodecs } from './message-codecs.ts'
import { isWithin, type ScriptedRequest } from './scripted-request.ts'

/** What a connection does about a request. */
export interface Reply {
  /** What it sends, the pieces of frames; may be empty. */
  readonly pieces: readonly Uint8Array[]
  /** What it does afterwards: goes on with the next request, hangs for ever, or ends. */
  readonly next: 'go-on' | 'hang' | Disconnection
}

const nothing: Reply = { pieces: [], next: 'go-on' }

/** What is replied without asking the script: ApiVersions in a version that is not there (KIP-511); undefined for every other request. */
export function replyWithoutScript(request: ScriptedRequest, { codecs }: ReplyContext): Reply | undefined {
  if (request.apiKey !== ApiKey.ApiVersions) return undefined
  const range = codecs.range(ApiKey.ApiVersions)
  if (isWithin(range, request.apiVersion)) return undefined
  // The client cannot know which version it gets, so it is the one that all clients have.
  return responseReply(request, codecs, { body: refusedApiVersions(range), options: { version: 0 } })
}

/**
 * Turns the answer of a script into what the connection does.
 *
 * @throws InvalidArgumentError when it is no answer, or not a response of this request.
 * @throws UnsupportedVersionError when the response has a field that its version lacks.
 */
export function replyTo(request: ScriptedRequest, answer: Answer, context: ReplyContext): Reply {
  if (answer instanceof Uint8Array) return { pieces: [answer], next: 'go-on' }
  if (isPieces(answer)) return { pieces: answer, next: 'go-on' }
  if (answer !== undefined && (typeof answer !== 'object' || answer === null)) {
    const wayOut = 'must be the fields of a response, bytes, a directive of answerWith, or undefined'
    throw new InvalidArgumentError('answer', `got ${String(answer)} for ${request.apiName}, ${wayOut}`)
  }
  if (answer !== undefined && isDirective(answer)) return directiveReply(request, answer, context)
  if (isUnanswered(request, context)) return nothing
  return responseReply(request, context.codecs, { body: answer ?? defaultBody(request, context), options: {} })
}

function directiveReply(request: ScriptedRequest, answer: AnswerDirective, { codecs }: ReplyContext): Reply {
  switch (answer.directive) {
    case 'silence':
      return { pieces: [], next: 'hang' }
    case 'nothing':
      return nothing
    case 'disconnect':
      return { pieces: [], next: answer.manner }
    case 'bytes':
      return { pieces: answer.pieces, next: answer.thenDisconnect ?? 'go-on' }
    case 'response':
      return responseReply(request, codecs, answer)
  }
}

/** Nobody waits for the response to a Produce request with `acks: 0`. */
function isUnanswered(request: ScriptedRequest, { codecs }: ReplyContext): boolean {
  if (request.apiKey !== ApiKey.Produce) return false
  const codec = codecs.request(ApiKey.Produce) as MessageCodec<ProduceRequest> | undefined
  return codec !== undefined && request.bodyAs(codec).acks === 0
}

function responseReply(
  request: ScriptedRequest,
  codecs: MessageCodecs,
  { body, options }: { readonly body: object; readonly options: AnswerResponseOptions },
): Reply {
  const codec = codecs.response(request.apiKey)
  const { correlationId = request.correlationId, version = request.apiVersion } = options
  return { pieces: encodeResponse(codec, withDefaults(codec, body), { version, correlationId }), next: 'go-on' }
}

/** A response with the fields of the script, and the others at their defaults. */
function withDefaults(codec: MessageCodec<unknown>, body: object): object {
  const defaults = codec.default() as object
  for (const field of Object.keys(body)) {
    if (field in defaults || field === 'unknownTaggedFields') continue
    const known = Object.keys(defaults).join(', ')
    throw new InvalidArgumentError(`${codec.name}.${field}`, `there is no such field; the fields are ${known}`)
  }
  return { ...defaults, ...body }
}

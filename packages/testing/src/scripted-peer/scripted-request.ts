import {
  ApiKey,
  decodeMessage,
  decodeRequestHeader,
  InvalidArgumentError,
  type MessageCodec,
  type RequestHeader,
  type VersionRange,
  WireFormatError,
} from '@k/protocol'
import { apiName, type MessageCodecs } from './message-codecs.ts'

/** A request that a scripted peer received. */
export interface ScriptedRequest {
  /** The key of the API. */
  readonly apiKey: number
  /** The name of the API: `Fetch`. */
  readonly apiName: string
  /** The version of the request. */
  readonly apiVersion: number
  /** The number that the response carries. */
  readonly correlationId: number
  /** The name of the client; null when it has none. */
  readonly clientId: string | null
  /** The node that was asked. */
  readonly nodeId: number
  /** The request as its codec decodes it; undefined with `decodeBodies: false`, or for a version that its codec lacks. */
  readonly body: unknown
  /** The whole frame without its size. */
  readonly frame: Uint8Array
  /**
   * The body with its type: `request.bodyAs(FetchRequest)`. Decodes it when that was not done.
   *
   * @throws InvalidArgumentError when it is another request's codec.
   * @throws WireFormatError when the bytes are not such a request.
   */
  bodyAs<T>(codec: MessageCodec<T>): T
}

/** How requests are decoded. */
export interface RequestDecoding {
  /** With what. */
  readonly codecs: MessageCodecs
  /** Whether their bodies are decoded at once. */
  readonly decodeBodies: boolean
  /** The node that received them. */
  readonly nodeId: number
}

/** A request whose header has been decoded. */
export class ReceivedRequest implements ScriptedRequest {
  readonly apiKey: number
  readonly apiName: string
  readonly apiVersion: number
  readonly correlationId: number
  readonly clientId: string | null
  readonly nodeId: number
  readonly frame: Uint8Array
  readonly #bodyOffset: number
  #body: unknown

  constructor(frame: Uint8Array, nodeId: number, decoded: { readonly header: RequestHeader; readonly offset: number }) {
    const { clientId, correlationId, requestApiKey, requestApiVersion } = decoded.header
    this.apiKey = requestApiKey
    this.apiName = apiName(requestApiKey)
    this.apiVersion = requestApiVersion
    this.correlationId = correlationId
    this.clientId = clientId
    this.nodeId = nodeId
    this.frame = frame
    this.#bodyOffset = decoded.offset
  }

  get body(): unknown {
    return this.#body
  }

  bodyAs<T>(codec: MessageCodec<T>): T {
    const expected = `${this.apiName}Request`
    if (codec.name !== expected) throw new InvalidArgumentError('codec', `got ${codec.name}, must be ${expected}`)
    this.#body ??= decodeMessage(codec, this.frame.subarray(this.#bodyOffset), this.apiVersion)
    return this.#body as T
  }
}

/**
 * Decodes a request.
 *
 * As Kafka does, it refuses a version outside the range that clients are told; but ApiVersions in any version is let through, without its body
 * when its codec has not the version (KIP-511).
 *
 * @param frame The frame without its size.
 * @throws WireFormatError when it is not a request, or none that the range allows.
 */
export function decodeRequest(frame: Uint8Array, { codecs, decodeBodies, nodeId }: RequestDecoding): ReceivedRequest {
  const { header, reader } = decodeRequestHeader(frame)
  const request = new ReceivedRequest(frame, nodeId, { header, offset: reader.offset })
  const isAllowed = isWithin(codecs.range(request.apiKey), request.apiVersion)
  if (!isAllowed && request.apiKey !== ApiKey.ApiVersions) {
    const reason = `${request.apiName} in version ${request.apiVersion} is not among the versions that ApiVersions tells`
    throw new WireFormatError(reason, { offset: 2, path: 'RequestHeader.requestApiVersion' })
  }
  const codec = codecs.request(request.apiKey)
  if (isAllowed && decodeBodies && isWithin(codec, request.apiVersion)) request.bodyAs(codec as MessageCodec<unknown>)
  return request
}

/** Whether a range is there and has a version. */
export function isWithin(range: VersionRange | undefined, version: number): boolean {
  return range !== undefined && version >= range.minVersion && version <= range.maxVersion
}

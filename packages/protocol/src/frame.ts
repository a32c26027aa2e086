import { decodeRest, encodeBody } from './encoding.ts'
import { InvalidArgumentError } from './errors/invalid-argument-error.ts'
import { WireFormatError } from './errors/wire-format-error.ts'
import { ApiKey, apis } from './gen/api-keys.ts'
import { BrokerErrorCode } from './gen/broker-errors.ts'
import { RequestHeader } from './gen/messages/request-header.ts'
import { ResponseHeader } from './gen/messages/response-header.ts'
import { requestHeaderVersion, responseHeaderVersion } from './header-version.ts'
import { assertObject, within } from './wire/field-path.ts'
import { assertPlace } from './wire/lengths.ts'
import { assertVersion, type MessageCodec } from './wire/message-codec.ts'
import { Reader } from './wire/reader.ts'
import { refuse } from './wire/refuse.ts'
import { Writer } from './wire/writer.ts'

const sizeBytes = 4
const largestFrame = 0x7fffffff

/** What a request is sent with. */
export interface RequestEnvelope {
  /** The version of the request. */
  readonly version: number
  /** The number that the response will carry. */
  readonly correlationId: number
  /** The name of the client, for the broker's logs and quotas; null when it has none. */
  readonly clientId: string | null
}

/** What {@link decodeRequestHeader} gives. */
export interface DecodedRequestHeader {
  /** The header. */
  readonly header: RequestHeader
  /** Stands behind the header, where the request begins. */
  readonly reader: Reader
}

/**
 * A request as a frame: its size in four bytes, its header, and itself; in pieces, because records are not copied.
 *
 * @param codec The request's codec.
 * @param value The request.
 * @param envelope The version, the correlation id and the client id.
 * @returns The pieces for one vectored write, in order.
 * @throws UnsupportedVersionError as {@link encodeMessage} does.
 * @throws InvalidArgumentError as {@link encodeMessage} does, when the frame would be above 2147483647 bytes, or for a codec of another type;
 * `argument` is `codec`, the name of the message, or a path from it or from the header: `RequestHeader.clientId`.
 */
export function encodeRequest<T>(codec: MessageCodec<T>, value: T, envelope: RequestEnvelope): Uint8Array[] {
  const { apiKey } = codec
  if (codec.type !== 'request' || apiKey === undefined) {
    throw new InvalidArgumentError('codec', `got ${codec.name}, must be the codec of a request`)
  }
  assertObject(envelope, 'envelope')
  const { clientId, correlationId, version } = envelope
  assertVersion(codec, version)
  const header = { requestApiKey: apiKey, requestApiVersion: version, correlationId, clientId }
  const writer = frameWriter(RequestHeader, header, requestHeaderVersion(codec, version))
  encodeBody(codec, writer, value, version)
  return frameOf(writer, codec)
}

/**
 * A response as a frame: its size in four bytes, its header, and itself; in pieces, because records are not copied.
 *
 * @param codec The response's codec.
 * @param value The response.
 * @param envelope The version, and the correlation id of the request.
 * @returns The pieces for one vectored write, in order.
 * @throws UnsupportedVersionError as {@link encodeMessage} does.
 * @throws InvalidArgumentError as {@link encodeMessage} does, when the frame would be above 2147483647 bytes, or for a codec of another type;
 * `argument` is `codec`, the name of the message, or a path from it or from the header: `ResponseHeader.correlationId`.
 */
export function encodeResponse<T>(
  codec: MessageCodec<T>,
  value: T,
  envelope: { readonly version: number; readonly correlationId: number },
): Uint8Array[] {
  assertResponse(codec)
  assertObject(envelope, 'envelope')
  const { correlationId, version } = envelope
  assertVersion(codec, version)
  const writer = frameWriter(ResponseHeader, { correlationId }, responseHeaderVersion(codec, version))
  encodeBody(codec, writer, value, version)
  return frameOf(writer, codec)
}

/** A writer with room for the size of a frame, and the header. */
function frameWriter<T>(codec: MessageCodec<T>, header: T, version: number): Writer {
  const writer = new Writer()
  writer.int32(0, 'size')
  try {
    codec.encode(writer, header, version)
  } catch (error) {
    throw within(error, codec.name)
  }
  return writer
}

/** The pieces of a frame of which everything but the size has been written. */
function frameOf(writer: Writer, { name, type }: Pick<MessageCodec<unknown>, 'name' | 'type'>): Uint8Array[] {
  const size = writer.byteLength - sizeBytes
  if (size > largestFrame) {
    const reason = `takes ${size} bytes; a frame has at most ${largestFrame}, send less in one ${type}`
    throw new InvalidArgumentError(name, reason)
  }
  writer.patchInt32(0, size)
  return writer.segments()
}

/**
 * The size of the frame whose first four bytes stand at an offset: the number of bytes that follow them.
 *
 * @param bytes Bytes of which at least four stand at the offset.
 * @param offset Where the frame begins.
 * @param maximum The largest size that is allowed; nothing is allocated for a larger one.
 * @throws WireFormatError when the size is negative or above the maximum, or four bytes are not there.
 * @throws InvalidArgumentError when the bytes are no Uint8Array, the offset is not an integer within them, or the maximum no number of 0 or more.
 */
export function readFrameSize(bytes: Uint8Array, offset: number, maximum: number): number {
  if (typeof maximum !== 'number' || !(maximum >= 0)) refuse('maximum', maximum, 'must be a number of at least 0')
  const reader = new Reader(bytes)
  assertPlace('offset', offset, bytes.length)
  reader.offset = offset
  const size = reader.int32('size')
  if (size >= 0 && size <= maximum) return size
  const reason = `a frame of ${size} bytes; it has 0 to ${maximum}. This may not be a Kafka listener, or not one without TLS`
  throw new WireFormatError(reason, { offset, path: 'size' })
}

/**
 * The header of a request, and a reader that stands behind it.
 *
 * The key and the version in the header decide how the rest of the header is read. Whether this library has that version of the request is
 * not asked: decoding the request will.
 *
 * @param frame The frame without its size.
 * @throws WireFormatError when there is no API with the key, or no more, or the bytes are not a header; `path` begins with `RequestHeader`.
 * @throws InvalidArgumentError when the frame is no Uint8Array.
 */
export function decodeRequestHeader(frame: Uint8Array): DecodedRequestHeader {
  const reader = new Reader(frame)
  try {
    const headerVersion = readHeaderVersion(reader)
    reader.offset = 0
    return { header: RequestHeader.decode(reader, headerVersion), reader }
  } catch (error) {
    throw within(error, RequestHeader.name)
  }
}

function readHeaderVersion(reader: Reader): number {
  const apiKey = reader.int16('requestApiKey')
  const version = reader.int16('requestApiVersion')
  const api = apis[apiKey]
  if (api?.minVersion !== undefined) return requestHeaderVersion({ ...api, apiKey }, version)
  const reason =
    api === undefined ? `no API has the key ${apiKey}` : `no API has the key ${apiKey} any more; ${api.name} had it`
  throw new WireFormatError(reason, { offset: 0, path: 'requestApiKey' })
}

/**
 * The correlation id of a response, which says what it answers.
 *
 * @param frame The frame without its size.
 * @throws WireFormatError when it has fewer than four bytes.
 */
export function readCorrelationId(frame: Uint8Array): number {
  return new Reader(frame).int32('correlationId')
}

/**
 * A response out of its frame. Byte strings and records of the result are views of the frame.
 *
 * A broker that has not the version of ApiVersions that it was asked in answers in version 0 with the error 35, `UNSUPPORTED_VERSION`, and the
 * versions of ApiVersions that it has (KIP-511). Such an answer is taken too, whatever the version; what version 0 lacks is at its default.
 *
 * @param codec The response's codec.
 * @param frame The frame without its size.
 * @param version The version of the request that it answers.
 * @throws UnsupportedVersionError when there is no such version.
 * @throws WireFormatError when the frame is not such a response, or when bytes are left over; `path` begins with the name of the message or the
 * header.
 * @throws InvalidArgumentError when the codec is not that of a response, or the frame is no Uint8Array.
 */
export function decodeResponse<T>(codec: MessageCodec<T>, frame: Uint8Array, version: number): T {
  assertResponse(codec)
  assertVersion(codec, version)
  const reader = new Reader(frame)
  try {
    ResponseHeader.decode(reader, responseHeaderVersion(codec, version))
  } catch (error) {
    throw within(error, ResponseHeader.name)
  }
  if (codec.apiKey !== ApiKey.ApiVersions) return decodeRest(codec, reader, version)
  const { offset } = reader
  try {
    return decodeRest(codec, reader, version)
  } catch (error) {
    const refusal = error instanceof WireFormatError ? apiVersionsRefusal(codec, new Reader(frame, offset)) : undefined
    if (refusal === undefined) throw error
    return refusal
  }
}

/** What a broker answers in version 0 when it has not the version of ApiVersions that it was asked in; undefined when it is not that. */
function apiVersionsRefusal<T>(codec: MessageCodec<T>, reader: Reader): T | undefined {
  try {
    const response = decodeRest(codec, reader, 0)
    const { errorCode } = response as { readonly errorCode?: unknown }
    return errorCode === BrokerErrorCode.UNSUPPORTED_VERSION ? response : undefined
  } catch (error) {
    if (error instanceof WireFormatError) return undefined
    throw error
  }
}

function assertResponse({ name, type }: Pick<MessageCodec<unknown>, 'name' | 'type'>): void {
  if (type !== 'response') throw new InvalidArgumentError('codec', `got ${name}, must be the codec of a response`)
}

import { decodeRest } from './encoding.ts'
import { InvalidArgumentError } from './errors/invalid-argument-error.ts'
import { WireFormatError } from './errors/wire-format-error.ts'
import { apis } from './gen/api-keys.ts'
import { RequestHeader } from './gen/messages/request-header.ts'
import { ResponseHeader } from './gen/messages/response-header.ts'
import { requestHeaderVersion, responseHeaderVersion } from './header-version.ts'
import { within } from './wire/field-path.ts'
import type { MessageCodec } from './wire/message-codec.ts'
import { Reader } from './wire/reader.ts'
import { Writer } from './wire/writer.ts'

const sizeBytes = 4

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
 * @throws UnsupportedVersionError and InvalidArgumentError as {@link encodeMessage} does.
 */
export function encodeRequest<T>(codec: MessageCodec<T>, value: T, envelope: RequestEnvelope): Uint8Array[] {
  const { apiKey } = codec
  if (codec.type !== 'request' || apiKey === undefined) {
    throw new InvalidArgumentError('codec', `got ${codec.name}, must be the codec of a request`)
  }
  const { clientId, correlationId, version } = envelope
  const header = { requestApiKey: apiKey, requestApiVersion: version, correlationId, clientId }
  return encodeFrame(codec, value, version, writer => {
    RequestHeader.encode(writer, header, requestHeaderVersion(codec, version))
  })
}

/**
 * A response as a frame: its size in four bytes, its header, and itself; in pieces, because records are not copied.
 *
 * @param codec The response's codec.
 * @param value The response.
 * @param envelope The version, and the correlation id of the request.
 * @returns The pieces for one vectored write, in order.
 * @throws UnsupportedVersionError and InvalidArgumentError as {@link encodeMessage} does.
 */
export function encodeResponse<T>(
  codec: MessageCodec<T>,
  value: T,
  envelope: { readonly version: number; readonly correlationId: number },
): Uint8Array[] {
  if (codec.type !== 'response') {
    throw new InvalidArgumentError('codec', `got ${codec.name}, must be the codec of a response`)
  }
  const { correlationId, version } = envelope
  return encodeFrame(codec, value, version, writer => {
    ResponseHeader.encode(writer, { correlationId }, responseHeaderVersion(codec, version))
  })
}

function encodeFrame<T>(
  codec: MessageCodec<T>,
  value: T,
  version: number,
  encodeHeader: (writer: Writer) => void,
): Uint8Array[] {
  const writer = new Writer()
  writer.int32(0, 'size')
  try {
    encodeHeader(writer)
    codec.encode(writer, value, version)
  } catch (error) {
    throw within(error, codec.name)
  }
  writer.patchInt32(0, writer.byteLength - sizeBytes)
  return writer.segments()
}

/**
 * The size of the frame whose first four bytes stand at an offset: the number of bytes that follow them.
 *
 * @param bytes Bytes of which at least four stand at the offset.
 * @param offset Where the frame begins.
 * @param maximum The largest size that is allowed; nothing is allocated for a larger one.
 * @throws WireFormatError when the size is negative or above the maximum, or four bytes are not there.
 */
export function readFrameSize(bytes: Uint8Array, offset: number, maximum: number): number {
  const size = new Reader(bytes, offset).int32('size')
  if (size >= 0 && size <= maximum) return size
  const reason = `a frame of ${size} bytes; it has 0 to ${maximum}. This may not be a Kafka listener, or not one without TLS`
  throw new WireFormatError(reason, { offset, path: 'size' })
}

/**
 * The header of a request, and a reader that stands behind it.
 *
 * @param frame The frame without its size.
 * @throws WireFormatError when there is no API with the key, or the bytes are not a header.
 */
export function decodeRequestHeader(frame: Uint8Array): DecodedRequestHeader {
  const reader = new Reader(frame)
  const apiKey = reader.int16('requestApiKey')
  const version = reader.int16('requestApiVersion')
  const api = apis[apiKey]
  if (api === undefined) throw new WireFormatError(`no API has the key ${apiKey}`, { offset: 0, path: 'requestApiKey' })
  reader.offset = 0
  try {
    return { header: RequestHeader.decode(reader, requestHeaderVersion({ ...api, apiKey }, version)), reader }
  } catch (error) {
    throw within(error, RequestHeader.name)
  }
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
 * @param codec The response's codec.
 * @param frame The frame without its size.
 * @param version The version of the request that it answers.
 * @throws UnsupportedVersionError when there is no such version.
 * @throws WireFormatError when the frame is not such a response, or when bytes are left over.
 */
export function decodeResponse<T>(codec: MessageCodec<T>, frame: Uint8Array, version: number): T {
  const reader = new Reader(frame)
  try {
    ResponseHeader.decode(reader, responseHeaderVersion(codec, version))
  } catch (error) {
    throw within(error, ResponseHeader.name)
  }
  return decodeRest(codec, reader, version)
}

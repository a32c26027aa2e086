import { assertObject, within, withinStruct } from './wire/field-path.ts'
import { assertVersion, type MessageCodec } from './wire/message-codec.ts'
import { Reader } from './wire/reader.ts'
import { Writer } from './wire/writer.ts'

/**
 * A message as bytes, without header or size. Records are copied in: to send them without a copy, encode with a {@link Writer} and take its
 * segments.
 *
 * @param codec The message's codec.
 * @param value The message.
 * @param version The version to encode it in.
 * @throws UnsupportedVersionError when there is no such version, or when a field that the version lacks is not at its default and is not
 * ignorable.
 * @throws InvalidArgumentError when a field has a value that its type cannot hold, or a struct is missing; `argument` is the path, which begins
 * with the message's name: `CreateTopicsRequest.topics[3].name`.
 */
export function encodeMessage<T>(codec: MessageCodec<T>, value: T, version: number): Uint8Array {
  const writer = new Writer()
  encodeBody(codec, writer, value, version)
  return writer.toBytes()
}

/** Writes a message behind what a writer has; raises what {@link encodeMessage} does. */
export function encodeBody<T>(codec: MessageCodec<T>, writer: Writer, value: T, version: number): void {
  assertVersion(codec, version)
  assertObject(value, codec.name)
  try {
    codec.encode(writer, value, version)
  } catch (error) {
    throw withinStruct(error, value, codec.name)
  }
}

/**
 * A message out of bytes, which hold it and nothing else. Byte strings and records of the result are views of the bytes.
 *
 * @param codec The message's codec.
 * @param bytes The message, without header or size.
 * @param version The version that it is in.
 * @throws UnsupportedVersionError when there is no such version.
 * @throws WireFormatError when the bytes are not such a message, or when some are left over; `path` begins with the message's name.
 * @throws InvalidArgumentError when the bytes are no Uint8Array.
 */
export function decodeMessage<T>(codec: MessageCodec<T>, bytes: Uint8Array, version: number): T {
  return decodeRest(codec, new Reader(bytes), version)
}

/** The rest of what a reader has, which must be one message and nothing else. */
export function decodeRest<T>(codec: MessageCodec<T>, reader: Reader, version: number): T {
  assertVersion(codec, version)
  try {
    const value = codec.decode(reader, version)
    reader.assertEnd()
    return value
  } catch (error) {
    throw within(error, codec.name)
  }
}

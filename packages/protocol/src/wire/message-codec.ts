import { describeValue } from '../errors/describe-value.ts'
import { UnsupportedVersionError, type VersionRange } from '../errors/unsupported-version-error.ts'
import type { Reader } from './reader.ts'
import type { Writer } from './writer.ts'

/** Encodes and decodes one message of Kafka's protocol, in every version, in both directions. */
export interface MessageCodec<T> {
  /** The name of the message's definition: `ProduceRequest`. */
  readonly name: string
  /** What the message is: a header, and `data` that others carry as bytes, belong to no API. */
  readonly type: 'request' | 'response' | 'header' | 'data'
  /** The key of the API that the message belongs to; undefined for a header and for data. */
  readonly apiKey: number | undefined
  /** The lowest version. */
  readonly minVersion: number
  /** The highest version. */
  readonly maxVersion: number
  /** The highest version that is not still being developed; what is negotiated unless asked otherwise. */
  readonly latestStableVersion: number
  /** The first version with compact lengths and tagged fields (KIP-482); undefined when none has them. */
  readonly firstFlexibleVersion: number | undefined
  /**
   * Writes a value.
   *
   * @throws UnsupportedVersionError when there is no such version, or when a field that the version lacks is not at its default and is not
   * ignorable.
   * @throws InvalidArgumentError when a field has a value that its type cannot hold, or a struct is missing.
   */
  encode(writer: Writer, value: T, version: number): void
  /**
   * Reads a value. Fields that the version lacks are at their defaults.
   *
   * @throws UnsupportedVersionError when there is no such version.
   * @throws WireFormatError when the bytes are not such a message.
   */
  decode(reader: Reader, version: number): T
  /** A value with every field at its default; a new one every time. */
  default(): T
}

/** @throws UnsupportedVersionError when a message has no such version. */
export function assertVersion(codec: VersionRange & { readonly name: string }, version: number): void {
  const { minVersion, maxVersion, name } = codec
  if (Number.isInteger(version) && version >= minVersion && version <= maxVersion) return
  const supported = { minVersion, maxVersion }
  const reason = `has no version ${describeValue(version)}, only ${minVersion} to ${maxVersion}`
  throw new UnsupportedVersionError(name, reason, { supported })
}

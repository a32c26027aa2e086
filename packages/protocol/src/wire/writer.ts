import { UnsupportedVersionError } from '../errors/unsupported-version-error.ts'
import { assertPlace, assertStringLength, assertUnknownTag, countOf, lengthOf, tagsField } from './lengths.ts'
import { refuse } from './refuse.ts'
import type { UnknownTaggedField } from './tagged-fields.ts'
import { writeUtf8 } from './utf8.ts'
import { type Uuid, writeUuid } from './uuid.ts'

const maxInt64 = 0x7fffffffffffffffn

/** Bytes that are not copied into the buffer, and where in it they belong. */
interface Reference {
  readonly at: number
  readonly bytes: Uint8Array
}

/**
 * Writes Kafka's primitive types, one after another, into a buffer that grows. Records are not copied: they are kept by reference and
 * stand between the pieces of the buffer that {@link Writer.segments} gives for one vectored write.
 *
 * Every method takes the value and the name of the field, for the error: an {@link InvalidArgumentError} when the field's type cannot hold
 * the value. Nothing is rounded, wrapped or cut. One thing is replaced: half a surrogate pair, which UTF-8 cannot write, becomes U+FFFD, as
 * `TextEncoder` does (Java writes a question mark).
 */
export class Writer {
  #buffer: Uint8Array
  #view: DataView
  #position = 0
  #references: Reference[] | undefined
  #referencedBytes = 0

  /**
   * Makes an empty writer.
   *
   * @param capacity How many bytes to have room for at first. Default: 256.
   * @throws InvalidArgumentError when the capacity is not an integer from 0 to 2147483647.
   */
  constructor(capacity = 256) {
    assertPlace('capacity', capacity)
    this.#buffer = new Uint8Array(capacity)
    this.#view = new DataView(this.#buffer.buffer)
  }

  /** The number of bytes written, those kept by reference included. */
  get byteLength(): number {
    return this.#position + this.#referencedBytes
  }

  /** What was written, in order: views of the buffer, and between them what was kept by reference. Valid until more is written. */
  segments(): Uint8Array[] {
    const segments: Uint8Array[] = []
    let from = 0
    for (const { at, bytes } of this.#references ?? []) {
      if (at > from) segments.push(this.#buffer.subarray(from, at))
      if (bytes.length > 0) segments.push(bytes)
      from = at
    }
    if (this.#position > from) segments.push(this.#buffer.subarray(from, this.#position))
    return segments
  }

  /** What was written as one piece: a view of the buffer, or, where something was kept by reference, a copy. Valid until more is written. */
  toBytes(): Uint8Array {
    const segments = this.segments()
    if (segments.length === 1) return segments[0] as Uint8Array
    const joined = new Uint8Array(this.byteLength)
    let at = 0
    for (const segment of segments) {
      joined.set(segment, at)
      at += segment.length
    }
    return joined
  }

  /** One byte, signed. */
  int8(value: number, field: string): void {
    if (typeof value !== 'number' || (value << 24) >> 24 !== value) {
      refuse(field, value, 'must be an integer from -128 to 127')
    }
    const at = this.#room(1)
    this.#view.setInt8(at, value)
  }

  /** Two bytes, signed. */
  int16(value: number, field: string): void {
    if (typeof value !== 'number' || (value << 16) >> 16 !== value) {
      refuse(field, value, 'must be an integer from -32768 to 32767')
    }
    const at = this.#room(2)
    this.#view.setInt16(at, value)
  }

  /** Two bytes, unsigned. */
  uint16(value: number, field: string): void {
    if (typeof value !== 'number' || (value & 0xffff) !== value) {
      refuse(field, value, 'must be an integer from 0 to 65535')
    }
    const at = this.#room(2)
    this.#view.setUint16(at, value)
  }

  /** Four bytes, signed. */
  int32(value: number, field: string): void {
    if (typeof value !== 'number' || (value | 0) !== value) {
      refuse(field, value, 'must be an integer from -2147483648 to 2147483647')
    }
    const at = this.#room(4)
    this.#view.setInt32(at, value)
  }

  /**
   * Four bytes, signed, over some that have been written: a size is known only after what it counts.
   *
   * @throws InvalidArgumentError when four bytes do not stand there, or the value is no int32.
   */
  patchInt32(at: number, value: number): void {
    assertPlace('at', at, this.#position - 4)
    if (typeof value !== 'number' || (value | 0) !== value) {
      refuse('value', value, 'must be an integer from -2147483648 to 2147483647')
    }
    this.#view.setInt32(at, value)
  }

  /** Eight bytes, signed. */
  int64(value: bigint, field: string): void {
    if (typeof value !== 'bigint' || value > maxInt64 || value < -maxInt64 - 1n) {
      refuse(field, value, 'must be a bigint from -2^63 to 2^63-1')
    }
    const at = this.#room(8)
    this.#view.setBigInt64(at, value)
  }

  /** Eight bytes, IEEE 754. */
  float64(value: number, field: string): void {
    if (typeof value !== 'number') refuse(field, value, 'must be a number')
    const at = this.#room(8)
    this.#view.setFloat64(at, value)
  }

  /** One byte, 0 or 1. */
  bool(value: boolean, field: string): void {
    if (typeof value !== 'boolean') refuse(field, value, 'must be true or false')
    const at = this.#room(1)
    this.#view.setInt8(at, value ? 1 : 0)
  }

  /** Sixteen bytes. */
  uuid(value: Uuid, field: string): void {
    const at = this.#room(16)
    writeUuid(this.#buffer, at, value, field)
  }

  /** An unsigned number below 2^32 in one to five bytes, seven bits in each, the lowest first. Without a field the error names `value`. */
  unsignedVarint(value: number, field = 'value'): void {
    if (typeof value !== 'number' || value >>> 0 !== value) {
      refuse(field, value, 'must be an integer from 0 to 4294967295')
    }
    let rest = value
    let at = this.#reserve(5)
    for (; rest > 0x7f; at++) {
      this.#buffer[at] = (rest & 0x7f) | 0x80
      rest >>>= 7
    }
    this.#buffer[at] = rest
    this.#position = at + 1
  }

  /** A text with its length in two bytes. */
  string(value: string | null, field: string): void {
    if (typeof value !== 'string') refuse(field, value, 'must be a string')
    assertStringLength(value.length, 'characters', field)
    const at = this.#reserve(2 + value.length * 3)
    const length = writeUtf8(this.#buffer, at + 2, value)
    assertStringLength(length, 'bytes', field)
    this.#view.setInt16(at, length)
    this.#position = at + 2 + length
  }

  /** A text with its length in two bytes, or null. */
  nullableString(value: string | null, field: string): void {
    if (value === null) this.int16(-1, field)
    else this.string(value, field)
  }

  /** A text with its length plus one in a varint. */
  compactString(value: string | null, field: string): void {
    if (typeof value !== 'string') refuse(field, value, 'must be a string')
    assertStringLength(value.length, 'characters', field)
    const at = this.#reserve(3 + value.length * 3)
    // The length stands before the text and is known after it: it is guessed from the text's, and put right where that was wrong.
    const guessed = varintSize(value.length + 1)
    const length = writeUtf8(this.#buffer, at + guessed, value)
    assertStringLength(length, 'bytes', field)
    const size = varintSize(length + 1)
    if (size !== guessed) this.#buffer.copyWithin(at + size, at + guessed, at + guessed + length)
    this.unsignedVarint(length + 1)
    this.#position = at + size + length
  }

  /** A text with its length plus one in a varint, or null. */
  compactNullableString(value: string | null, field: string): void {
    if (value === null) this.unsignedVarint(0)
    else this.compactString(value, field)
  }

  /** Bytes with their length in four bytes. */
  bytes(value: Uint8Array | null, field: string): void {
    if (value === null) this.notNull(field)
    this.int32(lengthOf(value, field), field)
    this.#copy(value)
  }

  /** Bytes with their length in four bytes, or null. */
  nullableBytes(value: Uint8Array | null, field: string): void {
    if (value === null) this.int32(-1, field)
    else this.bytes(value, field)
  }

  /** Bytes with their length plus one in a varint. */
  compactBytes(value: Uint8Array | null, field: string): void {
    if (value === null) this.notNull(field)
    this.unsignedVarint(lengthOf(value, field) + 1)
    this.#copy(value)
  }

  /** Bytes with their length plus one in a varint, or null. */
  compactNullableBytes(value: Uint8Array | null, field: string): void {
    if (value === null) this.unsignedVarint(0)
    else this.compactBytes(value, field)
  }

  /** Record batches, kept by reference, with their length in four bytes. */
  records(value: Uint8Array | null, field: string): void {
    if (value === null) this.notNull(field)
    this.nullableRecords(value, field)
  }

  /** Record batches, kept by reference, with their length plus one in a varint. */
  compactRecords(value: Uint8Array | null, field: string): void {
    if (value === null) this.notNull(field)
    this.compactNullableRecords(value, field)
  }

  /** Record batches, kept by reference, with their length in four bytes; or null. */
  nullableRecords(value: Uint8Array | null, field: string): void {
    this.int32(value === null ? -1 : lengthOf(value, field), field)
    if (value !== null) this.#refer(value)
  }

  /** Record batches, kept by reference, with their length plus one in a varint; or null. */
  compactNullableRecords(value: Uint8Array | null, field: string): void {
    this.unsignedVarint(value === null ? 0 : lengthOf(value, field) + 1)
    if (value !== null) this.#refer(value)
  }

  /** The number of elements of an array, in four bytes. */
  arrayLength(value: readonly unknown[] | null, field: string): void {
    this.int32(countOf(value, field), field)
  }

  /** The number of elements of an array, in four bytes; -1 when it is null. */
  nullableArrayLength(value: readonly unknown[] | null, field: string): void {
    if (value === null) this.int32(-1, field)
    else this.arrayLength(value, field)
  }

  /** The number of elements of an array plus one, in a varint. */
  compactArrayLength(value: readonly unknown[] | null, field: string): void {
    this.unsignedVarint(countOf(value, field) + 1)
  }

  /** The number of elements of an array plus one, in a varint; 0 when it is null. */
  compactNullableArrayLength(value: readonly unknown[] | null, field: string): void {
    if (value === null) this.unsignedVarint(0)
    else this.compactArrayLength(value, field)
  }

  /** The byte before a struct that may be null. */
  presence(value: object | null): void {
    const at = this.#room(1)
    this.#view.setInt8(at, value === null ? -1 : 1)
  }

  /** How many tagged fields follow: those that the version defines and are not at their defaults, and the unknown ones. */
  tagCount(defined: number, unknown: readonly UnknownTaggedField[] | undefined): void {
    this.unsignedVarint(unknown === undefined ? defined : defined + countOf(unknown, tagsField))
  }

  /** Begins a tagged field; gives what {@link Writer.endTag} needs. */
  beginTag(tag: number): number {
    this.unsignedVarint(tag)
    return this.#room(1)
  }

  /** Ends a tagged field: its size is put before it. */
  endTag(start: number): void {
    const size = this.#position - start - 1
    const extra = varintSize(size) - 1
    if (extra > 0) {
      this.#room(extra)
      this.#buffer.copyWithin(start + 1 + extra, start + 1, start + 1 + size)
    }
    this.#position = start
    this.unsignedVarint(size)
    this.#position += size
  }

  /** The tagged fields that the version does not define; their tags are above those that it does, and ascend. */
  unknownTags(fields: readonly UnknownTaggedField[] | undefined, firstUnknown: number): void {
    if (fields === undefined) return
    countOf(fields, tagsField)
    let lowest = firstUnknown
    for (const field of fields) {
      assertUnknownTag(field, lowest)
      const { tag, bytes } = field
      lowest = tag + 1
      this.unsignedVarint(tag)
      this.unsignedVarint(lengthOf(bytes, tagsField))
      this.#copy(bytes)
    }
  }

  /** The tagged fields of a struct that defines none in this version. */
  onlyUnknownTags(fields: readonly UnknownTaggedField[] | undefined): void {
    this.tagCount(0, fields)
    this.unknownTags(fields, 0)
  }

  /** A struct of a version without tagged fields. @throws UnsupportedVersionError when it has some all the same. */
  noTags(fields: readonly UnknownTaggedField[] | undefined, version: number, versions: string): void {
    if (fields !== undefined && countOf(fields, tagsField) > 0) this.unsupported(tagsField, version, versions)
  }

  /** @throws InvalidArgumentError always: null in a version that has no way to write it. */
  notNull(field: string): never {
    return refuse(field, null, 'must not be null in this version')
  }

  /**
   * A field that is not at its default has no place in the version.
   *
   * @throws UnsupportedVersionError always.
   */
  unsupported(field: string, version: number, versions: string): never {
    const wayOut = `leave it at its default, or use a version in ${versions}`
    throw new UnsupportedVersionError(field, `is not in version ${version}; ${wayOut}`)
  }

  /** Where the next `size` bytes begin; the writer moves behind them. It may put another buffer and view in place: read those afterwards. */
  #room(size: number): number {
    const at = this.#reserve(size)
    this.#position = at + size
    return at
  }

  /** Makes room for `size` bytes; gives where they begin. */
  #reserve(size: number): number {
    const at = this.#position
    if (at + size > this.#buffer.length) this.#grow(at + size)
    return at
  }

  #grow(needed: number): void {
    const grown = new Uint8Array(Math.max(needed, this.#buffer.length * 2))
    // All of it: a size is put before what already stands behind the position.
    grown.set(this.#buffer)
    this.#buffer = grown
    this.#view = new DataView(grown.buffer)
  }

  #copy(value: Uint8Array): void {
    const at = this.#room(value.length)
    this.#buffer.set(value, at)
  }

  #refer(bytes: Uint8Array): void {
    this.#references ??= []
    this.#references.push({ at: this.#position, bytes })
    this.#referencedBytes += bytes.length
  }
}

function varintSize(value: number): number {
  if (value < 0x80) return 1
  if (value < 0x4000) return 2
  if (value < 0x200000) return 3
  return value < 0x10000000 ? 4 : 5
}

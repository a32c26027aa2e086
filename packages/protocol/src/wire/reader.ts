import { WireFormatError } from '../errors/wire-format-error.ts'
import { assertBytes, assertPlace, tagsField } from './lengths.ts'
import type { UnknownTaggedField } from './tagged-fields.ts'
import { readUtf8 } from './utf8.ts'
import { readUuid, type Uuid, zeroUuid } from './uuid.ts'

const maxStringBytes = 0x7fff
const maxTag = 0x7fffffff

/**
 * Reads Kafka's primitive types, one after another, out of bytes that it does not copy: byte strings that it returns are views.
 *
 * Every method takes the name of the field, for the error. None reads past the end, and none allocates more than the bytes that are left
 * justify; all raise {@link WireFormatError} with the offset and the field when the bytes are not what they should be.
 */
export class Reader {
  /** Where the next value begins, counted from the beginning of the bytes that the reader was made for. */
  offset: number
  readonly #source: Uint8Array
  readonly #view: DataView
  readonly #end: number

  /**
   * Reads from a place in bytes to another.
   *
   * @param bytes The bytes.
   * @param start Where to begin. Default: the beginning.
   * @param end Where to end, itself not read. Default: the end.
   * @throws InvalidArgumentError when the bytes are no Uint8Array, or the places are not integers in order within them.
   */
  constructor(bytes: Uint8Array, start = 0, end: number = bytes?.length) {
    assertBytes(bytes, 'bytes')
    assertPlace('end', end, bytes.length)
    assertPlace('start', start, end)
    this.#source = bytes
    this.offset = start
    this.#end = end
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  /** The number of bytes not yet read. */
  get remaining(): number {
    return this.#end - this.offset
  }

  /** @throws WireFormatError when bytes are left. */
  assertEnd(): void {
    if (this.offset !== this.#end) this.#fail('', `${this.remaining} bytes are left over`, this.offset)
  }

  /** One byte, signed. */
  int8(field: string): number {
    return this.#view.getInt8(this.#take(1, field))
  }

  /** Two bytes, signed. */
  int16(field: string): number {
    return this.#view.getInt16(this.#take(2, field))
  }

  /** Two bytes, unsigned. */
  uint16(field: string): number {
    return this.#view.getUint16(this.#take(2, field))
  }

  /** Four bytes, signed. */
  int32(field: string): number {
    const at = this.offset
    if (this.#end - at < 4) this.#atLeast(4, field)
    this.offset = at + 4
    return this.#view.getInt32(at)
  }

  /** Eight bytes, signed. */
  int64(field: string): bigint {
    return this.#view.getBigInt64(this.#take(8, field))
  }

  /** Eight bytes, IEEE 754. */
  float64(field: string): number {
    return this.#view.getFloat64(this.#take(8, field))
  }

  /** One byte; whatever is not zero is true. */
  bool(field: string): boolean {
    return this.#view.getInt8(this.#take(1, field)) !== 0
  }

  /** Sixteen bytes. */
  uuid(field: string): Uuid {
    const at = this.#take(16, field)
    const view = this.#view
    const isZero = (view.getInt32(at) | view.getInt32(at + 4) | view.getInt32(at + 8) | view.getInt32(at + 12)) === 0
    return isZero ? zeroUuid : readUuid(this.#source, at)
  }

  /** An unsigned number below 2^32 in one to five bytes, seven bits in each, the lowest first. */
  unsignedVarint(field: string): number {
    const start = this.offset
    // Most have one byte.
    const first = start < this.#end ? (this.#source[start] as number) : 0x80
    if (first < 0x80) {
      this.offset = start + 1
      return first
    }
    let value = 0
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.#source[this.#take(1, field)] as number
      // The fifth byte has room for four bits; more would be a second spelling of a smaller number.
      if (shift === 28 && byte > 0x0f) break
      value |= (byte & 0x7f) << shift
      if (byte < 0x80) return value >>> 0
    }
    return this.#fail(field, 'a varint of more than 32 bits', start)
  }

  /** A text with its length in two bytes. */
  string(field: string): string {
    const start = this.offset
    return this.nullableString(field) ?? this.#null(field, start)
  }

  /** A text with its length in two bytes, or null. */
  nullableString(field: string): string | null {
    const length = this.int16(field)
    return length === -1 ? null : this.#text(length, field)
  }

  /** A text with its length plus one in a varint. */
  compactString(field: string): string {
    const start = this.offset
    return this.compactNullableString(field) ?? this.#null(field, start)
  }

  /** A text with its length plus one in a varint, or null. */
  compactNullableString(field: string): string | null {
    const length = this.unsignedVarint(field) - 1
    return length === -1 ? null : this.#text(length, field)
  }

  /** Bytes with their length in four bytes. */
  bytes(field: string): Uint8Array {
    const start = this.offset
    return this.nullableBytes(field) ?? this.#null(field, start)
  }

  /** Bytes with their length in four bytes, or null. */
  nullableBytes(field: string): Uint8Array | null {
    const length = this.int32(field)
    return length === -1 ? null : this.#slice(length, field)
  }

  /** Bytes with their length plus one in a varint. */
  compactBytes(field: string): Uint8Array {
    const start = this.offset
    return this.compactNullableBytes(field) ?? this.#null(field, start)
  }

  /** Bytes with their length plus one in a varint, or null. */
  compactNullableBytes(field: string): Uint8Array | null {
    const length = this.unsignedVarint(field) - 1
    return length === -1 ? null : this.#slice(length, field)
  }

  /** The number of elements of an array, in four bytes; each element has at least `minimum` bytes. */
  arrayLength(field: string, minimum: number): number {
    const start = this.offset
    const length = this.nullableArrayLength(field, minimum)
    return length === -1 ? this.#null(field, start) : length
  }

  /** The number of elements of an array, in four bytes; -1 when it is null. */
  nullableArrayLength(field: string, minimum: number): number {
    const length = this.int32(field)
    return length === -1 ? -1 : this.#count(length, field, minimum)
  }

  /** The number of elements of an array plus one, in a varint; each element has at least `minimum` bytes. */
  compactArrayLength(field: string, minimum: number): number {
    const start = this.offset
    const length = this.compactNullableArrayLength(field, minimum)
    return length === -1 ? this.#null(field, start) : length
  }

  /** The number of elements of an array plus one, in a varint; -1 when it is null. */
  compactNullableArrayLength(field: string, minimum: number): number {
    const length = this.unsignedVarint(field) - 1
    return length === -1 ? -1 : this.#count(length, field, minimum)
  }

  /** The byte before a struct that may be null: whether it is there. */
  isPresent(field: string): boolean {
    const marker = this.int8(field)
    return marker >= 0
  }

  /** The number of tagged fields of a struct; each has at least two bytes. */
  tagCount(): number {
    return this.#count(this.unsignedVarint(tagsField), tagsField, 2)
  }

  /** The tag of the next tagged field. Tags ascend, each once (KIP-482): `previous` is the last one, -1 before the first. */
  nextTag(previous: number): number {
    const at = this.offset
    const tag = this.unsignedVarint(tagsField)
    if (tag <= previous || tag > maxTag) {
      this.#fail(tagsField, `a tag of ${tag} after ${previous}; tags ascend up to ${maxTag}, each once`, at)
    }
    return tag
  }

  /** The size of a tagged field; gives the offset at which it must end. */
  tagEnd(): number {
    const size = this.unsignedVarint(tagsField)
    return this.#atLeast(size, tagsField) + size
  }

  /** @throws WireFormatError when a tagged field did not end where its size said. */
  assertTagEnd(end: number, field: string): void {
    if (this.offset === end) return
    this.#fail(field, `its size says that it ends at byte ${end}, its contents do at ${this.offset}`, this.offset)
  }

  /** A tagged field that the version does not define, as it is; its tag has been read. */
  unknownTag(tag: number, end: number): UnknownTaggedField {
    return { tag, bytes: this.#slice(end - this.offset, tagsField) }
  }

  /** The tagged fields of a struct that defines none in this version; undefined when there are none. */
  unknownTags(): readonly UnknownTaggedField[] | undefined {
    const count = this.tagCount()
    if (count === 0) return undefined
    const fields: UnknownTaggedField[] = []
    let tag = -1
    for (let i = 0; i < count; i++) {
      tag = this.nextTag(tag)
      fields.push(this.unknownTag(tag, this.tagEnd()))
    }
    return fields
  }

  /** Where the next `size` bytes begin; the reader moves behind them. */
  #take(size: number, field: string): number {
    const at = this.offset
    if (size > this.#end - at) this.#atLeast(size, field)
    this.offset = at + size
    return at
  }

  #atLeast(size: number, field: string): number {
    const at = this.offset
    if (size > this.#end - at) this.#fail(field, `${size} bytes are needed, ${this.#end - at} are left`, at)
    return at
  }

  #slice(length: number, field: string): Uint8Array {
    if (length < 0) this.#fail(field, `a length of ${length}`, this.offset)
    const at = this.#take(length, field)
    return new Uint8Array(this.#source.buffer, this.#source.byteOffset + at, length)
  }

  #text(length: number, field: string): string {
    if (length < 0) this.#fail(field, `a length of ${length}`, this.offset)
    if (length > maxStringBytes) {
      this.#fail(field, `a string of ${length} bytes; it has at most ${maxStringBytes}`, this.offset)
    }
    const at = this.#take(length, field)
    return readUtf8(this.#source, at, at + length)
  }

  #count(count: number, field: string, minimum: number): number {
    if (count < 0) this.#fail(field, `a count of ${count}`, this.offset)
    if (count * minimum > this.remaining) {
      const left = `${this.remaining} bytes are left`
      this.#fail(field, `${count} elements of at least ${minimum} bytes, ${left}`, this.offset)
    }
    return count
  }

  #null(field: string, start: number): never {
    return this.#fail(field, 'null where the version allows none', start)
  }

  #fail(field: string, reason: string, offset: number): never {
    throw new WireFormatError(reason, { offset, path: field })
  }
}

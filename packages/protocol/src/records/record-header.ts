import { WireFormatError } from '../errors/wire-format-error.ts'
import { readUtf8, utf8Length, writeUtf8 } from '../wire/utf8.ts'
import { bytesAt } from './record-batch-layout.ts'
import { fieldTypes, isField, typeFault } from './record-field.ts'
import { readVarint, varintSize, writeVarint } from './zigzag-varint.ts'

/** A header of a record to be written. Order is kept, and so are several headers with one key. */
export interface RecordHeader {
  /** The key, written in UTF-8; lone surrogates become U+FFFD. */
  readonly key: string
  /** The value; a string is written in UTF-8. */
  readonly value: Uint8Array | string | null
}

/** A header of a record that was read. */
export interface RecordHeaderView {
  /** The key. */
  readonly key: string
  /** The value: a view of the batch's bytes, or `null`. */
  readonly value: Uint8Array | null
}

/**
 * The bytes that headers take in a record, their count included.
 *
 * @throws InvalidArgumentError for headers that are no array, a key that is not a string, or a value that is no string, bytes or `null`.
 */
export function headersSize(headers: readonly RecordHeader[]): number {
  if (!Array.isArray(headers)) throw typeFault('headers', headers, 'an array of { key, value }')
  let size = varintSize(headers.length)
  for (let index = 0; index < headers.length; index++) {
    const header = headers[index] as RecordHeader | null | undefined
    if (typeof header?.key !== 'string') throw typeFault(`headers[${index}].key`, header?.key, 'a string')
    const { key, value } = header
    const keyLength = utf8Length(key)
    if (!isField(value)) throw typeFault(`headers[${index}].value`, value, fieldTypes)
    const valueLength = value === null ? -1 : typeof value === 'string' ? utf8Length(value) : value.length
    size += varintSize(keyLength) + keyLength + varintSize(valueLength) + (value === null ? 0 : valueLength)
  }
  return size
}

/**
 * Writes headers, their count first; the target has {@link headersSize} bytes of room.
 *
 * @returns The position after the last one.
 */
export function writeHeaders(target: Uint8Array, offset: number, headers: readonly RecordHeader[]): number {
  let position = writeVarint(target, offset, headers.length)
  for (const { key, value } of headers) {
    position = writeVarint(target, position, utf8Length(key))
    position += writeUtf8(target, position, key)
    if (value === null) {
      position = writeVarint(target, position, -1)
    } else if (typeof value === 'string') {
      position = writeVarint(target, position, utf8Length(value))
      position += writeUtf8(target, position, value)
    } else {
      position = writeVarint(target, position, value.length)
      target.set(value, position)
      position += value.length
    }
  }
  return position
}

/**
 * The headers of a record, decoded.
 *
 * @param bytes The bytes in which a cursor has found the record.
 * @param headersStart Where its header count stands, as the cursor says.
 * @throws WireFormatError when no headers stand there, for example because the buffer has been used for something else since.
 */
export function readRecordHeaders(bytes: Uint8Array, headersStart: number): RecordHeaderView[] {
  const place = { at: headersStart }
  const count = readVarint(bytes, place)
  // Each has at least the lengths of its key and value.
  if (count < 0 || count * 2 > bytes.length - place.at) throw lengthFault(bytes, count, 'headers', place.at)
  const headers: RecordHeaderView[] = []
  for (let index = 0; index < count; index++) {
    const keyLength = readVarint(bytes, place)
    if (keyLength < 0 || keyLength > bytes.length - place.at)
      throw lengthFault(bytes, keyLength, `headers[${index}].key`, place.at)
    const key = readUtf8(bytes, place.at, place.at + keyLength)
    place.at += keyLength
    const valueLength = readVarint(bytes, place)
    if (valueLength > bytes.length - place.at)
      throw lengthFault(bytes, valueLength, `headers[${index}].value`, place.at)
    headers.push({ key, value: valueLength < 0 ? null : bytesAt(bytes, place.at, valueLength) })
    place.at += Math.max(valueLength, 0)
  }
  return headers
}

function lengthFault(bytes: Uint8Array, length: number, path: string, offset: number): WireFormatError {
  return new WireFormatError(`there cannot be ${length} in the ${bytes.length - offset} bytes left`, { offset, path })
}

import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'
import { readUtf8, utf8Length, writeUtf8 } from '../wire/utf8.ts'
import { bytesAt } from './record-batch-layout.ts'
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
 * @throws InvalidArgumentError for a key that is not a string.
 */
export function headersSize(headers: readonly RecordHeader[]): number {
  let size = varintSize(headers.length)
  for (let index = 0; index < headers.length; index++) {
    const { key, value } = headers[index] as RecordHeader
    if (typeof key !== 'string') {
      throw new InvalidArgumentError(`headers[${index}].key`, `got ${String(key)}; a header's key must be a string`)
    }
    const keyLength = utf8Length(key)
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
 */
export function readRecordHeaders(bytes: Uint8Array, headersStart: number): RecordHeaderView[] {
  const place = { at: headersStart }
  const count = readVarint(bytes, place)
  const headers: RecordHeaderView[] = []
  for (let index = 0; index < count; index++) {
    const keyEnd = readVarint(bytes, place) + place.at
    const key = readUtf8(bytes, place.at, keyEnd)
    place.at = keyEnd
    const valueLength = readVarint(bytes, place)
    if (valueLength < 0) {
      headers.push({ key, value: null })
    } else {
      headers.push({ key, value: bytesAt(bytes, place.at, valueLength) })
      place.at += valueLength
    }
  }
  return headers
}

import { WireFormatError } from '../errors/wire-format-error.ts'
import { crc32 } from './crc32.ts'
import { logOverhead, readInt32, readInt64, readInt64Number } from './record-batch-layout.ts'

/** The fewest bytes that the size field of a message counts, by magic: its checksum, magic, attributes, (timestamp,) key and value length. */
export const smallestMessage = [14, 22] as const

// Where the fields stand after the offset and the size, which is where a record's body begins.
const magicAt = 4
const attributesAt = 5
const timestampAt = 6

/** The attribute that says that the broker set the timestamp. */
const logAppendTimeBit = 0x08

/** One message of a message set: its header, and where its key and value stand. */
export interface LegacyMessage {
  /** The offset as written: absolute, or relative within a compressed set v1. */
  readonly offset: bigint
  /** Where the message begins. */
  readonly start: number
  /** Where its checksum stands, which is behind its size. */
  readonly bodyStart: number
  /** Where the next message begins. */
  readonly end: number
  /** 0 or 1. */
  readonly magic: number
  /** The id of the codec. */
  readonly codecId: number
  /** Whether the broker set the timestamp. */
  readonly isLogAppendTime: boolean
}

/** Where a key or value stands. */
export interface LegacyField {
  /** Where its bytes begin. */
  readonly start: number
  /** How many there are; -1 for null. */
  readonly length: number
}

/**
 * The header of the message that begins at a place.
 *
 * @param bytes The bytes.
 * @param start Where the message begins.
 * @param origin What is added to a place to give the offset that an error states.
 * @throws WireFormatError when no whole message begins there.
 */
export function legacyMessageAt(bytes: Uint8Array, start: number, origin: number): LegacyMessage {
  const left = bytes.length - start
  const fewest = logOverhead + smallestMessage[0]
  if (left < fewest) throw fault(`a message has at least ${fewest} bytes, ${left} are left`, origin + start, '')
  const bodyStart = start + logOverhead
  const magic = bytes[bodyStart + magicAt] as number
  const smallest = smallestMessage[magic]
  if (smallest === undefined) throw fault(`must be 0 or 1, is ${magic}`, origin + bodyStart + magicAt, 'magic')
  const size = readInt32(bytes, start + 8)
  if (size < smallest || size > left - logOverhead) {
    throw fault(`must be ${smallest} to ${left - logOverhead}, is ${size}`, origin + start + 8, 'length')
  }
  const attributes = bytes[bodyStart + attributesAt] as number
  return {
    offset: readInt64(bytes, start),
    start,
    bodyStart,
    end: bodyStart + size,
    magic,
    codecId: attributes & 0x07,
    isLogAppendTime: magic === 1 && (attributes & logAppendTimeBit) !== 0,
  }
}

/**
 * Where the key and the value of a message stand.
 *
 * @throws WireFormatError when their lengths are not those of the message.
 */
export function legacyFields(
  bytes: Uint8Array,
  message: LegacyMessage,
  origin: number,
): { readonly key: LegacyField; readonly value: LegacyField } {
  const first = message.bodyStart + (message.magic === 0 ? timestampAt : timestampAt + 8)
  const key = fieldAt(bytes, first, { end: message.end, origin, name: 'key' })
  const value = fieldAt(bytes, key.start + Math.max(key.length, 0), { end: message.end, origin, name: 'value' })
  const end = value.start + Math.max(value.length, 0)
  if (end === message.end) return { key, value }
  throw fault(`${message.end - end} bytes of the message are left after its value`, origin + end, 'value')
}

function fieldAt(
  bytes: Uint8Array,
  at: number,
  context: { readonly end: number; readonly origin: number; readonly name: string },
): LegacyField {
  const left = context.end - at - 4
  if (left < 0) throw fault(`4 bytes are needed, ${left + 4} are left`, context.origin + at, context.name)
  const length = readInt32(bytes, at)
  if (length >= -1 && length <= left) return { start: at + 4, length }
  throw fault(`the length is ${length}; ${left} bytes are left`, context.origin + at, context.name)
}

/** Whether the message whose body begins there has a timestamp: one of v0 has none. */
export function hasLegacyTimestamp(bytes: Uint8Array, bodyStart: number): boolean {
  return bytes[bodyStart + magicAt] !== 0
}

/** The timestamp of the message whose body begins there, in milliseconds; -1 when it has none. */
export function legacyTimestamp(bytes: Uint8Array, bodyStart: number): number {
  return hasLegacyTimestamp(bytes, bodyStart) ? readInt64Number(bytes, bodyStart + timestampAt) : -1
}

/**
 * Compares the checksum of a message with its bytes.
 *
 * @throws WireFormatError that tells the checksum expected and the one found.
 */
export function verifyLegacyMessage(bytes: Uint8Array, message: LegacyMessage, origin: number): void {
  const expected = readInt32(bytes, message.bodyStart) >>> 0
  const found = crc32(bytes.subarray(message.bodyStart + magicAt, message.end))
  if (found === expected) return
  const reason = `the checksum of the message at offset ${message.offset} is ${hex(found)}, expected ${hex(expected)}`
  throw fault(reason, origin + message.bodyStart, 'crc')
}

function hex(checksum: number): string {
  return `0x${checksum.toString(16).padStart(8, '0')}`
}

function fault(reason: string, offset: number, path: string): WireFormatError {
  return new WireFormatError(reason, { offset, path })
}

import { refuse } from './refuse.ts'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const characters: readonly number[] = Array.from(alphabet, character => character.charCodeAt(0))
const values: readonly number[] = Array.from({ length: 128 }, (_, code) => alphabet.indexOf(String.fromCharCode(code)))
const form = /^[A-Za-z0-9_-]{21}[AQgw]$/

/**
 * A UUID as Kafka writes it: 16 bytes in base64 for URLs without padding, 22 characters (`org.apache.kafka.common.Uuid`).
 * What its command line tools print and what the logs hold, and a key for a Map.
 */
export type Uuid = string

/** The UUID of nothing: all bits zero. In a topic id it means that there is none. */
export const zeroUuid: Uuid = 'AAAAAAAAAAAAAAAAAAAAAA'

/** The UUID in the 16 bytes at an offset. */
export function readUuid(bytes: Uint8Array, offset: number): Uuid {
  let text = ''
  for (let at = offset; at < offset + 15; at += 3) {
    const bits = ((bytes[at] as number) << 16) | ((bytes[at + 1] as number) << 8) | (bytes[at + 2] as number)
    text += String.fromCharCode(
      characters[bits >> 18] as number,
      characters[(bits >> 12) & 63] as number,
      characters[(bits >> 6) & 63] as number,
      characters[bits & 63] as number,
    )
  }
  const last = bytes[offset + 15] as number
  return text + String.fromCharCode(characters[last >> 2] as number, characters[(last & 3) << 4] as number)
}

/**
 * Writes a UUID's 16 bytes at an offset.
 *
 * @throws InvalidArgumentError when the text is not 22 characters of base64 for URLs that stand for 16 bytes.
 */
export function writeUuid(target: Uint8Array, offset: number, uuid: Uuid, argument = 'uuid'): void {
  if (typeof uuid !== 'string' || !form.test(uuid)) {
    const constraint = 'must be 16 bytes in base64 for URLs without padding, as Kafka prints them'
    refuse(argument, uuid, `${constraint} (none: ${zeroUuid})`)
  }
  let bits = 0
  let count = 0
  let at = offset
  for (let i = 0; i < 22; i++) {
    bits = ((bits << 6) | (values[uuid.charCodeAt(i)] as number)) & 0xffff
    count += 6
    if (count < 8) continue
    count -= 8
    target[at] = bits >> count
    at += 1
  }
}

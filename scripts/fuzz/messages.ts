import { decodeMessage, encodeMessage, type MessageCodec, Writer } from '@k/protocol'
import { messages } from '@k/protocol/all'
import { goldenMessages } from './golden.ts'
import { assertSame, decoded, type Family, type Subject } from './oracle.ts'

/** Every codec. */
export const codecs = Object.values(messages) as unknown as readonly MessageCodec<unknown>[]

/** Every codec in every version. */
export const messageFamily: Family = {
  name: 'messages',
  share: 0.5,
  subjects: codecs.flatMap(codec => versionsOf(codec).map(version => messageSubject(codec, version))),
}

/** The versions that a message has. */
export function versionsOf({ maxVersion, minVersion }: MessageCodec<unknown>): number[] {
  return Array.from({ length: maxVersion - minVersion + 1 }, (_, index) => minVersion + index)
}

/** A message in a version. What is decoded is encoded again, which must give the same when it is decoded. */
export function messageSubject(codec: MessageCodec<unknown>, version: number): Subject {
  return {
    name: codec.name,
    version,
    seeds: [encodeMessage(codec, codec.default(), version).slice(), ...goldenMessages(codec.name, version)],
    check(input) {
      const found = decoded(input, bytes => decodeMessage(codec, bytes, version))
      if (found === undefined) return false
      const [value] = found
      const bytes = encodeMessage(codec, value, version)
      assertSame('what was encoded again', decodeMessage(codec, bytes, version), value)
      // From a small buffer, growing happens at every field.
      const writer = new Writer(0)
      codec.encode(writer, value, version)
      assertSame('what a small writer wrote', Buffer.compare(writer.toBytes(), bytes), 0)
      return true
    },
  }
}

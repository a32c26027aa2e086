import { decodeMessage, encodeMessage, type MessageCodec, Writer } from '@k/protocol'
import { messages } from '@k/protocol/all'
import { assertJustified, assertSame, decoded, type Family, type Subject } from './oracle.ts'

/** Every codec in every version. */
export const messageFamily: Family = {
  name: 'messages',
  subjects: (Object.values(messages) as unknown as MessageCodec<unknown>[]).flatMap(codec =>
    Array.from({ length: codec.maxVersion - codec.minVersion + 1 }, (_, i) =>
      messageSubject(codec, codec.minVersion + i),
    ),
  ),
}

function messageSubject(codec: MessageCodec<unknown>, version: number): Subject {
  return {
    name: codec.name,
    version,
    seeds: [encodeMessage(codec, codec.default(), version).slice()],
    check(input) {
      const found = decoded(input, () => decodeMessage(codec, input, version))
      if (found === undefined) return false
      const [value] = found
      assertJustified(value, input)
      const bytes = encodeMessage(codec, value, version)
      assertSame('what was encoded again', decodeMessage(codec, bytes, version), value)
      // From a small buffer, growing happens at every field.
      const writer = new Writer(0)
      codec.encode(writer, value, version)
      assertSame('what a small writer wrote', [...writer.toBytes()], [...bytes])
      return true
    },
  }
}

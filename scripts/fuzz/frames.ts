import {
  decodeRequestHeader,
  decodeResponse,
  encodeRequest,
  encodeResponse,
  type MessageCodec,
  readCorrelationId,
  readFrameSize,
} from '@k/protocol'
import { messages } from '@k/protocol/all'
import { assertJustified, decoded, type Family, type Subject } from './oracle.ts'

const codecs = Object.values(messages) as unknown as MessageCodec<unknown>[]
const largestFrame = 1000

/** What stands before messages: sizes, the headers of requests and responses. */
export const frameFamily: Family = {
  name: 'frames',
  subjects: [frameSizes(), requestHeaders(), ...codecs.filter(({ type }) => type === 'response').map(responses)],
}

function frameSizes(): Subject {
  return {
    name: 'readFrameSize',
    version: 0,
    seeds: [Uint8Array.of(0, 0, 0, 10)],
    check(input) {
      const found = decoded(input, () => readFrameSize(input, 0, largestFrame))
      if (found && (found[0] < 0 || found[0] > largestFrame)) throw new Error(`a frame of ${found[0]} bytes`)
      decoded(input, () => readCorrelationId(input))
      return found !== undefined
    },
  }
}

function requestHeaders(): Subject {
  return {
    name: 'decodeRequestHeader',
    version: 0,
    seeds: codecs
      .filter(({ type }) => type === 'request')
      .map(codec => {
        const envelope = { version: codec.maxVersion, correlationId: 7, clientId: 'client' }
        return joined(encodeRequest(codec, codec.default(), envelope)).slice(4)
      }),
    check(input) {
      const found = decoded(input, () => decodeRequestHeader(input))
      if (found === undefined) return false
      assertJustified(found[0].header, input)
      if (found[0].reader.remaining > input.length - 10) throw new Error('a header of less than ten bytes')
      return true
    },
  }
}

function responses(codec: MessageCodec<unknown>): Subject {
  const version = codec.maxVersion
  return {
    name: codec.name,
    version,
    seeds: [joined(encodeResponse(codec, codec.default(), { version, correlationId: 7 })).slice(4)],
    check(input) {
      const found = decoded(input, () => decodeResponse(codec, input, version))
      if (found === undefined) return false
      assertJustified(found[0], input)
      return true
    },
  }
}

function joined(segments: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(segments.flatMap(segment => [...segment]))
}

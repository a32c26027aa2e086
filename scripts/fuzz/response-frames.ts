import { decodeResponse, encodeResponse, type MessageCodec, readCorrelationId } from '@k/protocol'
import { frameOf, valuesOf } from './frame-seeds.ts'
import { assertSame, decoded, type Subject } from './oracle.ts'

/** The frame of a response in a version. What is decoded is encoded again, which must give the same when it is decoded. */
export function responseSubject(codec: MessageCodec<unknown>, version: number): Subject {
  return {
    name: `${codec.name}/frame`,
    version,
    seeds: valuesOf(codec, version).map(value => frameOf(encodeResponse(codec, value, { version, correlationId: 7 }))),
    check(input) {
      const found = decoded(input, bytes => decodeResponse(codec, bytes, version))
      if (found === undefined) return false
      const envelope = { version, correlationId: readCorrelationId(input) }
      const again = frameOf(encodeResponse(codec, found[0], envelope))
      assertSame('the correlation id encoded again', readCorrelationId(again), envelope.correlationId)
      assertSame('the response encoded again', decodeResponse(codec, again, version), found[0])
      return true
    },
  }
}

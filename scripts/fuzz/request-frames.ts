import { decodeRequestHeader, encodeRequest, type MessageCodec, requestHeaderVersion, Writer } from '@k/protocol'
import { messages } from '@k/protocol/all'
import { frameOf, valuesOf } from './frame-seeds.ts'
import { codecs, versionsOf } from './messages.ts'
import { assertSame, decoded, type Subject } from './oracle.ts'

const { RequestHeader } = messages

/** A request's frame. Its header says which version follows, and that need not be the subject's. */
export function requestSubject(codec: MessageCodec<unknown>, version: number): Subject {
  const envelope = { version, correlationId: 7, clientId: 'client' }
  return {
    name: `${codec.name}/frame`,
    version,
    seeds: valuesOf(codec, version).map(value => frameOf(encodeRequest(codec, value, envelope))),
    check(input) {
      const header = decoded(input, bytes => decodeRequestHeader(bytes).header)?.[0]
      if (header === undefined) return false
      const writer = new Writer(0)
      RequestHeader.encode(
        writer,
        header,
        requestHeaderVersion(codecOf(header.requestApiKey), header.requestApiVersion),
      )
      assertSame('the header encoded again', decodeRequestHeader(writer.toBytes()).header, header)
      const own = codecOf(header.requestApiKey)
      if (!versionsOf(own).includes(header.requestApiVersion)) return false
      const found = decoded(input, bytes => requestOf(own, bytes))
      if (found === undefined) return false
      const { clientId, requestApiVersion } = header
      const envelope = { version: requestApiVersion, correlationId: header.correlationId, clientId }
      const again = frameOf(encodeRequest(own, found[0], envelope))
      assertSame('the request encoded again', requestOf(own, again), found[0])
      const { unknownTaggedFields: _, ...withoutTags } = header
      assertSame('the header of the request encoded again', decodeRequestHeader(again).header, withoutTags)
      return true
    },
  }
}

function requestOf(codec: MessageCodec<unknown>, frame: Uint8Array): unknown {
  const { header, reader } = decodeRequestHeader(frame)
  const value = codec.decode(reader, header.requestApiVersion)
  reader.assertEnd()
  return value
}

function codecOf(apiKey: number): MessageCodec<unknown> {
  const codec = codecs.find(({ apiKey: own, type }) => own === apiKey && type === 'request')
  if (codec === undefined) throw new Error(`a header with the API key ${apiKey} was accepted`)
  return codec
}

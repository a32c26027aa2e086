import { ApiKey, decodeResponse, encodeRequest, InvalidArgumentError, type MessageCodec } from '@k/protocol'
import { ApiVersionsRequest } from '@k/protocol/messages/api-versions-request'
import { ApiVersionsResponse } from '@k/protocol/messages/api-versions-response'
import { HeartbeatRequest } from '@k/protocol/messages/heartbeat-request'
import { HeartbeatResponse } from '@k/protocol/messages/heartbeat-response'
import { MetadataRequest } from '@k/protocol/messages/metadata-request'
import { MetadataResponse } from '@k/protocol/messages/metadata-response'
import { ProduceRequest } from '@k/protocol/messages/produce-request'
import { ProduceResponse } from '@k/protocol/messages/produce-response'
import { describe, expect, it } from 'vitest'
import { type Answer, answerWith } from './answer.ts'
import { MessageCodecs } from './message-codecs.ts'
import { type Reply, replyTo, replyWithoutScript } from './reply.ts'
import { decodeRequest, type ReceivedRequest } from './scripted-request.ts'

const codecs = new MessageCodecs([
  ...[ApiVersionsRequest, ApiVersionsResponse, HeartbeatRequest, HeartbeatResponse],
  ...[MetadataRequest, MetadataResponse, ProduceRequest, ProduceResponse],
])
const context = { codecs, nodes: [{ nodeId: 1, host: '127.0.0.1', port: 9092 }] }

function requestOf<T>(codec: MessageCodec<T>, value: T, version: number): ReceivedRequest {
  const frame = Buffer.concat(encodeRequest(codec, value, { version, correlationId: 5, clientId: null })).subarray(4)
  return decodeRequest(frame, { codecs, decodeBodies: false, nodeId: 1 })
}

const heartbeat = requestOf(HeartbeatRequest, HeartbeatRequest.default(), 4)
const bytesOf = ({ pieces }: Reply) => Buffer.concat(pieces)
const reply = (answer: Answer) => replyTo(heartbeat, answer, context)

describe('replyTo', () => {
  it('fills the fields that are missing with defaults', () => {
    const { next } = reply({ errorCode: 27 })
    expect(next).toBe('go-on')
    const response = decodeResponse(HeartbeatResponse, bytesOf(reply({ errorCode: 27 })).subarray(4), 4)
    expect(response).toEqual({ errorCode: 27, throttleTimeMs: 0 })
  })

  it('gives a response of defaults to undefined', () => {
    expect(reply(undefined)).toEqual(reply({}))
  })

  it('sends bytes as they are', () => {
    const bytes = Buffer.from('abc')
    expect(reply(bytes)).toEqual({ pieces: [bytes], next: 'go-on' })
    expect(reply([bytes, bytes])).toEqual({ pieces: [bytes, bytes], next: 'go-on' })
    expect(reply([])).toEqual({ pieces: [], next: 'go-on' })
    expect(reply(answerWith.bytes(bytes))).toEqual({ pieces: [bytes], next: 'go-on' })
    expect(reply(answerWith.bytes([bytes], { thenDisconnect: 'reset' }))).toEqual({ pieces: [bytes], next: 'reset' })
  })

  it('obeys directives', () => {
    expect(reply(answerWith.silence)).toEqual({ pieces: [], next: 'hang' })
    expect(reply(answerWith.nothing)).toEqual({ pieces: [], next: 'go-on' })
    expect(reply(answerWith.disconnect)).toEqual({ pieces: [], next: 'end' })
    expect(reply(answerWith.reset)).toEqual({ pieces: [], next: 'reset' })
    const other = bytesOf(reply(answerWith.response({ errorCode: 1 }, { correlationId: 9, version: 0 })))
    expect(other.toString('hex')).toBe('00000006000000090001')
  })

  it.each<[unknown, string]>([
    [null, 'answer: got null for Heartbeat, must be the fields of a response, bytes, a directive of answerWith'],
    ['silence', 'answer: got silence for Heartbeat'],
    [{ errorcode: 1 }, 'HeartbeatResponse.errorcode: there is no such field; the fields are throttleTimeMs, errorCode'],
    [{ errorCode: 'x' }, 'HeartbeatResponse.errorCode'],
  ])('refuses %j', (answer, message) => {
    expect(() => reply(answer as Answer)).toThrow(InvalidArgumentError)
    expect(() => reply(answer as Answer)).toThrow(message)
  })

  it('does not answer Produce with acks 0 by a response, but sends bytes and obeys', () => {
    const produce = requestOf(ProduceRequest, { ...ProduceRequest.default(), acks: 0 }, 9)
    expect(replyTo(produce, {}, context)).toEqual({ pieces: [], next: 'go-on' })
    expect(replyTo(produce, undefined, context)).toEqual({ pieces: [], next: 'go-on' })
    expect(replyTo(produce, answerWith.disconnect, context).next).toBe('end')
    expect(replyTo(produce, Buffer.from('x'), context).pieces).toHaveLength(1)
    const asked = requestOf(ProduceRequest, { ...ProduceRequest.default(), acks: 1 }, 9)
    expect(replyTo(asked, undefined, context).pieces.length).toBeGreaterThan(0)
  })

  it('names the nodes in Metadata by default', () => {
    const metadata = requestOf(MetadataRequest, MetadataRequest.default(), 12)
    const response = decodeResponse(MetadataResponse, bytesOf(replyTo(metadata, undefined, context)).subarray(4), 12)
    expect(response).toMatchObject({ clusterId: 'scripted-peer', controllerId: 1, topics: [] })
    expect(response.brokers).toEqual([{ nodeId: 1, host: '127.0.0.1', port: 9092, rack: null }])
  })

  it('tells the ranges of the codecs by default', () => {
    const request = requestOf(ApiVersionsRequest, ApiVersionsRequest.default(), 4)
    const response = decodeResponse(ApiVersionsResponse, bytesOf(replyTo(request, undefined, context)).subarray(4), 4)
    expect(response.apiKeys.map(({ apiKey }) => apiKey)).toEqual([0, 3, 12, 18])
  })
})

describe('replyWithoutScript', () => {
  it('refuses ApiVersions in another version, in version 0 (KIP-511)', () => {
    const frame = Buffer.from('0012007f00000007ffff00', 'hex')
    const request = decodeRequest(frame, { codecs, decodeBodies: true, nodeId: 1 })
    const refusal = replyWithoutScript(request, context)
    expect(refusal && bytesOf(refusal).toString('hex')).toBe(`00000010${'00000007'}${'0023'}${'00000001'}001200000005`)
  })

  it('leaves every other request to the script', () => {
    expect(replyWithoutScript(heartbeat, context)).toBe(undefined)
    const request = requestOf(ApiVersionsRequest, ApiVersionsRequest.default(), 4)
    expect(replyWithoutScript(request, context)).toBe(undefined)
    expect(request.apiKey).toBe(ApiKey.ApiVersions)
  })
})

import { ApiKey, encodeRequest, InvalidArgumentError, WireFormatError } from '@k/protocol'
import { ApiVersionsRequest } from '@k/protocol/messages/api-versions-request'
import { HeartbeatRequest } from '@k/protocol/messages/heartbeat-request'
import { MetadataRequest } from '@k/protocol/messages/metadata-request'
import { describe, expect, it } from 'vitest'
import { MessageCodecs } from './message-codecs.ts'
import { decodeRequest, isWithin, type RequestDecoding } from './scripted-request.ts'

const codecs = new MessageCodecs([ApiVersionsRequest, HeartbeatRequest], {
  [ApiKey.Heartbeat]: { minVersion: 1, maxVersion: 3 },
})
const decoding: RequestDecoding = { codecs, decodeBodies: true, nodeId: 2 }
const value = { ...HeartbeatRequest.default(), groupId: 'g' }

function frameOf(version: number): Uint8Array {
  const envelope = { version, correlationId: 5, clientId: null }
  return Buffer.concat(encodeRequest(HeartbeatRequest, value, envelope)).subarray(4)
}

describe('decodeRequest', () => {
  it('gives the header, the names and the body', () => {
    const frame = frameOf(3)
    expect(decodeRequest(frame, decoding)).toMatchObject({
      apiKey: ApiKey.Heartbeat,
      apiName: 'Heartbeat',
      apiVersion: 3,
      correlationId: 5,
      clientId: null,
      nodeId: 2,
      body: value,
      frame,
    })
  })

  it('decodes a body on demand alone when told so', () => {
    const request = decodeRequest(frameOf(3), { ...decoding, decodeBodies: false })
    expect(request.body).toBe(undefined)
    expect(request.bodyAs(HeartbeatRequest)).toEqual(value)
    expect(request.body).toEqual(value)
    expect(() => request.bodyAs(MetadataRequest)).toThrow(InvalidArgumentError)
    expect(() => request.bodyAs(MetadataRequest)).toThrow('codec: got MetadataRequest, must be HeartbeatRequest')
  })

  it.each([0, 4])('refuses version %i, which is outside the range', version => {
    expect(() => decodeRequest(frameOf(version), decoding)).toThrow(WireFormatError)
    expect(() => decodeRequest(frameOf(version), decoding)).toThrow(`Heartbeat in version ${version} is not among`)
  })

  it('refuses an API without a codec', () => {
    const envelope = { version: 1, correlationId: 5, clientId: null }
    const frame = Buffer.concat(encodeRequest(MetadataRequest, MetadataRequest.default(), envelope)).subarray(4)
    expect(() => decodeRequest(frame, decoding)).toThrow('Metadata in version 1 is not among')
  })

  it('lets ApiVersions through in a version that nobody has, without its body (KIP-511)', () => {
    const frame = Buffer.from('0012007f00000007ffff00deadbeef', 'hex')
    const request = decodeRequest(frame, decoding)
    expect(request).toMatchObject({ apiKey: 18, apiVersion: 127, correlationId: 7, clientId: null, body: undefined })
  })

  it('refuses bytes behind the body, and bytes that are no request', () => {
    expect(() => decodeRequest(Buffer.concat([frameOf(3), Buffer.of(0)]), decoding)).toThrow(WireFormatError)
    expect(() => decodeRequest(Buffer.of(1, 2, 3), decoding)).toThrow(WireFormatError)
  })
})

describe('isWithin', () => {
  it('says whether a range has a version', () => {
    const range = { minVersion: 1, maxVersion: 3 }
    expect([0, 1, 3, 4].map(version => isWithin(range, version))).toEqual([false, true, true, false])
    expect(isWithin(undefined, 1)).toBe(false)
  })
})

import { describe, expect, it } from 'vitest'
import { InvalidArgumentError } from './errors/invalid-argument-error.ts'
import { WireFormatError } from './errors/wire-format-error.ts'
import {
  decodeRequestHeader,
  decodeResponse,
  encodeRequest,
  encodeResponse,
  readCorrelationId,
  readFrameSize,
} from './frame.ts'
import { messages } from './gen/all.ts'

const { ApiVersionsRequest, ApiVersionsResponse, MetadataRequest, MetadataResponse, ProduceRequest } = messages
const joined = (segments: Uint8Array[]) => Uint8Array.from(segments.flatMap(segment => [...segment]))

describe('encodeRequest', () => {
  it('writes header v1 before a version that is not flexible', () => {
    const envelope = { version: 0, correlationId: 7, clientId: 'me' }
    const bytes = joined(encodeRequest(ApiVersionsRequest, ApiVersionsRequest.default(), envelope))
    expect([...bytes]).toEqual([0, 0, 0, 12, 0, 18, 0, 0, 0, 0, 0, 7, 0, 2, 0x6d, 0x65])
  })

  it('writes header v2 before a flexible one: its client id is not compact, and tagged fields follow', () => {
    const envelope = { version: 3, correlationId: 7, clientId: null }
    const bytes = joined(encodeRequest(ApiVersionsRequest, ApiVersionsRequest.default(), envelope))
    expect([...bytes]).toEqual([0, 0, 0, 14, 0, 18, 0, 3, 0, 0, 0, 7, 0xff, 0xff, 0, 1, 1, 0])
  })

  it('does not copy records', () => {
    const records = new Uint8Array(100)
    const topicData = [{ ...{ name: 't', topicId: 'AAAAAAAAAAAAAAAAAAAAAA' }, partitionData: [{ index: 0, records }] }]
    const envelope = { version: 9, correlationId: 1, clientId: null }
    const segments = encodeRequest(ProduceRequest, { ...ProduceRequest.default(), topicData }, envelope)
    expect(segments.includes(records)).toBe(true)
    expect(readFrameSize(joined(segments), 0, 1000)).toBe(joined(segments).length - 4)
  })

  it('refuses the codec of a response, and encodeResponse that of a request', () => {
    const envelope = { version: 0, correlationId: 1, clientId: null }
    expect(() => encodeRequest(MetadataResponse, MetadataResponse.default(), envelope)).toThrow(InvalidArgumentError)
    expect(() => encodeResponse(MetadataRequest, MetadataRequest.default(), envelope)).toThrow(InvalidArgumentError)
  })
})

describe('decodeRequestHeader', () => {
  it.each([0, 12])('gives the header of version %i, and a reader that stands behind it', version => {
    const envelope = { version, correlationId: -5, clientId: 'client' }
    const value = { ...MetadataRequest.default(), topics: [] }
    const frame = joined(encodeRequest(MetadataRequest, value, envelope)).subarray(4)
    const { header, reader } = decodeRequestHeader(frame)
    expect(header).toEqual({ requestApiKey: 3, requestApiVersion: version, correlationId: -5, clientId: 'client' })
    expect(MetadataRequest.decode(reader, version)).toEqual(value)
    expect(reader.remaining).toBe(0)
  })

  it.each([[[0x7f, 0xff]], [[0xff, 0xff]]])('refuses the unknown key %j', key => {
    const frame = Uint8Array.from([...key, 0, 0, 0, 0, 0, 1, 0xff, 0xff])
    expect(() => decodeRequestHeader(frame)).toThrow(WireFormatError)
    expect(() => decodeRequestHeader(frame)).toThrow(/no API has the key/)
  })

  it('refuses a header that is cut, at every byte', () => {
    const envelope = { version: 12, correlationId: 1, clientId: 'client' }
    const frame = joined(encodeRequest(MetadataRequest, MetadataRequest.default(), envelope)).subarray(4)
    for (let length = 0; length < 17; length++) {
      expect(() => decodeRequestHeader(frame.subarray(0, length))).toThrow(WireFormatError)
    }
  })
})

describe('decodeResponse', () => {
  it('reads header v0, and header v1 with its tagged fields', () => {
    for (const [version, headerBytes] of [
      [0, 4],
      [9, 5],
    ] as const) {
      const frame = joined(
        encodeResponse(MetadataResponse, MetadataResponse.default(), { version, correlationId: 9 }),
      ).subarray(4)
      expect([...frame.subarray(0, headerBytes)]).toEqual([0, 0, 0, 9, 0].slice(0, headerBytes))
      expect(readCorrelationId(frame)).toBe(9)
      expect(decodeResponse(MetadataResponse, frame, version)).toEqual(MetadataResponse.default())
    }
  })

  it('reads header v0 before ApiVersions in every version', () => {
    for (let version = 0; version <= ApiVersionsResponse.maxVersion; version++) {
      const segments = encodeResponse(
        ApiVersionsResponse,
        { ...ApiVersionsResponse.default(), errorCode: 35 },
        { version, correlationId: 9 },
      )
      const frame = joined(segments).subarray(4)
      expect([...frame.subarray(0, 6)]).toEqual([0, 0, 0, 9, 0, 35])
      expect(decodeResponse(ApiVersionsResponse, frame, version).errorCode).toBe(35)
    }
  })

  it('refuses bytes that are left over, and a header that is cut', () => {
    const segments = encodeResponse(MetadataResponse, MetadataResponse.default(), { version: 0, correlationId: 9 })
    const frame = joined([...segments, Uint8Array.of(1)]).subarray(4)
    expect(() => decodeResponse(MetadataResponse, frame, 0)).toThrow(/1 bytes are left over/)
    expect(() => decodeResponse(MetadataResponse, frame.subarray(0, 3), 0)).toThrow(/ResponseHeader.correlationId/)
  })
})

describe('readFrameSize', () => {
  it('gives sizes from 0 to the maximum, and refuses all others', () => {
    const at = (...bytes: number[]) => readFrameSize(Uint8Array.from([9, ...bytes]), 1, 256)
    expect([at(0, 0, 0, 0), at(0, 0, 1, 0)]).toEqual([0, 256])
    expect(() => at(0, 0, 1, 1)).toThrow(WireFormatError)
    expect(() => at(0xff, 0xff, 0xff, 0xff)).toThrow(/a frame of -1 bytes/)
    expect(() => at(0, 0, 0)).toThrow(WireFormatError)
  })
})

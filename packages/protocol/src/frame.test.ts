import { describe, expect, it } from 'vitest'
import { decodeMessage } from './encoding.ts'
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
const { ConsumerProtocolSubscription, HeartbeatResponse } = messages
const refusal = {
  ...ApiVersionsResponse.default(),
  errorCode: 35,
  apiKeys: [{ apiKey: 18, minVersion: 0, maxVersion: 3 }],
}

function faultOf(action: () => unknown): unknown {
  try {
    action()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}

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

describe('what no frame can carry', () => {
  const envelope = { version: 9, correlationId: 1, clientId: null }

  it('is refused: more than 2147483647 bytes, by its size', () => {
    // The same 64 MiB again and again: nothing is copied before the size is known.
    const records = new Uint8Array(2 ** 26)
    const partitionData = Array.from({ length: 33 }, (_, index) => ({ index, records }))
    const produce = (parts: typeof partitionData) => {
      const topicData = [{ name: 't', topicId: 'AAAAAAAAAAAAAAAAAAAAAA', partitionData: parts }]
      return encodeRequest(ProduceRequest, { ...ProduceRequest.default(), topicData }, envelope)
    }
    const size = produce(partitionData.slice(0, 31)).reduce((sum, segment) => sum + segment.length, 0) - 4
    expect(size).toBeGreaterThan(31 * 2 ** 26)
    expect(() => produce(partitionData)).toThrow(InvalidArgumentError)
    expect(() => produce(partitionData)).toThrow(
      /ProduceRequest: takes 22\d{8} bytes; a frame has at most 2147483647, send less in one request/,
    )
  })

  it.each([99, 99_999, -1, 1.5, undefined, '9'])('is refused: version %s, in the name of the message', version => {
    const request = { ...envelope, version: version as number }
    expect(faultOf(() => encodeRequest(MetadataRequest, MetadataRequest.default(), request))).toMatchObject({
      name: 'UnsupportedVersionError',
      subject: 'MetadataRequest',
    })
    expect(faultOf(() => encodeResponse(MetadataResponse, MetadataResponse.default(), request))).toMatchObject({
      name: 'UnsupportedVersionError',
      subject: 'MetadataResponse',
    })
    expect(faultOf(() => decodeResponse(MetadataResponse, new Uint8Array(2), request.version))).toMatchObject({
      name: 'UnsupportedVersionError',
      subject: 'MetadataResponse',
    })
  })

  it('is refused: a header with a value that its field cannot hold, in the name of the header', () => {
    const encode = (change: object) => () => {
      return encodeRequest(MetadataRequest, MetadataRequest.default(), { ...envelope, ...change })
    }
    expect(faultOf(encode({ correlationId: Number.NaN }))).toMatchObject({ argument: 'RequestHeader.correlationId' })
    expect(faultOf(encode({ clientId: undefined }))).toMatchObject({ argument: 'RequestHeader.clientId' })
    const response = { version: 9, correlationId: 2 ** 31 }
    expect(faultOf(() => encodeResponse(MetadataResponse, MetadataResponse.default(), response))).toMatchObject({
      argument: 'ResponseHeader.correlationId',
    })
  })

  it('is refused: no message, and no envelope', () => {
    expect(faultOf(() => encodeRequest(MetadataRequest, undefined as never, envelope))).toMatchObject({
      argument: 'MetadataRequest',
      reason: 'got undefined, must be an object',
    })
    const value = { ...MetadataRequest.default(), topics: [null as never] }
    expect(faultOf(() => encodeRequest(MetadataRequest, value, envelope))).toMatchObject({
      argument: 'MetadataRequest.topics[0]',
    })
    expect(() => encodeRequest(MetadataRequest, value, undefined as never)).toThrow(
      'envelope: got undefined, must be an',
    )
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

  it('refuses the key of an API that is no more', () => {
    const frame = Uint8Array.of(0, 7, 0, 0, 0, 0, 0, 1, 0, 0, 0, 5)
    expect(faultOf(() => decodeRequestHeader(frame))).toMatchObject({
      name: 'WireFormatError',
      path: 'RequestHeader.requestApiKey',
      reason: 'no API has the key 7 any more; ControlledShutdown had it',
    })
  })

  it('refuses a header that is cut, at every byte', () => {
    const envelope = { version: 12, correlationId: 1, clientId: 'client' }
    const frame = joined(encodeRequest(MetadataRequest, MetadataRequest.default(), envelope)).subarray(4)
    for (let length = 0; length < 17; length++) {
      const fault = faultOf(() => decodeRequestHeader(frame.subarray(0, length)))
      expect(fault).toBeInstanceOf(WireFormatError)
      expect(fault).toMatchObject({ path: expect.stringMatching(/^RequestHeader\.\w/) })
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

  it('takes the refusal of ApiVersions that a broker writes in version 0, whatever version it was asked in', () => {
    const v0 = joined(encodeResponse(ApiVersionsResponse, refusal, { version: 0, correlationId: 7 })).subarray(4)
    // Brokers before Kafka 2.4 say nothing but the error.
    const empty = Uint8Array.of(0, 0, 0, 7, 0, 35, 0, 0, 0, 0)
    for (let version = 0; version <= ApiVersionsResponse.maxVersion; version++) {
      expect(decodeResponse(ApiVersionsResponse, v0, version)).toEqual(refusal)
      expect(decodeResponse(ApiVersionsResponse, empty, version)).toEqual({ ...refusal, apiKeys: [] })
    }
  })

  it('raises the fault of the version that was asked when version 0 is not whole or no refusal either', () => {
    const bodies = [
      [0, 35, 0, 0, 0, 1, 0, 18, 0, 0],
      [0, 35, 0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, 0],
      [0, 42, 0, 0, 0, 0],
    ]
    for (const body of bodies) {
      const direct = faultOf(() => decodeMessage(ApiVersionsResponse, Uint8Array.from(body), 3))
      const fault = faultOf(() => decodeResponse(ApiVersionsResponse, Uint8Array.of(0, 0, 0, 7, ...body), 3))
      const { path, reason } = direct as WireFormatError
      expect(fault).toBeInstanceOf(WireFormatError)
      expect(fault).toMatchObject({ path, reason })
    }
  })

  it('takes version 0 for no other API', () => {
    const frame = Uint8Array.of(0, 0, 0, 9, 0, 35)
    expect(decodeResponse(HeartbeatResponse, frame, 0).errorCode).toBe(35)
    expect(() => decodeResponse(HeartbeatResponse, frame, 1)).toThrow(WireFormatError)
  })

  it('refuses the codec of what is no response', () => {
    const frame = new Uint8Array(12)
    expect(() => decodeResponse(MetadataRequest, frame, 9)).toThrow(InvalidArgumentError)
    expect(() => decodeResponse(ConsumerProtocolSubscription, frame, 1)).toThrow(
      'codec: got ConsumerProtocolSubscription, must be the codec of a response',
    )
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

  it.each([-1, 0.5, Number.NaN, 9, '1'])('refuses the offset %s', offset => {
    const read = () => readFrameSize(new Uint8Array(8), offset as number, 100)
    expect(read).toThrow(InvalidArgumentError)
    expect(read).toThrow(/offset: got .*, must be an integer from 0 to 8/)
  })

  it.each([undefined, Number.NaN, -1, '9'])('refuses the maximum %s', maximum => {
    const read = () => readFrameSize(new Uint8Array(8), 0, maximum as number)
    expect(read).toThrow(/maximum: got .*, must be a number of at least 0/)
  })
})

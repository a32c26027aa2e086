import { decodeRequestHeader, encodeResponse, readFrameSize, WireFormatError, zeroUuid } from '@k/protocol'
import { MetadataRequest } from '@k/protocol/messages/metadata-request'
import { MetadataResponse } from '@k/protocol/messages/metadata-response'
import { describe, expect, it } from 'vitest'
import { metadataRequest, readAnswer } from './metadata-probe.ts'

const clusterId = 'MkU3OEVBNTcwNTJENDM2Qg'
const correlationId = 107
const described = [
  { nodeId: 1, host: '127.0.0.1', port: 20001, rack: 'r1' },
  { nodeId: 2, host: 'localhost', port: 65535, rack: null },
]
const answer = answerWith({ brokers: described, clusterId, controllerId: 1 })

function answerWith(fields: Partial<MetadataResponse>, answered = correlationId): Buffer {
  const response = { ...MetadataResponse.default(), ...fields }
  return Buffer.concat(encodeResponse(MetadataResponse, response, { version: 2, correlationId: answered }))
}

function framed(body: Uint8Array): Buffer {
  const size = Buffer.alloc(4)
  size.writeInt32BE(body.length)
  return Buffer.concat([size, body])
}

function answerWithBrokerCount(count: number): Buffer {
  const changed = Buffer.from(answer)
  changed.writeInt32BE(count, 8)
  return changed
}

describe('metadataRequest', () => {
  it('is a Metadata v2 request for no topics', () => {
    const request = metadataRequest()
    const { header, reader } = decodeRequestHeader(request.subarray(4))
    expect(readFrameSize(request, 0, 100)).toBe(request.length - 4)
    expect(header).toEqual({ requestApiKey: 3, requestApiVersion: 2, correlationId, clientId: null })
    expect(MetadataRequest.decode(reader, 2).topics).toEqual([])
    expect(reader.remaining).toBe(0)
  })
})

describe('readAnswer', () => {
  const brokers = [
    { id: 1, host: '127.0.0.1', port: 20001, rack: 'r1' },
    { id: 2, host: 'localhost', port: 65535, rack: null },
  ]

  it('reads the brokers, with and without a rack, and the cluster id', () => {
    expect(readAnswer(answer)).toEqual({ brokers, clusterId })
  })

  it('does not mind topics', () => {
    const topic = { errorCode: 0, name: 'orders', topicId: zeroUuid, isInternal: false, partitions: [] }
    const topics = [{ ...topic, topicAuthorizedOperations: -2147483648 }]
    expect(readAnswer(answerWith({ brokers: described, clusterId, topics }))).toEqual({ brokers, clusterId })
  })

  it('reads an answer of a broker that knows nobody yet, not even its cluster', () => {
    expect(readAnswer(answerWith({}))).toEqual({ brokers: [], clusterId: null })
  })

  it('reads an empty rack and an empty cluster id as they are', () => {
    const broker = { nodeId: 1, host: 'a', port: 1, rack: '' }
    expect(readAnswer(answerWith({ brokers: [broker], clusterId: '' }))).toEqual({
      brokers: [{ id: 1, host: 'a', port: 1, rack: '' }],
      clusterId: '',
    })
  })

  it('waits until the whole frame is there', () => {
    for (let length = 0; length < answer.length; length++) {
      expect(readAnswer(answer.subarray(0, length)), `${length} bytes`).toBeUndefined()
    }
  })

  it('refuses a frame that ends before the answer does, wherever', () => {
    for (let length = 4; length < answer.length; length++) {
      expect(() => readAnswer(framed(answer.subarray(4, length))), `${length} bytes`).toThrow(WireFormatError)
    }
  })

  it('refuses the answer to another request', () => {
    expect(() => readAnswer(answerWith({}, 108))).toThrow('correlationId at byte 0: got 108, must be 107')
  })

  it.each([
    ['more brokers than there are bytes', 0x7fffffff],
    ['one broker more than there are', 3],
    ['a negative number of brokers', -1],
  ])('refuses %s', (_what, count) => {
    expect(() => readAnswer(answerWithBrokerCount(count))).toThrow(WireFormatError)
  })

  it.each([
    ['negative', 'ffffffff'],
    ['above 64 KiB', '00010001'],
    ['of another protocol', Buffer.from('HTTP').toString('hex')],
  ])('refuses a size that is %s without waiting for the rest', (_what, size) => {
    expect(() => readAnswer(Buffer.from(size, 'hex'))).toThrow(WireFormatError)
  })
})

import { describe, expect, it } from 'vitest'
import { metadataRequest, parseMetadataResponse } from './metadata-probe.ts'

// A Metadata v2 response without its length, field by field as in Kafka's MetadataResponse.json.
const header = '0000006b'
const firstBroker = `00000001 0009 ${hexOf('127.0.0.1')} 00004e21 0002 ${hexOf('r1')}`
const secondBroker = `00000002 0009 ${hexOf('localhost')} 0000ffff ffff`
const clusterId = 'MkU3OEVBNTcwNTJENDM2Qg'
const clusterIdField = `0016 ${hexOf(clusterId)}`
const answer = bytes(`${header} 00000002 ${firstBroker} ${secondBroker} ${clusterIdField}`)
const controllerAndTopics = bytes('00000001 00000000')

function hexOf(text: string): string {
  return Buffer.from(text).toString('hex')
}

function bytes(hex: string): Buffer {
  return Buffer.from(hex.replaceAll(' ', ''), 'hex')
}

describe('metadataRequest', () => {
  it('is a Metadata v2 request for no topics', () => {
    const length = '0000000e'
    const apiKeyAndVersion = '0003 0002'
    const correlationIdAndClientId = '0000006b ffff'
    const noTopics = '00000000'
    expect(metadataRequest().toString('hex')).toBe(
      bytes(`${length} ${apiKeyAndVersion} ${correlationIdAndClientId} ${noTopics}`).toString('hex'),
    )
  })
})

describe('parseMetadataResponse', () => {
  const brokers = [
    { id: 1, host: '127.0.0.1', port: 20001, rack: 'r1' },
    { id: 2, host: 'localhost', port: 65535, rack: null },
  ]

  it('reads the brokers, with and without a rack, and the cluster id', () => {
    expect(parseMetadataResponse(answer)).toEqual({ brokers, clusterId })
  })

  it('does not mind the controller and the topics that follow', () => {
    expect(parseMetadataResponse(Buffer.concat([answer, controllerAndTopics]))).toEqual({ brokers, clusterId })
  })

  it('reads an answer of a broker that knows nobody yet, not even its cluster', () => {
    const nobody = bytes(`${header} 00000000 ffff ffffffff 00000000`)
    expect(parseMetadataResponse(nobody)).toEqual({ brokers: [], clusterId: null })
  })

  it('reads an empty rack and an empty cluster id as they are', () => {
    expect(parseMetadataResponse(bytes(`${header} 00000001 00000001 0001 61 00000001 0000 0000`))).toEqual({
      brokers: [{ id: 1, host: 'a', port: 1, rack: '' }],
      clusterId: '',
    })
  })

  it.each(Array.from({ length: answer.length }, (_, length) => length))(
    'throws a RangeError when the answer ends after %i bytes',
    length => {
      expect(() => parseMetadataResponse(answer.subarray(0, length))).toThrow(RangeError)
    },
  )

  it.each([
    ['the rack of the last broker', `${header} 00000001 00000001 0001 61 00000001 0002 72`, '2 bytes at 21 of 22'],
    ['the cluster id', `${header} 00000000 0003 6162`, '3 bytes at 10 of 12'],
  ])('throws a RangeError when %s ends too early', (_what, hex, message) => {
    expect(() => parseMetadataResponse(bytes(hex))).toThrow(new RangeError(message))
  })

  it('refuses the answer to another request', () => {
    expect(() => parseMetadataResponse(bytes('0000006c 00000000'))).toThrow(
      new RangeError('correlation id 108, expected 107'),
    )
  })

  it.each([
    ['more brokers than there are bytes', '7fffffff', '2147483647 brokers in 8 bytes'],
    ['one broker more than there are bytes', '00000009', '9 brokers in 8 bytes'],
    ['a negative number of brokers', 'ffffffff', '-1 brokers in 8 bytes'],
  ])('refuses %s', (_what, count, message) => {
    expect(() => parseMetadataResponse(bytes(`${header} ${count}`))).toThrow(new RangeError(message))
  })
})

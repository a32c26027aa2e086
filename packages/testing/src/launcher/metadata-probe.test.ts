import { describe, expect, it } from 'vitest'
import { metadataRequest, parseMetadataResponse } from './metadata-probe.ts'

// A Metadata v1 response without its length, field by field as in Kafka's MetadataResponse.json.
const header = '0000006b'
const firstBroker = `00000001 0009 ${hexOf('127.0.0.1')} 00004e21 0002 ${hexOf('r1')}`
const secondBroker = `00000002 0009 ${hexOf('localhost')} 0000ffff ffff`
const twoBrokers = bytes(`${header} 00000002 ${firstBroker} ${secondBroker}`)
const controllerAndTopics = bytes('00000001 00000000')

function hexOf(text: string): string {
  return Buffer.from(text).toString('hex')
}

function bytes(hex: string): Buffer {
  return Buffer.from(hex.replaceAll(' ', ''), 'hex')
}

describe('metadataRequest', () => {
  it('is a Metadata v1 request for no topics', () => {
    const length = '0000000e'
    const apiKeyAndVersion = '0003 0001'
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

  it('reads the brokers, with and without a rack', () => {
    expect(parseMetadataResponse(twoBrokers)).toEqual(brokers)
  })

  it('does not mind the controller and the topics that follow', () => {
    expect(parseMetadataResponse(Buffer.concat([twoBrokers, controllerAndTopics]))).toEqual(brokers)
  })

  it('reads an answer of a broker that knows nobody yet', () => {
    expect(parseMetadataResponse(bytes(`${header} 00000000 ffffffff 00000000`))).toEqual([])
  })

  it('reads an empty rack as it is', () => {
    expect(parseMetadataResponse(bytes(`${header} 00000001 00000001 0001 61 00000001 0000`))).toEqual([
      { id: 1, host: 'a', port: 1, rack: '' },
    ])
  })

  it.each(Array.from({ length: twoBrokers.length }, (_, length) => length))(
    'throws a RangeError when the brokers end after %i bytes',
    length => {
      expect(() => parseMetadataResponse(twoBrokers.subarray(0, length))).toThrow(RangeError)
    },
  )

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

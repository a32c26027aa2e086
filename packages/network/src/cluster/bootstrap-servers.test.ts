import { InvalidArgumentError } from '@k/protocol'
import { describe, expect, it } from 'vitest'
import { parseBootstrapServers } from './bootstrap-servers.ts'

describe('parseBootstrapServers', () => {
  it.each([
    ['broker:9092', [{ host: 'broker', port: 9092 }]],
    ['10.0.0.1:1', [{ host: '10.0.0.1', port: 1 }]],
    [
      'a:1, b:2,',
      [
        { host: 'a', port: 1 },
        { host: 'b', port: 2 },
      ],
    ],
    [
      ['a:1', 'b:2'],
      [
        { host: 'a', port: 1 },
        { host: 'b', port: 2 },
      ],
    ],
    ['[::1]:9092', [{ host: '::1', port: 9092 }]],
  ])('N20 reads %j', (servers, addresses) => {
    expect(parseBootstrapServers(servers)).toEqual(addresses)
  })

  it.each(['', [], [''], ','])('refuses %j, which has no broker', servers => {
    expect(() => parseBootstrapServers(servers)).toThrow(/bootstrapServers.*at least one broker/)
  })

  it.each([
    'broker',
    'broker:',
    'broker:0',
    'broker:65536',
    ':9092',
    '::1:9092',
    'http://b:1',
    'a b:1',
    '[::1]',
    '[]:1',
  ])('N20 refuses %j', server => {
    expect(() => parseBootstrapServers(server)).toThrow(InvalidArgumentError)
    expect(() => parseBootstrapServers(server)).toThrow(/a host and a port/)
  })
})

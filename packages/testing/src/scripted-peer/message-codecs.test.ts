import { ApiKey, InvalidArgumentError, RequestHeader } from '@k/protocol'
import { HeartbeatRequest } from '@k/protocol/messages/heartbeat-request'
import { HeartbeatResponse } from '@k/protocol/messages/heartbeat-response'
import { describe, expect, it } from 'vitest'
import { apiName, loadAllCodecs, MessageCodecs } from './message-codecs.ts'

describe('MessageCodecs', () => {
  it('finds codecs by API, and passes over headers', () => {
    const codecs = new MessageCodecs([RequestHeader, HeartbeatRequest, HeartbeatResponse])
    expect(codecs.request(ApiKey.Heartbeat)).toBe(HeartbeatRequest)
    expect(codecs.response(ApiKey.Heartbeat)).toBe(HeartbeatResponse)
    expect(codecs.request(ApiKey.Fetch)).toBe(undefined)
    expect(() => codecs.response(ApiKey.Fetch)).toThrow(InvalidArgumentError)
    expect(() => codecs.response(ApiKey.Fetch)).toThrow('codecs: there is none of FetchResponse: add it')
    expect(codecs.ranges()).toEqual([{ apiKey: ApiKey.Heartbeat, minVersion: 0, maxVersion: 4 }])
  })

  it('tells other ranges when asked to, adds APIs and hides them', () => {
    const overrides = { [ApiKey.Heartbeat]: null, 4711: { minVersion: 1, maxVersion: 2 } }
    const codecs = new MessageCodecs([HeartbeatRequest], overrides)
    expect(codecs.range(ApiKey.Heartbeat)).toBe(undefined)
    expect(codecs.ranges()).toEqual([{ apiKey: 4711, minVersion: 1, maxVersion: 2 }])
  })

  it('tells what brokers serve, in ascending order, when it has all codecs', async () => {
    const keys = new MessageCodecs(await loadAllCodecs()).ranges().map(({ apiKey }) => apiKey)
    expect(keys).toEqual([...keys].sort((one, other) => one - other))
    expect(keys).toContain(ApiKey.Fetch)
    expect(keys).not.toContain(ApiKey.Vote)
  })
})

describe('apiName', () => {
  it('names APIs, and keys that no API has', () => {
    expect([apiName(1), apiName(4711)]).toEqual(['Fetch', 'API 4711'])
  })
})

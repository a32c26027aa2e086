import { ApiKey, encodeRequest, InvalidArgumentError, InvalidStateError } from '@k/protocol'
import { HeartbeatRequest } from '@k/protocol/messages/heartbeat-request'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Waiting } from '../proxy/waiting.ts'
import { MessageCodecs } from './message-codecs.ts'
import { RequestLog } from './request-log.ts'
import { decodeRequest, type ScriptedRequest } from './scripted-request.ts'

const codecs = new MessageCodecs([HeartbeatRequest])

function request(correlationId: number): ScriptedRequest {
  const envelope = { version: 4, correlationId, clientId: null }
  const frame = Buffer.concat(encodeRequest(HeartbeatRequest, HeartbeatRequest.default(), envelope)).subarray(4)
  return decodeRequest(frame, { codecs, decodeBodies: true, nodeId: 1 })
}

let log: RequestLog
beforeEach(() => {
  vi.useFakeTimers()
  log = new RequestLog(new Waiting(), { isKept: true })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('RequestLog', () => {
  it('keeps requests in order, by API too', () => {
    const requests = [request(1), request(2)]
    for (const each of requests) log.add(each)
    expect(log.requests).toEqual(requests)
    expect(log.of(ApiKey.Heartbeat)).toEqual(requests)
    expect(log.of(ApiKey.Fetch)).toEqual([])
  })

  it('gives the first of those that were waited for', async () => {
    const waits = log.waitFor(ApiKey.Heartbeat, 2)
    for (let id = 1; id <= 3; id++) log.add(request(id))
    expect((await waits).map(({ correlationId }) => correlationId)).toEqual([1, 2])
    expect((await log.waitFor(ApiKey.Heartbeat)).map(({ correlationId }) => correlationId)).toEqual([1])
  })

  it('says what arrived when too few did', async () => {
    const nothing = expect(log.waitFor(ApiKey.Fetch, 1, { timeoutMs: 5 })).rejects.toThrow(
      '1 Fetch requests did not arrive (0 did; all: none) within 5 ms',
    )
    vi.advanceTimersByTime(5)
    await nothing
    log.add(request(1))
    const failed = expect(log.waitFor(ApiKey.Heartbeat, 2, { timeoutMs: 5 })).rejects.toThrow(
      '2 Heartbeat requests did not arrive (1 did; all: 1 Heartbeat) within 5 ms',
    )
    vi.advanceTimersByTime(5)
    await failed
  })

  it('keeps nothing when told so', async () => {
    const unkept = new RequestLog(new Waiting(), { isKept: false })
    unkept.add(request(1))
    expect([unkept.requests, unkept.of(ApiKey.Heartbeat)]).toEqual([[], []])
    await expect(unkept.waitFor(ApiKey.Heartbeat)).rejects.toThrow(InvalidStateError)
  })

  it('says what else there is to say', async () => {
    const remarking = new RequestLog(new Waiting(), { isKept: true, remark: () => '; the script failed' })
    const failed = expect(remarking.waitFor(ApiKey.Heartbeat, 1, { timeoutMs: 5 })).rejects.toThrow(
      '(0 did; all: none; the script failed)',
    )
    vi.advanceTimersByTime(5)
    await failed
  })

  it('refuses to wait for no request', async () => {
    await expect(log.waitFor(ApiKey.Heartbeat, 0)).rejects.toThrow(InvalidArgumentError)
  })
})

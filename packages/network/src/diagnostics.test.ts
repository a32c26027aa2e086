import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { HeartbeatRequest } from '@k/protocol/messages/heartbeat-request'
import { HeartbeatResponse } from '@k/protocol/messages/heartbeat-response'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { everyVersion, FakeBroker } from '../test/fake-broker.ts'
import { ManualClock, turn } from '../test/manual-clock.ts'
import { Cluster } from './cluster/cluster.ts'
import { diagnosticChannels } from './diagnostics.ts'

const heartbeat = { request: HeartbeatRequest, response: HeartbeatResponse }
const events: [string, unknown][] = []
const listener = (event: unknown, name: string | symbol) => void events.push([String(name), event])

describe('diagnosticChannels', () => {
  beforeEach(() => {
    events.length = 0
    for (const name of Object.values(diagnosticChannels)) subscribe(name, listener)
  })
  afterEach(() => {
    for (const name of Object.values(diagnosticChannels)) unsubscribe(name, listener)
  })

  it('tell of connections, requests and metadata', async () => {
    const clock = new ManualClock()
    const transport = new FakeBroker()
    const brokers = [{ nodeId: 1, host: 'b', port: 1, rack: null }]
    transport.handler = ({ name }) => {
      if (name === 'ApiVersions') return { apiKeys: everyVersion }
      return name === 'Metadata' ? { brokers, clusterId: 'c', topics: [] } : undefined
    }
    const cluster = new Cluster({ bootstrapServers: 'b:1', transport, clock })
    await cluster.metadata.refresh()
    const connection = await cluster.connectionTo(1)
    const answered = connection.send(heartbeat, HeartbeatRequest.default())
    await clock.advance(7)
    transport.last.respond({ throttleTimeMs: 3 })
    await answered
    await clock.advance(3)
    await cluster.close()
    await turn()
    expect(events.filter(([, event]) => (event as { api?: string }).api !== 'ApiVersions')).toEqual([
      [diagnosticChannels.connectionOpen, { broker: 'b:1', durationMs: 0 }],
      [diagnosticChannels.requestEnd, expect.objectContaining({ broker: 'b:1', api: 'Metadata' })],
      [diagnosticChannels.metadataRefresh, { clusterId: 'c', brokerCount: 1, topicCount: 0 }],
      [
        diagnosticChannels.requestEnd,
        { broker: 'b:1', api: 'Heartbeat', version: 4, correlationId: 2, durationMs: 7, throttleTimeMs: 3 },
      ],
      [diagnosticChannels.connectionClose, { broker: 'b:1', error: undefined }],
    ])
  })
})

import { BrokerConnection, Cluster, createLane, tcpTransport } from '@k/network'
import { ApiKey, BrokerErrorCode, RecordBatchBuilder, splitRecordBatches, zeroUuid } from '@k/protocol'
import { CreateTopicsRequest } from '@k/protocol/messages/create-topics-request'
import { CreateTopicsResponse } from '@k/protocol/messages/create-topics-response'
import { FetchRequest } from '@k/protocol/messages/fetch-request'
import { FetchResponse } from '@k/protocol/messages/fetch-response'
import { HeartbeatRequest } from '@k/protocol/messages/heartbeat-request'
import { HeartbeatResponse } from '@k/protocol/messages/heartbeat-response'
import { ProduceRequest } from '@k/protocol/messages/produce-request'
import { ProduceResponse } from '@k/protocol/messages/produce-response'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { SeededRandom } from './oracle/seeded-random.ts'

const { description } = inject('sharedCluster')
const createTopics = { request: CreateTopicsRequest, response: CreateTopicsResponse }
const produce = { request: ProduceRequest, response: ProduceResponse }
const fetch = { request: FetchRequest, response: FetchResponse }
const heartbeat = { request: HeartbeatRequest, response: HeartbeatResponse }
const topic = 'network-end-to-end'
const wait = { timeoutMs: 30_000, timeoutOption: 'maxBlockMs' }

let cluster: Cluster
beforeAll(async () => {
  cluster = new Cluster({
    bootstrapServers: description.listeners.PLAINTEXT ?? [],
    transport: tcpTransport(),
    connectionsPerBroker: 2,
  })
  const response = await cluster.call(
    createTopics,
    {
      ...CreateTopicsRequest.default(),
      topics: [{ name: topic, numPartitions: 3, replicationFactor: 3, assignments: [], configs: [] }],
      timeoutMs: 30_000,
    },
    { target: 'controller', errorCodeOf: ({ topics }) => topics[0]?.errorCode ?? 0 },
  )
  expect(response.topics[0]?.errorCode).toBe(BrokerErrorCode.NONE)
})
afterAll(() => cluster?.close())

function batchOf(partition: number): Uint8Array {
  const random = new SeededRandom(`partition ${partition}`)
  const builder = new RecordBatchBuilder(new Uint8Array(200_000))
  for (let index = 0; index < 100; index++)
    builder.append(1000 + index, `key-${index}`, random.bytes(random.below(1000)))
  return builder.finish()
}

describe('real brokers', () => {
  it('keep what is produced, byte for byte, each partition at its leader', async () => {
    const { id: topicId, partitions } = await cluster.metadata.topic(topic, wait)
    expect(partitions).toHaveLength(3)
    for (const { leaderId, partition } of partitions) {
      const connection = await cluster.connectionTo(leaderId, { affinity: partition.index })
      const records = batchOf(partition.index)
      const topicData = [{ name: topic, topicId, partitionData: [{ index: partition.index, records }] }]
      const request = { ...ProduceRequest.default(), acks: -1, timeoutMs: 30_000, topicData }
      const limits = { maxVersion: 12 }
      const produced = await connection.send(produce, request, { limits })
      expect(produced.responses[0]?.partitionResponses[0]).toMatchObject({ errorCode: 0, baseOffset: 0n })

      const lane = createLane('fetch')
      const fetched = await (await cluster.connectionTo(leaderId, { lane })).send(fetch, fetchOf(partition.index), {
        limits,
      })
      const bytes = fetched.responses[0]?.partitions[0]?.records ?? new Uint8Array(0)
      const [written, read] = [records, bytes].map(each =>
        splitRecordBatches(each).batches.flatMap(batch => [...batch]),
      )
      expect(read).toHaveLength(100)
      expect(read?.map(record => [record.keyText(), record.timestamp])).toEqual(
        written?.map(record => [record.keyText(), record.timestamp]),
      )
      // All but the offset and the leader epoch, which the broker fills in, and which the checksum leaves out.
      expect(Buffer.compare(bytes.subarray(16), records.subarray(16))).toBe(0)
    }
  })

  it('answer heartbeats of a lane of their own while they hold a Fetch', async () => {
    const [first] = (await cluster.metadata.topic(topic, wait)).partitions
    const leaderId = first?.leaderId ?? -1
    const [fetching, coordinating] = await Promise.all(
      [createLane('fetch'), createLane('coordination')].map(lane => cluster.connectionTo(leaderId, { lane })),
    )
    // At the end of the log there is nothing to read, so that the broker waits.
    const held = fetching?.send(fetch, fetchOf(0, 100n), { limits: { maxVersion: 12 } })
    let isHeld = true
    void held?.finally(() => {
      isHeld = false
    })
    for (let count = 0; count < 20; count++) {
      await coordinating?.send(heartbeat, { ...HeartbeatRequest.default(), groupId: 'nobody' })
      expect(isHeld).toBe(true)
    }
    await held
  })

  it('have as many connections as the client was told to open', async () => {
    const { bundles } = cluster.pool.stats()
    const data = bundles.filter(({ lane }) => lane === 'data')
    expect(data.length).toBeGreaterThan(0)
    expect(data.every(({ length }) => length === 2)).toBe(true)
  })

  it('tell what they can do on each connection', async () => {
    const [server] = description.listeners.PLAINTEXT ?? []
    const [host = '', port] = server?.split(':') ?? []
    await using connection = await BrokerConnection.connect({ host, port: Number(port) }, { transport: tcpTransport() })
    expect(connection.negotiate(ApiKey.Metadata)).toBeGreaterThanOrEqual(12)
    expect(connection.features?.levels.get('metadata.version')).toBeGreaterThan(0)
  })
})

function fetchOf(partition: number, fetchOffset = 0n): FetchRequest {
  const position = { partition, currentLeaderEpoch: -1, fetchOffset, lastFetchedEpoch: -1, logStartOffset: -1n }
  const limits = { partitionMaxBytes: 1 << 20, highWatermark: 9_223_372_036_854_775_807n }
  const partitions = [{ ...position, ...limits, replicaDirectoryId: zeroUuid }]
  const topics = [{ topic, topicId: zeroUuid, partitions }]
  return { ...FetchRequest.default(), maxWaitMs: 1000, minBytes: 1, maxBytes: 1 << 22, topics }
}

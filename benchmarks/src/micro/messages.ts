// What whole messages cost: a large cluster's metadata, and a produce request whose batches stay where they are.
import { createRequire } from 'node:module'
import { decodeMessage, encodeMessage, Writer } from '@k/protocol'
import { MetadataResponse } from '@k/protocol/messages/metadata-response'
import { ProduceRequest } from '@k/protocol/messages/produce-request'
import { metadataV12, Reader } from '@platformatic/kafka'
import { interleave, type MicroRow, type Subject } from './measure.ts'

const topics = 100
const partitions = 100
const brokers = 5
const require = createRequire(import.meta.url)

function metadata(): MetadataResponse {
  return {
    ...MetadataResponse.default(),
    clusterId: 'Qm9vdHN0cmFwLWNsdXN0ZX',
    controllerId: 1,
    brokers: Array.from({ length: brokers }, (_, nodeId) => {
      return { nodeId, host: `broker-${nodeId}.kafka.internal`, port: 9092, rack: `rack-${nodeId}` }
    }),
    topics: Array.from({ length: topics }, (_, topic) => ({
      errorCode: 0,
      name: `orders-of-region-${topic}`,
      topicId: `${String(topic).padStart(4, 'a')}bbbbccccddddeeeeAA`.slice(0, 21).concat('A'),
      isInternal: false,
      partitions: Array.from({ length: partitions }, (_, partitionIndex) => {
        const replicaNodes = [0, 1, 2].map(next => (partitionIndex + next) % brokers)
        const leaderId = replicaNodes[0] as number
        return {
          errorCode: 0,
          partitionIndex,
          leaderId,
          leaderEpoch: 7,
          replicaNodes,
          isrNodes: replicaNodes,
          offlineReplicas: [],
        }
      }),
      topicAuthorizedOperations: -2147483648,
    })),
  }
}

/** A response of 10,000 partitions with three replicas each, version 12, and version 6 beside kafkajs, whose newest that is. */
export async function metadataRows(): Promise<MicroRow[]> {
  const { decode: kafkajsDecode } = require('kafkajs/src/protocol/requests/metadata/v6/response')
  const value = metadata()
  const v12 = Buffer.from(encodeMessage(MetadataResponse, value, 12))
  const v6 = Buffer.from(encodeMessage(MetadataResponse, value, 6))
  const decodes: Subject[] = [
    { name: 'v12: decode', work: () => decodeMessage(MetadataResponse, v12, 12).topics },
    {
      name: '@platformatic/kafka, v12: decode',
      work: () => metadataV12.parseResponse(0, 3, 12, Reader.from(v12)).topics,
    },
    { name: 'v6: decode', work: () => decodeMessage(MetadataResponse, v6, 6).topics },
    { name: 'kafkajs, v6: decode', work: async () => (await kafkajsDecode(v6)).topicMetadata },
  ]
  const first: MicroRow[] = []
  for (const { name, work } of decodes) {
    const startedAt = performance.now()
    const decoded = (await work()) as unknown[]
    first.push({ name: `${name}, first call of the process`, unit: 'ms', value: performance.now() - startedAt })
    if (decoded.length !== topics) throw new Error(`${name} gives ${decoded.length} topics, not ${topics}`)
  }
  const encodes: Subject[] = [{ name: 'v12: encode', work: () => encodeMessage(MetadataResponse, value, 12) }]
  const milliseconds = await interleave([...decodes, ...encodes], { rounds: 25, warmUps: 10, calls: 2 })
  const rows = [...decodes, ...encodes].map(({ name }): MicroRow => {
    return { name, unit: 'ms', value: milliseconds(name), ...(name === 'v12: decode' ? { target: 8 } : {}) }
  })
  const ratio = milliseconds('@platformatic/kafka, v12: decode') / milliseconds('v12: decode')
  return [...first, ...rows, { name: 'v12: decode: @platformatic/kafka / ours', unit: '×', value: ratio }]
}

/** A produce request of three batches of 64 KiB. The peers' encoders take messages, not batches: there is nothing of theirs to call. */
export async function produceRows(): Promise<MicroRow[]> {
  const records = new Uint8Array(65_536)
  const request: ProduceRequest = {
    ...ProduceRequest.default(),
    acks: -1,
    timeoutMs: 30_000,
    topicData: [
      {
        name: 'orders',
        topicId: 'AAAAAAAAAAAAAAAAAAAAAA',
        partitionData: [0, 1, 2].map(index => ({ index, records })),
      },
    ],
  }
  const byReference = 'v9, 3 batches of 64 KiB: encode, by reference'
  const copied = 'v9, 3 batches of 64 KiB: encode, copied'
  const subjects: Subject[] = [
    {
      name: byReference,
      work: () => {
        const writer = new Writer()
        ProduceRequest.encode(writer, request, 9)
        return writer.segments()
      },
    },
    { name: copied, work: () => encodeMessage(ProduceRequest, request, 9) },
  ]
  const milliseconds = await interleave(subjects, { calls: 500 })
  return subjects.map(({ name }) => ({ name, unit: 'µs', value: milliseconds(name) * 1000 }))
}

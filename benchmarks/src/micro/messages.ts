// What whole messages cost: a large cluster's metadata, and a produce request whose batches stay where they are.
import { createRequire } from 'node:module'
import { decodeMessage, encodeMessage, Writer } from '@k/protocol'
import { MetadataResponse } from '@k/protocol/messages/metadata-response'
import { ProduceRequest } from '@k/protocol/messages/produce-request'
import { metadataV12, Reader } from '@platformatic/kafka'
import type { Measurement, Subject, Work } from './measure.ts'

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

const bytesOf = (version: number) => Buffer.from(encodeMessage(MetadataResponse, metadata(), version))

function decodes(name: string, prepare: () => Work): Subject {
  return { name, unit: 'ms', calls: 2, hasFirstCall: true, prepare, figure: milliseconds => milliseconds }
}

/** A response of 10,000 partitions with three replicas each, version 12, and version 6 beside kafkajs, whose newest that is. */
export const metadataDecoding: Measurement = {
  subjects: [
    {
      ...decodes('v12: decode', () => {
        const bytes = bytesOf(12)
        return () => checked(decodeMessage(MetadataResponse, bytes, 12).topics)
      }),
      target: 8,
    },
    decodes('@platformatic/kafka, v12: decode', () => {
      const bytes = bytesOf(12)
      return () => checked(metadataV12.parseResponse(0, 3, 12, Reader.from(bytes)).topics)
    }),
    decodes('v6: decode', () => {
      const bytes = bytesOf(6)
      return () => checked(decodeMessage(MetadataResponse, bytes, 6).topics)
    }),
    decodes('kafkajs, v6: decode', () => {
      const { decode } = require('kafkajs/src/protocol/requests/metadata/v6/response')
      const bytes = bytesOf(6)
      return async () => checked((await decode(bytes)).topicMetadata)
    }),
    {
      name: 'v12: encode',
      unit: 'ms',
      calls: 2,
      figure: milliseconds => milliseconds,
      prepare() {
        const value = metadata()
        return () => encodeMessage(MetadataResponse, value, 12)
      },
    },
  ],
  ratios: [
    {
      name: 'v12: decode: @platformatic/kafka / ours',
      of: figure => figure('@platformatic/kafka, v12: decode') / figure('v12: decode'),
    },
  ],
}

function checked(decoded: readonly unknown[]): void {
  if (decoded.length !== topics) throw new Error(`gives ${decoded.length} topics, not ${topics}`)
}

function produceSubject(name: string, workOf: (request: ProduceRequest) => Work): Subject {
  const records = new Uint8Array(65_536)
  const partitionData = [0, 1, 2].map(index => ({ index, records }))
  const topicData = [{ name: 'orders', topicId: 'AAAAAAAAAAAAAAAAAAAAAA', partitionData }]
  const request = { ...ProduceRequest.default(), acks: -1, timeoutMs: 30_000, topicData }
  return { name, unit: 'µs', calls: 500, prepare: () => workOf(request), figure: milliseconds => milliseconds * 1000 }
}

/** A produce request of three batches of 64 KiB. The peers' encoders take messages, not batches: there is nothing of theirs to call. */
export const produceEncoding: Measurement = {
  subjects: [
    produceSubject('v9, 3 batches of 64 KiB: encode, by reference', request => () => {
      const writer = new Writer()
      ProduceRequest.encode(writer, request, 9)
      return writer.segments()
    }),
    produceSubject(
      'v9, 3 batches of 64 KiB: encode, copied',
      request => () => encodeMessage(ProduceRequest, request, 9),
    ),
  ],
}

// What is measured of connections, each in a process of its own.
import { createRequire } from 'node:module'
import { connect } from 'node:net'
import { BrokerConnection, tcpTransport } from '@k/network'
import { apis } from '@k/protocol'
import { ApiVersionsResponse } from '@k/protocol/messages/api-versions-response'
import { FetchRequest } from '@k/protocol/messages/fetch-request'
import { FetchResponse } from '@k/protocol/messages/fetch-response'
import { HeartbeatRequest } from '@k/protocol/messages/heartbeat-request'
import { HeartbeatResponse } from '@k/protocol/messages/heartbeat-response'
import { type EchoPeer, startEchoPeer } from './peer-process.ts'

const heartbeat = { request: HeartbeatRequest, response: HeartbeatResponse }
const fetch = { request: FetchRequest, response: FetchResponse }
const inFlight = 64
const warmUpMs = 500
const measuredMs = 2000
const frameBytes = 1 << 20
const fetchVersion = 12
const beat = { groupId: 'g', generationId: 1, memberId: 'm', groupInstanceId: null }

const ranges = apis
  .filter(({ minVersion }) => minVersion !== undefined)
  .map(({ key: apiKey, latestStableVersion: maxVersion = 0, minVersion = 0 }) => ({ apiKey, minVersion, maxVersion }))

function startPeer(): Promise<EchoPeer> {
  const versions = { ...ApiVersionsResponse.default(), apiKeys: ranges }
  const beats = [3, 4].map(version => ({ codec: HeartbeatResponse, version, body: HeartbeatResponse.default() }))
  const newest = ApiVersionsResponse.latestStableVersion
  return startEchoPeer([
    { codec: ApiVersionsResponse, version: newest, body: versions },
    { codec: ApiVersionsResponse, version: 0, body: versions },
    ...beats,
    { codec: FetchResponse, version: fetchVersion, body: fetchResponse() },
  ])
}

function fetchResponse(): FetchResponse {
  const rest = { errorCode: 0, highWatermark: 0n, lastStableOffset: 0n, logStartOffset: 0n, abortedTransactions: null }
  const moved = { divergingEpoch: { epoch: -1, endOffset: -1n }, currentLeader: { leaderId: -1, leaderEpoch: -1 } }
  const snapshotId = { endOffset: -1n, epoch: -1 }
  const records = new Uint8Array(frameBytes)
  const partition = { partitionIndex: 0, ...rest, ...moved, snapshotId, preferredReadReplica: -1, records }
  const responses = [{ topic: 't', topicId: 'AAAAAAAAAAAAAAAAAAAAAA', partitions: [partition] }]
  return { ...FetchResponse.default(), responses }
}

function connectOurs({ port }: EchoPeer): Promise<BrokerConnection> {
  return BrokerConnection.connect({ host: '127.0.0.1', port }, { transport: tcpTransport() })
}

/** How many calls a second, with so many at a time. */
async function rateOf(call: () => Promise<unknown>, atATime: number): Promise<number> {
  let count = 0
  let isOver = false
  const worker = async () => {
    while (!isOver) {
      await call()
      count++
    }
  }
  const workers = Array.from({ length: atATime }, worker)
  await new Promise(resolve => setTimeout(resolve, warmUpMs))
  const [before, startedAt] = [count, performance.now()]
  await new Promise(resolve => setTimeout(resolve, measuredMs))
  const rate = ((count - before) * 1000) / (performance.now() - startedAt)
  isOver = true
  await Promise.all(workers)
  return rate
}

async function ours(peer: EchoPeer): Promise<number> {
  const connection = await connectOurs(peer)
  const rate = await rateOf(() => connection.send(heartbeat, beat), inFlight - 2)
  await connection.close()
  return rate
}

const require = createRequire(import.meta.url)

async function kafkajs({ port }: EchoPeer): Promise<number> {
  const Connection = require('kafkajs/src/network/connection')
  const socketFactory = require('kafkajs/src/network/socketFactory')
  const request = require('kafkajs/src/protocol/requests/heartbeat/v3/request')
  const response = require('kafkajs/src/protocol/requests/heartbeat/v3/response')
  const silent = { debug() {}, error() {}, info() {}, warn() {}, namespace: () => silent }
  const options = { logger: silent, socketFactory: socketFactory(), requestTimeout: 30_000, connectionTimeout: 1000 }
  const connection = new Connection({ host: '127.0.0.1', port, ...options, enforceRequestTimeout: false })
  await connection.connect()
  const body = { groupId: 'g', groupGenerationId: 1, memberId: 'm', groupInstanceId: null }
  const rate = await rateOf(() => connection.send({ request: request(body), response }), inFlight - 2)
  await connection.disconnect()
  return rate
}

async function platformatic({ port }: EchoPeer): Promise<number> {
  const { Connection, heartbeatV4 } = await import('@platformatic/kafka')
  const connection = new Connection('k', { maxInflights: inFlight })
  await connection.connect('127.0.0.1', port)
  const call = () =>
    new Promise<void>((resolve, reject) => {
      const done = (error: Error | null) => (error === null ? resolve() : reject(error))
      heartbeatV4.api(connection, 'g', 1, 'm', undefined as never, done as never)
    })
  const rate = await rateOf(call, inFlight - 2)
  await connection.close()
  return rate
}

/** GB/s of responses of 1 MiB. */
async function receive(peer: EchoPeer): Promise<number> {
  const connection = await connectOurs(peer)
  const limits = { maxVersion: fetchVersion }
  const rate = await rateOf(() => connection.send(fetch, FetchRequest.default(), { limits }), 4)
  await connection.close()
  return (rate * frameBytes) / 1e9
}

/** GB/s of the same bytes into a socket that discards them: out of one buffer, or out of a new one for each response, as views of it need. */
async function discard({ port }: EchoPeer, nextBuffer: () => Uint8Array): Promise<number> {
  const { encodeRequest } = await import('@k/protocol')
  const envelope = { version: fetchVersion, correlationId: 1, clientId: null }
  const request = Buffer.concat(encodeRequest(FetchRequest, FetchRequest.default(), envelope))
  let received = 0
  const socket = connect({
    host: '127.0.0.1',
    port,
    onread: {
      buffer: nextBuffer,
      callback: count => {
        received += count
        while (received - answered >= frameBytes) {
          answered += frameBytes
          socket.write(request)
        }
        return true
      },
    },
  })
  let answered = 0
  for (let count = 0; count < 4; count++) socket.write(request)
  await new Promise(resolve => setTimeout(resolve, warmUpMs))
  const [before, startedAt] = [received, performance.now()]
  await new Promise(resolve => setTimeout(resolve, measuredMs))
  const rate = (received - before) / 1e6 / (performance.now() - startedAt)
  socket.destroy()
  return rate
}

function oneBuffer(): () => Uint8Array {
  const buffer = new Uint8Array(65_536)
  return () => buffer
}

/** A buffer of the size of a response is read into until it may be full: about as often as responses come. */
function newBuffers(): () => Uint8Array {
  let buffer = Buffer.allocUnsafeSlow(frameBytes)
  let position = 0
  return () => {
    if (position >= frameBytes) {
      buffer = Buffer.allocUnsafeSlow(frameBytes)
      position = 0
    }
    const part = buffer.subarray(position, position + 65_536)
    position += part.length
    return part
  }
}

/** The 99th of 100 heartbeats on a connection of its own, in ms, while 1 MiB frames are fetched on another. */
async function heartbeatDelay(peer: EchoPeer): Promise<number> {
  const [fetching, beating] = await Promise.all([connectOurs(peer), connectOurs(peer)])
  const limits = { maxVersion: fetchVersion }
  let isOver = false
  const fetches = Array.from({ length: 4 }, async () => {
    while (!isOver) await fetching.send(fetch, FetchRequest.default(), { limits })
  })
  const delays: number[] = []
  for (let count = 0; count < 1000; count++) {
    const startedAt = performance.now()
    await beating.send(heartbeat, beat)
    delays.push(performance.now() - startedAt)
    await new Promise(resolve => setTimeout(resolve, 1))
  }
  isOver = true
  await Promise.all(fetches)
  await Promise.all([fetching.close(), beating.close()])
  return delays.sort((left, right) => left - right)[Math.floor(delays.length * 0.99)] ?? Number.NaN
}

/** Something that is measured. */
export interface NetworkSubject {
  readonly unit: 'requests/s' | 'GB/s' | 'ms'
  /** The oldest Node that it runs on. Default: 20. */
  readonly oldestNode?: number
  readonly measure: (peer: EchoPeer) => Promise<number>
}

/** Everything that is measured, by its name. */
export const subjects: Readonly<Record<string, NetworkSubject>> = {
  'heartbeats on one connection, 62 at a time': { unit: 'requests/s', measure: ours },
  'kafkajs: the same': { unit: 'requests/s', measure: kafkajs },
  '@platformatic/kafka: the same': { unit: 'requests/s', oldestNode: 22, measure: platformatic },
  'responses of 1 MiB': { unit: 'GB/s', measure: receive },
  'a bare socket that discards them': { unit: 'GB/s', measure: peer => discard(peer, oneBuffer()) },
  'a bare socket with a new buffer for each': { unit: 'GB/s', measure: peer => discard(peer, newBuffers()) },
  'a heartbeat while 1 MiB responses come on another connection (p99)': { unit: 'ms', measure: heartbeatDelay },
}

/** Measures one subject, once. */
export async function measureSubject(name: string): Promise<number> {
  const subject = subjects[name]
  if (subject === undefined) throw new Error(`there is no subject "${name}"`)
  const peer = await startPeer()
  try {
    return await subject.measure(peer)
  } finally {
    peer.close()
  }
}

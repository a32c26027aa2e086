import {
  type BrokerAddress,
  BrokerConnection,
  BrokerConnectionBundle,
  type BundleOptions,
  type ByteChannel,
  type ByteReceiver,
  type ConnectionOptions,
  type Transport,
  tcpTransport,
} from '@k/network'
import { encodeResponse, type MessageCodec, zeroUuid } from '@k/protocol'
import { FetchRequest } from '@k/protocol/messages/fetch-request'
import { FetchResponse } from '@k/protocol/messages/fetch-response'
import { HeartbeatRequest } from '@k/protocol/messages/heartbeat-request'
import { HeartbeatResponse } from '@k/protocol/messages/heartbeat-response'
import { MetadataRequest } from '@k/protocol/messages/metadata-request'
import { MetadataResponse } from '@k/protocol/messages/metadata-response'
import { ProduceRequest } from '@k/protocol/messages/produce-request'
import { ProduceResponse } from '@k/protocol/messages/produce-response'
import type { PeerNode, ScriptedRequest } from '@k/testing'

/** The messages of the APIs that faults are tried on. */
export const fetch = { request: FetchRequest, response: FetchResponse }
export const heartbeat = { request: HeartbeatRequest, response: HeartbeatResponse }
export const metadata = { request: MetadataRequest, response: MetadataResponse }
export const produce = { request: ProduceRequest, response: ProduceResponse }

/** A Heartbeat that is told from others by its group. */
export function heartbeatOf(groupId: string): HeartbeatRequest {
  return { ...HeartbeatRequest.default(), groupId }
}

/** The group of a Heartbeat that arrived. */
export function groupOf(request: ScriptedRequest): string {
  return request.bodyAs(HeartbeatRequest).groupId
}

/** A Produce request that is told from others by its transactional id, with so many bytes in place of records. */
export function produceOf(transactionalId: string, byteCount: number): ProduceRequest {
  const partitionData = [{ index: 0, records: new Uint8Array(byteCount) }]
  return {
    ...ProduceRequest.default(),
    transactionalId,
    acks: -1,
    topicData: [{ name: '', topicId: zeroUuid, partitionData }],
  }
}

/** The fields of a Fetch response with one partition. */
export function fetchedRecords(records: Uint8Array): Partial<FetchResponse> {
  const partition = {
    partitionIndex: 0,
    errorCode: 0,
    highWatermark: 7n,
    lastStableOffset: 7n,
    logStartOffset: 0n,
    divergingEpoch: { epoch: -1, endOffset: -1n },
    currentLeader: { leaderId: -1, leaderEpoch: -1 },
    snapshotId: { endOffset: -1n, epoch: -1 },
    abortedTransactions: [],
    preferredReadReplica: -1,
    records,
  }
  return { responses: [{ topic: '', topicId: zeroUuid, partitions: [partition] }] }
}

/** The response to a request as it is on the wire, with its size. */
export function frameFor<Response>(
  codec: MessageCodec<Response>,
  { apiVersion: version, correlationId }: ScriptedRequest,
  fields: Partial<Response> = {},
): Uint8Array {
  return Buffer.concat(encodeResponse(codec, { ...codec.default(), ...fields }, { version, correlationId }))
}

/** Connects over TCP to a node or a proxy. */
export function connectTo(address: BrokerAddress, options: Partial<ConnectionOptions> = {}): Promise<BrokerConnection> {
  return BrokerConnection.connect(address, { transport: tcpTransport(), ...options })
}

/** A bundle over TCP; with one connection, what is asked for after its end is a new one. */
export function bundleTo(
  address: BrokerAddress,
  options: Partial<BundleOptions> = {},
): Promise<BrokerConnectionBundle> {
  return BrokerConnectionBundle.connect(address, { transport: tcpTransport(), ...options })
}

/** What a promise was rejected with. */
export async function failureOf(promise: Promise<unknown>): Promise<Error> {
  const outcome = await promise.then(
    value => new Error(`it did not fail, but gave ${JSON.stringify(value)}`),
    (error: Error) => error,
  )
  return outcome
}

/** TCP that remembers which addresses were dialled, and when. */
export class CountingTransport implements Transport {
  readonly dials: (BrokerAddress & { readonly at: number })[] = []
  readonly #transport: Transport

  constructor(transport: Transport = tcpTransport()) {
    this.#transport = transport
  }

  dial(address: BrokerAddress, receiver: ByteReceiver, signal: AbortSignal): Promise<ByteChannel> {
    this.dials.push({ ...address, at: performance.now() })
    return this.#transport.dial(address, receiver, signal)
  }
}

/** A promise that others settle. */
export function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open: () => void = () => undefined
  const opened = new Promise<void>(resolve => {
    open = resolve
  })
  return { opened, open }
}

/** Where the node with an index of a scripted peer listens. */
export function addressOf({ nodes }: { readonly nodes: readonly PeerNode[] }, index = 0): BrokerAddress {
  const node = nodes[index]
  if (node === undefined) throw new Error(`there is no node ${index}`)
  return { host: node.host, port: node.port }
}

/** Collects the garbage, so that what memory is left is in use. */
export async function collectGarbage(): Promise<void> {
  const [{ setFlagsFromString }, { runInNewContext }] = await Promise.all([import('node:v8'), import('node:vm')])
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
}

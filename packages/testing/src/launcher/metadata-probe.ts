import { connect } from 'node:net'
import { decodeResponse, encodeRequest, readCorrelationId, readFrameSize, WireFormatError } from '@k/protocol'
import { MetadataRequest } from '@k/protocol/messages/metadata-request'
import { MetadataResponse } from '@k/protocol/messages/metadata-response'

/** What a broker answers to the first question of a client. */
export interface ProbedCluster {
  /** Tells the cluster that was launched from another that took its port. */
  readonly clusterId: string | null
  /** The brokers that are alive. */
  readonly brokers: readonly ProbedBroker[]
}

/** A broker as another one describes it. */
interface ProbedBroker {
  readonly id: number
  readonly host: string
  readonly port: number
  readonly rack: string | null
}

const version = 2
const correlationId = 0x6b
const sizeBytes = 4
// A cluster of three answers in about 200 bytes; more than this is not an answer to the question.
const maxResponseBytes = 64 * 1024

/**
 * Asks a broker's PLAINTEXT listener which brokers are alive (Metadata v2 without topics): what a client asks first.
 *
 * Rejects when the broker does not answer within `timeoutMs`, refuses the connection, or answers something else.
 */
export function probeMetadata(port: number, timeoutMs: number): Promise<ProbedCluster> {
  return new Promise((resolve, reject) => {
    let received: Buffer = Buffer.alloc(0)
    const socket = connect({ host: '127.0.0.1', port })
    const finish = (settle: () => void) => {
      clearTimeout(timer)
      socket.destroy()
      settle()
    }
    const timer = setTimeout(() => finish(() => reject(new Error(`no answer within ${timeoutMs} ms`))), timeoutMs)
    socket.once('connect', () => socket.write(metadataRequest()))
    socket.on('error', error => finish(() => reject(error)))
    socket.on('close', () => finish(() => reject(new Error('the broker closed the connection'))))
    socket.on('data', chunk => {
      received = Buffer.concat([received, chunk])
      try {
        const cluster = readAnswer(received)
        if (cluster !== undefined) finish(() => resolve(cluster))
      } catch (error) {
        finish(() => reject(error))
      }
    })
  })
}

/** A Metadata request for no topics, as a frame. */
export function metadataRequest(): Uint8Array {
  const envelope = { version, correlationId, clientId: null }
  return Buffer.concat(encodeRequest(MetadataRequest, { ...MetadataRequest.default(), topics: [] }, envelope))
}

/**
 * The cluster id and brokers in what a broker has sent; undefined until the whole frame is there.
 *
 * @throws WireFormatError when it is not the answer to {@link metadataRequest}.
 */
export function readAnswer(received: Uint8Array): ProbedCluster | undefined {
  if (received.length < sizeBytes) return
  const end = sizeBytes + readFrameSize(received, 0, maxResponseBytes)
  if (received.length < end) return
  const frame = received.subarray(sizeBytes, end)
  const answered = readCorrelationId(frame)
  if (answered !== correlationId) {
    throw new WireFormatError(`got ${answered}, must be ${correlationId}`, { offset: 0, path: 'correlationId' })
  }
  const { brokers, clusterId } = decodeResponse(MetadataResponse, frame, version)
  return { brokers: brokers.map(({ nodeId, host, port, rack }) => ({ id: nodeId, host, port, rack })), clusterId }
}

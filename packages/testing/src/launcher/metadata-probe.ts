import { connect } from 'node:net'

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

const apiKeyMetadata = 3
const apiVersion = 2
const correlationId = 0x6b
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
      if (received.length < 4 || received.length < 4 + received.readInt32BE(0)) {
        if (received.length > maxResponseBytes) finish(() => reject(new Error('the answer is too long')))
        return
      }
      finish(() => settleWith(() => parseMetadataResponse(received.subarray(4)), resolve, reject))
    })
  })
}

function settleWith<T>(make: () => T, resolve: (value: T) => void, reject: (reason: unknown) => void): void {
  try {
    resolve(make())
  } catch (error) {
    reject(error)
  }
}

/** A Metadata v2 request for no topics, with its length and header v1. */
export function metadataRequest(): Buffer {
  const body = Buffer.alloc(14)
  body.writeInt16BE(apiKeyMetadata, 0)
  body.writeInt16BE(apiVersion, 2)
  body.writeInt32BE(correlationId, 4)
  body.writeInt16BE(-1, 8) // client id: null
  body.writeInt32BE(0, 10) // topics: an empty array asks for none
  const length = Buffer.alloc(4)
  length.writeInt32BE(body.length)
  return Buffer.concat([length, body])
}

/** The cluster id and brokers in a Metadata v2 response without its length. Throws a RangeError on bytes that end too early. */
export function parseMetadataResponse(response: Buffer): ProbedCluster {
  let position = 0
  const take = (length: number) => {
    const start = position
    position += length
    if (position > response.length) throw new RangeError(`${length} bytes at ${start} of ${response.length}`)
    return response.subarray(start, position)
  }
  const int32 = () => take(4).readInt32BE()
  const nullableString = () => {
    const length = take(2).readInt16BE()
    return length < 0 ? null : take(length).toString()
  }
  const answered = int32()
  if (answered !== correlationId) throw new RangeError(`correlation id ${answered}, expected ${correlationId}`)
  const count = int32()
  if (count < 0 || count > response.length) throw new RangeError(`${count} brokers in ${response.length} bytes`)
  const brokers = Array.from({ length: count }, () => ({
    id: int32(),
    host: nullableString() ?? '',
    port: int32(),
    rack: nullableString(),
  }))
  return { brokers, clusterId: nullableString() }
}

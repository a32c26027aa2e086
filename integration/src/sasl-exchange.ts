import { connect } from 'node:net'

const saslHandshake = { apiKey: 17, version: 1 }
const saslAuthenticate = { apiKey: 36, version: 0 }

/**
 * Sends one SASL message to a SASL_PLAINTEXT listener and returns the broker's answer to it; rejects when the broker answers an error code.
 * By hand, so that what the launcher gives is checked by something that is not Kafka's.
 */
export function logIn(address: string, mechanism: string, message: Buffer): Promise<string> {
  const [host, port] = address.split(':')
  const requests = [
    frame(saslHandshake, int16Prefixed(Buffer.from(mechanism))),
    frame(saslAuthenticate, int32Prefixed(message)),
  ]
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port: Number(port) })
    let received: Buffer = Buffer.alloc(0)
    const sendNext = () => socket.write(requests.shift() ?? Buffer.alloc(0))
    socket.once('connect', sendNext)
    socket.once('error', reject)
    socket.once('close', () => reject(new Error(`closed after ${received.length} bytes`)))
    socket.on('data', chunk => {
      received = Buffer.concat([received, chunk])
      if (received.length < 4 || received.length < 4 + received.readInt32BE()) return
      const response = received.subarray(4)
      received = Buffer.alloc(0)
      // After the correlation id, both responses begin with the error code.
      const errorCode = response.readInt16BE(4)
      if (errorCode === 0 && requests.length > 0) return sendNext()
      if (errorCode === 0) resolve(authBytes(response))
      else reject(new Error(`the broker answered error code ${errorCode}`))
      socket.destroy()
    })
  })
}

/** The last field of SaslAuthenticate v0, after the correlation id, the error code and the nullable error message. */
function authBytes(response: Buffer): string {
  const messageLength = Math.max(0, response.readInt16BE(6))
  return response.subarray(8 + messageLength + 4).toString()
}

/** A request with header v1 and no client id. */
function frame({ apiKey, version }: { readonly apiKey: number; readonly version: number }, body: Buffer): Buffer {
  const header = Buffer.alloc(10)
  header.writeInt16BE(apiKey, 0)
  header.writeInt16BE(version, 2)
  header.writeInt16BE(-1, 8)
  return int32Prefixed(Buffer.concat([header, body]))
}

function int16Prefixed(bytes: Buffer): Buffer {
  const length = Buffer.alloc(2)
  length.writeInt16BE(bytes.length)
  return Buffer.concat([length, bytes])
}

function int32Prefixed(bytes: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeInt32BE(bytes.length)
  return Buffer.concat([length, bytes])
}

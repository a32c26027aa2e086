import { connect } from 'node:net'
import { decodeResponse, encodeRequest, readFrameSize } from '@k/protocol'
import { SaslAuthenticateRequest } from '@k/protocol/messages/sasl-authenticate-request'
import { SaslAuthenticateResponse } from '@k/protocol/messages/sasl-authenticate-response'
import { SaslHandshakeRequest } from '@k/protocol/messages/sasl-handshake-request'
import { SaslHandshakeResponse } from '@k/protocol/messages/sasl-handshake-response'

const handshake = { version: 1, correlationId: 0, clientId: null }
const authenticate = { version: 0, correlationId: 0, clientId: null }
const sizeBytes = 4
const maxResponseBytes = 64 * 1024

/**
 * Sends one SASL message to a SASL_PLAINTEXT listener and returns the broker's answer to it; rejects when the broker answers an error code.
 * Without Kafka's client, so that what the launcher gives is checked by something that is not Kafka's.
 */
export async function logIn(address: string, mechanism: string, message: Buffer): Promise<string> {
  const [host, port] = address.split(':')
  const socket = connect({ host, port: Number(port) })
  const chunks: AsyncIterator<Buffer> = socket[Symbol.asyncIterator]()
  const ask = (request: readonly Uint8Array[]) => {
    socket.write(Buffer.concat(request))
    return readFrame(chunks)
  }
  try {
    const offered = await ask(encodeRequest(SaslHandshakeRequest, { mechanism }, handshake))
    assertAccepted(decodeResponse(SaslHandshakeResponse, offered, handshake.version))
    const answered = await ask(encodeRequest(SaslAuthenticateRequest, { authBytes: message }, authenticate))
    const response = decodeResponse(SaslAuthenticateResponse, answered, authenticate.version)
    assertAccepted(response)
    return Buffer.from(response.authBytes).toString()
  } finally {
    socket.destroy()
  }
}

async function readFrame(chunks: AsyncIterator<Buffer>): Promise<Uint8Array> {
  let received: Buffer = Buffer.alloc(0)
  while (received.length < sizeBytes || received.length < sizeBytes + readFrameSize(received, 0, maxResponseBytes)) {
    const { done, value } = await chunks.next()
    if (done) throw new Error(`closed after ${received.length} bytes`)
    received = Buffer.concat([received, value])
  }
  return received.subarray(sizeBytes)
}

function assertAccepted({ errorCode }: { readonly errorCode: number }): void {
  if (errorCode !== 0) throw new Error(`the broker answered error code ${errorCode}`)
}

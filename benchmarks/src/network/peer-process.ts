import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { encodeResponse, type MessageCodec } from '@k/protocol'

/** A broker that answers at once, in a process of its own. */
export interface EchoPeer {
  readonly port: number
  readonly close: () => void
}

/** What it answers to one version of an API. */
export interface EchoAnswer {
  readonly codec: MessageCodec<unknown>
  readonly version: number
  readonly body: unknown
}

/** Starts one. */
export async function startEchoPeer(answers: readonly EchoAnswer[]): Promise<EchoPeer> {
  const script = fileURLToPath(new URL('./echo-peer.mjs', import.meta.url))
  const child = fork(script, [], { execArgv: [], serialization: 'advanced' })
  const [port] = (await once(child, 'message')) as [number]
  for (const { body, codec, version } of answers) {
    const frame = Buffer.concat(encodeResponse(codec, body, { version, correlationId: 0 }))
    // Without its size and correlation id, which the peer puts before it.
    child.send({ apiKey: codec.apiKey, version, body: frame.subarray(8) })
    await once(child, 'message')
  }
  return { port, close: () => child.disconnect() }
}

// What runs in each worker of the pool: a request at a time, with the engine of the module that it names.
import { parentPort } from 'node:worker_threads'
import type { CompressionEngine } from './compression-engine.ts'
import { type EngineRequest, type EngineResponse, failureOf } from './engine-message.ts'

async function answer({ id, module, operation, bytes, argument }: EngineRequest): Promise<EngineResponse> {
  try {
    const { engine } = (await import(module)) as { engine: CompressionEngine }
    await engine.load?.()
    const result =
      operation === 'compress' ? engine.compress(bytes, argument) : engine.decompress(bytes, argument as number)
    return { id, bytes: result }
  } catch (error) {
    return { id, failure: failureOf(error) }
  }
}

/** A result that can be handed over: on a buffer of its own that is not in a pool. */
function detachable(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer } = bytes
  const isOwn = buffer instanceof ArrayBuffer && buffer.byteLength === bytes.byteLength
  return isOwn ? (bytes as Uint8Array<ArrayBuffer>) : new Uint8Array(bytes)
}

parentPort?.on('message', async (request: EngineRequest) => {
  const response = await answer(request)
  if ('failure' in response) {
    parentPort?.postMessage(response)
    return
  }
  const bytes = detachable(response.bytes)
  parentPort?.postMessage({ id: response.id, bytes }, [bytes.buffer])
})

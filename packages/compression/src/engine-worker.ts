// What runs in each worker of the pool: a request at a time, with the engine of the module that it names.
import { parentPort } from 'node:worker_threads'
import type { CompressionEngine } from './compression-engine.ts'
import { type EnginePhase, type EngineRequest, failureOf } from './engine-message.ts'

const engines = new Map<string, CompressionEngine>()

async function load(module: string): Promise<CompressionEngine> {
  const { engine } = (await import(module)) as { engine: CompressionEngine }
  await engine.load?.()
  engines.set(module, engine)
  return engine
}

function resultOf(engine: CompressionEngine, { operation, bytes, argument }: EngineRequest): Uint8Array {
  return operation === 'compress' ? engine.compress(bytes, argument) : engine.decompress(bytes, argument as number)
}

/** A result that can be handed over: on a buffer of its own, which is neither the request's nor one of a pool. */
function detachable(bytes: Uint8Array, used: ArrayBuffer): Uint8Array<ArrayBuffer> {
  const { buffer } = bytes
  const isOwn = buffer instanceof ArrayBuffer && buffer.byteLength === bytes.byteLength && buffer !== used
  return isOwn ? (bytes as Uint8Array<ArrayBuffer>) : new Uint8Array(bytes)
}

parentPort?.on('message', async (request: EngineRequest) => {
  const { id, module } = request
  const used = request.bytes.buffer
  let phase: EnginePhase = 'load'
  try {
    const engine = engines.get(module) ?? (await load(module))
    phase = 'work'
    const bytes = detachable(resultOf(engine, request), used)
    parentPort?.postMessage({ id, used, bytes }, [bytes.buffer, used])
  } catch (error) {
    parentPort?.postMessage({ id, used, failure: failureOf(error, phase) }, [used])
  }
})

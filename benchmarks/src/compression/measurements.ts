// How fast an engine is on the event loop, and how long the event loop waits while batches are compressed off it.
import { createCodecRegistry } from '@k/compression'
import type { CompressionCodec } from '@k/protocol'
import { type Contender, contenders, ownCodecs } from './engines.ts'
import { payloads } from './payloads.ts'

/** A measurement of one engine with one kind and size of data; or of the event loop, with one engine. */
export interface CompressionRow {
  readonly codec: string
  readonly engine: string
  readonly what: string
  readonly unit: 'MB/s' | '×' | 'ms'
  readonly value: number
}

const sizes = { '1 KiB': 1 << 10, '64 KiB': 1 << 16, '1 MiB': 1 << 20 }
const shortestMs = 40
const batches = 64
const batchSize = 1 << 20

/** Calls a second, over at least {@link shortestMs} after a warm-up of a third of that. */
function callsPerSecond(call: () => unknown): number {
  for (const until = performance.now() + shortestMs / 3; performance.now() < until; ) call()
  let calls = 0
  const startedAt = performance.now()
  let elapsed = 0
  for (; elapsed < shortestMs; elapsed = performance.now() - startedAt) {
    call()
    calls++
  }
  return (calls * 1000) / elapsed
}

function rowsOf({ codec, engine, compress, decompress }: Contender): CompressionRow[] {
  return Object.entries(payloads).flatMap(([kind, make]) => {
    return Object.entries(sizes).flatMap(([size, length]): CompressionRow[] => {
      const bytes = make(length)
      const compressed = compress(bytes).slice()
      if (decompress(compressed).length !== length) throw new Error(`${codec} by ${engine} does not give ${kind} back`)
      const megabytes = length / 1e6
      const what = `${kind}, ${size}`
      return [
        { codec, engine, what: `${what}: ratio`, unit: '×', value: length / compressed.length },
        {
          codec,
          engine,
          what: `${what}: compress`,
          unit: 'MB/s',
          value: callsPerSecond(() => compress(bytes)) * megabytes,
        },
        {
          codec,
          engine,
          what: `${what}: decompress`,
          unit: 'MB/s',
          value: callsPerSecond(() => decompress(compressed)) * megabytes,
        },
      ]
    })
  })
}

/** How late a timer of one millisecond is, the 99th of 100, while a registry compresses 64 batches of 1 MiB that came at once. */
async function timerDelay(codec: CompressionCodec): Promise<number> {
  const codecs = createCodecRegistry([codec])
  const bytes = payloads.JSON?.(batchSize) as Uint8Array
  await codecs.compress(codec.name, bytes)
  const delays: number[] = []
  let last = performance.now()
  const timer = setInterval(() => {
    const now = performance.now()
    delays.push(now - last - 1)
    last = now
  }, 1)
  await Promise.all(Array.from({ length: batches }, async () => await codecs.compress(codec.name, bytes)))
  clearInterval(timer)
  delays.sort((left, right) => left - right)
  return delays[Math.floor(delays.length * 0.99)] as number
}

/** A codec and its engine. */
export type EngineName = readonly [codec: string, engine: string]

/** Every engine that this Node has. */
export function engineNames(): EngineName[] {
  return ownCodecs().map(({ name, engine }) => [name, engine])
}

/** How fast every engine is, once. */
export async function speedRows(): Promise<CompressionRow[]> {
  return (await contenders()).flatMap(rowsOf)
}

/** How long the event loop waits for one engine, once. */
export async function delayRow(name: string, engine: string): Promise<CompressionRow> {
  const codec = ownCodecs().find(own => own.name === name && own.engine === engine)
  if (codec === undefined) throw new Error(`there is no ${name} by ${engine} here`)
  const what = '64 batches of 1 MiB of JSON off the event loop: a timer of 1 ms is late by (p99)'
  return { codec: name, engine, what, unit: 'ms', value: await timerDelay(codec) }
}

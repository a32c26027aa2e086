import { EventEmitter } from 'node:events'
import { InvalidStateError, WireFormatError } from '@k/protocol'
import { describe, expect, it } from 'vitest'
import type { EngineRequest, EngineResponse } from './engine-message.ts'
import { failureOf } from './engine-message.ts'
import { type EngineThread, WorkerPool } from './worker-pool.ts'

/** A thread that answers when it is told to. */
class FakeThread extends EventEmitter {
  readonly requests: EngineRequest[] = []
  isReferenced = true

  postMessage(request: EngineRequest, transfer: readonly ArrayBuffer[]): void {
    this.requests.push(structuredClone(request, { transfer: [...transfer] }))
  }

  ref(): void {
    this.isReferenced = true
  }

  unref(): void {
    this.isReferenced = false
  }

  answer(response?: Partial<EngineResponse>): void {
    const { id, bytes } = this.requests.at(-1) as EngineRequest
    const used = bytes.buffer.slice(0)
    this.emit('message', { id, used, ...(response ?? { bytes }) })
  }
}

function poolOf(size: number) {
  const threads: FakeThread[] = []
  const pool = new WorkerPool(() => {
    const thread = new FakeThread()
    threads.push(thread)
    return thread as unknown as EngineThread
  }, size)
  return { pool, threads }
}

const job = { module: 'file:///engine.js', operation: 'compress', bytes: Uint8Array.of(1, 2), argument: 3 } as const
const turn = () => new Promise(resolve => setImmediate(resolve))

describe('WorkerPool', () => {
  it('starts a thread for the first job, and keeps it for the next', async () => {
    const { pool, threads } = poolOf(2)
    expect(threads).toHaveLength(0)
    for (let count = 1; count <= 3; count++) {
      const result = pool.run(job)
      await turn()
      expect(threads).toHaveLength(1)
      expect(threads[0]?.requests.at(-1)).toEqual({ ...job, id: count })
      threads[0]?.answer()
      expect([...(await result)]).toEqual([1, 2])
    }
  })

  it('starts no more threads than its size; jobs wait for one', async () => {
    const { pool, threads } = poolOf(2)
    const results = [pool.run(job), pool.run(job), pool.run(job)]
    await turn()
    expect(threads.map(({ requests }) => requests.length)).toEqual([1, 1])
    threads[1]?.answer()
    await turn()
    expect(threads.map(({ requests }) => requests.length)).toEqual([1, 2])
    for (const thread of threads) thread.answer()
    await Promise.all(results)
  })

  it('copies the bytes: the buffer that they are in stays usable', async () => {
    const { pool, threads } = poolOf(1)
    const bytes = new Uint8Array(1000).subarray(10, 20)
    const result = pool.run({ ...job, bytes })
    await turn()
    threads[0]?.answer()
    await result
    expect(bytes.length).toBe(10)
  })

  it('lets the process end while no thread has a job', async () => {
    const { pool, threads } = poolOf(1)
    const result = pool.run(job)
    await turn()
    expect(threads[0]?.isReferenced).toBe(true)
    threads[0]?.answer()
    await result
    expect(threads[0]?.isReferenced).toBe(false)
    void pool.run(job)
    await turn()
    expect(threads[0]?.isReferenced).toBe(true)
  })

  it('gives the error of a job, and goes on with the thread', async () => {
    const { pool, threads } = poolOf(1)
    const failing = pool.run(job)
    await turn()
    threads[0]?.answer({ failure: failureOf(new WireFormatError('is short', { offset: 1 }), 'work') })
    await expect(failing).rejects.toThrow(WireFormatError)
    const next = pool.run(job)
    await turn()
    threads[0]?.answer()
    await next
    expect(threads).toHaveLength(1)
  })

  it('fails the job whose result cannot be read, and goes on with the thread', async () => {
    const { pool, threads } = poolOf(1)
    const failing = pool.run(job)
    await turn()
    const cause = new Error('Unable to deserialize cloned data.')
    threads[0]?.emit('messageerror', cause)
    await expect(failing).rejects.toMatchObject({ code: 'K_INVALID_STATE', cause })
    expect(threads[0]?.isReferenced).toBe(false)
    const next = pool.run(job)
    await turn()
    expect(threads).toHaveLength(1)
    threads[0]?.answer()
    await next
  })

  it('fails the job of a thread that ends, and starts another for the next', async () => {
    const { pool, threads } = poolOf(1)
    const failing = pool.run(job)
    await turn()
    const cause = new Error('out of memory')
    threads[0]?.emit('error', cause)
    threads[0]?.emit('exit', 1)
    await expect(failing).rejects.toThrow(InvalidStateError)
    await expect(failing).rejects.toMatchObject({ cause })
    const next = pool.run(job)
    await turn()
    expect(threads).toHaveLength(2)
    threads[1]?.answer()
    await next
  })

  it('does not use a thread again that ended while it had no job', async () => {
    const { pool, threads } = poolOf(1)
    const first = pool.run(job)
    await turn()
    threads[0]?.answer()
    await first
    threads[0]?.emit('exit', 0)
    const second = pool.run(job)
    await turn()
    expect(threads).toHaveLength(2)
    threads[1]?.answer()
    await second
  })

  it('fails the job when a thread cannot be started', async () => {
    const pool = new WorkerPool(() => {
      throw new Error('no threads here')
    }, 1)
    for (let attempt = 1; attempt <= 2; attempt++) {
      await expect(pool.run(job)).rejects.toMatchObject({
        code: 'K_INVALID_STATE',
        cause: { message: 'no threads here' },
      })
    }
  })

  it('keeps the thread, and lets the process end, when the bytes are gone before their turn', async () => {
    const { pool, threads } = poolOf(1)
    const bytes = Uint8Array.of(1, 2)
    structuredClone(bytes, { transfer: [bytes.buffer] })
    await expect(pool.run({ ...job, bytes })).rejects.toThrow(TypeError)
    expect(threads.map(({ isReferenced }) => isReferenced)).toEqual([false])
    const next = pool.run(job)
    await turn()
    expect(threads).toHaveLength(1)
    threads[0]?.answer()
    expect([...(await next)]).toEqual([1, 2])
  })
})

describe('the buffer that a thread gives back', () => {
  /** Has a job done with the bytes; gives the buffer that the thread was sent. */
  async function bufferOf({ pool, threads }: ReturnType<typeof poolOf>, bytes: Uint8Array, response?: object) {
    const result = pool.run({ ...job, bytes })
    await turn()
    const [thread] = threads
    const sent = thread?.requests.at(-1)?.bytes as Uint8Array<ArrayBuffer>
    expect(Buffer.compare(sent, bytes)).toBe(0)
    thread?.answer(response ?? { bytes: sent.slice() })
    await result.catch(() => undefined)
    return sent.buffer
  }

  const filled = (length: number, value: number) => new Uint8Array(length).fill(value)

  it('is used for the next job if it is large enough, which sees no byte of the job before', async () => {
    const made = poolOf(1)
    for (const [length, expected] of [
      [1000, 1000],
      [10, 1000],
      [0, 1000],
      [1000, 1000],
      [1001, 1001],
    ] as const) {
      expect((await bufferOf(made, filled(length, length % 251))).byteLength).toBe(expected)
    }
  })

  it('leaves the results of jobs alone', async () => {
    const { pool, threads } = poolOf(1)
    const results: Uint8Array[] = []
    for (const value of [1, 2, 3]) {
      const result = pool.run({ ...job, bytes: filled(4 - value, value) })
      await turn()
      threads[0]?.answer({ bytes: (threads[0].requests.at(-1) as EngineRequest).bytes.slice() })
      results.push(await result)
    }
    expect(results.map(bytes => [...bytes])).toEqual([[1, 1, 1], [2, 2], [3]])
  })

  it('is used after a job that failed too', async () => {
    const made = poolOf(1)
    await bufferOf(made, filled(1000, 1), { failure: failureOf(new Error('no'), 'work') })
    expect((await bufferOf(made, filled(5, 2))).byteLength).toBe(1000)
  })

  it('is kept up to 4 MiB', async () => {
    const made = poolOf(1)
    const most = 4 << 20
    await bufferOf(made, filled(most, 1))
    expect((await bufferOf(made, filled(1, 2))).byteLength).toBe(most)
    await bufferOf(made, filled(most + 1, 3))
    expect((await bufferOf(made, filled(1, 4))).byteLength).toBe(1)
  })
})

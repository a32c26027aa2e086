import { availableParallelism } from 'node:os'
import { describe, expect, it } from 'vitest'
import { libuvJobs, libuvPoolSize } from './libuv-jobs.ts'

describe('libuvPoolSize', () => {
  it.each([
    [undefined, 4],
    ['8', 8],
    ['1', 1],
    ['0', 1],
    ['-3', 1024],
    ['many', 1],
    ['5000', 1024],
  ])('takes UV_THREADPOOL_SIZE=%s as libuv does: %i', (size, threads) => {
    expect(libuvPoolSize({ UV_THREADPOOL_SIZE: size })).toBe(threads)
  })
})

describe('libuvJobs', () => {
  it('is one for the process, with a thread left over, and none that has no core', async () => {
    expect(libuvJobs()).toBe(libuvJobs())
    let running = 0
    let most = 0
    const job = async () => {
      most = Math.max(most, ++running)
      await new Promise(resolve => setImmediate(resolve))
      running--
    }
    await Promise.all(Array.from({ length: 50 }, () => libuvJobs().run(job)))
    expect(most).toBe(Math.max(1, Math.min(libuvPoolSize(process.env) - 1, availableParallelism())))
  })
})

import { describe, expect, it } from 'vitest'
import { JobLimit } from './job-limit.ts'

/** A job that ends when it is told to. */
function job() {
  const { promise, resolve, reject } = deferred()
  const state = { isRunning: false }
  const run = async () => {
    state.isRunning = true
    return await promise
  }
  return { state, run, resolve, reject }
}

function deferred() {
  let resolve: (value: string) => void = () => undefined
  let reject: (error: Error) => void = () => undefined
  const promise = new Promise<string>((onValue, onError) => {
    resolve = onValue
    reject = onError
  })
  return { promise, resolve, reject }
}

const turn = () => new Promise(resolve => setImmediate(resolve))

describe('JobLimit', () => {
  it('runs so many jobs at a time and the others in their order', async () => {
    const limit = new JobLimit(2)
    const jobs = Array.from({ length: 4 }, job)
    const results = jobs.map(({ run }) => limit.run(run))
    const running = () => jobs.map(({ state }) => state.isRunning)
    await turn()
    expect(running()).toEqual([true, true, false, false])
    jobs[1]?.resolve('b')
    await turn()
    expect(running()).toEqual([true, true, true, false])
    jobs[0]?.resolve('a')
    await turn()
    expect(running()).toEqual([true, true, true, true])
    jobs[3]?.resolve('d')
    jobs[2]?.resolve('c')
    expect(await Promise.all(results)).toEqual(['a', 'b', 'c', 'd'])
  })

  it('gives the place of a job that fails to the next', async () => {
    const limit = new JobLimit(1)
    const [first, second] = [job(), job()]
    const failing = limit.run(first.run)
    const waiting = limit.run(second.run)
    first.reject(new Error('no'))
    await expect(failing).rejects.toThrow('no')
    second.resolve('yes')
    expect(await waiting).toBe('yes')
    expect(await limit.run(async () => 'again')).toBe('again')
  })
})

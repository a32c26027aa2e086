import { availableParallelism } from 'node:os'
import { JobLimit } from './job-limit.ts'

const defaultPoolSize = 4
const largestPoolSize = 1024

/** The number of threads in libuv's pool, as libuv takes it from the environment. */
export function libuvPoolSize(environment: Readonly<Record<string, string | undefined>>): number {
  const { UV_THREADPOOL_SIZE: size } = environment
  if (size === undefined) return defaultPoolSize
  const threads = Number.parseInt(size, 10)
  if (Number.isNaN(threads) || threads === 0) return 1
  // libuv's number has no sign: one below 0 is a very large one.
  return threads < 0 ? largestPoolSize : Math.min(threads, largestPoolSize)
}

let jobs: JobLimit | undefined

/**
 * Limits what all codecs of a process run on libuv's pool to its size less one, as a thread stays free for files and name look-ups, and to the
 * number of cores, as more would only take turns from the event loop.
 */
export function libuvJobs(): JobLimit {
  jobs ??= new JobLimit(Math.max(1, Math.min(libuvPoolSize(process.env) - 1, availableParallelism())))
  return jobs
}

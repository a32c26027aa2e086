import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { InvalidStateError } from '@k/protocol'
import { type EngineRequest, type EngineResponse, errorOf } from './engine-message.ts'
import { JobLimit } from './job-limit.ts'

/** A job for a worker. */
export type EngineJob = Omit<EngineRequest, 'id' | 'bytes'> & { readonly bytes: Uint8Array }

/** The part of a worker that the pool uses. */
export type EngineThread = Pick<Worker, 'on' | 'postMessage' | 'ref' | 'unref'>

/** The most that a thread that has nothing to do may hold. */
const largestUsed = 4 * 1024 * 1024

interface Running {
  readonly resolve: (bytes: Uint8Array) => void
  readonly reject: (error: Error) => void
}

/** Threads that run the engines which have none of their own. Each is started when there is a job and no idle one, and then kept. */
export class WorkerPool {
  readonly #start: () => EngineThread
  readonly #jobs: JobLimit
  readonly #idle: EngineThread[] = []
  readonly #running = new Map<EngineThread, Running>()
  readonly #used = new WeakMap<EngineThread, ArrayBuffer>()
  #lastId = 0

  /**
   * Makes a pool; no thread is started.
   *
   * @param start Starts a thread.
   * @param size How many threads there may be, at least 1.
   */
  constructor(start: () => EngineThread, size: number) {
    this.#start = start
    this.#jobs = new JobLimit(size)
  }

  /**
   * Has a thread do a job. The bytes are copied when it begins, as others may use their buffer.
   *
   * @throws InvalidStateError when no thread can be started, or when it ends before the job does.
   */
  run(job: EngineJob): Promise<Uint8Array> {
    return this.#jobs.run(() => this.#runOn(this.#idle.pop() ?? this.#startThread(), job))
  }

  #runOn(thread: EngineThread, job: EngineJob): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      this.#running.set(thread, { resolve, reject })
      thread.ref()
      try {
        const bytes = this.#copyFor(thread, job.bytes)
        thread.postMessage({ ...job, id: ++this.#lastId, bytes }, [bytes.buffer])
      } catch (error) {
        // The buffer was handed over, or there is no memory for a copy; the thread has not heard of the job.
        this.#release(thread)
        reject(error)
      }
    })
  }

  /** In the buffer that the thread gave back, if it is large enough: a new one for each batch is much to collect. */
  #copyFor(thread: EngineThread, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
    const used = this.#used.get(thread)
    this.#used.delete(thread)
    if (used === undefined || used.byteLength < bytes.length) return new Uint8Array(bytes)
    const copy = new Uint8Array(used, 0, bytes.length)
    copy.set(bytes)
    return copy
  }

  #startThread(): EngineThread {
    const thread = this.#started()
    thread.on('message', (response: EngineResponse) => this.#answered(thread, response))
    thread.on('messageerror', (cause: Error) => this.#answeredInVain(thread, cause))
    thread.on('error', (error: Error) => this.#ended(thread, error))
    thread.on('exit', () => this.#ended(thread))
    return thread
  }

  #started(): EngineThread {
    try {
      return this.#start()
    } catch (cause) {
      throw new InvalidStateError('a compression worker cannot be started', { cause })
    }
  }

  #release(thread: EngineThread): void {
    this.#running.delete(thread)
    this.#idle.push(thread)
    thread.unref()
  }

  #answered(thread: EngineThread, response: EngineResponse): void {
    const running = this.#running.get(thread)
    this.#release(thread)
    if (response.used.byteLength <= largestUsed) this.#used.set(thread, response.used)
    if ('failure' in response) running?.reject(errorOf(response.failure))
    else running?.resolve(response.bytes)
  }

  /** The thread did its job and lives on, but its result cannot be read: Node 20 finds only here that a buffer was gone. */
  #answeredInVain(thread: EngineThread, cause: Error): void {
    const running = this.#running.get(thread)
    this.#release(thread)
    const reason = 'the result of a compression worker cannot be read; its engine must make a buffer for each result'
    running?.reject(new InvalidStateError(reason, { cause }))
  }

  #ended(thread: EngineThread, cause?: Error): void {
    const running = this.#running.get(thread)
    this.#running.delete(thread)
    const index = this.#idle.indexOf(thread)
    if (index >= 0) this.#idle.splice(index, 1)
    running?.reject(new InvalidStateError('a compression worker ended before its job; try again', { cause }))
  }
}

const largestPool = 4

let shared: WorkerPool | undefined

/** The pool that all codecs of a process share: a thread for each core but one, four at most. */
export function sharedWorkerPool(): WorkerPool {
  const size = Math.max(1, Math.min(largestPool, availableParallelism() - 1))
  shared ??= new WorkerPool(startWorker, size)
  return shared
}

function startWorker(): Worker {
  const module = JSON.stringify(import.meta.resolve('@k/compression/engine-worker'))
  // Not by its URL: in a process of `--input-type`, which workers inherit, Node starts no file.
  return new Worker(`import(${module})`, { eval: true })
}

import { randomUUID } from 'node:crypto'
import { readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'

const pollMs = 200
const heartbeatMs = 2_000
/** How long after its last sign of life the holder of a lock counts as dead. */
export const abandonedAfterMs = 10_000

/** How to wait for a lock. */
export interface FileLockOptions {
  /** Gives up waiting; the promise rejects with the signal's reason. */
  readonly signal: AbortSignal
  /** Called once, when somebody else holds the lock. */
  readonly onWait: () => void
}

/**
 * Runs an action while holding a lock that other processes respect, also those of other containers that share the directory. Its holder touches
 * the file every two seconds; one that has not for ten is dead, and its lock is taken over.
 *
 * It keeps several processes from doing the same long work at once; it is not what makes the work's result safe.
 */
export async function withFileLock<T>(path: string, options: FileLockOptions, action: () => Promise<T>): Promise<T> {
  const { onWait, signal } = options
  const holder = randomUUID()
  let isWaiting = false
  while (!(await tryLock(path, holder))) {
    signal.throwIfAborted()
    if (await isAbandoned(path)) {
      await rm(path, { force: true })
      continue
    }
    if (!isWaiting) onWait()
    isWaiting = true
    await sleep(pollMs, undefined, { signal }).catch(() => signal.throwIfAborted())
  }
  const heartbeat = setInterval(() => void touch(path, holder), heartbeatMs)
  heartbeat.unref()
  try {
    return await action()
  } finally {
    clearInterval(heartbeat)
    await unlock(path, holder)
  }
}

async function tryLock(path: string, holder: string): Promise<boolean> {
  try {
    await writeFile(path, holder, { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Removes the lock, unless it was taken over meanwhile. */
async function unlock(path: string, holder: string): Promise<void> {
  const current = await readFile(path, 'utf8').catch(ignoreMissing)
  if (current === holder) await rm(path, { force: true })
}

/** A sign of life, unless the lock was taken over meanwhile. One that fails is only missed: the next one may not. */
async function touch(path: string, holder: string): Promise<void> {
  try {
    if ((await readFile(path, 'utf8')) !== holder) return
    const now = new Date()
    await utimes(path, now, now)
  } catch {
    // Five must be missed before anybody takes the lock over, which costs work done twice and nothing else.
  }
}

async function isAbandoned(path: string): Promise<boolean> {
  const file = await stat(path).catch(ignoreMissing)
  return file !== undefined && Date.now() - file.mtimeMs > abandonedAfterMs
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
